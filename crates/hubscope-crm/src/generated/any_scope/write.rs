//! Calls that need `any_scope.write`, or a scope that does as well.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "associations")]
pub mod associations;
