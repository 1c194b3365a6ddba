//! Calls by scope: `automation.sequences`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "sequences")]
pub mod enrollments;
#[cfg(feature = "sequences")]
pub mod read;
