//! Calls by scope: `automation.sequences.enrollments`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "sequences")]
pub mod write;
