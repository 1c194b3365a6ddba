//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "conversations")]
pub mod conversations;
#[cfg(feature = "custom-channels")]
pub mod custom_channels;
#[cfg(feature = "visitor-identification")]
pub mod visitor_identification;
