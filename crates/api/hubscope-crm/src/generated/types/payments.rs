//! Types of `payments`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::null_as_default, __private::optional_timestamp, Properties, Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Payments filter, `Filter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentsFilter {
    /// `highValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_value: Option<String>,
    /// `operator`, required.
    pub operator: PaymentsFilterOperator,
    /// `propertyName`, required.
    pub property_name: String,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

impl PaymentsFilter {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        operator: impl Into<PaymentsFilterOperator>,
        property_name: impl Into<String>,
    ) -> Self {
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

/// Payments filter group, `FilterGroup` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PaymentsFilterGroup {
    /// `filters`, required.
    pub filters: Vec<PaymentsFilter>,
}

impl PaymentsFilterGroup {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(filters: impl IntoIterator<Item = impl Into<PaymentsFilter>>) -> Self {
        Self { filters: filters.into_iter().map(Into::into).collect() }
    }
}

hubscope_core::string_enum! {
    /// The values of payments filter operator.
    PaymentsFilterOperator {
        /// `EQ`.
        Eq = "EQ",
        /// `NEQ`.
        Neq = "NEQ",
        /// `LT`.
        Lt = "LT",
        /// `LTE`.
        Lte = "LTE",
        /// `GT`.
        Gt = "GT",
        /// `GTE`.
        Gte = "GTE",
        /// `BETWEEN`.
        Between = "BETWEEN",
        /// `IN`.
        In = "IN",
        /// `NOT_IN`.
        NotIn = "NOT_IN",
        /// `HAS_PROPERTY`.
        HasProperty = "HAS_PROPERTY",
        /// `NOT_HAS_PROPERTY`.
        NotHasProperty = "NOT_HAS_PROPERTY",
        /// `CONTAINS_TOKEN`.
        ContainsToken = "CONTAINS_TOKEN",
        /// `NOT_CONTAINS_TOKEN`.
        NotContainsToken = "NOT_CONTAINS_TOKEN",
    }
}

/// Payments record, `SimplePublicObject` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentsRecord {
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
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
    /// `propertiesWithHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Payments record with associations, `SimplePublicObjectWithAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentsRecordWithAssociations {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `associations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: BTreeMap<String, hubscope_core::Page<AssociatedId>>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: String,
    /// `properties`.
    #[serde(default)]
    pub properties: Properties,
    /// `propertiesWithHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties_with_history: BTreeMap<String, Vec<ValueWithTimestamp>>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Payments search request, `PublicObjectSearchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PaymentsSearchRequest {
    /// `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// `filterGroups`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_groups: Option<Vec<PaymentsFilterGroup>>,
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

impl Default for PaymentsSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl PaymentsSearchRequest {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            after: None,
            filter_groups: None,
            limit: None,
            properties: None,
            query: None,
            sorts: None,
        }
    }

    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `filterGroups`.
    #[must_use]
    pub fn filter_groups(
        mut self,
        filter_groups: impl IntoIterator<Item = impl Into<PaymentsFilterGroup>>,
    ) -> Self {
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
