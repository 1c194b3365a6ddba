//! The calls of the API `deal_splits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::dealsplits::read_write::{Read, read};
pub use crate::dealsplits::read_write::{Upsert, upsert};
