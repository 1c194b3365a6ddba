//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "business-units")]
mod business_units;
#[cfg(feature = "currencies")]
mod currencies;
#[cfg(feature = "tax-rates")]
mod tax_rates;
#[cfg(feature = "user-provisioning")]
mod user_provisioning;

#[cfg(feature = "business-units")]
pub use business_units::*;
#[cfg(feature = "currencies")]
pub use currencies::*;
#[cfg(feature = "tax-rates")]
pub use tax_rates::*;
#[cfg(feature = "user-provisioning")]
pub use user_provisioning::*;
