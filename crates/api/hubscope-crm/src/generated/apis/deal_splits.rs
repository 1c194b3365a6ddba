//! The calls of the API `deal_splits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub use crate::dealsplits::read_write::{BatchRead, batch_read};
pub use crate::dealsplits::read_write::{BatchUpsert, batch_upsert};
