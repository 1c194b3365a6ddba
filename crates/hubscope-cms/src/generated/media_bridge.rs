//! Calls by scope: `cms.media_bridge`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "media-bridge")]
pub mod write;
