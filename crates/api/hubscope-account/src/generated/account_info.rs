//! Calls by scope: `account.account_info`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "audit-logs")]
pub mod security;
