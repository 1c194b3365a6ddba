//! Calls by scope: `settings.business_units_view`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "business-units")]
pub mod read;
