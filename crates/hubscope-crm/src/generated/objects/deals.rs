//! Calls by scope: `crm.objects.deals`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "deals")]
pub mod read;
#[cfg(any(feature = "deals", feature = "scheduler", feature = "scheduler-v3"))]
pub mod write;
