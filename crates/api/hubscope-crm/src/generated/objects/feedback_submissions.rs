//! Calls by scope: `crm.objects.feedback_submissions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "feedback-submissions")]
pub mod read;
