//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "custom-actions")]
pub mod custom_actions;
#[cfg(feature = "sequences")]
pub mod sequences;
#[cfg(feature = "workflows")]
pub mod workflows;
