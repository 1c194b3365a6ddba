//! The calls of the API `completions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::analytics::behavioral_events::send::{BatchSend, batch_send};
pub use crate::analytics::behavioral_events::send::{SendRequest, send};
