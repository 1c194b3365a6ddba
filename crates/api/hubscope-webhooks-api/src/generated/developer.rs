//! Calls by scope: `webhooks.developer`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "journal")]
pub mod webhooks_journal;
