//! Calls by scope: `crm.objects.companies`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "companies")]
pub mod read;
#[cfg(feature = "companies")]
pub mod write;
