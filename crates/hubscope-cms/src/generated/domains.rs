//! Calls by scope: `cms.domains`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "domains")]
pub mod read;
