//! The calls of the API `event_occurrences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::oauth::event_occurrences::{List, list};
pub use crate::oauth::event_occurrences::{ListEventTypes, list_event_types};
