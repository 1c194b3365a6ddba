//! Types of `calls`, `carts`, `commerce_payments`, `commerce_subscriptions`, `communications`, `companies`, `contacts`, `courses`, `deals`, `discounts`, `emails`, `fees`, `goal_targets`, `invoices`, `leads`, `line_items`, `listings`, `meetings`, `notes`, `objects`, `orders`, `postal_mail`, `products`, `projects`, `quotes`, `services`, `tasks`, `taxes`, `tickets`, `users`.
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

/// Record associations, `PublicAssociationsForObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordAssociations {
    /// `to`, required.
    pub to: ObjectId,
    /// `types`, required.
    pub types: Vec<AssociationSpec>,
}

impl RecordAssociations {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        to: impl Into<ObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self { to: to.into(), types: types.into_iter().map(Into::into).collect() }
    }
}

/// Record batch create, `SimplePublicObjectBatchInputForCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchCreate {
    /// `associations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<RecordAssociations>>,
    /// `objectWriteTraceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_write_trace_id: Option<String>,
    /// `properties`, required.
    pub properties: Properties,
}

impl RecordBatchCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { associations: None, object_write_trace_id: None, properties: properties.into() }
    }

    /// Sets `associations`.
    #[must_use]
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<RecordAssociations>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `objectWriteTraceId`.
    #[must_use]
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<String>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into());
        self
    }
}

/// Record batch upsert, `SimplePublicObjectBatchInputUpsert` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchUpsert {
    /// `id`, required.
    pub id: String,
    /// `idProperty`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_property: Option<String>,
    /// `objectWriteTraceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_write_trace_id: Option<String>,
    /// `properties`, required.
    pub properties: Properties,
}

impl RecordBatchUpsert {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, properties: impl Into<Properties>) -> Self {
        Self {
            id: id.into(),
            id_property: None,
            object_write_trace_id: None,
            properties: properties.into(),
        }
    }

    /// Sets `idProperty`.
    #[must_use]
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Sets `objectWriteTraceId`.
    #[must_use]
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<String>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into());
        self
    }
}

/// Record create, `SimplePublicObjectInputForCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordCreate {
    /// `associations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associations: Option<Vec<RecordAssociations>>,
    /// `properties`, required.
    pub properties: Properties,
}

impl RecordCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { associations: None, properties: properties.into() }
    }

    /// Sets `associations`.
    #[must_use]
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<RecordAssociations>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
}

/// Upserted record, `SimplePublicUpsertObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertedRecord {
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
    /// `new`.
    pub new: Option<bool>,
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
    /// `warnings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub warnings: Vec<RecordWarning>,
}
