//! Calls by scope: `marketing.crm`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "events")]
pub mod objects;
