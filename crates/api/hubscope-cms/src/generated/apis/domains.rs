//! The calls of the API `domains`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::domains::read::{Get, get};
pub use crate::domains::read::{List, list};
