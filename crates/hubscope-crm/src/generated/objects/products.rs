//! Calls by scope: `crm.objects.products`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "products")]
pub mod read;
#[cfg(feature = "products")]
pub mod write;
