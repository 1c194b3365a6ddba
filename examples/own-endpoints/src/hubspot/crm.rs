//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
pub mod objects;
pub mod types;
