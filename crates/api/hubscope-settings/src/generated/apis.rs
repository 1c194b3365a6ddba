//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "business-units")]
pub mod business_units;
#[cfg(feature = "currencies")]
pub mod currencies;
#[cfg(feature = "tax-rates")]
pub mod tax_rates;
#[cfg(feature = "user-provisioning")]
pub mod user_provisioning;
