//! Calls by scope: `files.folders`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "files")]
pub mod delete;
#[cfg(feature = "files")]
pub mod read;
#[cfg(feature = "files")]
pub mod write;
