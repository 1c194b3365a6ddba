//! Calls by scope: `crm.objects.orders`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "orders")]
pub mod read;
#[cfg(feature = "orders")]
pub mod write;
