//! Calls by scope: `marketing.crm.objects.marketing_events.participations`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "events")]
pub mod read;
