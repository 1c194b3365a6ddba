//! Types of `domains`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Domain, `Domain` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Domain {
    pub correct_cname: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created: Option<Timestamp>,
    /// Host name under which it is published.
    pub domain: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub is_resolving: Option<bool>,
    pub is_ssl_enabled: Option<bool>,
    pub is_ssl_only: Option<bool>,
    pub is_used_for_blog_post: Option<bool>,
    pub is_used_for_email: Option<bool>,
    pub is_used_for_knowledge: Option<bool>,
    pub is_used_for_landing_page: Option<bool>,
    pub is_used_for_site_page: Option<bool>,
    pub manually_marked_as_resolving: Option<bool>,
    pub primary_blog_post: Option<bool>,
    pub primary_email: Option<bool>,
    pub primary_knowledge: Option<bool>,
    pub primary_landing_page: Option<bool>,
    pub primary_site_page: Option<bool>,
    pub secondary_to_domain: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated: Option<Timestamp>,
}
