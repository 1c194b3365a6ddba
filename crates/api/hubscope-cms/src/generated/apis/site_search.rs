//! The calls of the API `site_search`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::site_search::{GetIndexedData, get_indexed_data};
pub use crate::content::site_search::{Search, search};
