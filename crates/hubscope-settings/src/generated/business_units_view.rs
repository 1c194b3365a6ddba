//! Calls by scope: `settings.business_units_view`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "business-units")]
pub mod read;
