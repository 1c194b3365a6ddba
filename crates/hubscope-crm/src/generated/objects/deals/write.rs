//! Calls that need `crm.objects.deals.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "deals")]
mod deals_calls;
#[cfg(feature = "scheduler")]
pub mod scheduler;
#[cfg(feature = "scheduler-v3")]
pub mod scheduler_v3;
#[cfg(feature = "deals")]
pub use deals_calls::*;
