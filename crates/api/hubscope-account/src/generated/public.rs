//! Calls by scope: `account.public`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "oauth-tokens")]
pub mod oauth_tokens;
#[cfg(feature = "origins")]
pub mod origins;
