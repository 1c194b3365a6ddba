//! Calls by scope: `marketing.communication_preferences.statuses`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "communication-preferences")]
pub mod batch;
