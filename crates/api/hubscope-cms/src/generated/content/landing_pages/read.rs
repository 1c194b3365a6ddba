//! Calls that need `content.landing_pages.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "pages")]
mod pages_calls;
#[cfg(feature = "pages-v3")]
pub mod v3;
#[cfg(feature = "pages")]
pub use pages_calls::*;
