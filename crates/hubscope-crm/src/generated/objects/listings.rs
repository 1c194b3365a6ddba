//! Calls by scope: `crm.objects.listings`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "listings")]
pub mod read;
#[cfg(feature = "listings")]
pub mod write;
