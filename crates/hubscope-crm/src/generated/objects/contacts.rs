//! Calls by scope: `objects.contacts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "contacts")]
pub mod read;
#[cfg(feature = "contacts")]
pub mod write;
