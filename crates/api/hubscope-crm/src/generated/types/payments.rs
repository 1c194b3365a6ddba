//! Types of `payments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Properties, Timestamp,
};
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Payments record, `SimplePublicObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentsRecord {
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
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    /// Previous values by internal name, the newest first.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Payments record with associations, `SimplePublicObjectWithAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentsRecordWithAssociations {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Linked record IDs, by the object types asked for.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: BTreeMap<String, hubscope_core::Page<AssociatedId>>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Record ID, as in `hs_object_id`.
    pub id: String,
    /// Values by internal name.
    #[serde(default)]
    pub properties: Properties,
    /// Previous values by internal name, the newest first.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
