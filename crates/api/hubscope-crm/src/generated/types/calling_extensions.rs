//! Types of `calling_extensions`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    CallerId [deserialize compare] ("callerIdType") {
        Contact(ContactCallerId) = "CONTACT",
        Company(CompanyCallerId) = "COMPANY",
    }
}

/// Channel connection settings, `ChannelConnectionSettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelConnectionSettings {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Tells whether the app can be chosen by users yet.
    pub is_ready: Option<bool>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Web address.
    pub url: Option<String>,
}

/// Channel connection settings request, `ChannelConnectionSettingsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelConnectionSettingsRequest {
    /// Tells whether the app can be chosen by users yet.
    pub is_ready: bool,
    /// Web address.
    pub url: String,
}

/// The required arguments of [`ChannelConnectionSettingsRequest::new`], by name.
pub struct ChannelConnectionSettingsRequestArgs<Url> {
    /// Tells whether the app can be chosen by users yet.
    pub is_ready: bool,
    /// Web address.
    pub url: Url,
}

impl ChannelConnectionSettingsRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ChannelConnectionSettingsRequestArgs<impl Into<String>>) -> Self {
        Self { is_ready: args.is_ready, url: args.url.into() }
    }
}

/// Channel connection settings update, `ChannelConnectionSettingsPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelConnectionSettingsUpdate {
    /// Tells whether the app can be chosen by users yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ready: Option<bool>,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Default for ChannelConnectionSettingsUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl ChannelConnectionSettingsUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { is_ready: None, url: None }
    }

    /// Tells whether the app can be chosen by users yet.
    #[must_use]
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }

    /// Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Company caller id, `CompanyCallerId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompanyCallerId {
    /// Internal identifier or title.
    pub name: Option<String>,
    pub object_coordinates: Option<ObjectCoordinates>,
}

/// Completed call, `CompletedThirdPartyCallRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletedCall {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_started_timestamp: Option<Timestamp>,
    pub create_engagement: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i64>,
    pub engagement_properties: BTreeMap<String, String>,
    pub external_call_id: String,
    pub final_call_status: FinalCallStatus,
    pub from_number: FormattedPhoneNumber,
    pub potential_recipient_user_ids: Vec<i64>,
    pub to_number: FormattedPhoneNumber,
    /// ID of the HubSpot user; it is not the owner ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The required arguments of [`CompletedCall::new`], by name.
pub struct CompletedCallArgs<ExternalCallId, FromNumber, PotentialRecipientUserIds, ToNumber> {
    pub create_engagement: bool,
    pub engagement_properties: BTreeMap<String, String>,
    pub external_call_id: ExternalCallId,
    pub final_call_status: FinalCallStatus,
    pub from_number: FromNumber,
    pub potential_recipient_user_ids: PotentialRecipientUserIds,
    pub to_number: ToNumber,
}

impl CompletedCall {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CompletedCallArgs<
            impl Into<String>,
            impl Into<FormattedPhoneNumber>,
            impl IntoIterator<Item = impl Into<i64>>,
            impl Into<FormattedPhoneNumber>,
        >,
    ) -> Self {
        Self {
            call_started_timestamp: None,
            create_engagement: args.create_engagement,
            duration_seconds: None,
            engagement_properties: args.engagement_properties,
            external_call_id: args.external_call_id.into(),
            final_call_status: args.final_call_status,
            from_number: args.from_number.into(),
            potential_recipient_user_ids: args
                .potential_recipient_user_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            to_number: args.to_number.into(),
            user_id: None,
        }
    }

    #[must_use]
    pub fn call_started_timestamp(mut self, call_started_timestamp: Timestamp) -> Self {
        self.call_started_timestamp = Some(call_started_timestamp);
        self
    }

    #[must_use]
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }

    /// ID of the HubSpot user; it is not the owner ID.
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }
}

/// Completed call result, `CompletedThirdPartyCallResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletedCallResult {
    #[serde(default, deserialize_with = "null_as_default")]
    pub caller_id_matches: Vec<CallerId>,
}

/// Contact caller id, `ContactCallerId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactCallerId {
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
    pub object_coordinates: Option<ObjectCoordinates>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FinalCallStatus {
        Busy = "BUSY",
        CallingCrmUser = "CALLING_CRM_USER",
        Canceled = "CANCELED",
        Completed = "COMPLETED",
        Connecting = "CONNECTING",
        Failed = "FAILED",
        Hold = "HOLD",
        InProgress = "IN_PROGRESS",
        Missed = "MISSED",
        NoAnswer = "NO_ANSWER",
        Queued = "QUEUED",
        Ringing = "RINGING",
        Unknown = "UNKNOWN",
    }
}

/// Formatted phone number, `FormattedPhoneNumber` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormattedPhoneNumber {
    pub e164_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    pub phone_number_type: PhoneNumberType,
}

impl FormattedPhoneNumber {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(e164_number: impl Into<String>, phone_number_type: PhoneNumberType) -> Self {
        Self { e164_number: e164_number.into(), extension: None, phone_number_type }
    }

    #[must_use]
    pub fn extension(mut self, extension: impl Into<String>) -> Self {
        self.extension = Some(extension.into());
        self
    }
}

/// Object coordinates, `ObjectCoordinates` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ObjectCoordinates {
    /// ID of the record or content item.
    pub object_id: Option<i64>,
    /// Type ID: `0-` and a number for HubSpot's types (`0-1` contacts, `0-2` companies), `2-` and a
    /// number for custom objects.
    pub object_type_id: Option<String>,
    /// Hub ID of the HubSpot account.
    pub portal_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PhoneNumberType {
        FixedLine = "FIXED_LINE",
        FixedLineOrMobile = "FIXED_LINE_OR_MOBILE",
        Mobile = "MOBILE",
        Pager = "PAGER",
        PersonalNumber = "PERSONAL_NUMBER",
        PremiumRate = "PREMIUM_RATE",
        SharedCost = "SHARED_COST",
        TollFree = "TOLL_FREE",
        Uan = "UAN",
        Unknown = "UNKNOWN",
        Voicemail = "VOICEMAIL",
        Voip = "VOIP",
    }
}

/// Recording ready, `MarkRecordingAsReadyRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordingReady {
    pub engagement_id: i64,
}

impl RecordingReady {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(engagement_id: i64) -> Self {
        Self { engagement_id }
    }
}

/// Recording settings, `RecordingSettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordingSettings {
    pub url_to_retrieve_authed_recording: Option<String>,
}

/// Recording settings request, `RecordingSettingsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordingSettingsRequest {
    pub url_to_retrieve_authed_recording: String,
}

impl RecordingSettingsRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(url_to_retrieve_authed_recording: impl Into<String>) -> Self {
        Self { url_to_retrieve_authed_recording: url_to_retrieve_authed_recording.into() }
    }
}

/// Recording settings update, `RecordingSettingsPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordingSettingsUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_to_retrieve_authed_recording: Option<String>,
}

impl Default for RecordingSettingsUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl RecordingSettingsUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { url_to_retrieve_authed_recording: None }
    }

    #[must_use]
    pub fn url_to_retrieve_authed_recording(
        mut self,
        url_to_retrieve_authed_recording: impl Into<String>,
    ) -> Self {
        self.url_to_retrieve_authed_recording = Some(url_to_retrieve_authed_recording.into());
        self
    }
}

/// Settings, `SettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Settings {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Tells whether the app can be chosen by users yet.
    pub is_ready: Option<bool>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub supports_custom_objects: Option<bool>,
    pub supports_inbound_calling: Option<bool>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Web address.
    pub url: Option<String>,
    pub uses_calling_window: Option<bool>,
    pub uses_remote: Option<bool>,
    /// Width in pixels.
    pub width: Option<i64>,
}

/// Settings request, `SettingsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SettingsRequest {
    /// Height in pixels.
    pub height: i64,
    /// Tells whether the app can be chosen by users yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ready: Option<bool>,
    /// Internal identifier or title.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_custom_objects: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_inbound_calling: Option<bool>,
    /// Web address.
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_calling_window: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_remote: Option<bool>,
    /// Width in pixels.
    pub width: i64,
}

/// The required arguments of [`SettingsRequest::new`], by name.
pub struct SettingsRequestArgs<Name, Url> {
    /// Height in pixels.
    pub height: i64,
    /// Internal identifier or title.
    pub name: Name,
    /// Web address.
    pub url: Url,
    /// Width in pixels.
    pub width: i64,
}

impl SettingsRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: SettingsRequestArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            height: args.height,
            is_ready: None,
            name: args.name.into(),
            supports_custom_objects: None,
            supports_inbound_calling: None,
            url: args.url.into(),
            uses_calling_window: None,
            uses_remote: None,
            width: args.width,
        }
    }

    /// Tells whether the app can be chosen by users yet.
    #[must_use]
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }

    #[must_use]
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.supports_custom_objects = Some(supports_custom_objects);
        self
    }

    #[must_use]
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.supports_inbound_calling = Some(supports_inbound_calling);
        self
    }

    #[must_use]
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.uses_calling_window = Some(uses_calling_window);
        self
    }

    #[must_use]
    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.uses_remote = Some(uses_remote);
        self
    }
}

/// Settings update, `SettingsPatchRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SettingsUpdate {
    /// Height in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// Tells whether the app can be chosen by users yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ready: Option<bool>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_custom_objects: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_inbound_calling: Option<bool>,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_calling_window: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_remote: Option<bool>,
    /// Width in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
}

impl Default for SettingsUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl SettingsUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            height: None,
            is_ready: None,
            name: None,
            supports_custom_objects: None,
            supports_inbound_calling: None,
            url: None,
            uses_calling_window: None,
            uses_remote: None,
            width: None,
        }
    }

    /// Height in pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Tells whether the app can be chosen by users yet.
    #[must_use]
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.supports_custom_objects = Some(supports_custom_objects);
        self
    }

    #[must_use]
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.supports_inbound_calling = Some(supports_inbound_calling);
        self
    }

    /// Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    #[must_use]
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.uses_calling_window = Some(uses_calling_window);
        self
    }

    #[must_use]
    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.uses_remote = Some(uses_remote);
        self
    }

    /// Width in pixels.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}
