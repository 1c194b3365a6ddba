//! Calls by scope: `account.public`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "origins")]
pub mod origins;
