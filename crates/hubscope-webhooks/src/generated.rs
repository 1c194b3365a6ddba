//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(feature = "webhooks")]
pub mod developers_read;
#[cfg(feature = "webhooks")]
pub mod developers_write;
#[cfg(feature = "journal")]
pub mod journal_local;
pub mod types;
#[cfg(feature = "journal")]
pub mod webhooks_journal_data_access;
#[cfg(feature = "journal")]
pub mod webhooks_journal_snapshot_management;
#[cfg(feature = "journal")]
pub mod webhooks_journal_subscription_management;
#[cfg(feature = "journal")]
pub mod webhooks_journal_subscription_read;
