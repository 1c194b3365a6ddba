//! Calls by scope: `crm.dealsplits`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "deal-splits")]
pub mod read_write;
