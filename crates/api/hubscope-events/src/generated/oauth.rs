//! Calls that need `oauth`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "event-occurrences")]
pub mod event_occurrences;
