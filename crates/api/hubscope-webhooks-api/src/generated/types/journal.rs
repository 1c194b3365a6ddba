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
    #[serde(default, deserialize_with = "null_as_default")]
    pub associated_object_type_ids: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_ids: Vec<i64>,
    /// Record IDs: reports only changes of these.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_ids: Vec<i64>,
    /// Internal names of properties to report or hand over.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<String>,
}

/// App lifecycle event subscription upsert, `AppLifecycleEventSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppLifecycleEventSubscriptionUpsert {
    /// `4-1909196` for installations of the app, `4-1916193` for uninstallations.
    pub event_type_id: String,
    /// Internal names of properties to report or hand over.
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
    /// Kinds of change that are reported: `ASSOCIATION_ADDED` and `ASSOCIATION_REMOVED`.
    pub actions: Vec<SubscriptionAction>,
    pub associated_object_type_ids: Vec<String>,
    /// Record IDs: reports only changes of these.
    pub object_ids: Vec<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// Hub ID of the HubSpot account.
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
    /// Kind of condition. Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<FilterType>,
    /// Comparison; which one is allowed depends on the kind of value. Required when sent; can be
    /// absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<ConditionOperator>,
    /// Internal name of the field that is tested.
    #[serde(default)]
    pub property: String,
    /// Content that is stored or compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Contents, such as the texts to compare with.
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

    /// Content that is stored or compared with.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Contents, such as the texts to compare with.
    #[must_use]
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ConditionOperator {
        Contains = "CONTAINS",
        EndsWith = "ENDS_WITH",
        Eq = "EQ",
        Gt = "GT",
        Gte = "GTE",
        In = "IN",
        IsEmpty = "IS_EMPTY",
        IsNotEmpty = "IS_NOT_EMPTY",
        Lt = "LT",
        Lte = "LTE",
        NEq = "N_EQ",
        NotIn = "NOT_IN",
        StartsWith = "STARTS_WITH",
    }
}

/// Crm object snapshot, `CrmObjectSnapshotResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmObjectSnapshot {
    /// ID of the record or content item.
    pub object_id: Option<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    pub snapshot_status_id: Option<String>,
}

/// Crm object snapshot batch create, `CrmObjectSnapshotBatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CrmObjectSnapshotBatchCreate {
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
    /// ID of the record or content item.
    pub object_id: i64,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    /// Internal names of properties that the snapshot contains.
    pub properties: Vec<String>,
}

/// The required arguments of [`CrmObjectSnapshotCreate::new`], by name.
pub struct CrmObjectSnapshotCreateArgs<ObjectTypeId, PropertiesArgument> {
    /// ID of the record or content item.
    pub object_id: i64,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: ObjectTypeId,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    /// Internal names of properties that the snapshot contains.
    pub properties: PropertiesArgument,
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
    #[serde(default, deserialize_with = "null_as_default")]
    pub snapshot_responses: Vec<CrmObjectSnapshot>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ErrorCode {
        InternalError = "INTERNAL_ERROR",
        PermissionDenied = "PERMISSION_DENIED",
        Timeout = "TIMEOUT",
        ValidationError = "VALIDATION_ERROR",
    }
}

/// Filter, `Filter` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Filter {
    /// Tests whose results decide.
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
    /// Values that HubSpot documents; any other is kept as text.
    FilterType {
        CrmObjectProperty = "CRM_OBJECT_PROPERTY",
    }
}

/// Gdpr privacy deletion subscription upsert, `GdprPrivacyDeletionSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GdprPrivacyDeletionSubscriptionUpsert {
    /// Kinds of change that are reported: `GDPR_DELETE`.
    pub actions: Vec<SubscriptionAction>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// Hub ID of the HubSpot account.
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
    pub current_offset: Option<String>,
    /// Time at which it ceases to be valid.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub expires_at: Option<Timestamp>,
    /// Web address.
    pub url: Option<SecretString>,
}

/// List membership subscription upsert, `ListMembershipSubscriptionUpsertRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListMembershipSubscriptionUpsert {
    /// Kinds of change that are reported: `ADDED_TO_LIST` and `REMOVED_FROM_LIST`.
    pub actions: Vec<SubscriptionAction>,
    pub list_ids: Vec<i64>,
    /// Record IDs: reports only changes of these.
    pub object_ids: Vec<i64>,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    subscription_type: &'static str,
}

/// The required arguments of [`ListMembershipSubscriptionUpsert::new`], by name.
pub struct ListMembershipSubscriptionUpsertArgs<Actions, ListIds, ObjectIds> {
    /// Kinds of change that are reported: `ADDED_TO_LIST` and `REMOVED_FROM_LIST`.
    pub actions: Actions,
    pub list_ids: ListIds,
    /// Record IDs: reports only changes of these.
    pub object_ids: ObjectIds,
    /// Hub ID of the HubSpot account.
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
    /// Kinds of change that are reported, such as `CREATE` or `UPDATE`.
    pub actions: Vec<SubscriptionAction>,
    /// Record IDs: reports only changes of these.
    pub object_ids: Vec<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: String,
    /// Hub ID of the HubSpot account.
    pub portal_id: i64,
    /// Internal names of properties to report or hand over.
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
    /// Values that HubSpot documents; any other is kept as text.
    SnapshotState {
        Expired = "EXPIRED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Pending = "PENDING",
        Success = "SUCCESS",
    }
}

/// Snapshot status, `SnapshotStatusResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotStatus {
    /// Time at which processing of the whole batch ended.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub completed_at: Option<Timestamp>,
    pub error_code: Option<ErrorCode>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub initiated_at: Option<Timestamp>,
    /// Explanation in words; its wording may change.
    pub message: Option<String>,
    /// Progress of the snapshot; its data is in the journal when it is `SUCCESS`.
    pub status: Option<SnapshotState>,
}

/// Subscription, `SubscriptionResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Subscription {
    #[serde(default, deserialize_with = "null_as_default")]
    pub action_overrides: BTreeMap<String, ActionOverride>,
    /// Kinds of change that are reported, such as `CREATE` or `UPDATE`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub actions: Vec<SubscriptionAction>,
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub associated_object_type_ids: Vec<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// User who created it, or the participant who wrote the message.
    pub created_by: Option<i64>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub list_ids: Vec<i64>,
    /// Record IDs: reports only changes of these.
    #[serde(default, deserialize_with = "null_as_default")]
    pub object_ids: Vec<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
    /// Internal names of properties to report or hand over.
    #[serde(default, deserialize_with = "null_as_default")]
    pub properties: Vec<String>,
    /// Kind of events that are reported.
    pub subscription_type: Option<SubscriptionType>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SubscriptionAction {
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
        Merge = "MERGE",
        Restore = "RESTORE",
        AssociationAdded = "ASSOCIATION_ADDED",
        AssociationRemoved = "ASSOCIATION_REMOVED",
        Snapshot = "SNAPSHOT",
        AppInstall = "APP_INSTALL",
        AppUninstall = "APP_UNINSTALL",
        AddedToList = "ADDED_TO_LIST",
        RemovedFromList = "REMOVED_FROM_LIST",
        GdprDelete = "GDPR_DELETE",
    }
}

/// Subscription filter, `FilterResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionFilter {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    pub filter: Option<Filter>,
    /// Identifier, unique among items of its kind.
    pub id: Option<i64>,
}

/// Subscription filter create, `FilterCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubscriptionFilterCreate {
    pub filter: Filter,
    /// ID of the journal subscription that the filter narrows.
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
    pub filter_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    SubscriptionType {
        AppLifecycleEvent = "APP_LIFECYCLE_EVENT",
        Association = "ASSOCIATION",
        Event = "EVENT",
        GdprPrivacyDeletion = "GDPR_PRIVACY_DELETION",
        ListMembership = "LIST_MEMBERSHIP",
        Object = "OBJECT",
    }
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    SubscriptionUpsert [serialize compare] ("subscriptionType") {
        Object(ObjectSubscriptionUpsert) = "OBJECT",
        Association(AssociationSubscriptionUpsert) = "ASSOCIATION",
        AppLifecycleEvent(AppLifecycleEventSubscriptionUpsert) = "APP_LIFECYCLE_EVENT",
        ListMembership(ListMembershipSubscriptionUpsert) = "LIST_MEMBERSHIP",
        GdprPrivacyDeletion(GdprPrivacyDeletionSubscriptionUpsert) = "GDPR_PRIVACY_DELETION",
    }
}
