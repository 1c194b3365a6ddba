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
    /// Side of the point in time that is meant: before it or after it.
    #[serde(default)]
    pub comparison: String,
    /// Time at which it happened or was set. Required when sent; can be absent from a response.
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
    /// Required when sent; can be absent from a response.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub lower_timestamp: Option<Timestamp>,
    /// Distinguishes inside from outside of the time span.
    #[serde(default)]
    pub range_type: String,
    #[serde(skip_deserializing, default = "tag_absolute_ranged")]
    r#type: &'static str,
    /// Required when sent; can be absent from a response.
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
    pub lower_timestamp: Timestamp,
    /// Distinguishes inside from outside of the time span.
    pub range_type: RangeType,
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
    #[serde(default)]
    pub ad_network: String,
    #[serde(default)]
    pub entity_type: String,
    #[serde(skip_deserializing, default = "tag_ads_search")]
    filter_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    #[serde(default)]
    pub search_term_type: String,
    #[serde(default, deserialize_with = "null_as_default")]
    pub search_terms: Vec<String>,
}

/// The required arguments of [`AdsSearchFilter::new`], by name.
pub struct AdsSearchFilterArgs<AdNetwork, EntityType, Operator, SearchTermType, SearchTerms> {
    pub ad_network: AdNetwork,
    pub entity_type: EntityType,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    pub search_term_type: SearchTermType,
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
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    /// Required when sent; can be absent from a response.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_all_property")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`AllPropertyTypesOperation::new`], by name.
pub struct AllPropertyTypesOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
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
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_and")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
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
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    #[serde(default)]
    pub association_category: String,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    #[serde(default)]
    pub association_type_id: i64,
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_association")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`AssociationFilterBranch::new`], by name.
pub struct AssociationFilterBranchArgs<
    AssociationCategoryArgument,
    FilterBranchOperator,
    FilterBranches,
    Filters,
    ObjectTypeId,
    Operator,
> {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    pub association_category: AssociationCategoryArgument,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    pub association_type_id: i64,
    /// Logical connective of the parts, `AND` or `OR`.
    pub filter_branch_operator: FilterBranchOperator,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    pub filter_branches: FilterBranches,
    /// Conditions that have to hold together.
    pub filters: Filters,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Comparison; which one is allowed depends on the kind of value.
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
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    #[serde(default)]
    pub association_category: String,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    #[serde(default)]
    pub association_type_id: i64,
    /// Restriction, after filtering, by how often the record met the condition. Required when sent;
    /// can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_deserializing, default = "tag_association")]
    filter_type: &'static str,
    /// ID of the list (HubSpot also says segment).
    #[serde(default)]
    pub list_id: String,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_object_type: Option<String>,
    /// Type ID at which the association ends, such as `0-2` for companies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_object_type_id: Option<String>,
}

/// The required arguments of [`AssociationInListFilter::new`], by name.
pub struct AssociationInListFilterArgs<
    AssociationCategoryArgument,
    CoalescingRefineBy,
    ListId,
    Operator,
> {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    pub association_category: AssociationCategoryArgument,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    pub association_type_id: i64,
    /// Restriction, after filtering, by how often the record met the condition.
    pub coalescing_refine_by: CoalescingRefineBy,
    /// ID of the list (HubSpot also says segment).
    pub list_id: ListId,
    /// Comparison; which one is allowed depends on the kind of value.
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

    #[must_use]
    pub fn to_object_type(mut self, to_object_type: impl Into<String>) -> Self {
        self.to_object_type = Some(to_object_type.into());
        self
    }

    /// Type ID at which the association ends, such as `0-2` for companies.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_bool")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: bool,
}

/// The required arguments of [`BoolPropertyOperation::new`], by name.
pub struct BoolPropertyOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Content that is stored or compared with.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fiscal_year_start: Option<FiscalYearStart>,
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_calendar_date")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Unit in which the length of time is counted, such as `DAYS`.
    #[serde(default)]
    pub time_unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_unit_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_fiscal_year: Option<bool>,
}

/// The required arguments of [`CalendarDatePropertyOperation::new`], by name.
pub struct CalendarDatePropertyOperationArgs<Operator, TimeUnitArgument> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Unit in which the length of time is counted, such as `DAYS`.
    pub time_unit: TimeUnitArgument,
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

    #[must_use]
    pub fn fiscal_year_start(mut self, fiscal_year_start: FiscalYearStart) -> Self {
        self.fiscal_year_start = Some(fiscal_year_start);
        self
    }

    #[must_use]
    pub fn time_unit_count(mut self, time_unit_count: i64) -> Self {
        self.time_unit_count = Some(time_unit_count);
        self
    }

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
    #[serde(default, deserialize_with = "null_as_default")]
    pub accepted_opt_states: Vec<String>,
    /// ID of the brand that it belongs to; 0 is the account's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_unit_id: Option<String>,
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    #[serde(default)]
    pub channel: String,
    #[serde(skip_deserializing, default = "tag_communication_subscription")]
    filter_type: &'static str,
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_ids: Vec<String>,
    /// Subscription that the condition is about.
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
    pub accepted_opt_states: AcceptedOptStates,
    /// Medium of the communication; HubSpot knows only `EMAIL` for subscriptions.
    pub channel: Channel,
    pub subscription_ids: SubscriptionIds,
    /// Subscription that the condition is about.
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

    /// ID of the brand that it belongs to; 0 is the account's own.
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
    /// Internal name of the other property that the value is compared with.
    #[serde(default)]
    pub comparison_property_name: String,
    /// Text compared with instead, when the other property is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_comparison_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_comparative_date")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`ComparativeDatePropertyOperation::new`], by name.
pub struct ComparativeDatePropertyOperationArgs<ComparisonPropertyName, Operator> {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: ComparisonPropertyName,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Text compared with instead, when the other property is empty.
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
    /// Internal name of the other property that the value is compared with.
    #[serde(default)]
    pub comparison_property_name: String,
    /// Text compared with instead, when the other property is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_comparison_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_comparative_property_updated")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`ComparativePropertyUpdatedOperation::new`], by name.
pub struct ComparativePropertyUpdatedOperationArgs<ComparisonPropertyName, Operator> {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: ComparisonPropertyName,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Text compared with instead, when the other property is empty.
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
    /// Internal name of the other property that the value is compared with.
    #[serde(default)]
    pub comparison_property_name: String,
    /// Text compared with instead, when the other property is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_comparison_value: Option<String>,
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_comparative_string")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`ComparativeStringPropertyOperation::new`], by name.
pub struct ComparativeStringPropertyOperationArgs<ComparisonPropertyName, Operator> {
    /// Internal name of the other property that the value is compared with.
    pub comparison_property_name: ComparisonPropertyName,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Text compared with instead, when the other property is empty.
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
    #[serde(default)]
    pub should_accept: bool,
    /// Part of HubSpot, or the app, that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The required arguments of [`ConstantFilter::new`], by name.
pub struct ConstantFilterArgs {
    pub should_accept: bool,
}

impl ConstantFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ConstantFilterArgs) -> Self {
        Self { filter_type: "CONSTANT", should_accept: args.should_accept, source: None }
    }

    /// Part of HubSpot, or the app, that it comes from.
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
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(default)]
    pub cta_name: String,
    #[serde(skip_deserializing, default = "tag_cta")]
    filter_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`CtaAnalyticsFilter::new`], by name.
pub struct CtaAnalyticsFilterArgs<CtaName, Operator> {
    pub cta_name: CtaName,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    #[serde(default)]
    pub month: i64,
    /// Second of the minute, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
    #[serde(skip_deserializing, default = "tag_date")]
    time_type: &'static str,
    /// Origin of the time zone: the account, the user or a fixed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone_source: Option<String>,
    /// Year, with four digits.
    #[serde(default)]
    pub year: i64,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
    #[serde(default)]
    pub zone_id: String,
}

/// The required arguments of [`DatePoint::new`], by name.
pub struct DatePointArgs<ZoneId> {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Month of the year, 1 to 12.
    pub month: i64,
    /// Year, with four digits.
    pub year: i64,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }

    /// Origin of the time zone: the account, the user or a fixed one.
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
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// Month of the year, by name.
    #[serde(default)]
    pub month: String,
    #[serde(skip_deserializing, default = "tag_date")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Year, with four digits.
    #[serde(default)]
    pub year: i64,
}

/// The required arguments of [`DatePropertyOperation::new`], by name.
pub struct DatePropertyOperationArgs<Month, Operator> {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Month of the year, by name.
    pub month: Month,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Year, with four digits.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_datetime")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Converts times to the account's time zone before comparing.
    #[serde(default)]
    pub requires_time_zone_conversion: bool,
    /// Time at which it happened or was set. Required when sent; can be absent from a response.
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
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Converts times to the account's time zone before comparing.
    pub requires_time_zone_conversion: bool,
    /// Time at which it happened or was set.
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

/// Email event filter, `PublicEmailEventFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailEventFilter {
    /// Numeric ID of the HubSpot app.
    #[serde(default)]
    pub app_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub click_url: Option<String>,
    /// ID of the marketing email, as its URL in HubSpot shows it.
    #[serde(default)]
    pub email_id: String,
    #[serde(skip_deserializing, default = "tag_email_event")]
    filter_type: &'static str,
    #[serde(default)]
    pub level: String,
    /// Comparison; which one is allowed depends on the kind of value. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<EmailEventFilterOperator>,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`EmailEventFilter::new`], by name.
pub struct EmailEventFilterArgs<AppId, EmailId, Level> {
    /// Numeric ID of the HubSpot app.
    pub app_id: AppId,
    /// ID of the marketing email, as its URL in HubSpot shows it.
    pub email_id: EmailId,
    pub level: Level,
    /// Comparison; which one is allowed depends on the kind of value.
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

    #[must_use]
    pub fn click_url(mut self, click_url: impl Into<String>) -> Self {
        self.click_url = Some(click_url.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EmailEventFilterOperator {
        Bounced = "BOUNCED",
        LinkClicked = "LINK_CLICKED",
        MarkedSpam = "MARKED_SPAM",
        Opened = "OPENED",
        OpenedButLinkNotClicked = "OPENED_BUT_LINK_NOT_CLICKED",
        OpenedButNotReplied = "OPENED_BUT_NOT_REPLIED",
        Received = "RECEIVED",
        ReceivedButNotOpened = "RECEIVED_BUT_NOT_OPENED",
        Replied = "REPLIED",
        Sent = "SENT",
        SentButLinkNotClicked = "SENT_BUT_LINK_NOT_CLICKED",
        SentButNotReceived = "SENT_BUT_NOT_RECEIVED",
        Unsubscribed = "UNSUBSCRIBED",
    }
}

/// Email subscription filter, `PublicEmailSubscriptionFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailSubscriptionFilter {
    #[serde(default, deserialize_with = "null_as_default")]
    pub accepted_statuses: Vec<String>,
    #[serde(skip_deserializing, default = "tag_email_subscription")]
    filter_type: &'static str,
    #[serde(default, deserialize_with = "null_as_default")]
    pub subscription_ids: Vec<String>,
    /// Subscription that the condition is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<String>,
}

/// The required arguments of [`EmailSubscriptionFilter::new`], by name.
pub struct EmailSubscriptionFilterArgs<AcceptedStatuses, SubscriptionIds> {
    pub accepted_statuses: AcceptedStatuses,
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

    /// Subscription that the condition is about.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_enumeration")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

/// The required arguments of [`EnumerationPropertyOperation::new`], by name.
pub struct EnumerationPropertyOperationArgs<Operator, Values> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Contents, such as the texts to compare with.
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
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(default)]
    pub event_id: String,
    #[serde(skip_deserializing, default = "tag_event")]
    filter_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`EventAnalyticsFilter::new`], by name.
pub struct EventAnalyticsFilterArgs<EventId, Operator> {
    pub event_id: EventId,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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
    /// Test that the value has to pass. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<PropertyOperation>,
    /// Internal name of the field that is tested.
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
    /// One of several objects, told apart by a field; another one is kept as JSON.
    FilterBranch [serialize deserialize compare] ("filterBranchType") {
        Or(OrFilterBranch) = "OR",
        And(AndFilterBranch) = "AND",
        NotAll(NotAllFilterBranch) = "NOT_ALL",
        NotAny(NotAnyFilterBranch) = "NOT_ANY",
        Restricted(RestrictedFilterBranch) = "RESTRICTED",
        UnifiedEvents(UnifiedEventsFilterBranch) = "UNIFIED_EVENTS",
        Association(AssociationFilterBranch) = "ASSOCIATION",
    }
}

/// Fiscal quarter reference, `PublicFiscalQuarterReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FiscalQuarterReference {
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_fiscal_quarter")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`FiscalQuarterReference::new`], by name.
pub struct FiscalQuarterReferenceArgs {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Month of the year, 1 to 12.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_fiscal_year")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`FiscalYearReference::new`], by name.
pub struct FiscalYearReferenceArgs {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Month of the year, 1 to 12.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }
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

/// Form submission filter, `PublicFormSubmissionFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormSubmissionFilter {
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_deserializing, default = "tag_form_submission")]
    filter_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_id: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<FormSubmissionFilterOperator>,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    #[must_use]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FormSubmissionFilterOperator {
        FilledOut = "FILLED_OUT",
        NotFilledOut = "NOT_FILLED_OUT",
    }
}

/// Form submission on page filter, `PublicFormSubmissionOnPageFilter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormSubmissionOnPageFilter {
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_deserializing, default = "tag_form_submission_on_page")]
    filter_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_id: Option<String>,
    /// Comparison; which one is allowed depends on the kind of value. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<FormSubmissionOnPageFilterOperator>,
    /// ID of the HubSpot page.
    #[serde(default)]
    pub page_id: String,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    #[must_use]
    pub fn form_id(mut self, form_id: impl Into<String>) -> Self {
        self.form_id = Some(form_id.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FormSubmissionOnPageFilterOperator {
        FilledOut = "FILLED_OUT",
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
    /// ID of the list (HubSpot also says segment).
    #[serde(default)]
    pub list_id: String,
    /// Further reference for the list condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<InListFilterMetadata>,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`InListFilter::new`], by name.
pub struct InListFilterArgs<ListId, Operator> {
    /// ID of the list (HubSpot also says segment).
    pub list_id: ListId,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Further reference for the list condition.
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
    /// Identifier, unique among items of its kind.
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub in_list_type: String,
}

/// The required arguments of [`InListFilterMetadata::new`], by name.
pub struct InListFilterMetadataArgs<Id, InListType> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub milliseconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarters: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<i64>,
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

    #[must_use]
    pub fn days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }

    #[must_use]
    pub fn hours(mut self, hours: i64) -> Self {
        self.hours = Some(hours);
        self
    }

    #[must_use]
    pub fn milliseconds(mut self, milliseconds: i64) -> Self {
        self.milliseconds = Some(milliseconds);
        self
    }

    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }

    #[must_use]
    pub fn months(mut self, months: i64) -> Self {
        self.months = Some(months);
        self
    }

    #[must_use]
    pub fn quarters(mut self, quarters: i64) -> Self {
        self.quarters = Some(quarters);
        self
    }

    #[must_use]
    pub fn seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }

    #[must_use]
    pub fn weeks(mut self, weeks: i64) -> Self {
        self.weeks = Some(weeks);
        self
    }

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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_reference: Option<TimeReference>,
    /// Distance from the reference point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<IndexOffset>,
    #[serde(skip_deserializing, default = "tag_indexed")]
    time_type: &'static str,
    /// Origin of the time zone: the account, the user or a fixed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone_source: Option<String>,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
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

    /// Distance from the reference point.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<IndexOffset>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Origin of the time zone: the account, the user or a fixed one.
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
    /// ID of the kind of event.
    #[serde(default)]
    pub event_type_id: i64,
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
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub membership_timestamp: Option<Timestamp>,
    pub record_id: Option<String>,
}

/// List, `PublicObjectList` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct List {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_by_id: Option<String>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// Root of the tree of filters.
    pub filter_branch: Option<FilterBranch>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub filters_updated_at: Option<Timestamp>,
    /// ID of the list (HubSpot also says segment).
    pub list_id: String,
    pub list_permissions: Option<ListPermissions>,
    pub list_version: Option<i64>,
    pub membership_settings: Option<MembershipSettings>,
    /// Internal identifier or title.
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub processing_status: Option<String>,
    /// `MANUAL`: members are set by calls or people. `DYNAMIC`: filters keep them up to date.
    /// `SNAPSHOT`: filters run once.
    pub processing_type: Option<String>,
    /// Number of members.
    pub size: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_by_id: Option<String>,
}

/// List conversion, `PublicListConversionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListConversion {
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub converted_at: Option<Timestamp>,
    /// ID of the list (HubSpot also says segment).
    pub list_id: Option<String>,
    pub requested_conversion_time: Option<ListConversionTime>,
}

/// List conversion date, `PublicListConversionDate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListConversionDate {
    #[serde(skip_deserializing, default = "tag_conversion_date")]
    conversion_type: &'static str,
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Month of the year, 1 to 12.
    #[serde(default)]
    pub month: i64,
    /// Year, with four digits.
    #[serde(default)]
    pub year: i64,
}

/// The required arguments of [`ListConversionDate::new`], by name.
pub struct ListConversionDateArgs {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Month of the year, 1 to 12.
    pub month: i64,
    /// Year, with four digits.
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
    /// Length of inactivity, in the given unit, after which the list becomes a manual one.
    #[serde(default)]
    pub offset: i64,
    /// Unit in which the length of time is counted, such as `DAYS`. Required when sent; can be
    /// absent from a response.
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
    /// One of several objects, told apart by a field; another one is kept as JSON.
    ListConversionTime [serialize deserialize compare] ("conversionType") {
        ConversionDate(ListConversionDate) = "CONVERSION_DATE",
        Inactivity(ListConversionInactivity) = "INACTIVITY",
    }
}

/// List create, `ListCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListCreate {
    /// Further values, by names that the caller chooses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Root of the tree of filters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_branch: Option<FilterBranch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_folder_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_permissions: Option<ListPermissions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_settings: Option<MembershipSettings>,
    /// Internal identifier or title.
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// `MANUAL`: members are set by calls or people. `DYNAMIC`: filters keep them up to date.
    /// `SNAPSHOT`: filters run once.
    pub processing_type: String,
}

/// The required arguments of [`ListCreate::new`], by name.
pub struct ListCreateArgs<Name, ObjectTypeId, ProcessingType> {
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// `MANUAL`: members are set by calls or people. `DYNAMIC`: filters keep them up to date.
    /// `SNAPSHOT`: filters run once.
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

    /// Further values, by names that the caller chooses.
    #[must_use]
    pub fn custom_properties(mut self, custom_properties: BTreeMap<String, String>) -> Self {
        self.custom_properties = Some(custom_properties);
        self
    }

    /// Root of the tree of filters.
    #[must_use]
    pub fn filter_branch(mut self, filter_branch: impl Into<FilterBranch>) -> Self {
        self.filter_branch = Some(filter_branch.into());
        self
    }

    #[must_use]
    pub fn list_folder_id(mut self, list_folder_id: i64) -> Self {
        self.list_folder_id = Some(list_folder_id);
        self
    }

    #[must_use]
    pub fn list_permissions(mut self, list_permissions: impl Into<ListPermissions>) -> Self {
        self.list_permissions = Some(list_permissions.into());
        self
    }

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
    pub list: Option<List>,
}

/// List fetch, `ListFetchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListFetch {
    pub list: Option<List>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    ListFilter [serialize deserialize compare] ("filterType") {
        Property(PropertyFilter) = "PROPERTY",
        Association(AssociationInListFilter) = "ASSOCIATION",
        PageView(PageViewAnalyticsFilter) = "PAGE_VIEW",
        Cta(CtaAnalyticsFilter) = "CTA",
        Event(EventAnalyticsFilter) = "EVENT",
        FormSubmission(FormSubmissionFilter) = "FORM_SUBMISSION",
        FormSubmissionOnPage(FormSubmissionOnPageFilter) = "FORM_SUBMISSION_ON_PAGE",
        IntegrationEvent(IntegrationEventFilter) = "INTEGRATION_EVENT",
        EmailSubscription(EmailSubscriptionFilter) = "EMAIL_SUBSCRIPTION",
        CommunicationSubscription(CommunicationSubscriptionFilter) = "COMMUNICATION_SUBSCRIPTION",
        SurveyMonkey(SurveyMonkeyFilter) = "SURVEY_MONKEY",
        SurveyMonkeyValue(SurveyMonkeyValueFilter) = "SURVEY_MONKEY_VALUE",
        Webinar(WebinarFilter) = "WEBINAR",
        EmailEvent(EmailEventFilter) = "EMAIL_EVENT",
        Privacy(PrivacyAnalyticsFilter) = "PRIVACY",
        AdsSearch(AdsSearchFilter) = "ADS_SEARCH",
        AdsTime(AdsTimeFilter) = "ADS_TIME",
        InList(InListFilter) = "IN_LIST",
        UnifiedEvents(UnifiedEventsFilter) = "UNIFIED_EVENTS",
        Constant(ConstantFilter) = "CONSTANT",
    }
}

/// List filter update, `ListFilterUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFilterUpdate {
    /// Root of the tree of filters.
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
    #[serde(default, deserialize_with = "null_as_default")]
    pub child_lists: Vec<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub child_nodes: Vec<ListFolder>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// ID of the folder in which it lies; missing at the root.
    pub parent_folder_id: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_contents_at: Option<Timestamp>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<i64>,
}

/// List folder create, `ListFolderCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListFolderCreate {
    /// Internal identifier or title.
    pub name: String,
    /// ID of the folder in which it lies; missing at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<String>,
}

impl ListFolderCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parent_folder_id: None }
    }

    /// ID of the folder in which it lies; missing at the root.
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
    /// Created folder, with its place in the tree.
    pub folder: Option<ListFolder>,
}

/// List folder fetch, `ListFolderFetchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListFolderFetch {
    /// Folder, with its place in the tree.
    pub folder: Option<ListFolder>,
}

/// List id mapping, `PublicMigrationMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMapping {
    pub legacy_list_id: Option<String>,
    /// ID of the list (HubSpot also says segment).
    pub list_id: Option<String>,
}

/// List id mappings, `PublicBatchMigrationMapping` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListIdMappings {
    #[serde(default, deserialize_with = "null_as_default")]
    pub legacy_list_ids_to_ids_mapping: Vec<ListIdMapping>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub missing_legacy_list_ids: Vec<String>,
}

/// List move, `ListMoveRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMove {
    /// ID of the list (HubSpot also says segment).
    pub list_id: String,
    pub new_folder_id: String,
}

/// The required arguments of [`ListMove::new`], by name.
pub struct ListMoveArgs<ListId, NewFolderId> {
    /// ID of the list (HubSpot also says segment).
    pub list_id: ListId,
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
    #[serde(default, deserialize_with = "null_as_default")]
    pub teams_with_edit_access: Vec<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub users_with_edit_access: Vec<i64>,
}

/// The required arguments of [`ListPermissions::new`], by name.
pub struct ListPermissionsArgs<TeamsWithEditAccess, UsersWithEditAccess> {
    pub teams_with_edit_access: TeamsWithEditAccess,
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
    pub has_more: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub lists: Vec<ListSearchResult>,
    /// Number of results to skip.
    pub offset: Option<i64>,
    /// Number of results over all pages.
    pub total: Option<i64>,
}

/// List search request, `ListSearchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSearchRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_ids: Option<Vec<String>>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type_id: Option<String>,
    /// Number of results to skip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing_types: Option<Vec<String>>,
    /// Text that names of lists have to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
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

    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_properties =
            Some(additional_properties.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    #[must_use]
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[must_use]
    pub fn object_type_id(mut self, object_type_id: impl Into<String>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }

    /// Number of results to skip.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    #[must_use]
    pub fn processing_types(
        mut self,
        processing_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.processing_types = Some(processing_types.into_iter().map(Into::into).collect());
        self
    }

    /// Text that names of lists have to contain.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

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
    #[serde(default, deserialize_with = "null_as_default")]
    pub additional_properties: BTreeMap<String, String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_by_id: Option<String>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub filters_updated_at: Option<Timestamp>,
    /// ID of the list (HubSpot also says segment).
    pub list_id: Option<String>,
    pub list_version: Option<i64>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub processing_status: Option<String>,
    /// `MANUAL`: members are set by calls or people. `DYNAMIC`: filters keep them up to date.
    /// `SNAPSHOT`: filters run once.
    pub processing_type: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_by_id: Option<String>,
}

/// List size and edit history, `ListSizeAndEditHistoryResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSizeAndEditHistory {
    #[serde(default, deserialize_with = "null_as_default")]
    pub edit_history: Vec<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub size_history: Vec<ListSizeDataPoint>,
}

/// List size data point, `ListSizeDataPoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListSizeDataPoint {
    /// Number of members at that time.
    pub size: Option<i64>,
    /// Time at which it happened or was set.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub timestamp: Option<Timestamp>,
}

/// List update, `ListUpdateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListUpdate {
    pub updated_list: Option<List>,
}

/// Lists by id, `ListsByIdResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ListsById {
    #[serde(default, deserialize_with = "null_as_default")]
    pub lists: Vec<List>,
}

/// Membership change, `MembershipChangeRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MembershipChange {
    pub record_ids_to_add: Vec<String>,
    pub record_ids_to_remove: Vec<String>,
}

/// The required arguments of [`MembershipChange::new`], by name.
pub struct MembershipChangeArgs<RecordIdsToAdd, RecordIdsToRemove> {
    pub record_ids_to_add: RecordIdsToAdd,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_unassigned: Option<bool>,
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

    #[must_use]
    pub fn include_unassigned(mut self, include_unassigned: bool) -> Self {
        self.include_unassigned = Some(include_unassigned);
        self
    }

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
    #[serde(default, deserialize_with = "null_as_default")]
    pub record_ids_missing: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub record_ids_removed: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub records_ids_added: Vec<String>,
}

/// Month reference, `PublicMonthReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MonthReference {
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_month")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_multistring")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<String>,
}

/// The required arguments of [`MultiStringPropertyOperation::new`], by name.
pub struct MultiStringPropertyOperationArgs<Operator, Values> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Contents, such as the texts to compare with.
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
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_not_all")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
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
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_not_any")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
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
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_now")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_occurrences: Option<i64>,
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

    #[must_use]
    pub fn max_occurrences(mut self, max_occurrences: i64) -> Self {
        self.max_occurrences = Some(max_occurrences);
        self
    }

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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_number")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: f64,
}

/// The required arguments of [`NumberPropertyOperation::new`], by name.
pub struct NumberPropertyOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Content that is stored or compared with.
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
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_or")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
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
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_tracking: Option<bool>,
    #[serde(skip_deserializing, default = "tag_page_view")]
    filter_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Web address of the page.
    #[serde(default)]
    pub page_url: String,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`PageViewAnalyticsFilter::new`], by name.
pub struct PageViewAnalyticsFilterArgs<Operator, PageUrl> {
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Web address of the page.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    #[must_use]
    pub fn enable_tracking(mut self, enable_tracking: bool) -> Self {
        self.enable_tracking = Some(enable_tracking);
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    #[serde(default)]
    pub privacy_name: String,
}

/// The required arguments of [`PrivacyAnalyticsFilter::new`], by name.
pub struct PrivacyAnalyticsFilterArgs<Operator, PrivacyName> {
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
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
    /// Test that the value has to pass. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<PropertyOperation>,
    /// Internal name of the field that is tested.
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
    /// One of several objects, told apart by a field; another one is kept as JSON.
    PropertyOperation [serialize deserialize compare] ("operationType", "type") {
        Bool(BoolPropertyOperation) = "BOOL",
        Number(NumberPropertyOperation) = "NUMBER",
        String(StringPropertyOperation) = "STRING",
        Datetime(DateTimePropertyOperation) = "DATETIME",
        RangedDate(RangedDatePropertyOperation) = "RANGED_DATE",
        ComparativePropertyUpdated(ComparativePropertyUpdatedOperation) = "COMPARATIVE_PROPERTY_UPDATED",
        ComparativeDate(ComparativeDatePropertyOperation) = "COMPARATIVE_DATE",
        RollingDateRange(RollingDateRangePropertyOperation) = "ROLLING_DATE_RANGE",
        RollingPropertyUpdated(RollingPropertyUpdatedOperation) = "ROLLING_PROPERTY_UPDATED",
        Enumeration(EnumerationPropertyOperation) = "ENUMERATION",
        AllProperty(AllPropertyTypesOperation) = "ALL_PROPERTY",
        NumberRanged(RangedNumberPropertyOperation) = "NUMBER_RANGED",
        Multistring(MultiStringPropertyOperation) = "MULTISTRING",
        Date(DatePropertyOperation) = "DATE",
        CalendarDate(CalendarDatePropertyOperation) = "CALENDAR_DATE",
        TimePoint(TimePointOperation) = "TIME_POINT",
        TimeRanged(RangedTimeOperation) = "TIME_RANGED",
        ComparativeString(ComparativeStringPropertyOperation) = "COMPARATIVE_STRING",
    }
}

/// Property referenced time, `PublicPropertyReferencedTime` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyReferencedTime {
    /// Internal name of the field that is tested.
    #[serde(default)]
    pub property: String,
    /// Point in time from which the calculation starts, such as now, today or the fiscal quarter.
    #[serde(default)]
    pub reference_type: String,
    #[serde(skip_deserializing, default = "tag_property_referenced")]
    time_type: &'static str,
    /// Origin of the time zone: the account, the user or a fixed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone_source: Option<String>,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
    #[serde(default)]
    pub zone_id: String,
}

/// The required arguments of [`PropertyReferencedTime::new`], by name.
pub struct PropertyReferencedTimeArgs<PropertyArgument, ReferenceType, ZoneId> {
    /// Internal name of the field that is tested.
    pub property: PropertyArgument,
    /// Point in time from which the calculation starts, such as now, today or the fiscal quarter.
    pub reference_type: ReferenceType,
    /// Time zone, by its IANA name, such as `Europe/Berlin`.
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

    /// Origin of the time zone: the account, the user or a fixed one.
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
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_quarter")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`QuarterReference::new`], by name.
pub struct QuarterReferenceArgs {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Month of the year, 1 to 12.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// Least value of the range.
    #[serde(default)]
    pub lower_bound: i64,
    #[serde(skip_deserializing, default = "tag_ranged_date")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Converts times to the account's time zone before comparing.
    #[serde(default)]
    pub requires_time_zone_conversion: bool,
    /// Greatest value of the range.
    #[serde(default)]
    pub upper_bound: i64,
}

/// The required arguments of [`RangedDatePropertyOperation::new`], by name.
pub struct RangedDatePropertyOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Least value of the range.
    pub lower_bound: i64,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Converts times to the account's time zone before comparing.
    pub requires_time_zone_conversion: bool,
    /// Greatest value of the range.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// Least value of the range.
    #[serde(default)]
    pub lower_bound: i64,
    #[serde(skip_deserializing, default = "tag_number_ranged")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Greatest value of the range.
    #[serde(default)]
    pub upper_bound: i64,
}

/// The required arguments of [`RangedNumberPropertyOperation::new`], by name.
pub struct RangedNumberPropertyOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Least value of the range.
    pub lower_bound: i64,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Greatest value of the range.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower_bound_endpoint_behavior: Option<String>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower_bound_time_point: Option<TimePoint>,
    /// Kind of comparison, which decides the operators allowed.
    #[serde(default)]
    pub operation_type: String,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Treatment of the value before comparing, such as taking its anniversary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_parser: Option<String>,
    #[serde(skip_deserializing, default = "tag_time_ranged")]
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_bound_endpoint_behavior: Option<String>,
    /// Required when sent; can be absent from a response.
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
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    pub lower_bound_time_point: LowerBoundTimePoint,
    /// Kind of comparison, which decides the operators allowed.
    pub operation_type: OperationType,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
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

    #[must_use]
    pub fn lower_bound_endpoint_behavior(
        mut self,
        lower_bound_endpoint_behavior: impl Into<String>,
    ) -> Self {
        self.lower_bound_endpoint_behavior = Some(lower_bound_endpoint_behavior.into());
        self
    }

    /// Treatment of the value before comparing, such as taking its anniversary.
    #[must_use]
    pub fn property_parser(mut self, property_parser: impl Into<String>) -> Self {
        self.property_parser = Some(property_parser.into());
        self
    }

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
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    pub record_id: String,
}

/// The required arguments of [`RecordIdInput::new`], by name.
pub struct RecordIdInputArgs<ObjectTypeId, RecordIdArgument> {
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    pub record_id: RecordIdArgument,
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
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    pub record_id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub record_list_memberships: Vec<RecordListMembership>,
}

/// Record list membership, `RecordListMembership` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordListMembership {
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub first_added_timestamp: Option<Timestamp>,
    pub is_public_list: Option<bool>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub last_added_timestamp: Option<Timestamp>,
    /// ID of the list (HubSpot also says segment).
    pub list_id: Option<String>,
    pub list_version: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    RefineBy [serialize deserialize compare] ("operationType", "type") {
        NumOccurrences(NumOccurrencesRefineBy) = "NUM_OCCURRENCES",
        SetOccurrences(SetOccurrencesRefineBy) = "SET_OCCURRENCES",
        RelativeComparative(RelativeComparativeTimestampRefineBy) = "RELATIVE_COMPARATIVE",
        RelativeRanged(RelativeRangedTimestampRefineBy) = "RELATIVE_RANGED",
        AbsoluteComparative(AbsoluteComparativeTimestampRefineBy) = "ABSOLUTE_COMPARATIVE",
        AbsoluteRanged(AbsoluteRangedTimestampRefineBy) = "ABSOLUTE_RANGED",
        AllHistory(AllHistoryRefineBy) = "ALL_HISTORY",
        TimePoint(TimePointOperation) = "TIME_POINT",
        TimeRanged(RangedTimeOperation) = "TIME_RANGED",
    }
}

/// Relative comparative timestamp refine by, `PublicRelativeComparativeTimestampRefineBy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeComparativeTimestampRefineBy {
    /// Side of the point in time that is meant: before it or after it.
    #[serde(default)]
    pub comparison: String,
    /// Required when sent; can be absent from a response.
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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lower_bound_offset: Option<TimeOffset>,
    /// Distinguishes inside from outside of the time span.
    #[serde(default)]
    pub range_type: String,
    #[serde(skip_deserializing, default = "tag_relative_ranged")]
    r#type: &'static str,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper_bound_offset: Option<TimeOffset>,
}

/// The required arguments of [`RelativeRangedTimestampRefineBy::new`], by name.
pub struct RelativeRangedTimestampRefineByArgs<LowerBoundOffset, RangeType, UpperBoundOffset> {
    pub lower_bound_offset: LowerBoundOffset,
    /// Distinguishes inside from outside of the time span.
    pub range_type: RangeType,
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
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_restricted")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// Length of the time span, counted from today.
    #[serde(default)]
    pub number_of_days: i64,
    #[serde(skip_deserializing, default = "tag_rolling_date_range")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Converts times to the account's time zone before comparing.
    #[serde(default)]
    pub requires_time_zone_conversion: bool,
}

/// The required arguments of [`RollingDateRangePropertyOperation::new`], by name.
pub struct RollingDateRangePropertyOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Length of the time span, counted from today.
    pub number_of_days: i64,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Converts times to the account's time zone before comparing.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    /// Length of the time span, counted from today.
    #[serde(default)]
    pub number_of_days: i64,
    #[serde(skip_deserializing, default = "tag_rolling_property_updated")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
}

/// The required arguments of [`RollingPropertyUpdatedOperation::new`], by name.
pub struct RollingPropertyUpdatedOperationArgs<Operator> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Length of the time span, counted from today.
    pub number_of_days: i64,
    /// Comparison; which one is allowed depends on the kind of value.
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
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_string")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Content that is stored or compared with.
    #[serde(default)]
    pub value: String,
}

/// The required arguments of [`StringPropertyOperation::new`], by name.
pub struct StringPropertyOperationArgs<Operator, ValueArgument> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
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
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    #[serde(default)]
    pub survey_id: String,
}

/// The required arguments of [`SurveyMonkeyFilter::new`], by name.
pub struct SurveyMonkeyFilterArgs<Operator, SurveyId> {
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
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
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey_answer_col_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survey_answer_row_id: Option<String>,
    #[serde(default)]
    pub survey_id: String,
    #[serde(default)]
    pub survey_question: String,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_comparison: Option<PropertyOperation>,
}

/// The required arguments of [`SurveyMonkeyValueFilter::new`], by name.
pub struct SurveyMonkeyValueFilterArgs<Operator, SurveyId, SurveyQuestion, ValueComparison> {
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    pub survey_id: SurveyId,
    pub survey_question: SurveyQuestion,
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

    #[must_use]
    pub fn survey_answer_col_id(mut self, survey_answer_col_id: impl Into<String>) -> Self {
        self.survey_answer_col_id = Some(survey_answer_col_id.into());
        self
    }

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
    /// Number of time units.
    #[serde(default)]
    pub amount: i64,
    #[serde(default)]
    pub offset_direction: String,
    /// Unit in which the length of time is counted, such as `DAYS`.
    #[serde(default)]
    pub time_unit: String,
}

/// The required arguments of [`TimeOffset::new`], by name.
pub struct TimeOffsetArgs<OffsetDirection, TimeUnitArgument> {
    /// Number of time units.
    pub amount: i64,
    pub offset_direction: OffsetDirection,
    /// Unit in which the length of time is counted, such as `DAYS`.
    pub time_unit: TimeUnitArgument,
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
    /// One of several objects, told apart by a field; another one is kept as JSON.
    TimePoint [serialize deserialize compare] ("timeType") {
        Date(DatePoint) = "DATE",
        Indexed(IndexedTimePoint) = "INDEXED",
        PropertyReferenced(PropertyReferencedTime) = "PROPERTY_REFERENCED",
    }
}

/// Time point operation, `PublicTimePointOperation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimePointOperation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint_behavior: Option<String>,
    /// Lets records pass that have no value of the property at all.
    #[serde(default)]
    pub include_objects_with_no_value_set: bool,
    #[serde(skip_deserializing, default = "tag_time_point")]
    operation_type: &'static str,
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    /// Treatment of the value before comparing, such as taking its anniversary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_parser: Option<String>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_point: Option<TimePoint>,
    /// Kind, which decides the meaning of the other fields.
    #[serde(default)]
    pub r#type: String,
}

/// The required arguments of [`TimePointOperation::new`], by name.
pub struct TimePointOperationArgs<Operator, TimePointArgument, Type> {
    /// Lets records pass that have no value of the property at all.
    pub include_objects_with_no_value_set: bool,
    /// Comparison; which one is allowed depends on the kind of value.
    pub operator: Operator,
    pub time_point: TimePointArgument,
    /// Kind, which decides the meaning of the other fields.
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

    #[must_use]
    pub fn endpoint_behavior(mut self, endpoint_behavior: impl Into<String>) -> Self {
        self.endpoint_behavior = Some(endpoint_behavior.into());
        self
    }

    /// Treatment of the value before comparing, such as taking its anniversary.
    #[must_use]
    pub fn property_parser(mut self, property_parser: impl Into<String>) -> Self {
        self.property_parser = Some(property_parser.into());
        self
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    TimeReference [serialize deserialize compare] ("referenceType") {
        Now(NowReference) = "NOW",
        Today(TodayReference) = "TODAY",
        Week(WeekReference) = "WEEK",
        FiscalQuarter(FiscalQuarterReference) = "FISCAL_QUARTER",
        FiscalYear(FiscalYearReference) = "FISCAL_YEAR",
        Year(YearReference) = "YEAR",
        Quarter(QuarterReference) = "QUARTER",
        Month(MonthReference) = "MONTH",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimeUnit {
        Day = "DAY",
        Month = "MONTH",
        Week = "WEEK",
    }
}

/// Today reference, `PublicTodayReference` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TodayReference {
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_today")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// ID of the kind of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type_id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_lines: Vec<EventFilterMetadata>,
    #[serde(skip_deserializing, default = "tag_unified_events")]
    filter_type: &'static str,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// ID of the kind of event.
    #[must_use]
    pub fn event_type_id(mut self, event_type_id: impl Into<String>) -> Self {
        self.event_type_id = Some(event_type_id.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
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
    /// Restriction, after filtering, by how often the record met the condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coalescing_refine_by: Option<RefineBy>,
    /// ID of the kind of event.
    #[serde(default)]
    pub event_type_id: String,
    /// Logical connective of the parts, `AND` or `OR`.
    #[serde(default)]
    pub filter_branch_operator: String,
    #[serde(skip_deserializing, default = "tag_unified_events")]
    filter_branch_type: &'static str,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filter_branches: Vec<FilterBranch>,
    /// Conditions that have to hold together.
    #[serde(default, deserialize_with = "null_as_default")]
    pub filters: Vec<ListFilter>,
    /// Comparison; which one is allowed depends on the kind of value. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<UnifiedEventsFilterBranchOperator>,
    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pruning_refine_by: Option<RefineBy>,
}

/// The required arguments of [`UnifiedEventsFilterBranch::new`], by name.
pub struct UnifiedEventsFilterBranchArgs<
    EventTypeId,
    FilterBranchOperatorArgument,
    FilterBranches,
    Filters,
> {
    /// ID of the kind of event.
    pub event_type_id: EventTypeId,
    /// Logical connective of the parts, `AND` or `OR`.
    pub filter_branch_operator: FilterBranchOperatorArgument,
    /// Nested nodes of the filter tree, combined by the connective of this one.
    pub filter_branches: FilterBranches,
    /// Conditions that have to hold together.
    pub filters: Filters,
    /// Comparison; which one is allowed depends on the kind of value.
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

    /// Restriction, after filtering, by how often the record met the condition.
    #[must_use]
    pub fn coalescing_refine_by(mut self, coalescing_refine_by: impl Into<RefineBy>) -> Self {
        self.coalescing_refine_by = Some(coalescing_refine_by.into());
        self
    }

    /// Restriction, before filtering, of the data to a time span or a number of occurrences.
    #[must_use]
    pub fn pruning_refine_by(mut self, pruning_refine_by: impl Into<RefineBy>) -> Self {
        self.pruning_refine_by = Some(pruning_refine_by.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    UnifiedEventsFilterBranchOperator {
        HasCompleted = "HAS_COMPLETED",
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
    /// Comparison; which one is allowed depends on the kind of value.
    #[serde(default)]
    pub operator: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webinar_id: Option<String>,
}

impl WebinarFilter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(operator: impl Into<String>) -> Self {
        Self { filter_type: "WEBINAR", operator: operator.into(), webinar_id: None }
    }

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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_week: Option<DayOfWeek>,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    #[serde(skip_deserializing, default = "tag_week")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
    /// Day of the month, 1 to 31.
    #[serde(default)]
    pub day: i64,
    /// Hour of the day, 0 to 23.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hour: Option<i64>,
    /// Thousandth of the second, 0 to 999.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millisecond: Option<i64>,
    /// Minute of the hour, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minute: Option<i64>,
    /// Month of the year, 1 to 12.
    #[serde(default)]
    pub month: i64,
    #[serde(skip_deserializing, default = "tag_year")]
    reference_type: &'static str,
    /// Second of the minute, 0 to 59.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second: Option<i64>,
}

/// The required arguments of [`YearReference::new`], by name.
pub struct YearReferenceArgs {
    /// Day of the month, 1 to 31.
    pub day: i64,
    /// Month of the year, 1 to 12.
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

    /// Hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(mut self, hour: i64) -> Self {
        self.hour = Some(hour);
        self
    }

    /// Thousandth of the second, 0 to 999.
    #[must_use]
    pub fn millisecond(mut self, millisecond: i64) -> Self {
        self.millisecond = Some(millisecond);
        self
    }

    /// Minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(mut self, minute: i64) -> Self {
        self.minute = Some(minute);
        self
    }

    /// Second of the minute, 0 to 59.
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
