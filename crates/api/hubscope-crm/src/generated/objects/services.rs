//! Calls by scope: `crm.objects.services`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "services")]
pub mod read;
#[cfg(feature = "services")]
pub mod write;
