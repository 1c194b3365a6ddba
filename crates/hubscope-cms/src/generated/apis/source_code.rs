//! The calls of the API `source_code`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::source_code::{Create, create};
pub use crate::content::source_code::{Delete, delete};
pub use crate::content::source_code::{ExtractAsync, extract_async};
pub use crate::content::source_code::{Get, get};
pub use crate::content::source_code::{GetExtractAsyncTaskStatus, get_extract_async_task_status};
pub use crate::content::source_code::{GetMetadata, get_metadata};
pub use crate::content::source_code::{Replace, replace};
pub use crate::content::source_code::{Validate, validate};
