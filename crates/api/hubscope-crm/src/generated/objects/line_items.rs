//! Calls by scope: `crm.objects.line_items`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(feature = "discounts", feature = "fees", feature = "line-items", feature = "taxes"))]
pub mod read;
#[cfg(any(feature = "discounts", feature = "fees", feature = "line-items", feature = "taxes"))]
pub mod write;
