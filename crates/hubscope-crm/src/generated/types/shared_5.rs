//! Types of `companies`, `contacts`, `deals`, `objects`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{__private::null_as_default, __private::optional_timestamp, Page, Properties, Timestamp};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Associated id, `AssociatedId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AssociatedId {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
}

/// Filter, `Filter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Filter {
    /// `highValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_value: Option<String>,
    /// `operator`, required.
    pub operator: FilterOperator,
    /// `propertyName`, required.
    pub property_name: String,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

impl Filter {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(operator: impl Into<FilterOperator>, property_name: impl Into<String>) -> Self {
        Self {
            high_value: None,
            operator: operator.into(),
            property_name: property_name.into(),
            value: None,
            values: None,
        }
    }

    /// Sets `highValue`.
    #[must_use]
    pub fn high_value(mut self, high_value: impl Into<String>) -> Self {
        self.high_value = Some(high_value.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `values`.
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// Filter group, `FilterGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FilterGroup {
    /// `filters`, required.
    pub filters: Vec<Filter>,
}

impl FilterGroup {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(filters: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        Self { filters: filters.into_iter().map(Into::into).collect() }
    }
}

hubscope_core::string_enum! {
    /// The values of filter operator.
    FilterOperator {
        /// `BETWEEN`.
        Between = "BETWEEN",
        /// `CONTAINS_TOKEN`.
        ContainsToken = "CONTAINS_TOKEN",
        /// `EQ`.
        Eq = "EQ",
        /// `GT`.
        Gt = "GT",
        /// `GTE`.
        Gte = "GTE",
        /// `HAS_PROPERTY`.
        HasProperty = "HAS_PROPERTY",
        /// `IN`.
        In = "IN",
        /// `LT`.
        Lt = "LT",
        /// `LTE`.
        Lte = "LTE",
        /// `NEQ`.
        Neq = "NEQ",
        /// `NOT_CONTAINS_TOKEN`.
        NotContainsToken = "NOT_CONTAINS_TOKEN",
        /// `NOT_HAS_PROPERTY`.
        NotHasProperty = "NOT_HAS_PROPERTY",
        /// `NOT_IN`.
        NotIn = "NOT_IN",
    }
}

/// Record, `SimplePublicObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Record {
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
    /// `warnings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub warnings: Vec<RecordWarning>,
}

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
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(to: impl Into<ObjectId>, types: impl IntoIterator<Item = impl Into<AssociationSpec>>) -> Self {
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
    /// Takes what HubSpot requires.
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

/// Record batch read, `BatchReadInputSimplePublicObjectId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchRead {
    /// `idProperty`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_property: Option<String>,
    /// `inputs`, required.
    pub inputs: Vec<RecordId>,
    /// `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<String>>,
    /// `propertiesWithHistory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties_with_history: Option<Vec<String>>,
}

impl RecordBatchRead {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(inputs: impl IntoIterator<Item = impl Into<RecordId>>) -> Self {
        Self {
            id_property: None,
            inputs: inputs.into_iter().map(Into::into).collect(),
            properties: None,
            properties_with_history: None,
        }
    }

    /// Sets `idProperty`.
    #[must_use]
    pub fn id_property(mut self, id_property: impl Into<String>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }

    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `propertiesWithHistory`.
    #[must_use]
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect());
        self
    }
}

/// Record batch update, `SimplePublicObjectBatchInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordBatchUpdate {
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

impl RecordBatchUpdate {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(id: impl Into<String>, properties: impl Into<Properties>) -> Self {
        Self { id: id.into(), id_property: None, object_write_trace_id: None, properties: properties.into() }
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
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(id: impl Into<String>, properties: impl Into<Properties>) -> Self {
        Self { id: id.into(), id_property: None, object_write_trace_id: None, properties: properties.into() }
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
    /// Takes what HubSpot requires.
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

/// Record id, `SimplePublicObjectId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordId {
    /// `id`, required.
    pub id: String,
}

impl RecordId {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// Record update, `SimplePublicObjectInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RecordUpdate {
    /// `properties`, required.
    pub properties: Properties,
}

impl RecordUpdate {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(properties: impl Into<Properties>) -> Self {
        Self { properties: properties.into() }
    }
}

/// Record warning, `PublicObjectWarning` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RecordWarning {
    /// `category`.
    pub category: Option<String>,
    /// `context`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub context: BTreeMap<String, String>,
    /// `message`.
    pub message: Option<String>,
}

/// Record with associations, `SimplePublicObjectWithAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordWithAssociations {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `associations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: BTreeMap<String, Page<AssociatedId>>,
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
    /// `warnings`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub warnings: Vec<RecordWarning>,
}

/// Search request, `PublicObjectSearchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchRequest {
    /// `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `filterGroups`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_groups: Option<Vec<FilterGroup>>,
    /// `limit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `properties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Vec<String>>,
    /// `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `sorts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sorts: Option<Vec<String>>,
}

impl Default for SearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl SearchRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new() -> Self {
        Self { after: None, filter_groups: None, limit: None, properties: None, query: None, sorts: None }
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `filterGroups`.
    #[must_use]
    pub fn filter_groups(mut self, filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>) -> Self {
        self.filter_groups = Some(filter_groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `sorts`.
    #[must_use]
    pub fn sorts(mut self, sorts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sorts = Some(sorts.into_iter().map(Into::into).collect());
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

/// Value with timestamp, `ValueWithTimestamp` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValueWithTimestamp {
    /// `sourceId`.
    pub source_id: Option<String>,
    /// `sourceLabel`.
    pub source_label: Option<String>,
    /// `sourceType`.
    pub source_type: Option<String>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
    /// `updatedByUserId`.
    pub updated_by_user_id: Option<i64>,
    /// `value`.
    pub value: Option<String>,
}
