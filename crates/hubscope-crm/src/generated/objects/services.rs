//! Calls by scope: `crm.objects.services`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "services")]
pub mod read;
#[cfg(feature = "services")]
pub mod write;
