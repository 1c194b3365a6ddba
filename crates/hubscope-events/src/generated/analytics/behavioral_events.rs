//! Calls by scope: `events.analytics.behavioral_events`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "completions")]
pub mod send;
