//! The calls of the API `contracts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::objects::contracts::read::{BatchRead, batch_read};
pub use crate::objects::contracts::read::{Get, get};
pub use crate::objects::contracts::read::{List, list};
