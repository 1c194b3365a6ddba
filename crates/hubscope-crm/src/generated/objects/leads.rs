//! Calls by scope: `crm.objects.leads`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "leads")]
pub mod read;
#[cfg(feature = "leads")]
pub mod write;
