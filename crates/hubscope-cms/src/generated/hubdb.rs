//! Calls by scope: `hubdb`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "hubdb")]
pub mod rows;
#[cfg(feature = "hubdb")]
pub mod tables;
