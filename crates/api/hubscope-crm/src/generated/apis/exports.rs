//! The calls of the API `exports`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::export::{Get, get};
pub use crate::export::{GetStatus, get_status};
pub use crate::export::{Start, start};
