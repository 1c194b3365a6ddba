//! Calls by scope: `settings.tax_rates`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "tax-rates")]
pub mod read;
