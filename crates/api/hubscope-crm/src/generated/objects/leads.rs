//! Calls by scope: `crm.objects.leads`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "leads")]
pub mod read;
#[cfg(feature = "leads")]
pub mod write;
