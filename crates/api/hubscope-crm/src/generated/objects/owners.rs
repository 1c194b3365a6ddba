//! Calls by scope: `crm.objects.owners`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(feature = "calling-extensions-v3", feature = "owners"))]
pub mod read;
