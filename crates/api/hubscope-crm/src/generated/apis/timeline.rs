//! The calls of the API `timeline`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::developers_read::timeline::{ResolveTypes, resolve_types};
pub use crate::timeline::{BatchCreateEvents, batch_create_events};
pub use crate::timeline::{CreateEvent, create_event};
