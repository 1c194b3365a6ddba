//! The calls of the API `url_mappings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::url_mappings::{Create, create};
pub use crate::content::url_mappings::{Delete, delete};
pub use crate::content::url_mappings::{Get, get};
pub use crate::content::url_mappings::{List, list};
