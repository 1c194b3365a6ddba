//! Calls by scope: `crm.data_integration`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "data-studio")]
pub mod data_source;
