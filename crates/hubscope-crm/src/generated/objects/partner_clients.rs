//! Calls by scope: `crm.objects.partner_clients`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "partner-clients")]
pub mod read;
#[cfg(feature = "partner-clients")]
pub mod write;
