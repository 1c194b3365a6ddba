//! Calls by scope: `conversations.custom_channels`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "custom-channels")]
pub mod read;
#[cfg(feature = "custom-channels")]
pub mod write;
