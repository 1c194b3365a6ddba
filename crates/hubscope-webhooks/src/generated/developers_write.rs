//! Calls by scope: `developers_write`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "webhooks")]
pub mod webhooks;
