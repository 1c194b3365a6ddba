//! Calls by scope: `marketing.communication_preferences.statuses`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "communication-preferences")]
pub mod batch;
