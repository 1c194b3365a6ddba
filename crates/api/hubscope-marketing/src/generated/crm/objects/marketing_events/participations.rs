//! Calls by scope: `marketing.crm.objects.marketing_events.participations`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "marketing-events")]
pub mod read;
