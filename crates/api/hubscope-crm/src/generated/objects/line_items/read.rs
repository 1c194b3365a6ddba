//! Calls that need `crm.objects.line_items.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "discounts")]
pub mod discounts;
#[cfg(feature = "fees")]
pub mod fees;
#[cfg(feature = "line-items")]
mod line_items_calls;
#[cfg(feature = "taxes")]
pub mod taxes;
#[cfg(feature = "line-items")]
pub use line_items_calls::*;
