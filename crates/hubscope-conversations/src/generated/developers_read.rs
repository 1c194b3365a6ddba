//! Calls by scope: `developers_read`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "custom-channels")]
pub mod custom_channels;
