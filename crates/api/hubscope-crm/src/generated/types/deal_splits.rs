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
    /// `ownerId`, required.
    pub owner_id: i64,
    /// `percentage`, required.
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
    /// `id`, required.
    pub id: i64,
    /// `splits`, required.
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
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: String,
    /// `objectWriteTraceId`.
    pub object_write_trace_id: Option<String>,
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
    /// `propertiesWithHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
}

/// Deal to deal splits, `DealToDealSplits` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct DealToDealSplits {
    /// `id`.
    pub id: Option<String>,
    /// `splits`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub splits: Vec<DealSplitsRecord>,
}
