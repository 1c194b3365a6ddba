//! The calls of the API `feedback_submissions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::feedback_submissions::read::{BatchRead, batch_read};
pub use crate::objects::feedback_submissions::read::{Get, get};
pub use crate::objects::feedback_submissions::read::{List, list};
pub use crate::objects::feedback_submissions::read::{Search, search};
