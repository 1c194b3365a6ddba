//! Calls by scope: `any_scope`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "associations")]
pub mod write;
