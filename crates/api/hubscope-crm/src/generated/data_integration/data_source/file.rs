//! Calls by scope: `crm.data_integration.data_source.file`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "data-studio")]
pub mod read;
#[cfg(feature = "data-studio")]
pub mod write;
