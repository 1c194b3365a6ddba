//! Calls by scope: `settings.users.teams`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "user-provisioning")]
pub mod read;
