//! Calls by scope: `webhooks.journal_local`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
pub mod webhooks_journal_data_access;
#[cfg(feature = "journal")]
pub mod webhooks_journal_snapshot_management;
