//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(feature = "custom-channels")]
pub mod custom_channels;
#[cfg(feature = "custom-channels")]
pub mod developers_read;
#[cfg(feature = "custom-channels")]
pub mod developers_write;
#[cfg(feature = "conversations")]
pub mod read;
pub mod types;
#[cfg(feature = "visitor-identification")]
pub mod visitor_identification;
#[cfg(feature = "conversations")]
pub mod write;
