//! Calls that need `crm.objects.commercepayments.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "commerce-payments")]
pub mod commerce_payments;
#[cfg(feature = "payments")]
pub mod payments;
