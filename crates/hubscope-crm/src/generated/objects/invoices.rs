//! Calls by scope: `crm.objects.invoices`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "invoices")]
pub mod read;
#[cfg(feature = "invoices")]
pub mod write;
