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
    /// `next`.
    pub next: Option<NextPage>,
    /// `prev`.
    pub prev: Option<PreviousPage>,
}

/// Previous page, `PreviousPage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PreviousPage {
    /// `before`.
    pub before: Option<String>,
    /// `link`.
    pub link: Option<String>,
}
