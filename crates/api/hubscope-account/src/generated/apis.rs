//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "app-uninstalls")]
pub mod app_uninstalls;
#[cfg(feature = "audit-logs")]
pub mod audit_logs;
#[cfg(feature = "info")]
pub mod info;
#[cfg(feature = "oauth-tokens")]
pub mod oauth_tokens;
#[cfg(feature = "origins")]
pub mod origins;
