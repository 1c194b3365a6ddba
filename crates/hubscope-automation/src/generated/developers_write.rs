//! Calls that need `developers-write`, or a scope that does as well.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "custom-actions")]
pub mod custom_actions;
