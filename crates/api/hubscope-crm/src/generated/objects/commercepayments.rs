//! Calls by scope: `crm.objects.commercepayments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(feature = "commerce-payments", feature = "payments"))]
pub mod read;
#[cfg(feature = "commerce-payments")]
pub mod write;
