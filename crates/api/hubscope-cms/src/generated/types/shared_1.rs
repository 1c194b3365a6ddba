//! Types of `authors`, `blog_settings`, `content_audit`, `domains`, `hubdb`, `pages`, `posts`, `tags`, `url_redirects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Next page, `NextPage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct NextPage {
    /// Cursor for the `after` of the next call.
    pub after: Option<String>,
    /// Complete URL of that page.
    pub link: Option<String>,
}
