//! Calls by scope: `marketing.communication_preferences.statuses.batch`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "communication-preferences")]
pub mod read;
#[cfg(feature = "communication-preferences")]
pub mod write;
