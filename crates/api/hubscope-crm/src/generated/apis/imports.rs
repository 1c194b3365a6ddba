//! The calls of the API `imports`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::import::{Cancel, cancel};
pub use crate::import::{Create, create};
pub use crate::import::{Get, get};
pub use crate::import::{List, list};
pub use crate::import::{ListErrors, list_errors};
