//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "completions")]
mod completions;
#[cfg(feature = "definitions")]
mod definitions;
#[cfg(feature = "event-occurrences")]
mod event_occurrences;

#[cfg(feature = "completions")]
pub use completions::*;
#[cfg(feature = "definitions")]
pub use definitions::*;
#[cfg(feature = "event-occurrences")]
pub use event_occurrences::*;
