//! Calls by scope: `marketing.communication_preferences`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "communication-preferences")]
pub mod read;
#[cfg(feature = "communication-preferences")]
pub mod read_write;
#[cfg(feature = "communication-preferences")]
pub mod statuses;
#[cfg(feature = "communication-preferences")]
pub mod write;
