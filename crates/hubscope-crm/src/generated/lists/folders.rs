//! Calls by scope: `crm.lists.folders`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "lists")]
pub mod read;
#[cfg(feature = "lists")]
pub mod write;
