//! The calls of the API `source_code`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::source_code::{Create, create};
pub use crate::content::source_code::{Delete, delete};
pub use crate::content::source_code::{DownloadRequest, download};
pub use crate::content::source_code::{Extract, extract};
pub use crate::content::source_code::{GetExtractStatus, get_extract_status};
pub use crate::content::source_code::{GetMetadata, get_metadata};
pub use crate::content::source_code::{Upsert, upsert};
pub use crate::content::source_code::{Validate, validate};
