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
    /// `completedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
    /// `requestedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub requested_at: Option<Timestamp>,
    /// `startedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub started_at: Option<Timestamp>,
    /// `status`.
    pub status: Option<ActionStatus>,
}

hubscope_core::string_enum! {
    /// The values of action status.
    ActionStatus {
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETE`.
        Complete = "COMPLETE",
        /// `PENDING`.
        Pending = "PENDING",
        /// `PROCESSING`.
        Processing = "PROCESSING",
    }
}

/// Asset file metadata, `AssetFileMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetFileMetadata {
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `children`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub children: Vec<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `folder`.
    pub folder: Option<bool>,
    /// `hash`.
    pub hash: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// File extract, `FileExtractRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FileExtract {
    /// `path`, required.
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
    /// `id`.
    pub id: Option<String>,
    /// `links`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub links: BTreeMap<String, String>,
}
