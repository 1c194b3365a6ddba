//! The calls of the API `single_send`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::marketing_email::single_send::{Create, create};
