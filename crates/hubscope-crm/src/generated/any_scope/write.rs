//! Calls by scope: `crm.any_scope.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "associations")]
pub mod associations;
