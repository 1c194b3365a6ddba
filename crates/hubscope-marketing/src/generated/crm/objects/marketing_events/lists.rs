//! Calls by scope: `marketing.crm.objects.marketing_events.lists`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "events")]
pub mod write;
