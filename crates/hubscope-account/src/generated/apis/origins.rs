//! The calls of the API `origins`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::public::origins::{GetSimple, get_simple};
pub use crate::public::origins::{List, list};
