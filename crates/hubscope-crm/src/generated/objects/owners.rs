//! Calls by scope: `crm.objects.owners`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(any(feature = "calling-extensions-v3", feature = "owners"))]
pub mod read;
