//! Calls by scope: `account.public`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "origins")]
pub mod origins;
