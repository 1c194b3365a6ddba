//! The calls of the API `completions`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::analytics::behavioral_events::send::{BatchSend, batch_send};
pub use crate::analytics::behavioral_events::send::{Send, send};
