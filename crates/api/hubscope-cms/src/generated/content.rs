//! Calls that need `content`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "authors")]
pub mod authors;
#[cfg(feature = "blog-settings")]
pub mod blog_settings;
#[cfg(feature = "content-audit")]
mod content_audit_calls;
#[cfg(any(feature = "pages", feature = "pages-v3"))]
pub mod landing_pages;
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "posts")]
pub mod posts;
#[cfg(any(feature = "pages", feature = "pages-v3"))]
pub mod site_pages;
#[cfg(feature = "site-search")]
pub mod site_search;
#[cfg(feature = "source-code")]
pub mod source_code;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "url-mappings")]
pub mod url_mappings;
#[cfg(feature = "url-redirects")]
pub mod url_redirects;
#[cfg(feature = "content-audit")]
pub use content_audit_calls::*;
