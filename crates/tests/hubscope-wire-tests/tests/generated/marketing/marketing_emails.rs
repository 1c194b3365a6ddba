//! What each operation of the API `marketing_emails` sends, and what it has to read.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_wire_tests::{Body, moment, wire};

wire!(
    email_read_list,
    hubscope_marketing::email::read::list()
        .after("a/b ä".to_owned())
        .archived(true)
        .campaign("a/b ä".to_owned())
        .created_after(moment())
        .created_at(moment())
        .created_before(moment())
        .included_properties(vec!["a/b ä".to_owned()])
        .include_stats(true)
        .is_published(true)
        .limit(7)
        .marketing_campaign_names(true)
        .published_after(moment())
        .published_at(moment())
        .published_before(moment())
        .sort(vec!["a/b ä".to_owned()])
        .r#type(hubscope_marketing::types::EmailType::from("AB_EMAIL"))
        .updated_after(moment())
        .updated_at(moment())
        .updated_before(moment())
        .variant_stats(true)
        .workflow_names(true),
    "GET /marketing/emails/2026-03?after=a%2Fb%20%C3%A4&archived=true&campaign=a%2Fb%20%C3%A4&createdAfter=2026-03-01T09%3A30%3A00Z&createdAt=2026-03-01T09%3A30%3A00Z&createdBefore=2026-03-01T09%3A30%3A00Z&includedProperties=a%2Fb%20%C3%A4&includeStats=true&isPublished=true&limit=7&marketingCampaignNames=true&publishedAfter=2026-03-01T09%3A30%3A00Z&publishedAt=2026-03-01T09%3A30%3A00Z&publishedBefore=2026-03-01T09%3A30%3A00Z&sort=a%2Fb%20%C3%A4&type=AB_EMAIL&updatedAfter=2026-03-01T09%3A30%3A00Z&updatedAt=2026-03-01T09%3A30%3A00Z&updatedBefore=2026-03-01T09%3A30%3A00Z&variantStats=true&workflowNames=true",
    Body::None,
    [
        r#"{"results":[{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    email_write_create,
    hubscope_marketing::email::write::create()
        .active_domain("a/b ä".to_owned())
        .archived(true)
        .business_unit_id(7)
        .campaign("a/b ä".to_owned())
        .content(
            hubscope_marketing::types::EmailContent::new()
                .flex_areas(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .plain_text_version("a/b ä".to_owned())
                .smart_fields(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .style_settings(
                    hubscope_marketing::types::EmailStyleSettings::new()
                        .background_color("a/b ä".to_owned())
                        .background_image("a/b ä".to_owned())
                        .background_image_type(
                            hubscope_marketing::types::BackgroundImageType::from("REPEAT")
                        )
                        .body_border_color("a/b ä".to_owned())
                        .body_border_color_choice("a/b ä".to_owned())
                        .body_border_width(1.5)
                        .body_color("a/b ä".to_owned())
                        .button_style_settings(
                            hubscope_marketing::types::ButtonStyleSettings::new()
                                .background_color("a/b ä".to_owned())
                                .corner_radius(7)
                                .font_style(
                                    hubscope_marketing::types::FontStyle::new()
                                        .bold(true)
                                        .color("a/b ä".to_owned())
                                        .font("a/b ä".to_owned())
                                        .italic(true)
                                        .size(7)
                                        .underline(true)
                                )
                        )
                        .color_picker_favorite1("a/b ä".to_owned())
                        .color_picker_favorite2("a/b ä".to_owned())
                        .color_picker_favorite3("a/b ä".to_owned())
                        .color_picker_favorite4("a/b ä".to_owned())
                        .color_picker_favorite5("a/b ä".to_owned())
                        .color_picker_favorite6("a/b ä".to_owned())
                        .divider_style_settings(
                            hubscope_marketing::types::DividerStyleSettings::new()
                                .color("a/b ä".to_owned())
                                .height(7)
                                .line_type("a/b ä".to_owned())
                        )
                        .email_body_padding("a/b ä".to_owned())
                        .email_body_width("a/b ä".to_owned())
                        .heading_one_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .heading_two_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .links_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .primary_accent_color("a/b ä".to_owned())
                        .primary_font("a/b ä".to_owned())
                        .primary_font_color("a/b ä".to_owned())
                        .primary_font_line_height("a/b ä".to_owned())
                        .primary_font_size(1.5)
                        .secondary_accent_color("a/b ä".to_owned())
                        .secondary_font("a/b ä".to_owned())
                        .secondary_font_color("a/b ä".to_owned())
                        .secondary_font_line_height("a/b ä".to_owned())
                        .secondary_font_size(1.5)
                )
                .template_path("a/b ä".to_owned())
                .theme_settings_values(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widget_containers(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        )
        .feedback_survey_id("a/b ä".to_owned())
        .folder_id_v2(7)
        .from(
            hubscope_marketing::types::EmailFromDetails::new()
                .custom_reply_to("a/b ä".to_owned())
                .from_name("a/b ä".to_owned())
                .reply_to("a/b ä".to_owned())
        )
        .jitter_send_time(true)
        .language(hubscope_marketing::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .publish_date(moment())
        .rss_data(
            hubscope_marketing::types::RssEmailDetails::new()
                .blog_email_type("a/b ä".to_owned())
                .blog_image_max_width(7)
                .blog_layout(hubscope_marketing::types::BlogLayout::from("FULL_POST"))
                .hubspot_blog_id("a/b ä".to_owned())
                .max_entries(7)
                .rss_entry_template("a/b ä".to_owned())
                .timing(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .url("a/b ä".to_owned())
                .use_headline_as_subject(true)
        )
        .send_on_publish(true)
        .state(hubscope_marketing::types::EmailState::from("AGENT_GENERATED"))
        .subcategory(hubscope_marketing::types::EmailSubcategory::from("ab_loser_variant"))
        .subject("a/b ä".to_owned())
        .subscription_details(
            hubscope_marketing::types::EmailSubscriptionDetails::new()
                .office_location_id("a/b ä".to_owned())
                .preferences_group_id("a/b ä".to_owned())
                .subscription_id("a/b ä".to_owned())
                .subscription_name("a/b ä".to_owned())
        )
        .testing(
            hubscope_marketing::types::EmailTestingDetails::new(
                hubscope_marketing::types::EmailTestingDetailsArgs { is_ab_variation: true }
            )
            .ab_sample_size_default(hubscope_marketing::types::AbSampleSizeDefault::from(
                "automated_loser_variant"
            ))
            .ab_sampling_default(hubscope_marketing::types::AbSamplingDefault::from(
                "automated_loser_variant"
            ))
            .ab_status(hubscope_marketing::types::AbStatus::from("automated_loser_variant"))
            .ab_success_metric(hubscope_marketing::types::AbSuccessMetric::from(
                "CLICKS_BY_DELIVERED"
            ))
            .ab_test_percentage(7)
            .hours_to_wait(7)
            .test_id("a/b ä".to_owned())
        )
        .to(hubscope_marketing::types::EmailToDetails::new()
            .contact_ids(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_ils_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .limit_send_frequency(true)
            .suppress_graymail(true))
        .webversion(
            hubscope_marketing::types::WebversionDetails::new()
                .domain("a/b ä".to_owned())
                .enabled(true)
                .expires_at(moment())
                .is_page_redirected(true)
                .meta_description("a/b ä".to_owned())
                .page_expiry_enabled(true)
                .redirect_to_page_id("a/b ä".to_owned())
                .redirect_to_url("a/b ä".to_owned())
                .slug("a/b ä".to_owned())
                .title("a/b ä".to_owned())
                .url("a/b ä".to_owned())
        ),
    "POST /marketing/emails/2026-03",
    Body::Json(
        r#"{"activeDomain":"a/b ä","archived":true,"businessUnitId":7,"campaign":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä"},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}},"feedbackSurveyId":"a/b ä","folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä"},"jitterSendTime":true,"language":"aa","name":"a/b ä","publishDate":"2026-03-01T09:30:00Z","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true},"sendOnPublish":true,"state":"AGENT_GENERATED","subcategory":"ab_loser_variant","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä"},"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä"},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"limitSendFrequency":true,"suppressGraymail":true},"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä"}}"#
    ),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_create_ab_test_variation,
    hubscope_marketing::email::write::create_ab_test_variation(
        hubscope_marketing::email::write::CreateAbTestVariationArgs {
            content_id: "a/b ä".to_owned(),
            variation_name: "a/b ä".to_owned()
        }
    ),
    "POST /marketing/emails/2026-03/ab-test/create-variation",
    Body::Json(r#"{"contentId":"a/b ä","variationName":"a/b ä"}"#),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_clone,
    hubscope_marketing::email::write::clone("a/b ä".to_owned())
        .clone_name("a/b ä".to_owned())
        .language("a/b ä".to_owned()),
    "POST /marketing/emails/2026-03/clone",
    Body::Json(r#"{"cloneName":"a/b ä","id":"a/b ä","language":"a/b ä"}"#),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_read_list_statistics_histogram,
    hubscope_marketing::email::read::list_statistics_histogram()
        .email_ids(vec![7])
        .end_timestamp(moment())
        .interval(hubscope_marketing::types::StatisticsInterval::from("DAY"))
        .start_timestamp(moment()),
    "GET /marketing/emails/2026-03/statistics/histogram?emailIds=7&endTimestamp=2026-03-01T09%3A30%3A00Z&interval=DAY&startTimestamp=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"results":[{"aggregations":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"interval":{"end":"2026-03-01T09:30:00Z","start":"2026-03-01T09:30:00Z","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"aggregations":null,"interval":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    email_read_get_statistics,
    hubscope_marketing::email::read::get_statistics()
        .email_ids(vec![7])
        .end_timestamp(moment())
        .property("a/b ä".to_owned())
        .start_timestamp(moment()),
    "GET /marketing/emails/2026-03/statistics/list?emailIds=7&endTimestamp=2026-03-01T09%3A30%3A00Z&property=a%2Fb%20%C3%A4&startTimestamp=2026-03-01T09%3A30%3A00Z",
    Body::None,
    [
        r#"{"aggregate":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"campaignAggregations":{"key":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}}},"emails":[7],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"aggregate":null,"campaignAggregations":null,"emails":null}"#
    ]
);

wire!(
    email_write_delete,
    hubscope_marketing::email::write::delete("a/b ä").archived(true),
    "DELETE /marketing/emails/2026-03/a%2Fb%20%C3%A4?archived=true",
    Body::None,
    [r#""#]
);

wire!(
    email_read_get,
    hubscope_marketing::email::read::get("a/b ä")
        .archived(true)
        .included_properties(vec!["a/b ä".to_owned()])
        .include_stats(true)
        .marketing_campaign_names(true)
        .variant_stats(true)
        .workflow_names(true),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4?archived=true&includedProperties=a%2Fb%20%C3%A4&includeStats=true&marketingCampaignNames=true&variantStats=true&workflowNames=true",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_update,
    hubscope_marketing::email::write::update(
        "a/b ä",
        hubscope_marketing::types::EmailUpdate::new()
            .active_domain("a/b ä".to_owned())
            .archived(true)
            .business_unit_id(7)
            .campaign("a/b ä".to_owned())
            .content(
                hubscope_marketing::types::EmailContent::new()
                    .flex_areas(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .plain_text_version("a/b ä".to_owned())
                    .smart_fields(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .style_settings(
                        hubscope_marketing::types::EmailStyleSettings::new()
                            .background_color("a/b ä".to_owned())
                            .background_image("a/b ä".to_owned())
                            .background_image_type(
                                hubscope_marketing::types::BackgroundImageType::from("REPEAT")
                            )
                            .body_border_color("a/b ä".to_owned())
                            .body_border_color_choice("a/b ä".to_owned())
                            .body_border_width(1.5)
                            .body_color("a/b ä".to_owned())
                            .button_style_settings(
                                hubscope_marketing::types::ButtonStyleSettings::new()
                                    .background_color("a/b ä".to_owned())
                                    .corner_radius(7)
                                    .font_style(
                                        hubscope_marketing::types::FontStyle::new()
                                            .bold(true)
                                            .color("a/b ä".to_owned())
                                            .font("a/b ä".to_owned())
                                            .italic(true)
                                            .size(7)
                                            .underline(true)
                                    )
                            )
                            .color_picker_favorite1("a/b ä".to_owned())
                            .color_picker_favorite2("a/b ä".to_owned())
                            .color_picker_favorite3("a/b ä".to_owned())
                            .color_picker_favorite4("a/b ä".to_owned())
                            .color_picker_favorite5("a/b ä".to_owned())
                            .color_picker_favorite6("a/b ä".to_owned())
                            .divider_style_settings(
                                hubscope_marketing::types::DividerStyleSettings::new()
                                    .color("a/b ä".to_owned())
                                    .height(7)
                                    .line_type("a/b ä".to_owned())
                            )
                            .email_body_padding("a/b ä".to_owned())
                            .email_body_width("a/b ä".to_owned())
                            .heading_one_font(
                                hubscope_marketing::types::FontStyle::new()
                                    .bold(true)
                                    .color("a/b ä".to_owned())
                                    .font("a/b ä".to_owned())
                                    .italic(true)
                                    .size(7)
                                    .underline(true)
                            )
                            .heading_two_font(
                                hubscope_marketing::types::FontStyle::new()
                                    .bold(true)
                                    .color("a/b ä".to_owned())
                                    .font("a/b ä".to_owned())
                                    .italic(true)
                                    .size(7)
                                    .underline(true)
                            )
                            .links_font(
                                hubscope_marketing::types::FontStyle::new()
                                    .bold(true)
                                    .color("a/b ä".to_owned())
                                    .font("a/b ä".to_owned())
                                    .italic(true)
                                    .size(7)
                                    .underline(true)
                            )
                            .primary_accent_color("a/b ä".to_owned())
                            .primary_font("a/b ä".to_owned())
                            .primary_font_color("a/b ä".to_owned())
                            .primary_font_line_height("a/b ä".to_owned())
                            .primary_font_size(1.5)
                            .secondary_accent_color("a/b ä".to_owned())
                            .secondary_font("a/b ä".to_owned())
                            .secondary_font_color("a/b ä".to_owned())
                            .secondary_font_line_height("a/b ä".to_owned())
                            .secondary_font_size(1.5)
                    )
                    .template_path("a/b ä".to_owned())
                    .theme_settings_values(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .widget_containers(BTreeMap::from([(
                        "key".to_owned(),
                        serde_json::json!({"any": [1]})
                    )]))
                    .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
            )
            .folder_id_v2(7)
            .from(
                hubscope_marketing::types::EmailFromDetails::new()
                    .custom_reply_to("a/b ä".to_owned())
                    .from_name("a/b ä".to_owned())
                    .reply_to("a/b ä".to_owned())
            )
            .jitter_send_time(true)
            .language(hubscope_marketing::types::Language::from("aa"))
            .name("a/b ä".to_owned())
            .publish_date(moment())
            .rss_data(
                hubscope_marketing::types::RssEmailDetails::new()
                    .blog_email_type("a/b ä".to_owned())
                    .blog_image_max_width(7)
                    .blog_layout(hubscope_marketing::types::BlogLayout::from("FULL_POST"))
                    .hubspot_blog_id("a/b ä".to_owned())
                    .max_entries(7)
                    .rss_entry_template("a/b ä".to_owned())
                    .timing(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                    .url("a/b ä".to_owned())
                    .use_headline_as_subject(true)
            )
            .send_on_publish(true)
            .state(hubscope_marketing::types::EmailState::from("AGENT_GENERATED"))
            .subcategory(hubscope_marketing::types::EmailSubcategory::from("ab_loser_variant"))
            .subject("a/b ä".to_owned())
            .subscription_details(
                hubscope_marketing::types::EmailSubscriptionDetails::new()
                    .office_location_id("a/b ä".to_owned())
                    .preferences_group_id("a/b ä".to_owned())
                    .subscription_id("a/b ä".to_owned())
                    .subscription_name("a/b ä".to_owned())
            )
            .testing(
                hubscope_marketing::types::EmailTestingDetails::new(
                    hubscope_marketing::types::EmailTestingDetailsArgs { is_ab_variation: true }
                )
                .ab_sample_size_default(hubscope_marketing::types::AbSampleSizeDefault::from(
                    "automated_loser_variant"
                ))
                .ab_sampling_default(hubscope_marketing::types::AbSamplingDefault::from(
                    "automated_loser_variant"
                ))
                .ab_status(hubscope_marketing::types::AbStatus::from("automated_loser_variant"))
                .ab_success_metric(hubscope_marketing::types::AbSuccessMetric::from(
                    "CLICKS_BY_DELIVERED"
                ))
                .ab_test_percentage(7)
                .hours_to_wait(7)
                .test_id("a/b ä".to_owned())
            )
            .to(hubscope_marketing::types::EmailToDetails::new()
                .contact_ids(
                    hubscope_marketing::types::EmailRecipients::new()
                        .exclude(vec!["a/b ä".to_owned()])
                        .include(vec!["a/b ä".to_owned()])
                )
                .contact_ils_lists(
                    hubscope_marketing::types::EmailRecipients::new()
                        .exclude(vec!["a/b ä".to_owned()])
                        .include(vec!["a/b ä".to_owned()])
                )
                .contact_lists(
                    hubscope_marketing::types::EmailRecipients::new()
                        .exclude(vec!["a/b ä".to_owned()])
                        .include(vec!["a/b ä".to_owned()])
                )
                .limit_send_frequency(true)
                .suppress_graymail(true))
            .webversion(
                hubscope_marketing::types::WebversionDetails::new()
                    .domain("a/b ä".to_owned())
                    .enabled(true)
                    .expires_at(moment())
                    .is_page_redirected(true)
                    .meta_description("a/b ä".to_owned())
                    .page_expiry_enabled(true)
                    .redirect_to_page_id("a/b ä".to_owned())
                    .redirect_to_url("a/b ä".to_owned())
                    .slug("a/b ä".to_owned())
                    .title("a/b ä".to_owned())
                    .url("a/b ä".to_owned())
            )
    )
    .archived(true),
    "PATCH /marketing/emails/2026-03/a%2Fb%20%C3%A4?archived=true",
    Body::Json(
        r#"{"activeDomain":"a/b ä","archived":true,"businessUnitId":7,"campaign":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä"},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}},"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä"},"jitterSendTime":true,"language":"aa","name":"a/b ä","publishDate":"2026-03-01T09:30:00Z","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true},"sendOnPublish":true,"state":"AGENT_GENERATED","subcategory":"ab_loser_variant","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä"},"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä"},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"limitSendFrequency":true,"suppressGraymail":true},"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä"}}"#
    ),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_read_get_ab_test_variation,
    hubscope_marketing::email::read::get_ab_test_variation("a/b ä")
        .archived(true)
        .included_properties(vec!["a/b ä".to_owned()])
        .include_stats(true)
        .marketing_campaign_names(true)
        .variant_stats(true)
        .workflow_names(true),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/ab-test/get-variation?archived=true&includedProperties=a%2Fb%20%C3%A4&includeStats=true&marketingCampaignNames=true&variantStats=true&workflowNames=true",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_read_get_draft,
    hubscope_marketing::email::read::get_draft("a/b ä"),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/draft",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_update_draft,
    hubscope_marketing::email::write::update_draft("a/b ä")
        .active_domain("a/b ä".to_owned())
        .archived(true)
        .business_unit_id(7)
        .campaign("a/b ä".to_owned())
        .content(
            hubscope_marketing::types::EmailContent::new()
                .flex_areas(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .plain_text_version("a/b ä".to_owned())
                .smart_fields(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .style_settings(
                    hubscope_marketing::types::EmailStyleSettings::new()
                        .background_color("a/b ä".to_owned())
                        .background_image("a/b ä".to_owned())
                        .background_image_type(
                            hubscope_marketing::types::BackgroundImageType::from("REPEAT")
                        )
                        .body_border_color("a/b ä".to_owned())
                        .body_border_color_choice("a/b ä".to_owned())
                        .body_border_width(1.5)
                        .body_color("a/b ä".to_owned())
                        .button_style_settings(
                            hubscope_marketing::types::ButtonStyleSettings::new()
                                .background_color("a/b ä".to_owned())
                                .corner_radius(7)
                                .font_style(
                                    hubscope_marketing::types::FontStyle::new()
                                        .bold(true)
                                        .color("a/b ä".to_owned())
                                        .font("a/b ä".to_owned())
                                        .italic(true)
                                        .size(7)
                                        .underline(true)
                                )
                        )
                        .color_picker_favorite1("a/b ä".to_owned())
                        .color_picker_favorite2("a/b ä".to_owned())
                        .color_picker_favorite3("a/b ä".to_owned())
                        .color_picker_favorite4("a/b ä".to_owned())
                        .color_picker_favorite5("a/b ä".to_owned())
                        .color_picker_favorite6("a/b ä".to_owned())
                        .divider_style_settings(
                            hubscope_marketing::types::DividerStyleSettings::new()
                                .color("a/b ä".to_owned())
                                .height(7)
                                .line_type("a/b ä".to_owned())
                        )
                        .email_body_padding("a/b ä".to_owned())
                        .email_body_width("a/b ä".to_owned())
                        .heading_one_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .heading_two_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .links_font(
                            hubscope_marketing::types::FontStyle::new()
                                .bold(true)
                                .color("a/b ä".to_owned())
                                .font("a/b ä".to_owned())
                                .italic(true)
                                .size(7)
                                .underline(true)
                        )
                        .primary_accent_color("a/b ä".to_owned())
                        .primary_font("a/b ä".to_owned())
                        .primary_font_color("a/b ä".to_owned())
                        .primary_font_line_height("a/b ä".to_owned())
                        .primary_font_size(1.5)
                        .secondary_accent_color("a/b ä".to_owned())
                        .secondary_font("a/b ä".to_owned())
                        .secondary_font_color("a/b ä".to_owned())
                        .secondary_font_line_height("a/b ä".to_owned())
                        .secondary_font_size(1.5)
                )
                .template_path("a/b ä".to_owned())
                .theme_settings_values(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widget_containers(BTreeMap::from([(
                    "key".to_owned(),
                    serde_json::json!({"any": [1]})
                )]))
                .widgets(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
        )
        .folder_id_v2(7)
        .from(
            hubscope_marketing::types::EmailFromDetails::new()
                .custom_reply_to("a/b ä".to_owned())
                .from_name("a/b ä".to_owned())
                .reply_to("a/b ä".to_owned())
        )
        .jitter_send_time(true)
        .language(hubscope_marketing::types::Language::from("aa"))
        .name("a/b ä".to_owned())
        .publish_date(moment())
        .rss_data(
            hubscope_marketing::types::RssEmailDetails::new()
                .blog_email_type("a/b ä".to_owned())
                .blog_image_max_width(7)
                .blog_layout(hubscope_marketing::types::BlogLayout::from("FULL_POST"))
                .hubspot_blog_id("a/b ä".to_owned())
                .max_entries(7)
                .rss_entry_template("a/b ä".to_owned())
                .timing(BTreeMap::from([("key".to_owned(), serde_json::json!({"any": [1]}))]))
                .url("a/b ä".to_owned())
                .use_headline_as_subject(true)
        )
        .send_on_publish(true)
        .state(hubscope_marketing::types::EmailState::from("AGENT_GENERATED"))
        .subcategory(hubscope_marketing::types::EmailSubcategory::from("ab_loser_variant"))
        .subject("a/b ä".to_owned())
        .subscription_details(
            hubscope_marketing::types::EmailSubscriptionDetails::new()
                .office_location_id("a/b ä".to_owned())
                .preferences_group_id("a/b ä".to_owned())
                .subscription_id("a/b ä".to_owned())
                .subscription_name("a/b ä".to_owned())
        )
        .testing(
            hubscope_marketing::types::EmailTestingDetails::new(
                hubscope_marketing::types::EmailTestingDetailsArgs { is_ab_variation: true }
            )
            .ab_sample_size_default(hubscope_marketing::types::AbSampleSizeDefault::from(
                "automated_loser_variant"
            ))
            .ab_sampling_default(hubscope_marketing::types::AbSamplingDefault::from(
                "automated_loser_variant"
            ))
            .ab_status(hubscope_marketing::types::AbStatus::from("automated_loser_variant"))
            .ab_success_metric(hubscope_marketing::types::AbSuccessMetric::from(
                "CLICKS_BY_DELIVERED"
            ))
            .ab_test_percentage(7)
            .hours_to_wait(7)
            .test_id("a/b ä".to_owned())
        )
        .to(hubscope_marketing::types::EmailToDetails::new()
            .contact_ids(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_ils_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .contact_lists(
                hubscope_marketing::types::EmailRecipients::new()
                    .exclude(vec!["a/b ä".to_owned()])
                    .include(vec!["a/b ä".to_owned()])
            )
            .limit_send_frequency(true)
            .suppress_graymail(true))
        .webversion(
            hubscope_marketing::types::WebversionDetails::new()
                .domain("a/b ä".to_owned())
                .enabled(true)
                .expires_at(moment())
                .is_page_redirected(true)
                .meta_description("a/b ä".to_owned())
                .page_expiry_enabled(true)
                .redirect_to_page_id("a/b ä".to_owned())
                .redirect_to_url("a/b ä".to_owned())
                .slug("a/b ä".to_owned())
                .title("a/b ä".to_owned())
                .url("a/b ä".to_owned())
        ),
    "PATCH /marketing/emails/2026-03/a%2Fb%20%C3%A4/draft",
    Body::Json(
        r#"{"activeDomain":"a/b ä","archived":true,"businessUnitId":7,"campaign":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä"},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}}},"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä"},"jitterSendTime":true,"language":"aa","name":"a/b ä","publishDate":"2026-03-01T09:30:00Z","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true},"sendOnPublish":true,"state":"AGENT_GENERATED","subcategory":"ab_loser_variant","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä"},"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä"},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"]},"limitSendFrequency":true,"suppressGraymail":true},"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä"}}"#
    ),
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    email_write_reset_draft,
    hubscope_marketing::email::write::reset_draft("a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/draft/reset",
    Body::None,
    [r#""#]
);

wire!(
    marketing_email_publish,
    hubscope_marketing::marketing_email::publish("a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/publish",
    Body::None,
    [r#""#]
);

wire!(
    email_read_list_revisions,
    hubscope_marketing::email::read::list_revisions("a/b ä")
        .after("a/b ä".to_owned())
        .before("a/b ä".to_owned())
        .limit(7),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions?after=a%2Fb%20%C3%A4&before=a%2Fb%20%C3%A4&limit=7",
    Body::None,
    [
        r#"{"results":[{"id":"a/b ä","object":{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#,
        r#"{}"#,
        r#"{"results":[{"id":null,"object":null,"updatedAt":null,"user":null}],"total":1,"paging":{"next":{"after":"x"}},"new":1}"#
    ]
);

wire!(
    email_read_get_revision,
    hubscope_marketing::email::read::get_revision(
        hubscope_marketing::email::read::GetRevisionArgs {
            email_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "GET /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4",
    Body::None,
    [
        r#"{"id":"a/b ä","object":{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"updatedAt":"2026-03-01T09:30:00Z","user":{"email":"a/b ä","fullName":"a/b ä","id":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"id":null,"object":null,"updatedAt":null,"user":null}"#
    ]
);

wire!(
    email_write_restore_revision,
    hubscope_marketing::email::write::restore_revision(
        hubscope_marketing::email::write::RestoreRevisionArgs {
            email_id: "a/b ä",
            revision_id: "a/b ä"
        }
    ),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions/a%2Fb%20%C3%A4/restore",
    Body::None,
    [r#""#]
);

wire!(
    email_write_restore_revision_to_draft,
    hubscope_marketing::email::write::restore_revision_to_draft(
        hubscope_marketing::email::write::RestoreRevisionToDraftArgs {
            email_id: "a/b ä",
            revision_id: 7
        }
    ),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/revisions/7/restore-to-draft",
    Body::None,
    [
        r#"{"activeDomain":"a/b ä","allEmailCampaignIds":["a/b ä"],"archived":true,"businessUnitId":"a/b ä","campaign":"a/b ä","campaignName":"a/b ä","campaignUtm":"a/b ä","clonedFrom":"a/b ä","content":{"flexAreas":{"key":{"any":[1]}},"plainTextVersion":"a/b ä","smartFields":{"key":{"any":[1]}},"styleSettings":{"backgroundColor":"a/b ä","backgroundImage":"a/b ä","backgroundImageType":"REPEAT","bodyBorderColor":"a/b ä","bodyBorderColorChoice":"a/b ä","bodyBorderWidth":1.5,"bodyColor":"a/b ä","buttonStyleSettings":{"backgroundColor":"a/b ä","cornerRadius":7,"fontStyle":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"colorPickerFavorite1":"a/b ä","colorPickerFavorite2":"a/b ä","colorPickerFavorite3":"a/b ä","colorPickerFavorite4":"a/b ä","colorPickerFavorite5":"a/b ä","colorPickerFavorite6":"a/b ä","dividerStyleSettings":{"color":"a/b ä","height":7,"lineType":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"emailBodyPadding":"a/b ä","emailBodyWidth":"a/b ä","headingOneFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"headingTwoFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"linksFont":{"bold":true,"color":"a/b ä","font":"a/b ä","italic":true,"size":7,"underline":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"primaryAccentColor":"a/b ä","primaryFont":"a/b ä","primaryFontColor":"a/b ä","primaryFontLineHeight":"a/b ä","primaryFontSize":1.5,"secondaryAccentColor":"a/b ä","secondaryFont":"a/b ä","secondaryFontColor":"a/b ä","secondaryFontLineHeight":"a/b ä","secondaryFontSize":1.5,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"templatePath":"a/b ä","themeSettingsValues":{"key":{"any":[1]}},"widgetContainers":{"key":{"any":[1]}},"widgets":{"key":{"any":[1]}},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"createdAt":"2026-03-01T09:30:00Z","createdById":"a/b ä","deletedAt":"2026-03-01T09:30:00Z","emailCampaignGroupId":"a/b ä","emailTemplateMode":"DESIGN_MANAGER","feedbackSurveyId":"a/b ä","folderId":7,"folderIdV2":7,"from":{"customReplyTo":"a/b ä","fromName":"a/b ä","replyTo":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"id":"a/b ä","isAb":true,"isPublished":true,"isTransactional":true,"jitterSendTime":true,"language":"aa","name":"a/b ä","previewKey":"a/b ä","primaryEmailCampaignId":"a/b ä","publishDate":"2026-03-01T09:30:00Z","publishedAt":"2026-03-01T09:30:00Z","publishedByEmail":"a/b ä","publishedById":"a/b ä","publishedByName":"a/b ä","rssData":{"blogEmailType":"a/b ä","blogImageMaxWidth":7,"blogLayout":"FULL_POST","hubspotBlogId":"a/b ä","maxEntries":7,"rssEntryTemplate":"a/b ä","timing":{"key":{"any":[1]}},"url":"a/b ä","useHeadlineAsSubject":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"sendOnPublish":true,"state":"AGENT_GENERATED","stats":{"counters":{"key":7},"deviceBreakdown":{"key":{"key":7}},"qualifierStats":{"key":{"key":7}},"ratios":{"key":1.5},"hubscopeHasNeverHeardOfThis":{"x":[null]}},"subcategory":"a/b ä","subject":"a/b ä","subscriptionDetails":{"officeLocationId":"a/b ä","preferencesGroupId":"a/b ä","subscriptionId":"a/b ä","subscriptionName":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"teamsWithAccess":["a/b ä"],"testing":{"abSampleSizeDefault":"automated_loser_variant","abSamplingDefault":"automated_loser_variant","abStatus":"automated_loser_variant","abSuccessMetric":"CLICKS_BY_DELIVERED","abTestPercentage":7,"hoursToWait":7,"isAbVariation":true,"testId":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"to":{"contactIds":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactIlsLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"contactLists":{"exclude":["a/b ä"],"include":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}},"limitSendFrequency":true,"suppressGraymail":true,"hubscopeHasNeverHeardOfThis":{"x":[null]}},"type":"AB_EMAIL","unpublishedAt":"2026-03-01T09:30:00Z","updatedAt":"2026-03-01T09:30:00Z","updatedById":"a/b ä","usersWithAccess":["a/b ä"],"webversion":{"domain":"a/b ä","enabled":true,"expiresAt":"2026-03-01T09:30:00Z","isPageRedirected":true,"metaDescription":"a/b ä","pageExpiryEnabled":true,"redirectToPageId":"a/b ä","redirectToUrl":"a/b ä","slug":"a/b ä","title":"a/b ä","url":"a/b ä","hubscopeHasNeverHeardOfThis":{"x":[null]}},"workflowNames":["a/b ä"],"hubscopeHasNeverHeardOfThis":{"x":[null]}}"#,
        r#"{}"#,
        r#"{"activeDomain":null,"allEmailCampaignIds":null,"archived":null,"businessUnitId":null,"campaign":null,"campaignName":null,"campaignUtm":null,"clonedFrom":null,"content":null,"createdAt":null,"createdById":null,"deletedAt":null,"emailCampaignGroupId":null,"emailTemplateMode":null,"feedbackSurveyId":null,"folderId":null,"folderIdV2":null,"from":null,"id":null,"isAb":null,"isPublished":null,"isTransactional":null,"jitterSendTime":null,"language":null,"name":null,"previewKey":null,"primaryEmailCampaignId":null,"publishDate":null,"publishedAt":null,"publishedByEmail":null,"publishedById":null,"publishedByName":null,"rssData":null,"sendOnPublish":null,"state":null,"stats":null,"subcategory":null,"subject":null,"subscriptionDetails":null,"teamsWithAccess":null,"testing":null,"to":null,"type":null,"unpublishedAt":null,"updatedAt":null,"updatedById":null,"usersWithAccess":null,"webversion":null,"workflowNames":null}"#
    ]
);

wire!(
    marketing_email_unpublish,
    hubscope_marketing::marketing_email::unpublish("a/b ä"),
    "POST /marketing/emails/2026-03/a%2Fb%20%C3%A4/unpublish",
    Body::None,
    [r#""#]
);
