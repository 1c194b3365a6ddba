//! Calls by scope: `cms.hubdb.tables`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "hubdb")]
pub mod publish;
#[cfg(feature = "hubdb")]
pub mod read;
#[cfg(feature = "hubdb")]
pub mod write;
