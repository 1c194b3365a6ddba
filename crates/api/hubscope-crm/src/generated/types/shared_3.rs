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
    /// ID of the record that is merged into the other and then no longer exists by itself.
    pub object_id_to_merge: String,
    /// ID of the record that stays.
    pub primary_object_id: String,
}

/// The required arguments of [`RecordMerge::new`], by name.
pub struct RecordMergeArgs<ObjectIdToMerge, PrimaryObjectId> {
    /// ID of the record that is merged into the other and then no longer exists by itself.
    pub object_id_to_merge: ObjectIdToMerge,
    /// ID of the record that stays.
    pub primary_object_id: PrimaryObjectId,
}

impl RecordMerge {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RecordMergeArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            object_id_to_merge: args.object_id_to_merge.into(),
            primary_object_id: args.primary_object_id.into(),
        }
    }
}
