//! Types of `marketing_events`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{millis, null_as_default, optional_millis, optional_timestamp},
    Properties, Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// App info, `AppInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct AppInfo {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Attendance counters, `AttendanceCounters` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttendanceCounters {
    pub attended: Option<i64>,
    pub cancelled: Option<i64>,
    pub no_shows: Option<i64>,
    pub registered: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AttendanceState {
        Attended = "ATTENDED",
        Cancelled = "CANCELLED",
        Empty = "EMPTY",
        NoShow = "NO_SHOW",
        Registered = "REGISTERED",
    }
}

/// Contact association, `ContactAssociation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactAssociation {
    /// Record ID of the contact.
    pub contact_id: Option<String>,
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    pub firstname: Option<String>,
    pub lastname: Option<String>,
}

/// Created marketing event, `MarketingEventDefaultResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedMarketingEvent {
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    pub event_description: Option<String>,
    /// Title of the event.
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    pub event_url: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    DataSensitivity {
        High = "high",
        None = "none",
        Standard = "standard",
    }
}

/// Event detail settings, `EventDetailSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDetailSettings {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    pub event_details_url: Option<String>,
}

/// Event detail settings update, `EventDetailSettingsUrl` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDetailSettingsUpdate {
    pub event_details_url: String,
}

impl EventDetailSettingsUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(event_details_url: impl Into<String>) -> Self {
        Self { event_details_url: event_details_url.into() }
    }
}

/// List, `PublicList` in HubSpot's documents.
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
    /// Number of members.
    pub size: Option<i64>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_by_id: Option<String>,
}

/// Marketing event, `MarketingEventPublicReadResponseV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEvent {
    pub app_info: Option<AppInfo>,
    pub attendees: Option<i64>,
    pub cancellations: Option<i64>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<MarketingEventProperty>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    pub event_description: Option<String>,
    /// Title of the event.
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    pub event_organizer: Option<String>,
    pub event_status: Option<String>,
    pub event_status_v2: Option<String>,
    /// Internal name of the kind of event.
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    pub event_url: Option<String>,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: Option<String>,
    pub no_shows: Option<i64>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    pub registrants: Option<i64>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Marketing event association, `MarketingEventAssociation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventAssociation {
    /// ID of the account in the app that reported the event.
    pub external_account_id: Option<String>,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: Option<String>,
    pub marketing_event_id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
}

/// Marketing event batch update, `MarketingEventPublicUpdateRequestFullV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventBatchUpdate {
    /// Further values, by names that the caller chooses.
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// Free text for attendees about the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// Title of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// ID of the record or content item.
    pub object_id: String,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<Timestamp>,
}

impl MarketingEventBatchUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        object_id: impl Into<String>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            end_date_time: None,
            event_cancelled: None,
            event_description: None,
            event_name: None,
            event_organizer: None,
            event_type: None,
            event_url: None,
            object_id: object_id.into(),
            start_date_time: None,
        }
    }

    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Tells whether the event was called off.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Free text for attendees about the event.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Title of the event.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Person or company that holds the event.
    #[must_use]
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }

    /// Internal name of the kind of event.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Web address where people read about the event or join it.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[must_use]
    pub fn start_date_time(mut self, start_date_time: Timestamp) -> Self {
        self.start_date_time = Some(start_date_time);
        self
    }
}

/// Marketing event by external id, `MarketingEventPublicReadResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventByExternalId {
    pub attendees: Option<i64>,
    pub cancellations: Option<i64>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    pub event_description: Option<String>,
    /// Title of the event.
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    pub event_url: Option<String>,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub no_shows: Option<i64>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    pub registrants: Option<i64>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Marketing event complete, `MarketingEventCompleteRequestParams` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventComplete {
    /// Time at which the event ends, as an ISO 8601 timestamp.
    pub end_date_time: Timestamp,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    pub start_date_time: Timestamp,
}

/// The required arguments of [`MarketingEventComplete::new`], by name.
pub struct MarketingEventCompleteArgs {
    /// Time at which the event ends, as an ISO 8601 timestamp.
    pub end_date_time: Timestamp,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    pub start_date_time: Timestamp,
}

impl MarketingEventComplete {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: MarketingEventCompleteArgs) -> Self {
        Self { end_date_time: args.end_date_time, start_date_time: args.start_date_time }
    }
}

/// Marketing event create, `MarketingEventCreateRequestParams` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventCreate {
    /// Further values, by names that the caller chooses.
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// Title of the event.
    pub event_name: String,
    /// Person or company that holds the event.
    pub event_organizer: String,
    /// Free label, such as `webinar` or `conference`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// ID of the account in the app that reported the event.
    pub external_account_id: String,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: String,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<Timestamp>,
}

/// The required arguments of [`MarketingEventCreate::new`], by name.
pub struct MarketingEventCreateArgs<
    CustomProperties,
    EventName,
    EventOrganizer,
    ExternalAccountId,
    ExternalEventId,
> {
    /// Further values, by names that the caller chooses.
    pub custom_properties: CustomProperties,
    /// Title of the event.
    pub event_name: EventName,
    /// Person or company that holds the event.
    pub event_organizer: EventOrganizer,
    /// ID of the account in the app that reported the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
}

impl MarketingEventCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MarketingEventCreateArgs<
            impl IntoIterator<Item = impl Into<PropertyValue>>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            custom_properties: args.custom_properties.into_iter().map(Into::into).collect(),
            end_date_time: None,
            event_cancelled: None,
            event_completed: None,
            event_description: None,
            event_name: args.event_name.into(),
            event_organizer: args.event_organizer.into(),
            event_type: None,
            event_url: None,
            external_account_id: args.external_account_id.into(),
            external_event_id: args.external_event_id.into(),
            start_date_time: None,
        }
    }

    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Tells whether the event was called off.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Tells whether the event is over.
    #[must_use]
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }

    /// Free text for attendees about the event.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Free label, such as `webinar` or `conference`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Web address where people read about the event or join it.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[must_use]
    pub fn start_date_time(mut self, start_date_time: Timestamp) -> Self {
        self.start_date_time = Some(start_date_time);
        self
    }
}

/// Marketing event email subscriber, `MarketingEventEmailSubscriber` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventEmailSubscriber {
    pub contact_properties: BTreeMap<String, String>,
    /// Address, such as `ada@example.com`.
    pub email: String,
    #[serde(serialize_with = "millis")]
    pub interaction_date_time: Timestamp,
    /// Values by internal name.
    pub properties: Properties,
}

impl MarketingEventEmailSubscriber {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        contact_properties: BTreeMap<String, String>,
        email: impl Into<String>,
        interaction_date_time: Timestamp,
        properties: impl Into<Properties>,
    ) -> Self {
        Self {
            contact_properties,
            email: email.into(),
            interaction_date_time,
            properties: properties.into(),
        }
    }
}

/// Marketing event external id, `MarketingEventExternalUniqueIdentifier` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventExternalId {
    /// Numeric ID of the HubSpot app.
    pub app_id: i64,
    /// ID of the account in the app that reported the event.
    pub external_account_id: String,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: String,
}

/// The required arguments of [`MarketingEventExternalId::new`], by name.
pub struct MarketingEventExternalIdArgs<ExternalAccountId, ExternalEventId> {
    /// Numeric ID of the HubSpot app.
    pub app_id: i64,
    /// ID of the account in the app that reported the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
}

impl MarketingEventExternalId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: MarketingEventExternalIdArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            app_id: args.app_id,
            external_account_id: args.external_account_id.into(),
            external_event_id: args.external_event_id.into(),
        }
    }
}

/// Marketing event id, `MarketingEventPublicObjectIdDeleteRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventId {
    /// ID of the record or content item.
    pub object_id: String,
}

impl MarketingEventId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(object_id: impl Into<String>) -> Self {
        Self { object_id: object_id.into() }
    }
}

/// Marketing event identifiers, `MarketingEventIdentifiersResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventIdentifiers {
    pub app_info: Option<AppInfo>,
    /// ID of the account in the app that reported the event.
    pub external_account_id: Option<String>,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: Option<String>,
    pub marketing_event_name: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
}

/// Marketing event property, `CrmPropertyWrapper` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MarketingEventProperty {
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<String>,
}

/// Marketing event search result, `SearchPublicResponseWrapper` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventSearchResult {
    /// Numeric ID of the HubSpot app.
    pub app_id: Option<i64>,
    /// ID of the account in the app that reported the event.
    pub external_account_id: Option<String>,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
}

/// Marketing event subscriber, `MarketingEventSubscriber` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventSubscriber {
    #[serde(serialize_with = "millis")]
    pub interaction_date_time: Timestamp,
    /// Values by internal name.
    pub properties: Properties,
    pub vid: i64,
}

impl MarketingEventSubscriber {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        interaction_date_time: Timestamp,
        properties: impl Into<Properties>,
        vid: i64,
    ) -> Self {
        Self { interaction_date_time, properties: properties.into(), vid }
    }
}

/// Marketing event update, `MarketingEventPublicUpdateRequestV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventUpdate {
    /// Further values, by names that the caller chooses.
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// Free text for attendees about the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// Title of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<Timestamp>,
}

impl MarketingEventUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            end_date_time: None,
            event_cancelled: None,
            event_description: None,
            event_name: None,
            event_organizer: None,
            event_type: None,
            event_url: None,
            start_date_time: None,
        }
    }

    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Tells whether the event was called off.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Free text for attendees about the event.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Title of the event.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Person or company that holds the event.
    #[must_use]
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }

    /// Internal name of the kind of event.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Web address where people read about the event or join it.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[must_use]
    pub fn start_date_time(mut self, start_date_time: Timestamp) -> Self {
        self.start_date_time = Some(start_date_time);
        self
    }
}

/// Marketing event update by external id, `MarketingEventUpdateRequestParams` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventUpdateByExternalId {
    /// Further values, by names that the caller chooses.
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// Title of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<Timestamp>,
}

impl MarketingEventUpdateByExternalId {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            end_date_time: None,
            event_cancelled: None,
            event_completed: None,
            event_description: None,
            event_name: None,
            event_organizer: None,
            event_type: None,
            event_url: None,
            start_date_time: None,
        }
    }

    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Tells whether the event was called off.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Tells whether the event is over.
    #[must_use]
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }

    /// Free text for attendees about the event.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Title of the event.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Person or company that holds the event.
    #[must_use]
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }

    /// Internal name of the kind of event.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Web address where people read about the event or join it.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[must_use]
    pub fn start_date_time(mut self, start_date_time: Timestamp) -> Self {
        self.start_date_time = Some(start_date_time);
        self
    }
}

/// Masked substring, `MaskedSubstring` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MaskedSubstring {
    /// Position of the last masked character.
    #[serde(default)]
    pub end: i64,
    /// Position of the first masked character.
    #[serde(default)]
    pub start: i64,
}

/// The required arguments of [`MaskedSubstring::new`], by name.
pub struct MaskedSubstringArgs {
    /// Position of the last masked character.
    pub end: i64,
    /// Position of the first masked character.
    pub start: i64,
}

impl MaskedSubstring {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: MaskedSubstringArgs) -> Self {
        Self { end: args.end, start: args.start }
    }
}

/// Masked substrings, `MaskedSubstrings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MaskedSubstrings {
    #[serde(default, deserialize_with = "null_as_default")]
    pub substrings: Vec<MaskedSubstring>,
}

impl MaskedSubstrings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(substrings: impl IntoIterator<Item = impl Into<MaskedSubstring>>) -> Self {
        Self { substrings: substrings.into_iter().map(Into::into).collect() }
    }
}

/// Participation associations, `ParticipationAssociations` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParticipationAssociations {
    pub contact: Option<ContactAssociation>,
    pub marketing_event: Option<MarketingEventAssociation>,
}

/// Participation breakdown, `ParticipationBreakdown` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParticipationBreakdown {
    /// Contact and marketing event that the participation connects.
    pub associations: Option<ParticipationAssociations>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Values by internal name.
    pub properties: Option<ParticipationProperties>,
}

/// Participation properties, `ParticipationProperties` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParticipationProperties {
    pub attendance_duration_seconds: Option<i64>,
    pub attendance_percentage: Option<String>,
    pub attendance_state: Option<AttendanceState>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_at: Option<Timestamp>,
}

/// Property value, `PropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValue {
    /// Protection level of the values; higher ones need scopes of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sensitivity: Option<DataSensitivity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_encrypted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_large_value: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masked_substrings: Option<MaskedSubstrings>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub persistence_timestamp: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_by_user: Option<bool>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub selected_by_user_timestamp: Option<Timestamp>,
    /// Part of HubSpot, or the app, that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<PropertyValueSource>,
    /// ID of what wrote the value, such as the user, workflow or import.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// Readable description of what wrote the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_metadata: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_upstream_deployable: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_vid: Option<Vec<i64>>,
    /// Time at which it happened or was set.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub timestamp: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// ID of the user who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_timestamp_as_persistence_timestamp: Option<bool>,
    /// Content that is stored or compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Default for PropertyValue {
    fn default() -> Self {
        Self::new()
    }
}

impl PropertyValue {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            data_sensitivity: None,
            is_encrypted: None,
            is_large_value: None,
            masked_substrings: None,
            name: None,
            persistence_timestamp: None,
            request_id: None,
            selected_by_user: None,
            selected_by_user_timestamp: None,
            source: None,
            source_id: None,
            source_label: None,
            source_metadata: None,
            source_upstream_deployable: None,
            source_vid: None,
            timestamp: None,
            unit: None,
            updated_by_user_id: None,
            use_timestamp_as_persistence_timestamp: None,
            value: None,
        }
    }

    /// Protection level of the values; higher ones need scopes of their own.
    #[must_use]
    pub fn data_sensitivity(mut self, data_sensitivity: DataSensitivity) -> Self {
        self.data_sensitivity = Some(data_sensitivity);
        self
    }

    #[must_use]
    pub fn is_encrypted(mut self, is_encrypted: bool) -> Self {
        self.is_encrypted = Some(is_encrypted);
        self
    }

    #[must_use]
    pub fn is_large_value(mut self, is_large_value: bool) -> Self {
        self.is_large_value = Some(is_large_value);
        self
    }

    #[must_use]
    pub fn masked_substrings(mut self, masked_substrings: impl Into<MaskedSubstrings>) -> Self {
        self.masked_substrings = Some(masked_substrings.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn persistence_timestamp(mut self, persistence_timestamp: Timestamp) -> Self {
        self.persistence_timestamp = Some(persistence_timestamp);
        self
    }

    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    #[must_use]
    pub fn selected_by_user(mut self, selected_by_user: bool) -> Self {
        self.selected_by_user = Some(selected_by_user);
        self
    }

    #[must_use]
    pub fn selected_by_user_timestamp(mut self, selected_by_user_timestamp: Timestamp) -> Self {
        self.selected_by_user_timestamp = Some(selected_by_user_timestamp);
        self
    }

    /// Part of HubSpot, or the app, that it comes from.
    #[must_use]
    pub fn source(mut self, source: PropertyValueSource) -> Self {
        self.source = Some(source);
        self
    }

    /// ID of what wrote the value, such as the user, workflow or import.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Readable description of what wrote the value.
    #[must_use]
    pub fn source_label(mut self, source_label: impl Into<String>) -> Self {
        self.source_label = Some(source_label.into());
        self
    }

    #[must_use]
    pub fn source_metadata(mut self, source_metadata: impl Into<String>) -> Self {
        self.source_metadata = Some(source_metadata.into());
        self
    }

    #[must_use]
    pub fn source_upstream_deployable(
        mut self,
        source_upstream_deployable: impl Into<String>,
    ) -> Self {
        self.source_upstream_deployable = Some(source_upstream_deployable.into());
        self
    }

    #[must_use]
    pub fn source_vid(mut self, source_vid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.source_vid = Some(source_vid.into_iter().map(Into::into).collect());
        self
    }

    /// Time at which it happened or was set.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// ID of the user who changed it last.
    #[must_use]
    pub fn updated_by_user_id(mut self, updated_by_user_id: i64) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id);
        self
    }

    #[must_use]
    pub fn use_timestamp_as_persistence_timestamp(
        mut self,
        use_timestamp_as_persistence_timestamp: bool,
    ) -> Self {
        self.use_timestamp_as_persistence_timestamp = Some(use_timestamp_as_persistence_timestamp);
        self
    }

    /// Content that is stored or compared with.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    PropertyValueSource {
        ACADEMY = "ACADEMY",
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        ACTIVITY_AUTO_ASSOCIATE = "ACTIVITY_AUTO_ASSOCIATE",
        ACTIVITY_LOG_REVERT = "ACTIVITY_LOG_REVERT",
        ADS = "ADS",
        AI_GROUP = "AI_GROUP",
        ANALYTICS = "ANALYTICS",
        API = "API",
        APPROVALS = "APPROVALS",
        ASSISTS = "ASSISTS",
        ASSOCIATIONS = "ASSOCIATIONS",
        AUTO_ASSOCIATE_BY_DOMAIN = "AUTO_ASSOCIATE_BY_DOMAIN",
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        AUTOMATION_PLATFORM = "AUTOMATION_PLATFORM",
        AVATARS_SERVICE = "AVATARS_SERVICE",
        BATCH_UPDATE = "BATCH_UPDATE",
        BCC_TO_CRM = "BCC_TO_CRM",
        BEHAVIORAL_EVENTS = "BEHAVIORAL_EVENTS",
        BET_ASSIGNMENT = "BET_ASSIGNMENT",
        BET_CRM_CONNECTOR = "BET_CRM_CONNECTOR",
        BIDEN = "BIDEN",
        BILLING = "BILLING",
        BOT = "BOT",
        BREEZE_AGENT = "BREEZE_AGENT",
        CALCULATED = "CALCULATED",
        CENTRAL_EXCHANGE_RATES = "CENTRAL_EXCHANGE_RATES",
        CHATSPOT = "CHATSPOT",
        CLONE_OBJECTS = "CLONE_OBJECTS",
        COMMUNICATOR = "COMMUNICATOR",
        COMPANIES = "COMPANIES",
        COMPANY_FAMILIES = "COMPANY_FAMILIES",
        COMPANY_INSIGHTS = "COMPANY_INSIGHTS",
        CONNECTED_ACCOUNT = "CONNECTED_ACCOUNT",
        CONTACTS = "CONTACTS",
        CONTACTS_WEB = "CONTACTS_WEB",
        CONTENT_MEMBERSHIP = "CONTENT_MEMBERSHIP",
        CONVERSATIONAL_ENRICHMENT = "CONVERSATIONAL_ENRICHMENT",
        CONVERSATIONS = "CONVERSATIONS",
        CRM_PROCESSES_PLATFORM = "CRM_PROCESSES_PLATFORM",
        CRM_UI = "CRM_UI",
        CRM_UI_BULK_ACTION = "CRM_UI_BULK_ACTION",
        CUSTOMER_AGENT = "CUSTOMER_AGENT",
        CUSTOMER_PORTAL = "CUSTOMER_PORTAL",
        DATA_ENRICHMENT = "DATA_ENRICHMENT",
        DATA_QUALITY = "DATA_QUALITY",
        DATASET = "DATASET",
        DEALS = "DEALS",
        DEFAULT = "DEFAULT",
        DELETE_OBJECTS = "DELETE_OBJECTS",
        DI_WRITE_TO_CRM = "DI_WRITE_TO_CRM",
        EMAIL = "EMAIL",
        EMAIL_INBOX_IMPORT = "EMAIL_INBOX_IMPORT",
        EMAIL_INTEGRATION = "EMAIL_INTEGRATION",
        ENGAGEMENTS = "ENGAGEMENTS",
        EXTENSION = "EXTENSION",
        FILE_MANAGER = "FILE_MANAGER",
        FLYWHEEL_PRODUCT_DATA_SYNC = "FLYWHEEL_PRODUCT_DATA_SYNC",
        FORECASTING = "FORECASTING",
        FORM = "FORM",
        FORWARD_TO_CRM = "FORWARD_TO_CRM",
        GMAIL_INTEGRATION = "GMAIL_INTEGRATION",
        GOALS = "GOALS",
        HEISENBERG = "HEISENBERG",
        HELP_DESK = "HELP_DESK",
        HELP_DESK_AI = "HELP_DESK_AI",
        IMPORT = "IMPORT",
        INTEGRATION = "INTEGRATION",
        INTEGRATIONS_PLATFORM = "INTEGRATIONS_PLATFORM",
        INTEGRATIONS_SYNC = "INTEGRATIONS_SYNC",
        INTENT = "INTENT",
        INTERNAL_PROCESSING = "INTERNAL_PROCESSING",
        LEADIN = "LEADIN",
        LEGAL_BASIS_REMEDIATION = "LEGAL_BASIS_REMEDIATION",
        MARKET_SOURCING = "MARKET_SOURCING",
        MARKETPLACE = "MARKETPLACE",
        MARKETS = "MARKETS",
        MEETINGS = "MEETINGS",
        MERGE_COMPANIES = "MERGE_COMPANIES",
        MERGE_CONTACTS = "MERGE_CONTACTS",
        MERGE_OBJECTS = "MERGE_OBJECTS",
        MERGE_REVERT_OBJECTS = "MERGE_REVERT_OBJECTS",
        MICROAPPS = "MICROAPPS",
        MIGRATION = "MIGRATION",
        MOBILE_ANDROID = "MOBILE_ANDROID",
        MOBILE_IOS = "MOBILE_IOS",
        PAYMENTS = "PAYMENTS",
        PIPELINE_SETTINGS = "PIPELINE_SETTINGS",
        PLAYBOOKS = "PLAYBOOKS",
        PORTAL_OBJECT_SYNC = "PORTAL_OBJECT_SYNC",
        PORTAL_USER_ASSOCIATOR = "PORTAL_USER_ASSOCIATOR",
        PRESENTATIONS = "PRESENTATIONS",
        PRIMARY_AUTOMATION = "PRIMARY_AUTOMATION",
        PROPERTY_DEFAULT_VALUE = "PROPERTY_DEFAULT_VALUE",
        PROPERTY_RESTORE = "PROPERTY_RESTORE",
        PROPERTY_SETTINGS = "PROPERTY_SETTINGS",
        PROSPECTING_AGENT = "PROSPECTING_AGENT",
        QUOTAS = "QUOTAS",
        QUOTES = "QUOTES",
        RECYCLING_BIN = "RECYCLING_BIN",
        RESTORE_OBJECTS = "RESTORE_OBJECTS",
        REVENUE_PLATFORM = "REVENUE_PLATFORM",
        SALES = "SALES",
        SALES_MESSAGES = "SALES_MESSAGES",
        SALESFORCE = "SALESFORCE",
        SEQUENCES = "SEQUENCES",
        SETTINGS = "SETTINGS",
        SIDEKICK = "SIDEKICK",
        SIGNALS = "SIGNALS",
        SLACK_INTEGRATION = "SLACK_INTEGRATION",
        SMART_DATA_CAPTURE = "SMART_DATA_CAPTURE",
        SOCIAL = "SOCIAL",
        SUCCESS = "SUCCESS",
        TALLY = "TALLY",
        TASK = "TASK",
        UNKNOWN = "UNKNOWN",
        WAL_INCREMENTAL = "WAL_INCREMENTAL",
        WORK_UI = "WORK_UI",
        WORKFLOW_CONTACT_DELETE_ACTION = "WORKFLOW_CONTACT_DELETE_ACTION",
        WORKFLOWS = "WORKFLOWS",
    }
}

/// Recorded email subscriber, `SubscriberEmailResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RecordedEmailSubscriber {
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    pub vid: Option<i64>,
}

/// Recorded subscriber, `SubscriberVidResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RecordedSubscriber {
    pub vid: Option<i64>,
}

/// Updated marketing event, `MarketingEventPublicDefaultResponseV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdatedMarketingEvent {
    pub app_info: Option<AppInfo>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<MarketingEventProperty>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    pub event_description: Option<String>,
    /// Title of the event.
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    pub event_url: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Upserted marketing event, `MarketingEventPublicDefaultResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertedMarketingEvent {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Further values, by names that the caller chooses.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<PropertyValue>,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// Tells whether the event was called off.
    pub event_cancelled: Option<bool>,
    /// Tells whether the event is over.
    pub event_completed: Option<bool>,
    /// Free text for attendees about the event.
    pub event_description: Option<String>,
    /// Title of the event.
    pub event_name: Option<String>,
    /// Person or company that holds the event.
    pub event_organizer: Option<String>,
    /// Internal name of the kind of event.
    pub event_type: Option<String>,
    /// Web address where people read about the event or join it.
    pub event_url: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// ID of the record or content item.
    pub object_id: Option<String>,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
