//! Calls by scope: `crm.scheduler.meetings.meeting_link`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "scheduler")]
pub mod read;
