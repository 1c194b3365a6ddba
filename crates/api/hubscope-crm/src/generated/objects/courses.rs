//! Calls by scope: `crm.objects.courses`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "courses")]
pub mod read;
#[cfg(feature = "courses")]
pub mod write;
