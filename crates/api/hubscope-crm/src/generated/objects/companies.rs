//! Calls by scope: `crm.objects.companies`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "companies")]
pub mod read;
#[cfg(feature = "companies")]
pub mod write;
