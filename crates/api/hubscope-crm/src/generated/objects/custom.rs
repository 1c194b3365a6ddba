//! Calls by scope: `crm.objects.custom`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "limits")]
pub mod read;
