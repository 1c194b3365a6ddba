//! The types that requests and replies are made of.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[cfg(feature = "authors")]
mod authors;
#[cfg(feature = "blog-settings")]
mod blog_settings;
#[cfg(feature = "content-audit")]
mod content_audit;
#[cfg(feature = "domains")]
mod domains;
#[cfg(feature = "hubdb")]
mod hubdb;
#[cfg(feature = "media-bridge")]
mod media_bridge;
#[cfg(feature = "pages")]
mod pages;
#[cfg(feature = "posts")]
mod posts;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "content-audit",
    feature = "domains",
    feature = "hubdb",
    feature = "pages",
    feature = "posts",
    feature = "tags",
    feature = "url-redirects"
))]
mod shared_1;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "pages",
    feature = "posts",
    feature = "site-search",
    feature = "tags"
))]
mod shared_2;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "pages",
    feature = "posts",
    feature = "tags"
))]
mod shared_3;
#[cfg(any(
    feature = "authors",
    feature = "hubdb",
    feature = "media-bridge",
    feature = "pages",
    feature = "posts",
    feature = "tags"
))]
mod shared_4;
#[cfg(any(
    feature = "blog-settings",
    feature = "content-audit",
    feature = "domains",
    feature = "hubdb",
    feature = "pages",
    feature = "posts"
))]
mod shared_5;
#[cfg(any(feature = "blog-settings", feature = "pages", feature = "posts"))]
mod shared_6;
#[cfg(any(feature = "pages", feature = "posts"))]
mod shared_7;
#[cfg(feature = "site-search")]
mod site_search;
#[cfg(feature = "source-code")]
mod source_code;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "url-mappings")]
mod url_mappings;
#[cfg(feature = "url-redirects")]
mod url_redirects;

#[cfg(feature = "authors")]
pub use authors::*;
#[cfg(feature = "blog-settings")]
pub use blog_settings::*;
#[cfg(feature = "content-audit")]
pub use content_audit::*;
#[cfg(feature = "domains")]
pub use domains::*;
#[cfg(feature = "hubdb")]
pub use hubdb::*;
#[cfg(feature = "media-bridge")]
pub use media_bridge::*;
#[cfg(feature = "pages")]
pub use pages::*;
#[cfg(feature = "posts")]
pub use posts::*;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "content-audit",
    feature = "domains",
    feature = "hubdb",
    feature = "pages",
    feature = "posts",
    feature = "tags",
    feature = "url-redirects"
))]
pub use shared_1::*;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "pages",
    feature = "posts",
    feature = "site-search",
    feature = "tags"
))]
pub use shared_2::*;
#[cfg(any(
    feature = "authors",
    feature = "blog-settings",
    feature = "pages",
    feature = "posts",
    feature = "tags"
))]
pub use shared_3::*;
#[cfg(any(
    feature = "authors",
    feature = "hubdb",
    feature = "media-bridge",
    feature = "pages",
    feature = "posts",
    feature = "tags"
))]
pub use shared_4::*;
#[cfg(any(
    feature = "blog-settings",
    feature = "content-audit",
    feature = "domains",
    feature = "hubdb",
    feature = "pages",
    feature = "posts"
))]
pub use shared_5::*;
#[cfg(any(feature = "blog-settings", feature = "pages", feature = "posts"))]
pub use shared_6::*;
#[cfg(any(feature = "pages", feature = "posts"))]
pub use shared_7::*;
#[cfg(feature = "site-search")]
pub use site_search::*;
#[cfg(feature = "source-code")]
pub use source_code::*;
#[cfg(feature = "tags")]
pub use tags::*;
#[cfg(feature = "url-mappings")]
pub use url_mappings::*;
#[cfg(feature = "url-redirects")]
pub use url_redirects::*;
