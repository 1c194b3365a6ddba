//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "completions")]
pub mod analytics;
pub mod apis;
#[cfg(feature = "definitions")]
pub mod behavioral_events;
#[cfg(feature = "event-occurrences")]
pub mod oauth;
pub mod types;
