//! Calls by scope: `crm.objects.commercepayments`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "commerce-payments")]
pub mod read;
#[cfg(feature = "commerce-payments")]
pub mod write;
