//! Calls by scope: `oauth`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "events")]
pub mod events;
