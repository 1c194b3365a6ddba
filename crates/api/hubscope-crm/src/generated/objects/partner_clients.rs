//! Calls by scope: `crm.objects.partner_clients`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "partner-clients")]
pub mod read;
#[cfg(feature = "partner-clients")]
pub mod write;
