//! Calls by scope: `webhooks.developer.webhooks_journal.snapshots.journal_local`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
pub mod read;
