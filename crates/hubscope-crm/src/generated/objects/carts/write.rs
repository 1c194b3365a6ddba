//! Calls that need `crm.objects.carts.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "carts")]
mod carts_calls;
#[cfg(feature = "property-validations")]
pub mod property_validations;
#[cfg(feature = "carts")]
pub use carts_calls::*;
