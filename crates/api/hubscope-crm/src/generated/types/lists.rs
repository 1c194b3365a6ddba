//! Types of `lists`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Absolute comparative timestamp refine by, `PublicAbsoluteComparativeTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AbsoluteComparativeTimestampRefineBy {
    /// `comparison`, required.
    #[serde(default)]
    pub comparison: String,
    /// `timestamp`, required.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub timestamp: Option<Timestamp>,
    #[serde(skip_deserializing, default = "tag_absolute_comparative")]
    r#type: &'static str,
}

impl AbsoluteComparativeTimestampRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(comparison: impl Into<String>, timestamp: Timestamp) -> Self {
        Self {
            comparison: comparison.into(),
            timestamp: Some(timestamp),
            r#type: "ABSOLUTE_COMPARATIVE",
        }
    }
}

/// Absolute ranged timestamp refine by, `PublicAbsoluteRangedTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbsoluteRangedTimestampRefineBy {
    /// `lowerTimestamp`, required.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub lower_timestamp: Option<Timestamp>,
    /// `rangeType`, required.
    #[serde(default)]
    pub range_type: String,
    #[serde(skip_deserializing, default = "tag_absolute_ranged")]
    r#type: &'static str,
    /// `upperTimestamp`, required.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub upper_timestamp: Option<Timestamp>,
}

/// The required arguments of [`AbsoluteRangedTimestampRefineBy::new`], by name.
pub struct AbsoluteRangedTimestampRefineByArgs<RangeType> {
    /// `lowerTimestamp`.
    pub lower_timestamp: Timestamp,
    /// `rangeType`.
    pub range_type: RangeType,
    /// `upperTimestamp`.
    pub upper_timestamp: Timestamp,
}

impl AbsoluteRangedTimestampRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AbsoluteRangedTimestampRefineByArgs<impl Into<String>>) -> Self {
        Self {
            lower_timestamp: Some(args.lower_timestamp),
            range_type: args.range_type.into(),
            r#type: "ABSOLUTE_RANGED",
            upper_timestamp: Some(args.upper_timestamp),
        }
    }
}

/// Ads search filter, `PublicAdsSearchFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdsSearchFilter {
    /// `adNetwork`, required.
    #[serde(default)]
    pub ad_network: String,
    /// `entityType`, required.
    #[serde(default)]
    pub entity_type: String,
    #[serde(skip_deserializing, default = "tag_ads_search")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `searchTermType`, required.
    #[serde(default)]
    pub search_term_type: String,
    /// `searchTerms`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub search_terms: Vec<String>,
}

/// The required arguments of [`AdsSearchFilter::new`], by name.
pub struct AdsSearchFilterArgs<AdNetwork, EntityType, Operator, SearchTermType, SearchTerms> {
    /// `adNetwork`.
    pub ad_network: AdNetwork,
    /// `entityType`.
    pub entity_type: EntityType,
    /// `operator`.
    pub operator: Operator,
    /// `searchTermType`.
    pub search_term_type: SearchTermType,
    /// `searchTerms`.
    pub search_terms: SearchTerms,
}

impl AdsSearchFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AdsSearchFilterArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            ad_network: args.ad_network.into(),
            entity_type: args.entity_type.into(),
            filter_type: "ADS_SEARCH",
            operator: args.operator.into(),
            search_term_type: args.search_term_type.into(),
            search_terms: args.search_terms.into_iter().map(Into::into).collect(),
        }
    }
}

/// Ads time filter, `PublicAdsTimeFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AdsTimeFilter {
    #[serde(skip_deserializing, default = "tag_ads_time")]
    filter_type: &'static str,
    /// `pruningRefineBy`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

impl AdsTimeFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(pruning_refine_by: impl Into<RefineBy>) -> Self {
        Self { filter_type: "ADS_TIME", pruning_refine_by: Some(pruning_refine_by.into()) }
    }
}

/// All history refine by, `PublicAllHistoryRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AllHistoryRefineBy {
    #[serde(skip_deserializing, default = "tag_all_history")]
    r#type: &'static str,
}

impl Default for AllHistoryRefineBy {
    fn default() -> Self {
        Self::new()
    }
}

impl AllHistoryRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { r#type: "ALL_HISTORY" }
    }
}

/// All property types operation, `PublicAllPropertyTypesOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AllPropertyTypesOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_all_property")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`AllPropertyTypesOperation::new`], by name.
pub struct AllPropertyTypesOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
}

impl AllPropertyTypesOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AllPropertyTypesOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "ALL_PROPERTY",
            operator: args.operator.into(),
        }
    }
}

/// And filter branch, `PublicAndFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AndFilterBranch {
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_and")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
}

impl AndFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<ListFilter>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: "AND",
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Association filter branch, `PublicAssociationFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationFilterBranch {
    /// `associationCategory`, required.
    #[serde(default)]
    pub association_category: String,
    /// `associationTypeId`, required.
    #[serde(default)]
    pub association_type_id: i64,
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_association")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
    /// `objectTypeId`, required.
    #[serde(default)]
    pub object_type_id: String,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`AssociationFilterBranch::new`], by name.
pub struct AssociationFilterBranchArgs<
    AssociationCategory,
    FilterBranchOperator,
    FilterBranches,
    Filters,
    ObjectTypeId,
    Operator,
> {
    /// `associationCategory`.
    pub association_category: AssociationCategory,
    /// `associationTypeId`.
    pub association_type_id: i64,
    /// `filterBranchOperator`.
    pub filter_branch_operator: FilterBranchOperator,
    /// `filterBranches`.
    pub filter_branches: FilterBranches,
    /// `filters`.
    pub filters: Filters,
    /// `objectTypeId`.
    pub object_type_id: ObjectTypeId,
    /// `operator`.
    pub operator: Operator,
}

impl AssociationFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AssociationFilterBranchArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<FilterBranch>>,
            impl IntoIterator<Item = impl Into<ListFilter>>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            association_category: args.association_category.into(),
            association_type_id: args.association_type_id,
            filter_branch_operator: args.filter_branch_operator.into(),
            filter_branch_type: "ASSOCIATION",
            filter_branches: args.filter_branches.into_iter().map(Into::into).collect(),
            filters: args.filters.into_iter().map(Into::into).collect(),
            object_type_id: args.object_type_id.into(),
            operator: args.operator.into(),
        }
    }
}

/// Association in list filter, `PublicAssociationInListFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationInListFilter {
    /// `associationCategory`, required.
    #[serde(default)]
    pub association_category: String,
    /// `associationTypeId`, required.
    #[serde(default)]
    pub association_type_id: i64,
    /// `coalescingRefineBy`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_deserializing, default = "tag_association")]
    filter_type: &'static str,
    /// `listId`, required.
    #[serde(default)]
    pub list_id: String,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `toObjectType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_object_type: Option<String>,
    /// `toObjectTypeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_object_type_id: Option<String>,
}

/// The required arguments of [`AssociationInListFilter::new`], by name.
pub struct AssociationInListFilterArgs<AssociationCategory, CoalescingRefineBy, ListId, Operator> {
    /// `associationCategory`.
    pub association_category: AssociationCategory,
    /// `associationTypeId`.
    pub association_type_id: i64,
    /// `coalescingRefineBy`.
    pub coalescing_refine_by: CoalescingRefineBy,
    /// `listId`.
    pub list_id: ListId,
    /// `operator`.
    pub operator: Operator,
}

impl AssociationInListFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AssociationInListFilterArgs<
            impl Into<String>,
            impl Into<RefineBy>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            association_category: args.association_category.into(),
            association_type_id: args.association_type_id,
            coalescing_refine_by: Some(args.coalescing_refine_by.into()),
            filter_type: "ASSOCIATION",
            list_id: args.list_id.into(),
            operator: args.operator.into(),
            to_object_type: None,
            to_object_type_id: None,
        }
    }

    /// Sets `toObjectType`.
    #[must_use]
    pub fn to_object_type(mut self, to_object_type: impl Into<String>) -> Self {
        self.to_object_type = Some(to_object_type.into());
        self
    }

    /// Sets `toObjectTypeId`.
    #[must_use]
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<String>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into());
        self
    }
}

/// Bool property operation, `PublicBoolPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoolPropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_bool")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `value`, required.
    #[serde(default)]
    pub value: bool,
}

/// The required arguments of [`BoolPropertyOperation::new`], by name.
pub struct BoolPropertyOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `value`.
    pub value: bool,
}

impl BoolPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: BoolPropertyOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "BOOL",
            operator: args.operator.into(),
            value: args.value,
        }
    }
}

/// Calendar date property operation, `PublicCalendarDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarDatePropertyOperation {
    /// `fiscalYearStart`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fiscal_year_start: Option<FiscalYearStart>,
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_calendar_date")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `timeUnit`, required.
    #[serde(default)]
    pub time_unit: String,
    /// `timeUnitCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_unit_count: Option<i64>,
    /// `useFiscalYear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_fiscal_year: Option<bool>,
}

/// The required arguments of [`CalendarDatePropertyOperation::new`], by name.
pub struct CalendarDatePropertyOperationArgs<Operator, TimeUnit> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `timeUnit`.
    pub time_unit: TimeUnit,
}

impl CalendarDatePropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CalendarDatePropertyOperationArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            fiscal_year_start: None,
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "CALENDAR_DATE",
            operator: args.operator.into(),
            time_unit: args.time_unit.into(),
            time_unit_count: None,
            use_fiscal_year: None,
        }
    }

    /// Sets `fiscalYearStart`.
    #[must_use]
    pub fn fiscal_year_start(mut self, fiscal_year_start: FiscalYearStart) -> Self {
        self.fiscal_year_start = Some(fiscal_year_start);
        self
    }

    /// Sets `timeUnitCount`.
    #[must_use]
    pub fn time_unit_count(mut self, time_unit_count: i64) -> Self {
        self.time_unit_count = Some(time_unit_count);
        self
    }

    /// Sets `useFiscalYear`.
    #[must_use]
    pub fn use_fiscal_year(mut self, use_fiscal_year: bool) -> Self {
        self.use_fiscal_year = Some(use_fiscal_year);
        self
    }
}

/// Communication subscription filter, `PublicCommunicationSubscriptionFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommunicationSubscriptionFilter {
    /// `acceptedOptStates`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub accepted_opt_states: Vec<String>,
    /// `businessUnitId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_unit_id: Option<String>,
    /// `channel`, required.
    #[serde(default)]
    pub channel: String,
    #[serde(skip_deserializing, default = "tag_communication_subscription")]
    filter_type: &'static str,
    /// `subscriptionIds`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_ids: Vec<String>,
    /// `subscriptionType`, required.
    #[serde(default)]
    pub subscription_type: String,
}

/// The required arguments of [`CommunicationSubscriptionFilter::new`], by name.
pub struct CommunicationSubscriptionFilterArgs<
    AcceptedOptStates,
    Channel,
    SubscriptionIds,
    SubscriptionType,
> {
    /// `acceptedOptStates`.
    pub accepted_opt_states: AcceptedOptStates,
    /// `channel`.
    pub channel: Channel,
    /// `subscriptionIds`.
    pub subscription_ids: SubscriptionIds,
    /// `subscriptionType`.
    pub subscription_type: SubscriptionType,
}

impl CommunicationSubscriptionFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CommunicationSubscriptionFilterArgs<
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            accepted_opt_states: args.accepted_opt_states.into_iter().map(Into::into).collect(),
            business_unit_id: None,
            channel: args.channel.into(),
            filter_type: "COMMUNICATION_SUBSCRIPTION",
            subscription_ids: args.subscription_ids.into_iter().map(Into::into).collect(),
            subscription_type: args.subscription_type.into(),
        }
    }

    /// Sets `businessUnitId`.
    #[must_use]
    pub fn business_unit_id(mut self, business_unit_id: impl Into<String>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
}

/// Comparative date property operation, `PublicComparativeDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeDatePropertyOperation {
    /// `comparisonPropertyName`, required.
    #[serde(default)]
    pub comparison_property_name: String,
    /// `defaultComparisonValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_comparison_value: Option<String>,
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_comparative_date")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`ComparativeDatePropertyOperation::new`], by name.
pub struct ComparativeDatePropertyOperationArgs<ComparisonPropertyName, Operator> {
    /// `comparisonPropertyName`.
    pub comparison_property_name: ComparisonPropertyName,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
}

impl ComparativeDatePropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ComparativeDatePropertyOperationArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            comparison_property_name: args.comparison_property_name.into(),
            default_comparison_value: None,
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "COMPARATIVE_DATE",
            operator: args.operator.into(),
        }
    }

    /// Sets `defaultComparisonValue`.
    #[must_use]
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<String>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into());
        self
    }
}

/// Comparative property updated operation, `PublicComparativePropertyUpdatedOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativePropertyUpdatedOperation {
    /// `comparisonPropertyName`, required.
    #[serde(default)]
    pub comparison_property_name: String,
    /// `defaultComparisonValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_comparison_value: Option<String>,
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_comparative_property_updated")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`ComparativePropertyUpdatedOperation::new`], by name.
pub struct ComparativePropertyUpdatedOperationArgs<ComparisonPropertyName, Operator> {
    /// `comparisonPropertyName`.
    pub comparison_property_name: ComparisonPropertyName,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
}

impl ComparativePropertyUpdatedOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ComparativePropertyUpdatedOperationArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            comparison_property_name: args.comparison_property_name.into(),
            default_comparison_value: None,
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "COMPARATIVE_PROPERTY_UPDATED",
            operator: args.operator.into(),
        }
    }

    /// Sets `defaultComparisonValue`.
    #[must_use]
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<String>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into());
        self
    }
}

/// Comparative string property operation, `PublicComparativeStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparativeStringPropertyOperation {
    /// `comparisonPropertyName`, required.
    #[serde(default)]
    pub comparison_property_name: String,
    /// `defaultComparisonValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_comparison_value: Option<String>,
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_comparative_string")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`ComparativeStringPropertyOperation::new`], by name.
pub struct ComparativeStringPropertyOperationArgs<ComparisonPropertyName, Operator> {
    /// `comparisonPropertyName`.
    pub comparison_property_name: ComparisonPropertyName,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
}

impl ComparativeStringPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ComparativeStringPropertyOperationArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            comparison_property_name: args.comparison_property_name.into(),
            default_comparison_value: None,
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "COMPARATIVE_STRING",
            operator: args.operator.into(),
        }
    }

    /// Sets `defaultComparisonValue`.
    #[must_use]
    pub fn default_comparison_value(mut self, default_comparison_value: impl Into<String>) -> Self {
        self.default_comparison_value = Some(default_comparison_value.into());
        self
    }
}

/// Constant filter, `PublicConstantFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConstantFilter {
    #[serde(skip_deserializing, default = "tag_constant")]
    filter_type: &'static str,
    /// `shouldAccept`, required.
    #[serde(default)]
    pub should_accept: bool,
    /// `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The required arguments of [`ConstantFilter::new`], by name.
pub struct ConstantFilterArgs {
    /// `shouldAccept`.
    pub should_accept: bool,
}

impl ConstantFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ConstantFilterArgs) -> Self {
        Self { filter_type: "CONSTANT", should_accept: args.should_accept, source: None }
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// Cta analytics filter, `PublicCtaAnalyticsFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CtaAnalyticsFilter {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// `ctaName`, required.
    #[serde(default)]
    pub cta_name: String,
    #[serde(skip_deserializing, default = "tag_cta")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`CtaAnalyticsFilter::new`], by name.
pub struct CtaAnalyticsFilterArgs<CtaName, Operator> {
    /// `ctaName`.
    pub cta_name: CtaName,
    /// `operator`.
    pub operator: Operator,
}

impl CtaAnalyticsFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: CtaAnalyticsFilterArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            coalescing_refine_by: None,
            cta_name: args.cta_name.into(),
            filter_type: "CTA",
            operator: args.operator.into(),
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

/// Date point, `PublicDatePoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatePoint {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `month`, required.
    #[serde(default)]
    pub month: i64,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
    #[serde(skip_deserializing, default = "tag_date")]
    time_type: &'static str,
    /// `timezoneSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone_source: Option<String>,
    /// `year`, required.
    #[serde(default)]
    pub year: i64,
    /// `zoneId`, required.
    #[serde(default)]
    pub zone_id: String,
}

/// The required arguments of [`DatePoint::new`], by name.
pub struct DatePointArgs<ZoneId> {
    /// `day`.
    pub day: i64,
    /// `month`.
    pub month: i64,
    /// `year`.
    pub year: i64,
    /// `zoneId`.
    pub zone_id: ZoneId,
}

impl DatePoint {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: DatePointArgs<impl Into<String>>) -> Self {
        Self {
            day: args.day,
            hour: None,
            millisecond: None,
            minute: None,
            month: args.month,
            second: None,
            time_type: "DATE",
            timezone_source: None,
            year: args.year,
            zone_id: args.zone_id.into(),
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }

    /// Sets `timezoneSource`.
    #[must_use]
    pub fn timezone_source(mut self, timezone_source: impl Into<String>) -> Self {
        self.timezone_source = Some(timezone_source.into());
        self
    }
}

/// Date property operation, `PublicDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatePropertyOperation {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// `month`, required.
    #[serde(default)]
    pub month: String,
    #[serde(skip_deserializing, default = "tag_date")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `year`, required.
    #[serde(default)]
    pub year: i64,
}

/// The required arguments of [`DatePropertyOperation::new`], by name.
pub struct DatePropertyOperationArgs<Month, Operator> {
    /// `day`.
    pub day: i64,
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `month`.
    pub month: Month,
    /// `operator`.
    pub operator: Operator,
    /// `year`.
    pub year: i64,
}

impl DatePropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: DatePropertyOperationArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            day: args.day,
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            month: args.month.into(),
            operation_type: "DATE",
            operator: args.operator.into(),
            year: args.year,
        }
    }
}

/// Date time property operation, `PublicDateTimePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DateTimePropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_datetime")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `requiresTimeZoneConversion`, required.
    #[serde(default)]
    pub requires_time_zone_conversion: bool,
    /// `timestamp`, required.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub timestamp: Option<Timestamp>,
}

/// The required arguments of [`DateTimePropertyOperation::new`], by name.
pub struct DateTimePropertyOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `requiresTimeZoneConversion`.
    pub requires_time_zone_conversion: bool,
    /// `timestamp`.
    pub timestamp: Timestamp,
}

impl DateTimePropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: DateTimePropertyOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "DATETIME",
            operator: args.operator.into(),
            requires_time_zone_conversion: args.requires_time_zone_conversion,
            timestamp: Some(args.timestamp),
        }
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

/// Email event filter, `PublicEmailEventFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailEventFilter {
    /// `appId`, required.
    #[serde(default)]
    pub app_id: String,
    /// `clickUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub click_url: Option<String>,
    /// `emailId`, required.
    #[serde(default)]
    pub email_id: String,
    #[serde(skip_deserializing, default = "tag_email_event")]
    filter_type: &'static str,
    /// `level`, required.
    #[serde(default)]
    pub level: String,
    /// `operator`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<EmailEventFilterOperator>,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`EmailEventFilter::new`], by name.
pub struct EmailEventFilterArgs<AppId, EmailId, Level> {
    /// `appId`.
    pub app_id: AppId,
    /// `emailId`.
    pub email_id: EmailId,
    /// `level`.
    pub level: Level,
    /// `operator`.
    pub operator: EmailEventFilterOperator,
}

impl EmailEventFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EmailEventFilterArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            app_id: args.app_id.into(),
            click_url: None,
            email_id: args.email_id.into(),
            filter_type: "EMAIL_EVENT",
            level: args.level.into(),
            operator: Some(args.operator),
            pruning_refine_by: None,
        }
    }

    /// Sets `clickUrl`.
    #[must_use]
    pub fn click_url(mut self, click_url: impl Into<String>) -> Self {
        self.click_url = Some(click_url.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of email event filter operator.
    EmailEventFilterOperator {
        /// `BOUNCED`.
        Bounced = "BOUNCED",
        /// `LINK_CLICKED`.
        LinkClicked = "LINK_CLICKED",
        /// `MARKED_SPAM`.
        MarkedSpam = "MARKED_SPAM",
        /// `OPENED`.
        Opened = "OPENED",
        /// `OPENED_BUT_LINK_NOT_CLICKED`.
        OpenedButLinkNotClicked = "OPENED_BUT_LINK_NOT_CLICKED",
        /// `OPENED_BUT_NOT_REPLIED`.
        OpenedButNotReplied = "OPENED_BUT_NOT_REPLIED",
        /// `RECEIVED`.
        Received = "RECEIVED",
        /// `RECEIVED_BUT_NOT_OPENED`.
        ReceivedButNotOpened = "RECEIVED_BUT_NOT_OPENED",
        /// `REPLIED`.
        Replied = "REPLIED",
        /// `SENT`.
        Sent = "SENT",
        /// `SENT_BUT_LINK_NOT_CLICKED`.
        SentButLinkNotClicked = "SENT_BUT_LINK_NOT_CLICKED",
        /// `SENT_BUT_NOT_RECEIVED`.
        SentButNotReceived = "SENT_BUT_NOT_RECEIVED",
        /// `UNSUBSCRIBED`.
        Unsubscribed = "UNSUBSCRIBED",
    }
}

/// Email subscription filter, `PublicEmailSubscriptionFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailSubscriptionFilter {
    /// `acceptedStatuses`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub accepted_statuses: Vec<String>,
    #[serde(skip_deserializing, default = "tag_email_subscription")]
    filter_type: &'static str,
    /// `subscriptionIds`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_ids: Vec<String>,
    /// `subscriptionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<String>,
}

/// The required arguments of [`EmailSubscriptionFilter::new`], by name.
pub struct EmailSubscriptionFilterArgs<AcceptedStatuses, SubscriptionIds> {
    /// `acceptedStatuses`.
    pub accepted_statuses: AcceptedStatuses,
    /// `subscriptionIds`.
    pub subscription_ids: SubscriptionIds,
}

impl EmailSubscriptionFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EmailSubscriptionFilterArgs<
            impl IntoIterator<Item = impl Into<String>>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            accepted_statuses: args.accepted_statuses.into_iter().map(Into::into).collect(),
            filter_type: "EMAIL_SUBSCRIPTION",
            subscription_ids: args.subscription_ids.into_iter().map(Into::into).collect(),
            subscription_type: None,
        }
    }

    /// Sets `subscriptionType`.
    #[must_use]
    pub fn subscription_type(mut self, subscription_type: impl Into<String>) -> Self {
        self.subscription_type = Some(subscription_type.into());
        self
    }
}

/// Enumeration property operation, `PublicEnumerationPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnumerationPropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_enumeration")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `values`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

/// The required arguments of [`EnumerationPropertyOperation::new`], by name.
pub struct EnumerationPropertyOperationArgs<Operator, Values> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `values`.
    pub values: Values,
}

impl EnumerationPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EnumerationPropertyOperationArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "ENUMERATION",
            operator: args.operator.into(),
            values: args.values.into_iter().map(Into::into).collect(),
        }
    }
}

/// Event analytics filter, `PublicEventAnalyticsFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventAnalyticsFilter {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// `eventId`, required.
    #[serde(default)]
    pub event_id: String,
    #[serde(skip_deserializing, default = "tag_event")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`EventAnalyticsFilter::new`], by name.
pub struct EventAnalyticsFilterArgs<EventId, Operator> {
    /// `eventId`.
    pub event_id: EventId,
    /// `operator`.
    pub operator: Operator,
}

impl EventAnalyticsFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: EventAnalyticsFilterArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            coalescing_refine_by: None,
            event_id: args.event_id.into(),
            filter_type: "EVENT",
            operator: args.operator.into(),
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

/// Event filter metadata, `PublicEventFilterMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventFilterMetadata {
    /// `operation`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<PropertyOperation>,
    /// `property`, required.
    #[serde(default)]
    pub property: String,
}

impl EventFilterMetadata {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operation: impl Into<PropertyOperation>, property: impl Into<String>) -> Self {
        Self { operation: Some(operation.into()), property: property.into() }
    }
}

hubscope_core::tagged_union! {
    /// One kind of filter branch.
    FilterBranch [serialize deserialize compare] ("filterBranchType") {
        /// `OR`.
        Or(OrFilterBranch) = "OR",
        /// `AND`.
        And(AndFilterBranch) = "AND",
        /// `NOT_ALL`.
        NotAll(NotAllFilterBranch) = "NOT_ALL",
        /// `NOT_ANY`.
        NotAny(NotAnyFilterBranch) = "NOT_ANY",
        /// `RESTRICTED`.
        Restricted(RestrictedFilterBranch) = "RESTRICTED",
        /// `UNIFIED_EVENTS`.
        UnifiedEvents(UnifiedEventsFilterBranch) = "UNIFIED_EVENTS",
        /// `ASSOCIATION`.
        Association(AssociationFilterBranch) = "ASSOCIATION",
    }
}

/// Fiscal quarter reference, `PublicFiscalQuarterReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FiscalQuarterReference {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `month`, required.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_fiscal_quarter")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`FiscalQuarterReference::new`], by name.
pub struct FiscalQuarterReferenceArgs {
    /// `day`.
    pub day: i64,
    /// `month`.
    pub month: i64,
}

impl FiscalQuarterReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: FiscalQuarterReferenceArgs) -> Self {
        Self {
            day: args.day,
            hour: None,
            millisecond: None,
            minute: None,
            month: args.month,
            reference_type: "FISCAL_QUARTER",
            second: None,
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

/// Fiscal year reference, `PublicFiscalYearReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FiscalYearReference {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `month`, required.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_fiscal_year")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`FiscalYearReference::new`], by name.
pub struct FiscalYearReferenceArgs {
    /// `day`.
    pub day: i64,
    /// `month`.
    pub month: i64,
}

impl FiscalYearReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: FiscalYearReferenceArgs) -> Self {
        Self {
            day: args.day,
            hour: None,
            millisecond: None,
            minute: None,
            month: args.month,
            reference_type: "FISCAL_YEAR",
            second: None,
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
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

/// Form submission filter, `PublicFormSubmissionFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormSubmissionFilter {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_deserializing, default = "tag_form_submission")]
    filter_type: &'static str,
    /// `formId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_id: Option<String>,
    /// `operator`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<FormSubmissionFilterOperator>,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

impl FormSubmissionFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operator: FormSubmissionFilterOperator) -> Self {
        Self {
            coalescing_refine_by: None,
            filter_type: "FORM_SUBMISSION",
            form_id: None,
            operator: Some(operator),
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `formId`.
    #[must_use]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of form submission filter operator.
    FormSubmissionFilterOperator {
        /// `FILLED_OUT`.
        FilledOut = "FILLED_OUT",
        /// `NOT_FILLED_OUT`.
        NotFilledOut = "NOT_FILLED_OUT",
    }
}

/// Form submission on page filter, `PublicFormSubmissionOnPageFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormSubmissionOnPageFilter {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_deserializing, default = "tag_form_submission_on_page")]
    filter_type: &'static str,
    /// `formId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_id: Option<String>,
    /// `operator`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<FormSubmissionOnPageFilterOperator>,
    /// `pageId`, required.
    #[serde(default)]
    pub page_id: String,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

impl FormSubmissionOnPageFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operator: FormSubmissionOnPageFilterOperator, page_id: impl Into<String>) -> Self {
        Self {
            coalescing_refine_by: None,
            filter_type: "FORM_SUBMISSION_ON_PAGE",
            form_id: None,
            operator: Some(operator),
            page_id: page_id.into(),
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `formId`.
    #[must_use]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of form submission on page filter operator.
    FormSubmissionOnPageFilterOperator {
        /// `FILLED_OUT`.
        FilledOut = "FILLED_OUT",
        /// `NOT_FILLED_OUT`.
        NotFilledOut = "NOT_FILLED_OUT",
    }
}

/// In list filter, `PublicInListFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InListFilter {
    #[serde(skip_deserializing, default = "tag_in_list")]
    filter_type: &'static str,
    /// `listId`, required.
    #[serde(default)]
    pub list_id: String,
    /// `metadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<InListFilterMetadata>,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`InListFilter::new`], by name.
pub struct InListFilterArgs<ListId, Operator> {
    /// `listId`.
    pub list_id: ListId,
    /// `operator`.
    pub operator: Operator,
}

impl InListFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: InListFilterArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            filter_type: "IN_LIST",
            list_id: args.list_id.into(),
            metadata: None,
            operator: args.operator.into(),
        }
    }

    /// Sets `metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<InListFilterMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// In list filter metadata, `PublicInListFilterMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InListFilterMetadata {
    /// `id`, required.
    #[serde(default)]
    pub id: String,
    /// `inListType`, required.
    #[serde(default)]
    pub in_list_type: String,
}

/// The required arguments of [`InListFilterMetadata::new`], by name.
pub struct InListFilterMetadataArgs<Id, InListType> {
    /// `id`.
    pub id: Id,
    /// `inListType`.
    pub in_list_type: InListType,
}

impl InListFilterMetadata {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: InListFilterMetadataArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { id: args.id.into(), in_list_type: args.in_list_type.into() }
    }
}

/// Index offset, `PublicIndexOffset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IndexOffset {
    /// `days`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    /// `hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    /// `milliseconds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<i64>,
    /// `minutes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    /// `months`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<i64>,
    /// `quarters`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarters: Option<i64>,
    /// `seconds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
    /// `weeks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<i64>,
    /// `years`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<i64>,
}

impl Default for IndexOffset {
    fn default() -> Self {
        Self::new()
    }
}

impl IndexOffset {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            days: None,
            hours: None,
            milliseconds: None,
            minutes: None,
            months: None,
            quarters: None,
            seconds: None,
            weeks: None,
            years: None,
        }
    }

    /// Sets `days`.
    #[must_use]
    pub fn days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }

    /// Sets `hours`.
    #[must_use]
    pub fn hours(mut self, hours: i64) -> Self {
        self.hours = Some(hours);
        self
    }

    /// Sets `milliseconds`.
    #[must_use]
    pub fn milliseconds(mut self, milliseconds: i64) -> Self {
        self.milliseconds = Some(milliseconds);
        self
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// Sets `months`.
    #[must_use]
    pub fn months(mut self, months: i64) -> Self {
        self.months = Some(months);
        self
    }

    /// Sets `quarters`.
    #[must_use]
    pub fn quarters(mut self, quarters: i64) -> Self {
        self.quarters = Some(quarters);
        self
    }

    /// Sets `seconds`.
    #[must_use]
    pub fn seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }

    /// Sets `weeks`.
    #[must_use]
    pub fn weeks(mut self, weeks: i64) -> Self {
        self.weeks = Some(weeks);
        self
    }

    /// Sets `years`.
    #[must_use]
    pub fn years(mut self, years: i64) -> Self {
        self.years = Some(years);
        self
    }
}

/// Indexed time point, `PublicIndexedTimePoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IndexedTimePoint {
    /// `indexReference`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_reference: Option<TimeReference>,
    /// `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<IndexOffset>,
    #[serde(skip_deserializing, default = "tag_indexed")]
    time_type: &'static str,
    /// `timezoneSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone_source: Option<String>,
    /// `zoneId`, required.
    #[serde(default)]
    pub zone_id: String,
}

impl IndexedTimePoint {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(index_reference: impl Into<TimeReference>, zone_id: impl Into<String>) -> Self {
        Self {
            index_reference: Some(index_reference.into()),
            offset: None,
            time_type: "INDEXED",
            timezone_source: None,
            zone_id: zone_id.into(),
        }
    }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<IndexOffset>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Sets `timezoneSource`.
    #[must_use]
    pub fn timezone_source(mut self, timezone_source: impl Into<String>) -> Self {
        self.timezone_source = Some(timezone_source.into());
        self
    }
}

/// Integration event filter, `PublicIntegrationEventFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IntegrationEventFilter {
    /// `eventTypeId`, required.
    #[serde(default)]
    pub event_type_id: i64,
    /// `filterLines`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_lines: Vec<EventFilterMetadata>,
    #[serde(skip_deserializing, default = "tag_integration_event")]
    filter_type: &'static str,
}

impl IntegrationEventFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        event_type_id: i64,
        filter_lines: impl IntoIterator<Item = impl Into<EventFilterMetadata>>,
    ) -> Self {
        Self {
            event_type_id,
            filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: "INTEGRATION_EVENT",
        }
    }
}

/// Join time and record id, `JoinTimeAndRecordId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JoinTimeAndRecordId {
    /// `membershipTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub membership_timestamp: Option<Timestamp>,
    /// `recordId`.
    pub record_id: Option<String>,
}

/// List, `PublicObjectList` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct List {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdById`.
    pub created_by_id: Option<String>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `filterBranch`.
    pub filter_branch: Option<FilterBranch>,
    /// `filtersUpdatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub filters_updated_at: Option<Timestamp>,
    /// `listId`.
    pub list_id: String,
    /// `listPermissions`.
    pub list_permissions: Option<ListPermissions>,
    /// `listVersion`.
    pub list_version: Option<i64>,
    /// `membershipSettings`.
    pub membership_settings: Option<MembershipSettings>,
    /// `name`.
    pub name: String,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `processingStatus`.
    pub processing_status: Option<String>,
    /// `processingType`.
    pub processing_type: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedById`.
    pub updated_by_id: Option<String>,
}

/// List conversion, `PublicListConversionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListConversion {
    /// `convertedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub converted_at: Option<Timestamp>,
    /// `listId`.
    pub list_id: Option<String>,
    /// `requestedConversionTime`.
    pub requested_conversion_time: Option<ListConversionTime>,
}

/// List conversion date, `PublicListConversionDate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListConversionDate {
    #[serde(skip_deserializing, default = "tag_conversion_date")]
    conversion_type: &'static str,
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `month`, required.
    #[serde(default)]
    pub month: i64,
    /// `year`, required.
    #[serde(default)]
    pub year: i64,
}

/// The required arguments of [`ListConversionDate::new`], by name.
pub struct ListConversionDateArgs {
    /// `day`.
    pub day: i64,
    /// `month`.
    pub month: i64,
    /// `year`.
    pub year: i64,
}

impl ListConversionDate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ListConversionDateArgs) -> Self {
        Self {
            conversion_type: "CONVERSION_DATE",
            day: args.day,
            month: args.month,
            year: args.year,
        }
    }
}

/// List conversion inactivity, `PublicListConversionInactivity` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListConversionInactivity {
    #[serde(skip_deserializing, default = "tag_inactivity")]
    conversion_type: &'static str,
    /// `offset`, required.
    #[serde(default)]
    pub offset: i64,
    /// `timeUnit`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_unit: Option<TimeUnit>,
}

impl ListConversionInactivity {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(offset: i64, time_unit: TimeUnit) -> Self {
        Self { conversion_type: "INACTIVITY", offset, time_unit: Some(time_unit) }
    }
}

hubscope_core::tagged_union! {
    /// One kind of list conversion time.
    ListConversionTime [serialize deserialize compare] ("conversionType") {
        /// `CONVERSION_DATE`.
        ConversionDate(ListConversionDate) = "CONVERSION_DATE",
        /// `INACTIVITY`.
        Inactivity(ListConversionInactivity) = "INACTIVITY",
    }
}

/// List create, `ListCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCreate {
    /// `customProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// `filterBranch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_branch: Option<FilterBranch>,
    /// `listFolderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_folder_id: Option<i64>,
    /// `listPermissions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_permissions: Option<ListPermissions>,
    /// `membershipSettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_settings: Option<MembershipSettings>,
    /// `name`, required.
    pub name: String,
    /// `objectTypeId`, required.
    pub object_type_id: String,
    /// `processingType`, required.
    pub processing_type: String,
}

/// The required arguments of [`ListCreate::new`], by name.
pub struct ListCreateArgs<Name, ObjectTypeId, ProcessingType> {
    /// `name`.
    pub name: Name,
    /// `objectTypeId`.
    pub object_type_id: ObjectTypeId,
    /// `processingType`.
    pub processing_type: ProcessingType,
}

impl ListCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ListCreateArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            custom_properties: None,
            filter_branch: None,
            list_folder_id: None,
            list_permissions: None,
            membership_settings: None,
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            processing_type: args.processing_type.into(),
        }
    }

    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(mut self, custom_properties: BTreeMap<String, String>) -> Self {
        self.custom_properties = Some(custom_properties);
        self
    }

    /// Sets `filterBranch`.
    #[must_use]
    pub fn filter_branch(mut self, filter_branch: impl Into<FilterBranch>) -> Self {
        self.filter_branch = Some(filter_branch.into());
        self
    }

    /// Sets `listFolderId`.
    #[must_use]
    pub fn list_folder_id(mut self, list_folder_id: i64) -> Self {
        self.list_folder_id = Some(list_folder_id);
        self
    }

    /// Sets `listPermissions`.
    #[must_use]
    pub fn list_permissions(mut self, list_permissions: impl Into<ListPermissions>) -> Self {
        self.list_permissions = Some(list_permissions.into());
        self
    }

    /// Sets `membershipSettings`.
    #[must_use]
    pub fn membership_settings(
        mut self,
        membership_settings: impl Into<MembershipSettings>,
    ) -> Self {
        self.membership_settings = Some(membership_settings.into());
        self
    }
}

/// List create response, `ListCreateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListCreateResponse {
    /// `list`.
    pub list: Option<List>,
}

/// List fetch, `ListFetchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListFetch {
    /// `list`.
    pub list: Option<List>,
}

hubscope_core::tagged_union! {
    /// One kind of list filter.
    ListFilter [serialize deserialize compare] ("filterType") {
        /// `PROPERTY`.
        Property(PropertyFilter) = "PROPERTY",
        /// `ASSOCIATION`.
        Association(AssociationInListFilter) = "ASSOCIATION",
        /// `PAGE_VIEW`.
        PageView(PageViewAnalyticsFilter) = "PAGE_VIEW",
        /// `CTA`.
        Cta(CtaAnalyticsFilter) = "CTA",
        /// `EVENT`.
        Event(EventAnalyticsFilter) = "EVENT",
        /// `FORM_SUBMISSION`.
        FormSubmission(FormSubmissionFilter) = "FORM_SUBMISSION",
        /// `FORM_SUBMISSION_ON_PAGE`.
        FormSubmissionOnPage(FormSubmissionOnPageFilter) = "FORM_SUBMISSION_ON_PAGE",
        /// `INTEGRATION_EVENT`.
        IntegrationEvent(IntegrationEventFilter) = "INTEGRATION_EVENT",
        /// `EMAIL_SUBSCRIPTION`.
        EmailSubscription(EmailSubscriptionFilter) = "EMAIL_SUBSCRIPTION",
        /// `COMMUNICATION_SUBSCRIPTION`.
        CommunicationSubscription(CommunicationSubscriptionFilter) = "COMMUNICATION_SUBSCRIPTION",
        /// `SURVEY_MONKEY`.
        SurveyMonkey(SurveyMonkeyFilter) = "SURVEY_MONKEY",
        /// `SURVEY_MONKEY_VALUE`.
        SurveyMonkeyValue(SurveyMonkeyValueFilter) = "SURVEY_MONKEY_VALUE",
        /// `WEBINAR`.
        Webinar(WebinarFilter) = "WEBINAR",
        /// `EMAIL_EVENT`.
        EmailEvent(EmailEventFilter) = "EMAIL_EVENT",
        /// `PRIVACY`.
        Privacy(PrivacyAnalyticsFilter) = "PRIVACY",
        /// `ADS_SEARCH`.
        AdsSearch(AdsSearchFilter) = "ADS_SEARCH",
        /// `ADS_TIME`.
        AdsTime(AdsTimeFilter) = "ADS_TIME",
        /// `IN_LIST`.
        InList(InListFilter) = "IN_LIST",
        /// `UNIFIED_EVENTS`.
        UnifiedEvents(UnifiedEventsFilter) = "UNIFIED_EVENTS",
        /// `CONSTANT`.
        Constant(ConstantFilter) = "CONSTANT",
    }
}

/// List filter update, `ListFilterUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFilterUpdate {
    /// `filterBranch`, required.
    pub filter_branch: FilterBranch,
}

impl ListFilterUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(filter_branch: impl Into<FilterBranch>) -> Self {
        Self { filter_branch: filter_branch.into() }
    }
}

/// List folder, `PublicListFolder` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFolder {
    /// `childLists`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub child_lists: Vec<i64>,
    /// `childNodes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub child_nodes: Vec<ListFolder>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `parentFolderId`.
    pub parent_folder_id: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedContentsAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_contents_at: Option<Timestamp>,
    /// `userId`.
    pub user_id: Option<i64>,
}

/// List folder create, `ListFolderCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFolderCreate {
    /// `name`, required.
    pub name: String,
    /// `parentFolderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<String>,
}

impl ListFolderCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parent_folder_id: None }
    }

    /// Sets `parentFolderId`.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into());
        self
    }
}

/// List folder create response, `ListFolderCreateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListFolderCreateResponse {
    /// `folder`.
    pub folder: Option<ListFolder>,
}

/// List folder fetch, `ListFolderFetchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListFolderFetch {
    /// `folder`.
    pub folder: Option<ListFolder>,
}

/// List id mapping, `PublicMigrationMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMapping {
    /// `legacyListId`.
    pub legacy_list_id: Option<String>,
    /// `listId`.
    pub list_id: Option<String>,
}

/// List id mappings, `PublicBatchMigrationMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMappings {
    /// `legacyListIdsToIdsMapping`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub legacy_list_ids_to_ids_mapping: Vec<ListIdMapping>,
    /// `missingLegacyListIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub missing_legacy_list_ids: Vec<String>,
}

/// List move, `ListMoveRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMove {
    /// `listId`, required.
    pub list_id: String,
    /// `newFolderId`, required.
    pub new_folder_id: String,
}

/// The required arguments of [`ListMove::new`], by name.
pub struct ListMoveArgs<ListId, NewFolderId> {
    /// `listId`.
    pub list_id: ListId,
    /// `newFolderId`.
    pub new_folder_id: NewFolderId,
}

impl ListMove {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ListMoveArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { list_id: args.list_id.into(), new_folder_id: args.new_folder_id.into() }
    }
}

/// List permissions, `PublicListPermissions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListPermissions {
    /// `teamsWithEditAccess`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub teams_with_edit_access: Vec<i64>,
    /// `usersWithEditAccess`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub users_with_edit_access: Vec<i64>,
}

/// The required arguments of [`ListPermissions::new`], by name.
pub struct ListPermissionsArgs<TeamsWithEditAccess, UsersWithEditAccess> {
    /// `teamsWithEditAccess`.
    pub teams_with_edit_access: TeamsWithEditAccess,
    /// `usersWithEditAccess`.
    pub users_with_edit_access: UsersWithEditAccess,
}

impl ListPermissions {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ListPermissionsArgs<
            impl IntoIterator<Item = impl Into<i64>>,
            impl IntoIterator<Item = impl Into<i64>>,
        >,
    ) -> Self {
        Self {
            teams_with_edit_access: args
                .teams_with_edit_access
                .into_iter()
                .map(Into::into)
                .collect(),
            users_with_edit_access: args
                .users_with_edit_access
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

/// List search, `ListSearchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSearch {
    /// `hasMore`.
    pub has_more: Option<bool>,
    /// `lists`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub lists: Vec<ListSearchResult>,
    /// `offset`.
    pub offset: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
}

/// List search request, `ListSearchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSearchRequest {
    /// `additionalProperties`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<Vec<String>>,
    /// `count`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// `listIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<String>>,
    /// `objectTypeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type_id: Option<String>,
    /// `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `processingTypes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing_types: Option<Vec<String>>,
    /// `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// `sort`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl Default for ListSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

impl ListSearchRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            additional_properties: None,
            count: None,
            list_ids: None,
            object_type_id: None,
            offset: None,
            processing_types: None,
            query: None,
            sort: None,
        }
    }

    /// Sets `additionalProperties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_properties =
            Some(additional_properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `listIds`.
    #[must_use]
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `objectTypeId`.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `processingTypes`.
    #[must_use]
    pub fn processing_types(
        mut self,
        processing_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.processing_types = Some(processing_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

/// List search result, `PublicObjectListSearchResult` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSearchResult {
    /// `additionalProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub additional_properties: BTreeMap<String, String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdById`.
    pub created_by_id: Option<String>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `filtersUpdatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub filters_updated_at: Option<Timestamp>,
    /// `listId`.
    pub list_id: Option<String>,
    /// `listVersion`.
    pub list_version: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `processingStatus`.
    pub processing_status: Option<String>,
    /// `processingType`.
    pub processing_type: Option<String>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedById`.
    pub updated_by_id: Option<String>,
}

/// List size and edit history, `ListSizeAndEditHistoryResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSizeAndEditHistory {
    /// `editHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub edit_history: Vec<Timestamp>,
    /// `sizeHistory`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub size_history: Vec<ListSizeDataPoint>,
}

/// List size data point, `ListSizeDataPoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListSizeDataPoint {
    /// `size`.
    pub size: Option<i64>,
    /// `timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

/// List update, `ListUpdateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListUpdate {
    /// `updatedList`.
    pub updated_list: Option<List>,
}

/// Lists by id, `ListsByIdResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListsById {
    /// `lists`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub lists: Vec<List>,
}

/// Membership change, `MembershipChangeRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MembershipChange {
    /// `recordIdsToAdd`, required.
    pub record_ids_to_add: Vec<String>,
    /// `recordIdsToRemove`, required.
    pub record_ids_to_remove: Vec<String>,
}

/// The required arguments of [`MembershipChange::new`], by name.
pub struct MembershipChangeArgs<RecordIdsToAdd, RecordIdsToRemove> {
    /// `recordIdsToAdd`.
    pub record_ids_to_add: RecordIdsToAdd,
    /// `recordIdsToRemove`.
    pub record_ids_to_remove: RecordIdsToRemove,
}

impl MembershipChange {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MembershipChangeArgs<
            impl IntoIterator<Item = impl Into<String>>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            record_ids_to_add: args.record_ids_to_add.into_iter().map(Into::into).collect(),
            record_ids_to_remove: args.record_ids_to_remove.into_iter().map(Into::into).collect(),
        }
    }
}

/// Membership settings, `PublicMembershipSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MembershipSettings {
    /// `includeUnassigned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_unassigned: Option<bool>,
    /// `membershipTeamId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_team_id: Option<i64>,
}

impl Default for MembershipSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl MembershipSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { include_unassigned: None, membership_team_id: None }
    }

    /// Sets `includeUnassigned`.
    #[must_use]
    pub fn include_unassigned(mut self, include_unassigned: bool) -> Self {
        self.include_unassigned = Some(include_unassigned);
        self
    }

    /// Sets `membershipTeamId`.
    #[must_use]
    pub fn membership_team_id(mut self, membership_team_id: i64) -> Self {
        self.membership_team_id = Some(membership_team_id);
        self
    }
}

/// Memberships update, `MembershipsUpdateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MembershipsUpdate {
    /// `recordIdsMissing`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub record_ids_missing: Vec<String>,
    /// `recordIdsRemoved`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub record_ids_removed: Vec<String>,
    /// `recordsIdsAdded`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub records_ids_added: Vec<String>,
}

/// Month reference, `PublicMonthReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MonthReference {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_month")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

impl MonthReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(day: i64) -> Self {
        Self {
            day,
            hour: None,
            millisecond: None,
            minute: None,
            reference_type: "MONTH",
            second: None,
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

/// Multi string property operation, `PublicMultiStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MultiStringPropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_multistring")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `values`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

/// The required arguments of [`MultiStringPropertyOperation::new`], by name.
pub struct MultiStringPropertyOperationArgs<Operator, Values> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `values`.
    pub values: Values,
}

impl MultiStringPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MultiStringPropertyOperationArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "MULTISTRING",
            operator: args.operator.into(),
            values: args.values.into_iter().map(Into::into).collect(),
        }
    }
}

/// Not all filter branch, `PublicNotAllFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotAllFilterBranch {
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_not_all")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
}

impl NotAllFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<ListFilter>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: "NOT_ALL",
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Not any filter branch, `PublicNotAnyFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotAnyFilterBranch {
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_not_any")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
}

impl NotAnyFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<ListFilter>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: "NOT_ANY",
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Now reference, `PublicNowReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NowReference {
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_now")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

impl Default for NowReference {
    fn default() -> Self {
        Self::new()
    }
}

impl NowReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { hour: None, millisecond: None, minute: None, reference_type: "NOW", second: None }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

/// Num occurrences refine by, `PublicNumOccurrencesRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumOccurrencesRefineBy {
    /// `maxOccurrences`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_occurrences: Option<i64>,
    /// `minOccurrences`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_occurrences: Option<i64>,
    #[serde(skip_deserializing, default = "tag_num_occurrences")]
    r#type: &'static str,
}

impl Default for NumOccurrencesRefineBy {
    fn default() -> Self {
        Self::new()
    }
}

impl NumOccurrencesRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { max_occurrences: None, min_occurrences: None, r#type: "NUM_OCCURRENCES" }
    }

    /// Sets `maxOccurrences`.
    #[must_use]
    pub fn max_occurrences(mut self, max_occurrences: i64) -> Self {
        self.max_occurrences = Some(max_occurrences);
        self
    }

    /// Sets `minOccurrences`.
    #[must_use]
    pub fn min_occurrences(mut self, min_occurrences: i64) -> Self {
        self.min_occurrences = Some(min_occurrences);
        self
    }
}

/// Number property operation, `PublicNumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NumberPropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_number")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `value`, required.
    #[serde(default)]
    pub value: f64,
}

/// The required arguments of [`NumberPropertyOperation::new`], by name.
pub struct NumberPropertyOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `value`.
    pub value: f64,
}

impl NumberPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: NumberPropertyOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "NUMBER",
            operator: args.operator.into(),
            value: args.value,
        }
    }
}

/// Or filter branch, `PublicOrFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OrFilterBranch {
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_or")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
}

impl OrFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<ListFilter>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: "OR",
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Page view analytics filter, `PublicPageViewAnalyticsFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageViewAnalyticsFilter {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// `enableTracking`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tracking: Option<bool>,
    #[serde(skip_deserializing, default = "tag_page_view")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `pageUrl`, required.
    #[serde(default)]
    pub page_url: String,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`PageViewAnalyticsFilter::new`], by name.
pub struct PageViewAnalyticsFilterArgs<Operator, PageUrl> {
    /// `operator`.
    pub operator: Operator,
    /// `pageUrl`.
    pub page_url: PageUrl,
}

impl PageViewAnalyticsFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PageViewAnalyticsFilterArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            coalescing_refine_by: None,
            enable_tracking: None,
            filter_type: "PAGE_VIEW",
            operator: args.operator.into(),
            page_url: args.page_url.into(),
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `enableTracking`.
    #[must_use]
    pub fn enable_tracking(mut self, enable_tracking: bool) -> Self {
        self.enable_tracking = Some(enable_tracking);
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

/// Privacy analytics filter, `PublicPrivacyAnalyticsFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PrivacyAnalyticsFilter {
    #[serde(skip_deserializing, default = "tag_privacy")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `privacyName`, required.
    #[serde(default)]
    pub privacy_name: String,
}

/// The required arguments of [`PrivacyAnalyticsFilter::new`], by name.
pub struct PrivacyAnalyticsFilterArgs<Operator, PrivacyName> {
    /// `operator`.
    pub operator: Operator,
    /// `privacyName`.
    pub privacy_name: PrivacyName,
}

impl PrivacyAnalyticsFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: PrivacyAnalyticsFilterArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            filter_type: "PRIVACY",
            operator: args.operator.into(),
            privacy_name: args.privacy_name.into(),
        }
    }
}

/// Property filter, `PublicPropertyFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyFilter {
    #[serde(skip_deserializing, default = "tag_property")]
    filter_type: &'static str,
    /// `operation`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<PropertyOperation>,
    /// `property`, required.
    #[serde(default)]
    pub property: String,
}

impl PropertyFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operation: impl Into<PropertyOperation>, property: impl Into<String>) -> Self {
        Self {
            filter_type: "PROPERTY",
            operation: Some(operation.into()),
            property: property.into(),
        }
    }
}

hubscope_core::tagged_union! {
    /// One kind of property operation.
    PropertyOperation [serialize deserialize compare] ("operationType", "type") {
        /// `BOOL`.
        Bool(BoolPropertyOperation) = "BOOL",
        /// `NUMBER`.
        Number(NumberPropertyOperation) = "NUMBER",
        /// `STRING`.
        String(StringPropertyOperation) = "STRING",
        /// `DATETIME`.
        Datetime(DateTimePropertyOperation) = "DATETIME",
        /// `RANGED_DATE`.
        RangedDate(RangedDatePropertyOperation) = "RANGED_DATE",
        /// `COMPARATIVE_PROPERTY_UPDATED`.
        ComparativePropertyUpdated(ComparativePropertyUpdatedOperation) = "COMPARATIVE_PROPERTY_UPDATED",
        /// `COMPARATIVE_DATE`.
        ComparativeDate(ComparativeDatePropertyOperation) = "COMPARATIVE_DATE",
        /// `ROLLING_DATE_RANGE`.
        RollingDateRange(RollingDateRangePropertyOperation) = "ROLLING_DATE_RANGE",
        /// `ROLLING_PROPERTY_UPDATED`.
        RollingPropertyUpdated(RollingPropertyUpdatedOperation) = "ROLLING_PROPERTY_UPDATED",
        /// `ENUMERATION`.
        Enumeration(EnumerationPropertyOperation) = "ENUMERATION",
        /// `ALL_PROPERTY`.
        AllProperty(AllPropertyTypesOperation) = "ALL_PROPERTY",
        /// `NUMBER_RANGED`.
        NumberRanged(RangedNumberPropertyOperation) = "NUMBER_RANGED",
        /// `MULTISTRING`.
        Multistring(MultiStringPropertyOperation) = "MULTISTRING",
        /// `DATE`.
        Date(DatePropertyOperation) = "DATE",
        /// `CALENDAR_DATE`.
        CalendarDate(CalendarDatePropertyOperation) = "CALENDAR_DATE",
        /// `TIME_POINT`.
        TimePoint(TimePointOperation) = "TIME_POINT",
        /// `TIME_RANGED`.
        TimeRanged(RangedTimeOperation) = "TIME_RANGED",
        /// `COMPARATIVE_STRING`.
        ComparativeString(ComparativeStringPropertyOperation) = "COMPARATIVE_STRING",
    }
}

/// Property referenced time, `PublicPropertyReferencedTime` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyReferencedTime {
    /// `property`, required.
    #[serde(default)]
    pub property: String,
    /// `referenceType`, required.
    #[serde(default)]
    pub reference_type: String,
    #[serde(skip_deserializing, default = "tag_property_referenced")]
    time_type: &'static str,
    /// `timezoneSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone_source: Option<String>,
    /// `zoneId`, required.
    #[serde(default)]
    pub zone_id: String,
}

/// The required arguments of [`PropertyReferencedTime::new`], by name.
pub struct PropertyReferencedTimeArgs<Property, ReferenceType, ZoneId> {
    /// `property`.
    pub property: Property,
    /// `referenceType`.
    pub reference_type: ReferenceType,
    /// `zoneId`.
    pub zone_id: ZoneId,
}

impl PropertyReferencedTime {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PropertyReferencedTimeArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            property: args.property.into(),
            reference_type: args.reference_type.into(),
            time_type: "PROPERTY_REFERENCED",
            timezone_source: None,
            zone_id: args.zone_id.into(),
        }
    }

    /// Sets `timezoneSource`.
    #[must_use]
    pub fn timezone_source(mut self, timezone_source: impl Into<String>) -> Self {
        self.timezone_source = Some(timezone_source.into());
        self
    }
}

/// Quarter reference, `PublicQuarterReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuarterReference {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `month`, required.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_quarter")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`QuarterReference::new`], by name.
pub struct QuarterReferenceArgs {
    /// `day`.
    pub day: i64,
    /// `month`.
    pub month: i64,
}

impl QuarterReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: QuarterReferenceArgs) -> Self {
        Self {
            day: args.day,
            hour: None,
            millisecond: None,
            minute: None,
            month: args.month,
            reference_type: "QUARTER",
            second: None,
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

/// Ranged date property operation, `PublicRangedDatePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedDatePropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`, required.
    #[serde(default)]
    pub lower_bound: i64,
    #[serde(skip_deserializing, default = "tag_ranged_date")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `requiresTimeZoneConversion`, required.
    #[serde(default)]
    pub requires_time_zone_conversion: bool,
    /// `upperBound`, required.
    #[serde(default)]
    pub upper_bound: i64,
}

/// The required arguments of [`RangedDatePropertyOperation::new`], by name.
pub struct RangedDatePropertyOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`.
    pub lower_bound: i64,
    /// `operator`.
    pub operator: Operator,
    /// `requiresTimeZoneConversion`.
    pub requires_time_zone_conversion: bool,
    /// `upperBound`.
    pub upper_bound: i64,
}

impl RangedDatePropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RangedDatePropertyOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            lower_bound: args.lower_bound,
            operation_type: "RANGED_DATE",
            operator: args.operator.into(),
            requires_time_zone_conversion: args.requires_time_zone_conversion,
            upper_bound: args.upper_bound,
        }
    }
}

/// Ranged number property operation, `PublicRangedNumberPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedNumberPropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`, required.
    #[serde(default)]
    pub lower_bound: i64,
    #[serde(skip_deserializing, default = "tag_number_ranged")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `upperBound`, required.
    #[serde(default)]
    pub upper_bound: i64,
}

/// The required arguments of [`RangedNumberPropertyOperation::new`], by name.
pub struct RangedNumberPropertyOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBound`.
    pub lower_bound: i64,
    /// `operator`.
    pub operator: Operator,
    /// `upperBound`.
    pub upper_bound: i64,
}

impl RangedNumberPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RangedNumberPropertyOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            lower_bound: args.lower_bound,
            operation_type: "NUMBER_RANGED",
            operator: args.operator.into(),
            upper_bound: args.upper_bound,
        }
    }
}

/// Ranged time operation, `PublicRangedTimeOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RangedTimeOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// `lowerBoundEndpointBehavior`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower_bound_endpoint_behavior: Option<String>,
    /// `lowerBoundTimePoint`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower_bound_time_point: Option<TimePoint>,
    /// `operationType`, required.
    #[serde(default)]
    pub operation_type: String,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `propertyParser`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_parser: Option<String>,
    #[serde(skip_deserializing, default = "tag_time_ranged")]
    r#type: &'static str,
    /// `upperBoundEndpointBehavior`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_bound_endpoint_behavior: Option<String>,
    /// `upperBoundTimePoint`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_bound_time_point: Option<TimePoint>,
}

/// The required arguments of [`RangedTimeOperation::new`], by name.
pub struct RangedTimeOperationArgs<
    LowerBoundTimePoint,
    OperationType,
    Operator,
    UpperBoundTimePoint,
> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `lowerBoundTimePoint`.
    pub lower_bound_time_point: LowerBoundTimePoint,
    /// `operationType`.
    pub operation_type: OperationType,
    /// `operator`.
    pub operator: Operator,
    /// `upperBoundTimePoint`.
    pub upper_bound_time_point: UpperBoundTimePoint,
}

impl RangedTimeOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: RangedTimeOperationArgs<
            impl Into<TimePoint>,
            impl Into<String>,
            impl Into<String>,
            impl Into<TimePoint>,
        >,
    ) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            lower_bound_endpoint_behavior: None,
            lower_bound_time_point: Some(args.lower_bound_time_point.into()),
            operation_type: args.operation_type.into(),
            operator: args.operator.into(),
            property_parser: None,
            r#type: "TIME_RANGED",
            upper_bound_endpoint_behavior: None,
            upper_bound_time_point: Some(args.upper_bound_time_point.into()),
        }
    }

    /// Sets `lowerBoundEndpointBehavior`.
    #[must_use]
    pub fn lower_bound_endpoint_behavior(
        mut self,
        lower_bound_endpoint_behavior: impl Into<String>,
    ) -> Self {
        self.lower_bound_endpoint_behavior = Some(lower_bound_endpoint_behavior.into());
        self
    }

    /// Sets `propertyParser`.
    #[must_use]
    pub fn property_parser(mut self, property_parser: impl Into<String>) -> Self {
        self.property_parser = Some(property_parser.into());
        self
    }

    /// Sets `upperBoundEndpointBehavior`.
    #[must_use]
    pub fn upper_bound_endpoint_behavior(
        mut self,
        upper_bound_endpoint_behavior: impl Into<String>,
    ) -> Self {
        self.upper_bound_endpoint_behavior = Some(upper_bound_endpoint_behavior.into());
        self
    }
}

/// Record id input, `RecordIdInput` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordIdInput {
    /// `objectTypeId`, required.
    pub object_type_id: String,
    /// `recordId`, required.
    pub record_id: String,
}

/// The required arguments of [`RecordIdInput::new`], by name.
pub struct RecordIdInputArgs<ObjectTypeId, RecordId> {
    /// `objectTypeId`.
    pub object_type_id: ObjectTypeId,
    /// `recordId`.
    pub record_id: RecordId,
}

impl RecordIdInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RecordIdInputArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { object_type_id: args.object_type_id.into(), record_id: args.record_id.into() }
    }
}

/// Record id with memberships, `RecordIdWithMemberships` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordIdWithMemberships {
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `recordId`.
    pub record_id: Option<String>,
    /// `recordListMemberships`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub record_list_memberships: Vec<RecordListMembership>,
}

/// Record list membership, `RecordListMembership` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordListMembership {
    /// `firstAddedTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub first_added_timestamp: Option<Timestamp>,
    /// `isPublicList`.
    pub is_public_list: Option<bool>,
    /// `lastAddedTimestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub last_added_timestamp: Option<Timestamp>,
    /// `listId`.
    pub list_id: Option<String>,
    /// `listVersion`.
    pub list_version: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One kind of refine by.
    RefineBy [serialize deserialize compare] ("operationType", "type") {
        /// `NUM_OCCURRENCES`.
        NumOccurrences(NumOccurrencesRefineBy) = "NUM_OCCURRENCES",
        /// `SET_OCCURRENCES`.
        SetOccurrences(SetOccurrencesRefineBy) = "SET_OCCURRENCES",
        /// `RELATIVE_COMPARATIVE`.
        RelativeComparative(RelativeComparativeTimestampRefineBy) = "RELATIVE_COMPARATIVE",
        /// `RELATIVE_RANGED`.
        RelativeRanged(RelativeRangedTimestampRefineBy) = "RELATIVE_RANGED",
        /// `ABSOLUTE_COMPARATIVE`.
        AbsoluteComparative(AbsoluteComparativeTimestampRefineBy) = "ABSOLUTE_COMPARATIVE",
        /// `ABSOLUTE_RANGED`.
        AbsoluteRanged(AbsoluteRangedTimestampRefineBy) = "ABSOLUTE_RANGED",
        /// `ALL_HISTORY`.
        AllHistory(AllHistoryRefineBy) = "ALL_HISTORY",
        /// `TIME_POINT`.
        TimePoint(TimePointOperation) = "TIME_POINT",
        /// `TIME_RANGED`.
        TimeRanged(RangedTimeOperation) = "TIME_RANGED",
    }
}

/// Relative comparative timestamp refine by, `PublicRelativeComparativeTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeComparativeTimestampRefineBy {
    /// `comparison`, required.
    #[serde(default)]
    pub comparison: String,
    /// `timeOffset`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_offset: Option<TimeOffset>,
    #[serde(skip_deserializing, default = "tag_relative_comparative")]
    r#type: &'static str,
}

impl RelativeComparativeTimestampRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(comparison: impl Into<String>, time_offset: impl Into<TimeOffset>) -> Self {
        Self {
            comparison: comparison.into(),
            time_offset: Some(time_offset.into()),
            r#type: "RELATIVE_COMPARATIVE",
        }
    }
}

/// Relative ranged timestamp refine by, `PublicRelativeRangedTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeRangedTimestampRefineBy {
    /// `lowerBoundOffset`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower_bound_offset: Option<TimeOffset>,
    /// `rangeType`, required.
    #[serde(default)]
    pub range_type: String,
    #[serde(skip_deserializing, default = "tag_relative_ranged")]
    r#type: &'static str,
    /// `upperBoundOffset`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_bound_offset: Option<TimeOffset>,
}

/// The required arguments of [`RelativeRangedTimestampRefineBy::new`], by name.
pub struct RelativeRangedTimestampRefineByArgs<LowerBoundOffset, RangeType, UpperBoundOffset> {
    /// `lowerBoundOffset`.
    pub lower_bound_offset: LowerBoundOffset,
    /// `rangeType`.
    pub range_type: RangeType,
    /// `upperBoundOffset`.
    pub upper_bound_offset: UpperBoundOffset,
}

impl RelativeRangedTimestampRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: RelativeRangedTimestampRefineByArgs<
            impl Into<TimeOffset>,
            impl Into<String>,
            impl Into<TimeOffset>,
        >,
    ) -> Self {
        Self {
            lower_bound_offset: Some(args.lower_bound_offset.into()),
            range_type: args.range_type.into(),
            r#type: "RELATIVE_RANGED",
            upper_bound_offset: Some(args.upper_bound_offset.into()),
        }
    }
}

/// Restricted filter branch, `PublicRestrictedFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RestrictedFilterBranch {
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_restricted")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
}

impl RestrictedFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<ListFilter>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: "RESTRICTED",
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Rolling date range property operation, `PublicRollingDateRangePropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollingDateRangePropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`, required.
    #[serde(default)]
    pub number_of_days: i64,
    #[serde(skip_deserializing, default = "tag_rolling_date_range")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `requiresTimeZoneConversion`, required.
    #[serde(default)]
    pub requires_time_zone_conversion: bool,
}

/// The required arguments of [`RollingDateRangePropertyOperation::new`], by name.
pub struct RollingDateRangePropertyOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`.
    pub number_of_days: i64,
    /// `operator`.
    pub operator: Operator,
    /// `requiresTimeZoneConversion`.
    pub requires_time_zone_conversion: bool,
}

impl RollingDateRangePropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RollingDateRangePropertyOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            number_of_days: args.number_of_days,
            operation_type: "ROLLING_DATE_RANGE",
            operator: args.operator.into(),
            requires_time_zone_conversion: args.requires_time_zone_conversion,
        }
    }
}

/// Rolling property updated operation, `PublicRollingPropertyUpdatedOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RollingPropertyUpdatedOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`, required.
    #[serde(default)]
    pub number_of_days: i64,
    #[serde(skip_deserializing, default = "tag_rolling_property_updated")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`RollingPropertyUpdatedOperation::new`], by name.
pub struct RollingPropertyUpdatedOperationArgs<Operator> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `numberOfDays`.
    pub number_of_days: i64,
    /// `operator`.
    pub operator: Operator,
}

impl RollingPropertyUpdatedOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RollingPropertyUpdatedOperationArgs<impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            number_of_days: args.number_of_days,
            operation_type: "ROLLING_PROPERTY_UPDATED",
            operator: args.operator.into(),
        }
    }
}

/// Set occurrences refine by, `PublicSetOccurrencesRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetOccurrencesRefineBy {
    /// `setType`, required.
    #[serde(default)]
    pub set_type: String,
    #[serde(skip_deserializing, default = "tag_set_occurrences")]
    r#type: &'static str,
}

impl SetOccurrencesRefineBy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(set_type: impl Into<String>) -> Self {
        Self { set_type: set_type.into(), r#type: "SET_OCCURRENCES" }
    }
}

/// String property operation, `PublicStringPropertyOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StringPropertyOperation {
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_string")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `value`, required.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`StringPropertyOperation::new`], by name.
pub struct StringPropertyOperationArgs<Operator, ValueValue> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `value`.
    pub value: ValueValue,
}

impl StringPropertyOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: StringPropertyOperationArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "STRING",
            operator: args.operator.into(),
            value: args.value.into(),
        }
    }
}

/// Survey monkey filter, `PublicSurveyMonkeyFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyMonkeyFilter {
    #[serde(skip_deserializing, default = "tag_survey_monkey")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `surveyId`, required.
    #[serde(default)]
    pub survey_id: String,
}

/// The required arguments of [`SurveyMonkeyFilter::new`], by name.
pub struct SurveyMonkeyFilterArgs<Operator, SurveyId> {
    /// `operator`.
    pub operator: Operator,
    /// `surveyId`.
    pub survey_id: SurveyId,
}

impl SurveyMonkeyFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SurveyMonkeyFilterArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            filter_type: "SURVEY_MONKEY",
            operator: args.operator.into(),
            survey_id: args.survey_id.into(),
        }
    }
}

/// Survey monkey value filter, `PublicSurveyMonkeyValueFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SurveyMonkeyValueFilter {
    #[serde(skip_deserializing, default = "tag_survey_monkey_value")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `surveyAnswerColId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey_answer_col_id: Option<String>,
    /// `surveyAnswerRowId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey_answer_row_id: Option<String>,
    /// `surveyId`, required.
    #[serde(default)]
    pub survey_id: String,
    /// `surveyQuestion`, required.
    #[serde(default)]
    pub survey_question: String,
    /// `valueComparison`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_comparison: Option<PropertyOperation>,
}

/// The required arguments of [`SurveyMonkeyValueFilter::new`], by name.
pub struct SurveyMonkeyValueFilterArgs<Operator, SurveyId, SurveyQuestion, ValueComparison> {
    /// `operator`.
    pub operator: Operator,
    /// `surveyId`.
    pub survey_id: SurveyId,
    /// `surveyQuestion`.
    pub survey_question: SurveyQuestion,
    /// `valueComparison`.
    pub value_comparison: ValueComparison,
}

impl SurveyMonkeyValueFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: SurveyMonkeyValueFilterArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<PropertyOperation>,
        >,
    ) -> Self {
        Self {
            filter_type: "SURVEY_MONKEY_VALUE",
            operator: args.operator.into(),
            survey_answer_col_id: None,
            survey_answer_row_id: None,
            survey_id: args.survey_id.into(),
            survey_question: args.survey_question.into(),
            value_comparison: Some(args.value_comparison.into()),
        }
    }

    /// Sets `surveyAnswerColId`.
    #[must_use]
    pub fn survey_answer_col_id(mut self, survey_answer_col_id: impl Into<String>) -> Self {
        self.survey_answer_col_id = Some(survey_answer_col_id.into());
        self
    }

    /// Sets `surveyAnswerRowId`.
    #[must_use]
    pub fn survey_answer_row_id(mut self, survey_answer_row_id: impl Into<String>) -> Self {
        self.survey_answer_row_id = Some(survey_answer_row_id.into());
        self
    }
}

/// Time offset, `PublicTimeOffset` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeOffset {
    /// `amount`, required.
    #[serde(default)]
    pub amount: i64,
    /// `offsetDirection`, required.
    #[serde(default)]
    pub offset_direction: String,
    /// `timeUnit`, required.
    #[serde(default)]
    pub time_unit: String,
}

/// The required arguments of [`TimeOffset::new`], by name.
pub struct TimeOffsetArgs<OffsetDirection, TimeUnit> {
    /// `amount`.
    pub amount: i64,
    /// `offsetDirection`.
    pub offset_direction: OffsetDirection,
    /// `timeUnit`.
    pub time_unit: TimeUnit,
}

impl TimeOffset {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: TimeOffsetArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            amount: args.amount,
            offset_direction: args.offset_direction.into(),
            time_unit: args.time_unit.into(),
        }
    }
}

hubscope_core::tagged_union! {
    /// One kind of time point.
    TimePoint [serialize deserialize compare] ("timeType") {
        /// `DATE`.
        Date(DatePoint) = "DATE",
        /// `INDEXED`.
        Indexed(IndexedTimePoint) = "INDEXED",
        /// `PROPERTY_REFERENCED`.
        PropertyReferenced(PropertyReferencedTime) = "PROPERTY_REFERENCED",
    }
}

/// Time point operation, `PublicTimePointOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePointOperation {
    /// `endpointBehavior`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_behavior: Option<String>,
    /// `includeObjectsWithNoValueSet`, required.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_time_point")]
    operation_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `propertyParser`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_parser: Option<String>,
    /// `timePoint`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_point: Option<TimePoint>,
    /// `type`, required.
    #[serde(default)]
    pub r#type: String,
}

/// The required arguments of [`TimePointOperation::new`], by name.
pub struct TimePointOperationArgs<Operator, TimePointValue, Type> {
    /// `includeObjectsWithNoValueSet`.
    pub include_objects_with_no_value_set: bool,
    /// `operator`.
    pub operator: Operator,
    /// `timePoint`.
    pub time_point: TimePointValue,
    /// `type`.
    pub r#type: Type,
}

impl TimePointOperation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: TimePointOperationArgs<impl Into<String>, impl Into<TimePoint>, impl Into<String>>,
    ) -> Self {
        Self {
            endpoint_behavior: None,
            include_objects_with_no_value_set: args.include_objects_with_no_value_set,
            operation_type: "TIME_POINT",
            operator: args.operator.into(),
            property_parser: None,
            time_point: Some(args.time_point.into()),
            r#type: args.r#type.into(),
        }
    }

    /// Sets `endpointBehavior`.
    #[must_use]
    pub fn endpoint_behavior(mut self, endpoint_behavior: impl Into<String>) -> Self {
        self.endpoint_behavior = Some(endpoint_behavior.into());
        self
    }

    /// Sets `propertyParser`.
    #[must_use]
    pub fn property_parser(mut self, property_parser: impl Into<String>) -> Self {
        self.property_parser = Some(property_parser.into());
        self
    }
}

hubscope_core::tagged_union! {
    /// One kind of time reference.
    TimeReference [serialize deserialize compare] ("referenceType") {
        /// `NOW`.
        Now(NowReference) = "NOW",
        /// `TODAY`.
        Today(TodayReference) = "TODAY",
        /// `WEEK`.
        Week(WeekReference) = "WEEK",
        /// `FISCAL_QUARTER`.
        FiscalQuarter(FiscalQuarterReference) = "FISCAL_QUARTER",
        /// `FISCAL_YEAR`.
        FiscalYear(FiscalYearReference) = "FISCAL_YEAR",
        /// `YEAR`.
        Year(YearReference) = "YEAR",
        /// `QUARTER`.
        Quarter(QuarterReference) = "QUARTER",
        /// `MONTH`.
        Month(MonthReference) = "MONTH",
    }
}

hubscope_core::string_enum! {
    /// The values of time unit.
    TimeUnit {
        /// `DAY`.
        Day = "DAY",
        /// `MONTH`.
        Month = "MONTH",
        /// `WEEK`.
        Week = "WEEK",
    }
}

/// Today reference, `PublicTodayReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TodayReference {
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_today")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

impl Default for TodayReference {
    fn default() -> Self {
        Self::new()
    }
}

impl TodayReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { hour: None, millisecond: None, minute: None, reference_type: "TODAY", second: None }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

/// Unified events filter, `PublicUnifiedEventsFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnifiedEventsFilter {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// `eventTypeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<String>,
    /// `filterLines`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_lines: Vec<EventFilterMetadata>,
    #[serde(skip_deserializing, default = "tag_unified_events")]
    filter_type: &'static str,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

impl UnifiedEventsFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(filter_lines: impl IntoIterator<Item = impl Into<EventFilterMetadata>>) -> Self {
        Self {
            coalescing_refine_by: None,
            event_type_id: None,
            filter_lines: filter_lines.into_iter().map(Into::into).collect(),
            filter_type: "UNIFIED_EVENTS",
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `eventTypeId`.
    #[must_use]
    pub fn event_type_id(mut self, event_type_id: impl Into<String>) -> Self {
        self.event_type_id = Some(event_type_id.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

/// Unified events filter branch, `PublicUnifiedEventsFilterBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnifiedEventsFilterBranch {
    /// `coalescingRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// `eventTypeId`, required.
    #[serde(default)]
    pub event_type_id: String,
    /// `filterBranchOperator`, required.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_unified_events")]
    filter_branch_type: &'static str,
    /// `filterBranches`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// `filters`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
    /// `operator`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<UnifiedEventsFilterBranchOperator>,
    /// `pruningRefineBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`UnifiedEventsFilterBranch::new`], by name.
pub struct UnifiedEventsFilterBranchArgs<
    EventTypeId,
    FilterBranchOperatorValue,
    FilterBranches,
    Filters,
> {
    /// `eventTypeId`.
    pub event_type_id: EventTypeId,
    /// `filterBranchOperator`.
    pub filter_branch_operator: FilterBranchOperatorValue,
    /// `filterBranches`.
    pub filter_branches: FilterBranches,
    /// `filters`.
    pub filters: Filters,
    /// `operator`.
    pub operator: UnifiedEventsFilterBranchOperator,
}

impl UnifiedEventsFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: UnifiedEventsFilterBranchArgs<
            impl Into<String>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<FilterBranch>>,
            impl IntoIterator<Item = impl Into<ListFilter>>,
        >,
    ) -> Self {
        Self {
            coalescing_refine_by: None,
            event_type_id: args.event_type_id.into(),
            filter_branch_operator: args.filter_branch_operator.into(),
            filter_branch_type: "UNIFIED_EVENTS",
            filter_branches: args.filter_branches.into_iter().map(Into::into).collect(),
            filters: args.filters.into_iter().map(Into::into).collect(),
            operator: Some(args.operator),
            pruning_refine_by: None,
        }
    }

    /// Sets `coalescingRefineBy`.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Sets `pruningRefineBy`.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of unified events filter branch operator.
    UnifiedEventsFilterBranchOperator {
        /// `HAS_COMPLETED`.
        HasCompleted = "HAS_COMPLETED",
        /// `HAS_NOT_COMPLETED`.
        HasNotCompleted = "HAS_NOT_COMPLETED",
    }
}

/// Webinar filter, `PublicWebinarFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebinarFilter {
    #[serde(skip_deserializing, default = "tag_webinar")]
    filter_type: &'static str,
    /// `operator`, required.
    #[serde(default)]
    pub operator: String,
    /// `webinarId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_id: Option<String>,
}

impl WebinarFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operator: impl Into<String>) -> Self {
        Self { filter_type: "WEBINAR", operator: operator.into(), webinar_id: None }
    }

    /// Sets `webinarId`.
    #[must_use]
    pub fn webinar_id(mut self, webinar_id: impl Into<String>) -> Self {
        self.webinar_id = Some(webinar_id.into());
        self
    }
}

/// Week reference, `PublicWeekReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WeekReference {
    /// `dayOfWeek`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<DayOfWeek>,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_week")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

impl WeekReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(day_of_week: DayOfWeek) -> Self {
        Self {
            day_of_week: Some(day_of_week),
            hour: None,
            millisecond: None,
            minute: None,
            reference_type: "WEEK",
            second: None,
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

/// Year reference, `PublicYearReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct YearReference {
    /// `day`, required.
    #[serde(default)]
    pub day: i64,
    /// `hour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// `millisecond`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// `minute`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// `month`, required.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_year")]
    reference_type: &'static str,
    /// `second`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`YearReference::new`], by name.
pub struct YearReferenceArgs {
    /// `day`.
    pub day: i64,
    /// `month`.
    pub month: i64,
}

impl YearReference {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: YearReferenceArgs) -> Self {
        Self {
            day: args.day,
            hour: None,
            millisecond: None,
            minute: None,
            month: args.month,
            reference_type: "YEAR",
            second: None,
        }
    }

    /// Sets `hour`.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Sets `millisecond`.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Sets `minute`.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Sets `second`.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
}

fn tag_absolute_comparative() -> &'static str {
    "ABSOLUTE_COMPARATIVE"
}

fn tag_absolute_ranged() -> &'static str {
    "ABSOLUTE_RANGED"
}

fn tag_ads_search() -> &'static str {
    "ADS_SEARCH"
}

fn tag_ads_time() -> &'static str {
    "ADS_TIME"
}

fn tag_all_history() -> &'static str {
    "ALL_HISTORY"
}

fn tag_all_property() -> &'static str {
    "ALL_PROPERTY"
}

fn tag_and() -> &'static str {
    "AND"
}

fn tag_association() -> &'static str {
    "ASSOCIATION"
}

fn tag_bool() -> &'static str {
    "BOOL"
}

fn tag_calendar_date() -> &'static str {
    "CALENDAR_DATE"
}

fn tag_communication_subscription() -> &'static str {
    "COMMUNICATION_SUBSCRIPTION"
}

fn tag_comparative_date() -> &'static str {
    "COMPARATIVE_DATE"
}

fn tag_comparative_property_updated() -> &'static str {
    "COMPARATIVE_PROPERTY_UPDATED"
}

fn tag_comparative_string() -> &'static str {
    "COMPARATIVE_STRING"
}

fn tag_constant() -> &'static str {
    "CONSTANT"
}

fn tag_conversion_date() -> &'static str {
    "CONVERSION_DATE"
}

fn tag_cta() -> &'static str {
    "CTA"
}

fn tag_date() -> &'static str {
    "DATE"
}

fn tag_datetime() -> &'static str {
    "DATETIME"
}

fn tag_email_event() -> &'static str {
    "EMAIL_EVENT"
}

fn tag_email_subscription() -> &'static str {
    "EMAIL_SUBSCRIPTION"
}

fn tag_enumeration() -> &'static str {
    "ENUMERATION"
}

fn tag_event() -> &'static str {
    "EVENT"
}

fn tag_fiscal_quarter() -> &'static str {
    "FISCAL_QUARTER"
}

fn tag_fiscal_year() -> &'static str {
    "FISCAL_YEAR"
}

fn tag_form_submission() -> &'static str {
    "FORM_SUBMISSION"
}

fn tag_form_submission_on_page() -> &'static str {
    "FORM_SUBMISSION_ON_PAGE"
}

fn tag_inactivity() -> &'static str {
    "INACTIVITY"
}

fn tag_indexed() -> &'static str {
    "INDEXED"
}

fn tag_integration_event() -> &'static str {
    "INTEGRATION_EVENT"
}

fn tag_in_list() -> &'static str {
    "IN_LIST"
}

fn tag_month() -> &'static str {
    "MONTH"
}

fn tag_multistring() -> &'static str {
    "MULTISTRING"
}

fn tag_not_all() -> &'static str {
    "NOT_ALL"
}

fn tag_not_any() -> &'static str {
    "NOT_ANY"
}

fn tag_now() -> &'static str {
    "NOW"
}

fn tag_number() -> &'static str {
    "NUMBER"
}

fn tag_number_ranged() -> &'static str {
    "NUMBER_RANGED"
}

fn tag_num_occurrences() -> &'static str {
    "NUM_OCCURRENCES"
}

fn tag_or() -> &'static str {
    "OR"
}

fn tag_page_view() -> &'static str {
    "PAGE_VIEW"
}

fn tag_privacy() -> &'static str {
    "PRIVACY"
}

fn tag_property() -> &'static str {
    "PROPERTY"
}

fn tag_property_referenced() -> &'static str {
    "PROPERTY_REFERENCED"
}

fn tag_quarter() -> &'static str {
    "QUARTER"
}

fn tag_ranged_date() -> &'static str {
    "RANGED_DATE"
}

fn tag_relative_comparative() -> &'static str {
    "RELATIVE_COMPARATIVE"
}

fn tag_relative_ranged() -> &'static str {
    "RELATIVE_RANGED"
}

fn tag_restricted() -> &'static str {
    "RESTRICTED"
}

fn tag_rolling_date_range() -> &'static str {
    "ROLLING_DATE_RANGE"
}

fn tag_rolling_property_updated() -> &'static str {
    "ROLLING_PROPERTY_UPDATED"
}

fn tag_set_occurrences() -> &'static str {
    "SET_OCCURRENCES"
}

fn tag_string() -> &'static str {
    "STRING"
}

fn tag_survey_monkey() -> &'static str {
    "SURVEY_MONKEY"
}

fn tag_survey_monkey_value() -> &'static str {
    "SURVEY_MONKEY_VALUE"
}

fn tag_time_point() -> &'static str {
    "TIME_POINT"
}

fn tag_time_ranged() -> &'static str {
    "TIME_RANGED"
}

fn tag_today() -> &'static str {
    "TODAY"
}

fn tag_unified_events() -> &'static str {
    "UNIFIED_EVENTS"
}

fn tag_webinar() -> &'static str {
    "WEBINAR"
}

fn tag_week() -> &'static str {
    "WEEK"
}

fn tag_year() -> &'static str {
    "YEAR"
}
