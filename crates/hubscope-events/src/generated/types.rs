//! The types that requests and replies are made of.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "definitions")]
mod definitions;
#[cfg(feature = "events")]
mod events;

#[cfg(feature = "completions")]
pub use completions::*;
#[cfg(feature = "definitions")]
pub use definitions::*;
#[cfg(feature = "events")]
pub use events::*;
