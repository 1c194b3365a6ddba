//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "files-v3")]
pub mod files_v3;
