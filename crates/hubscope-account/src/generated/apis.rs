//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "app-uninstalls")]
pub mod app_uninstalls;
#[cfg(feature = "audit-logs")]
pub mod audit_logs;
#[cfg(feature = "info")]
pub mod info;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "origins")]
pub mod origins;
