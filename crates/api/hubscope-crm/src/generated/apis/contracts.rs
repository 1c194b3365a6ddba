//! The calls of the API `contracts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::objects::contracts::read::{BatchRead, batch_read};
pub use crate::objects::contracts::read::{Get, get};
pub use crate::objects::contracts::read::{List, list};
