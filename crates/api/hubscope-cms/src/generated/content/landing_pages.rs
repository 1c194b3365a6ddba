//! Calls by scope: `cms.content.landing_pages`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(any(feature = "pages", feature = "pages-v3"))]
pub mod read;
#[cfg(feature = "pages")]
pub mod write;
