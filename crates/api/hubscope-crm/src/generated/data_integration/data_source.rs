//! Calls by scope: `crm.data_integration.data_source`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "data-studio")]
pub mod file;
