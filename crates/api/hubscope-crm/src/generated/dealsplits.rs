//! Calls by scope: `crm.dealsplits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "deal-splits")]
pub mod read_write;
