//! Types of `pages`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::serde_json::Value,
    __private::{optional_exposed, optional_millis, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

/// Ab test end, `AbTestEndRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbTestEnd {
    /// ID that both variations of one A/B test share.
    pub ab_test_id: String,
    pub winner_id: String,
}

/// The required arguments of [`AbTestEnd::new`], by name.
pub struct AbTestEndArgs<AbTestId, WinnerId> {
    /// ID that both variations of one A/B test share.
    pub ab_test_id: AbTestId,
    pub winner_id: WinnerId,
}

impl AbTestEnd {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AbTestEndArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { ab_test_id: args.ab_test_id.into(), winner_id: args.winner_id.into() }
    }
}

/// Ab test rerun, `AbTestRerunRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AbTestRerun {
    /// ID that both variations of one A/B test share.
    pub ab_test_id: String,
    pub variation_id: String,
}

/// The required arguments of [`AbTestRerun::new`], by name.
pub struct AbTestRerunArgs<AbTestId, VariationId> {
    /// ID that both variations of one A/B test share.
    pub ab_test_id: AbTestId,
    pub variation_id: VariationId,
}

impl AbTestRerun {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: AbTestRerunArgs<impl Into<String>, impl Into<String>>) -> Self {
        Self { ab_test_id: args.ab_test_id.into(), variation_id: args.variation_id.into() }
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

/// Content folder, `ContentFolder` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentFolder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<i64>,
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    /// Time at which it was removed; missing while it exists.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub deleted_at: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Internal identifier or title.
    #[serde(default)]
    pub name: String,
    /// ID of the folder in which it lies; missing at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_folder_id: Option<i64>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated: Option<Timestamp>,
}

impl ContentFolder {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            category: None,
            created: None,
            deleted_at: None,
            id: None,
            name: name.into(),
            parent_folder_id: None,
            updated: None,
        }
    }

    #[must_use]
    pub fn category(mut self, category: i64) -> Self {
        self.category = Some(category);
        self
    }

    /// Time of creation.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Time at which it was removed; missing while it exists.
    #[must_use]
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.deleted_at = Some(deleted_at);
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    #[must_use]
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.parent_folder_id = Some(parent_folder_id);
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }
}

/// Content folder version, `ContentFolderVersion` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentFolderVersion {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Content as it was in that version.
    pub object: Option<ContentFolder>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Person who made this version.
    pub user: Option<VersionUser>,
}

/// Page, `Page` in HubSpot's documents.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Page {
    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_status: Option<AbStatus>,
    /// ID that both variations of one A/B test share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ab_test_id: Option<String>,
    /// Time at which it was moved to the archive; missing while it is active.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub archived_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_in_dashboard: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_stylesheets: Option<Vec<BTreeMap<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// ID of the campaign that it counts towards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<i64>,
    /// ID of the blog to which the post belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_group_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type_category: Option<ContentTypeCategory>,
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    /// ID of the user who created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_state: Option<CurrentState>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currently_published: Option<bool>,
    /// Host name under which it is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_page_data_source_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_page_data_source_type: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dynamic_page_hub_db_table_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_domain_stylesheets: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_layout_stylesheets: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured_image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub featured_image_alt_text: Option<String>,
    /// ID of the folder in which it lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_html: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head_html: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html_title: Option<String>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_default_custom_css: Option<bool>,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout_sections: Option<BTreeMap<String, LayoutSection>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_rel_canonical_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mab_experiment_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_description: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(
        skip_serializing_if = "Option::is_none",
        serialize_with = "optional_millis",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub page_expiry_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_expiry_enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_expiry_redirect_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_expiry_redirect_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_redirected: Option<bool>,
    /// Secret that visitors have to enter to see the page.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "optional_exposed")]
    pub password: Option<SecretString>,
    /// Conditions under which visitors may see the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_access_rules: Option<Vec<Value>>,
    /// Tells whether access for visitors is restricted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_access_rules_enabled: Option<bool>,
    /// Time at which it goes or went live.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub publish_date: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish_immediately: Option<bool>,
    /// End of the URL path, without a slash in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Stage of processing or publishing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Finer kind of the content, such as a variation in an A/B test.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subcategory: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_settings_values: Option<BTreeMap<String, Value>>,
    /// ID of the original that this is a translation of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translated_from_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translations: Option<BTreeMap<String, ContentLanguageVariation>>,
    /// Time of the last change.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated: Option<Timestamp>,
    /// ID of the user who changed it last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_by_id: Option<String>,
    /// Web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_featured_image: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_containers: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widgets: Option<BTreeMap<String, Value>>,
}

impl Default for Page {
    fn default() -> Self {
        Self::new()
    }
}

impl Page {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ab_status: None,
            ab_test_id: None,
            archived_at: None,
            archived_in_dashboard: None,
            attached_stylesheets: None,
            author_name: None,
            campaign: None,
            category_id: None,
            content_group_id: None,
            content_type_category: None,
            created: None,
            created_by_id: None,
            current_state: None,
            currently_published: None,
            domain: None,
            dynamic_page_data_source_id: None,
            dynamic_page_data_source_type: None,
            dynamic_page_hub_db_table_id: None,
            enable_domain_stylesheets: None,
            enable_layout_stylesheets: None,
            featured_image: None,
            featured_image_alt_text: None,
            folder_id: None,
            footer_html: None,
            head_html: None,
            html_title: None,
            id: None,
            include_default_custom_css: None,
            language: None,
            layout_sections: None,
            link_rel_canonical_url: None,
            mab_experiment_id: None,
            meta_description: None,
            name: None,
            page_expiry_date: None,
            page_expiry_enabled: None,
            page_expiry_redirect_id: None,
            page_expiry_redirect_url: None,
            page_redirected: None,
            password: None,
            public_access_rules: None,
            public_access_rules_enabled: None,
            publish_date: None,
            publish_immediately: None,
            slug: None,
            state: None,
            subcategory: None,
            template_path: None,
            theme_settings_values: None,
            translated_from_id: None,
            translations: None,
            updated: None,
            updated_by_id: None,
            url: None,
            use_featured_image: None,
            widget_containers: None,
            widgets: None,
        }
    }

    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    #[must_use]
    pub fn ab_status(mut self, ab_status: AbStatus) -> Self {
        self.ab_status = Some(ab_status);
        self
    }

    /// ID that both variations of one A/B test share.
    #[must_use]
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.ab_test_id = Some(ab_test_id.into());
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    #[must_use]
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.archived_at = Some(archived_at);
        self
    }

    #[must_use]
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard);
        self
    }

    #[must_use]
    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.attached_stylesheets =
            Some(attached_stylesheets.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.author_name = Some(author_name.into());
        self
    }

    /// ID of the campaign that it counts towards.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// ID of the blog to which the post belongs.
    #[must_use]
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.content_group_id = Some(content_group_id.into());
        self
    }

    #[must_use]
    pub fn content_type_category(mut self, content_type_category: ContentTypeCategory) -> Self {
        self.content_type_category = Some(content_type_category);
        self
    }

    /// Time of creation.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// ID of the user who created it.
    #[must_use]
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.created_by_id = Some(created_by_id.into());
        self
    }

    #[must_use]
    pub fn current_state(mut self, current_state: CurrentState) -> Self {
        self.current_state = Some(current_state);
        self
    }

    #[must_use]
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.currently_published = Some(currently_published);
        self
    }

    /// Host name under which it is published.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    #[must_use]
    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.dynamic_page_data_source_id = Some(dynamic_page_data_source_id.into());
        self
    }

    #[must_use]
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.dynamic_page_data_source_type = Some(dynamic_page_data_source_type);
        self
    }

    #[must_use]
    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.dynamic_page_hub_db_table_id = Some(dynamic_page_hub_db_table_id.into());
        self
    }

    #[must_use]
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.enable_domain_stylesheets = Some(enable_domain_stylesheets);
        self
    }

    #[must_use]
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.enable_layout_stylesheets = Some(enable_layout_stylesheets);
        self
    }

    #[must_use]
    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.featured_image = Some(featured_image.into());
        self
    }

    #[must_use]
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.featured_image_alt_text = Some(featured_image_alt_text.into());
        self
    }

    /// ID of the folder in which it lies.
    #[must_use]
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    #[must_use]
    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.footer_html = Some(footer_html.into());
        self
    }

    #[must_use]
    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.head_html = Some(head_html.into());
        self
    }

    #[must_use]
    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.html_title = Some(html_title.into());
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.include_default_custom_css = Some(include_default_custom_css);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    #[must_use]
    pub fn layout_sections(mut self, layout_sections: BTreeMap<String, LayoutSection>) -> Self {
        self.layout_sections = Some(layout_sections);
        self
    }

    #[must_use]
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.link_rel_canonical_url = Some(link_rel_canonical_url.into());
        self
    }

    #[must_use]
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.mab_experiment_id = Some(mab_experiment_id.into());
        self
    }

    #[must_use]
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.meta_description = Some(meta_description.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.page_expiry_date = Some(page_expiry_date);
        self
    }

    #[must_use]
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled);
        self
    }

    #[must_use]
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.page_expiry_redirect_id = Some(page_expiry_redirect_id);
        self
    }

    #[must_use]
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.page_expiry_redirect_url = Some(page_expiry_redirect_url.into());
        self
    }

    #[must_use]
    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.page_redirected = Some(page_redirected);
        self
    }

    /// Secret that visitors have to enter to see the page.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Conditions under which visitors may see the page.
    #[must_use]
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Tells whether access for visitors is restricted.
    #[must_use]
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled);
        self
    }

    /// Time at which it goes or went live.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    #[must_use]
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.publish_immediately = Some(publish_immediately);
        self
    }

    /// End of the URL path, without a slash in front.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Stage of processing or publishing.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    #[must_use]
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.subcategory = Some(subcategory.into());
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

    /// ID of the original that this is a translation of.
    #[must_use]
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.translated_from_id = Some(translated_from_id.into());
        self
    }

    #[must_use]
    pub fn translations(
        mut self,
        translations: BTreeMap<String, ContentLanguageVariation>,
    ) -> Self {
        self.translations = Some(translations);
        self
    }

    /// Time of the last change.
    #[must_use]
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }

    /// ID of the user who changed it last.
    #[must_use]
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.updated_by_id = Some(updated_by_id.into());
        self
    }

    /// Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    #[must_use]
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.use_featured_image = Some(use_featured_image);
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

/// Page language variation create, `ContentLanguageCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageLanguageVariationCreate {
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Language code of the original, from which the others were translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_language: Option<String>,
    /// Copies the published version instead of the draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_published: Option<bool>,
}

impl PageLanguageVariationCreate {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), language: None, primary_language: None, use_published: None }
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Language code of the original, from which the others were translated.
    #[must_use]
    pub fn primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }

    /// Copies the published version instead of the draft.
    #[must_use]
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}

/// Page version, `PageVersion` in HubSpot's documents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageVersion {
    /// Identifier, unique among items of its kind.
    pub id: Option<String>,
    /// Content as it was in that version.
    pub object: Option<Page>,
    /// Time of the last change.
    #[serde(default, deserialize_with = "optional_timestamp")]
    pub updated_at: Option<Timestamp>,
    /// Person who made this version.
    pub user: Option<VersionUser>,
}
