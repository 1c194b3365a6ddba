//! The calls of the API `appointments`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::object_type::write::appointments::{GdprDelete, gdpr_delete};
pub use crate::object_type::write::appointments::{Merge, merge};
