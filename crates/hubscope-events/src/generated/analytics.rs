//! Calls by scope: `events.analytics`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "completions")]
pub mod behavioral_events;
