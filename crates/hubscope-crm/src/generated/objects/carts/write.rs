//! Calls that need `crm.objects.carts.write`, or a scope that does as well.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "carts")]
mod carts_calls;
#[cfg(feature = "property-validations")]
pub mod property_validations;
#[cfg(feature = "carts")]
pub use carts_calls::*;
