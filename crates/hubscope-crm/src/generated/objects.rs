//! Calls by scope: `objects`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "companies")]
pub mod companies;
#[cfg(feature = "contacts")]
pub mod contacts;
#[cfg(feature = "deals")]
pub mod deals;
#[cfg(feature = "owners")]
pub mod owners;
