//! Calls that need `developers-write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "calling-extensions")]
pub mod calling_extensions;
#[cfg(feature = "cards")]
pub mod cards;
#[cfg(feature = "feature-flags")]
pub mod feature_flags;
#[cfg(feature = "timeline-v3")]
pub mod timeline_v3;
#[cfg(feature = "video-conferencing")]
pub mod video_conferencing;
