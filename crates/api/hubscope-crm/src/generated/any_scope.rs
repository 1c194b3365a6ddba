//! Calls by scope: `crm.any_scope`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(feature = "associations-schema", feature = "limits", feature = "object-library"))]
pub mod read;
#[cfg(any(feature = "associations", feature = "scheduler", feature = "scheduler-v3"))]
pub mod write;
