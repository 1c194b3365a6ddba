//! Calls by scope: `cms.hubdb.rows`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "hubdb")]
pub mod read;
#[cfg(feature = "hubdb")]
pub mod write;
