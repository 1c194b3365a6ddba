//! Calls by scope: `crm.scheduler`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "scheduler")]
pub mod meetings;
