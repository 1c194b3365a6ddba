//! Calls by scope: `crm.objects.contracts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "contracts")]
pub mod read;
