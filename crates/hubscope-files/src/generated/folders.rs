//! Calls by scope: `files.folders`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "files")]
pub mod delete;
#[cfg(feature = "files")]
pub mod read;
#[cfg(feature = "files")]
pub mod write;
