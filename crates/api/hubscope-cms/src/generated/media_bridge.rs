//! Calls by scope: `cms.media_bridge`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "media-bridge")]
pub mod write;
