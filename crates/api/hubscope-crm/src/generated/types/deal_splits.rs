//! Types of `deal_splits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Properties, Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Deal split input, `PublicDealSplitInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DealSplitInput {
    pub owner_id: i64,
    /// Share of the whole, in percent.
    pub percentage: f64,
}

impl DealSplitInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(owner_id: i64, percentage: f64) -> Self {
        Self { owner_id, percentage }
    }
}

/// Deal splits create, `PublicDealSplitsCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DealSplitsCreate {
    /// Identifier, unique among items of its kind.
    pub id: i64,
    pub splits: Vec<DealSplitInput>,
}

impl DealSplitsCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: i64, splits: impl IntoIterator<Item = impl Into<DealSplitInput>>) -> Self {
        Self { id, splits: splits.into_iter().map(Into::into).collect() }
    }
}

/// Deal splits record, `SimplePublicObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DealSplitsRecord {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Record ID, as in `hs_object_id`.
    pub id: String,
    /// Text of the caller's choice, unique in the batch, that comes back with the result or error
    /// of this input. Needed for partial success.
    pub object_write_trace_id: Option<String>,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    /// Previous values by internal name, the newest first.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Web address of the record in HubSpot.
    pub url: Option<String>,
}

/// Deal to deal splits, `DealToDealSplits` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DealToDealSplits {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub splits: Vec<DealSplitsRecord>,
}
