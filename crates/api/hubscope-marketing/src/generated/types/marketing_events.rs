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
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Attendance counters, `AttendanceCounters` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttendanceCounters {
    /// `attended`.
    pub attended: Option<i64>,
    /// `cancelled`.
    pub cancelled: Option<i64>,
    /// `noShows`.
    pub no_shows: Option<i64>,
    /// `registered`.
    pub registered: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of attendance state.
    AttendanceState {
        /// `ATTENDED`.
        Attended = "ATTENDED",
        /// `CANCELLED`.
        Cancelled = "CANCELLED",
        /// `EMPTY`.
        Empty = "EMPTY",
        /// `NO_SHOW`.
        NoShow = "NO_SHOW",
        /// `REGISTERED`.
        Registered = "REGISTERED",
    }
}

/// Contact association, `ContactAssociation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactAssociation {
    /// `contactId`.
    pub contact_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `firstname`.
    pub firstname: Option<String>,
    /// `lastname`.
    pub lastname: Option<String>,
}

/// Created marketing event, `MarketingEventDefaultResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreatedMarketingEvent {
    /// `customProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    pub event_description: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    pub event_organizer: Option<String>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `eventUrl`.
    pub event_url: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `startDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
}

hubscope_core::string_enum! {
    /// The values of data sensitivity.
    DataSensitivity {
        /// `high`.
        High = "high",
        /// `none`.
        None = "none",
        /// `standard`.
        Standard = "standard",
    }
}

/// Event detail settings, `EventDetailSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDetailSettings {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `eventDetailsUrl`.
    pub event_details_url: Option<String>,
}

/// Event detail settings update, `EventDetailSettingsUrl` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDetailSettingsUpdate {
    /// `eventDetailsUrl`, required.
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
    /// `size`.
    pub size: Option<i64>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedById`.
    pub updated_by_id: Option<String>,
}

/// Marketing event, `MarketingEventPublicReadResponseV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEvent {
    /// `appInfo`.
    pub app_info: Option<AppInfo>,
    /// `attendees`.
    pub attendees: Option<i64>,
    /// `cancellations`.
    pub cancellations: Option<i64>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `customProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<MarketingEventProperty>,
    /// `endDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    pub event_description: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    pub event_organizer: Option<String>,
    /// `eventStatus`.
    pub event_status: Option<String>,
    /// `eventStatusV2`.
    pub event_status_v2: Option<String>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `eventUrl`.
    pub event_url: Option<String>,
    /// `externalEventId`.
    pub external_event_id: Option<String>,
    /// `noShows`.
    pub no_shows: Option<i64>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `registrants`.
    pub registrants: Option<i64>,
    /// `startDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Marketing event association, `MarketingEventAssociation` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventAssociation {
    /// `externalAccountId`.
    pub external_account_id: Option<String>,
    /// `externalEventId`.
    pub external_event_id: Option<String>,
    /// `marketingEventId`.
    pub marketing_event_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

/// Marketing event batch update, `MarketingEventPublicUpdateRequestFullV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventBatchUpdate {
    /// `customProperties`, required.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// `eventDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// `eventName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<String>,
    /// `eventType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// `eventUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// `objectId`, required.
    pub object_id: String,
    /// `startDateTime`.
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

    /// Sets `endDateTime`.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Sets `eventCancelled`.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Sets `eventDescription`.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Sets `eventName`.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `eventOrganizer`.
    #[must_use]
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }

    /// Sets `eventType`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `eventUrl`.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Sets `startDateTime`.
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
    /// `attendees`.
    pub attendees: Option<i64>,
    /// `cancellations`.
    pub cancellations: Option<i64>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `customProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    pub event_description: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    pub event_organizer: Option<String>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `eventUrl`.
    pub event_url: Option<String>,
    /// `externalEventId`.
    pub external_event_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `noShows`.
    pub no_shows: Option<i64>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `registrants`.
    pub registrants: Option<i64>,
    /// `startDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Marketing event complete, `MarketingEventCompleteRequestParams` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventComplete {
    /// `endDateTime`, required.
    pub end_date_time: Timestamp,
    /// `startDateTime`, required.
    pub start_date_time: Timestamp,
}

/// The required arguments of [`MarketingEventComplete::new`], by name.
pub struct MarketingEventCompleteArgs {
    /// `endDateTime`.
    pub end_date_time: Timestamp,
    /// `startDateTime`.
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
    /// `customProperties`, required.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// `eventName`, required.
    pub event_name: String,
    /// `eventOrganizer`, required.
    pub event_organizer: String,
    /// `eventType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// `eventUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// `externalAccountId`, required.
    pub external_account_id: String,
    /// `externalEventId`, required.
    pub external_event_id: String,
    /// `startDateTime`.
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
    /// `customProperties`.
    pub custom_properties: CustomProperties,
    /// `eventName`.
    pub event_name: EventName,
    /// `eventOrganizer`.
    pub event_organizer: EventOrganizer,
    /// `externalAccountId`.
    pub external_account_id: ExternalAccountId,
    /// `externalEventId`.
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

    /// Sets `endDateTime`.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Sets `eventCancelled`.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Sets `eventCompleted`.
    #[must_use]
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }

    /// Sets `eventDescription`.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Sets `eventType`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `eventUrl`.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Sets `startDateTime`.
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
    /// `contactProperties`, required.
    pub contact_properties: BTreeMap<String, String>,
    /// `email`, required.
    pub email: String,
    /// `interactionDateTime`, required.
    #[serde(serialize_with = "millis")]
    pub interaction_date_time: Timestamp,
    /// `properties`, required.
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
    /// `appId`, required.
    pub app_id: i64,
    /// `externalAccountId`, required.
    pub external_account_id: String,
    /// `externalEventId`, required.
    pub external_event_id: String,
}

/// The required arguments of [`MarketingEventExternalId::new`], by name.
pub struct MarketingEventExternalIdArgs<ExternalAccountId, ExternalEventId> {
    /// `appId`.
    pub app_id: i64,
    /// `externalAccountId`.
    pub external_account_id: ExternalAccountId,
    /// `externalEventId`.
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
    /// `objectId`, required.
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
    /// `appInfo`.
    pub app_info: Option<AppInfo>,
    /// `externalAccountId`.
    pub external_account_id: Option<String>,
    /// `externalEventId`.
    pub external_event_id: Option<String>,
    /// `marketingEventName`.
    pub marketing_event_name: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
}

/// Marketing event property, `CrmPropertyWrapper` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MarketingEventProperty {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

/// Marketing event search result, `SearchPublicResponseWrapper` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventSearchResult {
    /// `appId`.
    pub app_id: Option<i64>,
    /// `externalAccountId`.
    pub external_account_id: Option<String>,
    /// `externalEventId`.
    pub external_event_id: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
}

/// Marketing event subscriber, `MarketingEventSubscriber` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MarketingEventSubscriber {
    /// `interactionDateTime`, required.
    #[serde(serialize_with = "millis")]
    pub interaction_date_time: Timestamp,
    /// `properties`, required.
    pub properties: Properties,
    /// `vid`, required.
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
    /// `customProperties`, required.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// `eventDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// `eventName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<String>,
    /// `eventType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// `eventUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// `startDateTime`.
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

    /// Sets `endDateTime`.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Sets `eventCancelled`.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Sets `eventDescription`.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Sets `eventName`.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `eventOrganizer`.
    #[must_use]
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }

    /// Sets `eventType`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `eventUrl`.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Sets `startDateTime`.
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
    /// `customProperties`, required.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_description: Option<String>,
    /// `eventName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_organizer: Option<String>,
    /// `eventType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// `eventUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_url: Option<String>,
    /// `startDateTime`.
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

    /// Sets `endDateTime`.
    #[must_use]
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.end_date_time = Some(end_date_time);
        self
    }

    /// Sets `eventCancelled`.
    #[must_use]
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }

    /// Sets `eventCompleted`.
    #[must_use]
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }

    /// Sets `eventDescription`.
    #[must_use]
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }

    /// Sets `eventName`.
    #[must_use]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `eventOrganizer`.
    #[must_use]
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }

    /// Sets `eventType`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `eventUrl`.
    #[must_use]
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }

    /// Sets `startDateTime`.
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
    /// `end`, required.
    #[serde(default)]
    pub end: i64,
    /// `start`, required.
    #[serde(default)]
    pub start: i64,
}

/// The required arguments of [`MaskedSubstring::new`], by name.
pub struct MaskedSubstringArgs {
    /// `end`.
    pub end: i64,
    /// `start`.
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
    /// `substrings`, required.
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
    /// `contact`.
    pub contact: Option<ContactAssociation>,
    /// `marketingEvent`.
    pub marketing_event: Option<MarketingEventAssociation>,
}

/// Participation breakdown, `ParticipationBreakdown` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParticipationBreakdown {
    /// `associations`.
    pub associations: Option<ParticipationAssociations>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `properties`.
    pub properties: Option<ParticipationProperties>,
}

/// Participation properties, `ParticipationProperties` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ParticipationProperties {
    /// `attendanceDurationSeconds`.
    pub attendance_duration_seconds: Option<i64>,
    /// `attendancePercentage`.
    pub attendance_percentage: Option<String>,
    /// `attendanceState`.
    pub attendance_state: Option<AttendanceState>,
    /// `occurredAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub occurred_at: Option<Timestamp>,
}

/// Property value, `PropertyValue` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PropertyValue {
    /// `dataSensitivity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sensitivity: Option<DataSensitivity>,
    /// `isEncrypted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_encrypted: Option<bool>,
    /// `isLargeValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_large_value: Option<bool>,
    /// `maskedSubstrings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masked_substrings: Option<MaskedSubstrings>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `persistenceTimestamp`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub persistence_timestamp: Option<Timestamp>,
    /// `requestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// `selectedByUser`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_by_user: Option<bool>,
    /// `selectedByUserTimestamp`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub selected_by_user_timestamp: Option<Timestamp>,
    /// `source`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<PropertyValueSource>,
    /// `sourceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `sourceLabel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_label: Option<String>,
    /// `sourceMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_metadata: Option<String>,
    /// `sourceUpstreamDeployable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_upstream_deployable: Option<String>,
    /// `sourceVid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_vid: Option<Vec<i64>>,
    /// `timestamp`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub timestamp: Option<Timestamp>,
    /// `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// `updatedByUserId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_user_id: Option<i64>,
    /// `useTimestampAsPersistenceTimestamp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_timestamp_as_persistence_timestamp: Option<bool>,
    /// `value`.
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

    /// Sets `dataSensitivity`.
    #[must_use]
    pub fn data_sensitivity(mut self, data_sensitivity: DataSensitivity) -> Self {
        self.data_sensitivity = Some(data_sensitivity);
        self
    }

    /// Sets `isEncrypted`.
    #[must_use]
    pub fn is_encrypted(mut self, is_encrypted: bool) -> Self {
        self.is_encrypted = Some(is_encrypted);
        self
    }

    /// Sets `isLargeValue`.
    #[must_use]
    pub fn is_large_value(mut self, is_large_value: bool) -> Self {
        self.is_large_value = Some(is_large_value);
        self
    }

    /// Sets `maskedSubstrings`.
    #[must_use]
    pub fn masked_substrings(mut self, masked_substrings: impl Into<MaskedSubstrings>) -> Self {
        self.masked_substrings = Some(masked_substrings.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `persistenceTimestamp`.
    #[must_use]
    pub fn persistence_timestamp(mut self, persistence_timestamp: Timestamp) -> Self {
        self.persistence_timestamp = Some(persistence_timestamp);
        self
    }

    /// Sets `requestId`.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets `selectedByUser`.
    #[must_use]
    pub fn selected_by_user(mut self, selected_by_user: bool) -> Self {
        self.selected_by_user = Some(selected_by_user);
        self
    }

    /// Sets `selectedByUserTimestamp`.
    #[must_use]
    pub fn selected_by_user_timestamp(mut self, selected_by_user_timestamp: Timestamp) -> Self {
        self.selected_by_user_timestamp = Some(selected_by_user_timestamp);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: PropertyValueSource) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets `sourceId`.
    #[must_use]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets `sourceLabel`.
    #[must_use]
    pub fn source_label(mut self, source_label: impl Into<String>) -> Self {
        self.source_label = Some(source_label.into());
        self
    }

    /// Sets `sourceMetadata`.
    #[must_use]
    pub fn source_metadata(mut self, source_metadata: impl Into<String>) -> Self {
        self.source_metadata = Some(source_metadata.into());
        self
    }

    /// Sets `sourceUpstreamDeployable`.
    #[must_use]
    pub fn source_upstream_deployable(
        mut self,
        source_upstream_deployable: impl Into<String>,
    ) -> Self {
        self.source_upstream_deployable = Some(source_upstream_deployable.into());
        self
    }

    /// Sets `sourceVid`.
    #[must_use]
    pub fn source_vid(mut self, source_vid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.source_vid = Some(source_vid.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.timestamp = Some(timestamp);
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets `updatedByUserId`.
    #[must_use]
    pub fn updated_by_user_id(mut self, updated_by_user_id: i64) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id);
        self
    }

    /// Sets `useTimestampAsPersistenceTimestamp`.
    #[must_use]
    pub fn use_timestamp_as_persistence_timestamp(
        mut self,
        use_timestamp_as_persistence_timestamp: bool,
    ) -> Self {
        self.use_timestamp_as_persistence_timestamp = Some(use_timestamp_as_persistence_timestamp);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

hubscope_core::string_constants! {
    /// One of the many values of property value source.
    PropertyValueSource {
        /// `ACADEMY`.
        ACADEMY = "ACADEMY",
        /// `ACCEPTANCE_TEST`.
        ACCEPTANCE_TEST = "ACCEPTANCE_TEST",
        /// `ACTIVITY_AUTO_ASSOCIATE`.
        ACTIVITY_AUTO_ASSOCIATE = "ACTIVITY_AUTO_ASSOCIATE",
        /// `ACTIVITY_LOG_REVERT`.
        ACTIVITY_LOG_REVERT = "ACTIVITY_LOG_REVERT",
        /// `ADS`.
        ADS = "ADS",
        /// `AI_GROUP`.
        AI_GROUP = "AI_GROUP",
        /// `ANALYTICS`.
        ANALYTICS = "ANALYTICS",
        /// `API`.
        API = "API",
        /// `APPROVALS`.
        APPROVALS = "APPROVALS",
        /// `ASSISTS`.
        ASSISTS = "ASSISTS",
        /// `ASSOCIATIONS`.
        ASSOCIATIONS = "ASSOCIATIONS",
        /// `AUTO_ASSOCIATE_BY_DOMAIN`.
        AUTO_ASSOCIATE_BY_DOMAIN = "AUTO_ASSOCIATE_BY_DOMAIN",
        /// `AUTOMATION_JOURNEY`.
        AUTOMATION_JOURNEY = "AUTOMATION_JOURNEY",
        /// `AUTOMATION_PLATFORM`.
        AUTOMATION_PLATFORM = "AUTOMATION_PLATFORM",
        /// `AVATARS_SERVICE`.
        AVATARS_SERVICE = "AVATARS_SERVICE",
        /// `BATCH_UPDATE`.
        BATCH_UPDATE = "BATCH_UPDATE",
        /// `BCC_TO_CRM`.
        BCC_TO_CRM = "BCC_TO_CRM",
        /// `BEHAVIORAL_EVENTS`.
        BEHAVIORAL_EVENTS = "BEHAVIORAL_EVENTS",
        /// `BET_ASSIGNMENT`.
        BET_ASSIGNMENT = "BET_ASSIGNMENT",
        /// `BET_CRM_CONNECTOR`.
        BET_CRM_CONNECTOR = "BET_CRM_CONNECTOR",
        /// `BIDEN`.
        BIDEN = "BIDEN",
        /// `BILLING`.
        BILLING = "BILLING",
        /// `BOT`.
        BOT = "BOT",
        /// `BREEZE_AGENT`.
        BREEZE_AGENT = "BREEZE_AGENT",
        /// `CALCULATED`.
        CALCULATED = "CALCULATED",
        /// `CENTRAL_EXCHANGE_RATES`.
        CENTRAL_EXCHANGE_RATES = "CENTRAL_EXCHANGE_RATES",
        /// `CHATSPOT`.
        CHATSPOT = "CHATSPOT",
        /// `CLONE_OBJECTS`.
        CLONE_OBJECTS = "CLONE_OBJECTS",
        /// `COMMUNICATOR`.
        COMMUNICATOR = "COMMUNICATOR",
        /// `COMPANIES`.
        COMPANIES = "COMPANIES",
        /// `COMPANY_FAMILIES`.
        COMPANY_FAMILIES = "COMPANY_FAMILIES",
        /// `COMPANY_INSIGHTS`.
        COMPANY_INSIGHTS = "COMPANY_INSIGHTS",
        /// `CONNECTED_ACCOUNT`.
        CONNECTED_ACCOUNT = "CONNECTED_ACCOUNT",
        /// `CONTACTS`.
        CONTACTS = "CONTACTS",
        /// `CONTACTS_WEB`.
        CONTACTS_WEB = "CONTACTS_WEB",
        /// `CONTENT_MEMBERSHIP`.
        CONTENT_MEMBERSHIP = "CONTENT_MEMBERSHIP",
        /// `CONVERSATIONAL_ENRICHMENT`.
        CONVERSATIONAL_ENRICHMENT = "CONVERSATIONAL_ENRICHMENT",
        /// `CONVERSATIONS`.
        CONVERSATIONS = "CONVERSATIONS",
        /// `CRM_PROCESSES_PLATFORM`.
        CRM_PROCESSES_PLATFORM = "CRM_PROCESSES_PLATFORM",
        /// `CRM_UI`.
        CRM_UI = "CRM_UI",
        /// `CRM_UI_BULK_ACTION`.
        CRM_UI_BULK_ACTION = "CRM_UI_BULK_ACTION",
        /// `CUSTOMER_AGENT`.
        CUSTOMER_AGENT = "CUSTOMER_AGENT",
        /// `CUSTOMER_PORTAL`.
        CUSTOMER_PORTAL = "CUSTOMER_PORTAL",
        /// `DATA_ENRICHMENT`.
        DATA_ENRICHMENT = "DATA_ENRICHMENT",
        /// `DATA_QUALITY`.
        DATA_QUALITY = "DATA_QUALITY",
        /// `DATASET`.
        DATASET = "DATASET",
        /// `DEALS`.
        DEALS = "DEALS",
        /// `DEFAULT`.
        DEFAULT = "DEFAULT",
        /// `DELETE_OBJECTS`.
        DELETE_OBJECTS = "DELETE_OBJECTS",
        /// `DI_WRITE_TO_CRM`.
        DI_WRITE_TO_CRM = "DI_WRITE_TO_CRM",
        /// `EMAIL`.
        EMAIL = "EMAIL",
        /// `EMAIL_INBOX_IMPORT`.
        EMAIL_INBOX_IMPORT = "EMAIL_INBOX_IMPORT",
        /// `EMAIL_INTEGRATION`.
        EMAIL_INTEGRATION = "EMAIL_INTEGRATION",
        /// `ENGAGEMENTS`.
        ENGAGEMENTS = "ENGAGEMENTS",
        /// `EXTENSION`.
        EXTENSION = "EXTENSION",
        /// `FILE_MANAGER`.
        FILE_MANAGER = "FILE_MANAGER",
        /// `FLYWHEEL_PRODUCT_DATA_SYNC`.
        FLYWHEEL_PRODUCT_DATA_SYNC = "FLYWHEEL_PRODUCT_DATA_SYNC",
        /// `FORECASTING`.
        FORECASTING = "FORECASTING",
        /// `FORM`.
        FORM = "FORM",
        /// `FORWARD_TO_CRM`.
        FORWARD_TO_CRM = "FORWARD_TO_CRM",
        /// `GMAIL_INTEGRATION`.
        GMAIL_INTEGRATION = "GMAIL_INTEGRATION",
        /// `GOALS`.
        GOALS = "GOALS",
        /// `HEISENBERG`.
        HEISENBERG = "HEISENBERG",
        /// `HELP_DESK`.
        HELP_DESK = "HELP_DESK",
        /// `HELP_DESK_AI`.
        HELP_DESK_AI = "HELP_DESK_AI",
        /// `IMPORT`.
        IMPORT = "IMPORT",
        /// `INTEGRATION`.
        INTEGRATION = "INTEGRATION",
        /// `INTEGRATIONS_PLATFORM`.
        INTEGRATIONS_PLATFORM = "INTEGRATIONS_PLATFORM",
        /// `INTEGRATIONS_SYNC`.
        INTEGRATIONS_SYNC = "INTEGRATIONS_SYNC",
        /// `INTENT`.
        INTENT = "INTENT",
        /// `INTERNAL_PROCESSING`.
        INTERNAL_PROCESSING = "INTERNAL_PROCESSING",
        /// `LEADIN`.
        LEADIN = "LEADIN",
        /// `LEGAL_BASIS_REMEDIATION`.
        LEGAL_BASIS_REMEDIATION = "LEGAL_BASIS_REMEDIATION",
        /// `MARKET_SOURCING`.
        MARKET_SOURCING = "MARKET_SOURCING",
        /// `MARKETPLACE`.
        MARKETPLACE = "MARKETPLACE",
        /// `MARKETS`.
        MARKETS = "MARKETS",
        /// `MEETINGS`.
        MEETINGS = "MEETINGS",
        /// `MERGE_COMPANIES`.
        MERGE_COMPANIES = "MERGE_COMPANIES",
        /// `MERGE_CONTACTS`.
        MERGE_CONTACTS = "MERGE_CONTACTS",
        /// `MERGE_OBJECTS`.
        MERGE_OBJECTS = "MERGE_OBJECTS",
        /// `MERGE_REVERT_OBJECTS`.
        MERGE_REVERT_OBJECTS = "MERGE_REVERT_OBJECTS",
        /// `MICROAPPS`.
        MICROAPPS = "MICROAPPS",
        /// `MIGRATION`.
        MIGRATION = "MIGRATION",
        /// `MOBILE_ANDROID`.
        MOBILE_ANDROID = "MOBILE_ANDROID",
        /// `MOBILE_IOS`.
        MOBILE_IOS = "MOBILE_IOS",
        /// `PAYMENTS`.
        PAYMENTS = "PAYMENTS",
        /// `PIPELINE_SETTINGS`.
        PIPELINE_SETTINGS = "PIPELINE_SETTINGS",
        /// `PLAYBOOKS`.
        PLAYBOOKS = "PLAYBOOKS",
        /// `PORTAL_OBJECT_SYNC`.
        PORTAL_OBJECT_SYNC = "PORTAL_OBJECT_SYNC",
        /// `PORTAL_USER_ASSOCIATOR`.
        PORTAL_USER_ASSOCIATOR = "PORTAL_USER_ASSOCIATOR",
        /// `PRESENTATIONS`.
        PRESENTATIONS = "PRESENTATIONS",
        /// `PRIMARY_AUTOMATION`.
        PRIMARY_AUTOMATION = "PRIMARY_AUTOMATION",
        /// `PROPERTY_DEFAULT_VALUE`.
        PROPERTY_DEFAULT_VALUE = "PROPERTY_DEFAULT_VALUE",
        /// `PROPERTY_RESTORE`.
        PROPERTY_RESTORE = "PROPERTY_RESTORE",
        /// `PROPERTY_SETTINGS`.
        PROPERTY_SETTINGS = "PROPERTY_SETTINGS",
        /// `PROSPECTING_AGENT`.
        PROSPECTING_AGENT = "PROSPECTING_AGENT",
        /// `QUOTAS`.
        QUOTAS = "QUOTAS",
        /// `QUOTES`.
        QUOTES = "QUOTES",
        /// `RECYCLING_BIN`.
        RECYCLING_BIN = "RECYCLING_BIN",
        /// `RESTORE_OBJECTS`.
        RESTORE_OBJECTS = "RESTORE_OBJECTS",
        /// `REVENUE_PLATFORM`.
        REVENUE_PLATFORM = "REVENUE_PLATFORM",
        /// `SALES`.
        SALES = "SALES",
        /// `SALES_MESSAGES`.
        SALES_MESSAGES = "SALES_MESSAGES",
        /// `SALESFORCE`.
        SALESFORCE = "SALESFORCE",
        /// `SEQUENCES`.
        SEQUENCES = "SEQUENCES",
        /// `SETTINGS`.
        SETTINGS = "SETTINGS",
        /// `SIDEKICK`.
        SIDEKICK = "SIDEKICK",
        /// `SIGNALS`.
        SIGNALS = "SIGNALS",
        /// `SLACK_INTEGRATION`.
        SLACK_INTEGRATION = "SLACK_INTEGRATION",
        /// `SMART_DATA_CAPTURE`.
        SMART_DATA_CAPTURE = "SMART_DATA_CAPTURE",
        /// `SOCIAL`.
        SOCIAL = "SOCIAL",
        /// `SUCCESS`.
        SUCCESS = "SUCCESS",
        /// `TALLY`.
        TALLY = "TALLY",
        /// `TASK`.
        TASK = "TASK",
        /// `UNKNOWN`.
        UNKNOWN = "UNKNOWN",
        /// `WAL_INCREMENTAL`.
        WAL_INCREMENTAL = "WAL_INCREMENTAL",
        /// `WORK_UI`.
        WORK_UI = "WORK_UI",
        /// `WORKFLOW_CONTACT_DELETE_ACTION`.
        WORKFLOW_CONTACT_DELETE_ACTION = "WORKFLOW_CONTACT_DELETE_ACTION",
        /// `WORKFLOWS`.
        WORKFLOWS = "WORKFLOWS",
    }
}

/// Recorded email subscriber, `SubscriberEmailResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RecordedEmailSubscriber {
    /// `email`.
    pub email: Option<String>,
    /// `vid`.
    pub vid: Option<i64>,
}

/// Recorded subscriber, `SubscriberVidResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct RecordedSubscriber {
    /// `vid`.
    pub vid: Option<i64>,
}

/// Updated marketing event, `MarketingEventPublicDefaultResponseV2` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpdatedMarketingEvent {
    /// `appInfo`.
    pub app_info: Option<AppInfo>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `customProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<MarketingEventProperty>,
    /// `endDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    pub event_description: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    pub event_organizer: Option<String>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `eventUrl`.
    pub event_url: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `startDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}

/// Upserted marketing event, `MarketingEventPublicDefaultResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UpsertedMarketingEvent {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `customProperties`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_date_time: Option<Timestamp>,
    /// `eventCancelled`.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`.
    pub event_completed: Option<bool>,
    /// `eventDescription`.
    pub event_description: Option<String>,
    /// `eventName`.
    pub event_name: Option<String>,
    /// `eventOrganizer`.
    pub event_organizer: Option<String>,
    /// `eventType`.
    pub event_type: Option<String>,
    /// `eventUrl`.
    pub event_url: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `objectId`.
    pub object_id: Option<String>,
    /// `startDateTime`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_date_time: Option<Timestamp>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
}
