//! Types of `authors`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{__private::optional_timestamp, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Blog author, `BlogAuthor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlogAuthor {
    /// Address of the profile picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bio: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Address, such as `ada@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facebook: Option<String>,
    /// Given and family name of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linkedin: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// End of the URL path, without a slash in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// ID of the original that this is a translation of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translated_from_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twitter: Option<String>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl Default for BlogAuthor {
    fn default() -> Self {
        Self::new()
    }
}

impl BlogAuthor {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            avatar: None,
            bio: None,
            created: None,
            deleted_at: None,
            display_name: None,
            email: None,
            facebook: None,
            full_name: None,
            id: None,
            language: None,
            linkedin: None,
            name: None,
            slug: None,
            translated_from_id: None,
            twitter: None,
            updated: None,
            website: None,
        }
    }

    /// Address of the profile picture.
    #[must_use]
    pub fn avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    #[must_use]
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.bio = Some(bio.into());
        self
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

    #[must_use]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Address, such as `ada@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    #[must_use]
    pub fn facebook(mut self, facebook: impl Into<String>) -> Self {
        self.facebook = Some(facebook.into());
        self
    }

    /// Given and family name of the person.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
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

    #[must_use]
    pub fn linkedin(mut self, linkedin: impl Into<String>) -> Self {
        self.linkedin = Some(linkedin.into());
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

    #[must_use]
    pub fn twitter(mut self, twitter: impl Into<String>) -> Self {
        self.twitter = Some(twitter.into());
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }

    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }
}

/// Blog author language variation create, `BlogAuthorCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlogAuthorLanguageVariationCreate {
    pub blog_author: BlogAuthor,
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Language code of the original, from which the others were translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_language: Option<String>,
    /// Copies the published version instead of the draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_published: Option<bool>,
}

impl BlogAuthorLanguageVariationCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(blog_author: impl Into<BlogAuthor>, id: impl Into<String>) -> Self {
        Self {
            blog_author: blog_author.into(),
            id: id.into(),
            language: None,
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
