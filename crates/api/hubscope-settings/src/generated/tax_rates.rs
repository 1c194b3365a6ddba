//! Calls by scope: `settings.tax_rates`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "tax-rates")]
pub mod read;
