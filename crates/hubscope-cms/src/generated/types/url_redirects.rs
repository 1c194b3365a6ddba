//! Types of `url_redirects`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use hubscope_core::Timestamp;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Url mapping create request body, `UrlMappingCreateRequestBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlMappingCreateRequestBody {
    /// `destination`, required.
    pub destination: String,
    /// `isMatchFullUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_match_full_url: Option<bool>,
    /// `isMatchQueryString`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_match_query_string: Option<bool>,
    /// `isOnlyAfterNotFound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_only_after_not_found: Option<bool>,
    /// `isPattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pattern: Option<bool>,
    /// `isProtocolAgnostic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_protocol_agnostic: Option<bool>,
    /// `isTrailingSlashOptional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trailing_slash_optional: Option<bool>,
    /// `precedence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precedence: Option<i64>,
    /// `redirectStyle`, required.
    pub redirect_style: i64,
    /// `routePrefix`, required.
    pub route_prefix: String,
}

impl UrlMappingCreateRequestBody {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(destination: impl Into<String>, redirect_style: i64, route_prefix: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            is_match_full_url: None,
            is_match_query_string: None,
            is_only_after_not_found: None,
            is_pattern: None,
            is_protocol_agnostic: None,
            is_trailing_slash_optional: None,
            precedence: None,
            redirect_style,
            route_prefix: route_prefix.into(),
        }
    }

    /// Sets `isMatchFullUrl`.
    #[must_use]
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.is_match_full_url = Some(is_match_full_url);
        self
    }

    /// Sets `isMatchQueryString`.
    #[must_use]
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.is_match_query_string = Some(is_match_query_string);
        self
    }

    /// Sets `isOnlyAfterNotFound`.
    #[must_use]
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.is_only_after_not_found = Some(is_only_after_not_found);
        self
    }

    /// Sets `isPattern`.
    #[must_use]
    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.is_pattern = Some(is_pattern);
        self
    }

    /// Sets `isProtocolAgnostic`.
    #[must_use]
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.is_protocol_agnostic = Some(is_protocol_agnostic);
        self
    }

    /// Sets `isTrailingSlashOptional`.
    #[must_use]
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional);
        self
    }

    /// Sets `precedence`.
    #[must_use]
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.precedence = Some(precedence);
        self
    }
}

/// Url redirects url mapping, `UrlMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlRedirectsUrlMapping {
    /// `created`, required.
    pub created: Timestamp,
    /// `destination`, required.
    #[serde(default)]
    pub destination: String,
    /// `id`, required.
    #[serde(default)]
    pub id: String,
    /// `isMatchFullUrl`, required.
    #[serde(default)]
    pub is_match_full_url: bool,
    /// `isMatchQueryString`, required.
    #[serde(default)]
    pub is_match_query_string: bool,
    /// `isOnlyAfterNotFound`, required.
    #[serde(default)]
    pub is_only_after_not_found: bool,
    /// `isPattern`, required.
    #[serde(default)]
    pub is_pattern: bool,
    /// `isProtocolAgnostic`, required.
    #[serde(default)]
    pub is_protocol_agnostic: bool,
    /// `isTrailingSlashOptional`, required.
    #[serde(default)]
    pub is_trailing_slash_optional: bool,
    /// `precedence`, required.
    #[serde(default)]
    pub precedence: i64,
    /// `redirectStyle`, required.
    #[serde(default)]
    pub redirect_style: i64,
    /// `routePrefix`, required.
    #[serde(default)]
    pub route_prefix: String,
    /// `updated`, required.
    pub updated: Timestamp,
}

impl UrlRedirectsUrlMapping {
    /// Takes what HubSpot requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "HubSpot requires all of them")]
    pub fn new(
        created: Timestamp,
        destination: impl Into<String>,
        id: impl Into<String>,
        is_match_full_url: bool,
        is_match_query_string: bool,
        is_only_after_not_found: bool,
        is_pattern: bool,
        is_protocol_agnostic: bool,
        is_trailing_slash_optional: bool,
        precedence: i64,
        redirect_style: i64,
        route_prefix: impl Into<String>,
        updated: Timestamp,
    ) -> Self {
        Self {
            created,
            destination: destination.into(),
            id: id.into(),
            is_match_full_url,
            is_match_query_string,
            is_only_after_not_found,
            is_pattern,
            is_protocol_agnostic,
            is_trailing_slash_optional,
            precedence,
            redirect_style,
            route_prefix: route_prefix.into(),
            updated,
        }
    }
}
