//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
mod journal;
#[cfg(feature = "webhook-subscriptions")]
mod webhook_subscriptions;

#[cfg(feature = "journal")]
pub use journal::*;
#[cfg(feature = "webhook-subscriptions")]
pub use webhook_subscriptions::*;
