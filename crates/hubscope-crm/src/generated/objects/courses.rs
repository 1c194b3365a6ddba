//! Calls by scope: `crm.objects.courses`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "courses")]
pub mod read;
#[cfg(feature = "courses")]
pub mod write;
