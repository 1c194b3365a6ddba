//! The calls of the API `scheduler_v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::any_scope::write::scheduler_v3::{Update, update};
