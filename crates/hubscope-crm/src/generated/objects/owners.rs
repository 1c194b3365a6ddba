//! Calls by scope: `objects.owners`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "owners")]
pub mod read;
