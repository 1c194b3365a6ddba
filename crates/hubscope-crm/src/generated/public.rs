//! Calls by scope: `crm.public`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "cards")]
pub mod cards;
#[cfg(feature = "payments")]
pub mod payments;
