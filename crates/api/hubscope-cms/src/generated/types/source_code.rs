//! Types of `source_code`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Action, `ActionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Action {
    /// Time at which processing of the whole batch ended.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// Time at which the batch was received.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    /// Time at which processing of the batch began.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// Progress or outcome; results of a batch are final when it is `COMPLETE`.
    pub status: Option<ActionStatus>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ActionStatus {
        Canceled = "CANCELED",
        Complete = "COMPLETE",
        Pending = "PENDING",
        Processing = "PROCESSING",
    }
}

/// Asset file metadata, `AssetFileMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetFileMetadata {
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub children: Vec<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Tells whether it is a directory.
    pub folder: Option<bool>,
    pub hash: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// File extract, `FileExtractRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FileExtract {
    /// Place from the root, with slashes.
    pub path: String,
}

impl FileExtract {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// Task locator, `TaskLocator` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TaskLocator {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// URLs that help further, by what they are about.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}
