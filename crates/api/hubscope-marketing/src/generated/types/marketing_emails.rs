//! Types of `marketing_emails`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::serde_json::Value,
    __private::{null_as_default, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AbSampleSizeDefault {
        AutomatedLoserVariant = "automated_loser_variant",
        AutomatedMaster = "automated_master",
        AutomatedVariant = "automated_variant",
        LoserVariant = "loser_variant",
        MabMaster = "mab_master",
        MabVariant = "mab_variant",
        Master = "master",
        Variant = "variant",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AbSamplingDefault {
        AutomatedLoserVariant = "automated_loser_variant",
        AutomatedMaster = "automated_master",
        AutomatedVariant = "automated_variant",
        LoserVariant = "loser_variant",
        MabMaster = "mab_master",
        MabVariant = "mab_variant",
        Master = "master",
        Variant = "variant",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AbStatus {
        AutomatedLoserVariant = "automated_loser_variant",
        AutomatedMaster = "automated_master",
        AutomatedVariant = "automated_variant",
        LoserVariant = "loser_variant",
        MabMaster = "mab_master",
        MabVariant = "mab_variant",
        Master = "master",
        Variant = "variant",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    AbSuccessMetric {
        ClicksByDelivered = "CLICKS_BY_DELIVERED",
        ClicksByOpens = "CLICKS_BY_OPENS",
        OpensByDelivered = "OPENS_BY_DELIVERED",
    }
}

/// Ab test variation create, `AbTestCreateRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbTestVariationCreate {
    pub content_id: String,
    pub variation_name: String,
}

/// The required arguments of [`AbTestVariationCreate::new`], by name.
pub struct AbTestVariationCreateArgs<ContentId, VariationName> {
    pub content_id: ContentId,
    pub variation_name: VariationName,
}

impl AbTestVariationCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AbTestVariationCreateArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { content_id: args.content_id.into(), variation_name: args.variation_name.into() }
    }
}

/// Aggregate email statistics, `AggregateEmailStatistics` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AggregateEmailStatistics {
    pub aggregate: Option<EmailStatisticsData>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub campaign_aggregations: BTreeMap<String, EmailStatisticsData>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub emails: Vec<i64>,
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    BackgroundImageType {
        Repeat = "REPEAT",
        Single = "SINGLE",
        Stretch = "STRETCH",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    BlogLayout {
        FullPost = "FULL_POST",
        SummaryNoFeaturedImage = "SUMMARY_NO_FEATURED_IMAGE",
        SummaryWithFeaturedImage = "SUMMARY_WITH_FEATURED_IMAGE",
    }
}

/// Button style settings, `PublicButtonStyleSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ButtonStyleSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corner_radius: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font_style: Option<FontStyle>,
}

impl Default for ButtonStyleSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl ButtonStyleSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { background_color: None, corner_radius: None, font_style: None }
    }

    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    #[must_use]
    pub fn corner_radius(mut self, corner_radius: i64) -> Self {
        self.corner_radius = Some(corner_radius);
        self
    }

    #[must_use]
    pub fn font_style(mut self, font_style: impl Into<FontStyle>) -> Self {
        self.font_style = Some(font_style.into());
        self
    }
}

/// Divider style settings, `PublicDividerStyleSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DividerStyleSettings {
    /// Colour in which it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Height in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_type: Option<String>,
}

impl Default for DividerStyleSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl DividerStyleSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { color: None, height: None, line_type: None }
    }

    /// Colour in which it is shown.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Height in pixels.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    #[must_use]
    pub fn line_type(mut self, line_type: impl Into<String>) -> Self {
        self.line_type = Some(line_type.into());
        self
    }
}

/// Email, `PublicEmail` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Email {
    pub active_domain: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_email_campaign_ids: Vec<String>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    pub archived: Option<bool>,
    /// ID of the brand that it belongs to; 0 is the account's own.
    pub business_unit_id: Option<String>,
    /// ID of the campaign that it counts towards.
    pub campaign: Option<String>,
    /// Readable label of the campaign that it counts towards.
    pub campaign_name: Option<String>,
    pub campaign_utm: Option<String>,
    pub cloned_from: Option<String>,
    pub content: Option<EmailContent>,
    /// Time of creation.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// ID of the user who created it.
    pub created_by_id: Option<String>,
    /// Time at which it was removed; missing while it exists.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    pub email_campaign_group_id: Option<String>,
    pub email_template_mode: Option<EmailTemplateMode>,
    pub feedback_survey_id: Option<String>,
    /// ID of the folder in which it lies.
    pub folder_id: Option<i64>,
    pub folder_id_v2: Option<i64>,
    /// Sender that recipients see.
    pub from: Option<EmailFromDetails>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    pub is_ab: Option<bool>,
    pub is_published: Option<bool>,
    pub is_transactional: Option<bool>,
    pub jitter_send_time: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: Option<Language>,
    /// Internal identifier or title.
    pub name: Option<String>,
    pub preview_key: Option<SecretString>,
    pub primary_email_campaign_id: Option<String>,
    /// Time at which it goes or went live.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub publish_date: Option<Timestamp>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_at: Option<Timestamp>,
    pub published_by_email: Option<String>,
    pub published_by_id: Option<String>,
    pub published_by_name: Option<String>,
    pub rss_data: Option<RssEmailDetails>,
    pub send_on_publish: Option<bool>,
    /// Stage of processing or publishing.
    pub state: Option<EmailState>,
    pub stats: Option<EmailStatisticsData>,
    /// Finer kind of the content, such as a variation in an A/B test.
    pub subcategory: Option<String>,
    /// Line that recipients see before opening it.
    pub subject: Option<String>,
    pub subscription_details: Option<EmailSubscriptionDetails>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub teams_with_access: Vec<String>,
    pub testing: Option<EmailTestingDetails>,
    /// Contacts and lists that get the email, and those left out.
    pub to: Option<EmailToDetails>,
    /// Kind, which decides the meaning of the other fields.
    pub r#type: Option<EmailType>,
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub unpublished_at: Option<Timestamp>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// ID of the user who changed it last.
    pub updated_by_id: Option<String>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub users_with_access: Vec<String>,
    pub webversion: Option<WebversionDetails>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub workflow_names: Vec<String>,
}

/// Email clone, `EmailCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailClone {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

impl EmailClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { clone_name: None, id: id.into(), language: None }
    }

    #[must_use]
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.clone_name = Some(clone_name.into());
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// Email content, `PublicEmailContent` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailContent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flex_areas: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_text_version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_fields: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style_settings: Option<EmailStyleSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_settings_values: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_containers: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widgets: Option<BTreeMap<String, Value>>,
}

impl Default for EmailContent {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailContent {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            flex_areas: None,
            plain_text_version: None,
            smart_fields: None,
            style_settings: None,
            template_path: None,
            theme_settings_values: None,
            widget_containers: None,
            widgets: None,
        }
    }

    #[must_use]
    pub fn flex_areas(mut self, flex_areas: BTreeMap<String, Value>) -> Self {
        self.flex_areas = Some(flex_areas);
        self
    }

    #[must_use]
    pub fn plain_text_version(mut self, plain_text_version: impl Into<String>) -> Self {
        self.plain_text_version = Some(plain_text_version.into());
        self
    }

    #[must_use]
    pub fn smart_fields(mut self, smart_fields: BTreeMap<String, Value>) -> Self {
        self.smart_fields = Some(smart_fields);
        self
    }

    #[must_use]
    pub fn style_settings(mut self, style_settings: impl Into<EmailStyleSettings>) -> Self {
        self.style_settings = Some(style_settings.into());
        self
    }

    #[must_use]
    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.template_path = Some(template_path.into());
        self
    }

    #[must_use]
    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.theme_settings_values = Some(theme_settings_values);
        self
    }

    #[must_use]
    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.widget_containers = Some(widget_containers);
        self
    }

    #[must_use]
    pub fn widgets(mut self, widgets: BTreeMap<String, Value>) -> Self {
        self.widgets = Some(widgets);
        self
    }
}

/// Email create, `EmailCreateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailCreate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_domain: Option<String>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// ID of the brand that it belongs to; 0 is the account's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_unit_id: Option<i64>,
    /// ID of the campaign that it counts towards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<EmailContent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_survey_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id_v2: Option<i64>,
    /// Sender that recipients see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<EmailFromDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jitter_send_time: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Time at which it goes or went live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_data: Option<RssEmailDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_on_publish: Option<bool>,
    /// Stage of processing or publishing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EmailState>,
    /// Finer kind of the content, such as a variation in an A/B test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategory: Option<EmailSubcategory>,
    /// Line that recipients see before opening it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_details: Option<EmailSubscriptionDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testing: Option<EmailTestingDetails>,
    /// Contacts and lists that get the email, and those left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<EmailToDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webversion: Option<WebversionDetails>,
}

impl Default for EmailCreate {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_domain: None,
            archived: None,
            business_unit_id: None,
            campaign: None,
            content: None,
            feedback_survey_id: None,
            folder_id_v2: None,
            from: None,
            jitter_send_time: None,
            language: None,
            name: None,
            publish_date: None,
            rss_data: None,
            send_on_publish: None,
            state: None,
            subcategory: None,
            subject: None,
            subscription_details: None,
            testing: None,
            to: None,
            webversion: None,
        }
    }

    #[must_use]
    pub fn active_domain(mut self, active_domain: impl Into<String>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// ID of the brand that it belongs to; 0 is the account's own.
    #[must_use]
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// ID of the campaign that it counts towards.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    #[must_use]
    pub fn content(mut self, content: impl Into<EmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }

    #[must_use]
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<String>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into());
        self
    }

    #[must_use]
    pub fn folder_id_v2(mut self, folder_id_v2: i64) -> Self {
        self.folder_id_v2 = Some(folder_id_v2);
        self
    }

    /// Sender that recipients see.
    #[must_use]
    pub fn from(mut self, from: impl Into<EmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }

    #[must_use]
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Time at which it goes or went live.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    #[must_use]
    pub fn rss_data(mut self, rss_data: impl Into<RssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }

    #[must_use]
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }

    /// Stage of processing or publishing.
    #[must_use]
    pub fn state(mut self, state: EmailState) -> Self {
        self.state = Some(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    #[must_use]
    pub fn subcategory(mut self, subcategory: EmailSubcategory) -> Self {
        self.subcategory = Some(subcategory);
        self
    }

    /// Line that recipients see before opening it.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    #[must_use]
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<EmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }

    #[must_use]
    pub fn testing(mut self, testing: impl Into<EmailTestingDetails>) -> Self {
        self.testing = Some(testing.into());
        self
    }

    /// Contacts and lists that get the email, and those left out.
    #[must_use]
    pub fn to(mut self, to: impl Into<EmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }

    #[must_use]
    pub fn webversion(mut self, webversion: impl Into<WebversionDetails>) -> Self {
        self.webversion = Some(webversion.into());
        self
    }
}

/// Email from details, `PublicEmailFromDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailFromDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_reply_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<String>,
}

impl Default for EmailFromDetails {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailFromDetails {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { custom_reply_to: None, from_name: None, reply_to: None }
    }

    #[must_use]
    pub fn custom_reply_to(mut self, custom_reply_to: impl Into<String>) -> Self {
        self.custom_reply_to = Some(custom_reply_to.into());
        self
    }

    #[must_use]
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.from_name = Some(from_name.into());
        self
    }

    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<String>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
}

/// Email recipients, `PublicEmailRecipients` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EmailRecipients {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<Vec<String>>,
}

impl Default for EmailRecipients {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailRecipients {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { exclude: None, include: None }
    }

    #[must_use]
    pub fn exclude(mut self, exclude: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exclude = Some(exclude.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    EmailState {
        AGENT_GENERATED = "AGENT_GENERATED",
        AUTOMATED = "AUTOMATED",
        AUTOMATED_AB = "AUTOMATED_AB",
        AUTOMATED_AB_VARIANT = "AUTOMATED_AB_VARIANT",
        AUTOMATED_DRAFT = "AUTOMATED_DRAFT",
        AUTOMATED_DRAFT_AB = "AUTOMATED_DRAFT_AB",
        AUTOMATED_DRAFT_ABVARIANT = "AUTOMATED_DRAFT_ABVARIANT",
        AUTOMATED_FOR_FORM = "AUTOMATED_FOR_FORM",
        AUTOMATED_FOR_FORM_BUFFER = "AUTOMATED_FOR_FORM_BUFFER",
        AUTOMATED_FOR_FORM_DRAFT = "AUTOMATED_FOR_FORM_DRAFT",
        AUTOMATED_FOR_FORM_LEGACY = "AUTOMATED_FOR_FORM_LEGACY",
        AUTOMATED_LOSER_ABVARIANT = "AUTOMATED_LOSER_ABVARIANT",
        AUTOMATED_SENDING = "AUTOMATED_SENDING",
        BLOG_EMAIL_DRAFT = "BLOG_EMAIL_DRAFT",
        BLOG_EMAIL_PUBLISHED = "BLOG_EMAIL_PUBLISHED",
        DRAFT = "DRAFT",
        DRAFT_AB = "DRAFT_AB",
        DRAFT_AB_VARIANT = "DRAFT_AB_VARIANT",
        ERROR = "ERROR",
        LOSER_AB_VARIANT = "LOSER_AB_VARIANT",
        PAGE_STUB = "PAGE_STUB",
        PRE_PROCESSING = "PRE_PROCESSING",
        PROCESSING = "PROCESSING",
        PUBLISHED = "PUBLISHED",
        PUBLISHED_AB = "PUBLISHED_AB",
        PUBLISHED_AB_VARIANT = "PUBLISHED_AB_VARIANT",
        PUBLISHED_OR_SCHEDULED = "PUBLISHED_OR_SCHEDULED",
        RSS_TO_EMAIL_DRAFT = "RSS_TO_EMAIL_DRAFT",
        RSS_TO_EMAIL_PUBLISHED = "RSS_TO_EMAIL_PUBLISHED",
        SCHEDULED = "SCHEDULED",
        SCHEDULED_AB = "SCHEDULED_AB",
        SCHEDULED_OR_PUBLISHED = "SCHEDULED_OR_PUBLISHED",
    }
}

/// Email statistic interval, `EmailStatisticInterval` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailStatisticInterval {
    pub aggregations: Option<EmailStatisticsData>,
    pub interval: Option<Interval>,
}

/// Email statistics data, `EmailStatisticsData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailStatisticsData {
    #[serde(default, deserialize_with = "null_as_default")]
    pub counters: BTreeMap<String, i64>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub device_breakdown: BTreeMap<String, BTreeMap<String, i64>>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub qualifier_stats: BTreeMap<String, BTreeMap<String, i64>>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub ratios: BTreeMap<String, f64>,
}

/// Email style settings, `PublicEmailStyleSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailStyleSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image_type: Option<BackgroundImageType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_border_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_border_color_choice: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_border_width: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_style_settings: Option<ButtonStyleSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite1: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite2: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite3: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite4: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite5: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite6: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub divider_style_settings: Option<DividerStyleSettings>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_body_padding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_body_width: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading_one_font: Option<FontStyle>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading_two_font: Option<FontStyle>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links_font: Option<FontStyle>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_accent_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font_line_height: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font_size: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_accent_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font_color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font_line_height: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font_size: Option<f64>,
}

impl Default for EmailStyleSettings {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailStyleSettings {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            background_color: None,
            background_image: None,
            background_image_type: None,
            body_border_color: None,
            body_border_color_choice: None,
            body_border_width: None,
            body_color: None,
            button_style_settings: None,
            color_picker_favorite1: None,
            color_picker_favorite2: None,
            color_picker_favorite3: None,
            color_picker_favorite4: None,
            color_picker_favorite5: None,
            color_picker_favorite6: None,
            divider_style_settings: None,
            email_body_padding: None,
            email_body_width: None,
            heading_one_font: None,
            heading_two_font: None,
            links_font: None,
            primary_accent_color: None,
            primary_font: None,
            primary_font_color: None,
            primary_font_line_height: None,
            primary_font_size: None,
            secondary_accent_color: None,
            secondary_font: None,
            secondary_font_color: None,
            secondary_font_line_height: None,
            secondary_font_size: None,
        }
    }

    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    #[must_use]
    pub fn background_image(mut self, background_image: impl Into<String>) -> Self {
        self.background_image = Some(background_image.into());
        self
    }

    #[must_use]
    pub fn background_image_type(mut self, background_image_type: BackgroundImageType) -> Self {
        self.background_image_type = Some(background_image_type);
        self
    }

    #[must_use]
    pub fn body_border_color(mut self, body_border_color: impl Into<String>) -> Self {
        self.body_border_color = Some(body_border_color.into());
        self
    }

    #[must_use]
    pub fn body_border_color_choice(mut self, body_border_color_choice: impl Into<String>) -> Self {
        self.body_border_color_choice = Some(body_border_color_choice.into());
        self
    }

    #[must_use]
    pub fn body_border_width(mut self, body_border_width: f64) -> Self {
        self.body_border_width = Some(body_border_width);
        self
    }

    #[must_use]
    pub fn body_color(mut self, body_color: impl Into<String>) -> Self {
        self.body_color = Some(body_color.into());
        self
    }

    #[must_use]
    pub fn button_style_settings(
        mut self,
        button_style_settings: impl Into<ButtonStyleSettings>,
    ) -> Self {
        self.button_style_settings = Some(button_style_settings.into());
        self
    }

    #[must_use]
    pub fn color_picker_favorite1(mut self, color_picker_favorite1: impl Into<String>) -> Self {
        self.color_picker_favorite1 = Some(color_picker_favorite1.into());
        self
    }

    #[must_use]
    pub fn color_picker_favorite2(mut self, color_picker_favorite2: impl Into<String>) -> Self {
        self.color_picker_favorite2 = Some(color_picker_favorite2.into());
        self
    }

    #[must_use]
    pub fn color_picker_favorite3(mut self, color_picker_favorite3: impl Into<String>) -> Self {
        self.color_picker_favorite3 = Some(color_picker_favorite3.into());
        self
    }

    #[must_use]
    pub fn color_picker_favorite4(mut self, color_picker_favorite4: impl Into<String>) -> Self {
        self.color_picker_favorite4 = Some(color_picker_favorite4.into());
        self
    }

    #[must_use]
    pub fn color_picker_favorite5(mut self, color_picker_favorite5: impl Into<String>) -> Self {
        self.color_picker_favorite5 = Some(color_picker_favorite5.into());
        self
    }

    #[must_use]
    pub fn color_picker_favorite6(mut self, color_picker_favorite6: impl Into<String>) -> Self {
        self.color_picker_favorite6 = Some(color_picker_favorite6.into());
        self
    }

    #[must_use]
    pub fn divider_style_settings(
        mut self,
        divider_style_settings: impl Into<DividerStyleSettings>,
    ) -> Self {
        self.divider_style_settings = Some(divider_style_settings.into());
        self
    }

    #[must_use]
    pub fn email_body_padding(mut self, email_body_padding: impl Into<String>) -> Self {
        self.email_body_padding = Some(email_body_padding.into());
        self
    }

    #[must_use]
    pub fn email_body_width(mut self, email_body_width: impl Into<String>) -> Self {
        self.email_body_width = Some(email_body_width.into());
        self
    }

    #[must_use]
    pub fn heading_one_font(mut self, heading_one_font: impl Into<FontStyle>) -> Self {
        self.heading_one_font = Some(heading_one_font.into());
        self
    }

    #[must_use]
    pub fn heading_two_font(mut self, heading_two_font: impl Into<FontStyle>) -> Self {
        self.heading_two_font = Some(heading_two_font.into());
        self
    }

    #[must_use]
    pub fn links_font(mut self, links_font: impl Into<FontStyle>) -> Self {
        self.links_font = Some(links_font.into());
        self
    }

    #[must_use]
    pub fn primary_accent_color(mut self, primary_accent_color: impl Into<String>) -> Self {
        self.primary_accent_color = Some(primary_accent_color.into());
        self
    }

    #[must_use]
    pub fn primary_font(mut self, primary_font: impl Into<String>) -> Self {
        self.primary_font = Some(primary_font.into());
        self
    }

    #[must_use]
    pub fn primary_font_color(mut self, primary_font_color: impl Into<String>) -> Self {
        self.primary_font_color = Some(primary_font_color.into());
        self
    }

    #[must_use]
    pub fn primary_font_line_height(mut self, primary_font_line_height: impl Into<String>) -> Self {
        self.primary_font_line_height = Some(primary_font_line_height.into());
        self
    }

    #[must_use]
    pub fn primary_font_size(mut self, primary_font_size: f64) -> Self {
        self.primary_font_size = Some(primary_font_size);
        self
    }

    #[must_use]
    pub fn secondary_accent_color(mut self, secondary_accent_color: impl Into<String>) -> Self {
        self.secondary_accent_color = Some(secondary_accent_color.into());
        self
    }

    #[must_use]
    pub fn secondary_font(mut self, secondary_font: impl Into<String>) -> Self {
        self.secondary_font = Some(secondary_font.into());
        self
    }

    #[must_use]
    pub fn secondary_font_color(mut self, secondary_font_color: impl Into<String>) -> Self {
        self.secondary_font_color = Some(secondary_font_color.into());
        self
    }

    #[must_use]
    pub fn secondary_font_line_height(
        mut self,
        secondary_font_line_height: impl Into<String>,
    ) -> Self {
        self.secondary_font_line_height = Some(secondary_font_line_height.into());
        self
    }

    #[must_use]
    pub fn secondary_font_size(mut self, secondary_font_size: f64) -> Self {
        self.secondary_font_size = Some(secondary_font_size);
        self
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    EmailSubcategory {
        AB_LOSER_VARIANT = "ab_loser_variant",
        AB_LOSER_VARIANT_SITE_PAGE = "ab_loser_variant_site_page",
        AB_MASTER = "ab_master",
        AB_MASTER_SITE_PAGE = "ab_master_site_page",
        AB_VARIANT = "ab_variant",
        AB_VARIANT_SITE_PAGE = "ab_variant_site_page",
        AUTOMATED = "automated",
        AUTOMATED_AB_MASTER = "automated_ab_master",
        AUTOMATED_AB_VARIANT = "automated_ab_variant",
        AUTOMATED_FOR_CRM = "automated_for_crm",
        AUTOMATED_FOR_CUSTOM_SURVEY = "automated_for_custom_survey",
        AUTOMATED_FOR_DEAL = "automated_for_deal",
        AUTOMATED_FOR_FEEDBACK_CES = "automated_for_feedback_ces",
        AUTOMATED_FOR_FEEDBACK_CUSTOM = "automated_for_feedback_custom",
        AUTOMATED_FOR_FEEDBACK_NPS = "automated_for_feedback_nps",
        AUTOMATED_FOR_FORM = "automated_for_form",
        AUTOMATED_FOR_FORM_BUFFER = "automated_for_form_buffer",
        AUTOMATED_FOR_FORM_DRAFT = "automated_for_form_draft",
        AUTOMATED_FOR_FORM_LEGACY = "automated_for_form_legacy",
        AUTOMATED_FOR_LEADFLOW = "automated_for_leadflow",
        AUTOMATED_FOR_TICKET = "automated_for_ticket",
        BATCH = "batch",
        BLOG_ARTICLE_INSTANCE_LAYOUT = "blog_article_instance_layout",
        BLOG_ARTICLE_LISTING = "blog_article_listing",
        BLOG_AUTHOR_DETAIL = "blog_author_detail",
        BLOG_EMAIL = "blog_email",
        BLOG_EMAIL_CHILD = "blog_email_child",
        CASE_STUDY = "case_study",
        CASE_STUDY_INSTANCE_LAYOUT = "case_study_instance_layout",
        CASE_STUDY_LISTING = "case_study_listing",
        DISCARDABLE_STUB = "discardable_stub",
        IMPORTED_BLOG_POST = "imported_blog_post",
        KB404_PAGE = "kb_404_page",
        KB_ARTICLE_INSTANCE_LAYOUT = "kb_article_instance_layout",
        KB_LISTING = "kb_listing",
        KB_SEARCH_RESULTS = "kb_search_results",
        KB_SUPPORT_FORM = "kb_support_form",
        LANDING_PAGE = "landing_page",
        LEGACY_BLOG_POST = "legacy_blog_post",
        LEGACY_PAGE = "legacy_page",
        LOCALTIME = "localtime",
        MANAGE_PREFERENCES_EMAIL = "manage_preferences_email",
        MARKETING_SINGLE_SEND_API = "marketing_single_send_api",
        MEMBERSHIP_EMAIL_VERIFICATION = "membership_email_verification",
        MEMBERSHIP_FOLLOW_UP = "membership_follow_up",
        MEMBERSHIP_OTP_LOGIN = "membership_otp_login",
        MEMBERSHIP_PASSWORD_RESET = "membership_password_reset",
        MEMBERSHIP_PASSWORD_SAVED = "membership_password_saved",
        MEMBERSHIP_PASSWORDLESS_AUTH = "membership_passwordless_auth",
        MEMBERSHIP_REGISTRATION = "membership_registration",
        MEMBERSHIP_REGISTRATION_FOLLOW_UP = "membership_registration_follow_up",
        MEMBERSHIP_VERIFICATION = "membership_verification",
        NORMAL_BLOG_POST = "normal_blog_post",
        OPTIN_EMAIL = "optin_email",
        OPTIN_FOLLOWUP_EMAIL = "optin_followup_email",
        PAGE_INSTANCE_LAYOUT = "page_instance_layout",
        PAGE_STUB = "page_stub",
        PERFORMABLE_LANDING_PAGE = "performable_landing_page",
        PERFORMABLE_LANDING_PAGE_CUTOVER = "performable_landing_page_cutover",
        PODCAST_INSTANCE_LAYOUT = "podcast_instance_layout",
        PODCAST_LISTING = "podcast_listing",
        PORTAL_CONTENT = "portal_content",
        RESUBSCRIBE_CONFIRMATION_EMAIL = "resubscribe_confirmation_email",
        RESUBSCRIBE_EMAIL = "resubscribe_email",
        RSS_TO_EMAIL = "rss_to_email",
        RSS_TO_EMAIL_CHILD = "rss_to_email_child",
        SCP_INSTANCE_LAYOUT_PAGE = "scp_instance_layout_page",
        SCP_STATIC_PAGE = "scp_static_page",
        SINGLE_SEND_API = "single_send_api",
        SITE_PAGE = "site_page",
        SMTP_TOKEN = "smtp_token",
        STAGED_PAGE = "staged_page",
        TICKET_CLOSED_KICKBACK_EMAIL = "ticket_closed_kickback_email",
        TICKET_OPENED_KICKBACK_EMAIL = "ticket_opened_kickback_email",
        TICKET_PIPELINE_AUTOMATED = "ticket_pipeline_automated",
        UNKNOWN = "UNKNOWN",
        UNSUBSCRIBE_CONFIRMATION_EMAIL = "unsubscribe_confirmation_email",
        WEB_INTERACTIVE = "web_interactive",
    }
}

/// Email subscription details, `PublicEmailSubscriptionDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailSubscriptionDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_location_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferences_group_id: Option<String>,
    /// ID of the subscription type that people agree to or decline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_name: Option<String>,
}

impl Default for EmailSubscriptionDetails {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailSubscriptionDetails {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            office_location_id: None,
            preferences_group_id: None,
            subscription_id: None,
            subscription_name: None,
        }
    }

    #[must_use]
    pub fn office_location_id(mut self, office_location_id: impl Into<String>) -> Self {
        self.office_location_id = Some(office_location_id.into());
        self
    }

    #[must_use]
    pub fn preferences_group_id(mut self, preferences_group_id: impl Into<String>) -> Self {
        self.preferences_group_id = Some(preferences_group_id.into());
        self
    }

    /// ID of the subscription type that people agree to or decline.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: impl Into<String>) -> Self {
        self.subscription_id = Some(subscription_id.into());
        self
    }

    #[must_use]
    pub fn subscription_name(mut self, subscription_name: impl Into<String>) -> Self {
        self.subscription_name = Some(subscription_name.into());
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    EmailTemplateMode {
        DesignManager = "DESIGN_MANAGER",
        DragAndDrop = "DRAG_AND_DROP",
    }
}

/// Email testing details, `PublicEmailTestingDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailTestingDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_sample_size_default: Option<AbSampleSizeDefault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_sampling_default: Option<AbSamplingDefault>,
    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_status: Option<AbStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_success_metric: Option<AbSuccessMetric>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_test_percentage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_to_wait: Option<i64>,
    #[serde(default)]
    pub is_ab_variation: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_id: Option<String>,
}

/// The required arguments of [`EmailTestingDetails::new`], by name.
pub struct EmailTestingDetailsArgs {
    pub is_ab_variation: bool,
}

impl EmailTestingDetails {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: EmailTestingDetailsArgs) -> Self {
        Self {
            ab_sample_size_default: None,
            ab_sampling_default: None,
            ab_status: None,
            ab_success_metric: None,
            ab_test_percentage: None,
            hours_to_wait: None,
            is_ab_variation: args.is_ab_variation,
            test_id: None,
        }
    }

    #[must_use]
    pub fn ab_sample_size_default(mut self, ab_sample_size_default: AbSampleSizeDefault) -> Self {
        self.ab_sample_size_default = Some(ab_sample_size_default);
        self
    }

    #[must_use]
    pub fn ab_sampling_default(mut self, ab_sampling_default: AbSamplingDefault) -> Self {
        self.ab_sampling_default = Some(ab_sampling_default);
        self
    }

    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    #[must_use]
    pub fn ab_status(mut self, ab_status: AbStatus) -> Self {
        self.ab_status = Some(ab_status);
        self
    }

    #[must_use]
    pub fn ab_success_metric(mut self, ab_success_metric: AbSuccessMetric) -> Self {
        self.ab_success_metric = Some(ab_success_metric);
        self
    }

    #[must_use]
    pub fn ab_test_percentage(mut self, ab_test_percentage: i64) -> Self {
        self.ab_test_percentage = Some(ab_test_percentage);
        self
    }

    #[must_use]
    pub fn hours_to_wait(mut self, hours_to_wait: i64) -> Self {
        self.hours_to_wait = Some(hours_to_wait);
        self
    }

    #[must_use]
    pub fn test_id(mut self, test_id: impl Into<String>) -> Self {
        self.test_id = Some(test_id.into());
        self
    }
}

/// Email to details, `PublicEmailToDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailToDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<EmailRecipients>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_ils_lists: Option<EmailRecipients>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_lists: Option<EmailRecipients>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_send_frequency: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppress_graymail: Option<bool>,
}

impl Default for EmailToDetails {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailToDetails {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            contact_ids: None,
            contact_ils_lists: None,
            contact_lists: None,
            limit_send_frequency: None,
            suppress_graymail: None,
        }
    }

    #[must_use]
    pub fn contact_ids(mut self, contact_ids: impl Into<EmailRecipients>) -> Self {
        self.contact_ids = Some(contact_ids.into());
        self
    }

    #[must_use]
    pub fn contact_ils_lists(mut self, contact_ils_lists: impl Into<EmailRecipients>) -> Self {
        self.contact_ils_lists = Some(contact_ils_lists.into());
        self
    }

    #[must_use]
    pub fn contact_lists(mut self, contact_lists: impl Into<EmailRecipients>) -> Self {
        self.contact_lists = Some(contact_lists.into());
        self
    }

    #[must_use]
    pub fn limit_send_frequency(mut self, limit_send_frequency: bool) -> Self {
        self.limit_send_frequency = Some(limit_send_frequency);
        self
    }

    #[must_use]
    pub fn suppress_graymail(mut self, suppress_graymail: bool) -> Self {
        self.suppress_graymail = Some(suppress_graymail);
        self
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    EmailType {
        AB_EMAIL = "AB_EMAIL",
        AUTOMATED_AB_EMAIL = "AUTOMATED_AB_EMAIL",
        AUTOMATED_EMAIL = "AUTOMATED_EMAIL",
        BATCH_EMAIL = "BATCH_EMAIL",
        BLOG_EMAIL = "BLOG_EMAIL",
        BLOG_EMAIL_CHILD = "BLOG_EMAIL_CHILD",
        FEEDBACK_CES_EMAIL = "FEEDBACK_CES_EMAIL",
        FEEDBACK_CUSTOM_EMAIL = "FEEDBACK_CUSTOM_EMAIL",
        FEEDBACK_CUSTOM_SURVEY_EMAIL = "FEEDBACK_CUSTOM_SURVEY_EMAIL",
        FEEDBACK_NPS_EMAIL = "FEEDBACK_NPS_EMAIL",
        FOLLOWUP_EMAIL = "FOLLOWUP_EMAIL",
        LEADFLOW_EMAIL = "LEADFLOW_EMAIL",
        LOCALTIME_EMAIL = "LOCALTIME_EMAIL",
        MANAGE_PREFERENCES_EMAIL = "MANAGE_PREFERENCES_EMAIL",
        MARKETING_SINGLE_SEND_API = "MARKETING_SINGLE_SEND_API",
        MEMBERSHIP_EMAIL_VERIFICATION_EMAIL = "MEMBERSHIP_EMAIL_VERIFICATION_EMAIL",
        MEMBERSHIP_FOLLOW_UP_EMAIL = "MEMBERSHIP_FOLLOW_UP_EMAIL",
        MEMBERSHIP_OTP_LOGIN_EMAIL = "MEMBERSHIP_OTP_LOGIN_EMAIL",
        MEMBERSHIP_PASSWORD_RESET_EMAIL = "MEMBERSHIP_PASSWORD_RESET_EMAIL",
        MEMBERSHIP_PASSWORD_SAVED_EMAIL = "MEMBERSHIP_PASSWORD_SAVED_EMAIL",
        MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL = "MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL",
        MEMBERSHIP_REGISTRATION_EMAIL = "MEMBERSHIP_REGISTRATION_EMAIL",
        MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL = "MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL",
        MEMBERSHIP_VERIFICATION_EMAIL = "MEMBERSHIP_VERIFICATION_EMAIL",
        OPTIN_EMAIL = "OPTIN_EMAIL",
        OPTIN_FOLLOWUP_EMAIL = "OPTIN_FOLLOWUP_EMAIL",
        RESUBSCRIBE_EMAIL = "RESUBSCRIBE_EMAIL",
        RSS_EMAIL = "RSS_EMAIL",
        RSS_EMAIL_CHILD = "RSS_EMAIL_CHILD",
        SINGLE_SEND_API = "SINGLE_SEND_API",
        SMTP_TOKEN = "SMTP_TOKEN",
        TICKET_EMAIL = "TICKET_EMAIL",
    }
}

/// Email update, `EmailUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailUpdate {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_domain: Option<String>,
    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// ID of the brand that it belongs to; 0 is the account's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_unit_id: Option<i64>,
    /// ID of the campaign that it counts towards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<EmailContent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id_v2: Option<i64>,
    /// Sender that recipients see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<EmailFromDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jitter_send_time: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Time at which it goes or went live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_data: Option<RssEmailDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_on_publish: Option<bool>,
    /// Stage of processing or publishing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EmailState>,
    /// Finer kind of the content, such as a variation in an A/B test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategory: Option<EmailSubcategory>,
    /// Line that recipients see before opening it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_details: Option<EmailSubscriptionDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testing: Option<EmailTestingDetails>,
    /// Contacts and lists that get the email, and those left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<EmailToDetails>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webversion: Option<WebversionDetails>,
}

impl Default for EmailUpdate {
    fn default() -> Self {
        Self::new()
    }
}

impl EmailUpdate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            active_domain: None,
            archived: None,
            business_unit_id: None,
            campaign: None,
            content: None,
            folder_id_v2: None,
            from: None,
            jitter_send_time: None,
            language: None,
            name: None,
            publish_date: None,
            rss_data: None,
            send_on_publish: None,
            state: None,
            subcategory: None,
            subject: None,
            subscription_details: None,
            testing: None,
            to: None,
            webversion: None,
        }
    }

    #[must_use]
    pub fn active_domain(mut self, active_domain: impl Into<String>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }

    /// Tells whether it has been moved to the archive, from which it can mostly be restored.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// ID of the brand that it belongs to; 0 is the account's own.
    #[must_use]
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// ID of the campaign that it counts towards.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    #[must_use]
    pub fn content(mut self, content: impl Into<EmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }

    #[must_use]
    pub fn folder_id_v2(mut self, folder_id_v2: i64) -> Self {
        self.folder_id_v2 = Some(folder_id_v2);
        self
    }

    /// Sender that recipients see.
    #[must_use]
    pub fn from(mut self, from: impl Into<EmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }

    #[must_use]
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Time at which it goes or went live.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    #[must_use]
    pub fn rss_data(mut self, rss_data: impl Into<RssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }

    #[must_use]
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }

    /// Stage of processing or publishing.
    #[must_use]
    pub fn state(mut self, state: EmailState) -> Self {
        self.state = Some(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    #[must_use]
    pub fn subcategory(mut self, subcategory: EmailSubcategory) -> Self {
        self.subcategory = Some(subcategory);
        self
    }

    /// Line that recipients see before opening it.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    #[must_use]
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<EmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }

    #[must_use]
    pub fn testing(mut self, testing: impl Into<EmailTestingDetails>) -> Self {
        self.testing = Some(testing.into());
        self
    }

    /// Contacts and lists that get the email, and those left out.
    #[must_use]
    pub fn to(mut self, to: impl Into<EmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }

    #[must_use]
    pub fn webversion(mut self, webversion: impl Into<WebversionDetails>) -> Self {
        self.webversion = Some(webversion.into());
        self
    }
}

/// Email version, `VersionPublicEmail` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailVersion {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Content as it was in that version.
    pub object: Option<Email>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Person who made this version.
    pub user: Option<VersionUser>,
}

/// Font style, `PublicFontStyle` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FontStyle {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bold: Option<bool>,
    /// Colour in which it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub italic: Option<bool>,
    /// Height of the letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub underline: Option<bool>,
}

impl Default for FontStyle {
    fn default() -> Self {
        Self::new()
    }
}

impl FontStyle {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self { bold: None, color: None, font: None, italic: None, size: None, underline: None }
    }

    #[must_use]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }

    /// Colour in which it is shown.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    #[must_use]
    pub fn font(mut self, font: impl Into<String>) -> Self {
        self.font = Some(font.into());
        self
    }

    #[must_use]
    pub fn italic(mut self, italic: bool) -> Self {
        self.italic = Some(italic);
        self
    }

    /// Height of the letters.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    #[must_use]
    pub fn underline(mut self, underline: bool) -> Self {
        self.underline = Some(underline);
        self
    }
}

/// Interval, `Interval` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Interval {
    /// Last point of the span.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end: Option<Timestamp>,
    /// Beginning of the span.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start: Option<Timestamp>,
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    Language {
        AA = "aa",
        AB = "ab",
        AE = "ae",
        AF = "af",
        AF_NA = "af-na",
        AF_ZA = "af-za",
        AGQ = "agq",
        AGQ_CM = "agq-cm",
        AK = "ak",
        AK_GH = "ak-gh",
        AM = "am",
        AM_ET = "am-et",
        AN = "an",
        ANN = "ann",
        ANN_NG = "ann-ng",
        AR = "ar",
        AR001 = "ar-001",
        AR_AE = "ar-ae",
        AR_BH = "ar-bh",
        AR_DJ = "ar-dj",
        AR_DZ = "ar-dz",
        AR_EG = "ar-eg",
        AR_EH = "ar-eh",
        AR_ER = "ar-er",
        AR_IL = "ar-il",
        AR_IQ = "ar-iq",
        AR_JO = "ar-jo",
        AR_KM = "ar-km",
        AR_KW = "ar-kw",
        AR_LB = "ar-lb",
        AR_LY = "ar-ly",
        AR_MA = "ar-ma",
        AR_MR = "ar-mr",
        AR_OM = "ar-om",
        AR_PS = "ar-ps",
        AR_QA = "ar-qa",
        AR_SA = "ar-sa",
        AR_SD = "ar-sd",
        AR_SO = "ar-so",
        AR_SS = "ar-ss",
        AR_SY = "ar-sy",
        AR_TD = "ar-td",
        AR_TN = "ar-tn",
        AR_YE = "ar-ye",
        AS = "as",
        AS_IN = "as-in",
        ASA = "asa",
        ASA_TZ = "asa-tz",
        AST = "ast",
        AST_ES = "ast-es",
        AV = "av",
        AY = "ay",
        AZ = "az",
        AZ_AZ = "az-az",
        BA = "ba",
        BAL = "bal",
        BAL_PK = "bal-pk",
        BAS = "bas",
        BAS_CM = "bas-cm",
        BE = "be",
        BE_BY = "be-by",
        BEM = "bem",
        BEM_ZM = "bem-zm",
        BEZ = "bez",
        BEZ_TZ = "bez-tz",
        BG = "bg",
        BG_BG = "bg-bg",
        BGC = "bgc",
        BGC_IN = "bgc-in",
        BHO = "bho",
        BHO_IN = "bho-in",
        BI = "bi",
        BLO = "blo",
        BLO_BJ = "blo-bj",
        BM = "bm",
        BM_ML = "bm-ml",
        BN = "bn",
        BN_BD = "bn-bd",
        BN_IN = "bn-in",
        BO = "bo",
        BO_CN = "bo-cn",
        BO_IN = "bo-in",
        BR = "br",
        BR_FR = "br-fr",
        BRX = "brx",
        BRX_IN = "brx-in",
        BS = "bs",
        BS_BA = "bs-ba",
        CA = "ca",
        CA_AD = "ca-ad",
        CA_ES = "ca-es",
        CA_FR = "ca-fr",
        CA_IT = "ca-it",
        CCP = "ccp",
        CCP_BD = "ccp-bd",
        CCP_IN = "ccp-in",
        CE = "ce",
        CE_RU = "ce-ru",
        CEB = "ceb",
        CEB_PH = "ceb-ph",
        CGG = "cgg",
        CGG_UG = "cgg-ug",
        CH = "ch",
        CHR = "chr",
        CHR_US = "chr-us",
        CKB = "ckb",
        CKB_IQ = "ckb-iq",
        CKB_IR = "ckb-ir",
        CO = "co",
        CR = "cr",
        CS = "cs",
        CS_CZ = "cs-cz",
        CSW = "csw",
        CSW_CA = "csw-ca",
        CU = "cu",
        CU_RU = "cu-ru",
        CV = "cv",
        CV_RU = "cv-ru",
        CY = "cy",
        CY_GB = "cy-gb",
        DA = "da",
        DA_DK = "da-dk",
        DA_GL = "da-gl",
        DAV = "dav",
        DAV_KE = "dav-ke",
        DE = "de",
        DE_AT = "de-at",
        DE_BE = "de-be",
        DE_CH = "de-ch",
        DE_DE = "de-de",
        DE_GR = "de-gr",
        DE_IT = "de-it",
        DE_LI = "de-li",
        DE_LU = "de-lu",
        DJE = "dje",
        DJE_NE = "dje-ne",
        DOI = "doi",
        DOI_IN = "doi-in",
        DSB = "dsb",
        DSB_DE = "dsb-de",
        DUA = "dua",
        DUA_CM = "dua-cm",
        DV = "dv",
        DYO = "dyo",
        DYO_SN = "dyo-sn",
        DZ = "dz",
        DZ_BT = "dz-bt",
        EBU = "ebu",
        EBU_KE = "ebu-ke",
        EE = "ee",
        EE_GH = "ee-gh",
        EE_TG = "ee-tg",
        EL = "el",
        EL_CY = "el-cy",
        EL_GR = "el-gr",
        EN = "en",
        EN001 = "en-001",
        EN150 = "en-150",
        EN_AE = "en-ae",
        EN_AG = "en-ag",
        EN_AI = "en-ai",
        EN_AS = "en-as",
        EN_AT = "en-at",
        EN_AU = "en-au",
        EN_BB = "en-bb",
        EN_BE = "en-be",
        EN_BI = "en-bi",
        EN_BM = "en-bm",
        EN_BS = "en-bs",
        EN_BW = "en-bw",
        EN_BZ = "en-bz",
        EN_CA = "en-ca",
        EN_CC = "en-cc",
        EN_CH = "en-ch",
        EN_CK = "en-ck",
        EN_CM = "en-cm",
        EN_CN = "en-cn",
        EN_CX = "en-cx",
        EN_CY = "en-cy",
        EN_CZ = "en-cz",
        EN_DE = "en-de",
        EN_DG = "en-dg",
        EN_DK = "en-dk",
        EN_DM = "en-dm",
        EN_EE = "en-ee",
        EN_EG = "en-eg",
        EN_ER = "en-er",
        EN_ES = "en-es",
        EN_FI = "en-fi",
        EN_FJ = "en-fj",
        EN_FK = "en-fk",
        EN_FM = "en-fm",
        EN_FR = "en-fr",
        EN_GB = "en-gb",
        EN_GD = "en-gd",
        EN_GG = "en-gg",
        EN_GH = "en-gh",
        EN_GI = "en-gi",
        EN_GM = "en-gm",
        EN_GS = "en-gs",
        EN_GU = "en-gu",
        EN_GY = "en-gy",
        EN_HK = "en-hk",
        EN_HU = "en-hu",
        EN_ID = "en-id",
        EN_IE = "en-ie",
        EN_IL = "en-il",
        EN_IM = "en-im",
        EN_IN = "en-in",
        EN_IO = "en-io",
        EN_IT = "en-it",
        EN_JE = "en-je",
        EN_JM = "en-jm",
        EN_KE = "en-ke",
        EN_KI = "en-ki",
        EN_KN = "en-kn",
        EN_KY = "en-ky",
        EN_LC = "en-lc",
        EN_LR = "en-lr",
        EN_LS = "en-ls",
        EN_LU = "en-lu",
        EN_MG = "en-mg",
        EN_MH = "en-mh",
        EN_MO = "en-mo",
        EN_MP = "en-mp",
        EN_MS = "en-ms",
        EN_MT = "en-mt",
        EN_MU = "en-mu",
        EN_MV = "en-mv",
        EN_MW = "en-mw",
        EN_MX = "en-mx",
        EN_MY = "en-my",
        EN_NA = "en-na",
        EN_NF = "en-nf",
        EN_NG = "en-ng",
        EN_NL = "en-nl",
        EN_NO = "en-no",
        EN_NR = "en-nr",
        EN_NU = "en-nu",
        EN_NZ = "en-nz",
        EN_PG = "en-pg",
        EN_PH = "en-ph",
        EN_PK = "en-pk",
        EN_PL = "en-pl",
        EN_PN = "en-pn",
        EN_PR = "en-pr",
        EN_PT = "en-pt",
        EN_PW = "en-pw",
        EN_RO = "en-ro",
        EN_RW = "en-rw",
        EN_SB = "en-sb",
        EN_SC = "en-sc",
        EN_SD = "en-sd",
        EN_SE = "en-se",
        EN_SG = "en-sg",
        EN_SH = "en-sh",
        EN_SI = "en-si",
        EN_SK = "en-sk",
        EN_SL = "en-sl",
        EN_SS = "en-ss",
        EN_SX = "en-sx",
        EN_SZ = "en-sz",
        EN_TC = "en-tc",
        EN_TH = "en-th",
        EN_TK = "en-tk",
        EN_TN = "en-tn",
        EN_TO = "en-to",
        EN_TT = "en-tt",
        EN_TV = "en-tv",
        EN_TZ = "en-tz",
        EN_UG = "en-ug",
        EN_UM = "en-um",
        EN_US = "en-us",
        EN_VC = "en-vc",
        EN_VG = "en-vg",
        EN_VI = "en-vi",
        EN_VN = "en-vn",
        EN_VU = "en-vu",
        EN_WS = "en-ws",
        EN_ZA = "en-za",
        EN_ZM = "en-zm",
        EN_ZW = "en-zw",
        EO = "eo",
        EO001 = "eo-001",
        ES = "es",
        ES419 = "es-419",
        ES_AR = "es-ar",
        ES_BO = "es-bo",
        ES_BR = "es-br",
        ES_BZ = "es-bz",
        ES_CL = "es-cl",
        ES_CO = "es-co",
        ES_CR = "es-cr",
        ES_CU = "es-cu",
        ES_DO = "es-do",
        ES_EA = "es-ea",
        ES_EC = "es-ec",
        ES_ES = "es-es",
        ES_GQ = "es-gq",
        ES_GT = "es-gt",
        ES_HN = "es-hn",
        ES_IC = "es-ic",
        ES_MX = "es-mx",
        ES_NI = "es-ni",
        ES_PA = "es-pa",
        ES_PE = "es-pe",
        ES_PH = "es-ph",
        ES_PR = "es-pr",
        ES_PY = "es-py",
        ES_SV = "es-sv",
        ES_US = "es-us",
        ES_UY = "es-uy",
        ES_VE = "es-ve",
        ET = "et",
        ET_EE = "et-ee",
        EU = "eu",
        EU_ES = "eu-es",
        EWO = "ewo",
        EWO_CM = "ewo-cm",
        FA = "fa",
        FA_AF = "fa-af",
        FA_IR = "fa-ir",
        FF = "ff",
        FF_BF = "ff-bf",
        FF_CM = "ff-cm",
        FF_GH = "ff-gh",
        FF_GM = "ff-gm",
        FF_GN = "ff-gn",
        FF_GW = "ff-gw",
        FF_LR = "ff-lr",
        FF_MR = "ff-mr",
        FF_NE = "ff-ne",
        FF_NG = "ff-ng",
        FF_SL = "ff-sl",
        FF_SN = "ff-sn",
        FI = "fi",
        FI_FI = "fi-fi",
        FIL = "fil",
        FIL_PH = "fil-ph",
        FJ = "fj",
        FO = "fo",
        FO_DK = "fo-dk",
        FO_FO = "fo-fo",
        FR = "fr",
        FR_BE = "fr-be",
        FR_BF = "fr-bf",
        FR_BI = "fr-bi",
        FR_BJ = "fr-bj",
        FR_BL = "fr-bl",
        FR_CA = "fr-ca",
        FR_CD = "fr-cd",
        FR_CF = "fr-cf",
        FR_CG = "fr-cg",
        FR_CH = "fr-ch",
        FR_CI = "fr-ci",
        FR_CM = "fr-cm",
        FR_DJ = "fr-dj",
        FR_DZ = "fr-dz",
        FR_FR = "fr-fr",
        FR_GA = "fr-ga",
        FR_GF = "fr-gf",
        FR_GN = "fr-gn",
        FR_GP = "fr-gp",
        FR_GQ = "fr-gq",
        FR_HT = "fr-ht",
        FR_KM = "fr-km",
        FR_LU = "fr-lu",
        FR_MA = "fr-ma",
        FR_MC = "fr-mc",
        FR_MF = "fr-mf",
        FR_MG = "fr-mg",
        FR_ML = "fr-ml",
        FR_MQ = "fr-mq",
        FR_MR = "fr-mr",
        FR_MU = "fr-mu",
        FR_NC = "fr-nc",
        FR_NE = "fr-ne",
        FR_PF = "fr-pf",
        FR_PM = "fr-pm",
        FR_RE = "fr-re",
        FR_RW = "fr-rw",
        FR_SC = "fr-sc",
        FR_SN = "fr-sn",
        FR_SY = "fr-sy",
        FR_TD = "fr-td",
        FR_TG = "fr-tg",
        FR_TN = "fr-tn",
        FR_VU = "fr-vu",
        FR_WF = "fr-wf",
        FR_YT = "fr-yt",
        FRR = "frr",
        FRR_DE = "frr-de",
        FUR = "fur",
        FUR_IT = "fur-it",
        FY = "fy",
        FY_NL = "fy-nl",
        GA = "ga",
        GA_GB = "ga-gb",
        GA_IE = "ga-ie",
        GAA = "gaa",
        GAA_GH = "gaa-gh",
        GD = "gd",
        GD_GB = "gd-gb",
        GL = "gl",
        GL_ES = "gl-es",
        GN = "gn",
        GSW = "gsw",
        GSW_CH = "gsw-ch",
        GSW_FR = "gsw-fr",
        GSW_LI = "gsw-li",
        GU = "gu",
        GU_IN = "gu-in",
        GUZ = "guz",
        GUZ_KE = "guz-ke",
        GV = "gv",
        GV_IM = "gv-im",
        HA = "ha",
        HA_GH = "ha-gh",
        HA_NE = "ha-ne",
        HA_NG = "ha-ng",
        HAW = "haw",
        HAW_US = "haw-us",
        HE = "he",
        HE_IL = "he-il",
        HI = "hi",
        HI_IN = "hi-in",
        HMN = "hmn",
        HO = "ho",
        HR = "hr",
        HR_BA = "hr-ba",
        HR_HR = "hr-hr",
        HSB = "hsb",
        HSB_DE = "hsb-de",
        HT = "ht",
        HT_HT = "ht-ht",
        HU = "hu",
        HU_HU = "hu-hu",
        HY = "hy",
        HY_AM = "hy-am",
        HZ = "hz",
        IA = "ia",
        IA001 = "ia-001",
        ID = "id",
        ID_ID = "id-id",
        IE = "ie",
        IE_EE = "ie-ee",
        IG = "ig",
        IG_NG = "ig-ng",
        II = "ii",
        II_CN = "ii-cn",
        IK = "ik",
        IO = "io",
        IS = "is",
        IS_IS = "is-is",
        IT = "it",
        IT_CH = "it-ch",
        IT_IT = "it-it",
        IT_SM = "it-sm",
        IT_VA = "it-va",
        IU = "iu",
        JA = "ja",
        JA_JP = "ja-jp",
        JGO = "jgo",
        JGO_CM = "jgo-cm",
        JMC = "jmc",
        JMC_TZ = "jmc-tz",
        JV = "jv",
        JV_ID = "jv-id",
        KA = "ka",
        KA_GE = "ka-ge",
        KAB = "kab",
        KAB_DZ = "kab-dz",
        KAM = "kam",
        KAM_KE = "kam-ke",
        KAR = "kar",
        KDE = "kde",
        KDE_TZ = "kde-tz",
        KEA = "kea",
        KEA_CV = "kea-cv",
        KG = "kg",
        KGP = "kgp",
        KGP_BR = "kgp-br",
        KH = "kh",
        KHQ = "khq",
        KHQ_ML = "khq-ml",
        KI = "ki",
        KI_KE = "ki-ke",
        KJ = "kj",
        KK = "kk",
        KK_KZ = "kk-kz",
        KKJ = "kkj",
        KKJ_CM = "kkj-cm",
        KL = "kl",
        KL_GL = "kl-gl",
        KLN = "kln",
        KLN_KE = "kln-ke",
        KM = "km",
        KM_KH = "km-kh",
        KN = "kn",
        KN_IN = "kn-in",
        KO = "ko",
        KO_CN = "ko-cn",
        KO_KP = "ko-kp",
        KO_KR = "ko-kr",
        KOK = "kok",
        KOK_IN = "kok-in",
        KR = "kr",
        KS = "ks",
        KS_IN = "ks-in",
        KSB = "ksb",
        KSB_TZ = "ksb-tz",
        KSF = "ksf",
        KSF_CM = "ksf-cm",
        KSH = "ksh",
        KSH_DE = "ksh-de",
        KU = "ku",
        KU_TR = "ku-tr",
        KV = "kv",
        KW = "kw",
        KW_GB = "kw-gb",
        KXV = "kxv",
        KXV_IN = "kxv-in",
        KY = "ky",
        KY_KG = "ky-kg",
        LA = "la",
        LAG = "lag",
        LAG_TZ = "lag-tz",
        LB = "lb",
        LB_LU = "lb-lu",
        LG = "lg",
        LG_UG = "lg-ug",
        LI = "li",
        LIJ = "lij",
        LIJ_IT = "lij-it",
        LKT = "lkt",
        LKT_US = "lkt-us",
        LMO = "lmo",
        LMO_IT = "lmo-it",
        LN = "ln",
        LN_AO = "ln-ao",
        LN_CD = "ln-cd",
        LN_CF = "ln-cf",
        LN_CG = "ln-cg",
        LO = "lo",
        LO_LA = "lo-la",
        LRC = "lrc",
        LRC_IQ = "lrc-iq",
        LRC_IR = "lrc-ir",
        LT = "lt",
        LT_LT = "lt-lt",
        LU = "lu",
        LU_CD = "lu-cd",
        LUO = "luo",
        LUO_KE = "luo-ke",
        LUY = "luy",
        LUY_KE = "luy-ke",
        LV = "lv",
        LV_LV = "lv-lv",
        MAI = "mai",
        MAI_IN = "mai-in",
        MAS = "mas",
        MAS_KE = "mas-ke",
        MAS_TZ = "mas-tz",
        MDF = "mdf",
        MDF_RU = "mdf-ru",
        MER = "mer",
        MER_KE = "mer-ke",
        MFE = "mfe",
        MFE_MU = "mfe-mu",
        MG = "mg",
        MG_MG = "mg-mg",
        MGH = "mgh",
        MGH_MZ = "mgh-mz",
        MGO = "mgo",
        MGO_CM = "mgo-cm",
        MH = "mh",
        MI = "mi",
        MI_NZ = "mi-nz",
        MK = "mk",
        MK_MK = "mk-mk",
        ML = "ml",
        ML_IN = "ml-in",
        MN = "mn",
        MN_MN = "mn-mn",
        MNI = "mni",
        MNI_IN = "mni-in",
        MR = "mr",
        MR_IN = "mr-in",
        MS = "ms",
        MS_BN = "ms-bn",
        MS_ID = "ms-id",
        MS_MY = "ms-my",
        MS_SG = "ms-sg",
        MT = "mt",
        MT_MT = "mt-mt",
        MUA = "mua",
        MUA_CM = "mua-cm",
        MY = "my",
        MY_MM = "my-mm",
        MZN = "mzn",
        MZN_IR = "mzn-ir",
        NA = "na",
        NAQ = "naq",
        NAQ_NA = "naq-na",
        NB = "nb",
        NB_NO = "nb-no",
        NB_SJ = "nb-sj",
        ND = "nd",
        ND_ZW = "nd-zw",
        NDS = "nds",
        NDS_DE = "nds-de",
        NDS_NL = "nds-nl",
        NE = "ne",
        NE_IN = "ne-in",
        NE_NP = "ne-np",
        NG = "ng",
        NL = "nl",
        NL_AW = "nl-aw",
        NL_BE = "nl-be",
        NL_BQ = "nl-bq",
        NL_CH = "nl-ch",
        NL_CW = "nl-cw",
        NL_LU = "nl-lu",
        NL_NL = "nl-nl",
        NL_SR = "nl-sr",
        NL_SX = "nl-sx",
        NMG = "nmg",
        NMG_CM = "nmg-cm",
        NN = "nn",
        NN_NO = "nn-no",
        NNH = "nnh",
        NNH_CM = "nnh-cm",
        NO = "no",
        NO_NO = "no-no",
        NQO = "nqo",
        NQO_GN = "nqo-gn",
        NR = "nr",
        NSO = "nso",
        NSO_ZA = "nso-za",
        NUS = "nus",
        NUS_SS = "nus-ss",
        NV = "nv",
        NY = "ny",
        NYN = "nyn",
        NYN_UG = "nyn-ug",
        OC = "oc",
        OC_ES = "oc-es",
        OC_FR = "oc-fr",
        OJ = "oj",
        OM = "om",
        OM_ET = "om-et",
        OM_KE = "om-ke",
        OR = "or",
        OR_IN = "or-in",
        OS = "os",
        OS_GE = "os-ge",
        OS_RU = "os-ru",
        PA = "pa",
        PA_IN = "pa-in",
        PA_PK = "pa-pk",
        PCM = "pcm",
        PCM_NG = "pcm-ng",
        PI = "pi",
        PIS = "pis",
        PIS_SB = "pis-sb",
        PL = "pl",
        PL_PL = "pl-pl",
        PRG = "prg",
        PRG001 = "prg-001",
        PS = "ps",
        PS_AF = "ps-af",
        PS_PK = "ps-pk",
        PT = "pt",
        PT_AO = "pt-ao",
        PT_BR = "pt-br",
        PT_CH = "pt-ch",
        PT_CV = "pt-cv",
        PT_GQ = "pt-gq",
        PT_GW = "pt-gw",
        PT_LU = "pt-lu",
        PT_MO = "pt-mo",
        PT_MZ = "pt-mz",
        PT_PT = "pt-pt",
        PT_ST = "pt-st",
        PT_TL = "pt-tl",
        QU = "qu",
        QU_BO = "qu-bo",
        QU_EC = "qu-ec",
        QU_PE = "qu-pe",
        RAJ = "raj",
        RAJ_IN = "raj-in",
        RM = "rm",
        RM_CH = "rm-ch",
        RN = "rn",
        RN_BI = "rn-bi",
        RO = "ro",
        RO_MD = "ro-md",
        RO_RO = "ro-ro",
        ROF = "rof",
        ROF_TZ = "rof-tz",
        RU = "ru",
        RU_BY = "ru-by",
        RU_KG = "ru-kg",
        RU_KZ = "ru-kz",
        RU_MD = "ru-md",
        RU_RU = "ru-ru",
        RU_UA = "ru-ua",
        RW = "rw",
        RW_RW = "rw-rw",
        RWK = "rwk",
        RWK_TZ = "rwk-tz",
        SA = "sa",
        SA_IN = "sa-in",
        SAH = "sah",
        SAH_RU = "sah-ru",
        SAQ = "saq",
        SAQ_KE = "saq-ke",
        SAT = "sat",
        SAT_IN = "sat-in",
        SBP = "sbp",
        SBP_TZ = "sbp-tz",
        SC = "sc",
        SC_IT = "sc-it",
        SD = "sd",
        SD_IN = "sd-in",
        SD_PK = "sd-pk",
        SE = "se",
        SE_FI = "se-fi",
        SE_NO = "se-no",
        SE_SE = "se-se",
        SEH = "seh",
        SEH_MZ = "seh-mz",
        SES = "ses",
        SES_ML = "ses-ml",
        SG = "sg",
        SG_CF = "sg-cf",
        SHI = "shi",
        SHI_MA = "shi-ma",
        SI = "si",
        SI_LK = "si-lk",
        SK = "sk",
        SK_SK = "sk-sk",
        SL = "sl",
        SL_SI = "sl-si",
        SM = "sm",
        SMN = "smn",
        SMN_FI = "smn-fi",
        SMS = "sms",
        SMS_FI = "sms-fi",
        SN = "sn",
        SN_ZW = "sn-zw",
        SO = "so",
        SO_DJ = "so-dj",
        SO_ET = "so-et",
        SO_KE = "so-ke",
        SO_SO = "so-so",
        SQ = "sq",
        SQ_AL = "sq-al",
        SQ_MK = "sq-mk",
        SQ_XK = "sq-xk",
        SR = "sr",
        SR_BA = "sr-ba",
        SR_CS = "sr-cs",
        SR_ME = "sr-me",
        SR_RS = "sr-rs",
        SR_XK = "sr-xk",
        SS = "ss",
        ST = "st",
        ST_LS = "st-ls",
        ST_ZA = "st-za",
        SU = "su",
        SU_ID = "su-id",
        SV = "sv",
        SV_AX = "sv-ax",
        SV_FI = "sv-fi",
        SV_SE = "sv-se",
        SW = "sw",
        SW_CD = "sw-cd",
        SW_KE = "sw-ke",
        SW_TZ = "sw-tz",
        SW_UG = "sw-ug",
        SY = "sy",
        SYR = "syr",
        SYR_IQ = "syr-iq",
        SYR_SY = "syr-sy",
        SZL = "szl",
        SZL_PL = "szl-pl",
        TA = "ta",
        TA_IN = "ta-in",
        TA_LK = "ta-lk",
        TA_MY = "ta-my",
        TA_SG = "ta-sg",
        TE = "te",
        TE_IN = "te-in",
        TEO = "teo",
        TEO_KE = "teo-ke",
        TEO_UG = "teo-ug",
        TG = "tg",
        TG_TJ = "tg-tj",
        TH = "th",
        TH_TH = "th-th",
        TI = "ti",
        TI_ER = "ti-er",
        TI_ET = "ti-et",
        TK = "tk",
        TK_TM = "tk-tm",
        TL = "tl",
        TN = "tn",
        TN_BW = "tn-bw",
        TN_ZA = "tn-za",
        TO = "to",
        TO_TO = "to-to",
        TOK = "tok",
        TOK001 = "tok-001",
        TR = "tr",
        TR_CY = "tr-cy",
        TR_TR = "tr-tr",
        TS = "ts",
        TT = "tt",
        TT_RU = "tt-ru",
        TW = "tw",
        TWQ = "twq",
        TWQ_NE = "twq-ne",
        TY = "ty",
        TZM = "tzm",
        TZM_MA = "tzm-ma",
        UG = "ug",
        UG_CN = "ug-cn",
        UK = "uk",
        UK_UA = "uk-ua",
        UR = "ur",
        UR_IN = "ur-in",
        UR_PK = "ur-pk",
        UZ = "uz",
        UZ_AF = "uz-af",
        UZ_UZ = "uz-uz",
        VAI = "vai",
        VAI_LR = "vai-lr",
        VE = "ve",
        VEC = "vec",
        VEC_IT = "vec-it",
        VI = "vi",
        VI_VN = "vi-vn",
        VMW = "vmw",
        VMW_MZ = "vmw-mz",
        VO = "vo",
        VO001 = "vo-001",
        VUN = "vun",
        VUN_TZ = "vun-tz",
        WA = "wa",
        WAE = "wae",
        WAE_CH = "wae-ch",
        WO = "wo",
        WO_SN = "wo-sn",
        XH = "xh",
        XH_ZA = "xh-za",
        XNR = "xnr",
        XNR_IN = "xnr-in",
        XOG = "xog",
        XOG_UG = "xog-ug",
        YAV = "yav",
        YAV_CM = "yav-cm",
        YI = "yi",
        YI001 = "yi-001",
        YI_UA = "yi-ua",
        YO = "yo",
        YO_BJ = "yo-bj",
        YO_NG = "yo-ng",
        YRL = "yrl",
        YRL_BR = "yrl-br",
        YRL_CO = "yrl-co",
        YRL_VE = "yrl-ve",
        YUE = "yue",
        YUE_CN = "yue-cn",
        YUE_HK = "yue-hk",
        YUE_MO = "yue-mo",
        ZA = "za",
        ZA_CN = "za-cn",
        ZGH = "zgh",
        ZGH_MA = "zgh-ma",
        ZH = "zh",
        ZH_CN = "zh-cn",
        ZH_HANS = "zh-hans",
        ZH_HANT = "zh-hant",
        ZH_HK = "zh-hk",
        ZH_MO = "zh-mo",
        ZH_MY = "zh-my",
        ZH_SG = "zh-sg",
        ZH_TW = "zh-tw",
        ZU = "zu",
        ZU_ZA = "zu-za",
    }
}

/// Public email version, `PublicEmailVersion` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicEmailVersion {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Content as it was in that version.
    pub object: Option<Email>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Person who made this version.
    pub user: Option<VersionUser>,
}

/// Rss email details, `PublicRssEmailDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RssEmailDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blog_email_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blog_image_max_width: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blog_layout: Option<BlogLayout>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hubspot_blog_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_entries: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_entry_template: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timing: Option<BTreeMap<String, Value>>,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_headline_as_subject: Option<bool>,
}

impl Default for RssEmailDetails {
    fn default() -> Self {
        Self::new()
    }
}

impl RssEmailDetails {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            blog_email_type: None,
            blog_image_max_width: None,
            blog_layout: None,
            hubspot_blog_id: None,
            max_entries: None,
            rss_entry_template: None,
            timing: None,
            url: None,
            use_headline_as_subject: None,
        }
    }

    #[must_use]
    pub fn blog_email_type(mut self, blog_email_type: impl Into<String>) -> Self {
        self.blog_email_type = Some(blog_email_type.into());
        self
    }

    #[must_use]
    pub fn blog_image_max_width(mut self, blog_image_max_width: i64) -> Self {
        self.blog_image_max_width = Some(blog_image_max_width);
        self
    }

    #[must_use]
    pub fn blog_layout(mut self, blog_layout: BlogLayout) -> Self {
        self.blog_layout = Some(blog_layout);
        self
    }

    #[must_use]
    pub fn hubspot_blog_id(mut self, hubspot_blog_id: impl Into<String>) -> Self {
        self.hubspot_blog_id = Some(hubspot_blog_id.into());
        self
    }

    #[must_use]
    pub fn max_entries(mut self, max_entries: i64) -> Self {
        self.max_entries = Some(max_entries);
        self
    }

    #[must_use]
    pub fn rss_entry_template(mut self, rss_entry_template: impl Into<String>) -> Self {
        self.rss_entry_template = Some(rss_entry_template.into());
        self
    }

    #[must_use]
    pub fn timing(mut self, timing: BTreeMap<String, Value>) -> Self {
        self.timing = Some(timing);
        self
    }

    /// Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    #[must_use]
    pub fn use_headline_as_subject(mut self, use_headline_as_subject: bool) -> Self {
        self.use_headline_as_subject = Some(use_headline_as_subject);
        self
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    StatisticsInterval {
        Day = "DAY",
        Hour = "HOUR",
        Minute = "MINUTE",
        Month = "MONTH",
        Quarter = "QUARTER",
        QuarterHour = "QUARTER_HOUR",
        Second = "SECOND",
        Week = "WEEK",
        Year = "YEAR",
    }
}

/// Version user, `VersionUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionUser {
    /// Address, such as `ada@example.com`.
    pub email: Option<String>,
    /// Given and family name of the person.
    pub full_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
}

/// Webversion details, `PublicWebversionDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebversionDetails {
    /// Host name under which it is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Time at which it ceases to be valid.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub expires_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_page_redirected: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_expiry_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_to_page_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_to_url: Option<String>,
    /// End of the URL path, without a slash in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Heading that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Default for WebversionDetails {
    fn default() -> Self {
        Self::new()
    }
}

impl WebversionDetails {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            domain: None,
            enabled: None,
            expires_at: None,
            is_page_redirected: None,
            meta_description: None,
            page_expiry_enabled: None,
            redirect_to_page_id: None,
            redirect_to_url: None,
            slug: None,
            title: None,
            url: None,
        }
    }

    /// Host name under which it is published.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Time at which it ceases to be valid.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    #[must_use]
    pub fn is_page_redirected(mut self, is_page_redirected: bool) -> Self {
        self.is_page_redirected = Some(is_page_redirected);
        self
    }

    #[must_use]
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.meta_description = Some(meta_description.into());
        self
    }

    #[must_use]
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled);
        self
    }

    #[must_use]
    pub fn redirect_to_page_id(mut self, redirect_to_page_id: impl Into<String>) -> Self {
        self.redirect_to_page_id = Some(redirect_to_page_id.into());
        self
    }

    #[must_use]
    pub fn redirect_to_url(mut self, redirect_to_url: impl Into<String>) -> Self {
        self.redirect_to_url = Some(redirect_to_url.into());
        self
    }

    /// End of the URL path, without a slash in front.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Heading that people see.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
