//! Calls by scope: `crm.scheduler.meetings`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "scheduler")]
pub mod meeting_link;
