//! Calls by scope: `crm.objects.deals`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "deals")]
pub mod read;
#[cfg(any(feature = "deals", feature = "scheduler", feature = "scheduler-v3"))]
pub mod write;
