//! Calls by scope: `marketing.crm.objects`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "events")]
pub mod marketing_events;
