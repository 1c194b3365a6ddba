//! Calls by scope: `events.analytics`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "completions")]
pub mod behavioral_events;
