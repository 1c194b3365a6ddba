//! Calls by scope: `crm.objects.partner_services`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "partner-services")]
pub mod read;
#[cfg(feature = "partner-services")]
pub mod write;
