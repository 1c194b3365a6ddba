//! Calls by scope: `developers_write`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "media-bridge")]
pub mod media_bridge;
