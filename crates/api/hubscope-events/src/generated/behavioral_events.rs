//! Calls by scope: `events.behavioral_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "definitions")]
pub mod event_definitions;
