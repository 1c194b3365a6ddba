//! Calls by scope: `marketing.campaigns.revenue`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "campaigns")]
pub mod read;
