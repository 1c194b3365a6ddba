//! Calls by scope: `events.behavioral_events`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "definitions")]
pub mod event_definitions;
