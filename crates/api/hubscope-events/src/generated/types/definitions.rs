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
    /// Side of the point in time that is meant: before it or after it.
    pub comparison: Option<AbsoluteComparativeTimestampRefineByComparison>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AbsoluteComparativeTimestampRefineByComparison {
        After = "AFTER",
        Before = "BEFORE",
    }
}

/// Absolute ranged timestamp refine by, `AbsoluteRangedTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbsoluteRangedTimestampRefineBy {
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub lower_timestamp: Option<Timestamp>,
    /// Distinguishes inside from outside of the time span.
    pub range_type: Option<RangeType>,
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
    /// Restriction, after filtering, by how often the record met the condition.
    pub coalescing_refine_by: Option<OccurrencesRefineBy>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<AllPropertyTypesOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    pub pruning_refine_by: Option<RefineBy>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AllPropertyTypesOperationOperator {
        IsBlank = "IS_BLANK",
        IsKnown = "IS_KNOWN",
        IsNotBlank = "IS_NOT_BLANK",
        IsUnknown = "IS_UNKNOWN",
    }
}

/// Association definition, `AssociationDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDefinition {
    pub allows_custom_labels: Option<bool>,
    pub cardinality: Option<AssociationDefinitionCardinality>,
    /// Machine-readable kind of error, such as `VALIDATION_ERROR`; safe to branch on.
    pub category: Option<AssociationDefinitionCategory>,
    pub from_object_type: Option<ObjectType>,
    /// Type ID at which the association begins, such as `0-1` for contacts.
    pub from_object_type_id: Option<String>,
    pub has_all_associated_objects: Option<bool>,
    pub has_cascading_deletes: Option<bool>,
    pub has_user_enforced_max_from_object_ids: Option<bool>,
    pub has_user_enforced_max_to_object_ids: Option<bool>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    pub hidden_reason: Option<HiddenReason>,
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
    pub inverse_allows_custom_labels: Option<bool>,
    pub inverse_cardinality: Option<InverseCardinality>,
    pub inverse_has_all_associated_objects: Option<bool>,
    pub inverse_id: Option<i64>,
    pub inverse_label: Option<String>,
    pub inverse_name: Option<String>,
    pub is_default: Option<bool>,
    pub is_inverse_primary: Option<bool>,
    pub is_primary: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    pub max_from_object_ids: Option<i64>,
    pub max_to_object_ids: Option<i64>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub portal_unique_identifier: Option<String>,
    pub read_only: Option<bool>,
    pub to_object_type: Option<ObjectType>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    pub to_object_type_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationDefinitionCardinality {
        OneToMany = "ONE_TO_MANY",
        OneToOne = "ONE_TO_ONE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationDefinitionCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Bool property operation, `BoolPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoolPropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<BoolPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<bool>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    BoolPropertyOperationOperator {
        HasEverBeenEqualTo = "HAS_EVER_BEEN_EQUAL_TO",
        HasNeverBeenEqualTo = "HAS_NEVER_BEEN_EQUAL_TO",
        IsEqualTo = "IS_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Calendar date property operation, `CalendarDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarDatePropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    pub fiscal_year_start: Option<FiscalYearStart>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<CalendarDatePropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Unit in which the length of time is counted, such as `DAYS`.
    pub time_unit: Option<TimeUnit>,
    pub time_unit_count: Option<i64>,
    pub use_fiscal_year: Option<bool>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    CalendarDatePropertyOperationOperator {
        InLastTimeUnit = "IN_LAST_TIME_UNIT",
        InLastTimeUnitSoFar = "IN_LAST_TIME_UNIT_SO_FAR",
        InNextTimeUnit = "IN_NEXT_TIME_UNIT",
        InThisTimeUnit = "IN_THIS_TIME_UNIT",
        InThisTimeUnitSoFar = "IN_THIS_TIME_UNIT_SO_FAR",
    }
}

/// Combo event rule, `ComboEventRule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComboEventRule {
    pub count: Option<i64>,
    /// ID of the kind of event.
    pub event_type_id: Option<String>,
    pub lookback_window_days: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub property_filters: Vec<PropertyFilter>,
}

/// Combo event rule branch, `ComboEventRuleBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComboEventRuleBranch {
    #[serde(default, deserialize_with = "null_as_default")]
    pub composing_rules: Vec<ComboEventRule>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<OperationType>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub rule_branches: Vec<ComboEventRuleBranch>,
}

/// Comparative bool property operation, `ComparativeBoolPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeBoolPropertyOperation {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: Option<String>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<ComparativeBoolPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ComparativeBoolPropertyOperationOperator {
        IsEqualTo = "IS_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Comparative date property operation, `ComparativeDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeDatePropertyOperation {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: Option<String>,
    /// Text compared with instead, when the other property is empty.
    pub default_comparison_value: Option<String>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<ComparativeDatePropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ComparativeDatePropertyOperationOperator {
        IsAfter = "IS_AFTER",
        IsBefore = "IS_BEFORE",
    }
}

/// Comparative number property operation, `ComparativeNumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeNumberPropertyOperation {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: Option<String>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<ComparativeNumberPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ComparativeNumberPropertyOperationOperator {
        IsEqualTo = "IS_EQUAL_TO",
        IsGreaterThan = "IS_GREATER_THAN",
        IsGreaterThanOrEqualTo = "IS_GREATER_THAN_OR_EQUAL_TO",
        IsLessThan = "IS_LESS_THAN",
        IsLessThanOrEqualTo = "IS_LESS_THAN_OR_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Comparative property updated operation, `ComparativePropertyUpdatedOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativePropertyUpdatedOperation {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: Option<String>,
    /// Text compared with instead, when the other property is empty.
    pub default_comparison_value: Option<String>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<ComparativePropertyUpdatedOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ComparativePropertyUpdatedOperationOperator {
        IsAfter = "IS_AFTER",
        IsBefore = "IS_BEFORE",
    }
}

/// Comparative string property operation, `ComparativeStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeStringPropertyOperation {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: Option<String>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<ComparativeStringPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ComparativeStringPropertyOperationOperator {
        Contains = "CONTAINS",
        DoesNotContain = "DOES_NOT_CONTAIN",
        EndsWith = "ENDS_WITH",
        IsEqualTo = "IS_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
        StartsWith = "STARTS_WITH",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DataSensitivity {
        HighlySensitive = "highly_sensitive",
        NonSensitive = "non_sensitive",
        Sensitive = "sensitive",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DateDisplayHint {
        Absolute = "absolute",
        AbsoluteWithRelative = "absolute_with_relative",
        TimeSince = "time_since",
        TimeUntil = "time_until",
    }
}

/// Date point, `DatePoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatePoint {
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    pub month: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
    /// Origin of the time zone: the account, the user or a fixed one.
    pub timezone_source: Option<TimezoneSource>,
    /// Year, with four digits.
    pub year: Option<i64>,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
    pub zone_id: Option<String>,
}

/// Date property operation, `DatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatePropertyOperation {
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Month of the year, as three capitals.
    pub month: Option<DatePropertyOperationMonth>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<DatePropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Year, with four digits.
    pub year: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DatePropertyOperationMonth {
        Apr = "APR",
        Aug = "AUG",
        Dec = "DEC",
        Feb = "FEB",
        Jan = "JAN",
        Jul = "JUL",
        Jun = "JUN",
        Mar = "MAR",
        May = "MAY",
        Nov = "NOV",
        Oct = "OCT",
        Sep = "SEP",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DatePropertyOperationOperator {
        After = "AFTER",
        Before = "BEFORE",
        Equal = "EQUAL",
    }
}

/// Date time property operation, `DateTimePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DateTimePropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<DateTimePropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Converts times to the account's time zone before comparing.
    pub requires_time_zone_conversion: Option<bool>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DateTimePropertyOperationOperator {
        IsAfter = "IS_AFTER",
        IsAfterDate = "IS_AFTER_DATE",
        IsBefore = "IS_BEFORE",
        IsBeforeDate = "IS_BEFORE_DATE",
        IsEqualTo = "IS_EQUAL_TO",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DayOfWeek {
        Friday = "FRIDAY",
        Monday = "MONDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
        Thursday = "THURSDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EndpointBehavior {
        Exclusive = "EXCLUSIVE",
        Inclusive = "INCLUSIVE",
    }
}

/// Enumeration property operation, `EnumerationPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnumerationPropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<EnumerationPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EnumerationPropertyOperationOperator {
        ContainsAll = "CONTAINS_ALL",
        DoesNotContainAll = "DOES_NOT_CONTAIN_ALL",
        HasEverBeenAnyOf = "HAS_EVER_BEEN_ANY_OF",
        HasEverBeenExactly = "HAS_EVER_BEEN_EXACTLY",
        HasEverContainedAll = "HAS_EVER_CONTAINED_ALL",
        HasNeverBeenAnyOf = "HAS_NEVER_BEEN_ANY_OF",
        HasNeverBeenExactly = "HAS_NEVER_BEEN_EXACTLY",
        HasNeverContainedAll = "HAS_NEVER_CONTAINED_ALL",
        IsAnyOf = "IS_ANY_OF",
        IsExactly = "IS_EXACTLY",
        IsNoneOf = "IS_NONE_OF",
        IsNotExactly = "IS_NOT_EXACTLY",
    }
}

/// Event definition, `ExternalBehavioralEventTypeDefinition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDefinition {
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Definitions of links that this kind of event can have with records.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associations: Vec<AssociationDefinition>,
    pub combo_event_rules: Option<ComboEventRuleBranch>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_user_id: Option<i64>,
    pub custom_matching_id: Option<ObjectResolutionMapping>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Markdown with placeholders that is shown when the event is expanded on the timeline.
    pub detail_template: Option<String>,
    /// Identifier that is unique across accounts, such as `p1234_car`; works in paths in place of
    /// the type ID.
    pub fully_qualified_name: Option<String>,
    pub header_template: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Singular and plural, as people see them.
    pub labels: Option<EventDefinitionLabels>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub primary_object: Option<String>,
    /// Type ID of the records to which the event is attached.
    pub primary_object_id: Option<String>,
    /// Values by internal name.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<Property>,
    pub tracking_type: Option<TrackingType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_user_id: Option<i64>,
}

/// Event definition create, `ExternalBehavioralEventTypeDefinitionEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDefinitionCreate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_matching_id: Option<ObjectResolutionMappingInput>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub include_default_properties: bool,
    /// Text that people see.
    pub label: String,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_object: Option<String>,
    pub property_definitions: Vec<EventPropertyCreate>,
}

/// The required arguments of [`EventDefinitionCreate::new`], by name.
pub struct EventDefinitionCreateArgs<Label, PropertyDefinitions> {
    pub include_default_properties: bool,
    /// Text that people see.
    pub label: Label,
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

    #[must_use]
    pub fn custom_matching_id(
        mut self,
        custom_matching_id: impl Into<ObjectResolutionMappingInput>,
    ) -> Self {
        self.custom_matching_id = Some(custom_matching_id.into());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

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
    pub plural: Option<String>,
    pub singular: Option<String>,
}

/// Event definition update, `ExternalBehavioralEventTypeDefinitionPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventDefinitionUpdate {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text that people see.
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

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Text that people see.
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
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text that people see.
    pub label: String,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Choices that the value can take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PropertyOptionInput>>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: String,
}

/// The required arguments of [`EventPropertyCreate::new`], by name.
pub struct EventPropertyCreateArgs<Label, Type> {
    /// Text that people see.
    pub label: Label,
    /// Kind, which decides the meaning of the other fields.
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

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Choices that the value can take.
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
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Choices that the value can take.
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

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Text that people see.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Choices that the value can take.
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
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    pub month: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

/// Fiscal year, `FiscalYear` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct FiscalYear {
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    pub month: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FiscalYearStart {
        April = "APRIL",
        August = "AUGUST",
        December = "DECEMBER",
        February = "FEBRUARY",
        January = "JANUARY",
        July = "JULY",
        June = "JUNE",
        March = "MARCH",
        May = "MAY",
        November = "NOVEMBER",
        October = "OCTOBER",
        September = "SEPTEMBER",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    HiddenReason {
        Default = "DEFAULT",
        Internal = "INTERNAL",
        UserConfigured = "USER_CONFIGURED",
    }
}

/// Index offset, `IndexOffset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct IndexOffset {
    pub days: Option<i64>,
    pub hours: Option<i64>,
    pub milliseconds: Option<i64>,
    pub minutes: Option<i64>,
    pub months: Option<i64>,
    pub quarters: Option<i64>,
    pub seconds: Option<i64>,
    pub weeks: Option<i64>,
    pub years: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    IndexReference [deserialize compare] ("referenceType") {
        Now(NowReference) = "NOW",
        Today(TodayReference) = "TODAY",
        Week(WeekReference) = "WEEK",
        Month(MonthReference) = "MONTH",
        Quarter(QuarterReference) = "QUARTER",
        FiscalQuarter(FiscalQuarter) = "FISCAL_QUARTER",
        Year(YearReference) = "YEAR",
        FiscalYear(FiscalYear) = "FISCAL_YEAR",
    }
}

/// Indexed time point, `IndexedTimePoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IndexedTimePoint {
    pub index_reference: Option<IndexReference>,
    /// Distance from the reference point.
    pub offset: Option<IndexOffset>,
    pub should_generate_refresh_time: Option<bool>,
    /// Origin of the time zone: the account, the user or a fixed one.
    pub timezone_source: Option<TimezoneSource>,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
    pub zone_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    InverseCardinality {
        OneToMany = "ONE_TO_MANY",
        OneToOne = "ONE_TO_ONE",
    }
}

/// Month reference, `MonthReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MonthReference {
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

/// Multi string property operation, `MultiStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiStringPropertyOperation {
    /// Restriction, after filtering, by how often the record met the condition.
    pub coalescing_refine_by: Option<OccurrencesRefineBy>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<MultiStringPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    pub pruning_refine_by: Option<RefineBy>,
    pub render_spec: Option<String>,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MultiStringPropertyOperationOperator {
        Contains = "CONTAINS",
        ContainsExactly = "CONTAINS_EXACTLY",
        DoesNotContain = "DOES_NOT_CONTAIN",
        DoesNotContainExactly = "DOES_NOT_CONTAIN_EXACTLY",
        EndsWith = "ENDS_WITH",
        IsEqualTo = "IS_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
        StartsWith = "STARTS_WITH",
    }
}

/// Now reference, `NowReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct NowReference {
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

/// Num occurrences refine by, `NumOccurrencesRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumOccurrencesRefineBy {
    pub max_occurrences: Option<i64>,
    pub min_occurrences: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    NumberDisplayHint {
        Currency = "currency",
        Duration = "duration",
        Formatted = "formatted",
        Percentage = "percentage",
        Probability = "probability",
        Unformatted = "unformatted",
    }
}

/// Number property operation, `NumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumberPropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<NumberPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<f64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    NumberPropertyOperationOperator {
        HasEverBeenEqualTo = "HAS_EVER_BEEN_EQUAL_TO",
        HasNeverBeenEqualTo = "HAS_NEVER_BEEN_EQUAL_TO",
        IsEqualTo = "IS_EQUAL_TO",
        IsGreaterThan = "IS_GREATER_THAN",
        IsGreaterThanOrEqualTo = "IS_GREATER_THAN_OR_EQUAL_TO",
        IsLessThan = "IS_LESS_THAN",
        IsLessThanOrEqualTo = "IS_LESS_THAN_OR_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
    }
}

/// Object resolution mapping, `ExternalObjectResolutionMappingResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectResolutionMapping {
    pub primary_object_rule: Option<PrimaryObjectResolutionRule>,
}

/// Object resolution mapping input, `ExternalObjectResolutionMappingRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectResolutionMappingInput {
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
    /// A text, with constants for those that HubSpot documents.
    ObjectType {
        ABANDONED_CART = "ABANDONED_CART",
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        AD = "AD",
        AD_ACCOUNT = "AD_ACCOUNT",
        AD_CAMPAIGN = "AD_CAMPAIGN",
        AD_GROUP = "AD_GROUP",
        AI_FORECAST = "AI_FORECAST",
        ALL_PAGES = "ALL_PAGES",
        APPROVAL = "APPROVAL",
        APPROVAL_STEP = "APPROVAL_STEP",
        ATTRIBUTION = "ATTRIBUTION",
        AUDIENCE = "AUDIENCE",
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        AUTOMATION_PLATFORM_FLOW = "AUTOMATION_PLATFORM_FLOW",
        AUTOMATION_PLATFORM_FLOW_ACTION = "AUTOMATION_PLATFORM_FLOW_ACTION",
        BET_ALERT = "BET_ALERT",
        BET_DELIVERABLE_SERVICE = "BET_DELIVERABLE_SERVICE",
        BLOG_LISTING_PAGE = "BLOG_LISTING_PAGE",
        BLOG_POST = "BLOG_POST",
        CALL = "CALL",
        CAMPAIGN = "CAMPAIGN",
        CAMPAIGN_BUDGET_ITEM = "CAMPAIGN_BUDGET_ITEM",
        CAMPAIGN_SPEND_ITEM = "CAMPAIGN_SPEND_ITEM",
        CAMPAIGN_STEP = "CAMPAIGN_STEP",
        CAMPAIGN_TEMPLATE = "CAMPAIGN_TEMPLATE",
        CAMPAIGN_TEMPLATE_STEP = "CAMPAIGN_TEMPLATE_STEP",
        CART = "CART",
        CASE_STUDY = "CASE_STUDY",
        CHATFLOW = "CHATFLOW",
        CLIP = "CLIP",
        CMS_URL = "CMS_URL",
        COMBO_EVENT_CONFIGURATION = "COMBO_EVENT_CONFIGURATION",
        COMMERCE_PAYMENT = "COMMERCE_PAYMENT",
        COMMUNICATION = "COMMUNICATION",
        COMPANY = "COMPANY",
        CONTACT = "CONTACT",
        CONTACT_CREATE_ATTRIBUTION = "CONTACT_CREATE_ATTRIBUTION",
        CONTENT = "CONTENT",
        CONTENT_AUDIT = "CONTENT_AUDIT",
        CONTENT_AUDIT_PAGE = "CONTENT_AUDIT_PAGE",
        CONVERSATION = "CONVERSATION",
        CONVERSATION_INBOX = "CONVERSATION_INBOX",
        CONVERSATION_SESSION = "CONVERSATION_SESSION",
        CRM_OBJECTS_DUMMY_TYPE = "CRM_OBJECTS_DUMMY_TYPE",
        CRM_PIPELINES_DUMMY_TYPE = "CRM_PIPELINES_DUMMY_TYPE",
        CTA = "CTA",
        CTA_VARIANT = "CTA_VARIANT",
        DATA_PRIVACY_CONSENT = "DATA_PRIVACY_CONSENT",
        DATA_SYNC_STATE = "DATA_SYNC_STATE",
        DEAL = "DEAL",
        DEAL_CREATE_ATTRIBUTION = "DEAL_CREATE_ATTRIBUTION",
        DEAL_REGISTRATION = "DEAL_REGISTRATION",
        DEAL_SPLIT = "DEAL_SPLIT",
        DISCOUNT = "DISCOUNT",
        DISCOUNT_CODE = "DISCOUNT_CODE",
        DISCOUNT_TEMPLATE = "DISCOUNT_TEMPLATE",
        EMAIL = "EMAIL",
        ENGAGEMENT = "ENGAGEMENT",
        EXPORT = "EXPORT",
        EXTERNAL_WEB_URL = "EXTERNAL_WEB_URL",
        FEE = "FEE",
        FEEDBACK_SUBMISSION = "FEEDBACK_SUBMISSION",
        FEEDBACK_SURVEY = "FEEDBACK_SURVEY",
        FILE_MANAGER_FILE = "FILE_MANAGER_FILE",
        FILE_MANAGER_FOLDER = "FILE_MANAGER_FOLDER",
        FOLDER = "FOLDER",
        FORECAST = "FORECAST",
        FORM = "FORM",
        FORM_SUBMISSION_INBOUNDDB = "FORM_SUBMISSION_INBOUNDDB",
        GOAL_TARGET = "GOAL_TARGET",
        GOAL_TARGET_GROUP = "GOAL_TARGET_GROUP",
        GOAL_TEMPLATE = "GOAL_TEMPLATE",
        GSC_PROPERTY = "GSC_PROPERTY",
        HUB = "HUB",
        IMPORT = "IMPORT",
        INVOICE = "INVOICE",
        KEYWORD = "KEYWORD",
        KNOWLEDGE_ARTICLE = "KNOWLEDGE_ARTICLE",
        LANDING_PAGE = "LANDING_PAGE",
        LEAD = "LEAD",
        LINE_ITEM = "LINE_ITEM",
        MARKETING_CALENDAR = "MARKETING_CALENDAR",
        MARKETING_CAMPAIGN_UTM = "MARKETING_CAMPAIGN_UTM",
        MARKETING_EMAIL = "MARKETING_EMAIL",
        MARKETING_EVENT = "MARKETING_EVENT",
        MARKETING_EVENT_ATTENDANCE = "MARKETING_EVENT_ATTENDANCE",
        MARKETING_SMS = "MARKETING_SMS",
        MEDIA_BRIDGE = "MEDIA_BRIDGE",
        MEETING_EVENT = "MEETING_EVENT",
        MIC = "MIC",
        NOTE = "NOTE",
        OBJECT_LIST = "OBJECT_LIST",
        ORDER = "ORDER",
        OWNER = "OWNER",
        PARTNER_ACCOUNT = "PARTNER_ACCOUNT",
        PARTNER_CLIENT = "PARTNER_CLIENT",
        PARTNER_CLIENT_REVENUE = "PARTNER_CLIENT_REVENUE",
        PARTNER_SERVICE = "PARTNER_SERVICE",
        PAYMENT_LINK = "PAYMENT_LINK",
        PAYMENT_SCHEDULE = "PAYMENT_SCHEDULE",
        PAYMENT_SCHEDULE_INSTALLMENT = "PAYMENT_SCHEDULE_INSTALLMENT",
        PERMISSIONS_TESTING = "PERMISSIONS_TESTING",
        PLAYBOOK = "PLAYBOOK",
        PLAYBOOK_QUESTION = "PLAYBOOK_QUESTION",
        PLAYBOOK_SUBMISSION = "PLAYBOOK_SUBMISSION",
        PLAYBOOK_SUBMISSION_ANSWER = "PLAYBOOK_SUBMISSION_ANSWER",
        PLAYLIST = "PLAYLIST",
        PLAYLIST_FOLDER = "PLAYLIST_FOLDER",
        PODCAST_EPISODE = "PODCAST_EPISODE",
        PORTAL = "PORTAL",
        PORTAL_OBJECT_SYNC_MESSAGE = "PORTAL_OBJECT_SYNC_MESSAGE",
        POSTAL_MAIL = "POSTAL_MAIL",
        PRIVACY_SCANNER_COOKIE = "PRIVACY_SCANNER_COOKIE",
        PRODUCT = "PRODUCT",
        PRODUCT_OR_FOLDER = "PRODUCT_OR_FOLDER",
        PROPERTY_INFO = "PROPERTY_INFO",
        PROSPECTING_AGENT_CONTACT_ASSIGNMENT = "PROSPECTING_AGENT_CONTACT_ASSIGNMENT",
        PUBLISHING_TASK = "PUBLISHING_TASK",
        QUARANTINED_SUBMISSION = "QUARANTINED_SUBMISSION",
        QUOTA = "QUOTA",
        QUOTE = "QUOTE",
        QUOTE_FIELD = "QUOTE_FIELD",
        QUOTE_MODULE = "QUOTE_MODULE",
        QUOTE_MODULE_FIELD = "QUOTE_MODULE_FIELD",
        QUOTE_TEMPLATE = "QUOTE_TEMPLATE",
        RESTORABLE_CRM_OBJECT = "RESTORABLE_CRM_OBJECT",
        ROSTER = "ROSTER",
        ROSTER_MEMBER = "ROSTER_MEMBER",
        SALES_DOCUMENT = "SALES_DOCUMENT",
        SALES_TASK = "SALES_TASK",
        SALES_WORKLOAD = "SALES_WORKLOAD",
        SALESFORCE_SYNC_ERROR = "SALESFORCE_SYNC_ERROR",
        SCHEDULING_PAGE = "SCHEDULING_PAGE",
        SCHEMAS_BACKEND_TEST = "SCHEMAS_BACKEND_TEST",
        SCORE_CONFIGURATION = "SCORE_CONFIGURATION",
        SEQUENCE = "SEQUENCE",
        SEQUENCE_ENROLLMENT = "SEQUENCE_ENROLLMENT",
        SEQUENCE_STEP = "SEQUENCE_STEP",
        SEQUENCE_STEP_ENROLLMENT = "SEQUENCE_STEP_ENROLLMENT",
        SERVICE = "SERVICE",
        SITE_PAGE = "SITE_PAGE",
        SNIPPET = "SNIPPET",
        SOCIAL_BROADCAST = "SOCIAL_BROADCAST",
        SOCIAL_CHANNEL = "SOCIAL_CHANNEL",
        SOCIAL_POST = "SOCIAL_POST",
        SOCIAL_PROFILE = "SOCIAL_PROFILE",
        SOX_PROTECTED_DUMMY_TYPE = "SOX_PROTECTED_DUMMY_TYPE",
        SOX_PROTECTED_TEST_TYPE = "SOX_PROTECTED_TEST_TYPE",
        SUBMISSION_TAG = "SUBMISSION_TAG",
        SUBSCRIPTION = "SUBSCRIPTION",
        TASK = "TASK",
        TASK_TEMPLATE = "TASK_TEMPLATE",
        TAX = "TAX",
        TEMPLATE = "TEMPLATE",
        TICKET = "TICKET",
        UNKNOWN = "UNKNOWN",
        UNSUBSCRIBE = "UNSUBSCRIBE",
        USER = "USER",
        VIEW = "VIEW",
        VIEW_BLOCK = "VIEW_BLOCK",
        WEB_INTERACTIVE = "WEB_INTERACTIVE",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    OccurrencesRefineBy [deserialize compare] ("type") {
        NumOccurrencesRefineBy(NumOccurrencesRefineBy) = "NumOccurrencesRefineBy",
        SetOccurrencesRefineBy(SetOccurrencesRefineBy) = "SetOccurrencesRefineBy",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OffsetDirection {
        Future = "FUTURE",
        Past = "PAST",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    OperationType {
        And = "AND",
        Or = "OR",
    }
}

/// Primary object resolution rule, `ExternalPrimaryObjectResolutionRule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrimaryObjectResolutionRule {
    #[serde(default)]
    pub event_property_name: String,
    #[serde(default)]
    pub target_object_property_name: String,
}

/// The required arguments of [`PrimaryObjectResolutionRule::new`], by name.
pub struct PrimaryObjectResolutionRuleArgs<EventPropertyName, TargetObjectPropertyName> {
    pub event_property_name: EventPropertyName,
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
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub archived_at: Option<Timestamp>,
    /// Tells whether HubSpot computes the value from other properties.
    pub calculated: Option<bool>,
    /// Expression by which HubSpot computes the value from other properties of the record.
    pub calculation_formula: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_user_id: Option<String>,
    /// Internal name of the property that holds the currency of this amount, such as
    /// `deal_currency_code`.
    pub currency_property_name: Option<String>,
    /// Protection level of the values; higher ones need scopes of their own.
    pub data_sensitivity: Option<DataSensitivity>,
    /// Form in which HubSpot shows the date, such as the time elapsed.
    pub date_display_hint: Option<DateDisplayHint>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Tells whether the choices come from outside the definition, such as the owners of the
    /// account.
    pub external_options: Option<bool>,
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: Option<String>,
    /// Tells whether the property can be used in forms.
    pub form_field: Option<bool>,
    /// Internal name of the group under which the property is shown; it is not its label.
    pub group_name: Option<String>,
    /// Makes HubSpot refuse a value that another record has; such a property can serve as
    /// `idProperty`. Fixed at creation.
    pub has_unique_value: Option<bool>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Tells whether HubSpot made it, rather than an account or app.
    pub hubspot_defined: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// Internal identifier, in lower case, fixed at creation; calls use it, people see the label.
    pub name: String,
    /// Form in which HubSpot shows the number, such as currency or percentage.
    pub number_display_hint: Option<NumberDisplayHint>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<PropertyOption>,
    /// Object type whose records are the choices, such as `OWNER`.
    pub referenced_object_type: Option<String>,
    /// Kinds of sensitive data that values may hold, such as health data.
    #[serde(default, deserialize_with = "null_as_default")]
    pub sensitive_data_categories: Vec<String>,
    /// Puts the sign of the account's currency before the number.
    pub show_currency_symbol: Option<bool>,
    /// Form in which HubSpot shows and checks the text, such as an email address.
    pub text_display_hint: Option<TextDisplayHint>,
    /// Kind of values, such as `string`, `number`, `date`, `datetime`, `enumeration` or `bool`.
    pub r#type: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_user_id: Option<String>,
}

/// Property filter, `PropertyFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyFilter {
    /// Circumstances in which the filter is evaluated.
    pub context: Option<PropertyFilterContext>,
    pub filter_insights_id: Option<i64>,
    pub framework_filter_id: Option<i64>,
    /// Test that the value has to pass.
    pub operation: Option<PropertyOperation>,
    /// Internal name of the field that is tested.
    pub property: Option<String>,
}

/// Property filter context, `PropertyFilterContext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyFilterContext {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
}

/// Property modification metadata, `PropertyModificationMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyModificationMetadata {
    /// Tells whether it may be moved to the archive.
    pub archivable: Option<bool>,
    /// Tells whether the definition cannot be changed.
    pub read_only_definition: Option<bool>,
    pub read_only_options: Option<bool>,
    /// Tells whether only HubSpot can write values.
    pub read_only_value: Option<bool>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    PropertyOperation [deserialize compare] ("propertyType") {
        Bool(BoolPropertyOperation) = "bool",
        Number(NumberPropertyOperation) = "number",
        String(StringPropertyOperation) = "string",
        Datetime(DateTimePropertyOperation) = "datetime",
        DatetimeRanged(RangedDatePropertyOperation) = "datetime-ranged",
        DatetimeComparative(ComparativeDatePropertyOperation) = "datetime-comparative",
        BoolComparative(ComparativeBoolPropertyOperation) = "bool-comparative",
        NumberComparative(ComparativeNumberPropertyOperation) = "number-comparative",
        StringComparative(ComparativeStringPropertyOperation) = "string-comparative",
        PropertyUpdatedComparative(ComparativePropertyUpdatedOperation) = "property-updated-comparative",
        DatetimeRolling(RollingDateRangePropertyOperation) = "datetime-rolling",
        RollingPropertyUpdated(RollingPropertyUpdatedOperation) = "rolling-property-updated",
        Enumeration(EnumerationPropertyOperation) = "enumeration",
        Alltypes(AllPropertyTypesOperation) = "alltypes",
        NumberRanged(RangedNumberPropertyOperation) = "number-ranged",
        Multistring(MultiStringPropertyOperation) = "multistring",
        Date(DatePropertyOperation) = "date",
        CalendarDate(CalendarDatePropertyOperation) = "calendar-date",
        Timepoint(TimePointOperation) = "timepoint",
        Rangedtime(RangedTimeOperation) = "rangedtime",
        Regex(RegexPropertyOperation) = "regex",
    }
}

/// Property option, `Option` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOption {
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal text that is stored; people see the label.
    pub value: Option<String>,
}

/// Property option input, `OptionInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyOptionInput {
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: String,
    /// Internal text that is stored; people see the label.
    pub value: String,
}

/// The required arguments of [`PropertyOptionInput::new`], by name.
pub struct PropertyOptionInputArgs<Label, ValueArgument> {
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: i64,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    /// Text that people see.
    pub label: Label,
    /// Internal text that is stored; people see the label.
    pub value: ValueArgument,
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

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PropertyParser {
        Anniversary = "ANNIVERSARY",
        AnniversaryWithZoneSameLocalConversion = "ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION",
        UpdatedAt = "UPDATED_AT",
        Value = "VALUE",
        ValueWithZoneSameLocalConversion = "VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION",
    }
}

/// Property referenced time, `PropertyReferencedTime` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyReferencedTime {
    /// Internal name of the field that is tested.
    pub property: Option<String>,
    /// Point in time from which the calculation starts, such as now, today or the fiscal quarter.
    pub reference_type: Option<ReferenceType>,
    /// Origin of the time zone: the account, the user or a fixed one.
    pub timezone_source: Option<TimezoneSource>,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
    pub zone_id: Option<String>,
}

/// Quarter reference, `QuarterReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct QuarterReference {
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    pub month: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RangeType {
        Between = "BETWEEN",
        NotBetween = "NOT_BETWEEN",
    }
}

/// Ranged date property operation, `RangedDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedDatePropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub lower_bound_timestamp: Option<Timestamp>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<RangedDatePropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Converts times to the account's time zone before comparing.
    pub requires_time_zone_conversion: Option<bool>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub upper_bound_timestamp: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RangedDatePropertyOperationOperator {
        IsBetween = "IS_BETWEEN",
        IsNotBetween = "IS_NOT_BETWEEN",
    }
}

/// Ranged number property operation, `RangedNumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedNumberPropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Least value of the range.
    pub lower_bound: Option<f64>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<RangedNumberPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Greatest value of the range.
    pub upper_bound: Option<f64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RangedNumberPropertyOperationOperator {
        IsBetween = "IS_BETWEEN",
        IsNotBetween = "IS_NOT_BETWEEN",
    }
}

/// Ranged time operation, `RangedTimeOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedTimeOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    pub lower_bound_endpoint_behavior: Option<EndpointBehavior>,
    pub lower_bound_time_point: Option<TimePoint>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<RangedTimeOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    /// Treatment of the value before comparing, such as taking its anniversary.
    pub property_parser: Option<PropertyParser>,
    pub render_spec: Option<String>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
    pub upper_bound_endpoint_behavior: Option<EndpointBehavior>,
    pub upper_bound_time_point: Option<TimePoint>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RangedTimeOperationOperator {
        IsBetween = "IS_BETWEEN",
        IsNotBetween = "IS_NOT_BETWEEN",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ReferenceType {
        Anniversary = "ANNIVERSARY",
        AnniversaryWithZoneSameLocalConversion = "ANNIVERSARY_WITH_ZONE_SAME_LOCAL_CONVERSION",
        UpdatedAt = "UPDATED_AT",
        Value = "VALUE",
        ValueWithZoneSameLocalConversion = "VALUE_WITH_ZONE_SAME_LOCAL_CONVERSION",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    RefineBy [deserialize compare] ("propertyType", "type") {
        RelativeComparativeTimestampRefineBy(RelativeComparativeTimestampRefineBy) = "RelativeComparativeTimestampRefineBy",
        RelativeRangedTimestampRefineBy(RelativeRangedTimestampRefineBy) = "RelativeRangedTimestampRefineBy",
        AbsoluteComparativeTimestampRefineBy(AbsoluteComparativeTimestampRefineBy) = "AbsoluteComparativeTimestampRefineBy",
        AbsoluteRangedTimestampRefineBy(AbsoluteRangedTimestampRefineBy) = "AbsoluteRangedTimestampRefineBy",
        AllHistoryRefineBy(AllHistoryRefineBy) = "AllHistoryRefineBy",
        Timepoint(TimePointOperation) = "timepoint",
        Rangedtime(RangedTimeOperation) = "rangedtime",
    }
}

/// Regex property operation, `RegexPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RegexPropertyOperation {
    pub case_sensitive: Option<bool>,
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<RegexPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub pattern: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RegexPropertyOperationOperator {
        DoesNotMatchRegex = "DOES_NOT_MATCH_REGEX",
        MatchesRegex = "MATCHES_REGEX",
    }
}

/// Relative comparative timestamp refine by, `RelativeComparativeTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeComparativeTimestampRefineBy {
    /// Side of the point in time that is meant: before it or after it.
    pub comparison: Option<RelativeComparativeTimestampRefineByComparison>,
    pub time_offset: Option<TimeOffset>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RelativeComparativeTimestampRefineByComparison {
        After = "AFTER",
        Before = "BEFORE",
    }
}

/// Relative ranged timestamp refine by, `RelativeRangedTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeRangedTimestampRefineBy {
    pub lower_bound_offset: Option<TimeOffset>,
    /// Distinguishes inside from outside of the time span.
    pub range_type: Option<RangeType>,
    pub upper_bound_offset: Option<TimeOffset>,
}

/// Rolling date range property operation, `RollingDateRangePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollingDateRangePropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Length of the time span, counted from today.
    pub number_of_days: Option<i64>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<RollingDateRangePropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Converts times to the account's time zone before comparing.
    pub requires_time_zone_conversion: Option<bool>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RollingDateRangePropertyOperationOperator {
        IsLessThanXDaysAgo = "IS_LESS_THAN_X_DAYS_AGO",
        IsLessThanXDaysFromNow = "IS_LESS_THAN_X_DAYS_FROM_NOW",
        IsMoreThanXDaysAgo = "IS_MORE_THAN_X_DAYS_AGO",
        IsMoreThanXDaysFromNow = "IS_MORE_THAN_X_DAYS_FROM_NOW",
    }
}

/// Rolling property updated operation, `RollingPropertyUpdatedOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollingPropertyUpdatedOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Length of the time span, counted from today.
    pub number_of_days: Option<i64>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<RollingPropertyUpdatedOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    RollingPropertyUpdatedOperationOperator {
        NotUpdatedInLastXDays = "NOT_UPDATED_IN_LAST_X_DAYS",
        UpdatedInLastXDays = "UPDATED_IN_LAST_X_DAYS",
    }
}

/// Set occurrences refine by, `SetOccurrencesRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetOccurrencesRefineBy {
    pub set_type: Option<SetType>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SetType {
        All = "ALL",
        AllIncludeEmpty = "ALL_INCLUDE_EMPTY",
        Any = "ANY",
        AnyIncludeEmpty = "ANY_INCLUDE_EMPTY",
        None = "NONE",
        NoneExcludeEmpty = "NONE_EXCLUDE_EMPTY",
    }
}

/// String property operation, `StringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StringPropertyOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<StringPropertyOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    pub render_spec: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    StringPropertyOperationOperator {
        Contains = "CONTAINS",
        DoesNotContain = "DOES_NOT_CONTAIN",
        EndsWith = "ENDS_WITH",
        HasEverBeenEqualTo = "HAS_EVER_BEEN_EQUAL_TO",
        HasEverContained = "HAS_EVER_CONTAINED",
        HasNeverBeenEqualTo = "HAS_NEVER_BEEN_EQUAL_TO",
        HasNeverContained = "HAS_NEVER_CONTAINED",
        IsEqualTo = "IS_EQUAL_TO",
        IsNotEqualTo = "IS_NOT_EQUAL_TO",
        StartsWith = "STARTS_WITH",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TextDisplayHint {
        DomainName = "domain_name",
        Email = "email",
        IpAddress = "ip_address",
        MultiLine = "multi_line",
        PhoneNumber = "phone_number",
        PhysicalAddress = "physical_address",
        PostalCode = "postal_code",
        UnformattedSingleLine = "unformatted_single_line",
    }
}

/// Time offset, `TimeOffset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeOffset {
    /// Number of time units.
    pub amount: Option<i64>,
    pub offset_direction: Option<OffsetDirection>,
    /// Unit in which the length of time is counted, such as `DAYS`.
    pub time_unit: Option<TimeOffsetTimeUnit>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimeOffsetTimeUnit {
        Days = "DAYS",
        Hours = "HOURS",
        Minutes = "MINUTES",
        Weeks = "WEEKS",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    TimePoint [deserialize compare] ("timeType") {
        Date(DatePoint) = "DATE",
        Indexed(IndexedTimePoint) = "INDEXED",
        PropertyReferenced(PropertyReferencedTime) = "PROPERTY_REFERENCED",
    }
}

/// Time point operation, `TimePointOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePointOperation {
    /// Value that is assumed or filled in when none is present.
    pub default_value: Option<String>,
    pub endpoint_behavior: Option<EndpointBehavior>,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: Option<bool>,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Option<TimePointOperationOperator>,
    /// Comparison in HubSpot's own terms.
    pub operator_name: Option<String>,
    /// Treatment of the value before comparing, such as taking its anniversary.
    pub property_parser: Option<PropertyParser>,
    pub render_spec: Option<String>,
    pub time_point: Option<TimePoint>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimePointOperationOperator {
        IsAfter = "IS_AFTER",
        IsBefore = "IS_BEFORE",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimeUnit {
        Day = "DAY",
        Month = "MONTH",
        Quarter = "QUARTER",
        Week = "WEEK",
        Year = "YEAR",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimezoneSource {
        Custom = "CUSTOM",
        Portal = "PORTAL",
        User = "USER",
    }
}

/// Today reference, `TodayReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TodayReference {
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TrackingType {
        AppEvent = "APP_EVENT",
        AutocaptureEvent = "AUTOCAPTURE_EVENT",
        ClickedElement = "CLICKED_ELEMENT",
        ComboEvent = "COMBO_EVENT",
        CustomScript = "CUSTOM_SCRIPT",
        CustomSignal = "CUSTOM_SIGNAL",
        Import = "IMPORT",
        Manual = "MANUAL",
        Polling = "POLLING",
        PropertyChange = "PROPERTY_CHANGE",
        VisitedUrl = "VISITED_URL",
        Webhook = "WEBHOOK",
    }
}

/// Week reference, `WeekReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WeekReference {
    pub day_of_week: Option<DayOfWeek>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}

/// Year reference, `YearReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct YearReference {
    /// Day of the month, 1 to 31.
    pub day: Option<i64>,
    /// Hour of the day, 0 to 23.
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    pub month: Option<i64>,
    /// Second of the minute, 0 to 59.
    pub second: Option<i64>,
}
