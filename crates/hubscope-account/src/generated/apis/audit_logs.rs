//! The calls of the API `audit_logs`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::account_info::security::read::{List, list};
pub use crate::account_info::security::read::{ListLogins, list_logins};
pub use crate::account_info::security::read::{ListSecurityEvents, list_security_events};
