//! Calls by scope: `crm.scheduler`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "scheduler")]
pub mod meetings;
