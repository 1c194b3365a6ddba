//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

pub mod apis;
#[cfg(feature = "business-units")]
pub mod business_units_view;
#[cfg(feature = "currencies")]
pub mod currencies;
#[cfg(feature = "tax-rates")]
pub mod tax_rates;
pub mod types;
#[cfg(feature = "user-provisioning")]
pub mod users;
