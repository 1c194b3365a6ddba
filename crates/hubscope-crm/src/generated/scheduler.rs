//! Calls by scope: `scheduler`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "scheduler")]
pub mod meetings;
