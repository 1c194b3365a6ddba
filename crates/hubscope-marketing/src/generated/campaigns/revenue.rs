//! Calls by scope: `marketing.campaigns.revenue`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "campaigns")]
pub mod read;
