//! Calls by scope: `crm.any_scope.write`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "associations")]
pub mod associations;
