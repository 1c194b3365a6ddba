//! Calls by scope: `settings.users`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "user-provisioning")]
pub mod read;
#[cfg(feature = "user-provisioning")]
pub mod teams;
#[cfg(feature = "user-provisioning")]
pub mod write;
