//! Calls by scope: `settings.users.teams`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "user-provisioning")]
pub mod read;
