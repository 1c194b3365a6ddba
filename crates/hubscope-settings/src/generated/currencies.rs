//! Calls by scope: `settings.currencies`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "currencies")]
pub mod read;
#[cfg(feature = "currencies")]
pub mod write;
