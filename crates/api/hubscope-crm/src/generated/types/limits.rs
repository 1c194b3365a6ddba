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
    /// `allLabels`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_labels: Vec<String>,
    /// `fromObjectType`.
    pub from_object_type: Option<ObjectTypeDefinition>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `percentage`.
    pub percentage: Option<f64>,
    /// `toObjectType`.
    pub to_object_type: Option<ObjectTypeDefinition>,
    /// `usage`.
    pub usage: Option<i64>,
}

/// Association record usage, `AssociationRecordLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationRecordUsage {
    /// `atLimitFromRecordSamples`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub at_limit_from_record_samples: Vec<AtLimitRecordSample>,
    /// `limit`.
    pub limit: Option<i64>,
    /// `nearLimitFromRecordSamples`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub near_limit_from_record_samples: Vec<NearLimitRecordSample>,
    /// `totalRecordsAtLimit`.
    pub total_records_at_limit: Option<i64>,
    /// `totalRecordsNearLimit`.
    pub total_records_near_limit: Option<i64>,
}

/// At limit record sample, `AtLimitRecordSample` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AtLimitRecordSample {
    /// `label`.
    pub label: Option<String>,
    /// `objectId`.
    pub object_id: Option<i64>,
}

/// Calculated property usage, `CalculatedPropertyLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalculatedPropertyUsage {
    /// `byObjectType`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub by_object_type: Vec<UsageForObjectType>,
    /// `overallLimit`.
    pub overall_limit: Option<i64>,
    /// `overallPercentage`.
    pub overall_percentage: Option<f64>,
    /// `overallUsage`.
    pub overall_usage: Option<i64>,
}

/// Custom object record limit, `CustomObjectRecordLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomObjectRecordLimit {
    /// `byObjectType`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub by_object_type: Vec<UsageForObjectType>,
    /// `overallLimit`.
    pub overall_limit: Option<i64>,
    /// `overallPercentage`.
    pub overall_percentage: Option<f64>,
    /// `overallUsage`.
    pub overall_usage: Option<i64>,
}

/// Custom object usage, `CustomObjectLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CustomObjectUsage {
    /// `limit`.
    pub limit: Option<i64>,
    /// `percentage`.
    pub percentage: Option<f64>,
    /// `usage`.
    pub usage: Option<i64>,
}

/// Custom property usage, `CustomPropertyLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomPropertyUsage {
    /// `byObjectType`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub by_object_type: Vec<LimitAndUsageForObjectType>,
    /// `overallLimit`.
    pub overall_limit: Option<i64>,
    /// `overallPercentage`.
    pub overall_percentage: Option<f64>,
    /// `overallUsage`.
    pub overall_usage: Option<i64>,
}

/// Limit and usage for object type, `LimitAndUsageForObjectType` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LimitAndUsageForObjectType {
    /// `limit`.
    pub limit: Option<i64>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `percentage`.
    pub percentage: Option<f64>,
    /// `pluralLabel`.
    pub plural_label: Option<String>,
    /// `singularLabel`.
    pub singular_label: Option<String>,
    /// `usage`.
    pub usage: Option<i64>,
}

/// Near association limit, `ObjectTypeNearOrAtAssociationLimit` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NearAssociationLimit {
    /// `hasRecordsAtLimit`.
    pub has_records_at_limit: Option<bool>,
    /// `hasRecordsNearLimit`.
    pub has_records_near_limit: Option<bool>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `pluralLabel`.
    pub plural_label: Option<String>,
    /// `singularLabel`.
    pub singular_label: Option<String>,
}

/// Near limit record sample, `NearLimitRecordSample` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NearLimitRecordSample {
    /// `label`.
    pub label: Option<String>,
    /// `objectId`.
    pub object_id: Option<i64>,
    /// `percentage`.
    pub percentage: Option<f64>,
    /// `usage`.
    pub usage: Option<i64>,
}

/// Object type definition, `ObjectTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectTypeDefinition {
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `pluralLabel`.
    pub plural_label: Option<String>,
    /// `singularLabel`.
    pub singular_label: Option<String>,
}

/// Pipeline usage, `PipelineLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineUsage {
    /// `customObjectTypes`.
    pub custom_object_types: Option<CustomObjectRecordLimit>,
    /// `hubspotDefinedObjectTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub hubspot_defined_object_types: Vec<LimitAndUsageForObjectType>,
}

/// Record usage, `RecordLimitResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordUsage {
    /// `customObjectTypes`.
    pub custom_object_types: Option<CustomObjectRecordLimit>,
    /// `hubspotDefinedObjectTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub hubspot_defined_object_types: Vec<LimitAndUsageForObjectType>,
}

/// Usage for object type, `UsageForObjectType` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UsageForObjectType {
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `pluralLabel`.
    pub plural_label: Option<String>,
    /// `singularLabel`.
    pub singular_label: Option<String>,
    /// `usage`.
    pub usage: Option<i64>,
}
