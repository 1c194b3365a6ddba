//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
pub mod journal;
#[cfg(feature = "webhook-subscriptions")]
pub mod webhook_subscriptions;
