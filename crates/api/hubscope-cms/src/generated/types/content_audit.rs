//! Types of `content_audit`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, __private::serde_json::Value, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Audit log, `PublicAuditLog` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLog {
    /// `event`.
    pub event: Option<AuditLogEvent>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `meta`.
    pub meta: Option<Value>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `objectType`.
    pub object_type: Option<ObjectType>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// `userId`.
    pub user_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of audit log event.
    AuditLogEvent {
        /// `CREATED`.
        Created = "CREATED",
        /// `DELETED`.
        Deleted = "DELETED",
        /// `PUBLISHED`.
        Published = "PUBLISHED",
        /// `RESTORE`.
        Restore = "RESTORE",
        /// `UNPUBLISHED`.
        Unpublished = "UNPUBLISHED",
        /// `UPDATED`.
        Updated = "UPDATED",
    }
}

/// Audit log export, `CmsAuditLoggingExportSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogExport {
    /// `email`, required.
    pub email: String,
    /// `filters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<AuditLogExportFilters>,
    /// `format`, required.
    pub format: AuditLogExportFormat,
    /// `partition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition: Option<i64>,
    /// `portalId`, required.
    pub portal_id: i64,
    /// `recipientUserIds`, required.
    pub recipient_user_ids: Vec<i64>,
    /// `shouldMarkExportFileAsSensitive`, required.
    pub should_mark_export_file_as_sensitive: bool,
    /// `type`, required.
    pub r#type: String,
    /// `userId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// `userTimeZone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_time_zone: Option<String>,
}

/// The required arguments of [`AuditLogExport::new`], by name.
pub struct AuditLogExportArgs<Email, RecipientUserIds, Type> {
    /// `email`.
    pub email: Email,
    /// `format`.
    pub format: AuditLogExportFormat,
    /// `portalId`.
    pub portal_id: i64,
    /// `recipientUserIds`.
    pub recipient_user_ids: RecipientUserIds,
    /// `shouldMarkExportFileAsSensitive`.
    pub should_mark_export_file_as_sensitive: bool,
    /// `type`.
    pub r#type: Type,
}

impl AuditLogExport {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AuditLogExportArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<i64>>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            email: args.email.into(),
            filters: None,
            format: args.format,
            partition: None,
            portal_id: args.portal_id,
            recipient_user_ids: args.recipient_user_ids.into_iter().map(Into::into).collect(),
            should_mark_export_file_as_sensitive: args.should_mark_export_file_as_sensitive,
            r#type: args.r#type.into(),
            user_id: None,
            user_time_zone: None,
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<AuditLogExportFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// Sets `partition`.
    #[must_use]
    pub fn partition(mut self, partition: i64) -> Self {
        self.partition = Some(partition);
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

    /// Sets `userTimeZone`.
    #[must_use]
    pub fn user_time_zone(mut self, user_time_zone: impl Into<String>) -> Self {
        self.user_time_zone = Some(user_time_zone.into());
        self
    }
}

/// Audit log export filters, `CmsAuditLoggingExportFilters` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogExportFilters {
    /// `objectType`, required.
    pub object_type: Vec<String>,
}

impl AuditLogExportFilters {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(object_type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { object_type: object_type.into_iter().map(Into::into).collect() }
    }
}

hubscope_core::string_enum! {
    /// The values of audit log export format.
    AuditLogExportFormat {
        /// `CSV`.
        Csv = "CSV",
        /// `XLS`.
        Xls = "XLS",
        /// `XLSX`.
        Xlsx = "XLSX",
    }
}

hubscope_core::string_enum! {
    /// The values of object type.
    ObjectType {
        /// `BLOG`.
        Blog = "BLOG",
        /// `BLOG_POST`.
        BlogPost = "BLOG_POST",
        /// `CASE_STUDY`.
        CaseStudy = "CASE_STUDY",
        /// `CONTENT_SETTINGS`.
        ContentSettings = "CONTENT_SETTINGS",
        /// `CSS`.
        Css = "CSS",
        /// `CTA`.
        Cta = "CTA",
        /// `DOMAIN`.
        Domain = "DOMAIN",
        /// `EMAIL`.
        Email = "EMAIL",
        /// `FILE`.
        File = "FILE",
        /// `GLOBAL_MODULE`.
        GlobalModule = "GLOBAL_MODULE",
        /// `HUBDB_TABLE`.
        HubdbTable = "HUBDB_TABLE",
        /// `JS`.
        Js = "JS",
        /// `KNOWLEDGE_BASE`.
        KnowledgeBase = "KNOWLEDGE_BASE",
        /// `KNOWLEDGE_BASE_ARTICLE`.
        KnowledgeBaseArticle = "KNOWLEDGE_BASE_ARTICLE",
        /// `LANDING_PAGE`.
        LandingPage = "LANDING_PAGE",
        /// `MODULE`.
        Module = "MODULE",
        /// `PODCAST`.
        Podcast = "PODCAST",
        /// `QUOTE`.
        Quote = "QUOTE",
        /// `SERVERLESS_FUNCTION`.
        ServerlessFunction = "SERVERLESS_FUNCTION",
        /// `TEMPLATE`.
        Template = "TEMPLATE",
        /// `THEME`.
        Theme = "THEME",
        /// `URL_MAPPING`.
        UrlMapping = "URL_MAPPING",
        /// `WEB_INTERACTIVE`.
        WebInteractive = "WEB_INTERACTIVE",
        /// `WEBSITE_PAGE`.
        WebsitePage = "WEBSITE_PAGE",
    }
}
