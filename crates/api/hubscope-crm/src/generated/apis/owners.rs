//! The calls of the API `owners`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::owners::read::{Get, get};
pub use crate::objects::owners::read::{List, list};
