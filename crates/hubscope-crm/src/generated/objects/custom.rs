//! Calls by scope: `crm.objects.custom`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "limits")]
pub mod read;
