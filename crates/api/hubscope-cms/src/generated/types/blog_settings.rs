//! Types of `blog_settings`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Blog, `Blog` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Blog {
    /// `absoluteUrl`.
    pub absolute_url: Option<String>,
    /// `allowComments`.
    pub allow_comments: Option<bool>,
    /// `created`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created: Option<Timestamp>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `description`.
    pub description: Option<String>,
    /// `htmlTitle`.
    pub html_title: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `language`.
    pub language: Option<Language>,
    /// `listingPageId`.
    pub listing_page_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `publicAccessRules`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`.
    pub public_access_rules_enabled: Option<bool>,
    /// `publicTitle`.
    pub public_title: Option<String>,
    /// `slug`.
    pub slug: Option<String>,
    /// `translatedFromId`.
    pub translated_from_id: Option<String>,
    /// `updated`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated: Option<Timestamp>,
}

/// Blog language variation create, `BlogLanguageCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlogLanguageVariationCreate {
    /// `id`, required.
    pub id: String,
    /// `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// `primaryLanguage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_language: Option<String>,
    /// `slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// `usePublished`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_published: Option<bool>,
}

impl BlogLanguageVariationCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            language: None,
            primary_language: None,
            slug: None,
            use_published: None,
        }
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `primaryLanguage`.
    #[must_use]
    pub fn primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets `usePublished`.
    #[must_use]
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}

/// Blog version, `BlogVersion` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlogVersion {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<Blog>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `user`.
    pub user: Option<VersionUser>,
}
