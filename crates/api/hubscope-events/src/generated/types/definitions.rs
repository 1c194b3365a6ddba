//! Types of `definitions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Absolute comparative timestamp refine by, `AbsoluteComparativeTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AbsoluteComparativeTimestampRefineBy {
    /// `comparison`.
    pub comparison: Option<AbsoluteComparativeTimestampRefineByComparison>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of absolute comparative timestamp refine by comparison.
    AbsoluteComparativeTimestampRefineByComparison {
        /// `AFTER`.
        After = "AFTER",
        /// `BEFORE`.
        Before = "BEFORE",
    }
}

/// Absolute ranged timestamp refine by, `AbsoluteRangedTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbsoluteRangedTimestampRefineBy {
    /// `lowerTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub lower_timestamp: Option<Timestamp>,
    /// `rangeType`.
    pub range_type: Option<RangeType>,
    /// `upperTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub upper_timestamp: Option<Timestamp>,
}

/// All history refine by, `AllHistoryRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AllHistoryRefineBy {}

/// All property types operation, `AllPropertyTypesOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AllPropertyTypesOperation {
    /// `coalescingRefineBy`.
    pub coalescing_refine_by: Option<OccurrencesRefineBy>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<AllPropertyTypesOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `pruningRefineBy`.
    pub pruning_refine_by: Option<RefineBy>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of all property types operation operator.
    AllPropertyTypesOperationOperator {
        /// `IS_BLANK`.
        IsBlank = "IS_BLANK",
        /// `IS_KNOWN`.
        IsKnown = "IS_KNOWN",
        /// `IS_NOT_BLANK`.
        IsNotBlank = "IS_NOT_BLANK",
        /// `IS_UNKNOWN`.
        IsUnknown = "IS_UNKNOWN",
    }
}

/// Association definition, `AssociationDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinition {
    /// `allowsCustomLabels`.
    pub allows_custom_labels: Option<bool>,
    /// `cardinality`.
    pub cardinality: Option<AssociationDefinitionCardinality>,
    /// `category`.
    pub category: Option<AssociationDefinitionCategory>,
    /// `fromObjectType`.
    pub from_object_type: Option<ObjectType>,
    /// `fromObjectTypeId`.
    pub from_object_type_id: Option<String>,
    /// `hasAllAssociatedObjects`.
    pub has_all_associated_objects: Option<bool>,
    /// `hasCascadingDeletes`.
    pub has_cascading_deletes: Option<bool>,
    /// `hasUserEnforcedMaxFromObjectIds`.
    pub has_user_enforced_max_from_object_ids: Option<bool>,
    /// `hasUserEnforcedMaxToObjectIds`.
    pub has_user_enforced_max_to_object_ids: Option<bool>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `hiddenReason`.
    pub hidden_reason: Option<HiddenReason>,
    /// `id`.
    pub id: Option<i64>,
    /// `inverseAllowsCustomLabels`.
    pub inverse_allows_custom_labels: Option<bool>,
    /// `inverseCardinality`.
    pub inverse_cardinality: Option<InverseCardinality>,
    /// `inverseHasAllAssociatedObjects`.
    pub inverse_has_all_associated_objects: Option<bool>,
    /// `inverseId`.
    pub inverse_id: Option<i64>,
    /// `inverseLabel`.
    pub inverse_label: Option<String>,
    /// `inverseName`.
    pub inverse_name: Option<String>,
    /// `isDefault`.
    pub is_default: Option<bool>,
    /// `isInversePrimary`.
    pub is_inverse_primary: Option<bool>,
    /// `isPrimary`.
    pub is_primary: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `maxFromObjectIds`.
    pub max_from_object_ids: Option<i64>,
    /// `maxToObjectIds`.
    pub max_to_object_ids: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `portalUniqueIdentifier`.
    pub portal_unique_identifier: Option<String>,
    /// `readOnly`.
    pub read_only: Option<bool>,
    /// `toObjectType`.
    pub to_object_type: Option<ObjectType>,
    /// `toObjectTypeId`.
    pub to_object_type_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of association definition cardinality.
    AssociationDefinitionCardinality {
        /// `ONE_TO_MANY`.
        OneToMany = "ONE_TO_MANY",
        /// `ONE_TO_ONE`.
        OneToOne = "ONE_TO_ONE",
    }
}

hubscope_core::string_enum! {
    /// The values of association definition category.
    AssociationDefinitionCategory {
        /// `HUBSPOT_DEFINED`.
        HubspotDefined = "HUBSPOT_DEFINED",
        /// `INTEGRATOR_DEFINED`.
        IntegratorDefined = "INTEGRATOR_DEFINED",
        /// `USER_DEFINED`.
        UserDefined = "USER_DEFINED",
        /// `WORK`.
        Work = "WORK",
    }
}

/// Bool property operation, `BoolPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoolPropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<BoolPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `value`.
    pub value: Option<bool>,
}

hubscope_core::string_enum! {
    /// The values of bool property operation operator.
    BoolPropertyOperationOperator {
        /// `HAS_EVER_BEEN_EQUAL_TO`.
        HasEverBeenEqualTo = "HAS_EVER_BEEN_EQUAL_TO",
        /// `HAS_NEVER_BEEN_EQUAL_TO`.
        HasNeverBeenEqualTo = "HAS_NEVER_BEEN_EQUAL_TO",
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Calendar date property operation, `CalendarDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarDatePropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `fiscalYearStart`.
    pub fiscal_year_start: Option<FiscalYearStart>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<CalendarDatePropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `timeUnit`.
    pub time_unit: Option<TimeUnit>,
    /// `timeUnitCount`.
    pub time_unit_count: Option<i64>,
    /// `useFiscalYear`.
    pub use_fiscal_year: Option<bool>,
}

hubscope_core::string_enum! {
    /// The values of calendar date property operation operator.
    CalendarDatePropertyOperationOperator {
        /// `IN_LAST_TIME_UNIT`.
        InLastTimeUnit = "IN_LAST_TIME_UNIT",
        /// `IN_LAST_TIME_UNIT_SO_FAR`.
        InLastTimeUnitSoFar = "IN_LAST_TIME_UNIT_SO_FAR",
        /// `IN_NEXT_TIME_UNIT`.
        InNextTimeUnit = "IN_NEXT_TIME_UNIT",
        /// `IN_THIS_TIME_UNIT`.
        InThisTimeUnit = "IN_THIS_TIME_UNIT",
        /// `IN_THIS_TIME_UNIT_SO_FAR`.
        InThisTimeUnitSoFar = "IN_THIS_TIME_UNIT_SO_FAR",
    }
}

/// Combo event rule, `ComboEventRule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComboEventRule {
    /// `count`.
    pub count: Option<i64>,
    /// `eventTypeId`.
    pub event_type_id: Option<String>,
    /// `lookbackWindowDays`.
    pub lookback_window_days: Option<i64>,
    /// `propertyFilters`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_filters: Vec<PropertyFilter>,
}

/// Combo event rule branch, `ComboEventRuleBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComboEventRuleBranch {
    /// `composingRules`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub composing_rules: Vec<ComboEventRule>,
    /// `operationType`.
    pub operation_type: Option<OperationType>,
    /// `ruleBranches`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub rule_branches: Vec<ComboEventRuleBranch>,
}

/// Comparative bool property operation, `ComparativeBoolPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeBoolPropertyOperation {
    /// `comparisonPropertyName`.
    pub comparison_property_name: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<ComparativeBoolPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of comparative bool property operation operator.
    ComparativeBoolPropertyOperationOperator {
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Comparative date property operation, `ComparativeDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeDatePropertyOperation {
    /// `comparisonPropertyName`.
    pub comparison_property_name: Option<String>,
    /// `defaultComparisonValue`.
    pub default_comparison_value: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<ComparativeDatePropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of comparative date property operation operator.
    ComparativeDatePropertyOperationOperator {
        /// `IS_AFTER`.
        IsAfter = "IS_AFTER",
        /// `IS_BEFORE`.
        IsBefore = "IS_BEFORE",
    }
}

/// Comparative number property operation, `ComparativeNumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeNumberPropertyOperation {
    /// `comparisonPropertyName`.
    pub comparison_property_name: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<ComparativeNumberPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of comparative number property operation operator.
    ComparativeNumberPropertyOperationOperator {
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_GREATER_THAN`.
        IsGreaterThan = "IS_GREATER_THAN",
        /// `IS_GREATER_THAN_OR_EQUAL_TO`.
        IsGreaterThanOrEqualTo = "IS_GREATER_THAN_OR_EQUAL_TO",
        /// `IS_LESS_THAN`.
        IsLessThan = "IS_LESS_THAN",
        /// `IS_LESS_THAN_OR_EQUAL_TO`.
        IsLessThanOrEqualTo = "IS_LESS_THAN_OR_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Comparative property updated operation, `ComparativePropertyUpdatedOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativePropertyUpdatedOperation {
    /// `comparisonPropertyName`.
    pub comparison_property_name: Option<String>,
    /// `defaultComparisonValue`.
    pub default_comparison_value: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<ComparativePropertyUpdatedOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of comparative property updated operation operator.
    ComparativePropertyUpdatedOperationOperator {
        /// `IS_AFTER`.
        IsAfter = "IS_AFTER",
        /// `IS_BEFORE`.
        IsBefore = "IS_BEFORE",
    }
}

/// Comparative string property operation, `ComparativeStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeStringPropertyOperation {
    /// `comparisonPropertyName`.
    pub comparison_property_name: Option<String>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<ComparativeStringPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of comparative string property operation operator.
    ComparativeStringPropertyOperationOperator {
        /// `CONTAINS`.
        Contains = "CONTAINS",
        /// `DOES_NOT_CONTAIN`.
        DoesNotContain = "DOES_NOT_CONTAIN",
        /// `ENDS_WITH`.
        EndsWith = "ENDS_WITH",
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
        /// `STARTS_WITH`.
        StartsWith = "STARTS_WITH",
    }
}

hubscope_core::string_enum! {
    /// The values of data sensitivity.
    DataSensitivity {
        /// `highly_sensitive`.
        HighlySensitive = "highly_sensitive",
        /// `non_sensitive`.
        NonSensitive = "non_sensitive",
        /// `sensitive`.
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// The values of date display hint.
    DateDisplayHint {
        /// `absolute`.
        Absolute = "absolute",
        /// `absolute_with_relative`.
        AbsoluteWithRelative = "absolute_with_relative",
        /// `time_since`.
        TimeSince = "time_since",
        /// `time_until`.
        TimeUntil = "time_until",
    }
}

/// Date point, `DatePoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatePoint {
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
    /// `timezoneSource`.
    pub timezone_source: Option<TimezoneSource>,
    /// `year`.
    pub year: Option<i64>,
    /// `zoneId`.
    pub zone_id: Option<String>,
}

/// Date property operation, `DatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatePropertyOperation {
    /// `day`.
    pub day: Option<i64>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `month`.
    pub month: Option<DatePropertyOperationMonth>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<DatePropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `year`.
    pub year: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of date property operation month.
    DatePropertyOperationMonth {
        /// `APR`.
        Apr = "APR",
        /// `AUG`.
        Aug = "AUG",
        /// `DEC`.
        Dec = "DEC",
        /// `FEB`.
        Feb = "FEB",
        /// `JAN`.
        Jan = "JAN",
        /// `JUL`.
        Jul = "JUL",
        /// `JUN`.
        Jun = "JUN",
        /// `MAR`.
        Mar = "MAR",
        /// `MAY`.
        May = "MAY",
        /// `NOV`.
        Nov = "NOV",
        /// `OCT`.
        Oct = "OCT",
        /// `SEP`.
        Sep = "SEP",
    }
}

hubscope_core::string_enum! {
    /// The values of date property operation operator.
    DatePropertyOperationOperator {
        /// `AFTER`.
        After = "AFTER",
        /// `BEFORE`.
        Before = "BEFORE",
        /// `EQUAL`.
        Equal = "EQUAL",
    }
}

/// Date time property operation, `DateTimePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DateTimePropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<DateTimePropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `requiresTimeZoneConversion`.
    pub requires_time_zone_conversion: Option<bool>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of date time property operation operator.
    DateTimePropertyOperationOperator {
        /// `IS_AFTER`.
        IsAfter = "IS_AFTER",
        /// `IS_AFTER_DATE`.
        IsAfterDate = "IS_AFTER_DATE",
        /// `IS_BEFORE`.
        IsBefore = "IS_BEFORE",
        /// `IS_BEFORE_DATE`.
        IsBeforeDate = "IS_BEFORE_DATE",
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
    }
}

hubscope_core::string_enum! {
    /// The values of day of week.
    DayOfWeek {
        /// `FRIDAY`.
        Friday = "FRIDAY",
        /// `MONDAY`.
        Monday = "MONDAY",
        /// `SATURDAY`.
        Saturday = "SATURDAY",
        /// `SUNDAY`.
        Sunday = "SUNDAY",
        /// `THURSDAY`.
        Thursday = "THURSDAY",
        /// `TUESDAY`.
        Tuesday = "TUESDAY",
        /// `WEDNESDAY`.
        Wednesday = "WEDNESDAY",
    }
}

hubscope_core::string_enum! {
    /// The values of endpoint behavior.
    EndpointBehavior {
        /// `EXCLUSIVE`.
        Exclusive = "EXCLUSIVE",
        /// `INCLUSIVE`.
        Inclusive = "INCLUSIVE",
    }
}

/// Enumeration property operation, `EnumerationPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnumerationPropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<EnumerationPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `values`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

hubscope_core::string_enum! {
    /// The values of enumeration property operation operator.
    EnumerationPropertyOperationOperator {
        /// `CONTAINS_ALL`.
        ContainsAll = "CONTAINS_ALL",
        /// `DOES_NOT_CONTAIN_ALL`.
        DoesNotContainAll = "DOES_NOT_CONTAIN_ALL",
        /// `HAS_EVER_BEEN_ANY_OF`.
        HasEverBeenAnyOf = "HAS_EVER_BEEN_ANY_OF",
        /// `HAS_EVER_BEEN_EXACTLY`.
        HasEverBeenExactly = "HAS_EVER_BEEN_EXACTLY",
        /// `HAS_EVER_CONTAINED_ALL`.
        HasEverContainedAll = "HAS_EVER_CONTAINED_ALL",
        /// `HAS_NEVER_BEEN_ANY_OF`.
        HasNeverBeenAnyOf = "HAS_NEVER_BEEN_ANY_OF",
        /// `HAS_NEVER_BEEN_EXACTLY`.
        HasNeverBeenExactly = "HAS_NEVER_BEEN_EXACTLY",
        /// `HAS_NEVER_CONTAINED_ALL`.
        HasNeverContainedAll = "HAS_NEVER_CONTAINED_ALL",
        /// `IS_ANY_OF`.
        IsAnyOf = "IS_ANY_OF",
        /// `IS_EXACTLY`.
        IsExactly = "IS_EXACTLY",
        /// `IS_NONE_OF`.
        IsNoneOf = "IS_NONE_OF",
        /// `IS_NOT_EXACTLY`.
        IsNotExactly = "IS_NOT_EXACTLY",
    }
}

/// Event definition, `ExternalBehavioralEventTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDefinition {
    /// `archived`.
    pub archived: Option<bool>,
    /// `associations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: Vec<AssociationDefinition>,
    /// `comboEventRules`.
    pub combo_event_rules: Option<ComboEventRuleBranch>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdUserId`.
    pub created_user_id: Option<i64>,
    /// `customMatchingId`.
    pub custom_matching_id: Option<ObjectResolutionMapping>,
    /// `description`.
    pub description: Option<String>,
    /// `detailTemplate`.
    pub detail_template: Option<String>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `headerTemplate`.
    pub header_template: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `labels`.
    pub labels: Option<EventDefinitionLabels>,
    /// `name`.
    pub name: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `primaryObject`.
    pub primary_object: Option<String>,
    /// `primaryObjectId`.
    pub primary_object_id: Option<String>,
    /// `properties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<Property>,
    /// `trackingType`.
    pub tracking_type: Option<TrackingType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedUserId`.
    pub updated_user_id: Option<i64>,
}

/// Event definition create, `ExternalBehavioralEventTypeDefinitionEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDefinitionCreate {
    /// `customMatchingId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_matching_id: Option<ObjectResolutionMappingInput>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `includeDefaultProperties`, required.
    pub include_default_properties: bool,
    /// `label`, required.
    pub label: String,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `primaryObject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_object: Option<String>,
    /// `propertyDefinitions`, required.
    pub property_definitions: Vec<EventPropertyCreate>,
}

/// The required arguments of [`EventDefinitionCreate::new`], by name.
pub struct EventDefinitionCreateArgs<Label, PropertyDefinitions> {
    /// `includeDefaultProperties`.
    pub include_default_properties: bool,
    /// `label`.
    pub label: Label,
    /// `propertyDefinitions`.
    pub property_definitions: PropertyDefinitions,
}

impl EventDefinitionCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EventDefinitionCreateArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<EventPropertyCreate>>,
        >,
    ) -> Self {
        Self {
            custom_matching_id: None,
            description: None,
            include_default_properties: args.include_default_properties,
            label: args.label.into(),
            name: None,
            primary_object: None,
            property_definitions: args.property_definitions.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `customMatchingId`.
    #[must_use]
    pub fn custom_matching_id(
        mut self,
        custom_matching_id: impl Into<ObjectResolutionMappingInput>,
    ) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `primaryObject`.
    #[must_use]
    pub fn primary_object(mut self, primary_object: impl Into<String>) -> Self {
        self.primary_object = Some(primary_object.into());
        self
    }
}

/// Event definition labels, `BehavioralEventTypeDefinitionLabels` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EventDefinitionLabels {
    /// `plural`.
    pub plural: Option<String>,
    /// `singular`.
    pub singular: Option<String>,
}

/// Event definition update, `ExternalBehavioralEventTypeDefinitionPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventDefinitionUpdate {
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Default for EventDefinitionUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl EventDefinitionUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { description: None, label: None }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// Event property create, `ExternalBehavioralEventPropertyCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventPropertyCreate {
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `label`, required.
    pub label: String,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// `type`, required.
    pub r#type: String,
}

/// The required arguments of [`EventPropertyCreate::new`], by name.
pub struct EventPropertyCreateArgs<Label, Type> {
    /// `label`.
    pub label: Label,
    /// `type`.
    pub r#type: Type,
}

impl EventPropertyCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: EventPropertyCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            description: None,
            label: args.label.into(),
            name: None,
            options: None,
            r#type: args.r#type.into(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<PropertyOptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// Event property update, `ExternalBehavioralEventPropertyDefinitionPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventPropertyUpdate {
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `options`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
}

impl Default for EventPropertyUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl EventPropertyUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { description: None, label: None, options: None }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<PropertyOptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// Fiscal quarter, `FiscalQuarter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FiscalQuarter {
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

/// Fiscal year, `FiscalYear` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FiscalYear {
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of fiscal year start.
    FiscalYearStart {
        /// `APRIL`.
        April = "APRIL",
        /// `AUGUST`.
        August = "AUGUST",
        /// `DECEMBER`.
        December = "DECEMBER",
        /// `FEBRUARY`.
        February = "FEBRUARY",
        /// `JANUARY`.
        January = "JANUARY",
        /// `JULY`.
        July = "JULY",
        /// `JUNE`.
        June = "JUNE",
        /// `MARCH`.
        March = "MARCH",
        /// `MAY`.
        May = "MAY",
        /// `NOVEMBER`.
        November = "NOVEMBER",
        /// `OCTOBER`.
        October = "OCTOBER",
        /// `SEPTEMBER`.
        September = "SEPTEMBER",
    }
}

hubscope_core::string_enum! {
    /// The values of hidden reason.
    HiddenReason {
        /// `DEFAULT`.
        Default = "DEFAULT",
        /// `INTERNAL`.
        Internal = "INTERNAL",
        /// `USER_CONFIGURED`.
        UserConfigured = "USER_CONFIGURED",
    }
}

/// Index offset, `IndexOffset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IndexOffset {
    /// `days`.
    pub days: Option<i64>,
    /// `hours`.
    pub hours: Option<i64>,
    /// `milliseconds`.
    pub milliseconds: Option<i64>,
    /// `minutes`.
    pub minutes: Option<i64>,
    /// `months`.
    pub months: Option<i64>,
    /// `quarters`.
    pub quarters: Option<i64>,
    /// `seconds`.
    pub seconds: Option<i64>,
    /// `weeks`.
    pub weeks: Option<i64>,
    /// `years`.
    pub years: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One kind of index reference.
    IndexReference [deserialize compare] ("referenceType") {
        /// `NOW`.
        Now(NowReference) = "NOW",
        /// `TODAY`.
        Today(TodayReference) = "TODAY",
        /// `WEEK`.
        Week(WeekReference) = "WEEK",
        /// `MONTH`.
        Month(MonthReference) = "MONTH",
        /// `QUARTER`.
        Quarter(QuarterReference) = "QUARTER",
        /// `FISCAL_QUARTER`.
        FiscalQuarter(FiscalQuarter) = "FISCAL_QUARTER",
        /// `YEAR`.
        Year(YearReference) = "YEAR",
        /// `FISCAL_YEAR`.
        FiscalYear(FiscalYear) = "FISCAL_YEAR",
    }
}

/// Indexed time point, `IndexedTimePoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IndexedTimePoint {
    /// `indexReference`.
    pub index_reference: Option<IndexReference>,
    /// `offset`.
    pub offset: Option<IndexOffset>,
    /// `shouldGenerateRefreshTime`.
    pub should_generate_refresh_time: Option<bool>,
    /// `timezoneSource`.
    pub timezone_source: Option<TimezoneSource>,
    /// `zoneId`.
    pub zone_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of inverse cardinality.
    InverseCardinality {
        /// `ONE_TO_MANY`.
        OneToMany = "ONE_TO_MANY",
        /// `ONE_TO_ONE`.
        OneToOne = "ONE_TO_ONE",
    }
}

/// Month reference, `MonthReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MonthReference {
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

/// Multi string property operation, `MultiStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiStringPropertyOperation {
    /// `coalescingRefineBy`.
    pub coalescing_refine_by: Option<OccurrencesRefineBy>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<MultiStringPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `pruningRefineBy`.
    pub pruning_refine_by: Option<RefineBy>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `values`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

hubscope_core::string_enum! {
    /// The values of multi string property operation operator.
    MultiStringPropertyOperationOperator {
        /// `CONTAINS`.
        Contains = "CONTAINS",
        /// `CONTAINS_EXACTLY`.
        ContainsExactly = "CONTAINS_EXACTLY",
        /// `DOES_NOT_CONTAIN`.
        DoesNotContain = "DOES_NOT_CONTAIN",
        /// `DOES_NOT_CONTAIN_EXACTLY`.
        DoesNotContainExactly = "DOES_NOT_CONTAIN_EXACTLY",
        /// `ENDS_WITH`.
        EndsWith = "ENDS_WITH",
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
        /// `STARTS_WITH`.
        StartsWith = "STARTS_WITH",
    }
}

/// Now reference, `NowReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct NowReference {
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

/// Num occurrences refine by, `NumOccurrencesRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumOccurrencesRefineBy {
    /// `maxOccurrences`.
    pub max_occurrences: Option<i64>,
    /// `minOccurrences`.
    pub min_occurrences: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of number display hint.
    NumberDisplayHint {
        /// `currency`.
        Currency = "currency",
        /// `duration`.
        Duration = "duration",
        /// `formatted`.
        Formatted = "formatted",
        /// `percentage`.
        Percentage = "percentage",
        /// `probability`.
        Probability = "probability",
        /// `unformatted`.
        Unformatted = "unformatted",
    }
}

/// Number property operation, `NumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumberPropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<NumberPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `value`.
    pub value: Option<f64>,
}

hubscope_core::string_enum! {
    /// The values of number property operation operator.
    NumberPropertyOperationOperator {
        /// `HAS_EVER_BEEN_EQUAL_TO`.
        HasEverBeenEqualTo = "HAS_EVER_BEEN_EQUAL_TO",
        /// `HAS_NEVER_BEEN_EQUAL_TO`.
        HasNeverBeenEqualTo = "HAS_NEVER_BEEN_EQUAL_TO",
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_GREATER_THAN`.
        IsGreaterThan = "IS_GREATER_THAN",
        /// `IS_GREATER_THAN_OR_EQUAL_TO`.
        IsGreaterThanOrEqualTo = "IS_GREATER_THAN_OR_EQUAL_TO",
        /// `IS_LESS_THAN`.
        IsLessThan = "IS_LESS_THAN",
        /// `IS_LESS_THAN_OR_EQUAL_TO`.
        IsLessThanOrEqualTo = "IS_LESS_THAN_OR_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Object resolution mapping, `ExternalObjectResolutionMappingResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectResolutionMapping {
    /// `primaryObjectRule`.
    pub primary_object_rule: Option<PrimaryObjectResolutionRule>,
}

/// Object resolution mapping input, `ExternalObjectResolutionMappingRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectResolutionMappingInput {
    /// `primaryObjectRule`, required.
    pub primary_object_rule: PrimaryObjectResolutionRule,
}

impl ObjectResolutionMappingInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(primary_object_rule: impl Into<PrimaryObjectResolutionRule>) -> Self {
        Self { primary_object_rule: primary_object_rule.into() }
    }
}

hubscope_core::string_constants! {
    /// One of the many values of object type.
    ObjectType {
        /// `ABANDONED_CART`.
        ABANDONED_CART = "ABANDONED_CART",
        /// `ACCEPTANCE_TEST`.
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        /// `AD`.
        AD = "AD",
        /// `AD_ACCOUNT`.
        AD_ACCOUNT = "AD_ACCOUNT",
        /// `AD_CAMPAIGN`.
        AD_CAMPAIGN = "AD_CAMPAIGN",
        /// `AD_GROUP`.
        AD_GROUP = "AD_GROUP",
        /// `AI_FORECAST`.
        AI_FORECAST = "AI_FORECAST",
        /// `ALL_PAGES`.
        ALL_PAGES = "ALL_PAGES",
        /// `APPROVAL`.
        APPROVAL = "APPROVAL",
        /// `APPROVAL_STEP`.
        APPROVAL_STEP = "APPROVAL_STEP",
        /// `ATTRIBUTION`.
        ATTRIBUTION = "ATTRIBUTION",
        /// `AUDIENCE`.
        AUDIENCE = "AUDIENCE",
        /// `AUTOMATION_JOURNEY`.
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        /// `AUTOMATION_PLATFORM_FLOW`.
        AUTOMATION_PLATFORM_FLOW = "AUTOMATION_PLATFORM_FLOW",
        /// `AUTOMATION_PLATFORM_FLOW_ACTION`.
        AUTOMATION_PLATFORM_FLOW_ACTION = "AUTOMATION_PLATFORM_FLOW_ACTION",
        /// `BET_ALERT`.
        BET_ALERT = "BET_ALERT",
        /// `BET_DELIVERABLE_SERVICE`.
        BET_DELIVERABLE_SERVICE = "BET_DELIVERABLE_SERVICE",
        /// `BLOG_LISTING_PAGE`.
        BLOG_LISTING_PAGE = "BLOG_LISTING_PAGE",
        /// `BLOG_POST`.
        BLOG_POST = "BLOG_POST",
        /// `CALL`.
        CALL = "CALL",
        /// `CAMPAIGN`.
        CAMPAIGN = "CAMPAIGN",
        /// `CAMPAIGN_BUDGET_ITEM`.
        CAMPAIGN_BUDGET_ITEM = "CAMPAIGN_BUDGET_ITEM",
        /// `CAMPAIGN_SPEND_ITEM`.
        CAMPAIGN_SPEND_ITEM = "CAMPAIGN_SPEND_ITEM",
        /// `CAMPAIGN_STEP`.
        CAMPAIGN_STEP = "CAMPAIGN_STEP",
        /// `CAMPAIGN_TEMPLATE`.
        CAMPAIGN_TEMPLATE = "CAMPAIGN_TEMPLATE",
        /// `CAMPAIGN_TEMPLATE_STEP`.
        CAMPAIGN_TEMPLATE_STEP = "CAMPAIGN_TEMPLATE_STEP",
        /// `CART`.
        CART = "CART",
        /// `CASE_STUDY`.
        CASE_STUDY = "CASE_STUDY",
        /// `CHATFLOW`.
        CHATFLOW = "CHATFLOW",
        /// `CLIP`.
        CLIP = "CLIP",
        /// `CMS_URL`.
        CMS_URL = "CMS_URL",
        /// `COMBO_EVENT_CONFIGURATION`.
        COMBO_EVENT_CONFIGURATION = "COMBO_EVENT_CONFIGURATION",
        /// `COMMERCE_PAYMENT`.
        COMMERCE_PAYMENT = "COMMERCE_PAYMENT",
        /// `COMMUNICATION`.
        COMMUNICATION = "COMMUNICATION",
        /// `COMPANY`.
        COMPANY = "COMPANY",
        /// `CONTACT`.
        CONTACT = "CONTACT",
        /// `CONTACT_CREATE_ATTRIBUTION`.
        CONTACT_CREATE_ATTRIBUTION = "CONTACT_CREATE_ATTRIBUTION",
        /// `CONTENT`.
        CONTENT = "CONTENT",
        /// `CONTENT_AUDIT`.
        CONTENT_AUDIT = "CONTENT_AUDIT",
        /// `CONTENT_AUDIT_PAGE`.
        CONTENT_AUDIT_PAGE = "CONTENT_AUDIT_PAGE",
        /// `CONVERSATION`.
        CONVERSATION = "CONVERSATION",
        /// `CONVERSATION_INBOX`.
        CONVERSATION_INBOX = "CONVERSATION_INBOX",
        /// `CONVERSATION_SESSION`.
        CONVERSATION_SESSION = "CONVERSATION_SESSION",
        /// `CRM_OBJECTS_DUMMY_TYPE`.
        CRM_OBJECTS_DUMMY_TYPE = "CRM_OBJECTS_DUMMY_TYPE",
        /// `CRM_PIPELINES_DUMMY_TYPE`.
        CRM_PIPELINES_DUMMY_TYPE = "CRM_PIPELINES_DUMMY_TYPE",
        /// `CTA`.
        CTA = "CTA",
        /// `CTA_VARIANT`.
        CTA_VARIANT = "CTA_VARIANT",
        /// `DATA_PRIVACY_CONSENT`.
        DATA_PRIVACY_CONSENT = "DATA_PRIVACY_CONSENT",
        /// `DATA_SYNC_STATE`.
        DATA_SYNC_STATE = "DATA_SYNC_STATE",
        /// `DEAL`.
        DEAL = "DEAL",
        /// `DEAL_CREATE_ATTRIBUTION`.
        DEAL_CREATE_ATTRIBUTION = "DEAL_CREATE_ATTRIBUTION",
        /// `DEAL_REGISTRATION`.
        DEAL_REGISTRATION = "DEAL_REGISTRATION",
        /// `DEAL_SPLIT`.
        DEAL_SPLIT = "DEAL_SPLIT",
        /// `DISCOUNT`.
        DISCOUNT = "DISCOUNT",
        /// `DISCOUNT_CODE`.
        DISCOUNT_CODE = "DISCOUNT_CODE",
        /// `DISCOUNT_TEMPLATE`.
        DISCOUNT_TEMPLATE = "DISCOUNT_TEMPLATE",
        /// `EMAIL`.
        EMAIL = "EMAIL",
        /// `ENGAGEMENT`.
        ENGAGEMENT = "ENGAGEMENT",
        /// `EXPORT`.
        EXPORT = "EXPORT",
        /// `EXTERNAL_WEB_URL`.
        EXTERNAL_WEB_URL = "EXTERNAL_WEB_URL",
        /// `FEE`.
        FEE = "FEE",
        /// `FEEDBACK_SUBMISSION`.
        FEEDBACK_SUBMISSION = "FEEDBACK_SUBMISSION",
        /// `FEEDBACK_SURVEY`.
        FEEDBACK_SURVEY = "FEEDBACK_SURVEY",
        /// `FILE_MANAGER_FILE`.
        FILE_MANAGER_FILE = "FILE_MANAGER_FILE",
        /// `FILE_MANAGER_FOLDER`.
        FILE_MANAGER_FOLDER = "FILE_MANAGER_FOLDER",
        /// `FOLDER`.
        FOLDER = "FOLDER",
        /// `FORECAST`.
        FORECAST = "FORECAST",
        /// `FORM`.
        FORM = "FORM",
        /// `FORM_SUBMISSION_INBOUNDDB`.
        FORM_SUBMISSION_INBOUNDDB = "FORM_SUBMISSION_INBOUNDDB",
        /// `GOAL_TARGET`.
        GOAL_TARGET = "GOAL_TARGET",
        /// `GOAL_TARGET_GROUP`.
        GOAL_TARGET_GROUP = "GOAL_TARGET_GROUP",
        /// `GOAL_TEMPLATE`.
        GOAL_TEMPLATE = "GOAL_TEMPLATE",
        /// `GSC_PROPERTY`.
        GSC_PROPERTY = "GSC_PROPERTY",
        /// `HUB`.
        HUB = "HUB",
        /// `IMPORT`.
        IMPORT = "IMPORT",
        /// `INVOICE`.
        INVOICE = "INVOICE",
        /// `KEYWORD`.
        KEYWORD = "KEYWORD",
        /// `KNOWLEDGE_ARTICLE`.
        KNOWLEDGE_ARTICLE = "KNOWLEDGE_ARTICLE",
        /// `LANDING_PAGE`.
        LANDING_PAGE = "LANDING_PAGE",
        /// `LEAD`.
        LEAD = "LEAD",
        /// `LINE_ITEM`.
        LINE_ITEM = "LINE_ITEM",
        /// `MARKETING_CALENDAR`.
        MARKETING_CALENDAR = "MARKETING_CALENDAR",
        /// `MARKETING_CAMPAIGN_UTM`.
        MARKETING_CAMPAIGN_UTM = "MARKETING_CAMPAIGN_UTM",
        /// `MARKETING_EMAIL`.
        MARKETING_EMAIL = "MARKETING_EMAIL",
        /// `MARKETING_EVENT`.
        MARKETING_EVENT = "MARKETING_EVENT",
        /// `MARKETING_EVENT_ATTENDANCE`.
        MARKETING_EVENT_ATTENDANCE = "MARKETING_EVENT_ATTENDANCE",
        /// `MARKETING_SMS`.
        MARKETING_SMS = "MARKETING_SMS",
        /// `MEDIA_BRIDGE`.
        MEDIA_BRIDGE = "MEDIA_BRIDGE",
        /// `MEETING_EVENT`.
        MEETING_EVENT = "MEETING_EVENT",
        /// `MIC`.
        MIC = "MIC",
        /// `NOTE`.
        NOTE = "NOTE",
        /// `OBJECT_LIST`.
        OBJECT_LIST = "OBJECT_LIST",
        /// `ORDER`.
        ORDER = "ORDER",
        /// `OWNER`.
        OWNER = "OWNER",
        /// `PARTNER_ACCOUNT`.
        PARTNER_ACCOUNT = "PARTNER_ACCOUNT",
        /// `PARTNER_CLIENT`.
        PARTNER_CLIENT = "PARTNER_CLIENT",
        /// `PARTNER_CLIENT_REVENUE`.
        PARTNER_CLIENT_REVENUE = "PARTNER_CLIENT_REVENUE",
        /// `PARTNER_SERVICE`.
        PARTNER_SERVICE = "PARTNER_SERVICE",
        /// `PAYMENT_LINK`.
        PAYMENT_LINK = "PAYMENT_LINK",
        /// `PAYMENT_SCHEDULE`.
        PAYMENT_SCHEDULE = "PAYMENT_SCHEDULE",
        /// `PAYMENT_SCHEDULE_INSTALLMENT`.
        PAYMENT_SCHEDULE_INSTALLMENT = "PAYMENT_SCHEDULE_INSTALLMENT",
        /// `PERMISSIONS_TESTING`.
        PERMISSIONS_TESTING = "PERMISSIONS_TESTING",
        /// `PLAYBOOK`.
        PLAYBOOK = "PLAYBOOK",
        /// `PLAYBOOK_QUESTION`.
        PLAYBOOK_QUESTION = "PLAYBOOK_QUESTION",
        /// `PLAYBOOK_SUBMISSION`.
        PLAYBOOK_SUBMISSION = "PLAYBOOK_SUBMISSION",
        /// `PLAYBOOK_SUBMISSION_ANSWER`.
        PLAYBOOK_SUBMISSION_ANSWER = "PLAYBOOK_SUBMISSION_ANSWER",
        /// `PLAYLIST`.
        PLAYLIST = "PLAYLIST",
        /// `PLAYLIST_FOLDER`.
        PLAYLIST_FOLDER = "PLAYLIST_FOLDER",
        /// `PODCAST_EPISODE`.
        PODCAST_EPISODE = "PODCAST_EPISODE",
        /// `PORTAL`.
        PORTAL = "PORTAL",
        /// `PORTAL_OBJECT_SYNC_MESSAGE`.
        PORTAL_OBJECT_SYNC_MESSAGE = "PORTAL_OBJECT_SYNC_MESSAGE",
        /// `POSTAL_MAIL`.
        POSTAL_MAIL = "POSTAL_MAIL",
        /// `PRIVACY_SCANNER_COOKIE`.
        PRIVACY_SCANNER_COOKIE = "PRIVACY_SCANNER_COOKIE",
        /// `PRODUCT`.
        PRODUCT = "PRODUCT",
        /// `PRODUCT_OR_FOLDER`.
        PRODUCT_OR_FOLDER = "PRODUCT_OR_FOLDER",
        /// `PROPERTY_INFO`.
        PROPERTY_INFO = "PROPERTY_INFO",
        /// `PROSPECTING_AGENT_CONTACT_ASSIGNMENT`.
        PROSPECTING_AGENT_CONTACT_ASSIGNMENT = "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
        /// `PUBLISHING_TASK`.
        PUBLISHING_TASK = "PUBLISHING_TASK",
        /// `QUARANTINED_SUBMISSION`.
        QUARANTINED_SUBMISSION = "QUARANTINED_SUBMISSION",
        /// `QUOTA`.
        QUOTA = "QUOTA",
        /// `QUOTE`.
        QUOTE = "QUOTE",
        /// `QUOTE_FIELD`.
        QUOTE_FIELD = "QUOTE_FIELD",
        /// `QUOTE_MODULE`.
        QUOTE_MODULE = "QUOTE_MODULE",
        /// `QUOTE_MODULE_FIELD`.
        QUOTE_MODULE_FIELD = "QUOTE_MODULE_FIELD",
        /// `QUOTE_TEMPLATE`.
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        /// `RESTORABLE_CRM_OBJECT`.
        RESTORABLE_CRM_OBJECT = "RESTORABLE_CRM_OBJECT",
        /// `ROSTER`.
        ROSTER = "ROSTER",
        /// `ROSTER_MEMBER`.
        ROSTER_MEMBER = "ROSTER_MEMBER",
        /// `SALES_DOCUMENT`.
        SALES_DOCUMENT = "SALES_DOCUMENT",
        /// `SALES_TASK`.
        SALES_TASK = "SALES_TASK",
        /// `SALES_WORKLOAD`.
        SALES_WORKLOAD = "SALES_WORKLOAD",
        /// `SALESFORCE_SYNC_ERROR`.
        SALESFORCE_SYNC_ERROR = "SALESFORCE_SYNC_ERROR",
        /// `SCHEDULING_PAGE`.
        SCHEDULING_PAGE = "SCHEDULING_PAGE",
        /// `SCHEMAS_BACKEND_TEST`.
        SCHEMAS_BACKEND_TEST = "SCHEMAS_BACKEND_TEST",
        /// `SCORE_CONFIGURATION`.
        SCORE_CONFIGURATION = "SCORE_CONFIGURATION",
        /// `SEQUENCE`.
        SEQUENCE = "SEQUENCE",
        /// `SEQUENCE_ENROLLMENT`.
        SEQUENCE_ENROLLMENT = "SEQUENCE_ENROLLMENT",
        /// `SEQUENCE_STEP`.
        SEQUENCE_STEP = "SEQUENCE_STEP",
        /// `SEQUENCE_STEP_ENROLLMENT`.
        SEQUENCE_STEP_ENROLLMENT = "SEQUENCE_STEP_ENROLLMENT",
        /// `SERVICE`.
        SERVICE = "SERVICE",
        /// `SITE_PAGE`.
        SITE_PAGE = "SITE_PAGE",
        /// `SNIPPET`.
        SNIPPET = "SNIPPET",
        /// `SOCIAL_BROADCAST`.
        SOCIAL_BROADCAST = "SOCIAL_BROADCAST",
        /// `SOCIAL_CHANNEL`.
        SOCIAL_CHANNEL = "SOCIAL_CHANNEL",
        /// `SOCIAL_POST`.
        SOCIAL_POST = "SOCIAL_POST",
        /// `SOCIAL_PROFILE`.
        SOCIAL_PROFILE = "SOCIAL_PROFILE",
        /// `SOX_PROTECTED_DUMMY_TYPE`.
        SOX_PROTECTED_DUMMY_TYPE = "SOX_PROTECTED_DUMMY_TYPE",
        /// `SOX_PROTECTED_TEST_TYPE`.
        SOX_PROTECTED_TEST_TYPE = "SOX_PROTECTED_TEST_TYPE",
        /// `SUBMISSION_TAG`.
        SUBMISSION_TAG = "SUBMISSION_TAG",
        /// `SUBSCRIPTION`.
        SUBSCRIPTION = "SUBSCRIPTION",
        /// `TASK`.
        TASK = "TASK",
        /// `TASK_TEMPLATE`.
        TASK_TEMPLATE = "TASK_TEMPLATE",
        /// `TAX`.
        TAX = "TAX",
        /// `TEMPLATE`.
        TEMPLATE = "TEMPLATE",
        /// `TICKET`.
        TICKET = "TICKET",
        /// `UNKNOWN`.
        UNKNOWN = "UNKNOWN",
        /// `UNSUBSCRIBE`.
        UNSUBSCRIBE = "UNSUBSCRIBE",
        /// `USER`.
        USER = "USER",
        /// `VIEW`.
        VIEW = "VIEW",
        /// `VIEW_BLOCK`.
        VIEW_BLOCK = "VIEW_BLOCK",
        /// `WEB_INTERACTIVE`.
        WEB_INTERACTIVE = "WEB_INTERACTIVE",
    }
}

hubscope_core::tagged_union! {
    /// One kind of occurrences refine by.
    OccurrencesRefineBy [deserialize compare] ("type") {
        /// `NumOccurrencesRefineBy`.
        NumOccurrencesRefineBy(NumOccurrencesRefineBy) = "NumOccurrencesRefineBy",
        /// `SetOccurrencesRefineBy`.
        SetOccurrencesRefineBy(SetOccurrencesRefineBy) = "SetOccurrencesRefineBy",
    }
}

hubscope_core::string_enum! {
    /// The values of offset direction.
    OffsetDirection {
        /// `FUTURE`.
        Future = "FUTURE",
        /// `PAST`.
        Past = "PAST",
    }
}

hubscope_core::string_enum! {
    /// The values of operation type.
    OperationType {
        /// `AND`.
        And = "AND",
        /// `OR`.
        Or = "OR",
    }
}

/// Primary object resolution rule, `ExternalPrimaryObjectResolutionRule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrimaryObjectResolutionRule {
    /// `eventPropertyName`, required.
    #[serde(default)]
    pub event_property_name: String,
    /// `targetObjectPropertyName`, required.
    #[serde(default)]
    pub target_object_property_name: String,
}

/// The required arguments of [`PrimaryObjectResolutionRule::new`], by name.
pub struct PrimaryObjectResolutionRuleArgs<EventPropertyName, TargetObjectPropertyName> {
    /// `eventPropertyName`.
    pub event_property_name: EventPropertyName,
    /// `targetObjectPropertyName`.
    pub target_object_property_name: TargetObjectPropertyName,
}

impl PrimaryObjectResolutionRule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PrimaryObjectResolutionRuleArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            event_property_name: args.event_property_name.into(),
            target_object_property_name: args.target_object_property_name.into(),
        }
    }
}

/// Property, `Property` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Property {
    /// `archived`.
    pub archived: Option<bool>,
    /// `archivedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// `calculated`.
    pub calculated: Option<bool>,
    /// `calculationFormula`.
    pub calculation_formula: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdUserId`.
    pub created_user_id: Option<String>,
    /// `currencyPropertyName`.
    pub currency_property_name: Option<String>,
    /// `dataSensitivity`.
    pub data_sensitivity: Option<DataSensitivity>,
    /// `dateDisplayHint`.
    pub date_display_hint: Option<DateDisplayHint>,
    /// `description`.
    pub description: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `externalOptions`.
    pub external_options: Option<bool>,
    /// `fieldType`.
    pub field_type: Option<String>,
    /// `formField`.
    pub form_field: Option<bool>,
    /// `groupName`.
    pub group_name: Option<String>,
    /// `hasUniqueValue`.
    pub has_unique_value: Option<bool>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `hubspotDefined`.
    pub hubspot_defined: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `modificationMetadata`.
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// `name`.
    pub name: String,
    /// `numberDisplayHint`.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// `options`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    /// `referencedObjectType`.
    pub referenced_object_type: Option<String>,
    /// `sensitiveDataCategories`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sensitive_data_categories: Vec<String>,
    /// `showCurrencySymbol`.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`.
    pub text_display_hint: Option<TextDisplayHint>,
    /// `type`.
    pub r#type: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedUserId`.
    pub updated_user_id: Option<String>,
}

/// Property filter, `PropertyFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyFilter {
    /// `context`.
    pub context: Option<PropertyFilterContext>,
    /// `filterInsightsId`.
    pub filter_insights_id: Option<i64>,
    /// `frameworkFilterId`.
    pub framework_filter_id: Option<i64>,
    /// `operation`.
    pub operation: Option<PropertyOperation>,
    /// `property`.
    pub property: Option<String>,
}

/// Property filter context, `PropertyFilterContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyFilterContext {
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
}

/// Property modification metadata, `PropertyModificationMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyModificationMetadata {
    /// `archivable`.
    pub archivable: Option<bool>,
    /// `readOnlyDefinition`.
    pub read_only_definition: Option<bool>,
    /// `readOnlyOptions`.
    pub read_only_options: Option<bool>,
    /// `readOnlyValue`.
    pub read_only_value: Option<bool>,
}

hubscope_core::tagged_union! {
    /// One kind of property operation.
    PropertyOperation [deserialize compare] ("propertyType") {
        /// `bool`.
        Bool(BoolPropertyOperation) = "bool",
        /// `number`.
        Number(NumberPropertyOperation) = "number",
        /// `string`.
        String(StringPropertyOperation) = "string",
        /// `datetime`.
        Datetime(DateTimePropertyOperation) = "datetime",
        /// `datetime-ranged`.
        DatetimeRanged(RangedDatePropertyOperation) = "datetime-ranged",
        /// `datetime-comparative`.
        DatetimeComparative(ComparativeDatePropertyOperation) = "datetime-comparative",
        /// `bool-comparative`.
        BoolComparative(ComparativeBoolPropertyOperation) = "bool-comparative",
        /// `number-comparative`.
        NumberComparative(ComparativeNumberPropertyOperation) = "number-comparative",
        /// `string-comparative`.
        StringComparative(ComparativeStringPropertyOperation) = "string-comparative",
        /// `property-updated-comparative`.
        PropertyUpdatedComparative(ComparativePropertyUpdatedOperation) = "property-updated-comparative",
        /// `datetime-rolling`.
        DatetimeRolling(RollingDateRangePropertyOperation) = "datetime-rolling",
        /// `rolling-property-updated`.
        RollingPropertyUpdated(RollingPropertyUpdatedOperation) = "rolling-property-updated",
        /// `enumeration`.
        Enumeration(EnumerationPropertyOperation) = "enumeration",
        /// `alltypes`.
        Alltypes(AllPropertyTypesOperation) = "alltypes",
        /// `number-ranged`.
        NumberRanged(RangedNumberPropertyOperation) = "number-ranged",
        /// `multistring`.
        Multistring(MultiStringPropertyOperation) = "multistring",
        /// `date`.
        Date(DatePropertyOperation) = "date",
        /// `calendar-date`.
        CalendarDate(CalendarDatePropertyOperation) = "calendar-date",
        /// `timepoint`.
        Timepoint(TimePointOperation) = "timepoint",
        /// `rangedtime`.
        Rangedtime(RangedTimeOperation) = "rangedtime",
        /// `regex`.
        Regex(RegexPropertyOperation) = "regex",
    }
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// `description`.
    pub description: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

/// Property option input, `OptionInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOptionInput {
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayOrder`, required.
    pub display_order: i64,
    /// `hidden`, required.
    pub hidden: bool,
    /// `label`, required.
    pub label: String,
    /// `value`, required.
    pub value: String,
}

/// The required arguments of [`PropertyOptionInput::new`], by name.
pub struct PropertyOptionInputArgs<Label, ValueValue> {
    /// `displayOrder`.
    pub display_order: i64,
    /// `hidden`.
    pub hidden: bool,
    /// `label`.
    pub label: Label,
    /// `value`.
    pub value: ValueValue,
}

impl PropertyOptionInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PropertyOptionInputArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            description: None,
            display_order: args.display_order,
            hidden: args.hidden,
            label: args.label.into(),
            value: args.value.into(),
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of property parser.
    PropertyParser {
        /// `ANNIVERSARY`.
        Anniversary = "ANNIVERSARY",
        /// `ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION`.
        AnniversaryWithZoneSameLocalConversion = "ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION",
        /// `UPDATED_AT`.
        UpdatedAt = "UPDATED_AT",
        /// `VALUE`.
        Value = "VALUE",
        /// `VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION`.
        ValueWithZoneSameLocalConversion = "VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION",
    }
}

/// Property referenced time, `PropertyReferencedTime` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyReferencedTime {
    /// `property`.
    pub property: Option<String>,
    /// `referenceType`.
    pub reference_type: Option<ReferenceType>,
    /// `timezoneSource`.
    pub timezone_source: Option<TimezoneSource>,
    /// `zoneId`.
    pub zone_id: Option<String>,
}

/// Quarter reference, `QuarterReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct QuarterReference {
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of range type.
    RangeType {
        /// `BETWEEN`.
        Between = "BETWEEN",
        /// `NOT_BETWEEN`.
        NotBetween = "NOT_BETWEEN",
    }
}

/// Ranged date property operation, `RangedDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedDatePropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `lowerBoundTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub lower_bound_timestamp: Option<Timestamp>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<RangedDatePropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `requiresTimeZoneConversion`.
    pub requires_time_zone_conversion: Option<bool>,
    /// `upperBoundTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub upper_bound_timestamp: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of ranged date property operation operator.
    RangedDatePropertyOperationOperator {
        /// `IS_BETWEEN`.
        IsBetween = "IS_BETWEEN",
        /// `IS_NOT_BETWEEN`.
        IsNotBetween = "IS_NOT_BETWEEN",
    }
}

/// Ranged number property operation, `RangedNumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedNumberPropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `lowerBound`.
    pub lower_bound: Option<f64>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<RangedNumberPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `upperBound`.
    pub upper_bound: Option<f64>,
}

hubscope_core::string_enum! {
    /// The values of ranged number property operation operator.
    RangedNumberPropertyOperationOperator {
        /// `IS_BETWEEN`.
        IsBetween = "IS_BETWEEN",
        /// `IS_NOT_BETWEEN`.
        IsNotBetween = "IS_NOT_BETWEEN",
    }
}

/// Ranged time operation, `RangedTimeOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedTimeOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `lowerBoundEndpointBehavior`.
    pub lower_bound_endpoint_behavior: Option<EndpointBehavior>,
    /// `lowerBoundTimePoint`.
    pub lower_bound_time_point: Option<TimePoint>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<RangedTimeOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `propertyParser`.
    pub property_parser: Option<PropertyParser>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `upperBoundEndpointBehavior`.
    pub upper_bound_endpoint_behavior: Option<EndpointBehavior>,
    /// `upperBoundTimePoint`.
    pub upper_bound_time_point: Option<TimePoint>,
}

hubscope_core::string_enum! {
    /// The values of ranged time operation operator.
    RangedTimeOperationOperator {
        /// `IS_BETWEEN`.
        IsBetween = "IS_BETWEEN",
        /// `IS_NOT_BETWEEN`.
        IsNotBetween = "IS_NOT_BETWEEN",
    }
}

hubscope_core::string_enum! {
    /// The values of reference type.
    ReferenceType {
        /// `ANNIVERSARY`.
        Anniversary = "ANNIVERSARY",
        /// `ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION`.
        AnniversaryWithZoneSameLocalConversion = "ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION",
        /// `UPDATED_AT`.
        UpdatedAt = "UPDATED_AT",
        /// `VALUE`.
        Value = "VALUE",
        /// `VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION`.
        ValueWithZoneSameLocalConversion = "VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION",
    }
}

hubscope_core::tagged_union! {
    /// One kind of refine by.
    RefineBy [deserialize compare] ("propertyType", "type") {
        /// `RelativeComparativeTimestampRefineBy`.
        RelativeComparativeTimestampRefineBy(RelativeComparativeTimestampRefineBy) = "RelativeComparativeTimestampRefineBy",
        /// `RelativeRangedTimestampRefineBy`.
        RelativeRangedTimestampRefineBy(RelativeRangedTimestampRefineBy) = "RelativeRangedTimestampRefineBy",
        /// `AbsoluteComparativeTimestampRefineBy`.
        AbsoluteComparativeTimestampRefineBy(AbsoluteComparativeTimestampRefineBy) = "AbsoluteComparativeTimestampRefineBy",
        /// `AbsoluteRangedTimestampRefineBy`.
        AbsoluteRangedTimestampRefineBy(AbsoluteRangedTimestampRefineBy) = "AbsoluteRangedTimestampRefineBy",
        /// `AllHistoryRefineBy`.
        AllHistoryRefineBy(AllHistoryRefineBy) = "AllHistoryRefineBy",
        /// `timepoint`.
        Timepoint(TimePointOperation) = "timepoint",
        /// `rangedtime`.
        Rangedtime(RangedTimeOperation) = "rangedtime",
    }
}

/// Regex property operation, `RegexPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegexPropertyOperation {
    /// `caseSensitive`.
    pub case_sensitive: Option<bool>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<RegexPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of regex property operation operator.
    RegexPropertyOperationOperator {
        /// `DOES_NOT_MATCH_REGEX`.
        DoesNotMatchRegex = "DOES_NOT_MATCH_REGEX",
        /// `MATCHES_REGEX`.
        MatchesRegex = "MATCHES_REGEX",
    }
}

/// Relative comparative timestamp refine by, `RelativeComparativeTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeComparativeTimestampRefineBy {
    /// `comparison`.
    pub comparison: Option<RelativeComparativeTimestampRefineByComparison>,
    /// `timeOffset`.
    pub time_offset: Option<TimeOffset>,
}

hubscope_core::string_enum! {
    /// The values of relative comparative timestamp refine by comparison.
    RelativeComparativeTimestampRefineByComparison {
        /// `AFTER`.
        After = "AFTER",
        /// `BEFORE`.
        Before = "BEFORE",
    }
}

/// Relative ranged timestamp refine by, `RelativeRangedTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeRangedTimestampRefineBy {
    /// `lowerBoundOffset`.
    pub lower_bound_offset: Option<TimeOffset>,
    /// `rangeType`.
    pub range_type: Option<RangeType>,
    /// `upperBoundOffset`.
    pub upper_bound_offset: Option<TimeOffset>,
}

/// Rolling date range property operation, `RollingDateRangePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollingDateRangePropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `numberOfDays`.
    pub number_of_days: Option<i64>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<RollingDateRangePropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `requiresTimeZoneConversion`.
    pub requires_time_zone_conversion: Option<bool>,
}

hubscope_core::string_enum! {
    /// The values of rolling date range property operation operator.
    RollingDateRangePropertyOperationOperator {
        /// `IS_LESS_THAN_X_DAYS_AGO`.
        IsLessThanXDaysAgo = "IS_LESS_THAN_X_DAYS_AGO",
        /// `IS_LESS_THAN_X_DAYS_FROM_NOW`.
        IsLessThanXDaysFromNow = "IS_LESS_THAN_X_DAYS_FROM_NOW",
        /// `IS_MORE_THAN_X_DAYS_AGO`.
        IsMoreThanXDaysAgo = "IS_MORE_THAN_X_DAYS_AGO",
        /// `IS_MORE_THAN_X_DAYS_FROM_NOW`.
        IsMoreThanXDaysFromNow = "IS_MORE_THAN_X_DAYS_FROM_NOW",
    }
}

/// Rolling property updated operation, `RollingPropertyUpdatedOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollingPropertyUpdatedOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `numberOfDays`.
    pub number_of_days: Option<i64>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<RollingPropertyUpdatedOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of rolling property updated operation operator.
    RollingPropertyUpdatedOperationOperator {
        /// `NOT_UPDATED_IN_LAST_X_DAYS`.
        NotUpdatedInLastXDays = "NOT_UPDATED_IN_LAST_X_DAYS",
        /// `UPDATED_IN_LAST_X_DAYS`.
        UpdatedInLastXDays = "UPDATED_IN_LAST_X_DAYS",
    }
}

/// Set occurrences refine by, `SetOccurrencesRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetOccurrencesRefineBy {
    /// `setType`.
    pub set_type: Option<SetType>,
}

hubscope_core::string_enum! {
    /// The values of set type.
    SetType {
        /// `ALL`.
        All = "ALL",
        /// `ALL_INCLUDE_EMPTY`.
        AllIncludeEmpty = "ALL_INCLUDE_EMPTY",
        /// `ANY`.
        Any = "ANY",
        /// `ANY_INCLUDE_EMPTY`.
        AnyIncludeEmpty = "ANY_INCLUDE_EMPTY",
        /// `NONE`.
        None = "NONE",
        /// `NONE_EXCLUDE_EMPTY`.
        NoneExcludeEmpty = "NONE_EXCLUDE_EMPTY",
    }
}

/// String property operation, `StringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StringPropertyOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<StringPropertyOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of string property operation operator.
    StringPropertyOperationOperator {
        /// `CONTAINS`.
        Contains = "CONTAINS",
        /// `DOES_NOT_CONTAIN`.
        DoesNotContain = "DOES_NOT_CONTAIN",
        /// `ENDS_WITH`.
        EndsWith = "ENDS_WITH",
        /// `HAS_EVER_BEEN_EQUAL_TO`.
        HasEverBeenEqualTo = "HAS_EVER_BEEN_EQUAL_TO",
        /// `HAS_EVER_CONTAINED`.
        HasEverContained = "HAS_EVER_CONTAINED",
        /// `HAS_NEVER_BEEN_EQUAL_TO`.
        HasNeverBeenEqualTo = "HAS_NEVER_BEEN_EQUAL_TO",
        /// `HAS_NEVER_CONTAINED`.
        HasNeverContained = "HAS_NEVER_CONTAINED",
        /// `IS_EQUAL_TO`.
        IsEqualTo = "IS_EQUAL_TO",
        /// `IS_NOT_EQUAL_TO`.
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
        /// `STARTS_WITH`.
        StartsWith = "STARTS_WITH",
    }
}

hubscope_core::string_enum! {
    /// The values of text display hint.
    TextDisplayHint {
        /// `domain_name`.
        DomainName = "domain_name",
        /// `email`.
        Email = "email",
        /// `ip_address`.
        IpAddress = "ip_address",
        /// `multi_line`.
        MultiLine = "multi_line",
        /// `phone_number`.
        PhoneNumber = "phone_number",
        /// `physical_address`.
        PhysicalAddress = "physical_address",
        /// `postal_code`.
        PostalCode = "postal_code",
        /// `unformatted_single_line`.
        UnformattedSingleLine = "unformatted_single_line",
    }
}

/// Time offset, `TimeOffset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeOffset {
    /// `amount`.
    pub amount: Option<i64>,
    /// `offsetDirection`.
    pub offset_direction: Option<OffsetDirection>,
    /// `timeUnit`.
    pub time_unit: Option<TimeOffsetTimeUnit>,
}

hubscope_core::string_enum! {
    /// The values of time offset time unit.
    TimeOffsetTimeUnit {
        /// `DAYS`.
        Days = "DAYS",
        /// `HOURS`.
        Hours = "HOURS",
        /// `MINUTES`.
        Minutes = "MINUTES",
        /// `WEEKS`.
        Weeks = "WEEKS",
    }
}

hubscope_core::tagged_union! {
    /// One kind of time point.
    TimePoint [deserialize compare] ("timeType") {
        /// `DATE`.
        Date(DatePoint) = "DATE",
        /// `INDEXED`.
        Indexed(IndexedTimePoint) = "INDEXED",
        /// `PROPERTY_REFERENCED`.
        PropertyReferenced(PropertyReferencedTime) = "PROPERTY_REFERENCED",
    }
}

/// Time point operation, `TimePointOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePointOperation {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `endpointBehavior`.
    pub endpoint_behavior: Option<EndpointBehavior>,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: Option<bool>,
    /// `operationType`.
    pub operation_type: Option<String>,
    /// `operator`.
    pub operator: Option<TimePointOperationOperator>,
    /// `operatorName`.
    pub operator_name: Option<String>,
    /// `propertyParser`.
    pub property_parser: Option<PropertyParser>,
    /// `renderSpec`.
    pub render_spec: Option<String>,
    /// `timePoint`.
    pub time_point: Option<TimePoint>,
    /// `type`.
    pub r#type: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of time point operation operator.
    TimePointOperationOperator {
        /// `IS_AFTER`.
        IsAfter = "IS_AFTER",
        /// `IS_BEFORE`.
        IsBefore = "IS_BEFORE",
    }
}

hubscope_core::string_enum! {
    /// The values of time unit.
    TimeUnit {
        /// `DAY`.
        Day = "DAY",
        /// `MONTH`.
        Month = "MONTH",
        /// `QUARTER`.
        Quarter = "QUARTER",
        /// `WEEK`.
        Week = "WEEK",
        /// `YEAR`.
        Year = "YEAR",
    }
}

hubscope_core::string_enum! {
    /// The values of timezone source.
    TimezoneSource {
        /// `CUSTOM`.
        Custom = "CUSTOM",
        /// `PORTAL`.
        Portal = "PORTAL",
        /// `USER`.
        User = "USER",
    }
}

/// Today reference, `TodayReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TodayReference {
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of tracking type.
    TrackingType {
        /// `APP_EVENT`.
        AppEvent = "APP_EVENT",
        /// `AUTOCAPTURE_EVENT`.
        AutocaptureEvent = "AUTOCAPTURE_EVENT",
        /// `CLICKED_ELEMENT`.
        ClickedElement = "CLICKED_ELEMENT",
        /// `COMBO_EVENT`.
        ComboEvent = "COMBO_EVENT",
        /// `CUSTOM_SCRIPT`.
        CustomScript = "CUSTOM_SCRIPT",
        /// `CUSTOM_SIGNAL`.
        CustomSignal = "CUSTOM_SIGNAL",
        /// `IMPORT`.
        Import = "IMPORT",
        /// `MANUAL`.
        Manual = "MANUAL",
        /// `POLLING`.
        Polling = "POLLING",
        /// `PROPERTY_CHANGE`.
        PropertyChange = "PROPERTY_CHANGE",
        /// `VISITED_URL`.
        VisitedUrl = "VISITED_URL",
        /// `WEBHOOK`.
        Webhook = "WEBHOOK",
    }
}

/// Week reference, `WeekReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WeekReference {
    /// `dayOfWeek`.
    pub day_of_week: Option<DayOfWeek>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}

/// Year reference, `YearReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct YearReference {
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `millisecond`.
    pub millisecond: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
}
