//! Calls by scope: `crm.scheduler.meetings.meeting_link`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "scheduler")]
pub mod read;
