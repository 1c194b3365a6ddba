//! Types of `tags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Tag, `Tag` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tag {
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    /// Time at which it was removed; missing while it exists.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub deleted_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// End of the URL path, without a slash in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// ID of the original that this is a translation of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translated_from_id: Option<i64>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated: Option<Timestamp>,
}

impl Default for Tag {
    fn default() -> Self {
        Self::new()
    }
}

impl Tag {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            created: None,
            deleted_at: None,
            id: None,
            language: None,
            name: None,
            slug: None,
            translated_from_id: None,
            updated: None,
        }
    }

    /// Time of creation.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Time at which it was removed; missing while it exists.
    #[must_use]
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.deleted_at = Some(deleted_at);
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// End of the URL path, without a slash in front.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// ID of the original that this is a translation of.
    #[must_use]
    pub fn translated_from_id(mut self, translated_from_id: i64) -> Self {
        self.translated_from_id = Some(translated_from_id);
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }
}

/// Tag language variation create, `TagCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TagLanguageVariationCreate {
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Internal identifier or title.
    pub name: String,
    /// Language code of the original, from which the others were translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_language: Option<String>,
    /// Copies the published version instead of the draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_published: Option<bool>,
}

/// The required arguments of [`TagLanguageVariationCreate::new`], by name.
pub struct TagLanguageVariationCreateArgs<Id, Name> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Internal identifier or title.
    pub name: Name,
}

impl TagLanguageVariationCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: TagLanguageVariationCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            id: args.id.into(),
            language: None,
            name: args.name.into(),
            primary_language: None,
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

    /// Copies the published version instead of the draft.
    #[must_use]
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}
