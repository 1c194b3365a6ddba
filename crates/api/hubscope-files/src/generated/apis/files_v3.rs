//! The calls of the API `files_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::read::v3::{DownloadRequest, download};
