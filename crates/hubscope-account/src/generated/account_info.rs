//! Calls by scope: `account.account_info`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "audit-logs")]
pub mod security;
