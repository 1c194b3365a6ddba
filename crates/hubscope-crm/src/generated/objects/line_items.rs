//! Calls by scope: `crm.objects.line_items`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(any(feature = "discounts", feature = "fees", feature = "line-items", feature = "taxes"))]
pub mod read;
#[cfg(any(feature = "discounts", feature = "fees", feature = "line-items", feature = "taxes"))]
pub mod write;
