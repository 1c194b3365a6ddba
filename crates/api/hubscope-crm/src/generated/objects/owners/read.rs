//! Calls that need `crm.objects.owners.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "calling-extensions-v3")]
pub mod calling_extensions_v3;
#[cfg(feature = "owners")]
mod owners_calls;
#[cfg(feature = "owners")]
pub use owners_calls::*;
