//! Calls by scope: `webhooks.developer.webhooks_journal`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
pub mod journal_local;
#[cfg(feature = "journal")]
pub mod read;
#[cfg(feature = "journal")]
pub mod snapshots;
#[cfg(feature = "journal")]
pub mod subscriptions;
