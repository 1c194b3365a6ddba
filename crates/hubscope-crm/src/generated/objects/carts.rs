//! Calls by scope: `crm.objects.carts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "carts")]
pub mod read;
#[cfg(any(feature = "carts", feature = "property-validations"))]
pub mod write;
