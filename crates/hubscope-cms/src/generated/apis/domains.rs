//! The calls of the API `domains`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::domains::read::{Get, get};
pub use crate::domains::read::{List, list};
