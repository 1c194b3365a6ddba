//! Types of `url_mappings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    CosObjectType {
        ACCESS_GROUP_MEMBERSHIP = "ACCESS_GROUP_MEMBERSHIP",
        APP_PAGE = "APP_PAGE",
        BLOCK = "BLOCK",
        BLOG = "BLOG",
        BLOG_AUTHOR = "BLOG_AUTHOR",
        BRAND_BUSINESS_UNIT = "BRAND_BUSINESS_UNIT",
        BRAND_SETTINGS = "BRAND_SETTINGS",
        CONTACT_MEMBERSHIP = "CONTACT_MEMBERSHIP",
        CONTENT = "CONTENT",
        CONTENT_EMBED = "CONTENT_EMBED",
        CONTENT_FOLDER = "CONTENT_FOLDER",
        CONTENT_GROUP = "CONTENT_GROUP",
        CRM_OBJECT = "CRM_OBJECT",
        CRM_OBJECT_TYPE = "CRM_OBJECT_TYPE",
        CUSTOM_WIDGET = "CUSTOM_WIDGET",
        CUSTOMER_PORTAL = "CUSTOMER_PORTAL",
        DATA_QUERY = "DATA_QUERY",
        DESIGN_FOLDER = "DESIGN_FOLDER",
        DOMAIN = "DOMAIN",
        DOMAIN_SETTINGS = "DOMAIN_SETTINGS",
        EMAIL_ADDRESS = "EMAIL_ADDRESS",
        EXTENSION_RESOURCE = "EXTENSION_RESOURCE",
        FILE = "FILE",
        FOLDER = "FOLDER",
        FOLLOW_ME = "FOLLOW_ME",
        FORM = "FORM",
        GLOBAL_CONTENT = "GLOBAL_CONTENT",
        GLOBAL_STYLES_THEME = "GLOBAL_STYLES_THEME",
        HUBDB_TABLE = "HUBDB_TABLE",
        HUBDB_TABLE_ROW = "HUBDB_TABLE_ROW",
        IMAGE = "IMAGE",
        JS_PROJECT_COMPONENT = "JS_PROJECT_COMPONENT",
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        KNOWLEDGE_CATEGORY = "KNOWLEDGE_CATEGORY",
        KNOWLEDGE_CATEGORY_TRANSLATION = "KNOWLEDGE_CATEGORY_TRANSLATION",
        KNOWLEDGE_HOMEPAGE_CATEGORY = "KNOWLEDGE_HOMEPAGE_CATEGORY",
        LAYOUT = "LAYOUT",
        LAYOUT_SECTION = "LAYOUT_SECTION",
        LIST_MEMBERSHIP = "LIST_MEMBERSHIP",
        MARKETPLACE_LISTING = "MARKETPLACE_LISTING",
        PASSWORD_PROTECTED = "PASSWORD_PROTECTED",
        PAYMENT = "PAYMENT",
        PERSONALIZATION_TOKEN = "PERSONALIZATION_TOKEN",
        PLACEMENT = "PLACEMENT",
        PROJECT = "PROJECT",
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        RAW_ASSET = "RAW_ASSET",
        REDIRECT_URL = "REDIRECT_URL",
        SECTION = "SECTION",
        SERVERLESS_FUNCTION = "SERVERLESS_FUNCTION",
        SITE_MAP = "SITE_MAP",
        SITE_MENU = "SITE_MENU",
        SITE_SETTINGS = "SITE_SETTINGS",
        SUBSCRIPTIONS_SETTINGS = "SUBSCRIPTIONS_SETTINGS",
        TAG = "TAG",
        THEME = "THEME",
        THEME_SETTINGS = "THEME_SETTINGS",
        UNRESTRICTED_ACCESS = "UNRESTRICTED_ACCESS",
        URL_MAPPING = "URL_MAPPING",
        VIDEO_PLAYER = "VIDEO_PLAYER",
        WIDGET = "WIDGET",
        WORKFLOW = "WORKFLOW",
    }
}

/// Url mapping, `UrlMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlMapping {
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub cdn_purge_embargo_time: Option<Timestamp>,
    /// ID of the blog to which the post belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_group_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cos_object_type: Option<CosObjectType>,
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    /// ID of the user who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_id: Option<i64>,
    /// Time at which it was removed; missing while it exists.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub deleted_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internally_created: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
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
    pub is_regex: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trailing_slash_optional: Option<bool>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub last_used_at: Option<Timestamp>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Hub ID of the HubSpot account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal_id: Option<i64>,
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
    /// ID of the user who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_id: Option<i64>,
}

impl Default for UrlMapping {
    fn default() -> Self {
        Self::new()
    }
}

impl UrlMapping {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cdn_purge_embargo_time: None,
            content_group_id: None,
            cos_object_type: None,
            created: None,
            created_by_id: None,
            deleted_at: None,
            destination: None,
            id: None,
            internally_created: None,
            is_active: None,
            is_match_full_url: None,
            is_match_query_string: None,
            is_only_after_not_found: None,
            is_pattern: None,
            is_protocol_agnostic: None,
            is_regex: None,
            is_trailing_slash_optional: None,
            label: None,
            last_used_at: None,
            name: None,
            note: None,
            portal_id: None,
            precedence: None,
            redirect_style: None,
            route_prefix: None,
            updated: None,
            updated_by_id: None,
        }
    }

    #[must_use]
    pub fn cdn_purge_embargo_time(mut self, cdn_purge_embargo_time: Timestamp) -> Self {
        self.cdn_purge_embargo_time = Some(cdn_purge_embargo_time);
        self
    }

    /// ID of the blog to which the post belongs.
    #[must_use]
    pub fn content_group_id(mut self, content_group_id: i64) -> Self {
        self.content_group_id = Some(content_group_id);
        self
    }

    #[must_use]
    pub fn cos_object_type(mut self, cos_object_type: CosObjectType) -> Self {
        self.cos_object_type = Some(cos_object_type);
        self
    }

    /// Time of creation.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// ID of the user who created it.
    #[must_use]
    pub fn created_by_id(mut self, created_by_id: i64) -> Self {
        self.created_by_id = Some(created_by_id);
        self
    }

    /// Time at which it was removed; missing while it exists.
    #[must_use]
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.deleted_at = Some(deleted_at);
        self
    }

    #[must_use]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn internally_created(mut self, internally_created: bool) -> Self {
        self.internally_created = Some(internally_created);
        self
    }

    #[must_use]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
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
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.is_regex = Some(is_regex);
        self
    }

    #[must_use]
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional);
        self
    }

    /// Text that people see.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    #[must_use]
    pub fn last_used_at(mut self, last_used_at: Timestamp) -> Self {
        self.last_used_at = Some(last_used_at);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Hub ID of the HubSpot account.
    #[must_use]
    pub fn portal_id(mut self, portal_id: i64) -> Self {
        self.portal_id = Some(portal_id);
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

    /// ID of the user who changed it last.
    #[must_use]
    pub fn updated_by_id(mut self, updated_by_id: i64) -> Self {
        self.updated_by_id = Some(updated_by_id);
        self
    }
}
