//! Types of `scheduler`.
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

/// Association create, `ExternalAssociationCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssociationCreate {
    /// Record at which the association ends.
    pub to: ObjectId,
    /// Association types that the link gets: labels, or the default one.
    pub types: Vec<AssociationSpec>,
}

impl AssociationCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        to: impl Into<ObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self { to: to.into(), types: types.into_iter().map(Into::into).collect() }
    }
}

/// Booking form field, `ExternalBookingFormField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct BookingFormField {
    /// Internal identifier or title.
    pub name: String,
    /// Content that is stored or compared with.
    pub value: String,
}

/// The required arguments of [`BookingFormField::new`], by name.
pub struct BookingFormFieldArgs<Name, ValueArgument> {
    /// Internal identifier or title.
    pub name: Name,
    /// Content that is stored or compared with.
    pub value: ValueArgument,
}

impl BookingFormField {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: BookingFormFieldArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { name: args.name.into(), value: args.value.into() }
    }
}

/// Booking info, `ExternalBookingInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BookingInfo {
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_users_busy_times: Vec<UserBusyTimes>,
    pub branding_metadata: Option<BrandingMetadata>,
    pub custom_params: Option<MeetingsLinkSettings>,
    pub is_offline: Option<bool>,
    pub link_availability: Option<LinkAvailability>,
    pub link_id: Option<String>,
    pub link_type: Option<LinkType>,
}

/// Branding metadata, `ExternalBrandingMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrandingMetadata {
    pub accent2_color: Option<String>,
    pub accent_color: Option<String>,
    pub company_address_line1: Option<String>,
    pub company_address_line2: Option<String>,
    pub company_avatar: Option<String>,
    pub company_city: Option<String>,
    pub company_country: Option<String>,
    pub company_domain: Option<String>,
    pub company_name: Option<String>,
    pub company_state: Option<String>,
    pub company_zip: Option<String>,
    pub logo_alt_text: Option<String>,
    pub logo_height: Option<i64>,
    pub logo_url: Option<String>,
    pub logo_width: Option<i64>,
    pub primary_color: Option<String>,
    pub secondary_color: Option<String>,
    pub show_marketing_ad: Option<bool>,
    pub show_sales_ad: Option<bool>,
}

/// Calendar meeting, `ExternalCalenderMeetingEventResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarMeeting {
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub last_updated_at: Option<Timestamp>,
    /// Values by internal name.
    pub properties: Option<CalendarMeetingProperties>,
}

/// Calendar meeting create, `ExternalCalendarMeetingEventCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarMeetingCreate {
    /// Links to other records to create together with this one.
    pub associations: Vec<AssociationCreate>,
    pub email_reminder_schedule: EmailReminderSchedule,
    /// Values by internal name.
    pub properties: CalendarMeetingCreateProperties,
    pub timezone: String,
}

impl CalendarMeetingCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        associations: impl IntoIterator<Item = impl Into<AssociationCreate>>,
        email_reminder_schedule: impl Into<EmailReminderSchedule>,
        properties: impl Into<CalendarMeetingCreateProperties>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            associations: associations.into_iter().map(Into::into).collect(),
            email_reminder_schedule: email_reminder_schedule.into(),
            properties: properties.into(),
            timezone: timezone.into(),
        }
    }
}

/// Calendar meeting create properties, `ExternalCalendarMeetingEventCreateProperties` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CalendarMeetingCreateProperties {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_activity_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_attachment_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_attendee_owner_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_internal_meeting_notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_meeting_body: Option<String>,
    pub hs_meeting_end_time: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_meeting_location: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_meeting_location_type: Option<HsMeetingLocationType>,
    pub hs_meeting_outcome: String,
    pub hs_meeting_start_time: Timestamp,
    pub hs_meeting_title: String,
    pub hs_timestamp: Timestamp,
    pub hubspot_owner_id: String,
}

/// The required arguments of [`CalendarMeetingCreateProperties::new`], by name.
pub struct CalendarMeetingCreatePropertiesArgs<HsMeetingOutcome, HsMeetingTitle, HubspotOwnerId> {
    pub hs_meeting_end_time: Timestamp,
    pub hs_meeting_outcome: HsMeetingOutcome,
    pub hs_meeting_start_time: Timestamp,
    pub hs_meeting_title: HsMeetingTitle,
    pub hs_timestamp: Timestamp,
    pub hubspot_owner_id: HubspotOwnerId,
}

impl CalendarMeetingCreateProperties {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CalendarMeetingCreatePropertiesArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            hs_activity_type: None,
            hs_attachment_ids: None,
            hs_attendee_owner_ids: None,
            hs_internal_meeting_notes: None,
            hs_meeting_body: None,
            hs_meeting_end_time: args.hs_meeting_end_time,
            hs_meeting_location: None,
            hs_meeting_location_type: None,
            hs_meeting_outcome: args.hs_meeting_outcome.into(),
            hs_meeting_start_time: args.hs_meeting_start_time,
            hs_meeting_title: args.hs_meeting_title.into(),
            hs_timestamp: args.hs_timestamp,
            hubspot_owner_id: args.hubspot_owner_id.into(),
        }
    }

    #[must_use]
    pub fn hs_activity_type(mut self, hs_activity_type: impl Into<String>) -> Self {
        self.hs_activity_type = Some(hs_activity_type.into());
        self
    }

    #[must_use]
    pub fn hs_attachment_ids(
        mut self,
        hs_attachment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hs_attachment_ids = Some(hs_attachment_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn hs_attendee_owner_ids(
        mut self,
        hs_attendee_owner_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hs_attendee_owner_ids =
            Some(hs_attendee_owner_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn hs_internal_meeting_notes(
        mut self,
        hs_internal_meeting_notes: impl Into<String>,
    ) -> Self {
        self.hs_internal_meeting_notes = Some(hs_internal_meeting_notes.into());
        self
    }

    #[must_use]
    pub fn hs_meeting_body(mut self, hs_meeting_body: impl Into<String>) -> Self {
        self.hs_meeting_body = Some(hs_meeting_body.into());
        self
    }

    #[must_use]
    pub fn hs_meeting_location(mut self, hs_meeting_location: impl Into<String>) -> Self {
        self.hs_meeting_location = Some(hs_meeting_location.into());
        self
    }

    #[must_use]
    pub fn hs_meeting_location_type(
        mut self,
        hs_meeting_location_type: HsMeetingLocationType,
    ) -> Self {
        self.hs_meeting_location_type = Some(hs_meeting_location_type);
        self
    }
}

/// Calendar meeting properties, `ExternalCalendarMeetingEventResponseProperties` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct CalendarMeetingProperties {
    pub hs_activity_type: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub hs_attachment_ids: Vec<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub hs_attendee_owner_ids: Vec<String>,
    pub hs_engagement_source: Option<HsEngagementSource>,
    pub hs_engagement_source_id: Option<String>,
    pub hs_include_description_in_reminder: Option<String>,
    pub hs_internal_meeting_notes: Option<String>,
    pub hs_meeting_body: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub hs_meeting_end_time: Option<Timestamp>,
    pub hs_meeting_external_url: Option<String>,
    pub hs_meeting_location: Option<String>,
    pub hs_meeting_location_type: Option<HsMeetingLocationType>,
    pub hs_meeting_outcome: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub hs_meeting_start_time: Option<Timestamp>,
    pub hs_meeting_title: Option<String>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub hs_timestamp: Option<Timestamp>,
    pub hs_unique_id: Option<String>,
    pub hubspot_owner_id: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    CalendarProvider {
        Exchange = "EXCHANGE",
        Google = "GOOGLE",
        Office365 = "OFFICE365",
        Unknown = "UNKNOWN",
    }
}

/// Closed range, `ExternalClosedRange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ClosedRange {
    /// Last point of the span.
    pub end: Option<i64>,
    /// Beginning of the span.
    pub start: Option<i64>,
}

/// Communication consent checkbox, `ExternalCommunicationConsentCheckbox` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommunicationConsentCheckbox {
    pub communication_type_id: Option<String>,
    /// Text that people see.
    pub label: Option<String>,
    /// Tells whether the form can be sent without it.
    pub required: Option<bool>,
}

/// Email reminder schedule, `ExternalEmailReminderSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailReminderSchedule {
    pub reminders: Vec<Reminder>,
    pub should_include_invite_description: bool,
}

/// The required arguments of [`EmailReminderSchedule::new`], by name.
pub struct EmailReminderScheduleArgs<Reminders> {
    pub reminders: Reminders,
    pub should_include_invite_description: bool,
}

impl EmailReminderSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: EmailReminderScheduleArgs<impl IntoIterator<Item = impl Into<Reminder>>>,
    ) -> Self {
        Self {
            reminders: args.reminders.into_iter().map(Into::into).collect(),
            should_include_invite_description: args.should_include_invite_description,
        }
    }
}

/// Form field option, `ExternalOption` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FormFieldOption {
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    /// Position among its siblings, lowest first; -1 puts it after those with a position.
    pub display_order: Option<i64>,
    pub double_data: Option<f64>,
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    pub read_only: Option<bool>,
    /// Content that is stored or compared with.
    pub value: Option<String>,
}

/// Guest settings, `ExternalGuestSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuestSettings {
    pub can_add_guests: Option<bool>,
    pub max_guest_count: Option<i64>,
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    HsEngagementSource {
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

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    HsMeetingLocationType {
        Address = "ADDRESS",
        Custom = "CUSTOM",
        Phone = "PHONE",
    }
}

/// Legal consent, `ExternalLegalConsentResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsent {
    #[serde(default)]
    pub communication_type_id: String,
    #[serde(default)]
    pub consented: bool,
}

/// The required arguments of [`LegalConsent::new`], by name.
pub struct LegalConsentArgs<CommunicationTypeId> {
    pub communication_type_id: CommunicationTypeId,
    pub consented: bool,
}

impl LegalConsent {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: LegalConsentArgs<impl Into<String>>) -> Self {
        Self { communication_type_id: args.communication_type_id.into(), consented: args.consented }
    }
}

/// Legal consent options, `ExternalLegalConsentOptions` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsentOptions {
    #[serde(default, deserialize_with = "null_as_default")]
    pub communication_consent_checkboxes: Vec<CommunicationConsentCheckbox>,
    pub communication_consent_text: Option<String>,
    pub is_legitimate_interest: Option<bool>,
    pub legitimate_interest_legal_basis: Option<LegitimateInterestLegalBasis>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub legitimate_interest_subscription_types: Vec<i64>,
    pub privacy_policy_text: Option<String>,
    pub processing_consent_checkbox_label: Option<String>,
    pub processing_consent_footer_text: Option<String>,
    pub processing_consent_text: Option<String>,
    pub processing_consent_type: Option<ProcessingConsentType>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LegitimateInterestLegalBasis {
        ConsentWithNotice = "CONSENT_WITH_NOTICE",
        LegitimateInterestClient = "LEGITIMATE_INTEREST_CLIENT",
        LegitimateInterestOther = "LEGITIMATE_INTEREST_OTHER",
        LegitimateInterestPql = "LEGITIMATE_INTEREST_PQL",
        NonGdpr = "NON_GDPR",
        PerformanceOfContract = "PERFORMANCE_OF_CONTRACT",
        ProcessAndStore = "PROCESS_AND_STORE",
    }
}

/// Link availability, `ExternalLinkAvailability` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkAvailability {
    pub has_more: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub link_availability_by_duration: BTreeMap<String, LinkAvailabilityForDuration>,
}

/// Link availability and busy times, `ExternalLinkAvailabilityAndBusyTimes` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkAvailabilityAndBusyTimes {
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_users_busy_times: Vec<UserBusyTimes>,
    pub link_availability: Option<LinkAvailability>,
}

/// Link availability for duration, `ExternalLinkAvailabilityForDuration` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkAvailabilityForDuration {
    #[serde(default, deserialize_with = "null_as_default")]
    pub availabilities: Vec<MeetingAvailability>,
    pub meeting_duration_millis: Option<i64>,
}

/// Link display info, `ExternalLinkDisplayInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkDisplayInfo {
    /// Address of the profile picture.
    pub avatar: Option<String>,
    pub company_avatar: Option<String>,
    pub headline: Option<String>,
    pub public_display_avatar_option: Option<PublicDisplayAvatarOption>,
}

/// Link form field, `ExternalLinkFormField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkFormField {
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: Option<String>,
    pub is_custom: Option<bool>,
    pub is_required: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    /// Choices that the value can take.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<FormFieldOption>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<String>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    LinkType {
        GroupCalendar = "GROUP_CALENDAR",
        PersonalLink = "PERSONAL_LINK",
        RoundRobinCalendar = "ROUND_ROBIN_CALENDAR",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ListMeetingLinksType {
        GroupCalendar = "GROUP_CALENDAR",
        PersonalLink = "PERSONAL_LINK",
        RoundRobinCalendar = "ROUND_ROBIN_CALENDAR",
    }
}

/// Meeting availability, `ExternalMeetingAvailability` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingAvailability {
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_millis_utc: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_millis_utc: Option<Timestamp>,
}

/// Meeting booking, `ExternalMeetingBooking` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingBooking {
    pub duration: i64,
    /// Address, such as `ada@example.com`.
    pub email: String,
    /// Given name of the person.
    pub first_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_fields: Option<Vec<BookingFormField>>,
    /// Family name of the person.
    pub last_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_consent_responses: Option<Vec<LegalConsent>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely_available_user_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// End of the URL path, without a slash in front.
    pub slug: String,
    pub start_time: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

/// The required arguments of [`MeetingBooking::new`], by name.
pub struct MeetingBookingArgs<Email, FirstName, LastName, Slug> {
    pub duration: i64,
    /// Address, such as `ada@example.com`.
    pub email: Email,
    /// Given name of the person.
    pub first_name: FirstName,
    /// Family name of the person.
    pub last_name: LastName,
    /// End of the URL path, without a slash in front.
    pub slug: Slug,
    pub start_time: Timestamp,
}

impl MeetingBooking {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: MeetingBookingArgs<
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            duration: args.duration,
            email: args.email.into(),
            first_name: args.first_name.into(),
            form_fields: None,
            last_name: args.last_name.into(),
            legal_consent_responses: None,
            likely_available_user_ids: None,
            locale: None,
            slug: args.slug.into(),
            start_time: args.start_time,
            timezone: None,
        }
    }

    #[must_use]
    pub fn form_fields(
        mut self,
        form_fields: impl IntoIterator<Item = impl Into<BookingFormField>>,
    ) -> Self {
        self.form_fields = Some(form_fields.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn legal_consent_responses(
        mut self,
        legal_consent_responses: impl IntoIterator<Item = impl Into<LegalConsent>>,
    ) -> Self {
        self.legal_consent_responses =
            Some(legal_consent_responses.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn likely_available_user_ids(
        mut self,
        likely_available_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.likely_available_user_ids =
            Some(likely_available_user_ids.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

/// Meeting booking response, `ExternalMeetingBookingResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingBookingResponse {
    pub booking_timezone: Option<String>,
    pub calendar_event_id: Option<String>,
    /// Record ID of the contact.
    pub contact_id: Option<String>,
    pub duration: Option<i64>,
    /// Last point of the span.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end: Option<Timestamp>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub form_fields: Vec<ValidatedFormField>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub guest_emails: Vec<String>,
    pub is_offline: Option<bool>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub legal_consent_responses: Vec<LegalConsent>,
    pub locale: Option<String>,
    /// Place, as free text.
    pub location: Option<String>,
    /// Beginning of the span.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start: Option<Timestamp>,
    /// Line that recipients see before opening it.
    pub subject: Option<String>,
    pub web_conference_meeting_id: Option<String>,
    pub web_conference_url: Option<String>,
}

/// Meetings link settings, `ExternalMeetingsLinkSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsLinkSettings {
    #[serde(default, deserialize_with = "null_as_default")]
    pub availability: BTreeMap<String, ClosedRange>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub custom_availability_end_date: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub custom_availability_start_date: Option<Timestamp>,
    pub display_info: Option<LinkDisplayInfo>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub durations: Vec<i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub form_fields: Vec<LinkFormField>,
    pub guest_settings: Option<GuestSettings>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: Option<String>,
    pub legal_consent_enabled: Option<bool>,
    /// Texts and checkboxes by which people agree to be contacted or to have their data processed.
    pub legal_consent_options: Option<LegalConsentOptions>,
    pub locale: Option<String>,
    /// Place, as free text.
    pub location: Option<String>,
    pub meeting_buffer_time: Option<i64>,
    pub owner_prioritized: Option<bool>,
    pub redirect_url: Option<String>,
    pub start_time_increment_minutes: Option<StartTimeIncrementMinutes>,
    pub weeks_to_advertise: Option<i64>,
    pub welcome_screen_info: Option<MeetingsWelcomeScreenInfo>,
}

/// Meetings user, `ExternalMeetingsUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsUser {
    pub calendar_provider: Option<CalendarProvider>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub is_sales_starter: Option<bool>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<String>,
    pub user_profile: Option<UserProfile>,
}

/// Meetings welcome screen info, `ExternalMeetingsWelcomeScreenInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsWelcomeScreenInfo {
    /// Free text for readers that explains the purpose.
    pub description: Option<String>,
    pub logo_url: Option<String>,
    pub show_welcome_screen: Option<bool>,
    /// Heading that people see.
    pub title: Option<String>,
    pub use_company_logo: Option<bool>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ProcessingConsentType {
        Implicit = "IMPLICIT",
        RequiredCheckbox = "REQUIRED_CHECKBOX",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    PublicDisplayAvatarOption {
        CompanyLogo = "COMPANY_LOGO",
        CustomAvatar = "CUSTOM_AVATAR",
        ProfileImage = "PROFILE_IMAGE",
    }
}

/// Reminder, `ExternalReminder` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reminder {
    pub number_of_time_units: i64,
    /// Unit in which the length of time is counted, such as `DAYS`.
    pub time_unit: ReminderTimeUnit,
}

impl Reminder {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(number_of_time_units: i64, time_unit: ReminderTimeUnit) -> Self {
        Self { number_of_time_units, time_unit }
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    ReminderTimeUnit {
        Days = "DAYS",
        Hours = "HOURS",
        Minutes = "MINUTES",
        Weeks = "WEEKS",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    StartTimeIncrementMinutes {
        Fifteen = "FIFTEEN",
        Five = "FIVE",
        FortyFive = "FORTY_FIVE",
        MeetingDuration = "MEETING_DURATION",
        Ninety = "NINETY",
        OneHundredTwenty = "ONE_HUNDRED_TWENTY",
        Sixty = "SIXTY",
        Ten = "TEN",
        Thirty = "THIRTY",
        Twenty = "TWENTY",
    }
}

/// Time range, `ExternalTimeRange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TimeRange {
    /// Last point of the span.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end: Option<Timestamp>,
    /// Beginning of the span.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start: Option<Timestamp>,
}

/// User busy times, `ExternalUserBusyTimes` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserBusyTimes {
    #[serde(default, deserialize_with = "null_as_default")]
    pub busy_times: Vec<TimeRange>,
    pub is_offline: Option<bool>,
    pub meetings_user: Option<MeetingsUser>,
}

/// User profile, `ExternalUserProfile` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserProfile {
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Given name of the person.
    pub first_name: Option<String>,
    /// Given and family name of the person.
    pub full_name: Option<String>,
    /// Family name of the person.
    pub last_name: Option<String>,
}

/// Validated form field, `ExternalValidatedFormField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValidatedFormField {
    /// Control with which people enter the value, such as `select` or `date`.
    pub field_type: Option<String>,
    pub is_custom: Option<bool>,
    /// Text that people see.
    pub label: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub translated_label: Option<String>,
    /// Content that is stored or compared with.
    pub value: Option<String>,
    pub value_label: Option<String>,
}
