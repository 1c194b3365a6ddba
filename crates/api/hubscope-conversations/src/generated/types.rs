//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "conversations")]
mod conversations;
#[cfg(feature = "custom-channels")]
mod custom_channels;
#[cfg(any(feature = "conversations", feature = "custom-channels"))]
mod shared_1;
#[cfg(feature = "visitor-identification")]
mod visitor_identification;

#[cfg(feature = "conversations")]
pub use conversations::*;
#[cfg(feature = "custom-channels")]
pub use custom_channels::*;
#[cfg(any(feature = "conversations", feature = "custom-channels"))]
pub use shared_1::*;
#[cfg(feature = "visitor-identification")]
pub use visitor_identification::*;
