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
    /// The values of ab sample size default.
    AbSampleSizeDefault {
        /// `automated_loser_variant`.
        AutomatedLoserVariant = "automated_loser_variant",
        /// `automated_master`.
        AutomatedMaster = "automated_master",
        /// `automated_variant`.
        AutomatedVariant = "automated_variant",
        /// `loser_variant`.
        LoserVariant = "loser_variant",
        /// `mab_master`.
        MabMaster = "mab_master",
        /// `mab_variant`.
        MabVariant = "mab_variant",
        /// `master`.
        Master = "master",
        /// `variant`.
        Variant = "variant",
    }
}

hubscope_core::string_enum! {
    /// The values of ab sampling default.
    AbSamplingDefault {
        /// `automated_loser_variant`.
        AutomatedLoserVariant = "automated_loser_variant",
        /// `automated_master`.
        AutomatedMaster = "automated_master",
        /// `automated_variant`.
        AutomatedVariant = "automated_variant",
        /// `loser_variant`.
        LoserVariant = "loser_variant",
        /// `mab_master`.
        MabMaster = "mab_master",
        /// `mab_variant`.
        MabVariant = "mab_variant",
        /// `master`.
        Master = "master",
        /// `variant`.
        Variant = "variant",
    }
}

hubscope_core::string_enum! {
    /// The values of ab status.
    AbStatus {
        /// `automated_loser_variant`.
        AutomatedLoserVariant = "automated_loser_variant",
        /// `automated_master`.
        AutomatedMaster = "automated_master",
        /// `automated_variant`.
        AutomatedVariant = "automated_variant",
        /// `loser_variant`.
        LoserVariant = "loser_variant",
        /// `mab_master`.
        MabMaster = "mab_master",
        /// `mab_variant`.
        MabVariant = "mab_variant",
        /// `master`.
        Master = "master",
        /// `variant`.
        Variant = "variant",
    }
}

hubscope_core::string_enum! {
    /// The values of ab success metric.
    AbSuccessMetric {
        /// `CLICKS_BY_DELIVERED`.
        ClicksByDelivered = "CLICKS_BY_DELIVERED",
        /// `CLICKS_BY_OPENS`.
        ClicksByOpens = "CLICKS_BY_OPENS",
        /// `OPENS_BY_DELIVERED`.
        OpensByDelivered = "OPENS_BY_DELIVERED",
    }
}

/// Ab test variation create, `AbTestCreateRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbTestVariationCreate {
    /// `contentId`, required.
    pub content_id: String,
    /// `variationName`, required.
    pub variation_name: String,
}

/// The required arguments of [`AbTestVariationCreate::new`], by name.
pub struct AbTestVariationCreateArgs<ContentId, VariationName> {
    /// `contentId`.
    pub content_id: ContentId,
    /// `variationName`.
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
    /// `aggregate`.
    pub aggregate: Option<EmailStatisticsData>,
    /// `campaignAggregations`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub campaign_aggregations: BTreeMap<String, EmailStatisticsData>,
    /// `emails`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub emails: Vec<i64>,
}

hubscope_core::string_enum! {
    /// The values of background image type.
    BackgroundImageType {
        /// `REPEAT`.
        Repeat = "REPEAT",
        /// `SINGLE`.
        Single = "SINGLE",
        /// `STRETCH`.
        Stretch = "STRETCH",
    }
}

hubscope_core::string_enum! {
    /// The values of blog layout.
    BlogLayout {
        /// `FULL_POST`.
        FullPost = "FULL_POST",
        /// `SUMMARY_NO_FEATURED_IMAGE`.
        SummaryNoFeaturedImage = "SUMMARY_NO_FEATURED_IMAGE",
        /// `SUMMARY_WITH_FEATURED_IMAGE`.
        SummaryWithFeaturedImage = "SUMMARY_WITH_FEATURED_IMAGE",
    }
}

/// Button style settings, `PublicButtonStyleSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ButtonStyleSettings {
    /// `backgroundColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// `cornerRadius`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corner_radius: Option<i64>,
    /// `fontStyle`.
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

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `cornerRadius`.
    #[must_use]
    pub fn corner_radius(mut self, corner_radius: i64) -> Self {
        self.corner_radius = Some(corner_radius);
        self
    }

    /// Sets `fontStyle`.
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
    /// `color`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `height`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// `lineType`.
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

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `lineType`.
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
    /// `activeDomain`.
    pub active_domain: Option<String>,
    /// `allEmailCampaignIds`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub all_email_campaign_ids: Vec<String>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `campaign`.
    pub campaign: Option<String>,
    /// `campaignName`.
    pub campaign_name: Option<String>,
    /// `campaignUtm`.
    pub campaign_utm: Option<String>,
    /// `clonedFrom`.
    pub cloned_from: Option<String>,
    /// `content`.
    pub content: Option<EmailContent>,
    /// `createdAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub created_at: Option<Timestamp>,
    /// `createdById`.
    pub created_by_id: Option<String>,
    /// `deletedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub deleted_at: Option<Timestamp>,
    /// `emailCampaignGroupId`.
    pub email_campaign_group_id: Option<String>,
    /// `emailTemplateMode`.
    pub email_template_mode: Option<EmailTemplateMode>,
    /// `feedbackSurveyId`.
    pub feedback_survey_id: Option<String>,
    /// `folderId`.
    pub folder_id: Option<i64>,
    /// `folderIdV2`.
    pub folder_id_v2: Option<i64>,
    /// `from`.
    pub from: Option<EmailFromDetails>,
    /// `id`.
    pub id: Option<String>,
    /// `isAb`.
    pub is_ab: Option<bool>,
    /// `isPublished`.
    pub is_published: Option<bool>,
    /// `isTransactional`.
    pub is_transactional: Option<bool>,
    /// `jitterSendTime`.
    pub jitter_send_time: Option<bool>,
    /// `language`.
    pub language: Option<Language>,
    /// `name`.
    pub name: Option<String>,
    /// `previewKey`.
    pub preview_key: Option<SecretString>,
    /// `primaryEmailCampaignId`.
    pub primary_email_campaign_id: Option<String>,
    /// `publishDate`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub publish_date: Option<Timestamp>,
    /// `publishedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub published_at: Option<Timestamp>,
    /// `publishedByEmail`.
    pub published_by_email: Option<String>,
    /// `publishedById`.
    pub published_by_id: Option<String>,
    /// `publishedByName`.
    pub published_by_name: Option<String>,
    /// `rssData`.
    pub rss_data: Option<RssEmailDetails>,
    /// `sendOnPublish`.
    pub send_on_publish: Option<bool>,
    /// `state`.
    pub state: Option<EmailState>,
    /// `stats`.
    pub stats: Option<EmailStatisticsData>,
    /// `subcategory`.
    pub subcategory: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `subscriptionDetails`.
    pub subscription_details: Option<EmailSubscriptionDetails>,
    /// `teamsWithAccess`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub teams_with_access: Vec<String>,
    /// `testing`.
    pub testing: Option<EmailTestingDetails>,
    /// `to`.
    pub to: Option<EmailToDetails>,
    /// `type`.
    pub r#type: Option<EmailType>,
    /// `unpublishedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub unpublished_at: Option<Timestamp>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `updatedById`.
    pub updated_by_id: Option<String>,
    /// `usersWithAccess`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub users_with_access: Vec<String>,
    /// `webversion`.
    pub webversion: Option<WebversionDetails>,
    /// `workflowNames`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub workflow_names: Vec<String>,
}

/// Email clone, `EmailCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailClone {
    /// `cloneName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone_name: Option<String>,
    /// `id`, required.
    pub id: String,
    /// `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

impl EmailClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { clone_name: None, id: id.into(), language: None }
    }

    /// Sets `cloneName`.
    #[must_use]
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.clone_name = Some(clone_name.into());
        self
    }

    /// Sets `language`.
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
    /// `flexAreas`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flex_areas: Option<BTreeMap<String, Value>>,
    /// `plainTextVersion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_text_version: Option<String>,
    /// `smartFields`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smart_fields: Option<BTreeMap<String, Value>>,
    /// `styleSettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style_settings: Option<EmailStyleSettings>,
    /// `templatePath`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_path: Option<String>,
    /// `themeSettingsValues`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_settings_values: Option<BTreeMap<String, Value>>,
    /// `widgetContainers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_containers: Option<BTreeMap<String, Value>>,
    /// `widgets`.
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

    /// Sets `flexAreas`.
    #[must_use]
    pub fn flex_areas(mut self, flex_areas: BTreeMap<String, Value>) -> Self {
        self.flex_areas = Some(flex_areas);
        self
    }

    /// Sets `plainTextVersion`.
    #[must_use]
    pub fn plain_text_version(mut self, plain_text_version: impl Into<String>) -> Self {
        self.plain_text_version = Some(plain_text_version.into());
        self
    }

    /// Sets `smartFields`.
    #[must_use]
    pub fn smart_fields(mut self, smart_fields: BTreeMap<String, Value>) -> Self {
        self.smart_fields = Some(smart_fields);
        self
    }

    /// Sets `styleSettings`.
    #[must_use]
    pub fn style_settings(mut self, style_settings: impl Into<EmailStyleSettings>) -> Self {
        self.style_settings = Some(style_settings.into());
        self
    }

    /// Sets `templatePath`.
    #[must_use]
    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.template_path = Some(template_path.into());
        self
    }

    /// Sets `themeSettingsValues`.
    #[must_use]
    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.theme_settings_values = Some(theme_settings_values);
        self
    }

    /// Sets `widgetContainers`.
    #[must_use]
    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.widget_containers = Some(widget_containers);
        self
    }

    /// Sets `widgets`.
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
    /// `activeDomain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_domain: Option<String>,
    /// `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `businessUnitId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_unit_id: Option<i64>,
    /// `campaign`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<EmailContent>,
    /// `feedbackSurveyId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_survey_id: Option<String>,
    /// `folderIdV2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id_v2: Option<i64>,
    /// `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<EmailFromDetails>,
    /// `jitterSendTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jitter_send_time: Option<bool>,
    /// `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `publishDate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_date: Option<Timestamp>,
    /// `rssData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_data: Option<RssEmailDetails>,
    /// `sendOnPublish`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_on_publish: Option<bool>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EmailState>,
    /// `subcategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategory: Option<EmailSubcategory>,
    /// `subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `subscriptionDetails`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_details: Option<EmailSubscriptionDetails>,
    /// `testing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testing: Option<EmailTestingDetails>,
    /// `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<EmailToDetails>,
    /// `webversion`.
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

    /// Sets `activeDomain`.
    #[must_use]
    pub fn active_domain(mut self, active_domain: impl Into<String>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `businessUnitId`.
    #[must_use]
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Sets `campaign`.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<EmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `feedbackSurveyId`.
    #[must_use]
    pub fn feedback_survey_id(mut self, feedback_survey_id: impl Into<String>) -> Self {
        self.feedback_survey_id = Some(feedback_survey_id.into());
        self
    }

    /// Sets `folderIdV2`.
    #[must_use]
    pub fn folder_id_v2(mut self, folder_id_v2: i64) -> Self {
        self.folder_id_v2 = Some(folder_id_v2);
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<EmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `jitterSendTime`.
    #[must_use]
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `publishDate`.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    /// Sets `rssData`.
    #[must_use]
    pub fn rss_data(mut self, rss_data: impl Into<RssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }

    /// Sets `sendOnPublish`.
    #[must_use]
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: EmailState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `subcategory`.
    #[must_use]
    pub fn subcategory(mut self, subcategory: EmailSubcategory) -> Self {
        self.subcategory = Some(subcategory);
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `subscriptionDetails`.
    #[must_use]
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<EmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }

    /// Sets `testing`.
    #[must_use]
    pub fn testing(mut self, testing: impl Into<EmailTestingDetails>) -> Self {
        self.testing = Some(testing.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: impl Into<EmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `webversion`.
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
    /// `customReplyTo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_reply_to: Option<String>,
    /// `fromName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// `replyTo`.
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

    /// Sets `customReplyTo`.
    #[must_use]
    pub fn custom_reply_to(mut self, custom_reply_to: impl Into<String>) -> Self {
        self.custom_reply_to = Some(custom_reply_to.into());
        self
    }

    /// Sets `fromName`.
    #[must_use]
    pub fn from_name(mut self, from_name: impl Into<String>) -> Self {
        self.from_name = Some(from_name.into());
        self
    }

    /// Sets `replyTo`.
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
    /// `exclude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
    /// `include`.
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

    /// Sets `exclude`.
    #[must_use]
    pub fn exclude(mut self, exclude: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exclude = Some(exclude.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `include`.
    #[must_use]
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

hubscope_core::string_constants! {
    /// One of the many values of email state.
    EmailState {
        /// `AGENT_GENERATED`.
        AGENT_GENERATED = "AGENT_GENERATED",
        /// `AUTOMATED`.
        AUTOMATED = "AUTOMATED",
        /// `AUTOMATED_AB`.
        AUTOMATED_AB = "AUTOMATED_AB",
        /// `AUTOMATED_AB_VARIANT`.
        AUTOMATED_AB_VARIANT = "AUTOMATED_AB_VARIANT",
        /// `AUTOMATED_DRAFT`.
        AUTOMATED_DRAFT = "AUTOMATED_DRAFT",
        /// `AUTOMATED_DRAFT_AB`.
        AUTOMATED_DRAFT_AB = "AUTOMATED_DRAFT_AB",
        /// `AUTOMATED_DRAFT_ABVARIANT`.
        AUTOMATED_DRAFT_ABVARIANT = "AUTOMATED_DRAFT_ABVARIANT",
        /// `AUTOMATED_FOR_FORM`.
        AUTOMATED_FOR_FORM = "AUTOMATED_FOR_FORM",
        /// `AUTOMATED_FOR_FORM_BUFFER`.
        AUTOMATED_FOR_FORM_BUFFER = "AUTOMATED_FOR_FORM_BUFFER",
        /// `AUTOMATED_FOR_FORM_DRAFT`.
        AUTOMATED_FOR_FORM_DRAFT = "AUTOMATED_FOR_FORM_DRAFT",
        /// `AUTOMATED_FOR_FORM_LEGACY`.
        AUTOMATED_FOR_FORM_LEGACY = "AUTOMATED_FOR_FORM_LEGACY",
        /// `AUTOMATED_LOSER_ABVARIANT`.
        AUTOMATED_LOSER_ABVARIANT = "AUTOMATED_LOSER_ABVARIANT",
        /// `AUTOMATED_SENDING`.
        AUTOMATED_SENDING = "AUTOMATED_SENDING",
        /// `BLOG_EMAIL_DRAFT`.
        BLOG_EMAIL_DRAFT = "BLOG_EMAIL_DRAFT",
        /// `BLOG_EMAIL_PUBLISHED`.
        BLOG_EMAIL_PUBLISHED = "BLOG_EMAIL_PUBLISHED",
        /// `DRAFT`.
        DRAFT = "DRAFT",
        /// `DRAFT_AB`.
        DRAFT_AB = "DRAFT_AB",
        /// `DRAFT_AB_VARIANT`.
        DRAFT_AB_VARIANT = "DRAFT_AB_VARIANT",
        /// `ERROR`.
        ERROR = "ERROR",
        /// `LOSER_AB_VARIANT`.
        LOSER_AB_VARIANT = "LOSER_AB_VARIANT",
        /// `PAGE_STUB`.
        PAGE_STUB = "PAGE_STUB",
        /// `PRE_PROCESSING`.
        PRE_PROCESSING = "PRE_PROCESSING",
        /// `PROCESSING`.
        PROCESSING = "PROCESSING",
        /// `PUBLISHED`.
        PUBLISHED = "PUBLISHED",
        /// `PUBLISHED_AB`.
        PUBLISHED_AB = "PUBLISHED_AB",
        /// `PUBLISHED_AB_VARIANT`.
        PUBLISHED_AB_VARIANT = "PUBLISHED_AB_VARIANT",
        /// `PUBLISHED_OR_SCHEDULED`.
        PUBLISHED_OR_SCHEDULED = "PUBLISHED_OR_SCHEDULED",
        /// `RSS_TO_EMAIL_DRAFT`.
        RSS_TO_EMAIL_DRAFT = "RSS_TO_EMAIL_DRAFT",
        /// `RSS_TO_EMAIL_PUBLISHED`.
        RSS_TO_EMAIL_PUBLISHED = "RSS_TO_EMAIL_PUBLISHED",
        /// `SCHEDULED`.
        SCHEDULED = "SCHEDULED",
        /// `SCHEDULED_AB`.
        SCHEDULED_AB = "SCHEDULED_AB",
        /// `SCHEDULED_OR_PUBLISHED`.
        SCHEDULED_OR_PUBLISHED = "SCHEDULED_OR_PUBLISHED",
    }
}

/// Email statistic interval, `EmailStatisticInterval` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct EmailStatisticInterval {
    /// `aggregations`.
    pub aggregations: Option<EmailStatisticsData>,
    /// `interval`.
    pub interval: Option<Interval>,
}

/// Email statistics data, `EmailStatisticsData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailStatisticsData {
    /// `counters`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub counters: BTreeMap<String, i64>,
    /// `deviceBreakdown`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub device_breakdown: BTreeMap<String, BTreeMap<String, i64>>,
    /// `qualifierStats`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub qualifier_stats: BTreeMap<String, BTreeMap<String, i64>>,
    /// `ratios`.
    #[serde(default, deserialize_with = "null_as_default")]
    pub ratios: BTreeMap<String, f64>,
}

/// Email style settings, `PublicEmailStyleSettings` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailStyleSettings {
    /// `backgroundColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// `backgroundImage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image: Option<String>,
    /// `backgroundImageType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image_type: Option<BackgroundImageType>,
    /// `bodyBorderColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_border_color: Option<String>,
    /// `bodyBorderColorChoice`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_border_color_choice: Option<String>,
    /// `bodyBorderWidth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_border_width: Option<f64>,
    /// `bodyColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_color: Option<String>,
    /// `buttonStyleSettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_style_settings: Option<ButtonStyleSettings>,
    /// `colorPickerFavorite1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite1: Option<String>,
    /// `colorPickerFavorite2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite2: Option<String>,
    /// `colorPickerFavorite3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite3: Option<String>,
    /// `colorPickerFavorite4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite4: Option<String>,
    /// `colorPickerFavorite5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite5: Option<String>,
    /// `colorPickerFavorite6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_picker_favorite6: Option<String>,
    /// `dividerStyleSettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub divider_style_settings: Option<DividerStyleSettings>,
    /// `emailBodyPadding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_body_padding: Option<String>,
    /// `emailBodyWidth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_body_width: Option<String>,
    /// `headingOneFont`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading_one_font: Option<FontStyle>,
    /// `headingTwoFont`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading_two_font: Option<FontStyle>,
    /// `linksFont`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links_font: Option<FontStyle>,
    /// `primaryAccentColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_accent_color: Option<String>,
    /// `primaryFont`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font: Option<String>,
    /// `primaryFontColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font_color: Option<String>,
    /// `primaryFontLineHeight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font_line_height: Option<String>,
    /// `primaryFontSize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_font_size: Option<f64>,
    /// `secondaryAccentColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_accent_color: Option<String>,
    /// `secondaryFont`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font: Option<String>,
    /// `secondaryFontColor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font_color: Option<String>,
    /// `secondaryFontLineHeight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secondary_font_line_height: Option<String>,
    /// `secondaryFontSize`.
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

    /// Sets `backgroundColor`.
    #[must_use]
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }

    /// Sets `backgroundImage`.
    #[must_use]
    pub fn background_image(mut self, background_image: impl Into<String>) -> Self {
        self.background_image = Some(background_image.into());
        self
    }

    /// Sets `backgroundImageType`.
    #[must_use]
    pub fn background_image_type(mut self, background_image_type: BackgroundImageType) -> Self {
        self.background_image_type = Some(background_image_type);
        self
    }

    /// Sets `bodyBorderColor`.
    #[must_use]
    pub fn body_border_color(mut self, body_border_color: impl Into<String>) -> Self {
        self.body_border_color = Some(body_border_color.into());
        self
    }

    /// Sets `bodyBorderColorChoice`.
    #[must_use]
    pub fn body_border_color_choice(mut self, body_border_color_choice: impl Into<String>) -> Self {
        self.body_border_color_choice = Some(body_border_color_choice.into());
        self
    }

    /// Sets `bodyBorderWidth`.
    #[must_use]
    pub fn body_border_width(mut self, body_border_width: f64) -> Self {
        self.body_border_width = Some(body_border_width);
        self
    }

    /// Sets `bodyColor`.
    #[must_use]
    pub fn body_color(mut self, body_color: impl Into<String>) -> Self {
        self.body_color = Some(body_color.into());
        self
    }

    /// Sets `buttonStyleSettings`.
    #[must_use]
    pub fn button_style_settings(
        mut self,
        button_style_settings: impl Into<ButtonStyleSettings>,
    ) -> Self {
        self.button_style_settings = Some(button_style_settings.into());
        self
    }

    /// Sets `colorPickerFavorite1`.
    #[must_use]
    pub fn color_picker_favorite1(mut self, color_picker_favorite1: impl Into<String>) -> Self {
        self.color_picker_favorite1 = Some(color_picker_favorite1.into());
        self
    }

    /// Sets `colorPickerFavorite2`.
    #[must_use]
    pub fn color_picker_favorite2(mut self, color_picker_favorite2: impl Into<String>) -> Self {
        self.color_picker_favorite2 = Some(color_picker_favorite2.into());
        self
    }

    /// Sets `colorPickerFavorite3`.
    #[must_use]
    pub fn color_picker_favorite3(mut self, color_picker_favorite3: impl Into<String>) -> Self {
        self.color_picker_favorite3 = Some(color_picker_favorite3.into());
        self
    }

    /// Sets `colorPickerFavorite4`.
    #[must_use]
    pub fn color_picker_favorite4(mut self, color_picker_favorite4: impl Into<String>) -> Self {
        self.color_picker_favorite4 = Some(color_picker_favorite4.into());
        self
    }

    /// Sets `colorPickerFavorite5`.
    #[must_use]
    pub fn color_picker_favorite5(mut self, color_picker_favorite5: impl Into<String>) -> Self {
        self.color_picker_favorite5 = Some(color_picker_favorite5.into());
        self
    }

    /// Sets `colorPickerFavorite6`.
    #[must_use]
    pub fn color_picker_favorite6(mut self, color_picker_favorite6: impl Into<String>) -> Self {
        self.color_picker_favorite6 = Some(color_picker_favorite6.into());
        self
    }

    /// Sets `dividerStyleSettings`.
    #[must_use]
    pub fn divider_style_settings(
        mut self,
        divider_style_settings: impl Into<DividerStyleSettings>,
    ) -> Self {
        self.divider_style_settings = Some(divider_style_settings.into());
        self
    }

    /// Sets `emailBodyPadding`.
    #[must_use]
    pub fn email_body_padding(mut self, email_body_padding: impl Into<String>) -> Self {
        self.email_body_padding = Some(email_body_padding.into());
        self
    }

    /// Sets `emailBodyWidth`.
    #[must_use]
    pub fn email_body_width(mut self, email_body_width: impl Into<String>) -> Self {
        self.email_body_width = Some(email_body_width.into());
        self
    }

    /// Sets `headingOneFont`.
    #[must_use]
    pub fn heading_one_font(mut self, heading_one_font: impl Into<FontStyle>) -> Self {
        self.heading_one_font = Some(heading_one_font.into());
        self
    }

    /// Sets `headingTwoFont`.
    #[must_use]
    pub fn heading_two_font(mut self, heading_two_font: impl Into<FontStyle>) -> Self {
        self.heading_two_font = Some(heading_two_font.into());
        self
    }

    /// Sets `linksFont`.
    #[must_use]
    pub fn links_font(mut self, links_font: impl Into<FontStyle>) -> Self {
        self.links_font = Some(links_font.into());
        self
    }

    /// Sets `primaryAccentColor`.
    #[must_use]
    pub fn primary_accent_color(mut self, primary_accent_color: impl Into<String>) -> Self {
        self.primary_accent_color = Some(primary_accent_color.into());
        self
    }

    /// Sets `primaryFont`.
    #[must_use]
    pub fn primary_font(mut self, primary_font: impl Into<String>) -> Self {
        self.primary_font = Some(primary_font.into());
        self
    }

    /// Sets `primaryFontColor`.
    #[must_use]
    pub fn primary_font_color(mut self, primary_font_color: impl Into<String>) -> Self {
        self.primary_font_color = Some(primary_font_color.into());
        self
    }

    /// Sets `primaryFontLineHeight`.
    #[must_use]
    pub fn primary_font_line_height(mut self, primary_font_line_height: impl Into<String>) -> Self {
        self.primary_font_line_height = Some(primary_font_line_height.into());
        self
    }

    /// Sets `primaryFontSize`.
    #[must_use]
    pub fn primary_font_size(mut self, primary_font_size: f64) -> Self {
        self.primary_font_size = Some(primary_font_size);
        self
    }

    /// Sets `secondaryAccentColor`.
    #[must_use]
    pub fn secondary_accent_color(mut self, secondary_accent_color: impl Into<String>) -> Self {
        self.secondary_accent_color = Some(secondary_accent_color.into());
        self
    }

    /// Sets `secondaryFont`.
    #[must_use]
    pub fn secondary_font(mut self, secondary_font: impl Into<String>) -> Self {
        self.secondary_font = Some(secondary_font.into());
        self
    }

    /// Sets `secondaryFontColor`.
    #[must_use]
    pub fn secondary_font_color(mut self, secondary_font_color: impl Into<String>) -> Self {
        self.secondary_font_color = Some(secondary_font_color.into());
        self
    }

    /// Sets `secondaryFontLineHeight`.
    #[must_use]
    pub fn secondary_font_line_height(
        mut self,
        secondary_font_line_height: impl Into<String>,
    ) -> Self {
        self.secondary_font_line_height = Some(secondary_font_line_height.into());
        self
    }

    /// Sets `secondaryFontSize`.
    #[must_use]
    pub fn secondary_font_size(mut self, secondary_font_size: f64) -> Self {
        self.secondary_font_size = Some(secondary_font_size);
        self
    }
}

hubscope_core::string_constants! {
    /// One of the many values of email subcategory.
    EmailSubcategory {
        /// `ab_loser_variant`.
        AB_LOSER_VARIANT = "ab_loser_variant",
        /// `ab_loser_variant_site_page`.
        AB_LOSER_VARIANT_SITE_PAGE = "ab_loser_variant_site_page",
        /// `ab_master`.
        AB_MASTER = "ab_master",
        /// `ab_master_site_page`.
        AB_MASTER_SITE_PAGE = "ab_master_site_page",
        /// `ab_variant`.
        AB_VARIANT = "ab_variant",
        /// `ab_variant_site_page`.
        AB_VARIANT_SITE_PAGE = "ab_variant_site_page",
        /// `automated`.
        AUTOMATED = "automated",
        /// `automated_ab_master`.
        AUTOMATED_AB_MASTER = "automated_ab_master",
        /// `automated_ab_variant`.
        AUTOMATED_AB_VARIANT = "automated_ab_variant",
        /// `automated_for_crm`.
        AUTOMATED_FOR_CRM = "automated_for_crm",
        /// `automated_for_custom_survey`.
        AUTOMATED_FOR_CUSTOM_SURVEY = "automated_for_custom_survey",
        /// `automated_for_deal`.
        AUTOMATED_FOR_DEAL = "automated_for_deal",
        /// `automated_for_feedback_ces`.
        AUTOMATED_FOR_FEEDBACK_CES = "automated_for_feedback_ces",
        /// `automated_for_feedback_custom`.
        AUTOMATED_FOR_FEEDBACK_CUSTOM = "automated_for_feedback_custom",
        /// `automated_for_feedback_nps`.
        AUTOMATED_FOR_FEEDBACK_NPS = "automated_for_feedback_nps",
        /// `automated_for_form`.
        AUTOMATED_FOR_FORM = "automated_for_form",
        /// `automated_for_form_buffer`.
        AUTOMATED_FOR_FORM_BUFFER = "automated_for_form_buffer",
        /// `automated_for_form_draft`.
        AUTOMATED_FOR_FORM_DRAFT = "automated_for_form_draft",
        /// `automated_for_form_legacy`.
        AUTOMATED_FOR_FORM_LEGACY = "automated_for_form_legacy",
        /// `automated_for_leadflow`.
        AUTOMATED_FOR_LEADFLOW = "automated_for_leadflow",
        /// `automated_for_ticket`.
        AUTOMATED_FOR_TICKET = "automated_for_ticket",
        /// `batch`.
        BATCH = "batch",
        /// `blog_article_instance_layout`.
        BLOG_ARTICLE_INSTANCE_LAYOUT = "blog_article_instance_layout",
        /// `blog_article_listing`.
        BLOG_ARTICLE_LISTING = "blog_article_listing",
        /// `blog_author_detail`.
        BLOG_AUTHOR_DETAIL = "blog_author_detail",
        /// `blog_email`.
        BLOG_EMAIL = "blog_email",
        /// `blog_email_child`.
        BLOG_EMAIL_CHILD = "blog_email_child",
        /// `case_study`.
        CASE_STUDY = "case_study",
        /// `case_study_instance_layout`.
        CASE_STUDY_INSTANCE_LAYOUT = "case_study_instance_layout",
        /// `case_study_listing`.
        CASE_STUDY_LISTING = "case_study_listing",
        /// `discardable_stub`.
        DISCARDABLE_STUB = "discardable_stub",
        /// `imported_blog_post`.
        IMPORTED_BLOG_POST = "imported_blog_post",
        /// `kb_404_page`.
        KB404_PAGE = "kb_404_page",
        /// `kb_article_instance_layout`.
        KB_ARTICLE_INSTANCE_LAYOUT = "kb_article_instance_layout",
        /// `kb_listing`.
        KB_LISTING = "kb_listing",
        /// `kb_search_results`.
        KB_SEARCH_RESULTS = "kb_search_results",
        /// `kb_support_form`.
        KB_SUPPORT_FORM = "kb_support_form",
        /// `landing_page`.
        LANDING_PAGE = "landing_page",
        /// `legacy_blog_post`.
        LEGACY_BLOG_POST = "legacy_blog_post",
        /// `legacy_page`.
        LEGACY_PAGE = "legacy_page",
        /// `localtime`.
        LOCALTIME = "localtime",
        /// `manage_preferences_email`.
        MANAGE_PREFERENCES_EMAIL = "manage_preferences_email",
        /// `marketing_single_send_api`.
        MARKETING_SINGLE_SEND_API = "marketing_single_send_api",
        /// `membership_email_verification`.
        MEMBERSHIP_EMAIL_VERIFICATION = "membership_email_verification",
        /// `membership_follow_up`.
        MEMBERSHIP_FOLLOW_UP = "membership_follow_up",
        /// `membership_otp_login`.
        MEMBERSHIP_OTP_LOGIN = "membership_otp_login",
        /// `membership_password_reset`.
        MEMBERSHIP_PASSWORD_RESET = "membership_password_reset",
        /// `membership_password_saved`.
        MEMBERSHIP_PASSWORD_SAVED = "membership_password_saved",
        /// `membership_passwordless_auth`.
        MEMBERSHIP_PASSWORDLESS_AUTH = "membership_passwordless_auth",
        /// `membership_registration`.
        MEMBERSHIP_REGISTRATION = "membership_registration",
        /// `membership_registration_follow_up`.
        MEMBERSHIP_REGISTRATION_FOLLOW_UP = "membership_registration_follow_up",
        /// `membership_verification`.
        MEMBERSHIP_VERIFICATION = "membership_verification",
        /// `normal_blog_post`.
        NORMAL_BLOG_POST = "normal_blog_post",
        /// `optin_email`.
        OPTIN_EMAIL = "optin_email",
        /// `optin_followup_email`.
        OPTIN_FOLLOWUP_EMAIL = "optin_followup_email",
        /// `page_instance_layout`.
        PAGE_INSTANCE_LAYOUT = "page_instance_layout",
        /// `page_stub`.
        PAGE_STUB = "page_stub",
        /// `performable_landing_page`.
        PERFORMABLE_LANDING_PAGE = "performable_landing_page",
        /// `performable_landing_page_cutover`.
        PERFORMABLE_LANDING_PAGE_CUTOVER = "performable_landing_page_cutover",
        /// `podcast_instance_layout`.
        PODCAST_INSTANCE_LAYOUT = "podcast_instance_layout",
        /// `podcast_listing`.
        PODCAST_LISTING = "podcast_listing",
        /// `portal_content`.
        PORTAL_CONTENT = "portal_content",
        /// `resubscribe_confirmation_email`.
        RESUBSCRIBE_CONFIRMATION_EMAIL = "resubscribe_confirmation_email",
        /// `resubscribe_email`.
        RESUBSCRIBE_EMAIL = "resubscribe_email",
        /// `rss_to_email`.
        RSS_TO_EMAIL = "rss_to_email",
        /// `rss_to_email_child`.
        RSS_TO_EMAIL_CHILD = "rss_to_email_child",
        /// `scp_instance_layout_page`.
        SCP_INSTANCE_LAYOUT_PAGE = "scp_instance_layout_page",
        /// `scp_static_page`.
        SCP_STATIC_PAGE = "scp_static_page",
        /// `single_send_api`.
        SINGLE_SEND_API = "single_send_api",
        /// `site_page`.
        SITE_PAGE = "site_page",
        /// `smtp_token`.
        SMTP_TOKEN = "smtp_token",
        /// `staged_page`.
        STAGED_PAGE = "staged_page",
        /// `ticket_closed_kickback_email`.
        TICKET_CLOSED_KICKBACK_EMAIL = "ticket_closed_kickback_email",
        /// `ticket_opened_kickback_email`.
        TICKET_OPENED_KICKBACK_EMAIL = "ticket_opened_kickback_email",
        /// `ticket_pipeline_automated`.
        TICKET_PIPELINE_AUTOMATED = "ticket_pipeline_automated",
        /// `UNKNOWN`.
        UNKNOWN = "UNKNOWN",
        /// `unsubscribe_confirmation_email`.
        UNSUBSCRIBE_CONFIRMATION_EMAIL = "unsubscribe_confirmation_email",
        /// `web_interactive`.
        WEB_INTERACTIVE = "web_interactive",
    }
}

/// Email subscription details, `PublicEmailSubscriptionDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailSubscriptionDetails {
    /// `officeLocationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_location_id: Option<String>,
    /// `preferencesGroupId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferences_group_id: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// `subscriptionName`.
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

    /// Sets `officeLocationId`.
    #[must_use]
    pub fn office_location_id(mut self, office_location_id: impl Into<String>) -> Self {
        self.office_location_id = Some(office_location_id.into());
        self
    }

    /// Sets `preferencesGroupId`.
    #[must_use]
    pub fn preferences_group_id(mut self, preferences_group_id: impl Into<String>) -> Self {
        self.preferences_group_id = Some(preferences_group_id.into());
        self
    }

    /// Sets `subscriptionId`.
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: impl Into<String>) -> Self {
        self.subscription_id = Some(subscription_id.into());
        self
    }

    /// Sets `subscriptionName`.
    #[must_use]
    pub fn subscription_name(mut self, subscription_name: impl Into<String>) -> Self {
        self.subscription_name = Some(subscription_name.into());
        self
    }
}

hubscope_core::string_enum! {
    /// The values of email template mode.
    EmailTemplateMode {
        /// `DESIGN_MANAGER`.
        DesignManager = "DESIGN_MANAGER",
        /// `DRAG_AND_DROP`.
        DragAndDrop = "DRAG_AND_DROP",
    }
}

/// Email testing details, `PublicEmailTestingDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailTestingDetails {
    /// `abSampleSizeDefault`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_sample_size_default: Option<AbSampleSizeDefault>,
    /// `abSamplingDefault`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_sampling_default: Option<AbSamplingDefault>,
    /// `abStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_status: Option<AbStatus>,
    /// `abSuccessMetric`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_success_metric: Option<AbSuccessMetric>,
    /// `abTestPercentage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_test_percentage: Option<i64>,
    /// `hoursToWait`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours_to_wait: Option<i64>,
    /// `isAbVariation`, required.
    #[serde(default)]
    pub is_ab_variation: bool,
    /// `testId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_id: Option<String>,
}

/// The required arguments of [`EmailTestingDetails::new`], by name.
pub struct EmailTestingDetailsArgs {
    /// `isAbVariation`.
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

    /// Sets `abSampleSizeDefault`.
    #[must_use]
    pub fn ab_sample_size_default(mut self, ab_sample_size_default: AbSampleSizeDefault) -> Self {
        self.ab_sample_size_default = Some(ab_sample_size_default);
        self
    }

    /// Sets `abSamplingDefault`.
    #[must_use]
    pub fn ab_sampling_default(mut self, ab_sampling_default: AbSamplingDefault) -> Self {
        self.ab_sampling_default = Some(ab_sampling_default);
        self
    }

    /// Sets `abStatus`.
    #[must_use]
    pub fn ab_status(mut self, ab_status: AbStatus) -> Self {
        self.ab_status = Some(ab_status);
        self
    }

    /// Sets `abSuccessMetric`.
    #[must_use]
    pub fn ab_success_metric(mut self, ab_success_metric: AbSuccessMetric) -> Self {
        self.ab_success_metric = Some(ab_success_metric);
        self
    }

    /// Sets `abTestPercentage`.
    #[must_use]
    pub fn ab_test_percentage(mut self, ab_test_percentage: i64) -> Self {
        self.ab_test_percentage = Some(ab_test_percentage);
        self
    }

    /// Sets `hoursToWait`.
    #[must_use]
    pub fn hours_to_wait(mut self, hours_to_wait: i64) -> Self {
        self.hours_to_wait = Some(hours_to_wait);
        self
    }

    /// Sets `testId`.
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
    /// `contactIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<EmailRecipients>,
    /// `contactIlsLists`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_ils_lists: Option<EmailRecipients>,
    /// `contactLists`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_lists: Option<EmailRecipients>,
    /// `limitSendFrequency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_send_frequency: Option<bool>,
    /// `suppressGraymail`.
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

    /// Sets `contactIds`.
    #[must_use]
    pub fn contact_ids(mut self, contact_ids: impl Into<EmailRecipients>) -> Self {
        self.contact_ids = Some(contact_ids.into());
        self
    }

    /// Sets `contactIlsLists`.
    #[must_use]
    pub fn contact_ils_lists(mut self, contact_ils_lists: impl Into<EmailRecipients>) -> Self {
        self.contact_ils_lists = Some(contact_ils_lists.into());
        self
    }

    /// Sets `contactLists`.
    #[must_use]
    pub fn contact_lists(mut self, contact_lists: impl Into<EmailRecipients>) -> Self {
        self.contact_lists = Some(contact_lists.into());
        self
    }

    /// Sets `limitSendFrequency`.
    #[must_use]
    pub fn limit_send_frequency(mut self, limit_send_frequency: bool) -> Self {
        self.limit_send_frequency = Some(limit_send_frequency);
        self
    }

    /// Sets `suppressGraymail`.
    #[must_use]
    pub fn suppress_graymail(mut self, suppress_graymail: bool) -> Self {
        self.suppress_graymail = Some(suppress_graymail);
        self
    }
}

hubscope_core::string_constants! {
    /// One of the many values of email type.
    EmailType {
        /// `AB_EMAIL`.
        AB_EMAIL = "AB_EMAIL",
        /// `AUTOMATED_AB_EMAIL`.
        AUTOMATED_AB_EMAIL = "AUTOMATED_AB_EMAIL",
        /// `AUTOMATED_EMAIL`.
        AUTOMATED_EMAIL = "AUTOMATED_EMAIL",
        /// `BATCH_EMAIL`.
        BATCH_EMAIL = "BATCH_EMAIL",
        /// `BLOG_EMAIL`.
        BLOG_EMAIL = "BLOG_EMAIL",
        /// `BLOG_EMAIL_CHILD`.
        BLOG_EMAIL_CHILD = "BLOG_EMAIL_CHILD",
        /// `FEEDBACK_CES_EMAIL`.
        FEEDBACK_CES_EMAIL = "FEEDBACK_CES_EMAIL",
        /// `FEEDBACK_CUSTOM_EMAIL`.
        FEEDBACK_CUSTOM_EMAIL = "FEEDBACK_CUSTOM_EMAIL",
        /// `FEEDBACK_CUSTOM_SURVEY_EMAIL`.
        FEEDBACK_CUSTOM_SURVEY_EMAIL = "FEEDBACK_CUSTOM_SURVEY_EMAIL",
        /// `FEEDBACK_NPS_EMAIL`.
        FEEDBACK_NPS_EMAIL = "FEEDBACK_NPS_EMAIL",
        /// `FOLLOWUP_EMAIL`.
        FOLLOWUP_EMAIL = "FOLLOWUP_EMAIL",
        /// `LEADFLOW_EMAIL`.
        LEADFLOW_EMAIL = "LEADFLOW_EMAIL",
        /// `LOCALTIME_EMAIL`.
        LOCALTIME_EMAIL = "LOCALTIME_EMAIL",
        /// `MANAGE_PREFERENCES_EMAIL`.
        MANAGE_PREFERENCES_EMAIL = "MANAGE_PREFERENCES_EMAIL",
        /// `MARKETING_SINGLE_SEND_API`.
        MARKETING_SINGLE_SEND_API = "MARKETING_SINGLE_SEND_API",
        /// `MEMBERSHIP_EMAIL_VERIFICATION_EMAIL`.
        MEMBERSHIP_EMAIL_VERIFICATION_EMAIL = "MEMBERSHIP_EMAIL_VERIFICATION_EMAIL",
        /// `MEMBERSHIP_FOLLOW_UP_EMAIL`.
        MEMBERSHIP_FOLLOW_UP_EMAIL = "MEMBERSHIP_FOLLOW_UP_EMAIL",
        /// `MEMBERSHIP_OTP_LOGIN_EMAIL`.
        MEMBERSHIP_OTP_LOGIN_EMAIL = "MEMBERSHIP_OTP_LOGIN_EMAIL",
        /// `MEMBERSHIP_PASSWORD_RESET_EMAIL`.
        MEMBERSHIP_PASSWORD_RESET_EMAIL = "MEMBERSHIP_PASSWORD_RESET_EMAIL",
        /// `MEMBERSHIP_PASSWORD_SAVED_EMAIL`.
        MEMBERSHIP_PASSWORD_SAVED_EMAIL = "MEMBERSHIP_PASSWORD_SAVED_EMAIL",
        /// `MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL`.
        MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL = "MEMBERSHIP_PASSWORDLESS_AUTH_EMAIL",
        /// `MEMBERSHIP_REGISTRATION_EMAIL`.
        MEMBERSHIP_REGISTRATION_EMAIL = "MEMBERSHIP_REGISTRATION_EMAIL",
        /// `MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL`.
        MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL = "MEMBERSHIP_REGISTRATION_FOLLOW_UP_EMAIL",
        /// `MEMBERSHIP_VERIFICATION_EMAIL`.
        MEMBERSHIP_VERIFICATION_EMAIL = "MEMBERSHIP_VERIFICATION_EMAIL",
        /// `OPTIN_EMAIL`.
        OPTIN_EMAIL = "OPTIN_EMAIL",
        /// `OPTIN_FOLLOWUP_EMAIL`.
        OPTIN_FOLLOWUP_EMAIL = "OPTIN_FOLLOWUP_EMAIL",
        /// `RESUBSCRIBE_EMAIL`.
        RESUBSCRIBE_EMAIL = "RESUBSCRIBE_EMAIL",
        /// `RSS_EMAIL`.
        RSS_EMAIL = "RSS_EMAIL",
        /// `RSS_EMAIL_CHILD`.
        RSS_EMAIL_CHILD = "RSS_EMAIL_CHILD",
        /// `SINGLE_SEND_API`.
        SINGLE_SEND_API = "SINGLE_SEND_API",
        /// `SMTP_TOKEN`.
        SMTP_TOKEN = "SMTP_TOKEN",
        /// `TICKET_EMAIL`.
        TICKET_EMAIL = "TICKET_EMAIL",
    }
}

/// Email update, `EmailUpdateRequest` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EmailUpdate {
    /// `activeDomain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_domain: Option<String>,
    /// `archived`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// `businessUnitId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_unit_id: Option<i64>,
    /// `campaign`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<EmailContent>,
    /// `folderIdV2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id_v2: Option<i64>,
    /// `from`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<EmailFromDetails>,
    /// `jitterSendTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jitter_send_time: Option<bool>,
    /// `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `publishDate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_date: Option<Timestamp>,
    /// `rssData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_data: Option<RssEmailDetails>,
    /// `sendOnPublish`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_on_publish: Option<bool>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EmailState>,
    /// `subcategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategory: Option<EmailSubcategory>,
    /// `subject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// `subscriptionDetails`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_details: Option<EmailSubscriptionDetails>,
    /// `testing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub testing: Option<EmailTestingDetails>,
    /// `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<EmailToDetails>,
    /// `webversion`.
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

    /// Sets `activeDomain`.
    #[must_use]
    pub fn active_domain(mut self, active_domain: impl Into<String>) -> Self {
        self.active_domain = Some(active_domain.into());
        self
    }

    /// Sets `archived`.
    #[must_use]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `businessUnitId`.
    #[must_use]
    pub fn business_unit_id(mut self, business_unit_id: i64) -> Self {
        self.business_unit_id = Some(business_unit_id);
        self
    }

    /// Sets `campaign`.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<EmailContent>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `folderIdV2`.
    #[must_use]
    pub fn folder_id_v2(mut self, folder_id_v2: i64) -> Self {
        self.folder_id_v2 = Some(folder_id_v2);
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from(mut self, from: impl Into<EmailFromDetails>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `jitterSendTime`.
    #[must_use]
    pub fn jitter_send_time(mut self, jitter_send_time: bool) -> Self {
        self.jitter_send_time = Some(jitter_send_time);
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `publishDate`.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    /// Sets `rssData`.
    #[must_use]
    pub fn rss_data(mut self, rss_data: impl Into<RssEmailDetails>) -> Self {
        self.rss_data = Some(rss_data.into());
        self
    }

    /// Sets `sendOnPublish`.
    #[must_use]
    pub fn send_on_publish(mut self, send_on_publish: bool) -> Self {
        self.send_on_publish = Some(send_on_publish);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: EmailState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets `subcategory`.
    #[must_use]
    pub fn subcategory(mut self, subcategory: EmailSubcategory) -> Self {
        self.subcategory = Some(subcategory);
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `subscriptionDetails`.
    #[must_use]
    pub fn subscription_details(
        mut self,
        subscription_details: impl Into<EmailSubscriptionDetails>,
    ) -> Self {
        self.subscription_details = Some(subscription_details.into());
        self
    }

    /// Sets `testing`.
    #[must_use]
    pub fn testing(mut self, testing: impl Into<EmailTestingDetails>) -> Self {
        self.testing = Some(testing.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: impl Into<EmailToDetails>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// Sets `webversion`.
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
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<Email>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `user`.
    pub user: Option<VersionUser>,
}

/// Font style, `PublicFontStyle` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FontStyle {
    /// `bold`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bold: Option<bool>,
    /// `color`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `font`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub font: Option<String>,
    /// `italic`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub italic: Option<bool>,
    /// `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `underline`.
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

    /// Sets `bold`.
    #[must_use]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `font`.
    #[must_use]
    pub fn font(mut self, font: impl Into<String>) -> Self {
        self.font = Some(font.into());
        self
    }

    /// Sets `italic`.
    #[must_use]
    pub fn italic(mut self, italic: bool) -> Self {
        self.italic = Some(italic);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `underline`.
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
    /// `end`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub end: Option<Timestamp>,
    /// `start`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub start: Option<Timestamp>,
}

hubscope_core::string_constants! {
    /// One of the many values of language.
    Language {
        /// `aa`.
        AA = "aa",
        /// `ab`.
        AB = "ab",
        /// `ae`.
        AE = "ae",
        /// `af`.
        AF = "af",
        /// `af-na`.
        AF_NA = "af-na",
        /// `af-za`.
        AF_ZA = "af-za",
        /// `agq`.
        AGQ = "agq",
        /// `agq-cm`.
        AGQ_CM = "agq-cm",
        /// `ak`.
        AK = "ak",
        /// `ak-gh`.
        AK_GH = "ak-gh",
        /// `am`.
        AM = "am",
        /// `am-et`.
        AM_ET = "am-et",
        /// `an`.
        AN = "an",
        /// `ann`.
        ANN = "ann",
        /// `ann-ng`.
        ANN_NG = "ann-ng",
        /// `ar`.
        AR = "ar",
        /// `ar-001`.
        AR001 = "ar-001",
        /// `ar-ae`.
        AR_AE = "ar-ae",
        /// `ar-bh`.
        AR_BH = "ar-bh",
        /// `ar-dj`.
        AR_DJ = "ar-dj",
        /// `ar-dz`.
        AR_DZ = "ar-dz",
        /// `ar-eg`.
        AR_EG = "ar-eg",
        /// `ar-eh`.
        AR_EH = "ar-eh",
        /// `ar-er`.
        AR_ER = "ar-er",
        /// `ar-il`.
        AR_IL = "ar-il",
        /// `ar-iq`.
        AR_IQ = "ar-iq",
        /// `ar-jo`.
        AR_JO = "ar-jo",
        /// `ar-km`.
        AR_KM = "ar-km",
        /// `ar-kw`.
        AR_KW = "ar-kw",
        /// `ar-lb`.
        AR_LB = "ar-lb",
        /// `ar-ly`.
        AR_LY = "ar-ly",
        /// `ar-ma`.
        AR_MA = "ar-ma",
        /// `ar-mr`.
        AR_MR = "ar-mr",
        /// `ar-om`.
        AR_OM = "ar-om",
        /// `ar-ps`.
        AR_PS = "ar-ps",
        /// `ar-qa`.
        AR_QA = "ar-qa",
        /// `ar-sa`.
        AR_SA = "ar-sa",
        /// `ar-sd`.
        AR_SD = "ar-sd",
        /// `ar-so`.
        AR_SO = "ar-so",
        /// `ar-ss`.
        AR_SS = "ar-ss",
        /// `ar-sy`.
        AR_SY = "ar-sy",
        /// `ar-td`.
        AR_TD = "ar-td",
        /// `ar-tn`.
        AR_TN = "ar-tn",
        /// `ar-ye`.
        AR_YE = "ar-ye",
        /// `as`.
        AS = "as",
        /// `as-in`.
        AS_IN = "as-in",
        /// `asa`.
        ASA = "asa",
        /// `asa-tz`.
        ASA_TZ = "asa-tz",
        /// `ast`.
        AST = "ast",
        /// `ast-es`.
        AST_ES = "ast-es",
        /// `av`.
        AV = "av",
        /// `ay`.
        AY = "ay",
        /// `az`.
        AZ = "az",
        /// `az-az`.
        AZ_AZ = "az-az",
        /// `ba`.
        BA = "ba",
        /// `bal`.
        BAL = "bal",
        /// `bal-pk`.
        BAL_PK = "bal-pk",
        /// `bas`.
        BAS = "bas",
        /// `bas-cm`.
        BAS_CM = "bas-cm",
        /// `be`.
        BE = "be",
        /// `be-by`.
        BE_BY = "be-by",
        /// `bem`.
        BEM = "bem",
        /// `bem-zm`.
        BEM_ZM = "bem-zm",
        /// `bez`.
        BEZ = "bez",
        /// `bez-tz`.
        BEZ_TZ = "bez-tz",
        /// `bg`.
        BG = "bg",
        /// `bg-bg`.
        BG_BG = "bg-bg",
        /// `bgc`.
        BGC = "bgc",
        /// `bgc-in`.
        BGC_IN = "bgc-in",
        /// `bho`.
        BHO = "bho",
        /// `bho-in`.
        BHO_IN = "bho-in",
        /// `bi`.
        BI = "bi",
        /// `blo`.
        BLO = "blo",
        /// `blo-bj`.
        BLO_BJ = "blo-bj",
        /// `bm`.
        BM = "bm",
        /// `bm-ml`.
        BM_ML = "bm-ml",
        /// `bn`.
        BN = "bn",
        /// `bn-bd`.
        BN_BD = "bn-bd",
        /// `bn-in`.
        BN_IN = "bn-in",
        /// `bo`.
        BO = "bo",
        /// `bo-cn`.
        BO_CN = "bo-cn",
        /// `bo-in`.
        BO_IN = "bo-in",
        /// `br`.
        BR = "br",
        /// `br-fr`.
        BR_FR = "br-fr",
        /// `brx`.
        BRX = "brx",
        /// `brx-in`.
        BRX_IN = "brx-in",
        /// `bs`.
        BS = "bs",
        /// `bs-ba`.
        BS_BA = "bs-ba",
        /// `ca`.
        CA = "ca",
        /// `ca-ad`.
        CA_AD = "ca-ad",
        /// `ca-es`.
        CA_ES = "ca-es",
        /// `ca-fr`.
        CA_FR = "ca-fr",
        /// `ca-it`.
        CA_IT = "ca-it",
        /// `ccp`.
        CCP = "ccp",
        /// `ccp-bd`.
        CCP_BD = "ccp-bd",
        /// `ccp-in`.
        CCP_IN = "ccp-in",
        /// `ce`.
        CE = "ce",
        /// `ce-ru`.
        CE_RU = "ce-ru",
        /// `ceb`.
        CEB = "ceb",
        /// `ceb-ph`.
        CEB_PH = "ceb-ph",
        /// `cgg`.
        CGG = "cgg",
        /// `cgg-ug`.
        CGG_UG = "cgg-ug",
        /// `ch`.
        CH = "ch",
        /// `chr`.
        CHR = "chr",
        /// `chr-us`.
        CHR_US = "chr-us",
        /// `ckb`.
        CKB = "ckb",
        /// `ckb-iq`.
        CKB_IQ = "ckb-iq",
        /// `ckb-ir`.
        CKB_IR = "ckb-ir",
        /// `co`.
        CO = "co",
        /// `cr`.
        CR = "cr",
        /// `cs`.
        CS = "cs",
        /// `cs-cz`.
        CS_CZ = "cs-cz",
        /// `csw`.
        CSW = "csw",
        /// `csw-ca`.
        CSW_CA = "csw-ca",
        /// `cu`.
        CU = "cu",
        /// `cu-ru`.
        CU_RU = "cu-ru",
        /// `cv`.
        CV = "cv",
        /// `cv-ru`.
        CV_RU = "cv-ru",
        /// `cy`.
        CY = "cy",
        /// `cy-gb`.
        CY_GB = "cy-gb",
        /// `da`.
        DA = "da",
        /// `da-dk`.
        DA_DK = "da-dk",
        /// `da-gl`.
        DA_GL = "da-gl",
        /// `dav`.
        DAV = "dav",
        /// `dav-ke`.
        DAV_KE = "dav-ke",
        /// `de`.
        DE = "de",
        /// `de-at`.
        DE_AT = "de-at",
        /// `de-be`.
        DE_BE = "de-be",
        /// `de-ch`.
        DE_CH = "de-ch",
        /// `de-de`.
        DE_DE = "de-de",
        /// `de-gr`.
        DE_GR = "de-gr",
        /// `de-it`.
        DE_IT = "de-it",
        /// `de-li`.
        DE_LI = "de-li",
        /// `de-lu`.
        DE_LU = "de-lu",
        /// `dje`.
        DJE = "dje",
        /// `dje-ne`.
        DJE_NE = "dje-ne",
        /// `doi`.
        DOI = "doi",
        /// `doi-in`.
        DOI_IN = "doi-in",
        /// `dsb`.
        DSB = "dsb",
        /// `dsb-de`.
        DSB_DE = "dsb-de",
        /// `dua`.
        DUA = "dua",
        /// `dua-cm`.
        DUA_CM = "dua-cm",
        /// `dv`.
        DV = "dv",
        /// `dyo`.
        DYO = "dyo",
        /// `dyo-sn`.
        DYO_SN = "dyo-sn",
        /// `dz`.
        DZ = "dz",
        /// `dz-bt`.
        DZ_BT = "dz-bt",
        /// `ebu`.
        EBU = "ebu",
        /// `ebu-ke`.
        EBU_KE = "ebu-ke",
        /// `ee`.
        EE = "ee",
        /// `ee-gh`.
        EE_GH = "ee-gh",
        /// `ee-tg`.
        EE_TG = "ee-tg",
        /// `el`.
        EL = "el",
        /// `el-cy`.
        EL_CY = "el-cy",
        /// `el-gr`.
        EL_GR = "el-gr",
        /// `en`.
        EN = "en",
        /// `en-001`.
        EN001 = "en-001",
        /// `en-150`.
        EN150 = "en-150",
        /// `en-ae`.
        EN_AE = "en-ae",
        /// `en-ag`.
        EN_AG = "en-ag",
        /// `en-ai`.
        EN_AI = "en-ai",
        /// `en-as`.
        EN_AS = "en-as",
        /// `en-at`.
        EN_AT = "en-at",
        /// `en-au`.
        EN_AU = "en-au",
        /// `en-bb`.
        EN_BB = "en-bb",
        /// `en-be`.
        EN_BE = "en-be",
        /// `en-bi`.
        EN_BI = "en-bi",
        /// `en-bm`.
        EN_BM = "en-bm",
        /// `en-bs`.
        EN_BS = "en-bs",
        /// `en-bw`.
        EN_BW = "en-bw",
        /// `en-bz`.
        EN_BZ = "en-bz",
        /// `en-ca`.
        EN_CA = "en-ca",
        /// `en-cc`.
        EN_CC = "en-cc",
        /// `en-ch`.
        EN_CH = "en-ch",
        /// `en-ck`.
        EN_CK = "en-ck",
        /// `en-cm`.
        EN_CM = "en-cm",
        /// `en-cn`.
        EN_CN = "en-cn",
        /// `en-cx`.
        EN_CX = "en-cx",
        /// `en-cy`.
        EN_CY = "en-cy",
        /// `en-cz`.
        EN_CZ = "en-cz",
        /// `en-de`.
        EN_DE = "en-de",
        /// `en-dg`.
        EN_DG = "en-dg",
        /// `en-dk`.
        EN_DK = "en-dk",
        /// `en-dm`.
        EN_DM = "en-dm",
        /// `en-ee`.
        EN_EE = "en-ee",
        /// `en-eg`.
        EN_EG = "en-eg",
        /// `en-er`.
        EN_ER = "en-er",
        /// `en-es`.
        EN_ES = "en-es",
        /// `en-fi`.
        EN_FI = "en-fi",
        /// `en-fj`.
        EN_FJ = "en-fj",
        /// `en-fk`.
        EN_FK = "en-fk",
        /// `en-fm`.
        EN_FM = "en-fm",
        /// `en-fr`.
        EN_FR = "en-fr",
        /// `en-gb`.
        EN_GB = "en-gb",
        /// `en-gd`.
        EN_GD = "en-gd",
        /// `en-gg`.
        EN_GG = "en-gg",
        /// `en-gh`.
        EN_GH = "en-gh",
        /// `en-gi`.
        EN_GI = "en-gi",
        /// `en-gm`.
        EN_GM = "en-gm",
        /// `en-gs`.
        EN_GS = "en-gs",
        /// `en-gu`.
        EN_GU = "en-gu",
        /// `en-gy`.
        EN_GY = "en-gy",
        /// `en-hk`.
        EN_HK = "en-hk",
        /// `en-hu`.
        EN_HU = "en-hu",
        /// `en-id`.
        EN_ID = "en-id",
        /// `en-ie`.
        EN_IE = "en-ie",
        /// `en-il`.
        EN_IL = "en-il",
        /// `en-im`.
        EN_IM = "en-im",
        /// `en-in`.
        EN_IN = "en-in",
        /// `en-io`.
        EN_IO = "en-io",
        /// `en-it`.
        EN_IT = "en-it",
        /// `en-je`.
        EN_JE = "en-je",
        /// `en-jm`.
        EN_JM = "en-jm",
        /// `en-ke`.
        EN_KE = "en-ke",
        /// `en-ki`.
        EN_KI = "en-ki",
        /// `en-kn`.
        EN_KN = "en-kn",
        /// `en-ky`.
        EN_KY = "en-ky",
        /// `en-lc`.
        EN_LC = "en-lc",
        /// `en-lr`.
        EN_LR = "en-lr",
        /// `en-ls`.
        EN_LS = "en-ls",
        /// `en-lu`.
        EN_LU = "en-lu",
        /// `en-mg`.
        EN_MG = "en-mg",
        /// `en-mh`.
        EN_MH = "en-mh",
        /// `en-mo`.
        EN_MO = "en-mo",
        /// `en-mp`.
        EN_MP = "en-mp",
        /// `en-ms`.
        EN_MS = "en-ms",
        /// `en-mt`.
        EN_MT = "en-mt",
        /// `en-mu`.
        EN_MU = "en-mu",
        /// `en-mv`.
        EN_MV = "en-mv",
        /// `en-mw`.
        EN_MW = "en-mw",
        /// `en-mx`.
        EN_MX = "en-mx",
        /// `en-my`.
        EN_MY = "en-my",
        /// `en-na`.
        EN_NA = "en-na",
        /// `en-nf`.
        EN_NF = "en-nf",
        /// `en-ng`.
        EN_NG = "en-ng",
        /// `en-nl`.
        EN_NL = "en-nl",
        /// `en-no`.
        EN_NO = "en-no",
        /// `en-nr`.
        EN_NR = "en-nr",
        /// `en-nu`.
        EN_NU = "en-nu",
        /// `en-nz`.
        EN_NZ = "en-nz",
        /// `en-pg`.
        EN_PG = "en-pg",
        /// `en-ph`.
        EN_PH = "en-ph",
        /// `en-pk`.
        EN_PK = "en-pk",
        /// `en-pl`.
        EN_PL = "en-pl",
        /// `en-pn`.
        EN_PN = "en-pn",
        /// `en-pr`.
        EN_PR = "en-pr",
        /// `en-pt`.
        EN_PT = "en-pt",
        /// `en-pw`.
        EN_PW = "en-pw",
        /// `en-ro`.
        EN_RO = "en-ro",
        /// `en-rw`.
        EN_RW = "en-rw",
        /// `en-sb`.
        EN_SB = "en-sb",
        /// `en-sc`.
        EN_SC = "en-sc",
        /// `en-sd`.
        EN_SD = "en-sd",
        /// `en-se`.
        EN_SE = "en-se",
        /// `en-sg`.
        EN_SG = "en-sg",
        /// `en-sh`.
        EN_SH = "en-sh",
        /// `en-si`.
        EN_SI = "en-si",
        /// `en-sk`.
        EN_SK = "en-sk",
        /// `en-sl`.
        EN_SL = "en-sl",
        /// `en-ss`.
        EN_SS = "en-ss",
        /// `en-sx`.
        EN_SX = "en-sx",
        /// `en-sz`.
        EN_SZ = "en-sz",
        /// `en-tc`.
        EN_TC = "en-tc",
        /// `en-th`.
        EN_TH = "en-th",
        /// `en-tk`.
        EN_TK = "en-tk",
        /// `en-tn`.
        EN_TN = "en-tn",
        /// `en-to`.
        EN_TO = "en-to",
        /// `en-tt`.
        EN_TT = "en-tt",
        /// `en-tv`.
        EN_TV = "en-tv",
        /// `en-tz`.
        EN_TZ = "en-tz",
        /// `en-ug`.
        EN_UG = "en-ug",
        /// `en-um`.
        EN_UM = "en-um",
        /// `en-us`.
        EN_US = "en-us",
        /// `en-vc`.
        EN_VC = "en-vc",
        /// `en-vg`.
        EN_VG = "en-vg",
        /// `en-vi`.
        EN_VI = "en-vi",
        /// `en-vn`.
        EN_VN = "en-vn",
        /// `en-vu`.
        EN_VU = "en-vu",
        /// `en-ws`.
        EN_WS = "en-ws",
        /// `en-za`.
        EN_ZA = "en-za",
        /// `en-zm`.
        EN_ZM = "en-zm",
        /// `en-zw`.
        EN_ZW = "en-zw",
        /// `eo`.
        EO = "eo",
        /// `eo-001`.
        EO001 = "eo-001",
        /// `es`.
        ES = "es",
        /// `es-419`.
        ES419 = "es-419",
        /// `es-ar`.
        ES_AR = "es-ar",
        /// `es-bo`.
        ES_BO = "es-bo",
        /// `es-br`.
        ES_BR = "es-br",
        /// `es-bz`.
        ES_BZ = "es-bz",
        /// `es-cl`.
        ES_CL = "es-cl",
        /// `es-co`.
        ES_CO = "es-co",
        /// `es-cr`.
        ES_CR = "es-cr",
        /// `es-cu`.
        ES_CU = "es-cu",
        /// `es-do`.
        ES_DO = "es-do",
        /// `es-ea`.
        ES_EA = "es-ea",
        /// `es-ec`.
        ES_EC = "es-ec",
        /// `es-es`.
        ES_ES = "es-es",
        /// `es-gq`.
        ES_GQ = "es-gq",
        /// `es-gt`.
        ES_GT = "es-gt",
        /// `es-hn`.
        ES_HN = "es-hn",
        /// `es-ic`.
        ES_IC = "es-ic",
        /// `es-mx`.
        ES_MX = "es-mx",
        /// `es-ni`.
        ES_NI = "es-ni",
        /// `es-pa`.
        ES_PA = "es-pa",
        /// `es-pe`.
        ES_PE = "es-pe",
        /// `es-ph`.
        ES_PH = "es-ph",
        /// `es-pr`.
        ES_PR = "es-pr",
        /// `es-py`.
        ES_PY = "es-py",
        /// `es-sv`.
        ES_SV = "es-sv",
        /// `es-us`.
        ES_US = "es-us",
        /// `es-uy`.
        ES_UY = "es-uy",
        /// `es-ve`.
        ES_VE = "es-ve",
        /// `et`.
        ET = "et",
        /// `et-ee`.
        ET_EE = "et-ee",
        /// `eu`.
        EU = "eu",
        /// `eu-es`.
        EU_ES = "eu-es",
        /// `ewo`.
        EWO = "ewo",
        /// `ewo-cm`.
        EWO_CM = "ewo-cm",
        /// `fa`.
        FA = "fa",
        /// `fa-af`.
        FA_AF = "fa-af",
        /// `fa-ir`.
        FA_IR = "fa-ir",
        /// `ff`.
        FF = "ff",
        /// `ff-bf`.
        FF_BF = "ff-bf",
        /// `ff-cm`.
        FF_CM = "ff-cm",
        /// `ff-gh`.
        FF_GH = "ff-gh",
        /// `ff-gm`.
        FF_GM = "ff-gm",
        /// `ff-gn`.
        FF_GN = "ff-gn",
        /// `ff-gw`.
        FF_GW = "ff-gw",
        /// `ff-lr`.
        FF_LR = "ff-lr",
        /// `ff-mr`.
        FF_MR = "ff-mr",
        /// `ff-ne`.
        FF_NE = "ff-ne",
        /// `ff-ng`.
        FF_NG = "ff-ng",
        /// `ff-sl`.
        FF_SL = "ff-sl",
        /// `ff-sn`.
        FF_SN = "ff-sn",
        /// `fi`.
        FI = "fi",
        /// `fi-fi`.
        FI_FI = "fi-fi",
        /// `fil`.
        FIL = "fil",
        /// `fil-ph`.
        FIL_PH = "fil-ph",
        /// `fj`.
        FJ = "fj",
        /// `fo`.
        FO = "fo",
        /// `fo-dk`.
        FO_DK = "fo-dk",
        /// `fo-fo`.
        FO_FO = "fo-fo",
        /// `fr`.
        FR = "fr",
        /// `fr-be`.
        FR_BE = "fr-be",
        /// `fr-bf`.
        FR_BF = "fr-bf",
        /// `fr-bi`.
        FR_BI = "fr-bi",
        /// `fr-bj`.
        FR_BJ = "fr-bj",
        /// `fr-bl`.
        FR_BL = "fr-bl",
        /// `fr-ca`.
        FR_CA = "fr-ca",
        /// `fr-cd`.
        FR_CD = "fr-cd",
        /// `fr-cf`.
        FR_CF = "fr-cf",
        /// `fr-cg`.
        FR_CG = "fr-cg",
        /// `fr-ch`.
        FR_CH = "fr-ch",
        /// `fr-ci`.
        FR_CI = "fr-ci",
        /// `fr-cm`.
        FR_CM = "fr-cm",
        /// `fr-dj`.
        FR_DJ = "fr-dj",
        /// `fr-dz`.
        FR_DZ = "fr-dz",
        /// `fr-fr`.
        FR_FR = "fr-fr",
        /// `fr-ga`.
        FR_GA = "fr-ga",
        /// `fr-gf`.
        FR_GF = "fr-gf",
        /// `fr-gn`.
        FR_GN = "fr-gn",
        /// `fr-gp`.
        FR_GP = "fr-gp",
        /// `fr-gq`.
        FR_GQ = "fr-gq",
        /// `fr-ht`.
        FR_HT = "fr-ht",
        /// `fr-km`.
        FR_KM = "fr-km",
        /// `fr-lu`.
        FR_LU = "fr-lu",
        /// `fr-ma`.
        FR_MA = "fr-ma",
        /// `fr-mc`.
        FR_MC = "fr-mc",
        /// `fr-mf`.
        FR_MF = "fr-mf",
        /// `fr-mg`.
        FR_MG = "fr-mg",
        /// `fr-ml`.
        FR_ML = "fr-ml",
        /// `fr-mq`.
        FR_MQ = "fr-mq",
        /// `fr-mr`.
        FR_MR = "fr-mr",
        /// `fr-mu`.
        FR_MU = "fr-mu",
        /// `fr-nc`.
        FR_NC = "fr-nc",
        /// `fr-ne`.
        FR_NE = "fr-ne",
        /// `fr-pf`.
        FR_PF = "fr-pf",
        /// `fr-pm`.
        FR_PM = "fr-pm",
        /// `fr-re`.
        FR_RE = "fr-re",
        /// `fr-rw`.
        FR_RW = "fr-rw",
        /// `fr-sc`.
        FR_SC = "fr-sc",
        /// `fr-sn`.
        FR_SN = "fr-sn",
        /// `fr-sy`.
        FR_SY = "fr-sy",
        /// `fr-td`.
        FR_TD = "fr-td",
        /// `fr-tg`.
        FR_TG = "fr-tg",
        /// `fr-tn`.
        FR_TN = "fr-tn",
        /// `fr-vu`.
        FR_VU = "fr-vu",
        /// `fr-wf`.
        FR_WF = "fr-wf",
        /// `fr-yt`.
        FR_YT = "fr-yt",
        /// `frr`.
        FRR = "frr",
        /// `frr-de`.
        FRR_DE = "frr-de",
        /// `fur`.
        FUR = "fur",
        /// `fur-it`.
        FUR_IT = "fur-it",
        /// `fy`.
        FY = "fy",
        /// `fy-nl`.
        FY_NL = "fy-nl",
        /// `ga`.
        GA = "ga",
        /// `ga-gb`.
        GA_GB = "ga-gb",
        /// `ga-ie`.
        GA_IE = "ga-ie",
        /// `gaa`.
        GAA = "gaa",
        /// `gaa-gh`.
        GAA_GH = "gaa-gh",
        /// `gd`.
        GD = "gd",
        /// `gd-gb`.
        GD_GB = "gd-gb",
        /// `gl`.
        GL = "gl",
        /// `gl-es`.
        GL_ES = "gl-es",
        /// `gn`.
        GN = "gn",
        /// `gsw`.
        GSW = "gsw",
        /// `gsw-ch`.
        GSW_CH = "gsw-ch",
        /// `gsw-fr`.
        GSW_FR = "gsw-fr",
        /// `gsw-li`.
        GSW_LI = "gsw-li",
        /// `gu`.
        GU = "gu",
        /// `gu-in`.
        GU_IN = "gu-in",
        /// `guz`.
        GUZ = "guz",
        /// `guz-ke`.
        GUZ_KE = "guz-ke",
        /// `gv`.
        GV = "gv",
        /// `gv-im`.
        GV_IM = "gv-im",
        /// `ha`.
        HA = "ha",
        /// `ha-gh`.
        HA_GH = "ha-gh",
        /// `ha-ne`.
        HA_NE = "ha-ne",
        /// `ha-ng`.
        HA_NG = "ha-ng",
        /// `haw`.
        HAW = "haw",
        /// `haw-us`.
        HAW_US = "haw-us",
        /// `he`.
        HE = "he",
        /// `he-il`.
        HE_IL = "he-il",
        /// `hi`.
        HI = "hi",
        /// `hi-in`.
        HI_IN = "hi-in",
        /// `hmn`.
        HMN = "hmn",
        /// `ho`.
        HO = "ho",
        /// `hr`.
        HR = "hr",
        /// `hr-ba`.
        HR_BA = "hr-ba",
        /// `hr-hr`.
        HR_HR = "hr-hr",
        /// `hsb`.
        HSB = "hsb",
        /// `hsb-de`.
        HSB_DE = "hsb-de",
        /// `ht`.
        HT = "ht",
        /// `ht-ht`.
        HT_HT = "ht-ht",
        /// `hu`.
        HU = "hu",
        /// `hu-hu`.
        HU_HU = "hu-hu",
        /// `hy`.
        HY = "hy",
        /// `hy-am`.
        HY_AM = "hy-am",
        /// `hz`.
        HZ = "hz",
        /// `ia`.
        IA = "ia",
        /// `ia-001`.
        IA001 = "ia-001",
        /// `id`.
        ID = "id",
        /// `id-id`.
        ID_ID = "id-id",
        /// `ie`.
        IE = "ie",
        /// `ie-ee`.
        IE_EE = "ie-ee",
        /// `ig`.
        IG = "ig",
        /// `ig-ng`.
        IG_NG = "ig-ng",
        /// `ii`.
        II = "ii",
        /// `ii-cn`.
        II_CN = "ii-cn",
        /// `ik`.
        IK = "ik",
        /// `io`.
        IO = "io",
        /// `is`.
        IS = "is",
        /// `is-is`.
        IS_IS = "is-is",
        /// `it`.
        IT = "it",
        /// `it-ch`.
        IT_CH = "it-ch",
        /// `it-it`.
        IT_IT = "it-it",
        /// `it-sm`.
        IT_SM = "it-sm",
        /// `it-va`.
        IT_VA = "it-va",
        /// `iu`.
        IU = "iu",
        /// `ja`.
        JA = "ja",
        /// `ja-jp`.
        JA_JP = "ja-jp",
        /// `jgo`.
        JGO = "jgo",
        /// `jgo-cm`.
        JGO_CM = "jgo-cm",
        /// `jmc`.
        JMC = "jmc",
        /// `jmc-tz`.
        JMC_TZ = "jmc-tz",
        /// `jv`.
        JV = "jv",
        /// `jv-id`.
        JV_ID = "jv-id",
        /// `ka`.
        KA = "ka",
        /// `ka-ge`.
        KA_GE = "ka-ge",
        /// `kab`.
        KAB = "kab",
        /// `kab-dz`.
        KAB_DZ = "kab-dz",
        /// `kam`.
        KAM = "kam",
        /// `kam-ke`.
        KAM_KE = "kam-ke",
        /// `kar`.
        KAR = "kar",
        /// `kde`.
        KDE = "kde",
        /// `kde-tz`.
        KDE_TZ = "kde-tz",
        /// `kea`.
        KEA = "kea",
        /// `kea-cv`.
        KEA_CV = "kea-cv",
        /// `kg`.
        KG = "kg",
        /// `kgp`.
        KGP = "kgp",
        /// `kgp-br`.
        KGP_BR = "kgp-br",
        /// `kh`.
        KH = "kh",
        /// `khq`.
        KHQ = "khq",
        /// `khq-ml`.
        KHQ_ML = "khq-ml",
        /// `ki`.
        KI = "ki",
        /// `ki-ke`.
        KI_KE = "ki-ke",
        /// `kj`.
        KJ = "kj",
        /// `kk`.
        KK = "kk",
        /// `kk-kz`.
        KK_KZ = "kk-kz",
        /// `kkj`.
        KKJ = "kkj",
        /// `kkj-cm`.
        KKJ_CM = "kkj-cm",
        /// `kl`.
        KL = "kl",
        /// `kl-gl`.
        KL_GL = "kl-gl",
        /// `kln`.
        KLN = "kln",
        /// `kln-ke`.
        KLN_KE = "kln-ke",
        /// `km`.
        KM = "km",
        /// `km-kh`.
        KM_KH = "km-kh",
        /// `kn`.
        KN = "kn",
        /// `kn-in`.
        KN_IN = "kn-in",
        /// `ko`.
        KO = "ko",
        /// `ko-cn`.
        KO_CN = "ko-cn",
        /// `ko-kp`.
        KO_KP = "ko-kp",
        /// `ko-kr`.
        KO_KR = "ko-kr",
        /// `kok`.
        KOK = "kok",
        /// `kok-in`.
        KOK_IN = "kok-in",
        /// `kr`.
        KR = "kr",
        /// `ks`.
        KS = "ks",
        /// `ks-in`.
        KS_IN = "ks-in",
        /// `ksb`.
        KSB = "ksb",
        /// `ksb-tz`.
        KSB_TZ = "ksb-tz",
        /// `ksf`.
        KSF = "ksf",
        /// `ksf-cm`.
        KSF_CM = "ksf-cm",
        /// `ksh`.
        KSH = "ksh",
        /// `ksh-de`.
        KSH_DE = "ksh-de",
        /// `ku`.
        KU = "ku",
        /// `ku-tr`.
        KU_TR = "ku-tr",
        /// `kv`.
        KV = "kv",
        /// `kw`.
        KW = "kw",
        /// `kw-gb`.
        KW_GB = "kw-gb",
        /// `kxv`.
        KXV = "kxv",
        /// `kxv-in`.
        KXV_IN = "kxv-in",
        /// `ky`.
        KY = "ky",
        /// `ky-kg`.
        KY_KG = "ky-kg",
        /// `la`.
        LA = "la",
        /// `lag`.
        LAG = "lag",
        /// `lag-tz`.
        LAG_TZ = "lag-tz",
        /// `lb`.
        LB = "lb",
        /// `lb-lu`.
        LB_LU = "lb-lu",
        /// `lg`.
        LG = "lg",
        /// `lg-ug`.
        LG_UG = "lg-ug",
        /// `li`.
        LI = "li",
        /// `lij`.
        LIJ = "lij",
        /// `lij-it`.
        LIJ_IT = "lij-it",
        /// `lkt`.
        LKT = "lkt",
        /// `lkt-us`.
        LKT_US = "lkt-us",
        /// `lmo`.
        LMO = "lmo",
        /// `lmo-it`.
        LMO_IT = "lmo-it",
        /// `ln`.
        LN = "ln",
        /// `ln-ao`.
        LN_AO = "ln-ao",
        /// `ln-cd`.
        LN_CD = "ln-cd",
        /// `ln-cf`.
        LN_CF = "ln-cf",
        /// `ln-cg`.
        LN_CG = "ln-cg",
        /// `lo`.
        LO = "lo",
        /// `lo-la`.
        LO_LA = "lo-la",
        /// `lrc`.
        LRC = "lrc",
        /// `lrc-iq`.
        LRC_IQ = "lrc-iq",
        /// `lrc-ir`.
        LRC_IR = "lrc-ir",
        /// `lt`.
        LT = "lt",
        /// `lt-lt`.
        LT_LT = "lt-lt",
        /// `lu`.
        LU = "lu",
        /// `lu-cd`.
        LU_CD = "lu-cd",
        /// `luo`.
        LUO = "luo",
        /// `luo-ke`.
        LUO_KE = "luo-ke",
        /// `luy`.
        LUY = "luy",
        /// `luy-ke`.
        LUY_KE = "luy-ke",
        /// `lv`.
        LV = "lv",
        /// `lv-lv`.
        LV_LV = "lv-lv",
        /// `mai`.
        MAI = "mai",
        /// `mai-in`.
        MAI_IN = "mai-in",
        /// `mas`.
        MAS = "mas",
        /// `mas-ke`.
        MAS_KE = "mas-ke",
        /// `mas-tz`.
        MAS_TZ = "mas-tz",
        /// `mdf`.
        MDF = "mdf",
        /// `mdf-ru`.
        MDF_RU = "mdf-ru",
        /// `mer`.
        MER = "mer",
        /// `mer-ke`.
        MER_KE = "mer-ke",
        /// `mfe`.
        MFE = "mfe",
        /// `mfe-mu`.
        MFE_MU = "mfe-mu",
        /// `mg`.
        MG = "mg",
        /// `mg-mg`.
        MG_MG = "mg-mg",
        /// `mgh`.
        MGH = "mgh",
        /// `mgh-mz`.
        MGH_MZ = "mgh-mz",
        /// `mgo`.
        MGO = "mgo",
        /// `mgo-cm`.
        MGO_CM = "mgo-cm",
        /// `mh`.
        MH = "mh",
        /// `mi`.
        MI = "mi",
        /// `mi-nz`.
        MI_NZ = "mi-nz",
        /// `mk`.
        MK = "mk",
        /// `mk-mk`.
        MK_MK = "mk-mk",
        /// `ml`.
        ML = "ml",
        /// `ml-in`.
        ML_IN = "ml-in",
        /// `mn`.
        MN = "mn",
        /// `mn-mn`.
        MN_MN = "mn-mn",
        /// `mni`.
        MNI = "mni",
        /// `mni-in`.
        MNI_IN = "mni-in",
        /// `mr`.
        MR = "mr",
        /// `mr-in`.
        MR_IN = "mr-in",
        /// `ms`.
        MS = "ms",
        /// `ms-bn`.
        MS_BN = "ms-bn",
        /// `ms-id`.
        MS_ID = "ms-id",
        /// `ms-my`.
        MS_MY = "ms-my",
        /// `ms-sg`.
        MS_SG = "ms-sg",
        /// `mt`.
        MT = "mt",
        /// `mt-mt`.
        MT_MT = "mt-mt",
        /// `mua`.
        MUA = "mua",
        /// `mua-cm`.
        MUA_CM = "mua-cm",
        /// `my`.
        MY = "my",
        /// `my-mm`.
        MY_MM = "my-mm",
        /// `mzn`.
        MZN = "mzn",
        /// `mzn-ir`.
        MZN_IR = "mzn-ir",
        /// `na`.
        NA = "na",
        /// `naq`.
        NAQ = "naq",
        /// `naq-na`.
        NAQ_NA = "naq-na",
        /// `nb`.
        NB = "nb",
        /// `nb-no`.
        NB_NO = "nb-no",
        /// `nb-sj`.
        NB_SJ = "nb-sj",
        /// `nd`.
        ND = "nd",
        /// `nd-zw`.
        ND_ZW = "nd-zw",
        /// `nds`.
        NDS = "nds",
        /// `nds-de`.
        NDS_DE = "nds-de",
        /// `nds-nl`.
        NDS_NL = "nds-nl",
        /// `ne`.
        NE = "ne",
        /// `ne-in`.
        NE_IN = "ne-in",
        /// `ne-np`.
        NE_NP = "ne-np",
        /// `ng`.
        NG = "ng",
        /// `nl`.
        NL = "nl",
        /// `nl-aw`.
        NL_AW = "nl-aw",
        /// `nl-be`.
        NL_BE = "nl-be",
        /// `nl-bq`.
        NL_BQ = "nl-bq",
        /// `nl-ch`.
        NL_CH = "nl-ch",
        /// `nl-cw`.
        NL_CW = "nl-cw",
        /// `nl-lu`.
        NL_LU = "nl-lu",
        /// `nl-nl`.
        NL_NL = "nl-nl",
        /// `nl-sr`.
        NL_SR = "nl-sr",
        /// `nl-sx`.
        NL_SX = "nl-sx",
        /// `nmg`.
        NMG = "nmg",
        /// `nmg-cm`.
        NMG_CM = "nmg-cm",
        /// `nn`.
        NN = "nn",
        /// `nn-no`.
        NN_NO = "nn-no",
        /// `nnh`.
        NNH = "nnh",
        /// `nnh-cm`.
        NNH_CM = "nnh-cm",
        /// `no`.
        NO = "no",
        /// `no-no`.
        NO_NO = "no-no",
        /// `nqo`.
        NQO = "nqo",
        /// `nqo-gn`.
        NQO_GN = "nqo-gn",
        /// `nr`.
        NR = "nr",
        /// `nso`.
        NSO = "nso",
        /// `nso-za`.
        NSO_ZA = "nso-za",
        /// `nus`.
        NUS = "nus",
        /// `nus-ss`.
        NUS_SS = "nus-ss",
        /// `nv`.
        NV = "nv",
        /// `ny`.
        NY = "ny",
        /// `nyn`.
        NYN = "nyn",
        /// `nyn-ug`.
        NYN_UG = "nyn-ug",
        /// `oc`.
        OC = "oc",
        /// `oc-es`.
        OC_ES = "oc-es",
        /// `oc-fr`.
        OC_FR = "oc-fr",
        /// `oj`.
        OJ = "oj",
        /// `om`.
        OM = "om",
        /// `om-et`.
        OM_ET = "om-et",
        /// `om-ke`.
        OM_KE = "om-ke",
        /// `or`.
        OR = "or",
        /// `or-in`.
        OR_IN = "or-in",
        /// `os`.
        OS = "os",
        /// `os-ge`.
        OS_GE = "os-ge",
        /// `os-ru`.
        OS_RU = "os-ru",
        /// `pa`.
        PA = "pa",
        /// `pa-in`.
        PA_IN = "pa-in",
        /// `pa-pk`.
        PA_PK = "pa-pk",
        /// `pcm`.
        PCM = "pcm",
        /// `pcm-ng`.
        PCM_NG = "pcm-ng",
        /// `pi`.
        PI = "pi",
        /// `pis`.
        PIS = "pis",
        /// `pis-sb`.
        PIS_SB = "pis-sb",
        /// `pl`.
        PL = "pl",
        /// `pl-pl`.
        PL_PL = "pl-pl",
        /// `prg`.
        PRG = "prg",
        /// `prg-001`.
        PRG001 = "prg-001",
        /// `ps`.
        PS = "ps",
        /// `ps-af`.
        PS_AF = "ps-af",
        /// `ps-pk`.
        PS_PK = "ps-pk",
        /// `pt`.
        PT = "pt",
        /// `pt-ao`.
        PT_AO = "pt-ao",
        /// `pt-br`.
        PT_BR = "pt-br",
        /// `pt-ch`.
        PT_CH = "pt-ch",
        /// `pt-cv`.
        PT_CV = "pt-cv",
        /// `pt-gq`.
        PT_GQ = "pt-gq",
        /// `pt-gw`.
        PT_GW = "pt-gw",
        /// `pt-lu`.
        PT_LU = "pt-lu",
        /// `pt-mo`.
        PT_MO = "pt-mo",
        /// `pt-mz`.
        PT_MZ = "pt-mz",
        /// `pt-pt`.
        PT_PT = "pt-pt",
        /// `pt-st`.
        PT_ST = "pt-st",
        /// `pt-tl`.
        PT_TL = "pt-tl",
        /// `qu`.
        QU = "qu",
        /// `qu-bo`.
        QU_BO = "qu-bo",
        /// `qu-ec`.
        QU_EC = "qu-ec",
        /// `qu-pe`.
        QU_PE = "qu-pe",
        /// `raj`.
        RAJ = "raj",
        /// `raj-in`.
        RAJ_IN = "raj-in",
        /// `rm`.
        RM = "rm",
        /// `rm-ch`.
        RM_CH = "rm-ch",
        /// `rn`.
        RN = "rn",
        /// `rn-bi`.
        RN_BI = "rn-bi",
        /// `ro`.
        RO = "ro",
        /// `ro-md`.
        RO_MD = "ro-md",
        /// `ro-ro`.
        RO_RO = "ro-ro",
        /// `rof`.
        ROF = "rof",
        /// `rof-tz`.
        ROF_TZ = "rof-tz",
        /// `ru`.
        RU = "ru",
        /// `ru-by`.
        RU_BY = "ru-by",
        /// `ru-kg`.
        RU_KG = "ru-kg",
        /// `ru-kz`.
        RU_KZ = "ru-kz",
        /// `ru-md`.
        RU_MD = "ru-md",
        /// `ru-ru`.
        RU_RU = "ru-ru",
        /// `ru-ua`.
        RU_UA = "ru-ua",
        /// `rw`.
        RW = "rw",
        /// `rw-rw`.
        RW_RW = "rw-rw",
        /// `rwk`.
        RWK = "rwk",
        /// `rwk-tz`.
        RWK_TZ = "rwk-tz",
        /// `sa`.
        SA = "sa",
        /// `sa-in`.
        SA_IN = "sa-in",
        /// `sah`.
        SAH = "sah",
        /// `sah-ru`.
        SAH_RU = "sah-ru",
        /// `saq`.
        SAQ = "saq",
        /// `saq-ke`.
        SAQ_KE = "saq-ke",
        /// `sat`.
        SAT = "sat",
        /// `sat-in`.
        SAT_IN = "sat-in",
        /// `sbp`.
        SBP = "sbp",
        /// `sbp-tz`.
        SBP_TZ = "sbp-tz",
        /// `sc`.
        SC = "sc",
        /// `sc-it`.
        SC_IT = "sc-it",
        /// `sd`.
        SD = "sd",
        /// `sd-in`.
        SD_IN = "sd-in",
        /// `sd-pk`.
        SD_PK = "sd-pk",
        /// `se`.
        SE = "se",
        /// `se-fi`.
        SE_FI = "se-fi",
        /// `se-no`.
        SE_NO = "se-no",
        /// `se-se`.
        SE_SE = "se-se",
        /// `seh`.
        SEH = "seh",
        /// `seh-mz`.
        SEH_MZ = "seh-mz",
        /// `ses`.
        SES = "ses",
        /// `ses-ml`.
        SES_ML = "ses-ml",
        /// `sg`.
        SG = "sg",
        /// `sg-cf`.
        SG_CF = "sg-cf",
        /// `shi`.
        SHI = "shi",
        /// `shi-ma`.
        SHI_MA = "shi-ma",
        /// `si`.
        SI = "si",
        /// `si-lk`.
        SI_LK = "si-lk",
        /// `sk`.
        SK = "sk",
        /// `sk-sk`.
        SK_SK = "sk-sk",
        /// `sl`.
        SL = "sl",
        /// `sl-si`.
        SL_SI = "sl-si",
        /// `sm`.
        SM = "sm",
        /// `smn`.
        SMN = "smn",
        /// `smn-fi`.
        SMN_FI = "smn-fi",
        /// `sms`.
        SMS = "sms",
        /// `sms-fi`.
        SMS_FI = "sms-fi",
        /// `sn`.
        SN = "sn",
        /// `sn-zw`.
        SN_ZW = "sn-zw",
        /// `so`.
        SO = "so",
        /// `so-dj`.
        SO_DJ = "so-dj",
        /// `so-et`.
        SO_ET = "so-et",
        /// `so-ke`.
        SO_KE = "so-ke",
        /// `so-so`.
        SO_SO = "so-so",
        /// `sq`.
        SQ = "sq",
        /// `sq-al`.
        SQ_AL = "sq-al",
        /// `sq-mk`.
        SQ_MK = "sq-mk",
        /// `sq-xk`.
        SQ_XK = "sq-xk",
        /// `sr`.
        SR = "sr",
        /// `sr-ba`.
        SR_BA = "sr-ba",
        /// `sr-cs`.
        SR_CS = "sr-cs",
        /// `sr-me`.
        SR_ME = "sr-me",
        /// `sr-rs`.
        SR_RS = "sr-rs",
        /// `sr-xk`.
        SR_XK = "sr-xk",
        /// `ss`.
        SS = "ss",
        /// `st`.
        ST = "st",
        /// `st-ls`.
        ST_LS = "st-ls",
        /// `st-za`.
        ST_ZA = "st-za",
        /// `su`.
        SU = "su",
        /// `su-id`.
        SU_ID = "su-id",
        /// `sv`.
        SV = "sv",
        /// `sv-ax`.
        SV_AX = "sv-ax",
        /// `sv-fi`.
        SV_FI = "sv-fi",
        /// `sv-se`.
        SV_SE = "sv-se",
        /// `sw`.
        SW = "sw",
        /// `sw-cd`.
        SW_CD = "sw-cd",
        /// `sw-ke`.
        SW_KE = "sw-ke",
        /// `sw-tz`.
        SW_TZ = "sw-tz",
        /// `sw-ug`.
        SW_UG = "sw-ug",
        /// `sy`.
        SY = "sy",
        /// `syr`.
        SYR = "syr",
        /// `syr-iq`.
        SYR_IQ = "syr-iq",
        /// `syr-sy`.
        SYR_SY = "syr-sy",
        /// `szl`.
        SZL = "szl",
        /// `szl-pl`.
        SZL_PL = "szl-pl",
        /// `ta`.
        TA = "ta",
        /// `ta-in`.
        TA_IN = "ta-in",
        /// `ta-lk`.
        TA_LK = "ta-lk",
        /// `ta-my`.
        TA_MY = "ta-my",
        /// `ta-sg`.
        TA_SG = "ta-sg",
        /// `te`.
        TE = "te",
        /// `te-in`.
        TE_IN = "te-in",
        /// `teo`.
        TEO = "teo",
        /// `teo-ke`.
        TEO_KE = "teo-ke",
        /// `teo-ug`.
        TEO_UG = "teo-ug",
        /// `tg`.
        TG = "tg",
        /// `tg-tj`.
        TG_TJ = "tg-tj",
        /// `th`.
        TH = "th",
        /// `th-th`.
        TH_TH = "th-th",
        /// `ti`.
        TI = "ti",
        /// `ti-er`.
        TI_ER = "ti-er",
        /// `ti-et`.
        TI_ET = "ti-et",
        /// `tk`.
        TK = "tk",
        /// `tk-tm`.
        TK_TM = "tk-tm",
        /// `tl`.
        TL = "tl",
        /// `tn`.
        TN = "tn",
        /// `tn-bw`.
        TN_BW = "tn-bw",
        /// `tn-za`.
        TN_ZA = "tn-za",
        /// `to`.
        TO = "to",
        /// `to-to`.
        TO_TO = "to-to",
        /// `tok`.
        TOK = "tok",
        /// `tok-001`.
        TOK001 = "tok-001",
        /// `tr`.
        TR = "tr",
        /// `tr-cy`.
        TR_CY = "tr-cy",
        /// `tr-tr`.
        TR_TR = "tr-tr",
        /// `ts`.
        TS = "ts",
        /// `tt`.
        TT = "tt",
        /// `tt-ru`.
        TT_RU = "tt-ru",
        /// `tw`.
        TW = "tw",
        /// `twq`.
        TWQ = "twq",
        /// `twq-ne`.
        TWQ_NE = "twq-ne",
        /// `ty`.
        TY = "ty",
        /// `tzm`.
        TZM = "tzm",
        /// `tzm-ma`.
        TZM_MA = "tzm-ma",
        /// `ug`.
        UG = "ug",
        /// `ug-cn`.
        UG_CN = "ug-cn",
        /// `uk`.
        UK = "uk",
        /// `uk-ua`.
        UK_UA = "uk-ua",
        /// `ur`.
        UR = "ur",
        /// `ur-in`.
        UR_IN = "ur-in",
        /// `ur-pk`.
        UR_PK = "ur-pk",
        /// `uz`.
        UZ = "uz",
        /// `uz-af`.
        UZ_AF = "uz-af",
        /// `uz-uz`.
        UZ_UZ = "uz-uz",
        /// `vai`.
        VAI = "vai",
        /// `vai-lr`.
        VAI_LR = "vai-lr",
        /// `ve`.
        VE = "ve",
        /// `vec`.
        VEC = "vec",
        /// `vec-it`.
        VEC_IT = "vec-it",
        /// `vi`.
        VI = "vi",
        /// `vi-vn`.
        VI_VN = "vi-vn",
        /// `vmw`.
        VMW = "vmw",
        /// `vmw-mz`.
        VMW_MZ = "vmw-mz",
        /// `vo`.
        VO = "vo",
        /// `vo-001`.
        VO001 = "vo-001",
        /// `vun`.
        VUN = "vun",
        /// `vun-tz`.
        VUN_TZ = "vun-tz",
        /// `wa`.
        WA = "wa",
        /// `wae`.
        WAE = "wae",
        /// `wae-ch`.
        WAE_CH = "wae-ch",
        /// `wo`.
        WO = "wo",
        /// `wo-sn`.
        WO_SN = "wo-sn",
        /// `xh`.
        XH = "xh",
        /// `xh-za`.
        XH_ZA = "xh-za",
        /// `xnr`.
        XNR = "xnr",
        /// `xnr-in`.
        XNR_IN = "xnr-in",
        /// `xog`.
        XOG = "xog",
        /// `xog-ug`.
        XOG_UG = "xog-ug",
        /// `yav`.
        YAV = "yav",
        /// `yav-cm`.
        YAV_CM = "yav-cm",
        /// `yi`.
        YI = "yi",
        /// `yi-001`.
        YI001 = "yi-001",
        /// `yi-ua`.
        YI_UA = "yi-ua",
        /// `yo`.
        YO = "yo",
        /// `yo-bj`.
        YO_BJ = "yo-bj",
        /// `yo-ng`.
        YO_NG = "yo-ng",
        /// `yrl`.
        YRL = "yrl",
        /// `yrl-br`.
        YRL_BR = "yrl-br",
        /// `yrl-co`.
        YRL_CO = "yrl-co",
        /// `yrl-ve`.
        YRL_VE = "yrl-ve",
        /// `yue`.
        YUE = "yue",
        /// `yue-cn`.
        YUE_CN = "yue-cn",
        /// `yue-hk`.
        YUE_HK = "yue-hk",
        /// `yue-mo`.
        YUE_MO = "yue-mo",
        /// `za`.
        ZA = "za",
        /// `za-cn`.
        ZA_CN = "za-cn",
        /// `zgh`.
        ZGH = "zgh",
        /// `zgh-ma`.
        ZGH_MA = "zgh-ma",
        /// `zh`.
        ZH = "zh",
        /// `zh-cn`.
        ZH_CN = "zh-cn",
        /// `zh-hans`.
        ZH_HANS = "zh-hans",
        /// `zh-hant`.
        ZH_HANT = "zh-hant",
        /// `zh-hk`.
        ZH_HK = "zh-hk",
        /// `zh-mo`.
        ZH_MO = "zh-mo",
        /// `zh-my`.
        ZH_MY = "zh-my",
        /// `zh-sg`.
        ZH_SG = "zh-sg",
        /// `zh-tw`.
        ZH_TW = "zh-tw",
        /// `zu`.
        ZU = "zu",
        /// `zu-za`.
        ZU_ZA = "zu-za",
    }
}

/// Public email version, `PublicEmailVersion` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PublicEmailVersion {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<Email>,
    /// `updatedAt`.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// `user`.
    pub user: Option<VersionUser>,
}

/// Rss email details, `PublicRssEmailDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RssEmailDetails {
    /// `blogEmailType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blog_email_type: Option<String>,
    /// `blogImageMaxWidth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blog_image_max_width: Option<i64>,
    /// `blogLayout`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blog_layout: Option<BlogLayout>,
    /// `hubspotBlogId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hubspot_blog_id: Option<String>,
    /// `maxEntries`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_entries: Option<i64>,
    /// `rssEntryTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rss_entry_template: Option<String>,
    /// `timing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timing: Option<BTreeMap<String, Value>>,
    /// `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `useHeadlineAsSubject`.
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

    /// Sets `blogEmailType`.
    #[must_use]
    pub fn blog_email_type(mut self, blog_email_type: impl Into<String>) -> Self {
        self.blog_email_type = Some(blog_email_type.into());
        self
    }

    /// Sets `blogImageMaxWidth`.
    #[must_use]
    pub fn blog_image_max_width(mut self, blog_image_max_width: i64) -> Self {
        self.blog_image_max_width = Some(blog_image_max_width);
        self
    }

    /// Sets `blogLayout`.
    #[must_use]
    pub fn blog_layout(mut self, blog_layout: BlogLayout) -> Self {
        self.blog_layout = Some(blog_layout);
        self
    }

    /// Sets `hubspotBlogId`.
    #[must_use]
    pub fn hubspot_blog_id(mut self, hubspot_blog_id: impl Into<String>) -> Self {
        self.hubspot_blog_id = Some(hubspot_blog_id.into());
        self
    }

    /// Sets `maxEntries`.
    #[must_use]
    pub fn max_entries(mut self, max_entries: i64) -> Self {
        self.max_entries = Some(max_entries);
        self
    }

    /// Sets `rssEntryTemplate`.
    #[must_use]
    pub fn rss_entry_template(mut self, rss_entry_template: impl Into<String>) -> Self {
        self.rss_entry_template = Some(rss_entry_template.into());
        self
    }

    /// Sets `timing`.
    #[must_use]
    pub fn timing(mut self, timing: BTreeMap<String, Value>) -> Self {
        self.timing = Some(timing);
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `useHeadlineAsSubject`.
    #[must_use]
    pub fn use_headline_as_subject(mut self, use_headline_as_subject: bool) -> Self {
        self.use_headline_as_subject = Some(use_headline_as_subject);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of statistics interval.
    StatisticsInterval {
        /// `DAY`.
        Day = "DAY",
        /// `HOUR`.
        Hour = "HOUR",
        /// `MINUTE`.
        Minute = "MINUTE",
        /// `MONTH`.
        Month = "MONTH",
        /// `QUARTER`.
        Quarter = "QUARTER",
        /// `QUARTER_HOUR`.
        QuarterHour = "QUARTER_HOUR",
        /// `SECOND`.
        Second = "SECOND",
        /// `WEEK`.
        Week = "WEEK",
        /// `YEAR`.
        Year = "YEAR",
    }
}

/// Version user, `VersionUser` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionUser {
    /// `email`.
    pub email: Option<String>,
    /// `fullName`.
    pub full_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

/// Webversion details, `PublicWebversionDetails` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebversionDetails {
    /// `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `expiresAt`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub expires_at: Option<Timestamp>,
    /// `isPageRedirected`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_page_redirected: Option<bool>,
    /// `metaDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// `pageExpiryEnabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_expiry_enabled: Option<bool>,
    /// `redirectToPageId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_to_page_id: Option<String>,
    /// `redirectToUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_to_url: Option<String>,
    /// `slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// `url`.
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

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `expiresAt`.
    #[must_use]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `isPageRedirected`.
    #[must_use]
    pub fn is_page_redirected(mut self, is_page_redirected: bool) -> Self {
        self.is_page_redirected = Some(is_page_redirected);
        self
    }

    /// Sets `metaDescription`.
    #[must_use]
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.meta_description = Some(meta_description.into());
        self
    }

    /// Sets `pageExpiryEnabled`.
    #[must_use]
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled);
        self
    }

    /// Sets `redirectToPageId`.
    #[must_use]
    pub fn redirect_to_page_id(mut self, redirect_to_page_id: impl Into<String>) -> Self {
        self.redirect_to_page_id = Some(redirect_to_page_id.into());
        self
    }

    /// Sets `redirectToUrl`.
    #[must_use]
    pub fn redirect_to_url(mut self, redirect_to_url: impl Into<String>) -> Self {
        self.redirect_to_url = Some(redirect_to_url.into());
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
