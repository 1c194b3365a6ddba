//! Calls by scope: `crm.objects.quotes`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "quotes")]
pub mod read;
#[cfg(feature = "quotes")]
pub mod write;
