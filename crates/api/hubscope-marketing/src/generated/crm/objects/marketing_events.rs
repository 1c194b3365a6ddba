//! Calls by scope: `marketing.crm.objects.marketing_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "marketing-events")]
pub mod attendance;
#[cfg(feature = "marketing-events")]
pub mod lists;
#[cfg(feature = "marketing-events")]
pub mod participations;
#[cfg(feature = "marketing-events")]
pub mod read;
#[cfg(feature = "marketing-events")]
pub mod write;
