//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "files")]
mod files;

#[cfg(feature = "files")]
pub use files::*;
