//! Calls that need `timeline`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "timeline")]
mod timeline_calls;
#[cfg(feature = "timeline-v3")]
pub mod v3;
#[cfg(feature = "timeline")]
pub use timeline_calls::*;
