//! The types that requests and replies are made of.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "files")]
mod files;

#[cfg(feature = "files")]
pub use files::*;
