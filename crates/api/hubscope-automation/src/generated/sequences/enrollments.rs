//! Calls by scope: `automation.sequences.enrollments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "sequences")]
pub mod write;
