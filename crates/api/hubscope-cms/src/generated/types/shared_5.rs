//! Types of `blog_settings`, `content_audit`, `domains`, `hubdb`, `pages`, `posts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Paging, `Paging` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Paging {
    /// Cursor of the page that follows; missing on the last one.
    pub next: Option<NextPage>,
    /// Cursor of the page before; missing on the first one.
    pub prev: Option<PreviousPage>,
}

/// Previous page, `PreviousPage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PreviousPage {
    /// Cursor for the `before` of the previous page's call.
    pub before: Option<String>,
    /// Complete URL of that page.
    pub link: Option<String>,
}
