//! Calls by scope: `crm.data_integration`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "data-studio")]
pub mod data_source;
