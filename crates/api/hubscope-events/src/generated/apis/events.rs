//! The calls of the API `events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::oauth::events::{List, list};
pub use crate::oauth::events::{ListEventTypes, list_event_types};
