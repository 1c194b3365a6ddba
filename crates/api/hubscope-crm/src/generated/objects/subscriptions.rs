//! Calls by scope: `crm.objects.subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "commerce-subscriptions")]
pub mod read;
#[cfg(any(feature = "commerce-subscriptions", feature = "subscription-lifecycle"))]
pub mod write;
