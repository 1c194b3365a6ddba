//! Calls by scope: `marketing.campaigns`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "campaigns")]
pub mod read;
#[cfg(feature = "campaigns")]
pub mod revenue;
#[cfg(feature = "campaigns")]
pub mod write;
