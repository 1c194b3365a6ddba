//! Types of `url_redirects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Url redirect create, `UrlMappingCreateRequestBody` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlRedirectCreate {
    pub destination: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_match_full_url: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_match_query_string: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_only_after_not_found: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pattern: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_protocol_agnostic: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trailing_slash_optional: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precedence: Option<i64>,
    pub redirect_style: i64,
    pub route_prefix: String,
}

/// The required arguments of [`UrlRedirectCreate::new`], by name.
pub struct UrlRedirectCreateArgs<Destination, RoutePrefix> {
    pub destination: Destination,
    pub redirect_style: i64,
    pub route_prefix: RoutePrefix,
}

impl UrlRedirectCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: UrlRedirectCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            destination: args.destination.into(),
            is_match_full_url: None,
            is_match_query_string: None,
            is_only_after_not_found: None,
            is_pattern: None,
            is_protocol_agnostic: None,
            is_trailing_slash_optional: None,
            precedence: None,
            redirect_style: args.redirect_style,
            route_prefix: args.route_prefix.into(),
        }
    }

    #[must_use]
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.is_match_full_url = Some(is_match_full_url);
        self
    }

    #[must_use]
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.is_match_query_string = Some(is_match_query_string);
        self
    }

    #[must_use]
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.is_only_after_not_found = Some(is_only_after_not_found);
        self
    }

    #[must_use]
    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.is_pattern = Some(is_pattern);
        self
    }

    #[must_use]
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.is_protocol_agnostic = Some(is_protocol_agnostic);
        self
    }

    #[must_use]
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional);
        self
    }

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
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_match_full_url: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_match_query_string: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_only_after_not_found: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pattern: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_protocol_agnostic: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trailing_slash_optional: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precedence: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_style: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route_prefix: Option<String>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated: Option<Timestamp>,
}

impl Default for UrlRedirectsUrlMapping {
    fn default() -> Self {
        Self::new()
    }
}

impl UrlRedirectsUrlMapping {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            created: None,
            destination: None,
            id: None,
            is_match_full_url: None,
            is_match_query_string: None,
            is_only_after_not_found: None,
            is_pattern: None,
            is_protocol_agnostic: None,
            is_trailing_slash_optional: None,
            precedence: None,
            redirect_style: None,
            route_prefix: None,
            updated: None,
        }
    }

    /// Time of creation.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    #[must_use]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.is_match_full_url = Some(is_match_full_url);
        self
    }

    #[must_use]
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.is_match_query_string = Some(is_match_query_string);
        self
    }

    #[must_use]
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.is_only_after_not_found = Some(is_only_after_not_found);
        self
    }

    #[must_use]
    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.is_pattern = Some(is_pattern);
        self
    }

    #[must_use]
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.is_protocol_agnostic = Some(is_protocol_agnostic);
        self
    }

    #[must_use]
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional);
        self
    }

    #[must_use]
    pub fn precedence(mut self, precedence: i64) -> Self {
        self.precedence = Some(precedence);
        self
    }

    #[must_use]
    pub fn redirect_style(mut self, redirect_style: i64) -> Self {
        self.redirect_style = Some(redirect_style);
        self
    }

    #[must_use]
    pub fn route_prefix(mut self, route_prefix: impl Into<String>) -> Self {
        self.route_prefix = Some(route_prefix.into());
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }
}
