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
    /// `correctCname`.
    pub correct_cname: Option<String>,
    /// `created`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created: Option<Timestamp>,
    /// `domain`.
    pub domain: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `isResolving`.
    pub is_resolving: Option<bool>,
    /// `isSslEnabled`.
    pub is_ssl_enabled: Option<bool>,
    /// `isSslOnly`.
    pub is_ssl_only: Option<bool>,
    /// `isUsedForBlogPost`.
    pub is_used_for_blog_post: Option<bool>,
    /// `isUsedForEmail`.
    pub is_used_for_email: Option<bool>,
    /// `isUsedForKnowledge`.
    pub is_used_for_knowledge: Option<bool>,
    /// `isUsedForLandingPage`.
    pub is_used_for_landing_page: Option<bool>,
    /// `isUsedForSitePage`.
    pub is_used_for_site_page: Option<bool>,
    /// `manuallyMarkedAsResolving`.
    pub manually_marked_as_resolving: Option<bool>,
    /// `primaryBlogPost`.
    pub primary_blog_post: Option<bool>,
    /// `primaryEmail`.
    pub primary_email: Option<bool>,
    /// `primaryKnowledge`.
    pub primary_knowledge: Option<bool>,
    /// `primaryLandingPage`.
    pub primary_landing_page: Option<bool>,
    /// `primarySitePage`.
    pub primary_site_page: Option<bool>,
    /// `secondaryToDomain`.
    pub secondary_to_domain: Option<String>,
    /// `updated`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated: Option<Timestamp>,
}
