//! All calls by API, for whoever starts from the API and not from the scope.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "authors")]
pub mod authors;
#[cfg(feature = "blog-settings")]
pub mod blog_settings;
#[cfg(feature = "content-audit")]
pub mod content_audit;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "hubdb")]
pub mod hubdb;
#[cfg(feature = "media-bridge")]
pub mod media_bridge;
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "pages-v3")]
pub mod pages_v3;
#[cfg(feature = "posts")]
pub mod posts;
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
