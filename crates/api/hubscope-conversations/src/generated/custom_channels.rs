//! Calls by scope: `conversations.custom_channels`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "custom-channels")]
pub mod read;
#[cfg(feature = "custom-channels")]
pub mod write;
