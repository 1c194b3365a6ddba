//! Calls by scope: `crm.schemas.custom`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "schemas")]
pub mod read;
#[cfg(feature = "schemas")]
pub mod write;
