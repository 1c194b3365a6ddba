//! Calls by scope: `crm.objects.subscriptions`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "commerce-subscriptions")]
pub mod read;
#[cfg(any(feature = "commerce-subscriptions", feature = "subscription-lifecycle"))]
pub mod write;
