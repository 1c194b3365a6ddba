//! The calls of the API `single_send`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::marketing_email::single_send::{SendRequest, send};
