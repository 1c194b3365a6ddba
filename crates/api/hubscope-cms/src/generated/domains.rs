//! Calls by scope: `cms.domains`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "domains")]
pub mod read;
