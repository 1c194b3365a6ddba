//! The calls of the API `audit_logs`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::account_info::security::read::{List, list};
pub use crate::account_info::security::read::{ListLogins, list_logins};
pub use crate::account_info::security::read::{ListSecurityEvents, list_security_events};
