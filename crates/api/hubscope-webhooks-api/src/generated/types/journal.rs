//! Types of `journal`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Action override, `ActionOverrideRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActionOverride {
    /// `associatedObjectTypeIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associated_object_type_ids: Vec<String>,
    /// `listIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_ids: Vec<i64>,
    /// `objectIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_ids: Vec<i64>,
    /// `properties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<String>,
}

/// App lifecycle event subscription upsert, `AppLifecycleEventSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppLifecycleEventSubscriptionUpsert {
    /// `eventTypeId`, required.
    pub event_type_id: String,
    /// `properties`, required.
    pub properties: Vec<String>,
    subscription_type: &'static str,
}

impl AppLifecycleEventSubscriptionUpsert {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        event_type_id: impl Into<String>,
        properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            subscription_type: "APP_LIFECYCLE_EVENT",
        }
    }
}

/// Association subscription upsert, `AssociationSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssociationSubscriptionUpsert {
    /// `actions`, required.
    pub actions: Vec<SubscriptionAction>,
    /// `associatedObjectTypeIds`, required.
    pub associated_object_type_ids: Vec<String>,
    /// `objectIds`, required.
    pub object_ids: Vec<i64>,
    /// `objectTypeId`, required.
    pub object_type_id: String,
    /// `portalId`, required.
    pub portal_id: i64,
    subscription_type: &'static str,
}

impl AssociationSubscriptionUpsert {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = SubscriptionAction>,
        associated_object_type_ids: impl IntoIterator<Item = impl Into<String>>,
        object_ids: impl IntoIterator<Item = impl Into<i64>>,
        object_type_id: impl Into<String>,
        portal_id: i64,
    ) -> Self {
        Self {
            actions: actions.into_iter().collect(),
            associated_object_type_ids: associated_object_type_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            portal_id,
            subscription_type: "ASSOCIATION",
        }
    }
}

/// Condition, `Condition` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Condition {
    /// `filterType`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<FilterType>,
    /// `operator`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<ConditionOperator>,
    /// `property`, required.
    #[serde(default)]
    pub property: String,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<String>>,
}

impl Condition {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        filter_type: FilterType,
        operator: ConditionOperator,
        property: impl Into<String>,
    ) -> Self {
        Self {
            filter_type: Some(filter_type),
            operator: Some(operator),
            property: property.into(),
            value: None,
            values: None,
        }
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

hubscope_core::string_enum! {
    /// The values of condition operator.
    ConditionOperator {
        /// `CONTAINS`.
        Contains = "CONTAINS",
        /// `ENDS_WITH`.
        EndsWith = "ENDS_WITH",
        /// `EQ`.
        Eq = "EQ",
        /// `GT`.
        Gt = "GT",
        /// `GTE`.
        Gte = "GTE",
        /// `IN`.
        In = "IN",
        /// `IS_EMPTY`.
        IsEmpty = "IS_EMPTY",
        /// `IS_NOT_EMPTY`.
        IsNotEmpty = "IS_NOT_EMPTY",
        /// `LT`.
        Lt = "LT",
        /// `LTE`.
        Lte = "LTE",
        /// `N_EQ`.
        NEq = "N_EQ",
        /// `NOT_IN`.
        NotIn = "NOT_IN",
        /// `STARTS_WITH`.
        StartsWith = "STARTS_WITH",
    }
}

/// Crm object snapshot, `CrmObjectSnapshotResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmObjectSnapshot {
    /// `objectId`.
    pub object_id: Option<i64>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `snapshotStatusId`.
    pub snapshot_status_id: Option<String>,
}

/// Crm object snapshot batch create, `CrmObjectSnapshotBatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmObjectSnapshotBatchCreate {
    /// `snapshotRequests`, required.
    pub snapshot_requests: Vec<CrmObjectSnapshotCreate>,
}

impl CrmObjectSnapshotBatchCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        snapshot_requests: impl IntoIterator<Item = impl Into<CrmObjectSnapshotCreate>>,
    ) -> Self {
        Self { snapshot_requests: snapshot_requests.into_iter().map(Into::into).collect() }
    }
}

/// Crm object snapshot create, `CrmObjectSnapshotRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmObjectSnapshotCreate {
    /// `objectId`, required.
    pub object_id: i64,
    /// `objectTypeId`, required.
    pub object_type_id: String,
    /// `portalId`, required.
    pub portal_id: i64,
    /// `properties`, required.
    pub properties: Vec<String>,
}

/// The required arguments of [`CrmObjectSnapshotCreate::new`], by name.
pub struct CrmObjectSnapshotCreateArgs<ObjectTypeId, PropertiesValue> {
    /// `objectId`.
    pub object_id: i64,
    /// `objectTypeId`.
    pub object_type_id: ObjectTypeId,
    /// `portalId`.
    pub portal_id: i64,
    /// `properties`.
    pub properties: PropertiesValue,
}

impl CrmObjectSnapshotCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CrmObjectSnapshotCreateArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<String>>,
        >,
    ) -> Self {
        Self {
            object_id: args.object_id,
            object_type_id: args.object_type_id.into(),
            portal_id: args.portal_id,
            properties: args.properties.into_iter().map(Into::into).collect(),
        }
    }
}

/// Crm object snapshots, `CrmObjectSnapshotBatchResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmObjectSnapshots {
    /// `snapshotResponses`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub snapshot_responses: Vec<CrmObjectSnapshot>,
}

hubscope_core::string_enum! {
    /// The values of error code.
    ErrorCode {
        /// `INTERNAL_ERROR`.
        InternalError = "INTERNAL_ERROR",
        /// `PERMISSION_DENIED`.
        PermissionDenied = "PERMISSION_DENIED",
        /// `TIMEOUT`.
        Timeout = "TIMEOUT",
        /// `VALIDATION_ERROR`.
        ValidationError = "VALIDATION_ERROR",
    }
}

/// Filter, `Filter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Filter {
    /// `conditions`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub conditions: Vec<Condition>,
}

impl Filter {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(conditions: impl IntoIterator<Item = impl Into<Condition>>) -> Self {
        Self { conditions: conditions.into_iter().map(Into::into).collect() }
    }
}

hubscope_core::string_enum! {
    /// The values of filter type.
    FilterType {
        /// `CRM_OBJECT_PROPERTY`.
        CrmObjectProperty = "CRM_OBJECT_PROPERTY",
    }
}

/// Gdpr privacy deletion subscription upsert, `GdprPrivacyDeletionSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GdprPrivacyDeletionSubscriptionUpsert {
    /// `actions`, required.
    pub actions: Vec<SubscriptionAction>,
    /// `objectTypeId`, required.
    pub object_type_id: String,
    /// `portalId`, required.
    pub portal_id: i64,
    subscription_type: &'static str,
}

impl GdprPrivacyDeletionSubscriptionUpsert {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = SubscriptionAction>,
        object_type_id: impl Into<String>,
        portal_id: i64,
    ) -> Self {
        Self {
            actions: actions.into_iter().collect(),
            object_type_id: object_type_id.into(),
            portal_id,
            subscription_type: "GDPR_PRIVACY_DELETION",
        }
    }
}

/// Journal file, `JournalFetchResponse` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JournalFile {
    /// `currentOffset`.
    pub current_offset: Option<String>,
    /// `expiresAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub expires_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<SecretString>,
}

/// List membership subscription upsert, `ListMembershipSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMembershipSubscriptionUpsert {
    /// `actions`, required.
    pub actions: Vec<SubscriptionAction>,
    /// `listIds`, required.
    pub list_ids: Vec<i64>,
    /// `objectIds`, required.
    pub object_ids: Vec<i64>,
    /// `portalId`, required.
    pub portal_id: i64,
    subscription_type: &'static str,
}

/// The required arguments of [`ListMembershipSubscriptionUpsert::new`], by name.
pub struct ListMembershipSubscriptionUpsertArgs<Actions, ListIds, ObjectIds> {
    /// `actions`.
    pub actions: Actions,
    /// `listIds`.
    pub list_ids: ListIds,
    /// `objectIds`.
    pub object_ids: ObjectIds,
    /// `portalId`.
    pub portal_id: i64,
}

impl ListMembershipSubscriptionUpsert {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: ListMembershipSubscriptionUpsertArgs<
            impl IntoIterator<Item = SubscriptionAction>,
            impl IntoIterator<Item = impl Into<i64>>,
            impl IntoIterator<Item = impl Into<i64>>,
        >,
    ) -> Self {
        Self {
            actions: args.actions.into_iter().collect(),
            list_ids: args.list_ids.into_iter().map(Into::into).collect(),
            object_ids: args.object_ids.into_iter().map(Into::into).collect(),
            portal_id: args.portal_id,
            subscription_type: "LIST_MEMBERSHIP",
        }
    }
}

/// Object subscription upsert, `ObjectSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectSubscriptionUpsert {
    /// `actions`, required.
    pub actions: Vec<SubscriptionAction>,
    /// `objectIds`, required.
    pub object_ids: Vec<i64>,
    /// `objectTypeId`, required.
    pub object_type_id: String,
    /// `portalId`, required.
    pub portal_id: i64,
    /// `properties`, required.
    pub properties: Vec<String>,
    subscription_type: &'static str,
}

impl ObjectSubscriptionUpsert {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = SubscriptionAction>,
        object_ids: impl IntoIterator<Item = impl Into<i64>>,
        object_type_id: impl Into<String>,
        portal_id: i64,
        properties: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            portal_id,
            properties: properties.into_iter().map(Into::into).collect(),
            subscription_type: "OBJECT",
        }
    }
}

hubscope_core::string_enum! {
    /// The values of snapshot state.
    SnapshotState {
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `FAILED`.
        Failed = "FAILED",
        /// `IN_PROGRESS`.
        InProgress = "IN_PROGRESS",
        /// `PENDING`.
        Pending = "PENDING",
        /// `SUCCESS`.
        Success = "SUCCESS",
    }
}

/// Snapshot status, `SnapshotStatusResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotStatus {
    /// `completedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    /// `errorCode`.
    pub error_code: Option<ErrorCode>,
    /// `id`.
    pub id: Option<String>,
    /// `initiatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub initiated_at: Option<Timestamp>,
    /// `message`.
    pub message: Option<String>,
    /// `status`.
    pub status: Option<SnapshotState>,
}

/// Subscription, `SubscriptionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Subscription {
    /// `actionOverrides`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub action_overrides: BTreeMap<String, ActionOverride>,
    /// `actions`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<SubscriptionAction>,
    /// `appId`.
    pub app_id: Option<i64>,
    /// `associatedObjectTypeIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub associated_object_type_ids: Vec<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdBy`.
    pub created_by: Option<i64>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<i64>,
    /// `listIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_ids: Vec<i64>,
    /// `objectIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_ids: Vec<i64>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
    /// `properties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<String>,
    /// `subscriptionType`.
    pub subscription_type: Option<SubscriptionType>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of subscription action.
    SubscriptionAction {
        /// `CREATE`.
        Create = "CREATE",
        /// `UPDATE`.
        Update = "UPDATE",
        /// `DELETE`.
        Delete = "DELETE",
        /// `MERGE`.
        Merge = "MERGE",
        /// `RESTORE`.
        Restore = "RESTORE",
        /// `ASSOCIATION_ADDED`.
        AssociationAdded = "ASSOCIATION_ADDED",
        /// `ASSOCIATION_REMOVED`.
        AssociationRemoved = "ASSOCIATION_REMOVED",
        /// `SNAPSHOT`.
        Snapshot = "SNAPSHOT",
        /// `APP_INSTALL`.
        AppInstall = "APP_INSTALL",
        /// `APP_UNINSTALL`.
        AppUninstall = "APP_UNINSTALL",
        /// `ADDED_TO_LIST`.
        AddedToList = "ADDED_TO_LIST",
        /// `REMOVED_FROM_LIST`.
        RemovedFromList = "REMOVED_FROM_LIST",
        /// `GDPR_DELETE`.
        GdprDelete = "GDPR_DELETE",
    }
}

/// Subscription filter, `FilterResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionFilter {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `filter`.
    pub filter: Option<Filter>,
    /// `id`.
    pub id: Option<i64>,
}

/// Subscription filter create, `FilterCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionFilterCreate {
    /// `filter`, required.
    pub filter: Filter,
    /// `subscriptionId`, required.
    pub subscription_id: i64,
}

impl SubscriptionFilterCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(filter: impl Into<Filter>, subscription_id: i64) -> Self {
        Self { filter: filter.into(), subscription_id }
    }
}

/// Subscription filter id, `FilterCreateResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionFilterId {
    /// `filterId`.
    pub filter_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of subscription type.
    SubscriptionType {
        /// `APP_LIFECYCLE_EVENT`.
        AppLifecycleEvent = "APP_LIFECYCLE_EVENT",
        /// `ASSOCIATION`.
        Association = "ASSOCIATION",
        /// `EVENT`.
        Event = "EVENT",
        /// `GDPR_PRIVACY_DELETION`.
        GdprPrivacyDeletion = "GDPR_PRIVACY_DELETION",
        /// `LIST_MEMBERSHIP`.
        ListMembership = "LIST_MEMBERSHIP",
        /// `OBJECT`.
        Object = "OBJECT",
    }
}

hubscope_core::tagged_union! {
    /// One kind of subscription upsert.
    SubscriptionUpsert [serialize compare] ("subscriptionType") {
        /// `OBJECT`.
        Object(ObjectSubscriptionUpsert) = "OBJECT",
        /// `ASSOCIATION`.
        Association(AssociationSubscriptionUpsert) = "ASSOCIATION",
        /// `APP_LIFECYCLE_EVENT`.
        AppLifecycleEvent(AppLifecycleEventSubscriptionUpsert) = "APP_LIFECYCLE_EVENT",
        /// `LIST_MEMBERSHIP`.
        ListMembership(ListMembershipSubscriptionUpsert) = "LIST_MEMBERSHIP",
        /// `GDPR_PRIVACY_DELETION`.
        GdprPrivacyDeletion(GdprPrivacyDeletionSubscriptionUpsert) = "GDPR_PRIVACY_DELETION",
    }
}
