//! Calls by scope: `crm.objects.products`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "products")]
pub mod read;
#[cfg(feature = "products")]
pub mod write;
