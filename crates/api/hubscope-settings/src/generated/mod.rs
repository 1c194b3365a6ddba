//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

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
