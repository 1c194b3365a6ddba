//! Calls by scope: `crm.schemas`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "schemas")]
pub mod custom;
