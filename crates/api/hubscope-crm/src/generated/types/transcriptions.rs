//! Types of `transcriptions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Speaker, `Speaker` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Speaker {
    /// Address, such as `ada@example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Identifier, unique among items of its kind.
    #[serde(default)]
    pub id: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
}

/// The required arguments of [`Speaker::new`], by name.
pub struct SpeakerArgs<Id, Name> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Internal identifier or title.
    pub name: Name,
}

impl Speaker {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SpeakerArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { email: None, id: args.id.into(), name: args.name.into() }
    }

    /// Address, such as `ada@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// Transcript, `TranscriptResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Transcript {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub engagement_id: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub transcript_source: Option<TranscriptSource>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub transcript_utterances: Vec<TranscriptUtterance>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Transcript create, `TranscriptCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TranscriptCreate {
    pub engagement_id: i64,
    pub transcript_create_utterances: Vec<TranscriptCreateUtterance>,
}

impl TranscriptCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        engagement_id: i64,
        transcript_create_utterances: impl IntoIterator<Item = impl Into<TranscriptCreateUtterance>>,
    ) -> Self {
        Self {
            engagement_id,
            transcript_create_utterances: transcript_create_utterances
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// Transcript create response, `TranscriptCreateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TranscriptCreateResponse {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

/// Transcript create utterance, `TranscriptCreateUtterance` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TranscriptCreateUtterance {
    pub end_time_millis: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<String>,
    pub speaker: Speaker,
    pub start_time_millis: i64,
    /// Message without markup.
    pub text: String,
}

/// The required arguments of [`TranscriptCreateUtterance::new`], by name.
pub struct TranscriptCreateUtteranceArgs<SpeakerArgument, Text> {
    pub end_time_millis: i64,
    pub speaker: SpeakerArgument,
    pub start_time_millis: i64,
    /// Message without markup.
    pub text: Text,
}

impl TranscriptCreateUtterance {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: TranscriptCreateUtteranceArgs<impl Into<Speaker>, impl Into<String>>) -> Self {
        Self {
            end_time_millis: args.end_time_millis,
            language_code: None,
            speaker: args.speaker.into(),
            start_time_millis: args.start_time_millis,
            text: args.text.into(),
        }
    }

    #[must_use]
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TranscriptSource {
        HubspotGenerated = "HUBSPOT_GENERATED",
        IntegratorGenerated = "INTEGRATOR_GENERATED",
    }
}

/// Transcript utterance, `TranscriptUtterance` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TranscriptUtterance {
    pub end_time_millis: Option<i64>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub language_code: Option<String>,
    pub speaker: Option<Speaker>,
    pub start_time_millis: Option<i64>,
    /// Message without markup.
    pub text: Option<String>,
}
