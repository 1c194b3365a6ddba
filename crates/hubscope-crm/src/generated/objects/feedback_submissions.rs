//! Calls by scope: `crm.objects.feedback_submissions`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "feedback-submissions")]
pub mod read;
