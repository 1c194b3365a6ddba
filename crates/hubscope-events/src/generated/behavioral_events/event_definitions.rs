//! Calls by scope: `events.behavioral_events.event_definitions`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "definitions")]
pub mod read_write;
