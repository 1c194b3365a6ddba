//! Calls that need `files.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "files")]
mod files_calls;
#[cfg(feature = "files-v3")]
pub mod v3;
#[cfg(feature = "files")]
pub use files_calls::*;
