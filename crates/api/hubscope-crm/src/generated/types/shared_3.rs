//! Types of `appointments`, `companies`, `contacts`, `courses`, `deals`, `orders`, `projects`, `services`, `tickets`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use serde::Serialize;

#[allow(unused_imports)]
use super::*;

/// Record merge, `PublicMergeInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordMerge {
    /// `objectIdToMerge`, required.
    pub object_id_to_merge: String,
    /// `primaryObjectId`, required.
    pub primary_object_id: String,
}

impl RecordMerge {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        object_id_to_merge: impl Into<String>,
        primary_object_id: impl Into<String>,
    ) -> Self {
        Self {
            object_id_to_merge: object_id_to_merge.into(),
            primary_object_id: primary_object_id.into(),
        }
    }
}
