//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(feature = "files")]
pub mod delete;
#[cfg(feature = "files")]
pub mod folders;
#[cfg(any(feature = "files", feature = "files-v3"))]
pub mod read;
pub mod types;
#[cfg(feature = "files")]
pub mod write;
