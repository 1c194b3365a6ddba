//! Calls by scope: `webhooks.developer.webhooks_journal.subscriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
pub mod read;
#[cfg(feature = "journal")]
pub mod write;
