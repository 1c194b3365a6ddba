//! Types of `authors`, `blog_settings`, `pages`, `posts`, `tags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Language group attach, `AttachToLangPrimaryRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LanguageGroupAttach {
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: String,
    /// Language code of the original, from which the others were translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_language: Option<Language>,
}

/// The required arguments of [`LanguageGroupAttach::new`], by name.
pub struct LanguageGroupAttachArgs<Id, PrimaryId> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: PrimaryId,
}

impl LanguageGroupAttach {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: LanguageGroupAttachArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            id: args.id.into(),
            language: args.language,
            primary_id: args.primary_id.into(),
            primary_language: None,
        }
    }

    /// Language code of the original, from which the others were translated.
    #[must_use]
    pub fn primary_language(mut self, primary_language: Language) -> Self {
        self.primary_language = Some(primary_language);
        self
    }
}

/// Language group detach, `DetachFromLangGroupRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LanguageGroupDetach {
    /// Identifier, unique among items of its kind.
    pub id: String,
}

impl LanguageGroupDetach {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Languages update, `UpdateLanguagesRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LanguagesUpdate {
    /// Language codes of the variations, by their IDs.
    pub languages: BTreeMap<String, Language>,
    /// ID of the primary variation of the group of languages.
    pub primary_id: String,
}

impl LanguagesUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(languages: BTreeMap<String, Language>, primary_id: impl Into<String>) -> Self {
        Self { languages, primary_id: primary_id.into() }
    }
}

/// Primary language update, `SetNewLanguagePrimaryRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PrimaryLanguageUpdate {
    /// Identifier, unique among items of its kind.
    pub id: String,
}

impl PrimaryLanguageUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
