//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "audit-logs")]
mod audit_logs;
#[cfg(feature = "info")]
mod info;
#[cfg(feature = "oauth-tokens")]
mod oauth_tokens;
#[cfg(feature = "origins")]
mod origins;

#[cfg(feature = "audit-logs")]
pub use audit_logs::*;
#[cfg(feature = "info")]
pub use info::*;
#[cfg(feature = "oauth-tokens")]
pub use oauth_tokens::*;
#[cfg(feature = "origins")]
pub use origins::*;
