//! Calls by scope: `crm.objects.projects`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(feature = "projects")]
pub mod read;
#[cfg(feature = "projects")]
pub mod write;
