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
    pub event: Option<AuditLogEvent>,
    /// Given and family name of the person.
    pub full_name: Option<String>,
    pub meta: Option<Value>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    pub object_name: Option<String>,
    /// Object type, by HubSpot's name.
    pub object_type: Option<ObjectType>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AuditLogEvent {
        Created = "CREATED",
        Deleted = "DELETED",
        Published = "PUBLISHED",
        Restore = "RESTORE",
        Unpublished = "UNPUBLISHED",
        Updated = "UPDATED",
    }
}

/// Audit log export, `CmsAuditLoggingExportSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuditLogExport {
    /// Address, such as `ada@example.com`.
    pub email: String,
    /// Conditions that have to hold together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<AuditLogExportFilters>,
    /// File format.
    pub format: AuditLogExportFormat,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partition: Option<i64>,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    pub recipient_user_ids: Vec<i64>,
    pub should_mark_export_file_as_sensitive: bool,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: String,
    /// ID of the HubSpot user; it is not the owner ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_time_zone: Option<String>,
}

/// The required arguments of [`AuditLogExport::new`], by name.
pub struct AuditLogExportArgs<Email, RecipientUserIds, Type> {
    /// Address, such as `ada@example.com`.
    pub email: Email,
    /// File format.
    pub format: AuditLogExportFormat,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    pub recipient_user_ids: RecipientUserIds,
    pub should_mark_export_file_as_sensitive: bool,
    /// Kind, which decides the meaning of the other fields.
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

    /// Conditions that have to hold together.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<AuditLogExportFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    #[must_use]
    pub fn partition(mut self, partition: i64) -> Self {
        self.partition = Some(partition);
        self
    }

    /// ID of the HubSpot user; it is not the owner ID.
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }

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
    /// Object type, by HubSpot's name.
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
    /// Values that HubSpot documents; any other is kept as text.
    AuditLogExportFormat {
        Csv = "CSV",
        Xls = "XLS",
        Xlsx = "XLSX",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ObjectType {
        Blog = "BLOG",
        BlogPost = "BLOG_POST",
        CaseStudy = "CASE_STUDY",
        ContentSettings = "CONTENT_SETTINGS",
        Css = "CSS",
        Cta = "CTA",
        Domain = "DOMAIN",
        Email = "EMAIL",
        File = "FILE",
        GlobalModule = "GLOBAL_MODULE",
        HubdbTable = "HUBDB_TABLE",
        Js = "JS",
        KnowledgeBase = "KNOWLEDGE_BASE",
        KnowledgeBaseArticle = "KNOWLEDGE_BASE_ARTICLE",
        LandingPage = "LANDING_PAGE",
        Module = "MODULE",
        Podcast = "PODCAST",
        Quote = "QUOTE",
        ServerlessFunction = "SERVERLESS_FUNCTION",
        Template = "TEMPLATE",
        Theme = "THEME",
        UrlMapping = "URL_MAPPING",
        WebInteractive = "WEB_INTERACTIVE",
        WebsitePage = "WEBSITE_PAGE",
    }
}
