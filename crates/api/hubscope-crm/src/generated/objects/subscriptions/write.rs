//! Calls that need `crm.objects.subscriptions.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "commerce-subscriptions")]
mod commerce_subscriptions_calls;
#[cfg(feature = "commerce-subscriptions")]
pub use commerce_subscriptions_calls::*;
#[cfg(feature = "subscription-lifecycle")]
mod subscription_lifecycle_calls;
#[cfg(feature = "subscription-lifecycle")]
pub use subscription_lifecycle_calls::*;
