//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(feature = "journal")]
pub mod developer;
#[cfg(feature = "webhook-subscriptions")]
pub mod developers_read;
#[cfg(feature = "webhook-subscriptions")]
pub mod developers_write;
pub mod types;
