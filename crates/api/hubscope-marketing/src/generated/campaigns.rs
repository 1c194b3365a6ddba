//! Calls by scope: `marketing.campaigns`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "campaigns")]
pub mod read;
#[cfg(feature = "campaigns")]
pub mod revenue;
#[cfg(feature = "campaigns")]
pub mod write;
