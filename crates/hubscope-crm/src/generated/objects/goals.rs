//! Calls by scope: `crm.objects.goals`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "goal-targets")]
pub mod read;
#[cfg(feature = "goal-targets")]
pub mod write;
