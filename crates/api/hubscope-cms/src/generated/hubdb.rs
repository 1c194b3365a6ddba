//! Calls that need `hubdb`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "hubdb")]
pub mod rows;
#[cfg(feature = "hubdb")]
pub mod tables;
