//! The calls of the API `owners`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::objects::owners::read::{Get, get};
pub use crate::objects::owners::read::{List, list};
