//! Calls by scope: `conversations.visitor_identification`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "visitor-identification")]
pub mod tokens;
