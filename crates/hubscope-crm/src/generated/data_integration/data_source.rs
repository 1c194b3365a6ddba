//! Calls by scope: `crm.data_integration.data_source`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "data-studio")]
pub mod file;
