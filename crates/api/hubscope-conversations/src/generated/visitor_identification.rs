//! Calls by scope: `conversations.visitor_identification`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "visitor-identification")]
pub mod tokens;
