//! Calls by scope: `crm.objects.contracts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "contracts")]
pub mod read;
