//! Calls by scope: `crm.schemas.custom`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "schemas")]
pub mod read;
#[cfg(feature = "schemas")]
pub mod write;
