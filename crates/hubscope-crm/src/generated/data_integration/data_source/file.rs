//! Calls by scope: `crm.data_integration.data_source.file`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "data-studio")]
pub mod read;
#[cfg(feature = "data-studio")]
pub mod write;
