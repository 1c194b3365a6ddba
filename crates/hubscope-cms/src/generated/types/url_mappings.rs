//! Types of `url_mappings`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_constants! {
    /// One of the many values of cos object type.
    CosObjectType {
        /// `ACCESS_GROUP_MEMBERSHIP`.
        ACCESS_GROUP_MEMBERSHIP = "ACCESS_GROUP_MEMBERSHIP",
        /// `APP_PAGE`.
        APP_PAGE = "APP_PAGE",
        /// `BLOCK`.
        BLOCK = "BLOCK",
        /// `BLOG`.
        BLOG = "BLOG",
        /// `BLOG_AUTHOR`.
        BLOG_AUTHOR = "BLOG_AUTHOR",
        /// `BRAND_BUSINESS_UNIT`.
        BRAND_BUSINESS_UNIT = "BRAND_BUSINESS_UNIT",
        /// `BRAND_SETTINGS`.
        BRAND_SETTINGS = "BRAND_SETTINGS",
        /// `CONTACT_MEMBERSHIP`.
        CONTACT_MEMBERSHIP = "CONTACT_MEMBERSHIP",
        /// `CONTENT`.
        CONTENT = "CONTENT",
        /// `CONTENT_EMBED`.
        CONTENT_EMBED = "CONTENT_EMBED",
        /// `CONTENT_FOLDER`.
        CONTENT_FOLDER = "CONTENT_FOLDER",
        /// `CONTENT_GROUP`.
        CONTENT_GROUP = "CONTENT_GROUP",
        /// `CRM_OBJECT`.
        CRM_OBJECT = "CRM_OBJECT",
        /// `CRM_OBJECT_TYPE`.
        CRM_OBJECT_TYPE = "CRM_OBJECT_TYPE",
        /// `CUSTOM_WIDGET`.
        CUSTOM_WIDGET = "CUSTOM_WIDGET",
        /// `CUSTOMER_PORTAL`.
        CUSTOMER_PORTAL = "CUSTOMER_PORTAL",
        /// `DATA_QUERY`.
        DATA_QUERY = "DATA_QUERY",
        /// `DESIGN_FOLDER`.
        DESIGN_FOLDER = "DESIGN_FOLDER",
        /// `DOMAIN`.
        DOMAIN = "DOMAIN",
        /// `DOMAIN_SETTINGS`.
        DOMAIN_SETTINGS = "DOMAIN_SETTINGS",
        /// `EMAIL_ADDRESS`.
        EMAIL_ADDRESS = "EMAIL_ADDRESS",
        /// `EXTENSION_RESOURCE`.
        EXTENSION_RESOURCE = "EXTENSION_RESOURCE",
        /// `FILE`.
        FILE = "FILE",
        /// `FOLDER`.
        FOLDER = "FOLDER",
        /// `FOLLOW_ME`.
        FOLLOW_ME = "FOLLOW_ME",
        /// `FORM`.
        FORM = "FORM",
        /// `GLOBAL_CONTENT`.
        GLOBAL_CONTENT = "GLOBAL_CONTENT",
        /// `GLOBAL_STYLES_THEME`.
        GLOBAL_STYLES_THEME = "GLOBAL_STYLES_THEME",
        /// `HUBDB_TABLE`.
        HUBDB_TABLE = "HUBDB_TABLE",
        /// `HUBDB_TABLE_ROW`.
        HUBDB_TABLE_ROW = "HUBDB_TABLE_ROW",
        /// `IMAGE`.
        IMAGE = "IMAGE",
        /// `JS_PROJECT_COMPONENT`.
        JS_PROJECT_COMPONENT = "JS_PROJECT_COMPONENT",
        /// `KNOWLEDGE_BASE`.
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        /// `KNOWLEDGE_CATEGORY`.
        KNOWLEDGE_CATEGORY = "KNOWLEDGE_CATEGORY",
        /// `KNOWLEDGE_CATEGORY_TRANSLATION`.
        KNOWLEDGE_CATEGORY_TRANSLATION = "KNOWLEDGE_CATEGORY_TRANSLATION",
        /// `KNOWLEDGE_HOMEPAGE_CATEGORY`.
        KNOWLEDGE_HOMEPAGE_CATEGORY = "KNOWLEDGE_HOMEPAGE_CATEGORY",
        /// `LAYOUT`.
        LAYOUT = "LAYOUT",
        /// `LAYOUT_SECTION`.
        LAYOUT_SECTION = "LAYOUT_SECTION",
        /// `LIST_MEMBERSHIP`.
        LIST_MEMBERSHIP = "LIST_MEMBERSHIP",
        /// `MARKETPLACE_LISTING`.
        MARKETPLACE_LISTING = "MARKETPLACE_LISTING",
        /// `PASSWORD_PROTECTED`.
        PASSWORD_PROTECTED = "PASSWORD_PROTECTED",
        /// `PAYMENT`.
        PAYMENT = "PAYMENT",
        /// `PERSONALIZATION_TOKEN`.
        PERSONALIZATION_TOKEN = "PERSONALIZATION_TOKEN",
        /// `PLACEMENT`.
        PLACEMENT = "PLACEMENT",
        /// `PROJECT`.
        PROJECT = "PROJECT",
        /// `QUOTE_TEMPLATE`.
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        /// `RAW_ASSET`.
        RAW_ASSET = "RAW_ASSET",
        /// `REDIRECT_URL`.
        REDIRECT_URL = "REDIRECT_URL",
        /// `SECTION`.
        SECTION = "SECTION",
        /// `SERVERLESS_FUNCTION`.
        SERVERLESS_FUNCTION = "SERVERLESS_FUNCTION",
        /// `SITE_MAP`.
        SITE_MAP = "SITE_MAP",
        /// `SITE_MENU`.
        SITE_MENU = "SITE_MENU",
        /// `SITE_SETTINGS`.
        SITE_SETTINGS = "SITE_SETTINGS",
        /// `SUBSCRIPTIONS_SETTINGS`.
        SUBSCRIPTIONS_SETTINGS = "SUBSCRIPTIONS_SETTINGS",
        /// `TAG`.
        TAG = "TAG",
        /// `THEME`.
        THEME = "THEME",
        /// `THEME_SETTINGS`.
        THEME_SETTINGS = "THEME_SETTINGS",
        /// `UNRESTRICTED_ACCESS`.
        UNRESTRICTED_ACCESS = "UNRESTRICTED_ACCESS",
        /// `URL_MAPPING`.
        URL_MAPPING = "URL_MAPPING",
        /// `VIDEO_PLAYER`.
        VIDEO_PLAYER = "VIDEO_PLAYER",
        /// `WIDGET`.
        WIDGET = "WIDGET",
        /// `WORKFLOW`.
        WORKFLOW = "WORKFLOW",
    }
}

/// Url mapping, `UrlMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UrlMapping {
    /// `cdnPurgeEmbargoTime`, required.
    #[serde(default)]
    pub cdn_purge_embargo_time: i64,
    /// `contentGroupId`, required.
    #[serde(default)]
    pub content_group_id: i64,
    /// `cosObjectType`, required.
    pub cos_object_type: CosObjectType,
    /// `created`, required.
    #[serde(default)]
    pub created: i64,
    /// `createdById`, required.
    #[serde(default)]
    pub created_by_id: i64,
    /// `deletedAt`, required.
    #[serde(default)]
    pub deleted_at: i64,
    /// `destination`, required.
    #[serde(default)]
    pub destination: String,
    /// `id`, required.
    #[serde(default)]
    pub id: i64,
    /// `internallyCreated`, required.
    #[serde(default)]
    pub internally_created: bool,
    /// `isActive`, required.
    #[serde(default)]
    pub is_active: bool,
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
    /// `isRegex`, required.
    #[serde(default)]
    pub is_regex: bool,
    /// `isTrailingSlashOptional`, required.
    #[serde(default)]
    pub is_trailing_slash_optional: bool,
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `lastUsedAt`, required.
    #[serde(default)]
    pub last_used_at: i64,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `note`, required.
    #[serde(default)]
    pub note: String,
    /// `portalId`, required.
    #[serde(default)]
    pub portal_id: i64,
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
    #[serde(default)]
    pub updated: i64,
    /// `updatedById`, required.
    #[serde(default)]
    pub updated_by_id: i64,
}

impl UrlMapping {
    /// Takes what HubSpot requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "HubSpot requires all of them")]
    pub fn new(
        cdn_purge_embargo_time: i64,
        content_group_id: i64,
        cos_object_type: impl Into<CosObjectType>,
        created: i64,
        created_by_id: i64,
        deleted_at: i64,
        destination: impl Into<String>,
        id: i64,
        internally_created: bool,
        is_active: bool,
        is_match_full_url: bool,
        is_match_query_string: bool,
        is_only_after_not_found: bool,
        is_pattern: bool,
        is_protocol_agnostic: bool,
        is_regex: bool,
        is_trailing_slash_optional: bool,
        label: impl Into<String>,
        last_used_at: i64,
        name: impl Into<String>,
        note: impl Into<String>,
        portal_id: i64,
        precedence: i64,
        redirect_style: i64,
        route_prefix: impl Into<String>,
        updated: i64,
        updated_by_id: i64,
    ) -> Self {
        Self {
            cdn_purge_embargo_time,
            content_group_id,
            cos_object_type: cos_object_type.into(),
            created,
            created_by_id,
            deleted_at,
            destination: destination.into(),
            id,
            internally_created,
            is_active,
            is_match_full_url,
            is_match_query_string,
            is_only_after_not_found,
            is_pattern,
            is_protocol_agnostic,
            is_regex,
            is_trailing_slash_optional,
            label: label.into(),
            last_used_at,
            name: name.into(),
            note: note.into(),
            portal_id,
            precedence,
            redirect_style,
            route_prefix: route_prefix.into(),
            updated,
            updated_by_id,
        }
    }
}
