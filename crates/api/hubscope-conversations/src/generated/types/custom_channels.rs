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
    /// `authorized`, required.
    pub authorized: bool,
    /// `deliveryIdentifier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// `inboxId`, required.
    pub inbox_id: String,
    /// `name`, required.
    pub name: String,
}

/// The required arguments of [`ChannelAccountCreate::new`], by name.
pub struct ChannelAccountCreateArgs<InboxId, Name> {
    /// `authorized`.
    pub authorized: bool,
    /// `inboxId`.
    pub inbox_id: InboxId,
    /// `name`.
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

    /// Sets `deliveryIdentifier`.
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
    /// `accountName`.
    pub account_name: Option<String>,
    /// `accountToken`.
    pub account_token: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `deliveryIdentifier`.
    pub delivery_identifier: Option<DeliveryIdentifier>,
    /// `genericChannelId`.
    pub generic_channel_id: Option<i64>,
    /// `inboxId`.
    pub inbox_id: Option<i64>,
    /// `userId`.
    pub user_id: Option<i64>,
}

/// Channel account staging token update, `PublicChannelAccountStagingTokenUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChannelAccountStagingTokenUpdate {
    /// `accountName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// `deliveryIdentifier`.
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

    /// Sets `accountName`.
    #[must_use]
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        self.account_name = Some(account_name.into());
        self
    }

    /// Sets `deliveryIdentifier`.
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
    /// `authorized`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// `name`.
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

    /// Sets `authorized`.
    #[must_use]
    pub fn authorized(mut self, authorized: bool) -> Self {
        self.authorized = Some(authorized);
        self
    }

    /// Sets `name`.
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
    /// `contactProfile`, required.
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
    /// One of the many values of contact properties leading to match.
    ContactPropertiesLeadingToMatch {
        /// `address`.
        ADDRESS = "address",
        /// `annualrevenue`.
        ANNUALREVENUE = "annualrevenue",
        /// `associatedcompanyid`.
        ASSOCIATEDCOMPANYID = "associatedcompanyid",
        /// `associatedcompanylastupdated`.
        ASSOCIATEDCOMPANYLASTUPDATED = "associatedcompanylastupdated",
        /// `city`.
        CITY = "city",
        /// `closedate`.
        CLOSEDATE = "closedate",
        /// `company`.
        COMPANY = "company",
        /// `company_size`.
        COMPANY_SIZE = "company_size",
        /// `country`.
        COUNTRY = "country",
        /// `createdate`.
        CREATEDATE = "createdate",
        /// `currentlyinworkflow`.
        CURRENTLYINWORKFLOW = "currentlyinworkflow",
        /// `date_of_birth`.
        DATE_OF_BIRTH = "date_of_birth",
        /// `days_to_close`.
        DAYS_TO_CLOSE = "days_to_close",
        /// `degree`.
        DEGREE = "degree",
        /// `email`.
        EMAIL = "email",
        /// `engagements_last_meeting_booked`.
        ENGAGEMENTS_LAST_MEETING_BOOKED = "engagements_last_meeting_booked",
        /// `engagements_last_meeting_booked_campaign`.
        ENGAGEMENTS_LAST_MEETING_BOOKED_CAMPAIGN = "engagements_last_meeting_booked_campaign",
        /// `engagements_last_meeting_booked_medium`.
        ENGAGEMENTS_LAST_MEETING_BOOKED_MEDIUM = "engagements_last_meeting_booked_medium",
        /// `engagements_last_meeting_booked_source`.
        ENGAGEMENTS_LAST_MEETING_BOOKED_SOURCE = "engagements_last_meeting_booked_source",
        /// `fax`.
        FAX = "fax",
        /// `field_of_study`.
        FIELD_OF_STUDY = "field_of_study",
        /// `first_conversion_date`.
        FIRST_CONVERSION_DATE = "first_conversion_date",
        /// `first_conversion_event_name`.
        FIRST_CONVERSION_EVENT_NAME = "first_conversion_event_name",
        /// `first_deal_created_date`.
        FIRST_DEAL_CREATED_DATE = "first_deal_created_date",
        /// `firstname`.
        FIRSTNAME = "firstname",
        /// `followercount`.
        FOLLOWERCOUNT = "followercount",
        /// `gender`.
        GENDER = "gender",
        /// `graduation_date`.
        GRADUATION_DATE = "graduation_date",
        /// `hs_active_contracts_arr`.
        HS_ACTIVE_CONTRACTS_ARR = "hs_active_contracts_arr",
        /// `hs_active_contracts_mrr`.
        HS_ACTIVE_CONTRACTS_MRR = "hs_active_contracts_mrr",
        /// `hs_active_contracts_tcv`.
        HS_ACTIVE_CONTRACTS_TCV = "hs_active_contracts_tcv",
        /// `hs_additional_emails`.
        HS_ADDITIONAL_EMAILS = "hs_additional_emails",
        /// `hs_all_contact_vids`.
        HS_ALL_CONTACT_VIDS = "hs_all_contact_vids",
        /// `hs_analytics_average_page_views`.
        HS_ANALYTICS_AVERAGE_PAGE_VIEWS = "hs_analytics_average_page_views",
        /// `hs_analytics_first_referrer`.
        HS_ANALYTICS_FIRST_REFERRER = "hs_analytics_first_referrer",
        /// `hs_analytics_first_timestamp`.
        HS_ANALYTICS_FIRST_TIMESTAMP = "hs_analytics_first_timestamp",
        /// `hs_analytics_first_touch_converting_campaign`.
        HS_ANALYTICS_FIRST_TOUCH_CONVERTING_CAMPAIGN = "hs_analytics_first_touch_converting_campaign",
        /// `hs_analytics_first_url`.
        HS_ANALYTICS_FIRST_URL = "hs_analytics_first_url",
        /// `hs_analytics_first_visit_timestamp`.
        HS_ANALYTICS_FIRST_VISIT_TIMESTAMP = "hs_analytics_first_visit_timestamp",
        /// `hs_analytics_last_referrer`.
        HS_ANALYTICS_LAST_REFERRER = "hs_analytics_last_referrer",
        /// `hs_analytics_last_timestamp`.
        HS_ANALYTICS_LAST_TIMESTAMP = "hs_analytics_last_timestamp",
        /// `hs_analytics_last_touch_converting_campaign`.
        HS_ANALYTICS_LAST_TOUCH_CONVERTING_CAMPAIGN = "hs_analytics_last_touch_converting_campaign",
        /// `hs_analytics_last_url`.
        HS_ANALYTICS_LAST_URL = "hs_analytics_last_url",
        /// `hs_analytics_last_visit_timestamp`.
        HS_ANALYTICS_LAST_VISIT_TIMESTAMP = "hs_analytics_last_visit_timestamp",
        /// `hs_analytics_num_event_completions`.
        HS_ANALYTICS_NUM_EVENT_COMPLETIONS = "hs_analytics_num_event_completions",
        /// `hs_analytics_num_page_views`.
        HS_ANALYTICS_NUM_PAGE_VIEWS = "hs_analytics_num_page_views",
        /// `hs_analytics_num_visits`.
        HS_ANALYTICS_NUM_VISITS = "hs_analytics_num_visits",
        /// `hs_analytics_revenue`.
        HS_ANALYTICS_REVENUE = "hs_analytics_revenue",
        /// `hs_analytics_source`.
        HS_ANALYTICS_SOURCE = "hs_analytics_source",
        /// `hs_analytics_source_composite_data`.
        HS_ANALYTICS_SOURCE_COMPOSITE_DATA = "hs_analytics_source_composite_data",
        /// `hs_analytics_source_data_1`.
        HS_ANALYTICS_SOURCE_DATA1 = "hs_analytics_source_data_1",
        /// `hs_analytics_source_data_2`.
        HS_ANALYTICS_SOURCE_DATA2 = "hs_analytics_source_data_2",
        /// `hs_associated_target_accounts`.
        HS_ASSOCIATED_TARGET_ACCOUNTS = "hs_associated_target_accounts",
        /// `hs_avatar_filemanager_key`.
        HS_AVATAR_FILEMANAGER_KEY = "hs_avatar_filemanager_key",
        /// `hs_bing_ad_clicked`.
        HS_BING_AD_CLICKED = "hs_bing_ad_clicked",
        /// `hs_bing_click_id`.
        HS_BING_CLICK_ID = "hs_bing_click_id",
        /// `hs_buying_role`.
        HS_BUYING_ROLE = "hs_buying_role",
        /// `hs_calculated_form_submissions`.
        HS_CALCULATED_FORM_SUBMISSIONS = "hs_calculated_form_submissions",
        /// `hs_calculated_merged_vids`.
        HS_CALCULATED_MERGED_VIDS = "hs_calculated_merged_vids",
        /// `hs_calculated_mobile_number`.
        HS_CALCULATED_MOBILE_NUMBER = "hs_calculated_mobile_number",
        /// `hs_calculated_phone_number`.
        HS_CALCULATED_PHONE_NUMBER = "hs_calculated_phone_number",
        /// `hs_calculated_phone_number_area_code`.
        HS_CALCULATED_PHONE_NUMBER_AREA_CODE = "hs_calculated_phone_number_area_code",
        /// `hs_calculated_phone_number_country_code`.
        HS_CALCULATED_PHONE_NUMBER_COUNTRY_CODE = "hs_calculated_phone_number_country_code",
        /// `hs_calculated_phone_number_region_code`.
        HS_CALCULATED_PHONE_NUMBER_REGION_CODE = "hs_calculated_phone_number_region_code",
        /// `hs_chat_assistant_iql_date`.
        HS_CHAT_ASSISTANT_IQL_DATE = "hs_chat_assistant_iql_date",
        /// `hs_chat_assistant_source`.
        HS_CHAT_ASSISTANT_SOURCE = "hs_chat_assistant_source",
        /// `hs_chat_assistant_summary`.
        HS_CHAT_ASSISTANT_SUMMARY = "hs_chat_assistant_summary",
        /// `hs_chatgpt_ad_clicked`.
        HS_CHATGPT_AD_CLICKED = "hs_chatgpt_ad_clicked",
        /// `hs_chatgpt_click_id`.
        HS_CHATGPT_CLICK_ID = "hs_chatgpt_click_id",
        /// `hs_clicked_linkedin_ad`.
        HS_CLICKED_LINKEDIN_AD = "hs_clicked_linkedin_ad",
        /// `hs_contact_creation_legal_basis_source_instance_id`.
        HS_CONTACT_CREATION_LEGAL_BASIS_SOURCE_INSTANCE_ID = "hs_contact_creation_legal_basis_source_instance_id",
        /// `hs_contact_enrichment_opt_out`.
        HS_CONTACT_ENRICHMENT_OPT_OUT = "hs_contact_enrichment_opt_out",
        /// `hs_contact_enrichment_opt_out_timestamp`.
        HS_CONTACT_ENRICHMENT_OPT_OUT_TIMESTAMP = "hs_contact_enrichment_opt_out_timestamp",
        /// `hs_content_membership_email`.
        HS_CONTENT_MEMBERSHIP_EMAIL = "hs_content_membership_email",
        /// `hs_content_membership_email_confirmed`.
        HS_CONTENT_MEMBERSHIP_EMAIL_CONFIRMED = "hs_content_membership_email_confirmed",
        /// `hs_content_membership_follow_up_enqueued_at`.
        HS_CONTENT_MEMBERSHIP_FOLLOW_UP_ENQUEUED_AT = "hs_content_membership_follow_up_enqueued_at",
        /// `hs_content_membership_notes`.
        HS_CONTENT_MEMBERSHIP_NOTES = "hs_content_membership_notes",
        /// `hs_content_membership_registered_at`.
        HS_CONTENT_MEMBERSHIP_REGISTERED_AT = "hs_content_membership_registered_at",
        /// `hs_content_membership_registration_domain_sent_to`.
        HS_CONTENT_MEMBERSHIP_REGISTRATION_DOMAIN_SENT_TO = "hs_content_membership_registration_domain_sent_to",
        /// `hs_content_membership_registration_email_sent_at`.
        HS_CONTENT_MEMBERSHIP_REGISTRATION_EMAIL_SENT_AT = "hs_content_membership_registration_email_sent_at",
        /// `hs_content_membership_status`.
        HS_CONTENT_MEMBERSHIP_STATUS = "hs_content_membership_status",
        /// `hs_conversations_visitor_email`.
        HS_CONVERSATIONS_VISITOR_EMAIL = "hs_conversations_visitor_email",
        /// `hs_count_is_unworked`.
        HS_COUNT_IS_UNWORKED = "hs_count_is_unworked",
        /// `hs_count_is_worked`.
        HS_COUNT_IS_WORKED = "hs_count_is_worked",
        /// `hs_country_region_code`.
        HS_COUNTRY_REGION_CODE = "hs_country_region_code",
        /// `hs_created_by_conversations`.
        HS_CREATED_BY_CONVERSATIONS = "hs_created_by_conversations",
        /// `hs_cross_account_note`.
        HS_CROSS_ACCOUNT_NOTE = "hs_cross_account_note",
        /// `hs_cross_sell_opportunity`.
        HS_CROSS_SELL_OPPORTUNITY = "hs_cross_sell_opportunity",
        /// `hs_current_customer`.
        HS_CURRENT_CUSTOMER = "hs_current_customer",
        /// `hs_currently_enrolled_in_prospecting_agent`.
        HS_CURRENTLY_ENROLLED_IN_PROSPECTING_AGENT = "hs_currently_enrolled_in_prospecting_agent",
        /// `hs_customer_agent_lead_status`.
        HS_CUSTOMER_AGENT_LEAD_STATUS = "hs_customer_agent_lead_status",
        /// `hs_data_privacy_ads_consent`.
        HS_DATA_PRIVACY_ADS_CONSENT = "hs_data_privacy_ads_consent",
        /// `hs_date_entered_customer`.
        HS_DATE_ENTERED_CUSTOMER = "hs_date_entered_customer",
        /// `hs_date_entered_evangelist`.
        HS_DATE_ENTERED_EVANGELIST = "hs_date_entered_evangelist",
        /// `hs_date_entered_lead`.
        HS_DATE_ENTERED_LEAD = "hs_date_entered_lead",
        /// `hs_date_entered_marketingqualifiedlead`.
        HS_DATE_ENTERED_MARKETINGQUALIFIEDLEAD = "hs_date_entered_marketingqualifiedlead",
        /// `hs_date_entered_opportunity`.
        HS_DATE_ENTERED_OPPORTUNITY = "hs_date_entered_opportunity",
        /// `hs_date_entered_other`.
        HS_DATE_ENTERED_OTHER = "hs_date_entered_other",
        /// `hs_date_entered_salesqualifiedlead`.
        HS_DATE_ENTERED_SALESQUALIFIEDLEAD = "hs_date_entered_salesqualifiedlead",
        /// `hs_date_entered_subscriber`.
        HS_DATE_ENTERED_SUBSCRIBER = "hs_date_entered_subscriber",
        /// `hs_date_exited_customer`.
        HS_DATE_EXITED_CUSTOMER = "hs_date_exited_customer",
        /// `hs_date_exited_evangelist`.
        HS_DATE_EXITED_EVANGELIST = "hs_date_exited_evangelist",
        /// `hs_date_exited_lead`.
        HS_DATE_EXITED_LEAD = "hs_date_exited_lead",
        /// `hs_date_exited_marketingqualifiedlead`.
        HS_DATE_EXITED_MARKETINGQUALIFIEDLEAD = "hs_date_exited_marketingqualifiedlead",
        /// `hs_date_exited_opportunity`.
        HS_DATE_EXITED_OPPORTUNITY = "hs_date_exited_opportunity",
        /// `hs_date_exited_other`.
        HS_DATE_EXITED_OTHER = "hs_date_exited_other",
        /// `hs_date_exited_salesqualifiedlead`.
        HS_DATE_EXITED_SALESQUALIFIEDLEAD = "hs_date_exited_salesqualifiedlead",
        /// `hs_date_exited_subscriber`.
        HS_DATE_EXITED_SUBSCRIBER = "hs_date_exited_subscriber",
        /// `hs_document_last_revisited`.
        HS_DOCUMENT_LAST_REVISITED = "hs_document_last_revisited",
        /// `hs_email_bad_address`.
        HS_EMAIL_BAD_ADDRESS = "hs_email_bad_address",
        /// `hs_email_bounce`.
        HS_EMAIL_BOUNCE = "hs_email_bounce",
        /// `hs_email_click`.
        HS_EMAIL_CLICK = "hs_email_click",
        /// `hs_email_communication_subscriptions_opted_in`.
        HS_EMAIL_COMMUNICATION_SUBSCRIPTIONS_OPTED_IN = "hs_email_communication_subscriptions_opted_in",
        /// `hs_email_communication_subscriptions_opted_out`.
        HS_EMAIL_COMMUNICATION_SUBSCRIPTIONS_OPTED_OUT = "hs_email_communication_subscriptions_opted_out",
        /// `hs_email_customer_quarantined_reason`.
        HS_EMAIL_CUSTOMER_QUARANTINED_REASON = "hs_email_customer_quarantined_reason",
        /// `hs_email_delivered`.
        HS_EMAIL_DELIVERED = "hs_email_delivered",
        /// `hs_email_domain`.
        HS_EMAIL_DOMAIN = "hs_email_domain",
        /// `hs_email_engagement_likelihood_category`.
        HS_EMAIL_ENGAGEMENT_LIKELIHOOD_CATEGORY = "hs_email_engagement_likelihood_category",
        /// `hs_email_first_click_date`.
        HS_EMAIL_FIRST_CLICK_DATE = "hs_email_first_click_date",
        /// `hs_email_first_open_date`.
        HS_EMAIL_FIRST_OPEN_DATE = "hs_email_first_open_date",
        /// `hs_email_first_reply_date`.
        HS_EMAIL_FIRST_REPLY_DATE = "hs_email_first_reply_date",
        /// `hs_email_first_send_date`.
        HS_EMAIL_FIRST_SEND_DATE = "hs_email_first_send_date",
        /// `hs_email_hard_bounce_reason`.
        HS_EMAIL_HARD_BOUNCE_REASON = "hs_email_hard_bounce_reason",
        /// `hs_email_hard_bounce_reason_enum`.
        HS_EMAIL_HARD_BOUNCE_REASON_ENUM = "hs_email_hard_bounce_reason_enum",
        /// `hs_email_is_ineligible`.
        HS_EMAIL_IS_INELIGIBLE = "hs_email_is_ineligible",
        /// `hs_email_last_click_date`.
        HS_EMAIL_LAST_CLICK_DATE = "hs_email_last_click_date",
        /// `hs_email_last_email_name`.
        HS_EMAIL_LAST_EMAIL_NAME = "hs_email_last_email_name",
        /// `hs_email_last_open_date`.
        HS_EMAIL_LAST_OPEN_DATE = "hs_email_last_open_date",
        /// `hs_email_last_reply_date`.
        HS_EMAIL_LAST_REPLY_DATE = "hs_email_last_reply_date",
        /// `hs_email_last_send_date`.
        HS_EMAIL_LAST_SEND_DATE = "hs_email_last_send_date",
        /// `hs_email_live_sourcing_restricted`.
        HS_EMAIL_LIVE_SOURCING_RESTRICTED = "hs_email_live_sourcing_restricted",
        /// `hs_email_open`.
        HS_EMAIL_OPEN = "hs_email_open",
        /// `hs_email_optimal_send_day_of_week`.
        HS_EMAIL_OPTIMAL_SEND_DAY_OF_WEEK = "hs_email_optimal_send_day_of_week",
        /// `hs_email_optimal_send_time_of_day`.
        HS_EMAIL_OPTIMAL_SEND_TIME_OF_DAY = "hs_email_optimal_send_time_of_day",
        /// `hs_email_optout`.
        HS_EMAIL_OPTOUT = "hs_email_optout",
        /// `hs_email_optout_survey_reason`.
        HS_EMAIL_OPTOUT_SURVEY_REASON = "hs_email_optout_survey_reason",
        /// `hs_email_quarantined`.
        HS_EMAIL_QUARANTINED = "hs_email_quarantined",
        /// `hs_email_quarantined_reason`.
        HS_EMAIL_QUARANTINED_REASON = "hs_email_quarantined_reason",
        /// `hs_email_recipient_fatigue_recovery_time`.
        HS_EMAIL_RECIPIENT_FATIGUE_RECOVERY_TIME = "hs_email_recipient_fatigue_recovery_time",
        /// `hs_email_replied`.
        HS_EMAIL_REPLIED = "hs_email_replied",
        /// `hs_email_sends_since_last_engagement`.
        HS_EMAIL_SENDS_SINCE_LAST_ENGAGEMENT = "hs_email_sends_since_last_engagement",
        /// `hs_email_type`.
        HS_EMAIL_TYPE = "hs_email_type",
        /// `hs_emailconfirmationstatus`.
        HS_EMAILCONFIRMATIONSTATUS = "hs_emailconfirmationstatus",
        /// `hs_employment_change_detected_date`.
        HS_EMPLOYMENT_CHANGE_DETECTED_DATE = "hs_employment_change_detected_date",
        /// `hs_enforce_double_opt_in`.
        HS_ENFORCE_DOUBLE_OPT_IN = "hs_enforce_double_opt_in",
        /// `hs_enriched_email_bounce_detected`.
        HS_ENRICHED_EMAIL_BOUNCE_DETECTED = "hs_enriched_email_bounce_detected",
        /// `hs_excluded_from_cross_account_data_mirroring`.
        HS_EXCLUDED_FROM_CROSS_ACCOUNT_DATA_MIRRORING = "hs_excluded_from_cross_account_data_mirroring",
        /// `hs_facebook_ad_clicked`.
        HS_FACEBOOK_AD_CLICKED = "hs_facebook_ad_clicked",
        /// `hs_facebook_click_id`.
        HS_FACEBOOK_CLICK_ID = "hs_facebook_click_id",
        /// `hs_facebookid`.
        HS_FACEBOOKID = "hs_facebookid",
        /// `hs_feedback_last_ces_survey_date`.
        HS_FEEDBACK_LAST_CES_SURVEY_DATE = "hs_feedback_last_ces_survey_date",
        /// `hs_feedback_last_ces_survey_follow_up`.
        HS_FEEDBACK_LAST_CES_SURVEY_FOLLOW_UP = "hs_feedback_last_ces_survey_follow_up",
        /// `hs_feedback_last_ces_survey_rating`.
        HS_FEEDBACK_LAST_CES_SURVEY_RATING = "hs_feedback_last_ces_survey_rating",
        /// `hs_feedback_last_csat_survey_date`.
        HS_FEEDBACK_LAST_CSAT_SURVEY_DATE = "hs_feedback_last_csat_survey_date",
        /// `hs_feedback_last_csat_survey_follow_up`.
        HS_FEEDBACK_LAST_CSAT_SURVEY_FOLLOW_UP = "hs_feedback_last_csat_survey_follow_up",
        /// `hs_feedback_last_csat_survey_rating`.
        HS_FEEDBACK_LAST_CSAT_SURVEY_RATING = "hs_feedback_last_csat_survey_rating",
        /// `hs_feedback_last_nps_follow_up`.
        HS_FEEDBACK_LAST_NPS_FOLLOW_UP = "hs_feedback_last_nps_follow_up",
        /// `hs_feedback_last_nps_rating`.
        HS_FEEDBACK_LAST_NPS_RATING = "hs_feedback_last_nps_rating",
        /// `hs_feedback_last_nps_rating_number`.
        HS_FEEDBACK_LAST_NPS_RATING_NUMBER = "hs_feedback_last_nps_rating_number",
        /// `hs_feedback_last_survey_date`.
        HS_FEEDBACK_LAST_SURVEY_DATE = "hs_feedback_last_survey_date",
        /// `hs_feedback_show_nps_web_survey`.
        HS_FEEDBACK_SHOW_NPS_WEB_SURVEY = "hs_feedback_show_nps_web_survey",
        /// `hs_first_closed_order_id`.
        HS_FIRST_CLOSED_ORDER_ID = "hs_first_closed_order_id",
        /// `hs_first_engagement_object_id`.
        HS_FIRST_ENGAGEMENT_OBJECT_ID = "hs_first_engagement_object_id",
        /// `hs_first_order_closed_date`.
        HS_FIRST_ORDER_CLOSED_DATE = "hs_first_order_closed_date",
        /// `hs_first_outreach_date`.
        HS_FIRST_OUTREACH_DATE = "hs_first_outreach_date",
        /// `hs_first_subscription_create_date`.
        HS_FIRST_SUBSCRIPTION_CREATE_DATE = "hs_first_subscription_create_date",
        /// `hs_full_name_or_email`.
        HS_FULL_NAME_OR_EMAIL = "hs_full_name_or_email",
        /// `hs_geohash_1`.
        HS_GEOHASH1 = "hs_geohash_1",
        /// `hs_geohash_2`.
        HS_GEOHASH2 = "hs_geohash_2",
        /// `hs_geohash_3`.
        HS_GEOHASH3 = "hs_geohash_3",
        /// `hs_geohash_4`.
        HS_GEOHASH4 = "hs_geohash_4",
        /// `hs_geohash_5`.
        HS_GEOHASH5 = "hs_geohash_5",
        /// `hs_geohash_6`.
        HS_GEOHASH6 = "hs_geohash_6",
        /// `hs_google_click_id`.
        HS_GOOGLE_CLICK_ID = "hs_google_click_id",
        /// `hs_googleplusid`.
        HS_GOOGLEPLUSID = "hs_googleplusid",
        /// `hs_gps_coordinates`.
        HS_GPS_COORDINATES = "hs_gps_coordinates",
        /// `hs_gps_error`.
        HS_GPS_ERROR = "hs_gps_error",
        /// `hs_gps_latitude`.
        HS_GPS_LATITUDE = "hs_gps_latitude",
        /// `hs_gps_longitude`.
        HS_GPS_LONGITUDE = "hs_gps_longitude",
        /// `hs_has_active_subscription`.
        HS_HAS_ACTIVE_SUBSCRIPTION = "hs_has_active_subscription",
        /// `hs_inferred_language_codes`.
        HS_INFERRED_LANGUAGE_CODES = "hs_inferred_language_codes",
        /// `hs_intent_paid_up_to_date`.
        HS_INTENT_PAID_UP_TO_DATE = "hs_intent_paid_up_to_date",
        /// `hs_intent_signals_enabled`.
        HS_INTENT_SIGNALS_ENABLED = "hs_intent_signals_enabled",
        /// `hs_ip_timezone`.
        HS_IP_TIMEZONE = "hs_ip_timezone",
        /// `hs_is_contact`.
        HS_IS_CONTACT = "hs_is_contact",
        /// `hs_is_enriched`.
        HS_IS_ENRICHED = "hs_is_enriched",
        /// `hs_is_mass_marketing_activation_disallowed`.
        HS_IS_MASS_MARKETING_ACTIVATION_DISALLOWED = "hs_is_mass_marketing_activation_disallowed",
        /// `hs_is_merge_revertible`.
        HS_IS_MERGE_REVERTIBLE = "hs_is_merge_revertible",
        /// `hs_is_unworked`.
        HS_IS_UNWORKED = "hs_is_unworked",
        /// `hs_job_change_detected_date`.
        HS_JOB_CHANGE_DETECTED_DATE = "hs_job_change_detected_date",
        /// `hs_journey_stage`.
        HS_JOURNEY_STAGE = "hs_journey_stage",
        /// `hs_language`.
        HS_LANGUAGE = "hs_language",
        /// `hs_last_metered_enrichment_timestamp`.
        HS_LAST_METERED_ENRICHMENT_TIMESTAMP = "hs_last_metered_enrichment_timestamp",
        /// `hs_last_sales_activity_date`.
        HS_LAST_SALES_ACTIVITY_DATE = "hs_last_sales_activity_date",
        /// `hs_last_sales_activity_timestamp`.
        HS_LAST_SALES_ACTIVITY_TIMESTAMP = "hs_last_sales_activity_timestamp",
        /// `hs_last_sales_activity_type`.
        HS_LAST_SALES_ACTIVITY_TYPE = "hs_last_sales_activity_type",
        /// `hs_last_sms_send_date`.
        HS_LAST_SMS_SEND_DATE = "hs_last_sms_send_date",
        /// `hs_last_sms_send_name`.
        HS_LAST_SMS_SEND_NAME = "hs_last_sms_send_name",
        /// `hs_latest_disqualified_lead_date`.
        HS_LATEST_DISQUALIFIED_LEAD_DATE = "hs_latest_disqualified_lead_date",
        /// `hs_latest_meeting_activity`.
        HS_LATEST_MEETING_ACTIVITY = "hs_latest_meeting_activity",
        /// `hs_latest_open_lead_date`.
        HS_LATEST_OPEN_LEAD_DATE = "hs_latest_open_lead_date",
        /// `hs_latest_qualified_lead_date`.
        HS_LATEST_QUALIFIED_LEAD_DATE = "hs_latest_qualified_lead_date",
        /// `hs_latest_sequence_ended_date`.
        HS_LATEST_SEQUENCE_ENDED_DATE = "hs_latest_sequence_ended_date",
        /// `hs_latest_sequence_enrolled`.
        HS_LATEST_SEQUENCE_ENROLLED = "hs_latest_sequence_enrolled",
        /// `hs_latest_sequence_enrolled_date`.
        HS_LATEST_SEQUENCE_ENROLLED_DATE = "hs_latest_sequence_enrolled_date",
        /// `hs_latest_sequence_finished_date`.
        HS_LATEST_SEQUENCE_FINISHED_DATE = "hs_latest_sequence_finished_date",
        /// `hs_latest_sequence_unenrolled_date`.
        HS_LATEST_SEQUENCE_UNENROLLED_DATE = "hs_latest_sequence_unenrolled_date",
        /// `hs_latest_source`.
        HS_LATEST_SOURCE = "hs_latest_source",
        /// `hs_latest_source_composite_data`.
        HS_LATEST_SOURCE_COMPOSITE_DATA = "hs_latest_source_composite_data",
        /// `hs_latest_source_data_1`.
        HS_LATEST_SOURCE_DATA1 = "hs_latest_source_data_1",
        /// `hs_latest_source_data_2`.
        HS_LATEST_SOURCE_DATA2 = "hs_latest_source_data_2",
        /// `hs_latest_source_timestamp`.
        HS_LATEST_SOURCE_TIMESTAMP = "hs_latest_source_timestamp",
        /// `hs_latest_subscription_create_date`.
        HS_LATEST_SUBSCRIPTION_CREATE_DATE = "hs_latest_subscription_create_date",
        /// `hs_latitude`.
        HS_LATITUDE = "hs_latitude",
        /// `hs_lead_status`.
        HS_LEAD_STATUS = "hs_lead_status",
        /// `hs_legal_basis`.
        HS_LEGAL_BASIS = "hs_legal_basis",
        /// `hs_lifecyclestage_customer_date`.
        HS_LIFECYCLESTAGE_CUSTOMER_DATE = "hs_lifecyclestage_customer_date",
        /// `hs_lifecyclestage_evangelist_date`.
        HS_LIFECYCLESTAGE_EVANGELIST_DATE = "hs_lifecyclestage_evangelist_date",
        /// `hs_lifecyclestage_lead_date`.
        HS_LIFECYCLESTAGE_LEAD_DATE = "hs_lifecyclestage_lead_date",
        /// `hs_lifecyclestage_marketingqualifiedlead_date`.
        HS_LIFECYCLESTAGE_MARKETINGQUALIFIEDLEAD_DATE = "hs_lifecyclestage_marketingqualifiedlead_date",
        /// `hs_lifecyclestage_opportunity_date`.
        HS_LIFECYCLESTAGE_OPPORTUNITY_DATE = "hs_lifecyclestage_opportunity_date",
        /// `hs_lifecyclestage_other_date`.
        HS_LIFECYCLESTAGE_OTHER_DATE = "hs_lifecyclestage_other_date",
        /// `hs_lifecyclestage_salesqualifiedlead_date`.
        HS_LIFECYCLESTAGE_SALESQUALIFIEDLEAD_DATE = "hs_lifecyclestage_salesqualifiedlead_date",
        /// `hs_lifecyclestage_subscriber_date`.
        HS_LIFECYCLESTAGE_SUBSCRIBER_DATE = "hs_lifecyclestage_subscriber_date",
        /// `hs_linkedin_ad_clicked`.
        HS_LINKEDIN_AD_CLICKED = "hs_linkedin_ad_clicked",
        /// `hs_linkedin_click_id`.
        HS_LINKEDIN_CLICK_ID = "hs_linkedin_click_id",
        /// `hs_linkedin_url`.
        HS_LINKEDIN_URL = "hs_linkedin_url",
        /// `hs_linkedinid`.
        HS_LINKEDINID = "hs_linkedinid",
        /// `hs_live_enrichment_deadline`.
        HS_LIVE_ENRICHMENT_DEADLINE = "hs_live_enrichment_deadline",
        /// `hs_longitude`.
        HS_LONGITUDE = "hs_longitude",
        /// `hs_manual_campaign_ids`.
        HS_MANUAL_CAMPAIGN_IDS = "hs_manual_campaign_ids",
        /// `hs_marketable_reason_id`.
        HS_MARKETABLE_REASON_ID = "hs_marketable_reason_id",
        /// `hs_marketable_reason_type`.
        HS_MARKETABLE_REASON_TYPE = "hs_marketable_reason_type",
        /// `hs_marketable_status`.
        HS_MARKETABLE_STATUS = "hs_marketable_status",
        /// `hs_marketable_until_renewal`.
        HS_MARKETABLE_UNTIL_RENEWAL = "hs_marketable_until_renewal",
        /// `hs_membership_has_accessed_private_content`.
        HS_MEMBERSHIP_HAS_ACCESSED_PRIVATE_CONTENT = "hs_membership_has_accessed_private_content",
        /// `hs_membership_last_private_content_access_date`.
        HS_MEMBERSHIP_LAST_PRIVATE_CONTENT_ACCESS_DATE = "hs_membership_last_private_content_access_date",
        /// `hs_messaging_engagement_score`.
        HS_MESSAGING_ENGAGEMENT_SCORE = "hs_messaging_engagement_score",
        /// `hs_mobile_sdk_push_tokens`.
        HS_MOBILE_SDK_PUSH_TOKENS = "hs_mobile_sdk_push_tokens",
        /// `hs_next_renewal_date`.
        HS_NEXT_RENEWAL_DATE = "hs_next_renewal_date",
        /// `hs_notes_last_activity`.
        HS_NOTES_LAST_ACTIVITY = "hs_notes_last_activity",
        /// `hs_notes_next_activity`.
        HS_NOTES_NEXT_ACTIVITY = "hs_notes_next_activity",
        /// `hs_notes_next_activity_type`.
        HS_NOTES_NEXT_ACTIVITY_TYPE = "hs_notes_next_activity_type",
        /// `hs_num_active_contracts`.
        HS_NUM_ACTIVE_CONTRACTS = "hs_num_active_contracts",
        /// `hs_num_associated_open_deals`.
        HS_NUM_ASSOCIATED_OPEN_DEALS = "hs_num_associated_open_deals",
        /// `hs_persona`.
        HS_PERSONA = "hs_persona",
        /// `hs_pinned_engagement_id`.
        HS_PINNED_ENGAGEMENT_ID = "hs_pinned_engagement_id",
        /// `hs_pipeline`.
        HS_PIPELINE = "hs_pipeline",
        /// `hs_predictivecontactscore`.
        HS_PREDICTIVECONTACTSCORE = "hs_predictivecontactscore",
        /// `hs_predictivecontactscore_tmp`.
        HS_PREDICTIVECONTACTSCORE_TMP = "hs_predictivecontactscore_tmp",
        /// `hs_predictivecontactscore_v2`.
        HS_PREDICTIVECONTACTSCORE_V2 = "hs_predictivecontactscore_v2",
        /// `hs_predictivecontactscorebucket`.
        HS_PREDICTIVECONTACTSCOREBUCKET = "hs_predictivecontactscorebucket",
        /// `hs_predictivescoringtier`.
        HS_PREDICTIVESCORINGTIER = "hs_predictivescoringtier",
        /// `hs_predictivescoringtier_tmp`.
        HS_PREDICTIVESCORINGTIER_TMP = "hs_predictivescoringtier_tmp",
        /// `hs_prospecting_agent_activation_email_id`.
        HS_PROSPECTING_AGENT_ACTIVATION_EMAIL_ID = "hs_prospecting_agent_activation_email_id",
        /// `hs_prospecting_agent_activation_status`.
        HS_PROSPECTING_AGENT_ACTIVATION_STATUS = "hs_prospecting_agent_activation_status",
        /// `hs_prospecting_agent_actively_enrolled_count`.
        HS_PROSPECTING_AGENT_ACTIVELY_ENROLLED_COUNT = "hs_prospecting_agent_actively_enrolled_count",
        /// `hs_prospecting_agent_enrollment_status`.
        HS_PROSPECTING_AGENT_ENROLLMENT_STATUS = "hs_prospecting_agent_enrollment_status",
        /// `hs_prospecting_agent_enrollment_status_raw`.
        HS_PROSPECTING_AGENT_ENROLLMENT_STATUS_RAW = "hs_prospecting_agent_enrollment_status_raw",
        /// `hs_prospecting_agent_last_enrolled`.
        HS_PROSPECTING_AGENT_LAST_ENROLLED = "hs_prospecting_agent_last_enrolled",
        /// `hs_prospecting_agent_sender`.
        HS_PROSPECTING_AGENT_SENDER = "hs_prospecting_agent_sender",
        /// `hs_prospecting_agent_total_enrolled_count`.
        HS_PROSPECTING_AGENT_TOTAL_ENROLLED_COUNT = "hs_prospecting_agent_total_enrolled_count",
        /// `hs_quarantined_emails`.
        HS_QUARANTINED_EMAILS = "hs_quarantined_emails",
        /// `hs_recent_closed_order_date`.
        HS_RECENT_CLOSED_ORDER_DATE = "hs_recent_closed_order_date",
        /// `hs_reddit_ad_clicked`.
        HS_REDDIT_AD_CLICKED = "hs_reddit_ad_clicked",
        /// `hs_reddit_click_id`.
        HS_REDDIT_CLICK_ID = "hs_reddit_click_id",
        /// `hs_registered_member`.
        HS_REGISTERED_MEMBER = "hs_registered_member",
        /// `hs_registration_method`.
        HS_REGISTRATION_METHOD = "hs_registration_method",
        /// `hs_returning_to_office_detected_date`.
        HS_RETURNING_TO_OFFICE_DETECTED_DATE = "hs_returning_to_office_detected_date",
        /// `hs_role`.
        HS_ROLE = "hs_role",
        /// `hs_sa_first_engagement_date`.
        HS_SA_FIRST_ENGAGEMENT_DATE = "hs_sa_first_engagement_date",
        /// `hs_sa_first_engagement_descr`.
        HS_SA_FIRST_ENGAGEMENT_DESCR = "hs_sa_first_engagement_descr",
        /// `hs_sa_first_engagement_object_type`.
        HS_SA_FIRST_ENGAGEMENT_OBJECT_TYPE = "hs_sa_first_engagement_object_type",
        /// `hs_sales_email_last_clicked`.
        HS_SALES_EMAIL_LAST_CLICKED = "hs_sales_email_last_clicked",
        /// `hs_sales_email_last_opened`.
        HS_SALES_EMAIL_LAST_OPENED = "hs_sales_email_last_opened",
        /// `hs_sales_email_last_replied`.
        HS_SALES_EMAIL_LAST_REPLIED = "hs_sales_email_last_replied",
        /// `hs_searchable_calculated_international_mobile_number`.
        HS_SEARCHABLE_CALCULATED_INTERNATIONAL_MOBILE_NUMBER = "hs_searchable_calculated_international_mobile_number",
        /// `hs_searchable_calculated_international_phone_number`.
        HS_SEARCHABLE_CALCULATED_INTERNATIONAL_PHONE_NUMBER = "hs_searchable_calculated_international_phone_number",
        /// `hs_searchable_calculated_mobile_number`.
        HS_SEARCHABLE_CALCULATED_MOBILE_NUMBER = "hs_searchable_calculated_mobile_number",
        /// `hs_searchable_calculated_phone_number`.
        HS_SEARCHABLE_CALCULATED_PHONE_NUMBER = "hs_searchable_calculated_phone_number",
        /// `hs_seniority`.
        HS_SENIORITY = "hs_seniority",
        /// `hs_sequences_actively_enrolled_count`.
        HS_SEQUENCES_ACTIVELY_ENROLLED_COUNT = "hs_sequences_actively_enrolled_count",
        /// `hs_sequences_enrolled_count`.
        HS_SEQUENCES_ENROLLED_COUNT = "hs_sequences_enrolled_count",
        /// `hs_sequences_is_enrolled`.
        HS_SEQUENCES_IS_ENROLLED = "hs_sequences_is_enrolled",
        /// `hs_social_facebook_clicks`.
        HS_SOCIAL_FACEBOOK_CLICKS = "hs_social_facebook_clicks",
        /// `hs_social_google_plus_clicks`.
        HS_SOCIAL_GOOGLE_PLUS_CLICKS = "hs_social_google_plus_clicks",
        /// `hs_social_last_engagement`.
        HS_SOCIAL_LAST_ENGAGEMENT = "hs_social_last_engagement",
        /// `hs_social_linkedin_clicks`.
        HS_SOCIAL_LINKEDIN_CLICKS = "hs_social_linkedin_clicks",
        /// `hs_social_num_broadcast_clicks`.
        HS_SOCIAL_NUM_BROADCAST_CLICKS = "hs_social_num_broadcast_clicks",
        /// `hs_social_twitter_clicks`.
        HS_SOCIAL_TWITTER_CLICKS = "hs_social_twitter_clicks",
        /// `hs_source_object_id`.
        HS_SOURCE_OBJECT_ID = "hs_source_object_id",
        /// `hs_source_portal_id`.
        HS_SOURCE_PORTAL_ID = "hs_source_portal_id",
        /// `hs_sourced_contact_origin`.
        HS_SOURCED_CONTACT_ORIGIN = "hs_sourced_contact_origin",
        /// `hs_state_code`.
        HS_STATE_CODE = "hs_state_code",
        /// `hs_sub_role`.
        HS_SUB_ROLE = "hs_sub_role",
        /// `hs_testpurge`.
        HS_TESTPURGE = "hs_testpurge",
        /// `hs_testrollback`.
        HS_TESTROLLBACK = "hs_testrollback",
        /// `hs_tiktok_ad_clicked`.
        HS_TIKTOK_AD_CLICKED = "hs_tiktok_ad_clicked",
        /// `hs_tiktok_click_id`.
        HS_TIKTOK_CLICK_ID = "hs_tiktok_click_id",
        /// `hs_time_between_contact_creation_and_deal_close`.
        HS_TIME_BETWEEN_CONTACT_CREATION_AND_DEAL_CLOSE = "hs_time_between_contact_creation_and_deal_close",
        /// `hs_time_between_contact_creation_and_deal_creation`.
        HS_TIME_BETWEEN_CONTACT_CREATION_AND_DEAL_CREATION = "hs_time_between_contact_creation_and_deal_creation",
        /// `hs_time_in_customer`.
        HS_TIME_IN_CUSTOMER = "hs_time_in_customer",
        /// `hs_time_in_evangelist`.
        HS_TIME_IN_EVANGELIST = "hs_time_in_evangelist",
        /// `hs_time_in_lead`.
        HS_TIME_IN_LEAD = "hs_time_in_lead",
        /// `hs_time_in_marketingqualifiedlead`.
        HS_TIME_IN_MARKETINGQUALIFIEDLEAD = "hs_time_in_marketingqualifiedlead",
        /// `hs_time_in_opportunity`.
        HS_TIME_IN_OPPORTUNITY = "hs_time_in_opportunity",
        /// `hs_time_in_other`.
        HS_TIME_IN_OTHER = "hs_time_in_other",
        /// `hs_time_in_salesqualifiedlead`.
        HS_TIME_IN_SALESQUALIFIEDLEAD = "hs_time_in_salesqualifiedlead",
        /// `hs_time_in_subscriber`.
        HS_TIME_IN_SUBSCRIBER = "hs_time_in_subscriber",
        /// `hs_time_to_first_engagement`.
        HS_TIME_TO_FIRST_ENGAGEMENT = "hs_time_to_first_engagement",
        /// `hs_time_to_move_from_lead_to_customer`.
        HS_TIME_TO_MOVE_FROM_LEAD_TO_CUSTOMER = "hs_time_to_move_from_lead_to_customer",
        /// `hs_time_to_move_from_marketingqualifiedlead_to_customer`.
        HS_TIME_TO_MOVE_FROM_MARKETINGQUALIFIEDLEAD_TO_CUSTOMER = "hs_time_to_move_from_marketingqualifiedlead_to_customer",
        /// `hs_time_to_move_from_opportunity_to_customer`.
        HS_TIME_TO_MOVE_FROM_OPPORTUNITY_TO_CUSTOMER = "hs_time_to_move_from_opportunity_to_customer",
        /// `hs_time_to_move_from_salesqualifiedlead_to_customer`.
        HS_TIME_TO_MOVE_FROM_SALESQUALIFIEDLEAD_TO_CUSTOMER = "hs_time_to_move_from_salesqualifiedlead_to_customer",
        /// `hs_time_to_move_from_subscriber_to_customer`.
        HS_TIME_TO_MOVE_FROM_SUBSCRIBER_TO_CUSTOMER = "hs_time_to_move_from_subscriber_to_customer",
        /// `hs_timezone`.
        HS_TIMEZONE = "hs_timezone",
        /// `hs_twitterid`.
        HS_TWITTERID = "hs_twitterid",
        /// `hs_user_ids_of_all_notification_recipients`.
        HS_USER_IDS_OF_ALL_NOTIFICATION_RECIPIENTS = "hs_user_ids_of_all_notification_recipients",
        /// `hs_v2_cumulative_time_in_customer`.
        HS_V2_CUMULATIVE_TIME_IN_CUSTOMER = "hs_v2_cumulative_time_in_customer",
        /// `hs_v2_cumulative_time_in_evangelist`.
        HS_V2_CUMULATIVE_TIME_IN_EVANGELIST = "hs_v2_cumulative_time_in_evangelist",
        /// `hs_v2_cumulative_time_in_lead`.
        HS_V2_CUMULATIVE_TIME_IN_LEAD = "hs_v2_cumulative_time_in_lead",
        /// `hs_v2_cumulative_time_in_marketingqualifiedlead`.
        HS_V2_CUMULATIVE_TIME_IN_MARKETINGQUALIFIEDLEAD = "hs_v2_cumulative_time_in_marketingqualifiedlead",
        /// `hs_v2_cumulative_time_in_opportunity`.
        HS_V2_CUMULATIVE_TIME_IN_OPPORTUNITY = "hs_v2_cumulative_time_in_opportunity",
        /// `hs_v2_cumulative_time_in_other`.
        HS_V2_CUMULATIVE_TIME_IN_OTHER = "hs_v2_cumulative_time_in_other",
        /// `hs_v2_cumulative_time_in_salesqualifiedlead`.
        HS_V2_CUMULATIVE_TIME_IN_SALESQUALIFIEDLEAD = "hs_v2_cumulative_time_in_salesqualifiedlead",
        /// `hs_v2_cumulative_time_in_subscriber`.
        HS_V2_CUMULATIVE_TIME_IN_SUBSCRIBER = "hs_v2_cumulative_time_in_subscriber",
        /// `hs_v2_date_entered_current_stage`.
        HS_V2_DATE_ENTERED_CURRENT_STAGE = "hs_v2_date_entered_current_stage",
        /// `hs_v2_date_entered_customer`.
        HS_V2_DATE_ENTERED_CUSTOMER = "hs_v2_date_entered_customer",
        /// `hs_v2_date_entered_evangelist`.
        HS_V2_DATE_ENTERED_EVANGELIST = "hs_v2_date_entered_evangelist",
        /// `hs_v2_date_entered_lead`.
        HS_V2_DATE_ENTERED_LEAD = "hs_v2_date_entered_lead",
        /// `hs_v2_date_entered_marketingqualifiedlead`.
        HS_V2_DATE_ENTERED_MARKETINGQUALIFIEDLEAD = "hs_v2_date_entered_marketingqualifiedlead",
        /// `hs_v2_date_entered_opportunity`.
        HS_V2_DATE_ENTERED_OPPORTUNITY = "hs_v2_date_entered_opportunity",
        /// `hs_v2_date_entered_other`.
        HS_V2_DATE_ENTERED_OTHER = "hs_v2_date_entered_other",
        /// `hs_v2_date_entered_salesqualifiedlead`.
        HS_V2_DATE_ENTERED_SALESQUALIFIEDLEAD = "hs_v2_date_entered_salesqualifiedlead",
        /// `hs_v2_date_entered_subscriber`.
        HS_V2_DATE_ENTERED_SUBSCRIBER = "hs_v2_date_entered_subscriber",
        /// `hs_v2_date_exited_customer`.
        HS_V2_DATE_EXITED_CUSTOMER = "hs_v2_date_exited_customer",
        /// `hs_v2_date_exited_evangelist`.
        HS_V2_DATE_EXITED_EVANGELIST = "hs_v2_date_exited_evangelist",
        /// `hs_v2_date_exited_lead`.
        HS_V2_DATE_EXITED_LEAD = "hs_v2_date_exited_lead",
        /// `hs_v2_date_exited_marketingqualifiedlead`.
        HS_V2_DATE_EXITED_MARKETINGQUALIFIEDLEAD = "hs_v2_date_exited_marketingqualifiedlead",
        /// `hs_v2_date_exited_opportunity`.
        HS_V2_DATE_EXITED_OPPORTUNITY = "hs_v2_date_exited_opportunity",
        /// `hs_v2_date_exited_other`.
        HS_V2_DATE_EXITED_OTHER = "hs_v2_date_exited_other",
        /// `hs_v2_date_exited_salesqualifiedlead`.
        HS_V2_DATE_EXITED_SALESQUALIFIEDLEAD = "hs_v2_date_exited_salesqualifiedlead",
        /// `hs_v2_date_exited_subscriber`.
        HS_V2_DATE_EXITED_SUBSCRIBER = "hs_v2_date_exited_subscriber",
        /// `hs_v2_latest_time_in_customer`.
        HS_V2_LATEST_TIME_IN_CUSTOMER = "hs_v2_latest_time_in_customer",
        /// `hs_v2_latest_time_in_evangelist`.
        HS_V2_LATEST_TIME_IN_EVANGELIST = "hs_v2_latest_time_in_evangelist",
        /// `hs_v2_latest_time_in_lead`.
        HS_V2_LATEST_TIME_IN_LEAD = "hs_v2_latest_time_in_lead",
        /// `hs_v2_latest_time_in_marketingqualifiedlead`.
        HS_V2_LATEST_TIME_IN_MARKETINGQUALIFIEDLEAD = "hs_v2_latest_time_in_marketingqualifiedlead",
        /// `hs_v2_latest_time_in_opportunity`.
        HS_V2_LATEST_TIME_IN_OPPORTUNITY = "hs_v2_latest_time_in_opportunity",
        /// `hs_v2_latest_time_in_other`.
        HS_V2_LATEST_TIME_IN_OTHER = "hs_v2_latest_time_in_other",
        /// `hs_v2_latest_time_in_salesqualifiedlead`.
        HS_V2_LATEST_TIME_IN_SALESQUALIFIEDLEAD = "hs_v2_latest_time_in_salesqualifiedlead",
        /// `hs_v2_latest_time_in_subscriber`.
        HS_V2_LATEST_TIME_IN_SUBSCRIBER = "hs_v2_latest_time_in_subscriber",
        /// `hs_v2_time_in_current_stage`.
        HS_V2_TIME_IN_CURRENT_STAGE = "hs_v2_time_in_current_stage",
        /// `hs_whatsapp_bsuids`.
        HS_WHATSAPP_BSUIDS = "hs_whatsapp_bsuids",
        /// `hs_whatsapp_phone_number`.
        HS_WHATSAPP_PHONE_NUMBER = "hs_whatsapp_phone_number",
        /// `hs_why_this_contact`.
        HS_WHY_THIS_CONTACT = "hs_why_this_contact",
        /// `hubspot_owner_id`.
        HUBSPOT_OWNER_ID = "hubspot_owner_id",
        /// `hubspotscore`.
        HUBSPOTSCORE = "hubspotscore",
        /// `industry`.
        INDUSTRY = "industry",
        /// `ip_city`.
        IP_CITY = "ip_city",
        /// `ip_country`.
        IP_COUNTRY = "ip_country",
        /// `ip_country_code`.
        IP_COUNTRY_CODE = "ip_country_code",
        /// `ip_latlon`.
        IP_LATLON = "ip_latlon",
        /// `ip_state`.
        IP_STATE = "ip_state",
        /// `ip_state_code`.
        IP_STATE_CODE = "ip_state_code",
        /// `ip_zipcode`.
        IP_ZIPCODE = "ip_zipcode",
        /// `job_function`.
        JOB_FUNCTION = "job_function",
        /// `jobtitle`.
        JOBTITLE = "jobtitle",
        /// `kloutscoregeneral`.
        KLOUTSCOREGENERAL = "kloutscoregeneral",
        /// `lastmodifieddate`.
        LASTMODIFIEDDATE = "lastmodifieddate",
        /// `lastname`.
        LASTNAME = "lastname",
        /// `lifecyclestage`.
        LIFECYCLESTAGE = "lifecyclestage",
        /// `linkedinbio`.
        LINKEDINBIO = "linkedinbio",
        /// `linkedinconnections`.
        LINKEDINCONNECTIONS = "linkedinconnections",
        /// `marital_status`.
        MARITAL_STATUS = "marital_status",
        /// `message`.
        MESSAGE = "message",
        /// `military_status`.
        MILITARY_STATUS = "military_status",
        /// `mobilephone`.
        MOBILEPHONE = "mobilephone",
        /// `notes_last_contacted`.
        NOTES_LAST_CONTACTED = "notes_last_contacted",
        /// `notes_last_updated`.
        NOTES_LAST_UPDATED = "notes_last_updated",
        /// `notes_next_activity_date`.
        NOTES_NEXT_ACTIVITY_DATE = "notes_next_activity_date",
        /// `num_associated_deals`.
        NUM_ASSOCIATED_DEALS = "num_associated_deals",
        /// `num_contacted_notes`.
        NUM_CONTACTED_NOTES = "num_contacted_notes",
        /// `num_conversion_events`.
        NUM_CONVERSION_EVENTS = "num_conversion_events",
        /// `num_notes`.
        NUM_NOTES = "num_notes",
        /// `num_unique_conversion_events`.
        NUM_UNIQUE_CONVERSION_EVENTS = "num_unique_conversion_events",
        /// `numemployees`.
        NUMEMPLOYEES = "numemployees",
        /// `owneremail`.
        OWNEREMAIL = "owneremail",
        /// `ownername`.
        OWNERNAME = "ownername",
        /// `phone`.
        PHONE = "phone",
        /// `photo`.
        PHOTO = "photo",
        /// `recent_conversion_date`.
        RECENT_CONVERSION_DATE = "recent_conversion_date",
        /// `recent_conversion_event_name`.
        RECENT_CONVERSION_EVENT_NAME = "recent_conversion_event_name",
        /// `recent_deal_amount`.
        RECENT_DEAL_AMOUNT = "recent_deal_amount",
        /// `recent_deal_close_date`.
        RECENT_DEAL_CLOSE_DATE = "recent_deal_close_date",
        /// `relationship_status`.
        RELATIONSHIP_STATUS = "relationship_status",
        /// `salutation`.
        SALUTATION = "salutation",
        /// `school`.
        SCHOOL = "school",
        /// `seniority`.
        SENIORITY = "seniority",
        /// `start_date`.
        START_DATE = "start_date",
        /// `state`.
        STATE = "state",
        /// `surveymonkeyeventlastupdated`.
        SURVEYMONKEYEVENTLASTUPDATED = "surveymonkeyeventlastupdated",
        /// `total_revenue`.
        TOTAL_REVENUE = "total_revenue",
        /// `twitterbio`.
        TWITTERBIO = "twitterbio",
        /// `twitterhandle`.
        TWITTERHANDLE = "twitterhandle",
        /// `twitterprofilephoto`.
        TWITTERPROFILEPHOTO = "twitterprofilephoto",
        /// `webinareventlastupdated`.
        WEBINAREVENTLASTUPDATED = "webinareventlastupdated",
        /// `website`.
        WEBSITE = "website",
        /// `work_email`.
        WORK_EMAIL = "work_email",
        /// `zip`.
        ZIP = "zip",
    }
}

/// Custom channel, `PublicChannelIntegrationChannel` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannel {
    /// `capabilities`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub capabilities: BTreeMap<String, Value>,
    /// `channelAccountConnectionRedirectUrl`.
    pub channel_account_connection_redirect_url: Option<String>,
    /// `channelDescription`.
    pub channel_description: Option<String>,
    /// `channelLogoUrl`.
    pub channel_logo_url: Option<String>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `webhookUrl`.
    pub webhook_url: Option<String>,
}

hubscope_core::tagged_union! {
    /// One kind of custom channel attachment.
    CustomChannelAttachment [serialize compare] ("type") {
        /// `FILE`.
        File(FileAttachment) = "FILE",
        /// `LOCATION`.
        Location(LocationAttachment) = "LOCATION",
        /// `CONTACT`.
        Contact(ContactAttachment) = "CONTACT",
        /// `UNSUPPORTED_CONTENT`.
        UnsupportedContent(UnsupportedContentAttachment) = "UNSUPPORTED_CONTENT",
        /// `MESSAGE_HEADER`.
        MessageHeader(MessageHeaderAttachment) = "MESSAGE_HEADER",
        /// `QUICK_REPLIES`.
        QuickReplies(QuickRepliesAttachment) = "QUICK_REPLIES",
        /// `SOCIAL_MEDIA_METADATA`.
        SocialMediaMetadata(SocialMetadataIntegrationAttachment) = "SOCIAL_MEDIA_METADATA",
    }
}

/// Custom channel create, `PublicChannelIntegrationChannelCreate` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelCreate {
    /// `capabilities`, required.
    pub capabilities: BTreeMap<String, Value>,
    /// `channelAccountConnectionRedirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_account_connection_redirect_url: Option<String>,
    /// `channelDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_description: Option<String>,
    /// `channelLogoUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_logo_url: Option<String>,
    /// `name`, required.
    pub name: String,
    /// `webhookUrl`.
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

    /// Sets `channelAccountConnectionRedirectUrl`.
    #[must_use]
    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<String>,
    ) -> Self {
        self.channel_account_connection_redirect_url =
            Some(channel_account_connection_redirect_url.into());
        self
    }

    /// Sets `channelDescription`.
    #[must_use]
    pub fn channel_description(mut self, channel_description: impl Into<String>) -> Self {
        self.channel_description = Some(channel_description.into());
        self
    }

    /// Sets `channelLogoUrl`.
    #[must_use]
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<String>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into());
        self
    }

    /// Sets `webhookUrl`.
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
    /// `associateWithContactId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associate_with_contact_id: Option<i64>,
    /// `attachments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<CustomChannelAttachment>>,
    /// `channelAccountId`, required.
    pub channel_account_id: String,
    /// `inReplyToId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_reply_to_id: Option<String>,
    /// `integrationIdempotencyId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_idempotency_id: Option<String>,
    /// `integrationThreadId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_thread_id: Option<String>,
    /// `messageDirection`, required.
    pub message_direction: MessageDirection,
    /// `preResolvedContacts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_resolved_contacts: Option<PreResolvedContacts>,
    /// `recipients`, required.
    pub recipients: Vec<CustomChannelParticipant>,
    /// `richText`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich_text: Option<String>,
    /// `senders`, required.
    pub senders: Vec<CustomChannelParticipant>,
    /// `text`, required.
    pub text: String,
    /// `timestamp`, required.
    pub timestamp: Timestamp,
}

/// The required arguments of [`CustomChannelMessageCreate::new`], by name.
pub struct CustomChannelMessageCreateArgs<ChannelAccountId, Recipients, Senders, Text> {
    /// `channelAccountId`.
    pub channel_account_id: ChannelAccountId,
    /// `messageDirection`.
    pub message_direction: MessageDirection,
    /// `recipients`.
    pub recipients: Recipients,
    /// `senders`.
    pub senders: Senders,
    /// `text`.
    pub text: Text,
    /// `timestamp`.
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

    /// Sets `associateWithContactId`.
    #[must_use]
    pub fn associate_with_contact_id(mut self, associate_with_contact_id: i64) -> Self {
        self.associate_with_contact_id = Some(associate_with_contact_id);
        self
    }

    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<CustomChannelAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `inReplyToId`.
    #[must_use]
    pub fn in_reply_to_id(mut self, in_reply_to_id: impl Into<String>) -> Self {
        self.in_reply_to_id = Some(in_reply_to_id.into());
        self
    }

    /// Sets `integrationIdempotencyId`.
    #[must_use]
    pub fn integration_idempotency_id(
        mut self,
        integration_idempotency_id: impl Into<String>,
    ) -> Self {
        self.integration_idempotency_id = Some(integration_idempotency_id.into());
        self
    }

    /// Sets `integrationThreadId`.
    #[must_use]
    pub fn integration_thread_id(mut self, integration_thread_id: impl Into<String>) -> Self {
        self.integration_thread_id = Some(integration_thread_id.into());
        self
    }

    /// Sets `preResolvedContacts`.
    #[must_use]
    pub fn pre_resolved_contacts(
        mut self,
        pre_resolved_contacts: impl Into<PreResolvedContacts>,
    ) -> Self {
        self.pre_resolved_contacts = Some(pre_resolved_contacts.into());
        self
    }

    /// Sets `richText`.
    #[must_use]
    pub fn rich_text(mut self, rich_text: impl Into<String>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of custom channel message status.
    CustomChannelMessageStatus {
        /// `FAILED`.
        Failed = "FAILED",
        /// `READ`.
        Read = "READ",
        /// `SENT`.
        Sent = "SENT",
    }
}

/// Custom channel message update, `PublicChannelIntegrationMessageUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CustomChannelMessageUpdate {
    /// `errorMessage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// `statusType`, required.
    pub status_type: CustomChannelMessageStatus,
}

impl CustomChannelMessageUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(status_type: CustomChannelMessageStatus) -> Self {
        Self { error_message: None, status_type }
    }

    /// Sets `errorMessage`.
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
    /// `deliveryIdentifier`, required.
    pub delivery_identifier: DeliveryIdentifier,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `senderActorId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_actor_id: Option<String>,
}

impl CustomChannelParticipant {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(delivery_identifier: impl Into<DeliveryIdentifier>) -> Self {
        Self { delivery_identifier: delivery_identifier.into(), name: None, sender_actor_id: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `senderActorId`.
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
    /// `capabilities`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<BTreeMap<String, Value>>,
    /// `channelAccountConnectionRedirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_account_connection_redirect_url: Option<String>,
    /// `channelDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_description: Option<String>,
    /// `channelLogoUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_logo_url: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `webhookUrl`.
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

    /// Sets `capabilities`.
    #[must_use]
    pub fn capabilities(mut self, capabilities: BTreeMap<String, Value>) -> Self {
        self.capabilities = Some(capabilities);
        self
    }

    /// Sets `channelAccountConnectionRedirectUrl`.
    #[must_use]
    pub fn channel_account_connection_redirect_url(
        mut self,
        channel_account_connection_redirect_url: impl Into<String>,
    ) -> Self {
        self.channel_account_connection_redirect_url =
            Some(channel_account_connection_redirect_url.into());
        self
    }

    /// Sets `channelDescription`.
    #[must_use]
    pub fn channel_description(mut self, channel_description: impl Into<String>) -> Self {
        self.channel_description = Some(channel_description.into());
        self
    }

    /// Sets `channelLogoUrl`.
    #[must_use]
    pub fn channel_logo_url(mut self, channel_logo_url: impl Into<String>) -> Self {
        self.channel_logo_url = Some(channel_logo_url.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `webhookUrl`.
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
    /// `fileId`, required.
    pub file_id: String,
    /// `fileUsageType`.
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

    /// Sets `fileUsageType`.
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
    /// `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `latitude`, required.
    pub latitude: f64,
    /// `longitude`, required.
    pub longitude: f64,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    r#type: &'static str,
    /// `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The required arguments of [`LocationAttachment::new`], by name.
pub struct LocationAttachmentArgs {
    /// `latitude`.
    pub latitude: f64,
    /// `longitude`.
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

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `url`.
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
    /// `fileId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<i64>,
    /// `text`.
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

    /// Sets `fileId`.
    #[must_use]
    pub fn file_id(mut self, file_id: i64) -> Self {
        self.file_id = Some(file_id);
        self
    }

    /// Sets `text`.
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
    /// `contactPropertiesLeadingToMatch`, required.
    pub contact_properties_leading_to_match: Vec<ContactPropertiesLeadingToMatch>,
    /// `contactVid`, required.
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
    /// `contacts`, required.
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
    /// `quickReplies`, required.
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
    /// `socialMetadata`, required.
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
