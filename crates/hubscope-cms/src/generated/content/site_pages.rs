//! Calls by scope: `cms.content.site_pages`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

#[cfg(any(feature = "pages", feature = "pages-v3"))]
pub mod read;
#[cfg(feature = "pages")]
pub mod write;
