//! Calls by scope: `events.analytics.behavioral_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "completions")]
pub mod send;
