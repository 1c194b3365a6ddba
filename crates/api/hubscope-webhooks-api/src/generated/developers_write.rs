//! Calls that need `developers-write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "webhook-subscriptions")]
pub mod webhook_subscriptions;
