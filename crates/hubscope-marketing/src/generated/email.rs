//! Calls by scope: `marketing.email`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "emails")]
pub mod read;
#[cfg(feature = "emails")]
pub mod write;
