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
    pub absolute_url: Option<String>,
    pub allow_comments: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created: Option<Timestamp>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    pub html_title: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: Option<Language>,
    pub listing_page_id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Conditions under which visitors may see the page.
    #[serde(default, deserialize_with = "null_as_default")]
    pub public_access_rules: Vec<Value>,
    /// Tells whether access for visitors is restricted.
    pub public_access_rules_enabled: Option<bool>,
    pub public_title: Option<String>,
    /// End of the URL path, without a slash in front.
    pub slug: Option<String>,
    /// ID of the original that this is a translation of.
    pub translated_from_id: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated: Option<Timestamp>,
}

/// Blog language variation create, `BlogLanguageCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlogLanguageVariationCreate {
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Language code of the original, from which the others were translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_language: Option<String>,
    /// End of the URL path, without a slash in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Copies the published version instead of the draft.
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

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Language code of the original, from which the others were translated.
    #[must_use]
    pub fn primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }

    /// End of the URL path, without a slash in front.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Copies the published version instead of the draft.
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
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Content as it was in that version.
    pub object: Option<Blog>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Person who made this version.
    pub user: Option<VersionUser>,
}
