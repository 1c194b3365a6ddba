//! Types of `workflows`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Ab test branch, `ApiABTestBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AbTestBranch {
    /// Step that comes next; missing at the end of a branch. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Share of the whole, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<i64>,
}

impl AbTestBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(connection: impl Into<Connection>) -> Self {
        Self { connection: Some(connection.into()), percentage: None }
    }

    /// Share of the whole, in percent.
    #[must_use]
    pub fn percentage(mut self, percentage: i64) -> Self {
        self.percentage = Some(percentage);
        self
    }
}

/// Ab test branch action, `ApiABTestBranchAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbTestBranchAction {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    #[serde(default, deserialize_with = "null_as_default")]
    pub test_branches: Vec<AbTestBranch>,
    #[serde(skip_deserializing, default = "tag_ab_test_branch")]
    r#type: &'static str,
}

impl AbTestBranchAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        action_id: impl Into<String>,
        test_branches: impl IntoIterator<Item = impl Into<AbTestBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            test_branches: test_branches.into_iter().map(Into::into).collect(),
            r#type: "AB_TEST_BRANCH",
        }
    }
}

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

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Action [serialize deserialize compare] ("type") {
        StaticBranch(StaticBranchAction) = "STATIC_BRANCH",
        ListBranch(ListBranchAction) = "LIST_BRANCH",
        AbTestBranch(AbTestBranchAction) = "AB_TEST_BRANCH",
        CustomCode(CustomCodeAction) = "CUSTOM_CODE",
        Webhook(WebhookAction) = "WEBHOOK",
        SingleConnection(SingleConnectionAction) = "SINGLE_CONNECTION",
    }
}

/// Action data value, `ApiActionDataValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionDataValue {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    #[serde(default)]
    pub data_key: String,
    #[serde(skip_deserializing, default = "tag_field_data")]
    r#type: &'static str,
}

/// The required arguments of [`ActionDataValue::new`], by name.
pub struct ActionDataValueArgs<ActionId, DataKey> {
    /// ID of the step, unique within its workflow.
    pub action_id: ActionId,
    pub data_key: DataKey,
}

impl ActionDataValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ActionDataValueArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            action_id: args.action_id.into(),
            data_key: args.data_key.into(),
            r#type: "FIELD_DATA",
        }
    }
}

/// Action output object property value, `ApiActionOutputObjectPropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionOutputObjectPropertyValue {
    #[serde(default)]
    pub action_output_property_token: String,
    #[serde(skip_deserializing, default = "tag_action_output_object_property")]
    r#type: &'static str,
}

impl ActionOutputObjectPropertyValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(action_output_property_token: impl Into<String>) -> Self {
        Self {
            action_output_property_token: action_output_property_token.into(),
            r#type: "ACTION_OUTPUT_OBJECT_PROPERTY",
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
    pub filters: Vec<Filter>,
}

impl AndFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: "AND",
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

/// Append object property value, `ApiAppendObjectPropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppendObjectPropertyValue {
    #[serde(default)]
    pub append_property_name: String,
    #[serde(skip_deserializing, default = "tag_append_object_property")]
    r#type: &'static str,
}

impl AppendObjectPropertyValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(append_property_name: impl Into<String>) -> Self {
        Self { append_property_name: append_property_name.into(), r#type: "APPEND_OBJECT_PROPERTY" }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AssociationCategory {
        HubspotDefined = "HUBSPOT_DEFINED",
        IntegratorDefined = "INTEGRATOR_DEFINED",
        UserDefined = "USER_DEFINED",
        Work = "WORK",
    }
}

/// Association data source, `ApiAssociationDataSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationDataSource {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels). Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub association_category: Option<AssociationCategory>,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    #[serde(default)]
    pub association_type_id: i64,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    /// Order in which records are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<Sort>,
    #[serde(skip_deserializing, default = "tag_association")]
    r#type: &'static str,
}

/// The required arguments of [`AssociationDataSource::new`], by name.
pub struct AssociationDataSourceArgs<Name, ObjectTypeId> {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    pub association_category: AssociationCategory,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    pub association_type_id: i64,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
}

impl AssociationDataSource {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AssociationDataSourceArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            association_category: Some(args.association_category),
            association_type_id: args.association_type_id,
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            sort_by: None,
            r#type: "ASSOCIATION",
        }
    }

    /// Order in which records are taken.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<Sort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
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
    pub filters: Vec<Filter>,
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
            impl IntoIterator<Item = impl Into<Filter>>,
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

/// Association timestamp data source, `ApiAssociationTimestampDataSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationTimestampDataSource {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels). Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub association_category: Option<AssociationCategory>,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    #[serde(default)]
    pub association_type_id: i64,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    #[serde(default)]
    pub object_type_id: String,
    #[serde(skip_deserializing, default = "tag_association_timestamp")]
    r#type: &'static str,
}

/// The required arguments of [`AssociationTimestampDataSource::new`], by name.
pub struct AssociationTimestampDataSourceArgs<Name, ObjectTypeId> {
    /// Origin of the association type: HubSpot, an app, or an admin of the account (`USER_DEFINED`,
    /// for custom labels).
    pub association_category: AssociationCategory,
    /// Numeric ID of the label or default type, different for each direction: 279 leads from
    /// contact to company, 280 back.
    pub association_type_id: i64,
    /// Internal identifier or title.
    pub name: Name,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
}

impl AssociationTimestampDataSource {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: AssociationTimestampDataSourceArgs<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            association_category: Some(args.association_category),
            association_type_id: args.association_type_id,
            name: args.name.into(),
            object_type_id: args.object_type_id.into(),
            r#type: "ASSOCIATION_TIMESTAMP",
        }
    }
}

/// Auth key webhook auth settings, `ApiAuthKeyWebhookAuthSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AuthKeyWebhookAuthSettings {
    /// Part of the HTTP request that carries the key. Required when sent; can be absent from a
    /// response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<AuthKeyWebhookAuthSettingsLocation>,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub secret_name: String,
    #[serde(skip_deserializing, default = "tag_auth_key")]
    r#type: &'static str,
}

/// The required arguments of [`AuthKeyWebhookAuthSettings::new`], by name.
pub struct AuthKeyWebhookAuthSettingsArgs<Name, SecretName> {
    /// Part of the HTTP request that carries the key.
    pub location: AuthKeyWebhookAuthSettingsLocation,
    /// Internal identifier or title.
    pub name: Name,
    pub secret_name: SecretName,
}

impl AuthKeyWebhookAuthSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AuthKeyWebhookAuthSettingsArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            location: Some(args.location),
            name: args.name.into(),
            secret_name: args.secret_name.into(),
            r#type: "AUTH_KEY",
        }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AuthKeyWebhookAuthSettingsLocation {
        Header = "HEADER",
        QueryParam = "QUERY_PARAM",
    }
}

/// Blocked date, `ApiBlockedDate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlockedDate {
    #[serde(default)]
    pub day_of_month: i64,
    /// Month of the year, in capitals. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<BlockedDateMonth>,
    /// Year, with four digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
}

impl BlockedDate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(day_of_month: i64, month: BlockedDateMonth) -> Self {
        Self { day_of_month, month: Some(month), year: None }
    }

    /// Year, with four digits.
    #[must_use]
    pub fn year(mut self, year: i64) -> Self {
        self.year = Some(year);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    BlockedDateMonth {
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

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    BucketType {
        Day = "DAY",
        Month = "MONTH",
        Week = "WEEK",
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

/// Connection, `ApiConnection` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edge_type: Option<EdgeType>,
    #[serde(default)]
    pub next_action_id: String,
}

impl Connection {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(edge_type: EdgeType, next_action_id: impl Into<String>) -> Self {
        Self { edge_type: Some(edge_type), next_action_id: next_action_id.into() }
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

/// Contact property anchor, `ApiContactPropertyAnchor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactPropertyAnchor {
    #[serde(default)]
    pub contact_property: String,
    #[serde(skip_deserializing, default = "tag_contact_property_anchor")]
    r#type: &'static str,
}

impl ContactPropertyAnchor {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(contact_property: impl Into<String>) -> Self {
        Self { contact_property: contact_property.into(), r#type: "CONTACT_PROPERTY_ANCHOR" }
    }
}

/// Contact workflow, `ApiContactFlow` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactWorkflow {
    /// Steps of the workflow, in any order; each names the one that follows it.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<Action>,
    /// Days on which the workflow executes nothing.
    #[serde(default, deserialize_with = "null_as_default")]
    pub blocked_dates: Vec<BlockedDate>,
    pub can_enroll_from_salesforce: Option<bool>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub crm_object_creation_status: Option<CrmObjectCreationStatus>,
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub data_sources: Vec<DataSource>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    pub enrollment_criteria: Option<EnrollmentCriteria>,
    /// Times at which matching records enter the workflow.
    pub enrollment_schedule: Option<EnrollmentSchedule>,
    pub event_anchor: Option<EventAnchor>,
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: Option<FlowType>,
    pub goal_filter_branch: Option<FilterBranch>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub next_available_action_id: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: Option<String>,
    /// ID of the step with which the workflow begins.
    pub start_action_id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub suppression_list_ids: Vec<i64>,
    /// Hours of the week in which the workflow may execute.
    #[serde(default, deserialize_with = "null_as_default")]
    pub time_windows: Vec<TimeWindow>,
    pub un_enrollment_setting: Option<UnenrollmentSetting>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Unique ID of the form 8-4-4-4-12.
    pub uuid: Option<String>,
}

/// Contact workflow create, `ApiContactFlowCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactWorkflowCreate {
    /// Steps of the workflow, in any order; each names the one that follows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    /// Days on which the workflow executes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_dates: Option<Vec<BlockedDate>>,
    pub can_enroll_from_salesforce: bool,
    /// Further values, by names that the caller chooses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sources: Option<Vec<DataSource>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_criteria: Option<EnrollmentCriteria>,
    /// Times at which matching records enter the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_schedule: Option<EnrollmentSchedule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_anchor: Option<EventAnchor>,
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: FlowType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_filter_branch: Option<FilterBranch>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// ID of the step with which the workflow begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_action_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppression_list_ids: Option<Vec<i64>>,
    /// Hours of the week in which the workflow may execute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_windows: Option<Vec<TimeWindow>>,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub un_enrollment_setting: Option<UnenrollmentSetting>,
    /// Unique ID of the form 8-4-4-4-12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

/// The required arguments of [`ContactWorkflowCreate::new`], by name.
pub struct ContactWorkflowCreateArgs<ObjectTypeId> {
    pub can_enroll_from_salesforce: bool,
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: FlowType,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
}

impl ContactWorkflowCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ContactWorkflowCreateArgs<impl Into<String>>) -> Self {
        Self {
            actions: None,
            blocked_dates: None,
            can_enroll_from_salesforce: args.can_enroll_from_salesforce,
            custom_properties: None,
            data_sources: None,
            description: None,
            enrollment_criteria: None,
            enrollment_schedule: None,
            event_anchor: None,
            flow_type: args.flow_type,
            goal_filter_branch: None,
            is_enabled: args.is_enabled,
            name: None,
            object_type_id: args.object_type_id.into(),
            start_action_id: None,
            suppression_list_ids: None,
            time_windows: None,
            r#type: "CONTACT_FLOW",
            un_enrollment_setting: None,
            uuid: None,
        }
    }

    /// Steps of the workflow, in any order; each names the one that follows it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<Action>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// Days on which the workflow executes nothing.
    #[must_use]
    pub fn blocked_dates(
        mut self,
        blocked_dates: impl IntoIterator<Item = impl Into<BlockedDate>>,
    ) -> Self {
        self.blocked_dates = Some(blocked_dates.into_iter().map(Into::into).collect());
        self
    }

    /// Further values, by names that the caller chooses.
    #[must_use]
    pub fn custom_properties(mut self, custom_properties: BTreeMap<String, String>) -> Self {
        self.custom_properties = Some(custom_properties);
        self
    }

    #[must_use]
    pub fn data_sources(
        mut self,
        data_sources: impl IntoIterator<Item = impl Into<DataSource>>,
    ) -> Self {
        self.data_sources = Some(data_sources.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[must_use]
    pub fn enrollment_criteria(
        mut self,
        enrollment_criteria: impl Into<EnrollmentCriteria>,
    ) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into());
        self
    }

    /// Times at which matching records enter the workflow.
    #[must_use]
    pub fn enrollment_schedule(
        mut self,
        enrollment_schedule: impl Into<EnrollmentSchedule>,
    ) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into());
        self
    }

    #[must_use]
    pub fn event_anchor(mut self, event_anchor: impl Into<EventAnchor>) -> Self {
        self.event_anchor = Some(event_anchor.into());
        self
    }

    #[must_use]
    pub fn goal_filter_branch(mut self, goal_filter_branch: impl Into<FilterBranch>) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the step with which the workflow begins.
    #[must_use]
    pub fn start_action_id(mut self, start_action_id: impl Into<String>) -> Self {
        self.start_action_id = Some(start_action_id.into());
        self
    }

    #[must_use]
    pub fn suppression_list_ids(
        mut self,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.suppression_list_ids =
            Some(suppression_list_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Hours of the week in which the workflow may execute.
    #[must_use]
    pub fn time_windows(
        mut self,
        time_windows: impl IntoIterator<Item = impl Into<TimeWindow>>,
    ) -> Self {
        self.time_windows = Some(time_windows.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn un_enrollment_setting(
        mut self,
        un_enrollment_setting: impl Into<UnenrollmentSetting>,
    ) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into());
        self
    }

    /// Unique ID of the form 8-4-4-4-12.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

/// Contact workflow replace, `ApiContactFlowPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactWorkflowReplace {
    /// Steps of the workflow, in any order; each names the one that follows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    /// Days on which the workflow executes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_dates: Option<Vec<BlockedDate>>,
    pub can_enroll_from_salesforce: bool,
    /// Further values, by names that the caller chooses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_criteria: Option<EnrollmentCriteria>,
    /// Times at which matching records enter the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_schedule: Option<EnrollmentSchedule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_anchor: Option<EventAnchor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal_filter_branch: Option<FilterBranch>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: String,
    /// ID of the step with which the workflow begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_action_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppression_list_ids: Option<Vec<i64>>,
    /// Hours of the week in which the workflow may execute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_windows: Option<Vec<TimeWindow>>,
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub un_enrollment_setting: Option<UnenrollmentSetting>,
    /// Unique ID of the form 8-4-4-4-12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

/// The required arguments of [`ContactWorkflowReplace::new`], by name.
pub struct ContactWorkflowReplaceArgs<RevisionId> {
    pub can_enroll_from_salesforce: bool,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: RevisionId,
}

impl ContactWorkflowReplace {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ContactWorkflowReplaceArgs<impl Into<String>>) -> Self {
        Self {
            actions: None,
            blocked_dates: None,
            can_enroll_from_salesforce: args.can_enroll_from_salesforce,
            custom_properties: None,
            description: None,
            enrollment_criteria: None,
            enrollment_schedule: None,
            event_anchor: None,
            goal_filter_branch: None,
            is_enabled: args.is_enabled,
            name: None,
            revision_id: args.revision_id.into(),
            start_action_id: None,
            suppression_list_ids: None,
            time_windows: None,
            r#type: "CONTACT_FLOW",
            un_enrollment_setting: None,
            uuid: None,
        }
    }

    /// Steps of the workflow, in any order; each names the one that follows it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<Action>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// Days on which the workflow executes nothing.
    #[must_use]
    pub fn blocked_dates(
        mut self,
        blocked_dates: impl IntoIterator<Item = impl Into<BlockedDate>>,
    ) -> Self {
        self.blocked_dates = Some(blocked_dates.into_iter().map(Into::into).collect());
        self
    }

    /// Further values, by names that the caller chooses.
    #[must_use]
    pub fn custom_properties(mut self, custom_properties: BTreeMap<String, String>) -> Self {
        self.custom_properties = Some(custom_properties);
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[must_use]
    pub fn enrollment_criteria(
        mut self,
        enrollment_criteria: impl Into<EnrollmentCriteria>,
    ) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into());
        self
    }

    /// Times at which matching records enter the workflow.
    #[must_use]
    pub fn enrollment_schedule(
        mut self,
        enrollment_schedule: impl Into<EnrollmentSchedule>,
    ) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into());
        self
    }

    #[must_use]
    pub fn event_anchor(mut self, event_anchor: impl Into<EventAnchor>) -> Self {
        self.event_anchor = Some(event_anchor.into());
        self
    }

    #[must_use]
    pub fn goal_filter_branch(mut self, goal_filter_branch: impl Into<FilterBranch>) -> Self {
        self.goal_filter_branch = Some(goal_filter_branch.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the step with which the workflow begins.
    #[must_use]
    pub fn start_action_id(mut self, start_action_id: impl Into<String>) -> Self {
        self.start_action_id = Some(start_action_id.into());
        self
    }

    #[must_use]
    pub fn suppression_list_ids(
        mut self,
        suppression_list_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.suppression_list_ids =
            Some(suppression_list_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Hours of the week in which the workflow may execute.
    #[must_use]
    pub fn time_windows(
        mut self,
        time_windows: impl IntoIterator<Item = impl Into<TimeWindow>>,
    ) -> Self {
        self.time_windows = Some(time_windows.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn un_enrollment_setting(
        mut self,
        un_enrollment_setting: impl Into<UnenrollmentSetting>,
    ) -> Self {
        self.un_enrollment_setting = Some(un_enrollment_setting.into());
        self
    }

    /// Unique ID of the form 8-4-4-4-12.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    CrmObjectCreationStatus {
        Complete = "COMPLETE",
        Pending = "PENDING",
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

/// Custom code action, `ApiCustomCodeAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomCodeAction {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    /// Step that comes next; missing at the end of a branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Values that people configure when they add the action to a workflow.
    #[serde(default, deserialize_with = "null_as_default")]
    pub input_fields: Vec<InputVariable>,
    /// Values that the action hands on to later steps of the workflow.
    #[serde(default, deserialize_with = "null_as_default")]
    pub output_fields: Vec<EnumerationOutputField>,
    #[serde(default)]
    pub runtime: String,
    #[serde(default, deserialize_with = "null_as_default")]
    pub secret_names: Vec<String>,
    #[serde(default)]
    pub source_code: String,
    #[serde(skip_deserializing, default = "tag_custom_code")]
    r#type: &'static str,
}

/// The required arguments of [`CustomCodeAction::new`], by name.
pub struct CustomCodeActionArgs<
    ActionId,
    InputFields,
    OutputFields,
    Runtime,
    SecretNames,
    SourceCode,
> {
    /// ID of the step, unique within its workflow.
    pub action_id: ActionId,
    /// Values that people configure when they add the action to a workflow.
    pub input_fields: InputFields,
    /// Values that the action hands on to later steps of the workflow.
    pub output_fields: OutputFields,
    pub runtime: Runtime,
    pub secret_names: SecretNames,
    pub source_code: SourceCode,
}

impl CustomCodeAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CustomCodeActionArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<InputVariable>>,
            impl IntoIterator<Item = impl Into<EnumerationOutputField>>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            action_id: args.action_id.into(),
            connection: None,
            input_fields: args.input_fields.into_iter().map(Into::into).collect(),
            output_fields: args.output_fields.into_iter().map(Into::into).collect(),
            runtime: args.runtime.into(),
            secret_names: args.secret_names.into_iter().map(Into::into).collect(),
            source_code: args.source_code.into(),
            r#type: "CUSTOM_CODE",
        }
    }

    /// Step that comes next; missing at the end of a branch.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
}

/// Daily enrollment schedule, `ApiDailyEnrollmentSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DailyEnrollmentSchedule {
    /// Hour and minute. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    #[serde(skip_deserializing, default = "tag_daily")]
    r#type: &'static str,
}

impl DailyEnrollmentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(time_of_day: impl Into<TimeOfDay>) -> Self {
        Self { time_of_day: Some(time_of_day.into()), r#type: "DAILY" }
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    DataSource [serialize deserialize compare] ("type") {
        Association(AssociationDataSource) = "ASSOCIATION",
        AssociationTimestamp(AssociationTimestampDataSource) = "ASSOCIATION_TIMESTAMP",
        StaticPropertyFilter(StaticPropertyFilterDataSource) = "STATIC_PROPERTY_FILTER",
        EnrolledRecordPropertyFilter(EnrolledRecordPropertyFilterDataSource) = "ENROLLED_RECORD_PROPERTY_FILTER",
        DatasetFieldPropertyFilter(DatasetFieldPropertyFilterDataSource) = "DATASET_FIELD_PROPERTY_FILTER",
        EnrolledArgumentPropertyFilter(EnrolledArgumentPropertyFilterDataSource) = "ENROLLED_ARGUMENT_PROPERTY_FILTER",
    }
}

/// Dataset based enrollment criteria, `ApiDatasetBasedEnrollmentCriteria` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatasetBasedEnrollmentCriteria {
    #[serde(default)]
    pub dataset_id: i64,
    #[serde(default)]
    pub should_re_enroll: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subview_id: Option<String>,
    #[serde(skip_deserializing, default = "tag_dataset")]
    r#type: &'static str,
}

/// The required arguments of [`DatasetBasedEnrollmentCriteria::new`], by name.
pub struct DatasetBasedEnrollmentCriteriaArgs {
    pub dataset_id: i64,
    pub should_re_enroll: bool,
}

impl DatasetBasedEnrollmentCriteria {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: DatasetBasedEnrollmentCriteriaArgs) -> Self {
        Self {
            dataset_id: args.dataset_id,
            should_re_enroll: args.should_re_enroll,
            subview_id: None,
            r#type: "DATASET",
        }
    }

    #[must_use]
    pub fn subview_id(mut self, subview_id: impl Into<String>) -> Self {
        self.subview_id = Some(subview_id.into());
        self
    }
}

/// Dataset field property filter data source, `ApiDatasetFieldPropertyFilterDataSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatasetFieldPropertyFilterDataSource {
    #[serde(default)]
    pub dataset_field_name: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[serde(default)]
    pub property_name: String,
    /// Order in which records are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<Sort>,
    #[serde(skip_deserializing, default = "tag_dataset_field_property_filter")]
    r#type: &'static str,
}

/// The required arguments of [`DatasetFieldPropertyFilterDataSource::new`], by name.
pub struct DatasetFieldPropertyFilterDataSourceArgs<DatasetFieldName, Name, PropertyName> {
    pub dataset_field_name: DatasetFieldName,
    /// Internal identifier or title.
    pub name: Name,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: PropertyName,
}

impl DatasetFieldPropertyFilterDataSource {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: DatasetFieldPropertyFilterDataSourceArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            dataset_field_name: args.dataset_field_name.into(),
            name: args.name.into(),
            property_name: args.property_name.into(),
            sort_by: None,
            r#type: "DATASET_FIELD_PROPERTY_FILTER",
        }
    }

    /// Order in which records are taken.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<Sort>) -> Self {
        self.sort_by = Some(sort_by.into());
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

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DaysOfWeek {
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EdgeType {
        Goto = "GOTO",
        Standard = "STANDARD",
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

/// Enrolled argument property filter data source, `ApiEnrolledArgumentPropertyFilterDataSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnrolledArgumentPropertyFilterDataSource {
    #[serde(default)]
    pub argument_name: String,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[serde(default)]
    pub property_name: String,
    /// Order in which records are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<Sort>,
    #[serde(skip_deserializing, default = "tag_enrolled_argument_property_filter")]
    r#type: &'static str,
}

/// The required arguments of [`EnrolledArgumentPropertyFilterDataSource::new`], by name.
pub struct EnrolledArgumentPropertyFilterDataSourceArgs<ArgumentName, Name, PropertyName> {
    pub argument_name: ArgumentName,
    /// Internal identifier or title.
    pub name: Name,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: PropertyName,
}

impl EnrolledArgumentPropertyFilterDataSource {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EnrolledArgumentPropertyFilterDataSourceArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            argument_name: args.argument_name.into(),
            name: args.name.into(),
            property_name: args.property_name.into(),
            sort_by: None,
            r#type: "ENROLLED_ARGUMENT_PROPERTY_FILTER",
        }
    }

    /// Order in which records are taken.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<Sort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

/// Enrolled record property filter data source, `ApiEnrolledRecordPropertyFilterDataSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnrolledRecordPropertyFilterDataSource {
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[serde(default)]
    pub property_name: String,
    #[serde(default)]
    pub record_field_name: String,
    /// Order in which records are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<Sort>,
    #[serde(skip_deserializing, default = "tag_enrolled_record_property_filter")]
    r#type: &'static str,
}

/// The required arguments of [`EnrolledRecordPropertyFilterDataSource::new`], by name.
pub struct EnrolledRecordPropertyFilterDataSourceArgs<Name, PropertyName, RecordFieldName> {
    /// Internal identifier or title.
    pub name: Name,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: PropertyName,
    pub record_field_name: RecordFieldName,
}

impl EnrolledRecordPropertyFilterDataSource {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EnrolledRecordPropertyFilterDataSourceArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            name: args.name.into(),
            property_name: args.property_name.into(),
            record_field_name: args.record_field_name.into(),
            sort_by: None,
            r#type: "ENROLLED_RECORD_PROPERTY_FILTER",
        }
    }

    /// Order in which records are taken.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<Sort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    EnrollmentCriteria [serialize deserialize compare] ("type") {
        ListBased(ListBasedEnrollmentCriteria) = "LIST_BASED",
        EventBased(EventBasedEnrollmentCriteria) = "EVENT_BASED",
        Manual(ManualEnrollmentCriteria) = "MANUAL",
        Dataset(DatasetBasedEnrollmentCriteria) = "DATASET",
    }
}

/// Enrollment dataset column value, `ApiEnrollmentDatasetColumnValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnrollmentDatasetColumnValue {
    #[serde(default)]
    pub enrollment_dataset_column_token: String,
    #[serde(skip_deserializing, default = "tag_enrollment_dataset_column")]
    r#type: &'static str,
}

impl EnrollmentDatasetColumnValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(enrollment_dataset_column_token: impl Into<String>) -> Self {
        Self {
            enrollment_dataset_column_token: enrollment_dataset_column_token.into(),
            r#type: "ENROLLMENT_DATASET_COLUMN",
        }
    }
}

/// Enrollment event property value, `ApiEnrollmentEventPropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnrollmentEventPropertyValue {
    #[serde(default)]
    pub enrollment_event_property_token: String,
    #[serde(skip_deserializing, default = "tag_enrollment_event_property")]
    r#type: &'static str,
}

impl EnrollmentEventPropertyValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(enrollment_event_property_token: impl Into<String>) -> Self {
        Self {
            enrollment_event_property_token: enrollment_event_property_token.into(),
            r#type: "ENROLLMENT_EVENT_PROPERTY",
        }
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    EnrollmentSchedule [serialize deserialize compare] ("type") {
        Daily(DailyEnrollmentSchedule) = "DAILY",
        Weekly(WeeklyEnrollmentSchedule) = "WEEKLY",
        MonthlySpecificDays(MonthlySpecificDaysEnrollmentSchedule) = "MONTHLY_SPECIFIC_DAYS",
        MonthlyRelativeDays(MonthlyRelativeDaysEnrollmentSchedule) = "MONTHLY_RELATIVE_DAYS",
        Yearly(YearlyEnrollmentSchedule) = "YEARLY",
        PropertyBased(PropertyBasedEnrollmentSchedule) = "PROPERTY_BASED",
    }
}

/// Enumeration output field, `ApiEnumerationOutputField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnumerationOutputField {
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<String>,
    #[serde(skip_deserializing, default = "tag_enumeration")]
    r#type: &'static str,
}

impl EnumerationOutputField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: "ENUMERATION",
        }
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

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    EventAnchor [serialize deserialize compare] ("type") {
        ContactPropertyAnchor(ContactPropertyAnchor) = "CONTACT_PROPERTY_ANCHOR",
        StaticDateAnchor(StaticDateAnchor) = "STATIC_DATE_ANCHOR",
    }
}

/// Event based enrollment criteria, `ApiEventBasedEnrollmentCriteria` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventBasedEnrollmentCriteria {
    #[serde(default, deserialize_with = "null_as_default")]
    pub event_filter_branches: Vec<UnifiedEventsFilterBranch>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_membership_filter_branches: Vec<FilterBranch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refinement_criteria: Option<FilterBranch>,
    #[serde(default)]
    pub should_re_enroll: bool,
    #[serde(skip_deserializing, default = "tag_event_based")]
    r#type: &'static str,
}

/// The required arguments of [`EventBasedEnrollmentCriteria::new`], by name.
pub struct EventBasedEnrollmentCriteriaArgs<EventFilterBranches, ListMembershipFilterBranches> {
    pub event_filter_branches: EventFilterBranches,
    pub list_membership_filter_branches: ListMembershipFilterBranches,
    pub should_re_enroll: bool,
}

impl EventBasedEnrollmentCriteria {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EventBasedEnrollmentCriteriaArgs<
            impl IntoIterator<Item = impl Into<UnifiedEventsFilterBranch>>,
            impl IntoIterator<Item = impl Into<FilterBranch>>,
        >,
    ) -> Self {
        Self {
            event_filter_branches: args.event_filter_branches.into_iter().map(Into::into).collect(),
            list_membership_filter_branches: args
                .list_membership_filter_branches
                .into_iter()
                .map(Into::into)
                .collect(),
            refinement_criteria: None,
            should_re_enroll: args.should_re_enroll,
            r#type: "EVENT_BASED",
        }
    }

    #[must_use]
    pub fn refinement_criteria(mut self, refinement_criteria: impl Into<FilterBranch>) -> Self {
        self.refinement_criteria = Some(refinement_criteria.into());
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

/// Fetched object property value, `ApiFetchedObjectPropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FetchedObjectPropertyValue {
    #[serde(default)]
    pub property_token: String,
    #[serde(skip_deserializing, default = "tag_fetched_object_property")]
    r#type: &'static str,
}

impl FetchedObjectPropertyValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(property_token: impl Into<String>) -> Self {
        Self { property_token: property_token.into(), r#type: "FETCHED_OBJECT_PROPERTY" }
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Filter [serialize deserialize compare] ("filterType") {
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

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FirstDay {
        Friday = "FRIDAY",
        Monday = "MONDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
        Thursday = "THURSDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
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

/// Flow id input, `ApiFlowBatchFetchMigrationFlowIdCoordinate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FlowIdInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_id: Option<String>,
    r#type: &'static str,
}

impl Default for FlowIdInput {
    fn default() -> Self {
        Self::new()
    }
}

impl FlowIdInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { flow_id: None, r#type: "FLOW_ID" }
    }

    #[must_use]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FlowType {
        ActionSet = "ACTION_SET",
        Unknown = "UNKNOWN",
        Workflow = "WORKFLOW",
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

/// Histogram data point, `ApiHistogramDataPoint` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct HistogramDataPoint {
    pub bucket: Option<String>,
    pub frequency: Option<i64>,
    pub series: Option<String>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    IdInput [serialize compare] ("type") {
        FlowId(FlowIdInput) = "FLOW_ID",
        WorkflowId(LegacyWorkflowIdInput) = "WORKFLOW_ID",
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

/// Increment value, `ApiIncrementValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IncrementValue {
    #[serde(default)]
    pub increment_amount: f64,
    #[serde(skip_deserializing, default = "tag_increment")]
    r#type: &'static str,
}

impl IncrementValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(increment_amount: f64) -> Self {
        Self { increment_amount, r#type: "INCREMENT" }
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

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    InputValue [serialize deserialize compare] ("type") {
        FieldData(ActionDataValue) = "FIELD_DATA",
        ObjectProperty(ObjectPropertyValue) = "OBJECT_PROPERTY",
        StaticValue(StaticValue) = "STATIC_VALUE",
        RelativeDatetime(RelativeDateTimeValue) = "RELATIVE_DATETIME",
        Timestamp(TimestampValue) = "TIMESTAMP",
        Increment(IncrementValue) = "INCREMENT",
        FetchedObjectProperty(FetchedObjectPropertyValue) = "FETCHED_OBJECT_PROPERTY",
        AppendObjectProperty(AppendObjectPropertyValue) = "APPEND_OBJECT_PROPERTY",
        StaticAppendValue(StaticAppendValue) = "STATIC_APPEND_VALUE",
        EnrollmentEventProperty(EnrollmentEventPropertyValue) = "ENROLLMENT_EVENT_PROPERTY",
        EnrollmentDatasetColumn(EnrollmentDatasetColumnValue) = "ENROLLMENT_DATASET_COLUMN",
        ActionOutputObjectProperty(ActionOutputObjectPropertyValue) = "ACTION_OUTPUT_OBJECT_PROPERTY",
        SingleObjectCoordinates(SingleObjectCoordinatesValue) = "SINGLE_OBJECT_COORDINATES",
        List(ListInputValue) = "LIST",
        Map(MapInputValue) = "MAP",
    }
}

/// Input variable, `ApiInputVariable` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InputVariable {
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Content that is stored or compared with. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<InputValue>,
}

impl InputVariable {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<InputValue>) -> Self {
        Self { name: name.into(), value: Some(value.into()) }
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

/// Legacy workflow id input, `ApiFlowBatchFetchMigrationWorkflowIdCoordinate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegacyWorkflowIdInput {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
}

impl Default for LegacyWorkflowIdInput {
    fn default() -> Self {
        Self::new()
    }
}

impl LegacyWorkflowIdInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { r#type: "WORKFLOW_ID", workflow_id: None }
    }

    #[must_use]
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }
}

/// List based enrollment criteria, `ApiListBasedEnrollmentCriteria` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBasedEnrollmentCriteria {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_filter_branch: Option<FilterBranch>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub re_enrollment_triggers_filter_branches: Vec<FilterBranch>,
    #[serde(default)]
    pub should_re_enroll: bool,
    #[serde(skip_deserializing, default = "tag_list_based")]
    r#type: &'static str,
    #[serde(default)]
    pub un_enroll_objects_not_meeting_criteria: bool,
}

/// The required arguments of [`ListBasedEnrollmentCriteria::new`], by name.
pub struct ListBasedEnrollmentCriteriaArgs<ListFilterBranch, ReEnrollmentTriggersFilterBranches> {
    pub list_filter_branch: ListFilterBranch,
    pub re_enrollment_triggers_filter_branches: ReEnrollmentTriggersFilterBranches,
    pub should_re_enroll: bool,
    pub un_enroll_objects_not_meeting_criteria: bool,
}

impl ListBasedEnrollmentCriteria {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ListBasedEnrollmentCriteriaArgs<
            impl Into<FilterBranch>,
            impl IntoIterator<Item = impl Into<FilterBranch>>,
        >,
    ) -> Self {
        Self {
            list_filter_branch: Some(args.list_filter_branch.into()),
            re_enrollment_triggers_filter_branches: args
                .re_enrollment_triggers_filter_branches
                .into_iter()
                .map(Into::into)
                .collect(),
            should_re_enroll: args.should_re_enroll,
            r#type: "LIST_BASED",
            un_enroll_objects_not_meeting_criteria: args.un_enroll_objects_not_meeting_criteria,
        }
    }
}

/// List branch, `ApiListBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBranch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    /// Step that comes next; missing at the end of a branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Root of the tree of filters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_branch: Option<FilterBranch>,
}

impl Default for ListBranch {
    fn default() -> Self {
        Self::new()
    }
}

impl ListBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { branch_name: None, connection: None, filter_branch: None }
    }

    #[must_use]
    pub fn branch_name(mut self, branch_name: impl Into<String>) -> Self {
        self.branch_name = Some(branch_name.into());
        self
    }

    /// Step that comes next; missing at the end of a branch.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Root of the tree of filters.
    #[must_use]
    pub fn filter_branch(mut self, filter_branch: impl Into<FilterBranch>) -> Self {
        self.filter_branch = Some(filter_branch.into());
        self
    }
}

/// List branch action, `ApiListBranchAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListBranchAction {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<Connection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch_name: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_branches: Vec<ListBranch>,
    #[serde(skip_deserializing, default = "tag_list_branch")]
    r#type: &'static str,
}

impl ListBranchAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        action_id: impl Into<String>,
        list_branches: impl IntoIterator<Item = impl Into<ListBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            default_branch: None,
            default_branch_name: None,
            list_branches: list_branches.into_iter().map(Into::into).collect(),
            r#type: "LIST_BRANCH",
        }
    }

    #[must_use]
    pub fn default_branch(mut self, default_branch: impl Into<Connection>) -> Self {
        self.default_branch = Some(default_branch.into());
        self
    }

    #[must_use]
    pub fn default_branch_name(mut self, default_branch_name: impl Into<String>) -> Self {
        self.default_branch_name = Some(default_branch_name.into());
        self
    }
}

/// List input value, `ApiListInputValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListInputValue {
    #[serde(skip_deserializing, default = "tag_list")]
    r#type: &'static str,
    /// Contents, such as the texts to compare with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub values: Vec<InputValue>,
}

impl ListInputValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = impl Into<InputValue>>) -> Self {
        Self { r#type: "LIST", values: values.into_iter().map(Into::into).collect() }
    }
}

/// Manual enrollment criteria, `ApiManualEnrollmentCriteria` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManualEnrollmentCriteria {
    #[serde(default)]
    pub should_re_enroll: bool,
    #[serde(skip_deserializing, default = "tag_manual")]
    r#type: &'static str,
}

/// The required arguments of [`ManualEnrollmentCriteria::new`], by name.
pub struct ManualEnrollmentCriteriaArgs {
    pub should_re_enroll: bool,
}

impl ManualEnrollmentCriteria {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ManualEnrollmentCriteriaArgs) -> Self {
        Self { should_re_enroll: args.should_re_enroll, r#type: "MANUAL" }
    }
}

/// Map input value, `ApiMapInputValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MapInputValue {
    #[serde(skip_deserializing, default = "tag_map")]
    r#type: &'static str,
    /// Contents, such as the texts to compare with. Required when sent; can be absent from a
    /// response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Value>,
}

impl MapInputValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(values: impl Into<Value>) -> Self {
        Self { r#type: "MAP", values: Some(values.into()) }
    }
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

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    MonthlyRelativeDays {
        FirstMondayOfMonth = "FIRST_MONDAY_OF_MONTH",
        LastDayOfMonth = "LAST_DAY_OF_MONTH",
    }
}

/// Monthly relative days enrollment schedule, `ApiMonthlyRelativeDaysEnrollmentSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MonthlyRelativeDaysEnrollmentSchedule {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monthly_relative_days: Option<MonthlyRelativeDays>,
    /// Hour and minute. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    #[serde(skip_deserializing, default = "tag_monthly_relative_days")]
    r#type: &'static str,
}

impl MonthlyRelativeDaysEnrollmentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        monthly_relative_days: MonthlyRelativeDays,
        time_of_day: impl Into<TimeOfDay>,
    ) -> Self {
        Self {
            monthly_relative_days: Some(monthly_relative_days),
            time_of_day: Some(time_of_day.into()),
            r#type: "MONTHLY_RELATIVE_DAYS",
        }
    }
}

/// Monthly specific days enrollment schedule, `ApiMonthlySpecificDaysEnrollmentSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MonthlySpecificDaysEnrollmentSchedule {
    #[serde(default, deserialize_with = "null_as_default")]
    pub days_of_month: Vec<i64>,
    /// Hour and minute. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    #[serde(skip_deserializing, default = "tag_monthly_specific_days")]
    r#type: &'static str,
}

impl MonthlySpecificDaysEnrollmentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        days_of_month: impl IntoIterator<Item = impl Into<i64>>,
        time_of_day: impl Into<TimeOfDay>,
    ) -> Self {
        Self {
            days_of_month: days_of_month.into_iter().map(Into::into).collect(),
            time_of_day: Some(time_of_day.into()),
            r#type: "MONTHLY_SPECIFIC_DAYS",
        }
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
    pub filters: Vec<Filter>,
}

impl NotAllFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
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
    pub filters: Vec<Filter>,
}

impl NotAnyFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
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

/// Object property value, `ApiObjectPropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectPropertyValue {
    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[serde(default)]
    pub property_name: String,
    #[serde(skip_deserializing, default = "tag_object_property")]
    r#type: &'static str,
}

impl ObjectPropertyValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(property_name: impl Into<String>) -> Self {
        Self { property_name: property_name.into(), r#type: "OBJECT_PROPERTY" }
    }
}

/// Object workflow, `ApiPlatformFlow` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectWorkflow {
    /// Steps of the workflow, in any order; each names the one that follows it.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<Action>,
    /// Days on which the workflow executes nothing.
    #[serde(default, deserialize_with = "null_as_default")]
    pub blocked_dates: Vec<BlockedDate>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub crm_object_creation_status: Option<CrmObjectCreationStatus>,
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub data_sources: Vec<DataSource>,
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    pub enrollment_criteria: Option<EnrollmentCriteria>,
    /// Times at which matching records enter the workflow.
    pub enrollment_schedule: Option<EnrollmentSchedule>,
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: Option<FlowType>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub next_available_action_id: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: Option<String>,
    /// ID of the step with which the workflow begins.
    pub start_action_id: Option<String>,
    pub suppression_filter_branch: Option<FilterBranch>,
    /// Hours of the week in which the workflow may execute.
    #[serde(default, deserialize_with = "null_as_default")]
    pub time_windows: Vec<TimeWindow>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Unique ID of the form 8-4-4-4-12.
    pub uuid: Option<String>,
}

/// Object workflow create, `ApiPlatformFlowCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectWorkflowCreate {
    /// Steps of the workflow, in any order; each names the one that follows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    /// Days on which the workflow executes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_dates: Option<Vec<BlockedDate>>,
    /// Further values, by names that the caller chooses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_properties: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sources: Option<Vec<DataSource>>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_criteria: Option<EnrollmentCriteria>,
    /// Times at which matching records enter the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_schedule: Option<EnrollmentSchedule>,
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: FlowType,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// ID of the step with which the workflow begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_action_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppression_filter_branch: Option<FilterBranch>,
    /// Hours of the week in which the workflow may execute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_windows: Option<Vec<TimeWindow>>,
    r#type: &'static str,
    /// Unique ID of the form 8-4-4-4-12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

/// The required arguments of [`ObjectWorkflowCreate::new`], by name.
pub struct ObjectWorkflowCreateArgs<ObjectTypeId> {
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: FlowType,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
}

impl ObjectWorkflowCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ObjectWorkflowCreateArgs<impl Into<String>>) -> Self {
        Self {
            actions: None,
            blocked_dates: None,
            custom_properties: None,
            data_sources: None,
            description: None,
            enrollment_criteria: None,
            enrollment_schedule: None,
            flow_type: args.flow_type,
            is_enabled: args.is_enabled,
            name: None,
            object_type_id: args.object_type_id.into(),
            start_action_id: None,
            suppression_filter_branch: None,
            time_windows: None,
            r#type: "PLATFORM_FLOW",
            uuid: None,
        }
    }

    /// Steps of the workflow, in any order; each names the one that follows it.
    #[must_use]
    pub fn actions(mut self, actions: impl IntoIterator<Item = impl Into<Action>>) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// Days on which the workflow executes nothing.
    #[must_use]
    pub fn blocked_dates(
        mut self,
        blocked_dates: impl IntoIterator<Item = impl Into<BlockedDate>>,
    ) -> Self {
        self.blocked_dates = Some(blocked_dates.into_iter().map(Into::into).collect());
        self
    }

    /// Further values, by names that the caller chooses.
    #[must_use]
    pub fn custom_properties(mut self, custom_properties: BTreeMap<String, String>) -> Self {
        self.custom_properties = Some(custom_properties);
        self
    }

    #[must_use]
    pub fn data_sources(
        mut self,
        data_sources: impl IntoIterator<Item = impl Into<DataSource>>,
    ) -> Self {
        self.data_sources = Some(data_sources.into_iter().map(Into::into).collect());
        self
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[must_use]
    pub fn enrollment_criteria(
        mut self,
        enrollment_criteria: impl Into<EnrollmentCriteria>,
    ) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into());
        self
    }

    /// Times at which matching records enter the workflow.
    #[must_use]
    pub fn enrollment_schedule(
        mut self,
        enrollment_schedule: impl Into<EnrollmentSchedule>,
    ) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the step with which the workflow begins.
    #[must_use]
    pub fn start_action_id(mut self, start_action_id: impl Into<String>) -> Self {
        self.start_action_id = Some(start_action_id.into());
        self
    }

    #[must_use]
    pub fn suppression_filter_branch(
        mut self,
        suppression_filter_branch: impl Into<FilterBranch>,
    ) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into());
        self
    }

    /// Hours of the week in which the workflow may execute.
    #[must_use]
    pub fn time_windows(
        mut self,
        time_windows: impl IntoIterator<Item = impl Into<TimeWindow>>,
    ) -> Self {
        self.time_windows = Some(time_windows.into_iter().map(Into::into).collect());
        self
    }

    /// Unique ID of the form 8-4-4-4-12.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }
}

/// Object workflow replace, `ApiPlatformFlowPutRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectWorkflowReplace {
    /// Steps of the workflow, in any order; each names the one that follows it.
    pub actions: Vec<Action>,
    /// Days on which the workflow executes nothing.
    pub blocked_dates: Vec<BlockedDate>,
    /// Further values, by names that the caller chooses.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text for readers that explains the purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_criteria: Option<EnrollmentCriteria>,
    /// Times at which matching records enter the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrollment_schedule: Option<EnrollmentSchedule>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: String,
    /// ID of the step with which the workflow begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_action_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppression_filter_branch: Option<FilterBranch>,
    /// Hours of the week in which the workflow may execute.
    pub time_windows: Vec<TimeWindow>,
    r#type: &'static str,
    /// Unique ID of the form 8-4-4-4-12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
}

/// The required arguments of [`ObjectWorkflowReplace::new`], by name.
pub struct ObjectWorkflowReplaceArgs<Actions, BlockedDates, RevisionId, TimeWindows> {
    /// Steps of the workflow, in any order; each names the one that follows it.
    pub actions: Actions,
    /// Days on which the workflow executes nothing.
    pub blocked_dates: BlockedDates,
    /// Further values, by names that the caller chooses.
    pub custom_properties: BTreeMap<String, String>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: bool,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: RevisionId,
    /// Hours of the week in which the workflow may execute.
    pub time_windows: TimeWindows,
}

impl ObjectWorkflowReplace {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ObjectWorkflowReplaceArgs<
            impl IntoIterator<Item = impl Into<Action>>,
            impl IntoIterator<Item = impl Into<BlockedDate>>,
            impl Into<String>,
            impl IntoIterator<Item = impl Into<TimeWindow>>,
        >,
    ) -> Self {
        Self {
            actions: args.actions.into_iter().map(Into::into).collect(),
            blocked_dates: args.blocked_dates.into_iter().map(Into::into).collect(),
            custom_properties: args.custom_properties,
            description: None,
            enrollment_criteria: None,
            enrollment_schedule: None,
            is_enabled: args.is_enabled,
            name: None,
            revision_id: args.revision_id.into(),
            start_action_id: None,
            suppression_filter_branch: None,
            time_windows: args.time_windows.into_iter().map(Into::into).collect(),
            r#type: "PLATFORM_FLOW",
            uuid: None,
        }
    }

    /// Free text for readers that explains the purpose.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Conditions under which records enter the workflow; missing when it is only triggered
    /// otherwise.
    #[must_use]
    pub fn enrollment_criteria(
        mut self,
        enrollment_criteria: impl Into<EnrollmentCriteria>,
    ) -> Self {
        self.enrollment_criteria = Some(enrollment_criteria.into());
        self
    }

    /// Times at which matching records enter the workflow.
    #[must_use]
    pub fn enrollment_schedule(
        mut self,
        enrollment_schedule: impl Into<EnrollmentSchedule>,
    ) -> Self {
        self.enrollment_schedule = Some(enrollment_schedule.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// ID of the step with which the workflow begins.
    #[must_use]
    pub fn start_action_id(mut self, start_action_id: impl Into<String>) -> Self {
        self.start_action_id = Some(start_action_id.into());
        self
    }

    #[must_use]
    pub fn suppression_filter_branch(
        mut self,
        suppression_filter_branch: impl Into<FilterBranch>,
    ) -> Self {
        self.suppression_filter_branch = Some(suppression_filter_branch.into());
        self
    }

    /// Unique ID of the form 8-4-4-4-12.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
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
    pub filters: Vec<Filter>,
}

impl OrFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
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

/// Property based enrollment schedule, `ApiPropertyBasedEnrollmentSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyBasedEnrollmentSchedule {
    #[serde(default)]
    pub date_property: String,
    #[serde(default)]
    pub days_delta: i64,
    /// Hour and minute. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    #[serde(skip_deserializing, default = "tag_property_based")]
    r#type: &'static str,
    #[serde(default)]
    pub yearly: bool,
}

/// The required arguments of [`PropertyBasedEnrollmentSchedule::new`], by name.
pub struct PropertyBasedEnrollmentScheduleArgs<DateProperty, TimeOfDayArgument> {
    pub date_property: DateProperty,
    pub days_delta: i64,
    /// Hour and minute.
    pub time_of_day: TimeOfDayArgument,
    pub yearly: bool,
}

impl PropertyBasedEnrollmentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PropertyBasedEnrollmentScheduleArgs<impl Into<String>, impl Into<TimeOfDay>>,
    ) -> Self {
        Self {
            date_property: args.date_property.into(),
            days_delta: args.days_delta,
            time_of_day: Some(args.time_of_day.into()),
            r#type: "PROPERTY_BASED",
            yearly: args.yearly,
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
pub struct PropertyReferencedTimeArgs<Property, ReferenceType, ZoneId> {
    /// Internal name of the field that is tested.
    pub property: Property,
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

/// Relative date time value, `ApiRelativeDateTimeValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelativeDateTimeValue {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_delay: Option<TimeDelay>,
    #[serde(skip_deserializing, default = "tag_relative_datetime")]
    r#type: &'static str,
}

impl RelativeDateTimeValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(time_delay: impl Into<TimeDelay>) -> Self {
        Self { time_delay: Some(time_delay.into()), r#type: "RELATIVE_DATETIME" }
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
    pub filters: Vec<Filter>,
}

impl RestrictedFilterBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_branch_operator: impl Into<String>,
        filter_branches: impl IntoIterator<Item = impl Into<FilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
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

/// Signature webhook auth settings, `ApiSignatureWebhookAuthSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SignatureWebhookAuthSettings {
    /// Numeric ID of the HubSpot app.
    #[serde(default)]
    pub app_id: i64,
    #[serde(skip_deserializing, default = "tag_signature")]
    r#type: &'static str,
}

impl SignatureWebhookAuthSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(app_id: i64) -> Self {
        Self { app_id, r#type: "SIGNATURE" }
    }
}

/// Single connection action, `ApiSingleConnectionAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleConnectionAction {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    #[serde(default)]
    pub action_type_id: String,
    #[serde(default)]
    pub action_type_version: i64,
    /// Step that comes next; missing at the end of a branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub fields: BTreeMap<String, Value>,
    #[serde(skip_deserializing, default = "tag_single_connection")]
    r#type: &'static str,
}

/// The required arguments of [`SingleConnectionAction::new`], by name.
pub struct SingleConnectionActionArgs<ActionId, ActionTypeId> {
    /// ID of the step, unique within its workflow.
    pub action_id: ActionId,
    pub action_type_id: ActionTypeId,
    pub action_type_version: i64,
    pub fields: BTreeMap<String, Value>,
}

impl SingleConnectionAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SingleConnectionActionArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            action_id: args.action_id.into(),
            action_type_id: args.action_type_id.into(),
            action_type_version: args.action_type_version,
            connection: None,
            fields: args.fields,
            r#type: "SINGLE_CONNECTION",
        }
    }

    /// Step that comes next; missing at the end of a branch.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
}

/// Single object coordinates value, `ApiSingleObjectCoordinatesValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SingleObjectCoordinatesValue {
    #[serde(default)]
    pub coordinates_token: String,
    #[serde(skip_deserializing, default = "tag_single_object_coordinates")]
    r#type: &'static str,
}

impl SingleObjectCoordinatesValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(coordinates_token: impl Into<String>) -> Self {
        Self { coordinates_token: coordinates_token.into(), r#type: "SINGLE_OBJECT_COORDINATES" }
    }
}

/// Sort, `ApiSort` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sort {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// Direction of sorting: ascending or descending. Required when sent; can be absent from a
    /// response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<SortOrder>,
    /// Internal name of the field that is tested.
    #[serde(default)]
    pub property: String,
}

impl Sort {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(order: SortOrder, property: impl Into<String>) -> Self {
        Self { missing: None, order: Some(order), property: property.into() }
    }

    #[must_use]
    pub fn missing(mut self, missing: impl Into<String>) -> Self {
        self.missing = Some(missing.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SortOrder {
        Asc = "ASC",
        Desc = "DESC",
    }
}

/// Static append value, `ApiStaticAppendValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticAppendValue {
    #[serde(default)]
    pub static_append_value: String,
    #[serde(skip_deserializing, default = "tag_static_append_value")]
    r#type: &'static str,
}

impl StaticAppendValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(static_append_value: impl Into<String>) -> Self {
        Self { static_append_value: static_append_value.into(), r#type: "STATIC_APPEND_VALUE" }
    }
}

/// Static branch, `ApiStaticBranch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticBranch {
    #[serde(default)]
    pub branch_value: String,
    /// Step that comes next; missing at the end of a branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
}

impl StaticBranch {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(branch_value: impl Into<String>) -> Self {
        Self { branch_value: branch_value.into(), connection: None }
    }

    /// Step that comes next; missing at the end of a branch.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
}

/// Static branch action, `ApiStaticBranchAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticBranchAction {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<Connection>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_branch_name: Option<String>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_value: Option<InputValue>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub static_branches: Vec<StaticBranch>,
    #[serde(skip_deserializing, default = "tag_static_branch")]
    r#type: &'static str,
}

impl StaticBranchAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        action_id: impl Into<String>,
        input_value: impl Into<InputValue>,
        static_branches: impl IntoIterator<Item = impl Into<StaticBranch>>,
    ) -> Self {
        Self {
            action_id: action_id.into(),
            default_branch: None,
            default_branch_name: None,
            input_value: Some(input_value.into()),
            static_branches: static_branches.into_iter().map(Into::into).collect(),
            r#type: "STATIC_BRANCH",
        }
    }

    #[must_use]
    pub fn default_branch(mut self, default_branch: impl Into<Connection>) -> Self {
        self.default_branch = Some(default_branch.into());
        self
    }

    #[must_use]
    pub fn default_branch_name(mut self, default_branch_name: impl Into<String>) -> Self {
        self.default_branch_name = Some(default_branch_name.into());
        self
    }
}

/// Static date anchor, `ApiStaticDateAnchor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticDateAnchor {
    #[serde(default)]
    pub day_of_month: i64,
    /// Month of the year, in capitals. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<StaticDateAnchorMonth>,
    #[serde(skip_deserializing, default = "tag_static_date_anchor")]
    r#type: &'static str,
    /// Year, with four digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i64>,
}

impl StaticDateAnchor {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(day_of_month: i64, month: StaticDateAnchorMonth) -> Self {
        Self { day_of_month, month: Some(month), r#type: "STATIC_DATE_ANCHOR", year: None }
    }

    /// Year, with four digits.
    #[must_use]
    pub fn year(mut self, year: i64) -> Self {
        self.year = Some(year);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    StaticDateAnchorMonth {
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

/// Static property filter data source, `ApiStaticPropertyFilterDataSource` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticPropertyFilterDataSource {
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    #[serde(default)]
    pub property_name: String,
    /// Order in which records are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<Sort>,
    #[serde(default)]
    pub static_value: String,
    #[serde(skip_deserializing, default = "tag_static_property_filter")]
    r#type: &'static str,
}

/// The required arguments of [`StaticPropertyFilterDataSource::new`], by name.
pub struct StaticPropertyFilterDataSourceArgs<Name, PropertyName, StaticValueArgument> {
    /// Internal identifier or title.
    pub name: Name,
    /// Internal name, such as `lifecyclestage`; it is not the label.
    pub property_name: PropertyName,
    pub static_value: StaticValueArgument,
}

impl StaticPropertyFilterDataSource {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: StaticPropertyFilterDataSourceArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            name: args.name.into(),
            property_name: args.property_name.into(),
            sort_by: None,
            static_value: args.static_value.into(),
            r#type: "STATIC_PROPERTY_FILTER",
        }
    }

    /// Order in which records are taken.
    #[must_use]
    pub fn sort_by(mut self, sort_by: impl Into<Sort>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }
}

/// Static time zone strategy, `ApiStaticTimeZoneStrategy` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticTimeZoneStrategy {
    #[serde(default)]
    pub time_zone_id: String,
    #[serde(skip_deserializing, default = "tag_static_time_zone")]
    r#type: &'static str,
}

impl StaticTimeZoneStrategy {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(time_zone_id: impl Into<String>) -> Self {
        Self { time_zone_id: time_zone_id.into(), r#type: "STATIC_TIME_ZONE" }
    }
}

/// Static value, `ApiStaticValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct StaticValue {
    #[serde(default)]
    pub static_value: String,
    #[serde(skip_deserializing, default = "tag_static_value")]
    r#type: &'static str,
}

impl StaticValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(static_value: impl Into<String>) -> Self {
        Self { static_value: static_value.into(), r#type: "STATIC_VALUE" }
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

/// Time delay, `ApiTimeDelay` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeDelay {
    #[serde(default, deserialize_with = "null_as_default")]
    pub days_of_week: Vec<DaysOfWeek>,
    #[serde(default)]
    pub delta: i64,
    /// Hour and minute.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    /// Unit in which the length of time is counted, such as `DAYS`. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_unit: Option<TimeUnit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone_strategy: Option<StaticTimeZoneStrategy>,
}

impl TimeDelay {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        days_of_week: impl IntoIterator<Item = DaysOfWeek>,
        delta: i64,
        time_unit: TimeUnit,
    ) -> Self {
        Self {
            days_of_week: days_of_week.into_iter().collect(),
            delta,
            time_of_day: None,
            time_unit: Some(time_unit),
            time_zone_strategy: None,
        }
    }

    /// Hour and minute.
    #[must_use]
    pub fn time_of_day(mut self, time_of_day: impl Into<TimeOfDay>) -> Self {
        self.time_of_day = Some(time_of_day.into());
        self
    }

    #[must_use]
    pub fn time_zone_strategy(
        mut self,
        time_zone_strategy: impl Into<StaticTimeZoneStrategy>,
    ) -> Self {
        self.time_zone_strategy = Some(time_zone_strategy.into());
        self
    }
}

/// Time of day, `ApiTimeOfDay` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TimeOfDay {
    /// Hour of the day, 0 to 23.
    #[serde(default)]
    pub hour: i64,
    /// Minute of the hour, 0 to 59.
    #[serde(default)]
    pub minute: i64,
}

/// The required arguments of [`TimeOfDay::new`], by name.
pub struct TimeOfDayArgs {
    /// Hour of the day, 0 to 23.
    pub hour: i64,
    /// Minute of the hour, 0 to 59.
    pub minute: i64,
}

impl TimeOfDay {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: TimeOfDayArgs) -> Self {
        Self { hour: args.hour, minute: args.minute }
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
        Centuries = "CENTURIES",
        Days = "DAYS",
        Decades = "DECADES",
        Eras = "ERAS",
        Forever = "FOREVER",
        HalfDays = "HALF_DAYS",
        Hours = "HOURS",
        Micros = "MICROS",
        Millennia = "MILLENNIA",
        Millis = "MILLIS",
        Minutes = "MINUTES",
        Months = "MONTHS",
        Nanos = "NANOS",
        Seconds = "SECONDS",
        Weeks = "WEEKS",
        Years = "YEARS",
    }
}

/// Time window, `ApiTimeWindow` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeWindow {
    /// Weekday. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<TimeWindowDay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<TimeOfDay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<TimeOfDay>,
}

impl TimeWindow {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(day: TimeWindowDay) -> Self {
        Self { day: Some(day), end_time: None, start_time: None }
    }

    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<TimeOfDay>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<TimeOfDay>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    TimeWindowDay {
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
    TimestampType {
        ExecutionTime = "EXECUTION_TIME",
    }
}

/// Timestamp value, `ApiTimestampValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimestampValue {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_type: Option<TimestampType>,
    #[serde(skip_deserializing, default = "tag_timestamp")]
    r#type: &'static str,
}

impl TimestampValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(timestamp_type: TimestampType) -> Self {
        Self { timestamp_type: Some(timestamp_type), r#type: "TIMESTAMP" }
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

/// Unenrollment setting, `ApiUnEnrollmentSetting` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnenrollmentSetting {
    #[serde(default, deserialize_with = "null_as_default")]
    pub flow_ids: Vec<String>,
    /// Kind, which decides the meaning of the other fields. Required when sent; can be absent from
    /// a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<UnenrollmentSettingType>,
}

impl UnenrollmentSetting {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
        r#type: UnenrollmentSettingType,
    ) -> Self {
        Self { flow_ids: flow_ids.into_iter().map(Into::into).collect(), r#type: Some(r#type) }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    UnenrollmentSettingType {
        All = "ALL",
        Selective = "SELECTIVE",
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
    pub filters: Vec<Filter>,
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
            impl IntoIterator<Item = impl Into<Filter>>,
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

/// Webhook action, `ApiWebhookAction` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookAction {
    /// ID of the step, unique within its workflow.
    #[serde(default)]
    pub action_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_settings: Option<WebhookAuthSettings>,
    /// Step that comes next; missing at the end of a branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<WebhookActionMethod>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub query_params: Vec<InputVariable>,
    #[serde(skip_deserializing, default = "tag_webhook")]
    r#type: &'static str,
    #[serde(default)]
    pub webhook_url: String,
}

/// The required arguments of [`WebhookAction::new`], by name.
pub struct WebhookActionArgs<ActionId, QueryParams, WebhookUrl> {
    /// ID of the step, unique within its workflow.
    pub action_id: ActionId,
    pub method: WebhookActionMethod,
    pub query_params: QueryParams,
    pub webhook_url: WebhookUrl,
}

impl WebhookAction {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: WebhookActionArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<InputVariable>>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            action_id: args.action_id.into(),
            auth_settings: None,
            connection: None,
            method: Some(args.method),
            query_params: args.query_params.into_iter().map(Into::into).collect(),
            r#type: "WEBHOOK",
            webhook_url: args.webhook_url.into(),
        }
    }

    #[must_use]
    pub fn auth_settings(mut self, auth_settings: impl Into<WebhookAuthSettings>) -> Self {
        self.auth_settings = Some(auth_settings.into());
        self
    }

    /// Step that comes next; missing at the end of a branch.
    #[must_use]
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    WebhookActionMethod {
        Connect = "CONNECT",
        Delete = "DELETE",
        Get = "GET",
        Head = "HEAD",
        Options = "OPTIONS",
        Patch = "PATCH",
        Post = "POST",
        Put = "PUT",
        Trace = "TRACE",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    WebhookAuthSettings [serialize deserialize compare] ("type") {
        AuthKey(AuthKeyWebhookAuthSettings) = "AUTH_KEY",
        Signature(SignatureWebhookAuthSettings) = "SIGNATURE",
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

/// Weekly enrollment schedule, `ApiWeeklyEnrollmentSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WeeklyEnrollmentSchedule {
    #[serde(default, deserialize_with = "null_as_default")]
    pub days_of_week: Vec<DaysOfWeek>,
    /// Hour and minute. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    #[serde(skip_deserializing, default = "tag_weekly")]
    r#type: &'static str,
}

impl WeeklyEnrollmentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        days_of_week: impl IntoIterator<Item = DaysOfWeek>,
        time_of_day: impl Into<TimeOfDay>,
    ) -> Self {
        Self {
            days_of_week: days_of_week.into_iter().collect(),
            time_of_day: Some(time_of_day.into()),
            r#type: "WEEKLY",
        }
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    Workflow [deserialize compare] ("type") {
        ContactFlow(ContactWorkflow) = "CONTACT_FLOW",
        PlatformFlow(ObjectWorkflow) = "PLATFORM_FLOW",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    WorkflowCreate [serialize compare] ("type") {
        ContactFlow(ContactWorkflowCreate) = "CONTACT_FLOW",
        PlatformFlow(ObjectWorkflowCreate) = "PLATFORM_FLOW",
    }
}

/// Workflow email campaign, `ApiFlowEmailCampaign` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowEmailCampaign {
    pub email_campaign_id: Option<String>,
    pub email_content_id: Option<String>,
    pub flow_id: Option<String>,
}

/// Workflow id input, `ApiFlowBatchFetchFlowIdCoordinate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowIdInput {
    pub flow_id: String,
    r#type: &'static str,
}

impl WorkflowIdInput {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self { flow_id: flow_id.into(), r#type: "FLOW_ID" }
    }
}

/// Workflow id mapping, `FlowIdWorkflowIdMappingResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowIdMapping {
    pub flow_id: Option<i64>,
    pub workflow_id: Option<i64>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    WorkflowReplace [serialize compare] ("type") {
        ContactFlow(ContactWorkflowReplace) = "CONTACT_FLOW",
        PlatformFlow(ObjectWorkflowReplace) = "PLATFORM_FLOW",
    }
}

/// Workflow summary, `ApiFlowListing` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowSummary {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Distinguishes a workflow from a set of actions.
    pub flow_type: Option<FlowType>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Tells whether the workflow is turned on.
    pub is_enabled: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Version of the definition, which grows with each change; an update has to send the current
    /// one.
    pub revision_id: Option<String>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Unique ID of the form 8-4-4-4-12.
    pub uuid: Option<String>,
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

/// Yearly enrollment schedule, `ApiYearlyEnrollmentSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct YearlyEnrollmentSchedule {
    #[serde(default)]
    pub day_of_month: i64,
    /// Month of the year, in capitals. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<YearlyEnrollmentScheduleMonth>,
    /// Hour and minute. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_of_day: Option<TimeOfDay>,
    #[serde(skip_deserializing, default = "tag_yearly")]
    r#type: &'static str,
}

impl YearlyEnrollmentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        day_of_month: i64,
        month: YearlyEnrollmentScheduleMonth,
        time_of_day: impl Into<TimeOfDay>,
    ) -> Self {
        Self {
            day_of_month,
            month: Some(month),
            time_of_day: Some(time_of_day.into()),
            r#type: "YEARLY",
        }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    YearlyEnrollmentScheduleMonth {
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

fn tag_absolute_comparative() -> &'static str {
    "ABSOLUTE_COMPARATIVE"
}

fn tag_absolute_ranged() -> &'static str {
    "ABSOLUTE_RANGED"
}

fn tag_ab_test_branch() -> &'static str {
    "AB_TEST_BRANCH"
}

fn tag_action_output_object_property() -> &'static str {
    "ACTION_OUTPUT_OBJECT_PROPERTY"
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

fn tag_append_object_property() -> &'static str {
    "APPEND_OBJECT_PROPERTY"
}

fn tag_association() -> &'static str {
    "ASSOCIATION"
}

fn tag_association_timestamp() -> &'static str {
    "ASSOCIATION_TIMESTAMP"
}

fn tag_auth_key() -> &'static str {
    "AUTH_KEY"
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

fn tag_contact_property_anchor() -> &'static str {
    "CONTACT_PROPERTY_ANCHOR"
}

fn tag_cta() -> &'static str {
    "CTA"
}

fn tag_custom_code() -> &'static str {
    "CUSTOM_CODE"
}

fn tag_daily() -> &'static str {
    "DAILY"
}

fn tag_dataset() -> &'static str {
    "DATASET"
}

fn tag_dataset_field_property_filter() -> &'static str {
    "DATASET_FIELD_PROPERTY_FILTER"
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

fn tag_enrolled_argument_property_filter() -> &'static str {
    "ENROLLED_ARGUMENT_PROPERTY_FILTER"
}

fn tag_enrolled_record_property_filter() -> &'static str {
    "ENROLLED_RECORD_PROPERTY_FILTER"
}

fn tag_enrollment_dataset_column() -> &'static str {
    "ENROLLMENT_DATASET_COLUMN"
}

fn tag_enrollment_event_property() -> &'static str {
    "ENROLLMENT_EVENT_PROPERTY"
}

fn tag_enumeration() -> &'static str {
    "ENUMERATION"
}

fn tag_event() -> &'static str {
    "EVENT"
}

fn tag_event_based() -> &'static str {
    "EVENT_BASED"
}

fn tag_fetched_object_property() -> &'static str {
    "FETCHED_OBJECT_PROPERTY"
}

fn tag_field_data() -> &'static str {
    "FIELD_DATA"
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

fn tag_increment() -> &'static str {
    "INCREMENT"
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

fn tag_list() -> &'static str {
    "LIST"
}

fn tag_list_based() -> &'static str {
    "LIST_BASED"
}

fn tag_list_branch() -> &'static str {
    "LIST_BRANCH"
}

fn tag_manual() -> &'static str {
    "MANUAL"
}

fn tag_map() -> &'static str {
    "MAP"
}

fn tag_month() -> &'static str {
    "MONTH"
}

fn tag_monthly_relative_days() -> &'static str {
    "MONTHLY_RELATIVE_DAYS"
}

fn tag_monthly_specific_days() -> &'static str {
    "MONTHLY_SPECIFIC_DAYS"
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

fn tag_object_property() -> &'static str {
    "OBJECT_PROPERTY"
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

fn tag_property_based() -> &'static str {
    "PROPERTY_BASED"
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

fn tag_relative_datetime() -> &'static str {
    "RELATIVE_DATETIME"
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

fn tag_signature() -> &'static str {
    "SIGNATURE"
}

fn tag_single_connection() -> &'static str {
    "SINGLE_CONNECTION"
}

fn tag_single_object_coordinates() -> &'static str {
    "SINGLE_OBJECT_COORDINATES"
}

fn tag_static_append_value() -> &'static str {
    "STATIC_APPEND_VALUE"
}

fn tag_static_branch() -> &'static str {
    "STATIC_BRANCH"
}

fn tag_static_date_anchor() -> &'static str {
    "STATIC_DATE_ANCHOR"
}

fn tag_static_property_filter() -> &'static str {
    "STATIC_PROPERTY_FILTER"
}

fn tag_static_time_zone() -> &'static str {
    "STATIC_TIME_ZONE"
}

fn tag_static_value() -> &'static str {
    "STATIC_VALUE"
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

fn tag_timestamp() -> &'static str {
    "TIMESTAMP"
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

fn tag_webhook() -> &'static str {
    "WEBHOOK"
}

fn tag_webinar() -> &'static str {
    "WEBINAR"
}

fn tag_week() -> &'static str {
    "WEEK"
}

fn tag_weekly() -> &'static str {
    "WEEKLY"
}

fn tag_year() -> &'static str {
    "YEAR"
}

fn tag_yearly() -> &'static str {
    "YEARLY"
}
