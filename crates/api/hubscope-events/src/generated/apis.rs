//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "completions")]
pub mod completions;
#[cfg(feature = "definitions")]
pub mod definitions;
#[cfg(feature = "event-occurrences")]
pub mod event_occurrences;
