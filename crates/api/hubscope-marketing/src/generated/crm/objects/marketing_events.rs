//! Calls by scope: `marketing.crm.objects.marketing_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "events")]
pub mod attendance;
#[cfg(feature = "events")]
pub mod lists;
#[cfg(feature = "events")]
pub mod participations;
#[cfg(feature = "events")]
pub mod read;
#[cfg(feature = "events")]
pub mod write;
