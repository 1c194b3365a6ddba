//! Calls by scope: `crm.objects.users`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "users")]
pub mod read;
#[cfg(feature = "users")]
pub mod write;
