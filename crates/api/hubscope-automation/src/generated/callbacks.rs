//! Calls by scope: `automation.callbacks`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "custom-actions")]
pub mod automation;
