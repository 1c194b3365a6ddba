//! Calls by scope: `settings.currencies`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "currencies")]
pub mod read;
#[cfg(feature = "currencies")]
pub mod write;
