//! Types of `custom_channels`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Channel account create, `PublicChannelAccountEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelAccountCreate {
    pub authorized: bool,
    /// Address or number at which the participant is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// ID of the shared inbox or help desk.
    pub inbox_id: String,
    /// Internal identifier or title.
    pub name: String,
}

/// The required arguments of [`ChannelAccountCreate::new`], by name.
pub struct ChannelAccountCreateArgs<InboxId, Name> {
    pub authorized: bool,
    /// ID of the shared inbox or help desk.
    pub inbox_id: InboxId,
    /// Internal identifier or title.
    pub name: Name,
}

impl ChannelAccountCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: ChannelAccountCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            authorized: args.authorized,
            delivery_identifier: None,
            inbox_id: args.inbox_id.into(),
            name: args.name.into(),
        }
    }

    /// Address or number at which the participant is reached.
    #[must_use]
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<DeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }
}

/// Channel account staging token, `PublicChannelAccountStagingToken` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelAccountStagingToken {
    pub account_name: Option<String>,
    pub account_token: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Address or number at which the participant is reached.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    pub generic_channel_id: Option<i64>,
    /// ID of the shared inbox or help desk.
    pub inbox_id: Option<i64>,
    /// ID of the HubSpot user; it is not the owner ID.
    pub user_id: Option<i64>,
}

/// Channel account staging token update, `PublicChannelAccountStagingTokenUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelAccountStagingTokenUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Address or number at which the participant is reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_identifier: Option<DeliveryIdentifier>,
}

impl Default for ChannelAccountStagingTokenUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl ChannelAccountStagingTokenUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { account_name: None, delivery_identifier: None }
    }

    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Address or number at which the participant is reached.
    #[must_use]
    pub fn delivery_identifier(
        mut self,
        delivery_identifier: impl Into<DeliveryIdentifier>,
    ) -> Self {
        self.delivery_identifier = Some(delivery_identifier.into());
        self
    }
}

/// Channel account update, `PublicChannelAccountUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChannelAccountUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Default for ChannelAccountUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl ChannelAccountUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { authorized: None, name: None }
    }

    #[must_use]
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = Some(authorized);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Contact attachment, `ContactAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContactAttachment {
    pub contact_profile: ContactProfile,
    r#type: &'static str,
}

impl ContactAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(contact_profile: impl Into<ContactProfile>) -> Self {
        Self { contact_profile: contact_profile.into(), r#type: "CONTACT" }
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    ContactPropertiesLeadingToMatch {
        ADDRESS = "address",
        ANNUALREVENUE = "annualrevenue",
        ASSOCIATEDCOMPANYID = "associatedcompanyid",
        ASSOCIATEDCOMPANYLASTUPDATED = "associatedcompanylastupdated",
        CITY = "city",
        CLOSEDATE = "closedate",
        COMPANY = "company",
        COMPANY_SIZE = "company_size",
        COUNTRY = "country",
        CREATEDATE = "createdate",
        CURRENTLYINWORKFLOW = "currentlyinworkflow",
        DATE_OF_BIRTH = "date_of_birth",
        DAYS_TO_CLOSE = "days_to_close",
        DEGREE = "degree",
        EMAIL = "email",
        ENGAGEMENTS_LAST_MEETING_BOOKED = "engagements_last_meeting_booked",
        ENGAGEMENTS_LAST_MEETING_BOOKED_CAMPAIGN = "engagements_last_meeting_booked_campaign",
        ENGAGEMENTS_LAST_MEETING_BOOKED_MEDIUM = "engagements_last_meeting_booked_medium",
        ENGAGEMENTS_LAST_MEETING_BOOKED_SOURCE = "engagements_last_meeting_booked_source",
        FAX = "fax",
        FIELD_OF_STUDY = "field_of_study",
        FIRST_CONVERSION_DATE = "first_conversion_date",
        FIRST_CONVERSION_EVENT_NAME = "first_conversion_event_name",
        FIRST_DEAL_CREATED_DATE = "first_deal_created_date",
        FIRSTNAME = "firstname",
        FOLLOWERCOUNT = "followercount",
        GENDER = "gender",
        GRADUATION_DATE = "graduation_date",
        HS_ACTIVE_CONTRACTS_ARR = "hs_active_contracts_arr",
        HS_ACTIVE_CONTRACTS_MRR = "hs_active_contracts_mrr",
        HS_ACTIVE_CONTRACTS_TCV = "hs_active_contracts_tcv",
        HS_ADDITIONAL_EMAILS = "hs_additional_emails",
        HS_ALL_CONTACT_VIDS = "hs_all_contact_vids",
        HS_ANALYTICS_AVERAGE_PAGE_VIEWS = "hs_analytics_average_page_views",
        HS_ANALYTICS_FIRST_REFERRER = "hs_analytics_first_referrer",
        HS_ANALYTICS_FIRST_TIMESTAMP = "hs_analytics_first_timestamp",
        HS_ANALYTICS_FIRST_TOUCH_CONVERTING_CAMPAIGN = "hs_analytics_first_touch_converting_campaign",
        HS_ANALYTICS_FIRST_URL = "hs_analytics_first_url",
        HS_ANALYTICS_FIRST_VISIT_TIMESTAMP = "hs_analytics_first_visit_timestamp",
        HS_ANALYTICS_LAST_REFERRER = "hs_analytics_last_referrer",
        HS_ANALYTICS_LAST_TIMESTAMP = "hs_analytics_last_timestamp",
        HS_ANALYTICS_LAST_TOUCH_CONVERTING_CAMPAIGN = "hs_analytics_last_touch_converting_campaign",
        HS_ANALYTICS_LAST_URL = "hs_analytics_last_url",
        HS_ANALYTICS_LAST_VISIT_TIMESTAMP = "hs_analytics_last_visit_timestamp",
        HS_ANALYTICS_NUM_EVENT_COMPLETIONS = "hs_analytics_num_event_completions",
        HS_ANALYTICS_NUM_PAGE_VIEWS = "hs_analytics_num_page_views",
        HS_ANALYTICS_NUM_VISITS = "hs_analytics_num_visits",
        HS_ANALYTICS_REVENUE = "hs_analytics_revenue",
        HS_ANALYTICS_SOURCE = "hs_analytics_source",
        HS_ANALYTICS_SOURCE_COMPOSITE_DATA = "hs_analytics_source_composite_data",
        HS_ANALYTICS_SOURCE_DATA1 = "hs_analytics_source_data_1",
        HS_ANALYTICS_SOURCE_DATA2 = "hs_analytics_source_data_2",
        HS_ASSOCIATED_TARGET_ACCOUNTS = "hs_associated_target_accounts",
        HS_AVATAR_FILEMANAGER_KEY = "hs_avatar_filemanager_key",
        HS_BING_AD_CLICKED = "hs_bing_ad_clicked",
        HS_BING_CLICK_ID = "hs_bing_click_id",
        HS_BUYING_ROLE = "hs_buying_role",
        HS_CALCULATED_FORM_SUBMISSIONS = "hs_calculated_form_submissions",
        HS_CALCULATED_MERGED_VIDS = "hs_calculated_merged_vids",
        HS_CALCULATED_MOBILE_NUMBER = "hs_calculated_mobile_number",
        HS_CALCULATED_PHONE_NUMBER = "hs_calculated_phone_number",
        HS_CALCULATED_PHONE_NUMBER_AREA_CODE = "hs_calculated_phone_number_area_code",
        HS_CALCULATED_PHONE_NUMBER_COUNTRY_CODE = "hs_calculated_phone_number_country_code",
        HS_CALCULATED_PHONE_NUMBER_REGION_CODE = "hs_calculated_phone_number_region_code",
        HS_CHAT_ASSISTANT_IQL_DATE = "hs_chat_assistant_iql_date",
        HS_CHAT_ASSISTANT_SOURCE = "hs_chat_assistant_source",
        HS_CHAT_ASSISTANT_SUMMARY = "hs_chat_assistant_summary",
        HS_CHATGPT_AD_CLICKED = "hs_chatgpt_ad_clicked",
        HS_CHATGPT_CLICK_ID = "hs_chatgpt_click_id",
        HS_CLICKED_LINKEDIN_AD = "hs_clicked_linkedin_ad",
        HS_CONTACT_CREATION_LEGAL_BASIS_SOURCE_INSTANCE_ID = "hs_contact_creation_legal_basis_source_instance_id",
        HS_CONTACT_ENRICHMENT_OPT_OUT = "hs_contact_enrichment_opt_out",
        HS_CONTACT_ENRICHMENT_OPT_OUT_TIMESTAMP = "hs_contact_enrichment_opt_out_timestamp",
        HS_CONTENT_MEMBERSHIP_EMAIL = "hs_content_membership_email",
        HS_CONTENT_MEMBERSHIP_EMAIL_CONFIRMED = "hs_content_membership_email_confirmed",
        HS_CONTENT_MEMBERSHIP_FOLLOW_UP_ENQUEUED_AT = "hs_content_membership_follow_up_enqueued_at",
        HS_CONTENT_MEMBERSHIP_NOTES = "hs_content_membership_notes",
        HS_CONTENT_MEMBERSHIP_REGISTERED_AT = "hs_content_membership_registered_at",
        HS_CONTENT_MEMBERSHIP_REGISTRATION_DOMAIN_SENT_TO = "hs_content_membership_registration_domain_sent_to",
        HS_CONTENT_MEMBERSHIP_REGISTRATION_EMAIL_SENT_AT = "hs_content_membership_registration_email_sent_at",
        HS_CONTENT_MEMBERSHIP_STATUS = "hs_content_membership_status",
        HS_CONVERSATIONS_VISITOR_EMAIL = "hs_conversations_visitor_email",
        HS_COUNT_IS_UNWORKED = "hs_count_is_unworked",
        HS_COUNT_IS_WORKED = "hs_count_is_worked",
        HS_COUNTRY_REGION_CODE = "hs_country_region_code",
        HS_CREATED_BY_CONVERSATIONS = "hs_created_by_conversations",
        HS_CROSS_ACCOUNT_NOTE = "hs_cross_account_note",
        HS_CROSS_SELL_OPPORTUNITY = "hs_cross_sell_opportunity",
        HS_CURRENT_CUSTOMER = "hs_current_customer",
        HS_CURRENTLY_ENROLLED_IN_PROSPECTING_AGENT = "hs_currently_enrolled_in_prospecting_agent",
        HS_CUSTOMER_AGENT_LEAD_STATUS = "hs_customer_agent_lead_status",
        HS_DATA_PRIVACY_ADS_CONSENT = "hs_data_privacy_ads_consent",
        HS_DATE_ENTERED_CUSTOMER = "hs_date_entered_customer",
        HS_DATE_ENTERED_EVANGELIST = "hs_date_entered_evangelist",
        HS_DATE_ENTERED_LEAD = "hs_date_entered_lead",
        HS_DATE_ENTERED_MARKETINGQUALIFIEDLEAD = "hs_date_entered_marketingqualifiedlead",
        HS_DATE_ENTERED_OPPORTUNITY = "hs_date_entered_opportunity",
        HS_DATE_ENTERED_OTHER = "hs_date_entered_other",
        HS_DATE_ENTERED_SALESQUALIFIEDLEAD = "hs_date_entered_salesqualifiedlead",
        HS_DATE_ENTERED_SUBSCRIBER = "hs_date_entered_subscriber",
        HS_DATE_EXITED_CUSTOMER = "hs_date_exited_customer",
        HS_DATE_EXITED_EVANGELIST = "hs_date_exited_evangelist",
        HS_DATE_EXITED_LEAD = "hs_date_exited_lead",
        HS_DATE_EXITED_MARKETINGQUALIFIEDLEAD = "hs_date_exited_marketingqualifiedlead",
        HS_DATE_EXITED_OPPORTUNITY = "hs_date_exited_opportunity",
        HS_DATE_EXITED_OTHER = "hs_date_exited_other",
        HS_DATE_EXITED_SALESQUALIFIEDLEAD = "hs_date_exited_salesqualifiedlead",
        HS_DATE_EXITED_SUBSCRIBER = "hs_date_exited_subscriber",
        HS_DOCUMENT_LAST_REVISITED = "hs_document_last_revisited",
        HS_EMAIL_BAD_ADDRESS = "hs_email_bad_address",
        HS_EMAIL_BOUNCE = "hs_email_bounce",
        HS_EMAIL_CLICK = "hs_email_click",
        HS_EMAIL_COMMUNICATION_SUBSCRIPTIONS_OPTED_IN = "hs_email_communication_subscriptions_opted_in",
        HS_EMAIL_COMMUNICATION_SUBSCRIPTIONS_OPTED_OUT = "hs_email_communication_subscriptions_opted_out",
        HS_EMAIL_CUSTOMER_QUARANTINED_REASON = "hs_email_customer_quarantined_reason",
        HS_EMAIL_DELIVERED = "hs_email_delivered",
        HS_EMAIL_DOMAIN = "hs_email_domain",
        HS_EMAIL_ENGAGEMENT_LIKELIHOOD_CATEGORY = "hs_email_engagement_likelihood_category",
        HS_EMAIL_FIRST_CLICK_DATE = "hs_email_first_click_date",
        HS_EMAIL_FIRST_OPEN_DATE = "hs_email_first_open_date",
        HS_EMAIL_FIRST_REPLY_DATE = "hs_email_first_reply_date",
        HS_EMAIL_FIRST_SEND_DATE = "hs_email_first_send_date",
        HS_EMAIL_HARD_BOUNCE_REASON = "hs_email_hard_bounce_reason",
        HS_EMAIL_HARD_BOUNCE_REASON_ENUM = "hs_email_hard_bounce_reason_enum",
        HS_EMAIL_IS_INELIGIBLE = "hs_email_is_ineligible",
        HS_EMAIL_LAST_CLICK_DATE = "hs_email_last_click_date",
        HS_EMAIL_LAST_EMAIL_NAME = "hs_email_last_email_name",
        HS_EMAIL_LAST_OPEN_DATE = "hs_email_last_open_date",
        HS_EMAIL_LAST_REPLY_DATE = "hs_email_last_reply_date",
        HS_EMAIL_LAST_SEND_DATE = "hs_email_last_send_date",
        HS_EMAIL_LIVE_SOURCING_RESTRICTED = "hs_email_live_sourcing_restricted",
        HS_EMAIL_OPEN = "hs_email_open",
        HS_EMAIL_OPTIMAL_SEND_DAY_OF_WEEK = "hs_email_optimal_send_day_of_week",
        HS_EMAIL_OPTIMAL_SEND_TIME_OF_DAY = "hs_email_optimal_send_time_of_day",
        HS_EMAIL_OPTOUT = "hs_email_optout",
        HS_EMAIL_OPTOUT_SURVEY_REASON = "hs_email_optout_survey_reason",
        HS_EMAIL_QUARANTINED = "hs_email_quarantined",
        HS_EMAIL_QUARANTINED_REASON = "hs_email_quarantined_reason",
        HS_EMAIL_RECIPIENT_FATIGUE_RECOVERY_TIME = "hs_email_recipient_fatigue_recovery_time",
        HS_EMAIL_REPLIED = "hs_email_replied",
        HS_EMAIL_SENDS_SINCE_LAST_ENGAGEMENT = "hs_email_sends_since_last_engagement",
        HS_EMAIL_TYPE = "hs_email_type",
        HS_EMAILCONFIRMATIONSTATUS = "hs_emailconfirmationstatus",
        HS_EMPLOYMENT_CHANGE_DETECTED_DATE = "hs_employment_change_detected_date",
        HS_ENFORCE_DOUBLE_OPT_IN = "hs_enforce_double_opt_in",
        HS_ENRICHED_EMAIL_BOUNCE_DETECTED = "hs_enriched_email_bounce_detected",
        HS_EXCLUDED_FROM_CROSS_ACCOUNT_DATA_MIRRORING = "hs_excluded_from_cross_account_data_mirroring",
        HS_FACEBOOK_AD_CLICKED = "hs_facebook_ad_clicked",
        HS_FACEBOOK_CLICK_ID = "hs_facebook_click_id",
        HS_FACEBOOKID = "hs_facebookid",
        HS_FEEDBACK_LAST_CES_SURVEY_DATE = "hs_feedback_last_ces_survey_date",
        HS_FEEDBACK_LAST_CES_SURVEY_FOLLOW_UP = "hs_feedback_last_ces_survey_follow_up",
        HS_FEEDBACK_LAST_CES_SURVEY_RATING = "hs_feedback_last_ces_survey_rating",
        HS_FEEDBACK_LAST_CSAT_SURVEY_DATE = "hs_feedback_last_csat_survey_date",
        HS_FEEDBACK_LAST_CSAT_SURVEY_FOLLOW_UP = "hs_feedback_last_csat_survey_follow_up",
        HS_FEEDBACK_LAST_CSAT_SURVEY_RATING = "hs_feedback_last_csat_survey_rating",
        HS_FEEDBACK_LAST_NPS_FOLLOW_UP = "hs_feedback_last_nps_follow_up",
        HS_FEEDBACK_LAST_NPS_RATING = "hs_feedback_last_nps_rating",
        HS_FEEDBACK_LAST_NPS_RATING_NUMBER = "hs_feedback_last_nps_rating_number",
        HS_FEEDBACK_LAST_SURVEY_DATE = "hs_feedback_last_survey_date",
        HS_FEEDBACK_SHOW_NPS_WEB_SURVEY = "hs_feedback_show_nps_web_survey",
        HS_FIRST_CLOSED_ORDER_ID = "hs_first_closed_order_id",
        HS_FIRST_ENGAGEMENT_OBJECT_ID = "hs_first_engagement_object_id",
        HS_FIRST_ORDER_CLOSED_DATE = "hs_first_order_closed_date",
        HS_FIRST_OUTREACH_DATE = "hs_first_outreach_date",
        HS_FIRST_SUBSCRIPTION_CREATE_DATE = "hs_first_subscription_create_date",
        HS_FULL_NAME_OR_EMAIL = "hs_full_name_or_email",
        HS_GEOHASH1 = "hs_geohash_1",
        HS_GEOHASH2 = "hs_geohash_2",
        HS_GEOHASH3 = "hs_geohash_3",
        HS_GEOHASH4 = "hs_geohash_4",
        HS_GEOHASH5 = "hs_geohash_5",
        HS_GEOHASH6 = "hs_geohash_6",
        HS_GOOGLE_CLICK_ID = "hs_google_click_id",
        HS_GOOGLEPLUSID = "hs_googleplusid",
        HS_GPS_COORDINATES = "hs_gps_coordinates",
        HS_GPS_ERROR = "hs_gps_error",
        HS_GPS_LATITUDE = "hs_gps_latitude",
        HS_GPS_LONGITUDE = "hs_gps_longitude",
        HS_HAS_ACTIVE_SUBSCRIPTION = "hs_has_active_subscription",
        HS_INFERRED_LANGUAGE_CODES = "hs_inferred_language_codes",
        HS_INTENT_PAID_UP_TO_DATE = "hs_intent_paid_up_to_date",
        HS_INTENT_SIGNALS_ENABLED = "hs_intent_signals_enabled",
        HS_IP_TIMEZONE = "hs_ip_timezone",
        HS_IS_CONTACT = "hs_is_contact",
        HS_IS_ENRICHED = "hs_is_enriched",
        HS_IS_MASS_MARKETING_ACTIVATION_DISALLOWED = "hs_is_mass_marketing_activation_disallowed",
        HS_IS_MERGE_REVERTIBLE = "hs_is_merge_revertible",
        HS_IS_UNWORKED = "hs_is_unworked",
        HS_JOB_CHANGE_DETECTED_DATE = "hs_job_change_detected_date",
        HS_JOURNEY_STAGE = "hs_journey_stage",
        HS_LANGUAGE = "hs_language",
        HS_LAST_METERED_ENRICHMENT_TIMESTAMP = "hs_last_metered_enrichment_timestamp",
        HS_LAST_SALES_ACTIVITY_DATE = "hs_last_sales_activity_date",
        HS_LAST_SALES_ACTIVITY_TIMESTAMP = "hs_last_sales_activity_timestamp",
        HS_LAST_SALES_ACTIVITY_TYPE = "hs_last_sales_activity_type",
        HS_LAST_SMS_SEND_DATE = "hs_last_sms_send_date",
        HS_LAST_SMS_SEND_NAME = "hs_last_sms_send_name",
        HS_LATEST_DISQUALIFIED_LEAD_DATE = "hs_latest_disqualified_lead_date",
        HS_LATEST_MEETING_ACTIVITY = "hs_latest_meeting_activity",
        HS_LATEST_OPEN_LEAD_DATE = "hs_latest_open_lead_date",
        HS_LATEST_QUALIFIED_LEAD_DATE = "hs_latest_qualified_lead_date",
        HS_LATEST_SEQUENCE_ENDED_DATE = "hs_latest_sequence_ended_date",
        HS_LATEST_SEQUENCE_ENROLLED = "hs_latest_sequence_enrolled",
        HS_LATEST_SEQUENCE_ENROLLED_DATE = "hs_latest_sequence_enrolled_date",
        HS_LATEST_SEQUENCE_FINISHED_DATE = "hs_latest_sequence_finished_date",
        HS_LATEST_SEQUENCE_UNENROLLED_DATE = "hs_latest_sequence_unenrolled_date",
        HS_LATEST_SOURCE = "hs_latest_source",
        HS_LATEST_SOURCE_COMPOSITE_DATA = "hs_latest_source_composite_data",
        HS_LATEST_SOURCE_DATA1 = "hs_latest_source_data_1",
        HS_LATEST_SOURCE_DATA2 = "hs_latest_source_data_2",
        HS_LATEST_SOURCE_TIMESTAMP = "hs_latest_source_timestamp",
        HS_LATEST_SUBSCRIPTION_CREATE_DATE = "hs_latest_subscription_create_date",
        HS_LATITUDE = "hs_latitude",
        HS_LEAD_STATUS = "hs_lead_status",
        HS_LEGAL_BASIS = "hs_legal_basis",
        HS_LIFECYCLESTAGE_CUSTOMER_DATE = "hs_lifecyclestage_customer_date",
        HS_LIFECYCLESTAGE_EVANGELIST_DATE = "hs_lifecyclestage_evangelist_date",
        HS_LIFECYCLESTAGE_LEAD_DATE = "hs_lifecyclestage_lead_date",
        HS_LIFECYCLESTAGE_MARKETINGQUALIFIEDLEAD_DATE = "hs_lifecyclestage_marketingqualifiedlead_date",
        HS_LIFECYCLESTAGE_OPPORTUNITY_DATE = "hs_lifecyclestage_opportunity_date",
        HS_LIFECYCLESTAGE_OTHER_DATE = "hs_lifecyclestage_other_date",
        HS_LIFECYCLESTAGE_SALESQUALIFIEDLEAD_DATE = "hs_lifecyclestage_salesqualifiedlead_date",
        HS_LIFECYCLESTAGE_SUBSCRIBER_DATE = "hs_lifecyclestage_subscriber_date",
        HS_LINKEDIN_AD_CLICKED = "hs_linkedin_ad_clicked",
        HS_LINKEDIN_CLICK_ID = "hs_linkedin_click_id",
        HS_LINKEDIN_URL = "hs_linkedin_url",
        HS_LINKEDINID = "hs_linkedinid",
        HS_LIVE_ENRICHMENT_DEADLINE = "hs_live_enrichment_deadline",
        HS_LONGITUDE = "hs_longitude",
        HS_MANUAL_CAMPAIGN_IDS = "hs_manual_campaign_ids",
        HS_MARKETABLE_REASON_ID = "hs_marketable_reason_id",
        HS_MARKETABLE_REASON_TYPE = "hs_marketable_reason_type",
        HS_MARKETABLE_STATUS = "hs_marketable_status",
        HS_MARKETABLE_UNTIL_RENEWAL = "hs_marketable_until_renewal",
        HS_MEMBERSHIP_HAS_ACCESSED_PRIVATE_CONTENT = "hs_membership_has_accessed_private_content",
        HS_MEMBERSHIP_LAST_PRIVATE_CONTENT_ACCESS_DATE = "hs_membership_last_private_content_access_date",
        HS_MESSAGING_ENGAGEMENT_SCORE = "hs_messaging_engagement_score",
        HS_MOBILE_SDK_PUSH_TOKENS = "hs_mobile_sdk_push_tokens",
        HS_NEXT_RENEWAL_DATE = "hs_next_renewal_date",
        HS_NOTES_LAST_ACTIVITY = "hs_notes_last_activity",
        HS_NOTES_NEXT_ACTIVITY = "hs_notes_next_activity",
        HS_NOTES_NEXT_ACTIVITY_TYPE = "hs_notes_next_activity_type",
        HS_NUM_ACTIVE_CONTRACTS = "hs_num_active_contracts",
        HS_NUM_ASSOCIATED_OPEN_DEALS = "hs_num_associated_open_deals",
        HS_PERSONA = "hs_persona",
        HS_PINNED_ENGAGEMENT_ID = "hs_pinned_engagement_id",
        HS_PIPELINE = "hs_pipeline",
        HS_PREDICTIVECONTACTSCORE = "hs_predictivecontactscore",
        HS_PREDICTIVECONTACTSCORE_TMP = "hs_predictivecontactscore_tmp",
        HS_PREDICTIVECONTACTSCORE_V2 = "hs_predictivecontactscore_v2",
        HS_PREDICTIVECONTACTSCOREBUCKET = "hs_predictivecontactscorebucket",
        HS_PREDICTIVESCORINGTIER = "hs_predictivescoringtier",
        HS_PREDICTIVESCORINGTIER_TMP = "hs_predictivescoringtier_tmp",
        HS_PROSPECTING_AGENT_ACTIVATION_EMAIL_ID = "hs_prospecting_agent_activation_email_id",
        HS_PROSPECTING_AGENT_ACTIVATION_STATUS = "hs_prospecting_agent_activation_status",
        HS_PROSPECTING_AGENT_ACTIVELY_ENROLLED_COUNT = "hs_prospecting_agent_actively_enrolled_count",
        HS_PROSPECTING_AGENT_ENROLLMENT_STATUS = "hs_prospecting_agent_enrollment_status",
        HS_PROSPECTING_AGENT_ENROLLMENT_STATUS_RAW = "hs_prospecting_agent_enrollment_status_raw",
        HS_PROSPECTING_AGENT_LAST_ENROLLED = "hs_prospecting_agent_last_enrolled",
        HS_PROSPECTING_AGENT_SENDER = "hs_prospecting_agent_sender",
        HS_PROSPECTING_AGENT_TOTAL_ENROLLED_COUNT = "hs_prospecting_agent_total_enrolled_count",
        HS_QUARANTINED_EMAILS = "hs_quarantined_emails",
        HS_RECENT_CLOSED_ORDER_DATE = "hs_recent_closed_order_date",
        HS_REDDIT_AD_CLICKED = "hs_reddit_ad_clicked",
        HS_REDDIT_CLICK_ID = "hs_reddit_click_id",
        HS_REGISTERED_MEMBER = "hs_registered_member",
        HS_REGISTRATION_METHOD = "hs_registration_method",
        HS_RETURNING_TO_OFFICE_DETECTED_DATE = "hs_returning_to_office_detected_date",
        HS_ROLE = "hs_role",
        HS_SA_FIRST_ENGAGEMENT_DATE = "hs_sa_first_engagement_date",
        HS_SA_FIRST_ENGAGEMENT_DESCR = "hs_sa_first_engagement_descr",
        HS_SA_FIRST_ENGAGEMENT_OBJECT_TYPE = "hs_sa_first_engagement_object_type",
        HS_SALES_EMAIL_LAST_CLICKED = "hs_sales_email_last_clicked",
        HS_SALES_EMAIL_LAST_OPENED = "hs_sales_email_last_opened",
        HS_SALES_EMAIL_LAST_REPLIED = "hs_sales_email_last_replied",
        HS_SEARCHABLE_CALCULATED_INTERNATIONAL_MOBILE_NUMBER = "hs_searchable_calculated_international_mobile_number",
        HS_SEARCHABLE_CALCULATED_INTERNATIONAL_PHONE_NUMBER = "hs_searchable_calculated_international_phone_number",
        HS_SEARCHABLE_CALCULATED_MOBILE_NUMBER = "hs_searchable_calculated_mobile_number",
        HS_SEARCHABLE_CALCULATED_PHONE_NUMBER = "hs_searchable_calculated_phone_number",
        HS_SENIORITY = "hs_seniority",
        HS_SEQUENCES_ACTIVELY_ENROLLED_COUNT = "hs_sequences_actively_enrolled_count",
        HS_SEQUENCES_ENROLLED_COUNT = "hs_sequences_enrolled_count",
        HS_SEQUENCES_IS_ENROLLED = "hs_sequences_is_enrolled",
        HS_SOCIAL_FACEBOOK_CLICKS = "hs_social_facebook_clicks",
        HS_SOCIAL_GOOGLE_PLUS_CLICKS = "hs_social_google_plus_clicks",
        HS_SOCIAL_LAST_ENGAGEMENT = "hs_social_last_engagement",
        HS_SOCIAL_LINKEDIN_CLICKS = "hs_social_linkedin_clicks",
        HS_SOCIAL_NUM_BROADCAST_CLICKS = "hs_social_num_broadcast_clicks",
        HS_SOCIAL_TWITTER_CLICKS = "hs_social_twitter_clicks",
        HS_SOURCE_OBJECT_ID = "hs_source_object_id",
        HS_SOURCE_PORTAL_ID = "hs_source_portal_id",
        HS_SOURCED_CONTACT_ORIGIN = "hs_sourced_contact_origin",
        HS_STATE_CODE = "hs_state_code",
        HS_SUB_ROLE = "hs_sub_role",
        HS_TESTPURGE = "hs_testpurge",
        HS_TESTROLLBACK = "hs_testrollback",
        HS_TIKTOK_AD_CLICKED = "hs_tiktok_ad_clicked",
        HS_TIKTOK_CLICK_ID = "hs_tiktok_click_id",
        HS_TIME_BETWEEN_CONTACT_CREATION_AND_DEAL_CLOSE = "hs_time_between_contact_creation_and_deal_close",
        HS_TIME_BETWEEN_CONTACT_CREATION_AND_DEAL_CREATION = "hs_time_between_contact_creation_and_deal_creation",
        HS_TIME_IN_CUSTOMER = "hs_time_in_customer",
        HS_TIME_IN_EVANGELIST = "hs_time_in_evangelist",
        HS_TIME_IN_LEAD = "hs_time_in_lead",
        HS_TIME_IN_MARKETINGQUALIFIEDLEAD = "hs_time_in_marketingqualifiedlead",
        HS_TIME_IN_OPPORTUNITY = "hs_time_in_opportunity",
        HS_TIME_IN_OTHER = "hs_time_in_other",
        HS_TIME_IN_SALESQUALIFIEDLEAD = "hs_time_in_salesqualifiedlead",
        HS_TIME_IN_SUBSCRIBER = "hs_time_in_subscriber",
        HS_TIME_TO_FIRST_ENGAGEMENT = "hs_time_to_first_engagement",
        HS_TIME_TO_MOVE_FROM_LEAD_TO_CUSTOMER = "hs_time_to_move_from_lead_to_customer",
        HS_TIME_TO_MOVE_FROM_MARKETINGQUALIFIEDLEAD_TO_CUSTOMER = "hs_time_to_move_from_marketingqualifiedlead_to_customer",
        HS_TIME_TO_MOVE_FROM_OPPORTUNITY_TO_CUSTOMER = "hs_time_to_move_from_opportunity_to_customer",
        HS_TIME_TO_MOVE_FROM_SALESQUALIFIEDLEAD_TO_CUSTOMER = "hs_time_to_move_from_salesqualifiedlead_to_customer",
        HS_TIME_TO_MOVE_FROM_SUBSCRIBER_TO_CUSTOMER = "hs_time_to_move_from_subscriber_to_customer",
        HS_TIMEZONE = "hs_timezone",
        HS_TWITTERID = "hs_twitterid",
        HS_USER_IDS_OF_ALL_NOTIFICATION_RECIPIENTS = "hs_user_ids_of_all_notification_recipients",
        HS_V2_CUMULATIVE_TIME_IN_CUSTOMER = "hs_v2_cumulative_time_in_customer",
        HS_V2_CUMULATIVE_TIME_IN_EVANGELIST = "hs_v2_cumulative_time_in_evangelist",
        HS_V2_CUMULATIVE_TIME_IN_LEAD = "hs_v2_cumulative_time_in_lead",
        HS_V2_CUMULATIVE_TIME_IN_MARKETINGQUALIFIEDLEAD = "hs_v2_cumulative_time_in_marketingqualifiedlead",
        HS_V2_CUMULATIVE_TIME_IN_OPPORTUNITY = "hs_v2_cumulative_time_in_opportunity",
        HS_V2_CUMULATIVE_TIME_IN_OTHER = "hs_v2_cumulative_time_in_other",
        HS_V2_CUMULATIVE_TIME_IN_SALESQUALIFIEDLEAD = "hs_v2_cumulative_time_in_salesqualifiedlead",
        HS_V2_CUMULATIVE_TIME_IN_SUBSCRIBER = "hs_v2_cumulative_time_in_subscriber",
        HS_V2_DATE_ENTERED_CURRENT_STAGE = "hs_v2_date_entered_current_stage",
        HS_V2_DATE_ENTERED_CUSTOMER = "hs_v2_date_entered_customer",
        HS_V2_DATE_ENTERED_EVANGELIST = "hs_v2_date_entered_evangelist",
        HS_V2_DATE_ENTERED_LEAD = "hs_v2_date_entered_lead",
        HS_V2_DATE_ENTERED_MARKETINGQUALIFIEDLEAD = "hs_v2_date_entered_marketingqualifiedlead",
        HS_V2_DATE_ENTERED_OPPORTUNITY = "hs_v2_date_entered_opportunity",
        HS_V2_DATE_ENTERED_OTHER = "hs_v2_date_entered_other",
        HS_V2_DATE_ENTERED_SALESQUALIFIEDLEAD = "hs_v2_date_entered_salesqualifiedlead",
        HS_V2_DATE_ENTERED_SUBSCRIBER = "hs_v2_date_entered_subscriber",
        HS_V2_DATE_EXITED_CUSTOMER = "hs_v2_date_exited_customer",
        HS_V2_DATE_EXITED_EVANGELIST = "hs_v2_date_exited_evangelist",
        HS_V2_DATE_EXITED_LEAD = "hs_v2_date_exited_lead",
        HS_V2_DATE_EXITED_MARKETINGQUALIFIEDLEAD = "hs_v2_date_exited_marketingqualifiedlead",
        HS_V2_DATE_EXITED_OPPORTUNITY = "hs_v2_date_exited_opportunity",
        HS_V2_DATE_EXITED_OTHER = "hs_v2_date_exited_other",
        HS_V2_DATE_EXITED_SALESQUALIFIEDLEAD = "hs_v2_date_exited_salesqualifiedlead",
        HS_V2_DATE_EXITED_SUBSCRIBER = "hs_v2_date_exited_subscriber",
        HS_V2_LATEST_TIME_IN_CUSTOMER = "hs_v2_latest_time_in_customer",
        HS_V2_LATEST_TIME_IN_EVANGELIST = "hs_v2_latest_time_in_evangelist",
        HS_V2_LATEST_TIME_IN_LEAD = "hs_v2_latest_time_in_lead",
        HS_V2_LATEST_TIME_IN_MARKETINGQUALIFIEDLEAD = "hs_v2_latest_time_in_marketingqualifiedlead",
        HS_V2_LATEST_TIME_IN_OPPORTUNITY = "hs_v2_latest_time_in_opportunity",
        HS_V2_LATEST_TIME_IN_OTHER = "hs_v2_latest_time_in_other",
        HS_V2_LATEST_TIME_IN_SALESQUALIFIEDLEAD = "hs_v2_latest_time_in_salesqualifiedlead",
        HS_V2_LATEST_TIME_IN_SUBSCRIBER = "hs_v2_latest_time_in_subscriber",
        HS_V2_TIME_IN_CURRENT_STAGE = "hs_v2_time_in_current_stage",
        HS_WHATSAPP_BSUIDS = "hs_whatsapp_bsuids",
        HS_WHATSAPP_PHONE_NUMBER = "hs_whatsapp_phone_number",
        HS_WHY_THIS_CONTACT = "hs_why_this_contact",
        HUBSPOT_OWNER_ID = "hubspot_owner_id",
        HUBSPOTSCORE = "hubspotscore",
        INDUSTRY = "industry",
        IP_CITY = "ip_city",
        IP_COUNTRY = "ip_country",
        IP_COUNTRY_CODE = "ip_country_code",
        IP_LATLON = "ip_latlon",
        IP_STATE = "ip_state",
        IP_STATE_CODE = "ip_state_code",
        IP_ZIPCODE = "ip_zipcode",
        JOB_FUNCTION = "job_function",
        JOBTITLE = "jobtitle",
        KLOUTSCOREGENERAL = "kloutscoregeneral",
        LASTMODIFIEDDATE = "lastmodifieddate",
        LASTNAME = "lastname",
        LIFECYCLESTAGE = "lifecyclestage",
        LINKEDINBIO = "linkedinbio",
        LINKEDINCONNECTIONS = "linkedinconnections",
        MARITAL_STATUS = "marital_status",
        MESSAGE = "message",
        MILITARY_STATUS = "military_status",
        MOBILEPHONE = "mobilephone",
        NOTES_LAST_CONTACTED = "notes_last_contacted",
        NOTES_LAST_UPDATED = "notes_last_updated",
        NOTES_NEXT_ACTIVITY_DATE = "notes_next_activity_date",
        NUM_ASSOCIATED_DEALS = "num_associated_deals",
        NUM_CONTACTED_NOTES = "num_contacted_notes",
        NUM_CONVERSION_EVENTS = "num_conversion_events",
        NUM_NOTES = "num_notes",
        NUM_UNIQUE_CONVERSION_EVENTS = "num_unique_conversion_events",
        NUMEMPLOYEES = "numemployees",
        OWNEREMAIL = "owneremail",
        OWNERNAME = "ownername",
        PHONE = "phone",
        PHOTO = "photo",
        RECENT_CONVERSION_DATE = "recent_conversion_date",
        RECENT_CONVERSION_EVENT_NAME = "recent_conversion_event_name",
        RECENT_DEAL_AMOUNT = "recent_deal_amount",
        RECENT_DEAL_CLOSE_DATE = "recent_deal_close_date",
        RELATIONSHIP_STATUS = "relationship_status",
        SALUTATION = "salutation",
        SCHOOL = "school",
        SENIORITY = "seniority",
        START_DATE = "start_date",
        STATE = "state",
        SURVEYMONKEYEVENTLASTUPDATED = "surveymonkeyeventlastupdated",
        TOTAL_REVENUE = "total_revenue",
        TWITTERBIO = "twitterbio",
        TWITTERHANDLE = "twitterhandle",
        TWITTERPROFILEPHOTO = "twitterprofilephoto",
        WEBINAREVENTLASTUPDATED = "webinareventlastupdated",
        WEBSITE = "website",
        WORK_EMAIL = "work_email",
        ZIP = "zip",
    }
}

/// Custom channel, `PublicChannelIntegrationChannel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannel {
    #[serde(default, deserialize_with = "null_as_default")]
    pub capabilities: BTreeMap<String, Value>,
    pub channel_account_connection_redirect_url: Option<String>,
    pub channel_description: Option<String>,
    pub channel_logo_url: Option<String>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub webhook_url: Option<String>,
}

hubscope_core::tagged_union! {
    /// One of several objects, told apart by a field; another one is kept as JSON.
    CustomChannelAttachment [serialize compare] ("type") {
        File(FileAttachment) = "FILE",
        Location(LocationAttachment) = "LOCATION",
        Contact(ContactAttachment) = "CONTACT",
        UnsupportedContent(UnsupportedContentAttachment) = "UNSUPPORTED_CONTENT",
        MessageHeader(MessageHeaderAttachment) = "MESSAGE_HEADER",
        QuickReplies(QuickRepliesAttachment) = "QUICK_REPLIES",
        SocialMediaMetadata(SocialMetadataIntegrationAttachment) = "SOCIAL_MEDIA_METADATA",
    }
}

/// Custom channel create, `PublicChannelIntegrationChannelCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelCreate {
    pub capabilities: BTreeMap<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_account_connection_redirect_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_logo_url: Option<String>,
    /// Internal identifier or title.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

impl CustomChannelCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(capabilities: BTreeMap<String, Value>, name: impl Into<String>) -> Self {
        Self {
            capabilities,
            channel_account_connection_redirect_url: None,
            channel_description: None,
            channel_logo_url: None,
            name: name.into(),
            webhook_url: None,
        }
    }

    #[must_use]
    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<String>,
    ) -> Self {
        self.channel_account_connection_redirect_url =
            Some(channel_account_connection_redirect_url.into());
        self
    }

    #[must_use]
    pub fn channel_description(mut self, channel_description: impl Into<String>) -> Self {
        self.channel_description = Some(channel_description.into());
        self
    }

    #[must_use]
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<String>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into());
        self
    }

    #[must_use]
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
}

/// Custom channel message create, `ChannelIntegrationMessageEgg` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelMessageCreate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associate_with_contact_id: Option<i64>,
    /// Files, quick replies, locations and the like that the message carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CustomChannelAttachment>>,
    /// ID of the connected address or number through which messages pass.
    pub channel_account_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_reply_to_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_idempotency_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_thread_id: Option<String>,
    pub message_direction: MessageDirection,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_resolved_contacts: Option<PreResolvedContacts>,
    /// Participants to whom the message goes.
    pub recipients: Vec<CustomChannelParticipant>,
    /// Message with HTML markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    /// Participants from whom the message comes.
    pub senders: Vec<CustomChannelParticipant>,
    /// Message without markup.
    pub text: String,
    /// Time at which it happened or was set.
    pub timestamp: Timestamp,
}

/// The required arguments of [`CustomChannelMessageCreate::new`], by name.
pub struct CustomChannelMessageCreateArgs<ChannelAccountId, Recipients, Senders, Text> {
    /// ID of the connected address or number through which messages pass.
    pub channel_account_id: ChannelAccountId,
    pub message_direction: MessageDirection,
    /// Participants to whom the message goes.
    pub recipients: Recipients,
    /// Participants from whom the message comes.
    pub senders: Senders,
    /// Message without markup.
    pub text: Text,
    /// Time at which it happened or was set.
    pub timestamp: Timestamp,
}

impl CustomChannelMessageCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: CustomChannelMessageCreateArgs<
            impl Into<String>,
            impl IntoIterator<Item = impl Into<CustomChannelParticipant>>,
            impl IntoIterator<Item = impl Into<CustomChannelParticipant>>,
            impl Into<String>,
        >,
    ) -> Self {
        Self {
            associate_with_contact_id: None,
            attachments: None,
            channel_account_id: args.channel_account_id.into(),
            in_reply_to_id: None,
            integration_idempotency_id: None,
            integration_thread_id: None,
            message_direction: args.message_direction,
            pre_resolved_contacts: None,
            recipients: args.recipients.into_iter().map(Into::into).collect(),
            rich_text: None,
            senders: args.senders.into_iter().map(Into::into).collect(),
            text: args.text.into(),
            timestamp: args.timestamp,
        }
    }

    #[must_use]
    pub fn associate_with_contact_id(mut self, associate_with_contact_id: i64) -> Self {
        self.associate_with_contact_id = Some(associate_with_contact_id);
        self
    }

    /// Files, quick replies, locations and the like that the message carries.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<CustomChannelAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<String>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into());
        self
    }

    #[must_use]
    pub fn integration_idempotency_id(
        mut self,
        integration_idempotency_id: impl Into<String>,
    ) -> Self {
        self.integration_idempotency_id = Some(integration_idempotency_id.into());
        self
    }

    #[must_use]
    pub fn integration_thread_id(mut self, integration_thread_id: impl Into<String>) -> Self {
        self.integration_thread_id = Some(integration_thread_id.into());
        self
    }

    #[must_use]
    pub fn pre_resolved_contacts(
        mut self,
        pre_resolved_contacts: impl Into<PreResolvedContacts>,
    ) -> Self {
        self.pre_resolved_contacts = Some(pre_resolved_contacts.into());
        self
    }

    /// Message with HTML markup.
    #[must_use]
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    CustomChannelMessageStatus {
        Failed = "FAILED",
        Read = "READ",
        Sent = "SENT",
    }
}

/// Custom channel message update, `PublicChannelIntegrationMessageUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelMessageUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    pub status_type: CustomChannelMessageStatus,
}

impl CustomChannelMessageUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(status_type: CustomChannelMessageStatus) -> Self {
        Self { error_message: None, status_type }
    }

    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

/// Custom channel participant, `ChannelIntegrationParticipant` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelParticipant {
    /// Address or number at which the participant is reached.
    pub delivery_identifier: DeliveryIdentifier,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_actor_id: Option<String>,
}

impl CustomChannelParticipant {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(delivery_identifier: impl Into<DeliveryIdentifier>) -> Self {
        Self { delivery_identifier: delivery_identifier.into(), name: None, sender_actor_id: None }
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn sender_actor_id(mut self, sender_actor_id: impl Into<String>) -> Self {
        self.sender_actor_id = Some(sender_actor_id.into());
        self
    }
}

/// Custom channel update, `PublicChannelIntegrationChannelPatch` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_account_connection_redirect_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_logo_url: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
}

impl Default for CustomChannelUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl CustomChannelUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            capabilities: None,
            channel_account_connection_redirect_url: None,
            channel_description: None,
            channel_logo_url: None,
            name: None,
            webhook_url: None,
        }
    }

    #[must_use]
    pub fn capabilities(mut self, capabilities: BTreeMap<String, Value>) -> Self {
        self.capabilities = Some(capabilities);
        self
    }

    #[must_use]
    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<String>,
    ) -> Self {
        self.channel_account_connection_redirect_url =
            Some(channel_account_connection_redirect_url.into());
        self
    }

    #[must_use]
    pub fn channel_description(mut self, channel_description: impl Into<String>) -> Self {
        self.channel_description = Some(channel_description.into());
        self
    }

    #[must_use]
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<String>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
}

/// File attachment, `FileAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileAttachment {
    /// ID of the file in the file manager.
    pub file_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_usage_type: Option<FileUsageType>,
    r#type: &'static str,
}

impl FileAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(file_id: impl Into<String>) -> Self {
        Self { file_id: file_id.into(), file_usage_type: None, r#type: "FILE" }
    }

    #[must_use]
    pub fn file_usage_type(mut self, file_usage_type: FileUsageType) -> Self {
        self.file_usage_type = Some(file_usage_type);
        self
    }
}

/// Location attachment, `LocationAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LocationAttachment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    pub latitude: f64,
    pub longitude: f64,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    r#type: &'static str,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The required arguments of [`LocationAttachment::new`], by name.
pub struct LocationAttachmentArgs {
    pub latitude: f64,
    pub longitude: f64,
}

impl LocationAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: LocationAttachmentArgs) -> Self {
        Self {
            address: None,
            latitude: args.latitude,
            longitude: args.longitude,
            name: None,
            r#type: "LOCATION",
            url: None,
        }
    }

    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Message header attachment, `MessageHeaderAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MessageHeaderAttachment {
    /// ID of the file in the file manager.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<i64>,
    /// Message without markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    r#type: &'static str,
}

impl Default for MessageHeaderAttachment {
    fn default() -> Self {
        Self::new()
    }
}

impl MessageHeaderAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { file_id: None, text: None, r#type: "MESSAGE_HEADER" }
    }

    /// ID of the file in the file manager.
    #[must_use]
    pub fn file_id(mut self, file_id: i64) -> Self {
        self.file_id = Some(file_id);
        self
    }

    /// Message without markup.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// Pre resolved contact, `PreResolvedContact` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PreResolvedContact {
    pub contact_properties_leading_to_match: Vec<ContactPropertiesLeadingToMatch>,
    pub contact_vid: i64,
}

impl PreResolvedContact {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        contact_properties_leading_to_match: impl IntoIterator<Item = ContactPropertiesLeadingToMatch>,
        contact_vid: i64,
    ) -> Self {
        Self {
            contact_properties_leading_to_match: contact_properties_leading_to_match
                .into_iter()
                .collect(),
            contact_vid,
        }
    }
}

/// Pre resolved contacts, `PreResolvedContacts` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PreResolvedContacts {
    pub contacts: Vec<PreResolvedContact>,
}

impl PreResolvedContacts {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(contacts: impl IntoIterator<Item = impl Into<PreResolvedContact>>) -> Self {
        Self { contacts: contacts.into_iter().map(Into::into).collect() }
    }
}

/// Quick replies attachment, `QuickRepliesAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuickRepliesAttachment {
    pub quick_replies: Vec<QuickReply>,
    r#type: &'static str,
}

impl QuickRepliesAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(quick_replies: impl IntoIterator<Item = impl Into<QuickReply>>) -> Self {
        Self {
            quick_replies: quick_replies.into_iter().map(Into::into).collect(),
            r#type: "QUICK_REPLIES",
        }
    }
}

/// Social metadata integration attachment, `SocialMetadataIntegrationAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SocialMetadataIntegrationAttachment {
    pub social_metadata: SocialMetadata,
    r#type: &'static str,
}

impl SocialMetadataIntegrationAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(social_metadata: impl Into<SocialMetadata>) -> Self {
        Self { social_metadata: social_metadata.into(), r#type: "SOCIAL_MEDIA_METADATA" }
    }
}

/// Unsupported content attachment, `UnsupportedContentAttachment` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct UnsupportedContentAttachment {
    r#type: &'static str,
}

impl Default for UnsupportedContentAttachment {
    fn default() -> Self {
        Self::new()
    }
}

impl UnsupportedContentAttachment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { r#type: "UNSUPPORTED_CONTENT" }
    }
}
