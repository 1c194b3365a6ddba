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
    /// One kind of caller id.
    CallerId [deserialize compare] ("callerIdType") {
        /// `CONTACT`.
        Contact(ContactCallerId) = "CONTACT",
        /// `COMPANY`.
        Company(CompanyCallerId) = "COMPANY",
    }
}

/// Channel connection settings, `ChannelConnectionSettingsResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelConnectionSettings {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `isReady`.
    pub is_ready: Option<bool>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
}

/// Channel connection settings request, `ChannelConnectionSettingsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelConnectionSettingsRequest {
    /// `isReady`, required.
    pub is_ready: bool,
    /// `url`, required.
    pub url: String,
}

/// The required arguments of [`ChannelConnectionSettingsRequest::new`], by name.
pub struct ChannelConnectionSettingsRequestArgs<Url> {
    /// `isReady`.
    pub is_ready: bool,
    /// `url`.
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
    /// `isReady`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ready: Option<bool>,
    /// `url`.
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

    /// Sets `isReady`.
    #[must_use]
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }

    /// Sets `url`.
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
    /// `name`.
    pub name: Option<String>,
    /// `objectCoordinates`.
    pub object_coordinates: Option<ObjectCoordinates>,
}

/// Completed call, `CompletedThirdPartyCallRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletedCall {
    /// `callStartedTimestamp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_started_timestamp: Option<Timestamp>,
    /// `createEngagement`, required.
    pub create_engagement: bool,
    /// `durationSeconds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_seconds: Option<i64>,
    /// `engagementProperties`, required.
    pub engagement_properties: BTreeMap<String, String>,
    /// `externalCallId`, required.
    pub external_call_id: String,
    /// `finalCallStatus`, required.
    pub final_call_status: FinalCallStatus,
    /// `fromNumber`, required.
    pub from_number: FormattedPhoneNumber,
    /// `potentialRecipientUserIds`, required.
    pub potential_recipient_user_ids: Vec<i64>,
    /// `toNumber`, required.
    pub to_number: FormattedPhoneNumber,
    /// `userId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

/// The required arguments of [`CompletedCall::new`], by name.
pub struct CompletedCallArgs<ExternalCallId, FromNumber, PotentialRecipientUserIds, ToNumber> {
    /// `createEngagement`.
    pub create_engagement: bool,
    /// `engagementProperties`.
    pub engagement_properties: BTreeMap<String, String>,
    /// `externalCallId`.
    pub external_call_id: ExternalCallId,
    /// `finalCallStatus`.
    pub final_call_status: FinalCallStatus,
    /// `fromNumber`.
    pub from_number: FromNumber,
    /// `potentialRecipientUserIds`.
    pub potential_recipient_user_ids: PotentialRecipientUserIds,
    /// `toNumber`.
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

    /// Sets `callStartedTimestamp`.
    #[must_use]
    pub fn call_started_timestamp(mut self, call_started_timestamp: Timestamp) -> Self {
        self.call_started_timestamp = Some(call_started_timestamp);
        self
    }

    /// Sets `durationSeconds`.
    #[must_use]
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = Some(duration_seconds);
        self
    }

    /// Sets `userId`.
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
    /// `callerIdMatches`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub caller_id_matches: Vec<CallerId>,
}

/// Contact caller id, `ContactCallerId` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactCallerId {
    /// `email`.
    pub email: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `objectCoordinates`.
    pub object_coordinates: Option<ObjectCoordinates>,
}

hubscope_core::string_enum! {
    /// The values of final call status.
    FinalCallStatus {
        /// `BUSY`.
        Busy = "BUSY",
        /// `CALLING_CRM_USER`.
        CallingCrmUser = "CALLING_CRM_USER",
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `COMPLETED`.
        Completed = "COMPLETED",
        /// `CONNECTING`.
        Connecting = "CONNECTING",
        /// `FAILED`.
        Failed = "FAILED",
        /// `HOLD`.
        Hold = "HOLD",
        /// `IN_PROGRESS`.
        InProgress = "IN_PROGRESS",
        /// `MISSED`.
        Missed = "MISSED",
        /// `NO_ANSWER`.
        NoAnswer = "NO_ANSWER",
        /// `QUEUED`.
        Queued = "QUEUED",
        /// `RINGING`.
        Ringing = "RINGING",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

/// Formatted phone number, `FormattedPhoneNumber` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormattedPhoneNumber {
    /// `e164Number`, required.
    pub e164_number: String,
    /// `extension`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// `phoneNumberType`, required.
    pub phone_number_type: PhoneNumberType,
}

impl FormattedPhoneNumber {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(e164_number: impl Into<String>, phone_number_type: PhoneNumberType) -> Self {
        Self { e164_number: e164_number.into(), extension: None, phone_number_type }
    }

    /// Sets `extension`.
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
    /// `objectId`.
    pub object_id: Option<i64>,
    /// `objectTypeId`.
    pub object_type_id: Option<String>,
    /// `portalId`.
    pub portal_id: Option<i64>,
}

hubscope_core::string_enum! {
    /// The values of phone number type.
    PhoneNumberType {
        /// `FIXED_LINE`.
        FixedLine = "FIXED_LINE",
        /// `FIXED_LINE_OR_MOBILE`.
        FixedLineOrMobile = "FIXED_LINE_OR_MOBILE",
        /// `MOBILE`.
        Mobile = "MOBILE",
        /// `PAGER`.
        Pager = "PAGER",
        /// `PERSONAL_NUMBER`.
        PersonalNumber = "PERSONAL_NUMBER",
        /// `PREMIUM_RATE`.
        PremiumRate = "PREMIUM_RATE",
        /// `SHARED_COST`.
        SharedCost = "SHARED_COST",
        /// `TOLL_FREE`.
        TollFree = "TOLL_FREE",
        /// `UAN`.
        Uan = "UAN",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
        /// `VOICEMAIL`.
        Voicemail = "VOICEMAIL",
        /// `VOIP`.
        Voip = "VOIP",
    }
}

/// Recording ready, `MarkRecordingAsReadyRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordingReady {
    /// `engagementId`, required.
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
    /// `urlToRetrieveAuthedRecording`.
    pub url_to_retrieve_authed_recording: Option<String>,
}

/// Recording settings request, `RecordingSettingsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordingSettingsRequest {
    /// `urlToRetrieveAuthedRecording`, required.
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
    /// `urlToRetrieveAuthedRecording`.
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

    /// Sets `urlToRetrieveAuthedRecording`.
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
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `height`.
    pub height: Option<i64>,
    /// `isReady`.
    pub is_ready: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `supportsCustomObjects`.
    pub supports_custom_objects: Option<bool>,
    /// `supportsInboundCalling`.
    pub supports_inbound_calling: Option<bool>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
    /// `usesCallingWindow`.
    pub uses_calling_window: Option<bool>,
    /// `usesRemote`.
    pub uses_remote: Option<bool>,
    /// `width`.
    pub width: Option<i64>,
}

/// Settings request, `SettingsRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SettingsRequest {
    /// `height`, required.
    pub height: i64,
    /// `isReady`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ready: Option<bool>,
    /// `name`, required.
    pub name: String,
    /// `supportsCustomObjects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_custom_objects: Option<bool>,
    /// `supportsInboundCalling`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_inbound_calling: Option<bool>,
    /// `url`, required.
    pub url: String,
    /// `usesCallingWindow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_calling_window: Option<bool>,
    /// `usesRemote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_remote: Option<bool>,
    /// `width`, required.
    pub width: i64,
}

/// The required arguments of [`SettingsRequest::new`], by name.
pub struct SettingsRequestArgs<Name, Url> {
    /// `height`.
    pub height: i64,
    /// `name`.
    pub name: Name,
    /// `url`.
    pub url: Url,
    /// `width`.
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

    /// Sets `isReady`.
    #[must_use]
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }

    /// Sets `supportsCustomObjects`.
    #[must_use]
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.supports_custom_objects = Some(supports_custom_objects);
        self
    }

    /// Sets `supportsInboundCalling`.
    #[must_use]
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.supports_inbound_calling = Some(supports_inbound_calling);
        self
    }

    /// Sets `usesCallingWindow`.
    #[must_use]
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.uses_calling_window = Some(uses_calling_window);
        self
    }

    /// Sets `usesRemote`.
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
    /// `height`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// `isReady`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ready: Option<bool>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `supportsCustomObjects`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_custom_objects: Option<bool>,
    /// `supportsInboundCalling`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supports_inbound_calling: Option<bool>,
    /// `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `usesCallingWindow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_calling_window: Option<bool>,
    /// `usesRemote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_remote: Option<bool>,
    /// `width`.
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

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `isReady`.
    #[must_use]
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `supportsCustomObjects`.
    #[must_use]
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.supports_custom_objects = Some(supports_custom_objects);
        self
    }

    /// Sets `supportsInboundCalling`.
    #[must_use]
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.supports_inbound_calling = Some(supports_inbound_calling);
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `usesCallingWindow`.
    #[must_use]
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.uses_calling_window = Some(uses_calling_window);
        self
    }

    /// Sets `usesRemote`.
    #[must_use]
    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.uses_remote = Some(uses_remote);
        self
    }

    /// Sets `width`.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}
