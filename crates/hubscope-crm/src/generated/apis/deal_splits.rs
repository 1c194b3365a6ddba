//! The calls of the API `deal_splits`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub use crate::dealsplits::read_write::{Read, read};
pub use crate::dealsplits::read_write::{Upsert, upsert};
