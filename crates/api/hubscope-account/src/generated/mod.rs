//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "audit-logs")]
pub mod account_info;
pub mod apis;
#[cfg(any(feature = "app-uninstalls", feature = "info"))]
pub mod oauth;
#[cfg(any(feature = "oauth-tokens", feature = "origins"))]
pub mod public;
pub mod types;
