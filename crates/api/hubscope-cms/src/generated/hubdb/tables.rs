//! Calls by scope: `cms.hubdb.tables`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "hubdb")]
pub mod publish;
#[cfg(feature = "hubdb")]
pub mod read;
#[cfg(feature = "hubdb")]
pub mod write;
