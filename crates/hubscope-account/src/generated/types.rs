//! The types that requests and replies are made of.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "info")]
mod info;
#[cfg(feature = "oauth")]
mod oauth;

#[cfg(feature = "info")]
pub use info::*;
#[cfg(feature = "oauth")]
pub use oauth::*;
