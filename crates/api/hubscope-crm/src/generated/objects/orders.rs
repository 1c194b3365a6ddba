//! Calls by scope: `crm.objects.orders`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "orders")]
pub mod read;
#[cfg(feature = "orders")]
pub mod write;
