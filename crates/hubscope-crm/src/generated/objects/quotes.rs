//! Calls by scope: `crm.objects.quotes`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "quotes")]
pub mod read;
#[cfg(feature = "quotes")]
pub mod write;
