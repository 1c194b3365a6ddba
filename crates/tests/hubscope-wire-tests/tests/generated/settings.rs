//! What the operations of the area `settings` send, and what they have to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

mod business_units;
mod currencies;
mod tax_rates;
mod user_provisioning;
