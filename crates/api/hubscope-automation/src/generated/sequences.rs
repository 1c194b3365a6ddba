//! Calls by scope: `automation.sequences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "sequences")]
pub mod enrollments;
#[cfg(feature = "sequences")]
pub mod read;
