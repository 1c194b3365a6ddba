//! Calls by scope: `crm.objects.invoices`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "invoices")]
pub mod read;
#[cfg(feature = "invoices")]
pub mod write;
