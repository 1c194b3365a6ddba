//! Calls by scope: `crm.schemas`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "schemas")]
pub mod custom;
