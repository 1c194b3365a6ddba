//! Calls by scope: `crm.any_scope.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "associations")]
pub mod associations;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "scheduler-v3")]
pub mod scheduler_v3;
