//! The calls of the API `exports`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::export::{Get, get};
pub use crate::export::{GetStatus, get_status};
pub use crate::export::{Start, start};
