//! Calls by scope: `automation.callbacks`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "custom-actions")]
pub mod automation;
