//! Calls by scope: `crm.objects.carts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "carts")]
pub mod read;
#[cfg(feature = "carts")]
pub mod write;
