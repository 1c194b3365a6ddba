//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "journal")]
pub mod journal;
#[cfg(feature = "webhooks")]
pub mod webhooks;
