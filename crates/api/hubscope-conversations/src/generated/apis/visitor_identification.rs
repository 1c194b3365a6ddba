//! The calls of the API `visitor_identification`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::visitor_identification::tokens::create::{Create, create};
