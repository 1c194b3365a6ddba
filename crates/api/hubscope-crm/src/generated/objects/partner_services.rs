//! Calls by scope: `crm.objects.partner_services`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "partner-services")]
pub mod read;
#[cfg(feature = "partner-services")]
pub mod write;
