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
    /// `to`, required.
    pub to: ObjectId,
    /// `types`, required.
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
    /// `name`, required.
    pub name: String,
    /// `value`, required.
    pub value: String,
}

/// The required arguments of [`BookingFormField::new`], by name.
pub struct BookingFormFieldArgs<Name, ValueValue> {
    /// `name`.
    pub name: Name,
    /// `value`.
    pub value: ValueValue,
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
    /// `allUsersBusyTimes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_users_busy_times: Vec<UserBusyTimes>,
    /// `brandingMetadata`.
    pub branding_metadata: Option<BrandingMetadata>,
    /// `customParams`.
    pub custom_params: Option<MeetingsLinkSettings>,
    /// `isOffline`.
    pub is_offline: Option<bool>,
    /// `linkAvailability`.
    pub link_availability: Option<LinkAvailability>,
    /// `linkId`.
    pub link_id: Option<String>,
    /// `linkType`.
    pub link_type: Option<LinkType>,
}

/// Branding metadata, `ExternalBrandingMetadata` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BrandingMetadata {
    /// `accent2Color`.
    pub accent2_color: Option<String>,
    /// `accentColor`.
    pub accent_color: Option<String>,
    /// `companyAddressLine1`.
    pub company_address_line1: Option<String>,
    /// `companyAddressLine2`.
    pub company_address_line2: Option<String>,
    /// `companyAvatar`.
    pub company_avatar: Option<String>,
    /// `companyCity`.
    pub company_city: Option<String>,
    /// `companyCountry`.
    pub company_country: Option<String>,
    /// `companyDomain`.
    pub company_domain: Option<String>,
    /// `companyName`.
    pub company_name: Option<String>,
    /// `companyState`.
    pub company_state: Option<String>,
    /// `companyZip`.
    pub company_zip: Option<String>,
    /// `logoAltText`.
    pub logo_alt_text: Option<String>,
    /// `logoHeight`.
    pub logo_height: Option<i64>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    /// `logoWidth`.
    pub logo_width: Option<i64>,
    /// `primaryColor`.
    pub primary_color: Option<String>,
    /// `secondaryColor`.
    pub secondary_color: Option<String>,
    /// `showMarketingAd`.
    pub show_marketing_ad: Option<bool>,
    /// `showSalesAd`.
    pub show_sales_ad: Option<bool>,
}

/// Calendar meeting, `ExternalCalenderMeetingEventResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarMeeting {
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `lastUpdatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub last_updated_at: Option<Timestamp>,
    /// `properties`.
    pub properties: Option<CalendarMeetingProperties>,
}

/// Calendar meeting create, `ExternalCalendarMeetingEventCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalendarMeetingCreate {
    /// `associations`, required.
    pub associations: Vec<AssociationCreate>,
    /// `emailReminderSchedule`, required.
    pub email_reminder_schedule: EmailReminderSchedule,
    /// `properties`, required.
    pub properties: CalendarMeetingCreateProperties,
    /// `timezone`, required.
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
    /// `hs_activity_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_activity_type: Option<String>,
    /// `hs_attachment_ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_attachment_ids: Option<Vec<String>>,
    /// `hs_attendee_owner_ids`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_attendee_owner_ids: Option<Vec<String>>,
    /// `hs_internal_meeting_notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_internal_meeting_notes: Option<String>,
    /// `hs_meeting_body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_meeting_body: Option<String>,
    /// `hs_meeting_end_time`, required.
    pub hs_meeting_end_time: Timestamp,
    /// `hs_meeting_location`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_meeting_location: Option<String>,
    /// `hs_meeting_location_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hs_meeting_location_type: Option<HsMeetingLocationType>,
    /// `hs_meeting_outcome`, required.
    pub hs_meeting_outcome: String,
    /// `hs_meeting_start_time`, required.
    pub hs_meeting_start_time: Timestamp,
    /// `hs_meeting_title`, required.
    pub hs_meeting_title: String,
    /// `hs_timestamp`, required.
    pub hs_timestamp: Timestamp,
    /// `hubspot_owner_id`, required.
    pub hubspot_owner_id: String,
}

/// The required arguments of [`CalendarMeetingCreateProperties::new`], by name.
pub struct CalendarMeetingCreatePropertiesArgs<HsMeetingOutcome, HsMeetingTitle, HubspotOwnerId> {
    /// `hs_meeting_end_time`.
    pub hs_meeting_end_time: Timestamp,
    /// `hs_meeting_outcome`.
    pub hs_meeting_outcome: HsMeetingOutcome,
    /// `hs_meeting_start_time`.
    pub hs_meeting_start_time: Timestamp,
    /// `hs_meeting_title`.
    pub hs_meeting_title: HsMeetingTitle,
    /// `hs_timestamp`.
    pub hs_timestamp: Timestamp,
    /// `hubspot_owner_id`.
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

    /// Sets `hs_activity_type`.
    #[must_use]
    pub fn hs_activity_type(mut self, hs_activity_type: impl Into<String>) -> Self {
        self.hs_activity_type = Some(hs_activity_type.into());
        self
    }

    /// Sets `hs_attachment_ids`.
    #[must_use]
    pub fn hs_attachment_ids(
        mut self,
        hs_attachment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hs_attachment_ids = Some(hs_attachment_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `hs_attendee_owner_ids`.
    #[must_use]
    pub fn hs_attendee_owner_ids(
        mut self,
        hs_attendee_owner_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hs_attendee_owner_ids =
            Some(hs_attendee_owner_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `hs_internal_meeting_notes`.
    #[must_use]
    pub fn hs_internal_meeting_notes(
        mut self,
        hs_internal_meeting_notes: impl Into<String>,
    ) -> Self {
        self.hs_internal_meeting_notes = Some(hs_internal_meeting_notes.into());
        self
    }

    /// Sets `hs_meeting_body`.
    #[must_use]
    pub fn hs_meeting_body(mut self, hs_meeting_body: impl Into<String>) -> Self {
        self.hs_meeting_body = Some(hs_meeting_body.into());
        self
    }

    /// Sets `hs_meeting_location`.
    #[must_use]
    pub fn hs_meeting_location(mut self, hs_meeting_location: impl Into<String>) -> Self {
        self.hs_meeting_location = Some(hs_meeting_location.into());
        self
    }

    /// Sets `hs_meeting_location_type`.
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
    /// `hs_activity_type`.
    pub hs_activity_type: Option<String>,
    /// `hs_attachment_ids`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub hs_attachment_ids: Vec<String>,
    /// `hs_attendee_owner_ids`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub hs_attendee_owner_ids: Vec<String>,
    /// `hs_engagement_source`.
    pub hs_engagement_source: Option<HsEngagementSource>,
    /// `hs_engagement_source_id`.
    pub hs_engagement_source_id: Option<String>,
    /// `hs_include_description_in_reminder`.
    pub hs_include_description_in_reminder: Option<String>,
    /// `hs_internal_meeting_notes`.
    pub hs_internal_meeting_notes: Option<String>,
    /// `hs_meeting_body`.
    pub hs_meeting_body: Option<String>,
    /// `hs_meeting_end_time`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub hs_meeting_end_time: Option<Timestamp>,
    /// `hs_meeting_external_url`.
    pub hs_meeting_external_url: Option<String>,
    /// `hs_meeting_location`.
    pub hs_meeting_location: Option<String>,
    /// `hs_meeting_location_type`.
    pub hs_meeting_location_type: Option<HsMeetingLocationType>,
    /// `hs_meeting_outcome`.
    pub hs_meeting_outcome: Option<String>,
    /// `hs_meeting_start_time`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub hs_meeting_start_time: Option<Timestamp>,
    /// `hs_meeting_title`.
    pub hs_meeting_title: Option<String>,
    /// `hs_timestamp`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub hs_timestamp: Option<Timestamp>,
    /// `hs_unique_id`.
    pub hs_unique_id: Option<String>,
    /// `hubspot_owner_id`.
    pub hubspot_owner_id: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of calendar provider.
    CalendarProvider {
        /// `EXCHANGE`.
        Exchange = "EXCHANGE",
        /// `GOOGLE`.
        Google = "GOOGLE",
        /// `OFFICE365`.
        Office365 = "OFFICE365",
        /// `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}

/// Closed range, `ExternalClosedRange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct ClosedRange {
    /// `end`.
    pub end: Option<i64>,
    /// `start`.
    pub start: Option<i64>,
}

/// Communication consent checkbox, `ExternalCommunicationConsentCheckbox` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommunicationConsentCheckbox {
    /// `communicationTypeId`.
    pub communication_type_id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `required`.
    pub required: Option<bool>,
}

/// Email reminder schedule, `ExternalEmailReminderSchedule` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailReminderSchedule {
    /// `reminders`, required.
    pub reminders: Vec<Reminder>,
    /// `shouldIncludeInviteDescription`, required.
    pub should_include_invite_description: bool,
}

/// The required arguments of [`EmailReminderSchedule::new`], by name.
pub struct EmailReminderScheduleArgs<Reminders> {
    /// `reminders`.
    pub reminders: Reminders,
    /// `shouldIncludeInviteDescription`.
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
    /// `description`.
    pub description: Option<String>,
    /// `displayOrder`.
    pub display_order: Option<i64>,
    /// `doubleData`.
    pub double_data: Option<f64>,
    /// `hidden`.
    pub hidden: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `readOnly`.
    pub read_only: Option<bool>,
    /// `value`.
    pub value: Option<String>,
}

/// Guest settings, `ExternalGuestSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GuestSettings {
    /// `canAddGuests`.
    pub can_add_guests: Option<bool>,
    /// `maxGuestCount`.
    pub max_guest_count: Option<i64>,
}

hubscope_core::string_constants! {
    /// One of the many values of hs engagement source.
    HsEngagementSource {
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

hubscope_core::string_enum! {
    /// The values of hs meeting location type.
    HsMeetingLocationType {
        /// `ADDRESS`.
        Address = "ADDRESS",
        /// `CUSTOM`.
        Custom = "CUSTOM",
        /// `PHONE`.
        Phone = "PHONE",
    }
}

/// Legal consent, `ExternalLegalConsentResponse` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LegalConsent {
    /// `communicationTypeId`, required.
    #[serde(default)]
    pub communication_type_id: String,
    /// `consented`, required.
    #[serde(default)]
    pub consented: bool,
}

/// The required arguments of [`LegalConsent::new`], by name.
pub struct LegalConsentArgs<CommunicationTypeId> {
    /// `communicationTypeId`.
    pub communication_type_id: CommunicationTypeId,
    /// `consented`.
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
    /// `communicationConsentCheckboxes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub communication_consent_checkboxes: Vec<CommunicationConsentCheckbox>,
    /// `communicationConsentText`.
    pub communication_consent_text: Option<String>,
    /// `isLegitimateInterest`.
    pub is_legitimate_interest: Option<bool>,
    /// `legitimateInterestLegalBasis`.
    pub legitimate_interest_legal_basis: Option<LegitimateInterestLegalBasis>,
    /// `legitimateInterestSubscriptionTypes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub legitimate_interest_subscription_types: Vec<i64>,
    /// `privacyPolicyText`.
    pub privacy_policy_text: Option<String>,
    /// `processingConsentCheckboxLabel`.
    pub processing_consent_checkbox_label: Option<String>,
    /// `processingConsentFooterText`.
    pub processing_consent_footer_text: Option<String>,
    /// `processingConsentText`.
    pub processing_consent_text: Option<String>,
    /// `processingConsentType`.
    pub processing_consent_type: Option<ProcessingConsentType>,
}

hubscope_core::string_enum! {
    /// The values of legitimate interest legal basis.
    LegitimateInterestLegalBasis {
        /// `CONSENT_WITH_NOTICE`.
        ConsentWithNotice = "CONSENT_WITH_NOTICE",
        /// `LEGITIMATE_INTEREST_CLIENT`.
        LegitimateInterestClient = "LEGITIMATE_INTEREST_CLIENT",
        /// `LEGITIMATE_INTEREST_OTHER`.
        LegitimateInterestOther = "LEGITIMATE_INTEREST_OTHER",
        /// `LEGITIMATE_INTEREST_PQL`.
        LegitimateInterestPql = "LEGITIMATE_INTEREST_PQL",
        /// `NON_GDPR`.
        NonGdpr = "NON_GDPR",
        /// `PERFORMANCE_OF_CONTRACT`.
        PerformanceOfContract = "PERFORMANCE_OF_CONTRACT",
        /// `PROCESS_AND_STORE`.
        ProcessAndStore = "PROCESS_AND_STORE",
    }
}

/// Link availability, `ExternalLinkAvailability` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkAvailability {
    /// `hasMore`.
    pub has_more: Option<bool>,
    /// `linkAvailabilityByDuration`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub link_availability_by_duration: BTreeMap<String, LinkAvailabilityForDuration>,
}

/// Link availability and busy times, `ExternalLinkAvailabilityAndBusyTimes` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkAvailabilityAndBusyTimes {
    /// `allUsersBusyTimes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_users_busy_times: Vec<UserBusyTimes>,
    /// `linkAvailability`.
    pub link_availability: Option<LinkAvailability>,
}

/// Link availability for duration, `ExternalLinkAvailabilityForDuration` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkAvailabilityForDuration {
    /// `availabilities`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub availabilities: Vec<MeetingAvailability>,
    /// `meetingDurationMillis`.
    pub meeting_duration_millis: Option<i64>,
}

/// Link display info, `ExternalLinkDisplayInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkDisplayInfo {
    /// `avatar`.
    pub avatar: Option<String>,
    /// `companyAvatar`.
    pub company_avatar: Option<String>,
    /// `headline`.
    pub headline: Option<String>,
    /// `publicDisplayAvatarOption`.
    pub public_display_avatar_option: Option<PublicDisplayAvatarOption>,
}

/// Link form field, `ExternalLinkFormField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkFormField {
    /// `fieldType`.
    pub field_type: Option<String>,
    /// `isCustom`.
    pub is_custom: Option<bool>,
    /// `isRequired`.
    pub is_required: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `options`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub options: Vec<FormFieldOption>,
    /// `type`.
    pub r#type: Option<String>,
}

hubscope_core::string_enum! {
    /// The values of link type.
    LinkType {
        /// `GROUP_CALENDAR`.
        GroupCalendar = "GROUP_CALENDAR",
        /// `PERSONAL_LINK`.
        PersonalLink = "PERSONAL_LINK",
        /// `ROUND_ROBIN_CALENDAR`.
        RoundRobinCalendar = "ROUND_ROBIN_CALENDAR",
    }
}

hubscope_core::string_enum! {
    /// The values of list meeting links type.
    ListMeetingLinksType {
        /// `GROUP_CALENDAR`.
        GroupCalendar = "GROUP_CALENDAR",
        /// `PERSONAL_LINK`.
        PersonalLink = "PERSONAL_LINK",
        /// `ROUND_ROBIN_CALENDAR`.
        RoundRobinCalendar = "ROUND_ROBIN_CALENDAR",
    }
}

/// Meeting availability, `ExternalMeetingAvailability` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingAvailability {
    /// `endMillisUtc`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end_millis_utc: Option<Timestamp>,
    /// `startMillisUtc`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start_millis_utc: Option<Timestamp>,
}

/// Meeting booking, `ExternalMeetingBooking` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingBooking {
    /// `duration`, required.
    pub duration: i64,
    /// `email`, required.
    pub email: String,
    /// `firstName`, required.
    pub first_name: String,
    /// `formFields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_fields: Option<Vec<BookingFormField>>,
    /// `lastName`, required.
    pub last_name: String,
    /// `legalConsentResponses`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_consent_responses: Option<Vec<LegalConsent>>,
    /// `likelyAvailableUserIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub likely_available_user_ids: Option<Vec<String>>,
    /// `locale`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// `slug`, required.
    pub slug: String,
    /// `startTime`, required.
    pub start_time: Timestamp,
    /// `timezone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

/// The required arguments of [`MeetingBooking::new`], by name.
pub struct MeetingBookingArgs<Email, FirstName, LastName, Slug> {
    /// `duration`.
    pub duration: i64,
    /// `email`.
    pub email: Email,
    /// `firstName`.
    pub first_name: FirstName,
    /// `lastName`.
    pub last_name: LastName,
    /// `slug`.
    pub slug: Slug,
    /// `startTime`.
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

    /// Sets `formFields`.
    #[must_use]
    pub fn form_fields(
        mut self,
        form_fields: impl IntoIterator<Item = impl Into<BookingFormField>>,
    ) -> Self {
        self.form_fields = Some(form_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `legalConsentResponses`.
    #[must_use]
    pub fn legal_consent_responses(
        mut self,
        legal_consent_responses: impl IntoIterator<Item = impl Into<LegalConsent>>,
    ) -> Self {
        self.legal_consent_responses =
            Some(legal_consent_responses.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `likelyAvailableUserIds`.
    #[must_use]
    pub fn likely_available_user_ids(
        mut self,
        likely_available_user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.likely_available_user_ids =
            Some(likely_available_user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets `timezone`.
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
    /// `bookingTimezone`.
    pub booking_timezone: Option<String>,
    /// `calendarEventId`.
    pub calendar_event_id: Option<String>,
    /// `contactId`.
    pub contact_id: Option<String>,
    /// `duration`.
    pub duration: Option<i64>,
    /// `end`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end: Option<Timestamp>,
    /// `formFields`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub form_fields: Vec<ValidatedFormField>,
    /// `guestEmails`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub guest_emails: Vec<String>,
    /// `isOffline`.
    pub is_offline: Option<bool>,
    /// `legalConsentResponses`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub legal_consent_responses: Vec<LegalConsent>,
    /// `locale`.
    pub locale: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `start`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start: Option<Timestamp>,
    /// `subject`.
    pub subject: Option<String>,
    /// `webConferenceMeetingId`.
    pub web_conference_meeting_id: Option<String>,
    /// `webConferenceUrl`.
    pub web_conference_url: Option<String>,
}

/// Meetings link settings, `ExternalMeetingsLinkSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsLinkSettings {
    /// `availability`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub availability: BTreeMap<String, ClosedRange>,
    /// `customAvailabilityEndDate`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub custom_availability_end_date: Option<Timestamp>,
    /// `customAvailabilityStartDate`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub custom_availability_start_date: Option<Timestamp>,
    /// `displayInfo`.
    pub display_info: Option<LinkDisplayInfo>,
    /// `durations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub durations: Vec<i64>,
    /// `formFields`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub form_fields: Vec<LinkFormField>,
    /// `guestSettings`.
    pub guest_settings: Option<GuestSettings>,
    /// `language`.
    pub language: Option<String>,
    /// `legalConsentEnabled`.
    pub legal_consent_enabled: Option<bool>,
    /// `legalConsentOptions`.
    pub legal_consent_options: Option<LegalConsentOptions>,
    /// `locale`.
    pub locale: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `meetingBufferTime`.
    pub meeting_buffer_time: Option<i64>,
    /// `ownerPrioritized`.
    pub owner_prioritized: Option<bool>,
    /// `redirectUrl`.
    pub redirect_url: Option<String>,
    /// `startTimeIncrementMinutes`.
    pub start_time_increment_minutes: Option<StartTimeIncrementMinutes>,
    /// `weeksToAdvertise`.
    pub weeks_to_advertise: Option<i64>,
    /// `welcomeScreenInfo`.
    pub welcome_screen_info: Option<MeetingsWelcomeScreenInfo>,
}

/// Meetings user, `ExternalMeetingsUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsUser {
    /// `calendarProvider`.
    pub calendar_provider: Option<CalendarProvider>,
    /// `id`.
    pub id: Option<String>,
    /// `isSalesStarter`.
    pub is_sales_starter: Option<bool>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `userProfile`.
    pub user_profile: Option<UserProfile>,
}

/// Meetings welcome screen info, `ExternalMeetingsWelcomeScreenInfo` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeetingsWelcomeScreenInfo {
    /// `description`.
    pub description: Option<String>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    /// `showWelcomeScreen`.
    pub show_welcome_screen: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `useCompanyLogo`.
    pub use_company_logo: Option<bool>,
}

hubscope_core::string_enum! {
    /// The values of processing consent type.
    ProcessingConsentType {
        /// `IMPLICIT`.
        Implicit = "IMPLICIT",
        /// `REQUIRED_CHECKBOX`.
        RequiredCheckbox = "REQUIRED_CHECKBOX",
    }
}

hubscope_core::string_enum! {
    /// The values of public display avatar option.
    PublicDisplayAvatarOption {
        /// `COMPANY_LOGO`.
        CompanyLogo = "COMPANY_LOGO",
        /// `CUSTOM_AVATAR`.
        CustomAvatar = "CUSTOM_AVATAR",
        /// `PROFILE_IMAGE`.
        ProfileImage = "PROFILE_IMAGE",
    }
}

/// Reminder, `ExternalReminder` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reminder {
    /// `numberOfTimeUnits`, required.
    pub number_of_time_units: i64,
    /// `timeUnit`, required.
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
    /// The values of reminder time unit.
    ReminderTimeUnit {
        /// `DAYS`.
        Days = "DAYS",
        /// `HOURS`.
        Hours = "HOURS",
        /// `MINUTES`.
        Minutes = "MINUTES",
        /// `WEEKS`.
        Weeks = "WEEKS",
    }
}

hubscope_core::string_enum! {
    /// The values of start time increment minutes.
    StartTimeIncrementMinutes {
        /// `FIFTEEN`.
        Fifteen = "FIFTEEN",
        /// `FIVE`.
        Five = "FIVE",
        /// `FORTY_FIVE`.
        FortyFive = "FORTY_FIVE",
        /// `MEETING_DURATION`.
        MeetingDuration = "MEETING_DURATION",
        /// `NINETY`.
        Ninety = "NINETY",
        /// `ONE_HUNDRED_TWENTY`.
        OneHundredTwenty = "ONE_HUNDRED_TWENTY",
        /// `SIXTY`.
        Sixty = "SIXTY",
        /// `TEN`.
        Ten = "TEN",
        /// `THIRTY`.
        Thirty = "THIRTY",
        /// `TWENTY`.
        Twenty = "TWENTY",
    }
}

/// Time range, `ExternalTimeRange` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct TimeRange {
    /// `end`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end: Option<Timestamp>,
    /// `start`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start: Option<Timestamp>,
}

/// User busy times, `ExternalUserBusyTimes` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserBusyTimes {
    /// `busyTimes`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub busy_times: Vec<TimeRange>,
    /// `isOffline`.
    pub is_offline: Option<bool>,
    /// `meetingsUser`.
    pub meetings_user: Option<MeetingsUser>,
}

/// User profile, `ExternalUserProfile` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserProfile {
    /// `email`.
    pub email: Option<String>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
}

/// Validated form field, `ExternalValidatedFormField` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ValidatedFormField {
    /// `fieldType`.
    pub field_type: Option<String>,
    /// `isCustom`.
    pub is_custom: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `translatedLabel`.
    pub translated_label: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `valueLabel`.
    pub value_label: Option<String>,
}
