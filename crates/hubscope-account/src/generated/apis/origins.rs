//! The calls of the API `origins`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::public::origins::{GetSimple, get_simple};
pub use crate::public::origins::{List, list};
