//! Calls by scope: `crm.lists.folders`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "lists")]
pub mod read;
#[cfg(feature = "lists")]
pub mod write;
