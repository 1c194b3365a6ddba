//! What the operations of the area `account` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod app_uninstalls;
mod audit_logs;
mod info;
mod oauth_tokens;
mod origins;
