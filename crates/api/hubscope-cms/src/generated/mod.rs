//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod apis;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "content-audit",
    feature = "pages",
    feature = "pages-v3",
    feature = "posts",
    feature = "site-search",
    feature = "source-code",
    feature = "tags",
    feature = "url-mappings",
    feature = "url-redirects"
))]
pub mod content;
#[cfg(feature = "media-bridge")]
pub mod developers_read;
#[cfg(feature = "media-bridge")]
pub mod developers_write;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "hubdb")]
pub mod hubdb;
#[cfg(feature = "media-bridge")]
pub mod media_bridge;
pub mod types;
