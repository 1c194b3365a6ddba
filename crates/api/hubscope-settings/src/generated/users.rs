//! Calls by scope: `settings.users`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "user-provisioning")]
pub mod read;
#[cfg(feature = "user-provisioning")]
pub mod teams;
#[cfg(feature = "user-provisioning")]
pub mod write;
