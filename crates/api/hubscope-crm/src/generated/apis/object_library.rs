//! The calls of the API `object_library`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::read::object_library::{Get, get};
pub use crate::any_scope::read::object_library::{List, list};
