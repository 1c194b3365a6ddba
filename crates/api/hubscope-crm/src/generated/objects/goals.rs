//! Calls by scope: `crm.objects.goals`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "goal-targets")]
pub mod read;
#[cfg(feature = "goal-targets")]
pub mod write;
