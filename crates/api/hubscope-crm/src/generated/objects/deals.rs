//! Calls by scope: `crm.objects.deals`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "deals")]
pub mod read;
#[cfg(feature = "deals")]
pub mod write;
