//! Calls by scope: `crm.public`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "cards")]
pub mod cards;
