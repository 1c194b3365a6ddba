//! The calls of the API `content_audit`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::content::{Export, export};
pub use crate::content::{List, list};
