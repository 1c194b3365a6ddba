//! Calls by scope: `account.account_info.security`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "audit-logs")]
pub mod read;
