//! Types of `limits`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::__private::null_as_default;
use serde::Deserialize;

#[allow(unused_imports)]
use super::*;

/// Association label usage, `AssociationLabelLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationLabelUsage {
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_labels: Vec<String>,
    pub from_object_type: Option<ObjectTypeDefinition>,
    /// Greatest number of labels allowed.
    pub limit: Option<i64>,
    /// Share of the whole, in percent.
    pub percentage: Option<f64>,
    pub to_object_type: Option<ObjectTypeDefinition>,
    /// Number in use now.
    pub usage: Option<i64>,
}

/// Association record usage, `AssociationRecordLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationRecordUsage {
    #[serde(default, deserialize_with = "null_as_default")]
    pub at_limit_from_record_samples: Vec<AtLimitRecordSample>,
    /// Greatest number of linked records allowed.
    pub limit: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub near_limit_from_record_samples: Vec<NearLimitRecordSample>,
    pub total_records_at_limit: Option<i64>,
    pub total_records_near_limit: Option<i64>,
}

/// At limit record sample, `AtLimitRecordSample` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AtLimitRecordSample {
    /// Text that people see.
    pub label: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<i64>,
}

/// Calculated property usage, `CalculatedPropertyLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalculatedPropertyUsage {
    #[serde(default, deserialize_with = "null_as_default")]
    pub by_object_type: Vec<UsageForObjectType>,
    pub overall_limit: Option<i64>,
    pub overall_percentage: Option<f64>,
    pub overall_usage: Option<i64>,
}

/// Custom object record limit, `CustomObjectRecordLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomObjectRecordLimit {
    #[serde(default, deserialize_with = "null_as_default")]
    pub by_object_type: Vec<UsageForObjectType>,
    pub overall_limit: Option<i64>,
    pub overall_percentage: Option<f64>,
    pub overall_usage: Option<i64>,
}

/// Custom object usage, `CustomObjectLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CustomObjectUsage {
    /// Greatest number of custom object types allowed.
    pub limit: Option<i64>,
    /// Share of the whole, in percent.
    pub percentage: Option<f64>,
    /// Number in use now.
    pub usage: Option<i64>,
}

/// Custom property usage, `CustomPropertyLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomPropertyUsage {
    #[serde(default, deserialize_with = "null_as_default")]
    pub by_object_type: Vec<LimitAndUsageForObjectType>,
    pub overall_limit: Option<i64>,
    pub overall_percentage: Option<f64>,
    pub overall_usage: Option<i64>,
}

/// Limit and usage for object type, `LimitAndUsageForObjectType` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LimitAndUsageForObjectType {
    /// Greatest number allowed for the object type.
    pub limit: Option<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Share of the whole, in percent.
    pub percentage: Option<f64>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
    /// Number in use now.
    pub usage: Option<i64>,
}

/// Near association limit, `ObjectTypeNearOrAtAssociationLimit` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NearAssociationLimit {
    pub has_records_at_limit: Option<bool>,
    pub has_records_near_limit: Option<bool>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
}

/// Near limit record sample, `NearLimitRecordSample` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NearLimitRecordSample {
    /// Text that people see.
    pub label: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<i64>,
    /// Share of the whole, in percent.
    pub percentage: Option<f64>,
    /// Number in use now.
    pub usage: Option<i64>,
}

/// Object type definition, `ObjectTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeDefinition {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
}

/// Pipeline usage, `PipelineLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineUsage {
    pub custom_object_types: Option<CustomObjectRecordLimit>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub hubspot_defined_object_types: Vec<LimitAndUsageForObjectType>,
}

/// Record usage, `RecordLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordUsage {
    pub custom_object_types: Option<CustomObjectRecordLimit>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub hubspot_defined_object_types: Vec<LimitAndUsageForObjectType>,
}

/// Usage for object type, `UsageForObjectType` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageForObjectType {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub plural_label: Option<String>,
    pub singular_label: Option<String>,
    /// Number in use now.
    pub usage: Option<i64>,
}
