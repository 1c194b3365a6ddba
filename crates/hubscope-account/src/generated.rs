//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub mod apis;
#[cfg(feature = "info")]
pub mod oauth;
#[cfg(feature = "oauth")]
pub mod public;
pub mod types;
