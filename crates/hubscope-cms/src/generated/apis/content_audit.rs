//! The calls of the API `content_audit`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::content::{Export, export};
pub use crate::content::{List, list};
