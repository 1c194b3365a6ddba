//! The calls of the API `appointments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::object_type::write::appointments::{GdprDelete, gdpr_delete};
pub use crate::object_type::write::appointments::{Merge, merge};
