//! Calls by scope: `cms.content.pages`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::serde_json::Value,
    Batch, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static CREATE_SITE_PAGE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages").named("cms.pages.content.create_site_page");

/// Creates a site page.
///
/// `POST /cms/pages/2026-03/site-pages`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::pages;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = pages::create_site_page().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/2026-03/site-pages")]
#[doc(alias = "content")]
pub fn create_site_page() -> CreateSitePage {
    CreateSitePage { body: types::Page::new() }
}

/// The request of [`create_site_page`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSitePage {
    body: types::Page,
}

impl CreateSitePage {
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: types::AbStatus) -> Self {
        self.body = self.body.ab_status(ab_status);
        self
    }

    /// Sets `abTestId`.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.body = self.body.ab_test_id(ab_test_id);
        self
    }

    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.body = self.body.archived_in_dashboard(archived_in_dashboard);
        self
    }

    /// Sets `attachedStylesheets`.
    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.body = self.body.attached_stylesheets(attached_stylesheets);
        self
    }

    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.body = self.body.author_name(author_name);
        self
    }

    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.category_id(category_id);
        self
    }

    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    /// Sets `contentTypeCategory`.
    pub fn content_type_category(
        mut self,
        content_type_category: types::ContentTypeCategory,
    ) -> Self {
        self.body = self.body.content_type_category(content_type_category);
        self
    }

    /// Sets `created`.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    /// Sets `currentState`.
    pub fn current_state(mut self, current_state: types::CurrentState) -> Self {
        self.body = self.body.current_state(current_state);
        self
    }

    /// Sets `currentlyPublished`.
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.body = self.body.currently_published(currently_published);
        self
    }

    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    /// Sets `dynamicPageDataSourceId`.
    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_data_source_id(dynamic_page_data_source_id);
        self
    }

    /// Sets `dynamicPageDataSourceType`.
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.body = self.body.dynamic_page_data_source_type(dynamic_page_data_source_type);
        self
    }

    /// Sets `dynamicPageHubDbTableId`.
    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_hub_db_table_id(dynamic_page_hub_db_table_id);
        self
    }

    /// Sets `enableDomainStylesheets`.
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.body = self.body.enable_domain_stylesheets(enable_domain_stylesheets);
        self
    }

    /// Sets `enableLayoutStylesheets`.
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.body = self.body.enable_layout_stylesheets(enable_layout_stylesheets);
        self
    }

    /// Sets `featuredImage`.
    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.body = self.body.featured_image(featured_image);
        self
    }

    /// Sets `featuredImageAltText`.
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.body = self.body.featured_image_alt_text(featured_image_alt_text);
        self
    }

    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    /// Sets `footerHtml`.
    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.body = self.body.footer_html(footer_html);
        self
    }

    /// Sets `headHtml`.
    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.body = self.body.head_html(head_html);
        self
    }

    /// Sets `htmlTitle`.
    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.body = self.body.html_title(html_title);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Sets `includeDefaultCustomCss`.
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.body = self.body.include_default_custom_css(include_default_custom_css);
        self
    }

    /// Sets `language`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Sets `layoutSections`.
    pub fn layout_sections(
        mut self,
        layout_sections: BTreeMap<String, types::LayoutSection>,
    ) -> Self {
        self.body = self.body.layout_sections(layout_sections);
        self
    }

    /// Sets `linkRelCanonicalUrl`.
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.body = self.body.link_rel_canonical_url(link_rel_canonical_url);
        self
    }

    /// Sets `mabExperimentId`.
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.body = self.body.mab_experiment_id(mab_experiment_id);
        self
    }

    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.body = self.body.meta_description(meta_description);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `pageExpiryDate`.
    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.body = self.body.page_expiry_date(page_expiry_date);
        self
    }

    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.body = self.body.page_expiry_enabled(page_expiry_enabled);
        self
    }

    /// Sets `pageExpiryRedirectId`.
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.body = self.body.page_expiry_redirect_id(page_expiry_redirect_id);
        self
    }

    /// Sets `pageExpiryRedirectUrl`.
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.body = self.body.page_expiry_redirect_url(page_expiry_redirect_url);
        self
    }

    /// Sets `pageRedirected`.
    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.body = self.body.page_redirected(page_redirected);
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    /// Sets `publicAccessRules`.
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.body = self.body.public_access_rules(public_access_rules);
        self
    }

    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.body = self.body.public_access_rules_enabled(public_access_rules_enabled);
        self
    }

    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    /// Sets `publishImmediately`.
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.body = self.body.publish_immediately(publish_immediately);
        self
    }

    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    /// Sets `templatePath`.
    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.body = self.body.template_path(template_path);
        self
    }

    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.body = self.body.theme_settings_values(theme_settings_values);
        self
    }

    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    /// Sets `translations`.
    pub fn translations(
        mut self,
        translations: BTreeMap<String, types::ContentLanguageVariation>,
    ) -> Self {
        self.body = self.body.translations(translations);
        self
    }

    /// Sets `updated`.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    /// Sets `useFeaturedImage`.
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.body = self.body.use_featured_image(use_featured_image);
        self
    }

    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widget_containers(widget_containers);
        self
    }

    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widgets(widgets);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE_SITE_PAGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_SITE_PAGE_AB_TEST_VARIATION: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/ab-test/create-variation")
        .named("cms.pages.content.create_site_page_ab_test_variation");

/// The required arguments of [`create_site_page_ab_test_variation`], by name.
pub struct CreateSitePageAbTestVariationArgs<ContentId, VariationName> {
    /// `contentId`.
    pub content_id: ContentId,
    /// `variationName`.
    pub variation_name: VariationName,
}

/// Starts an A/B test with a second variation of a site page.
///
/// `POST /cms/pages/2026-03/site-pages/ab-test/create-variation`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/ab-test/create-variation")]
#[doc(alias = "content")]
pub fn create_site_page_ab_test_variation(
    args: CreateSitePageAbTestVariationArgs<impl Into<String>, impl Into<String>>,
) -> CreateSitePageAbTestVariation {
    CreateSitePageAbTestVariation {
        body: types::AbTestVariationCreate::new(types::AbTestVariationCreateArgs {
            content_id: args.content_id,
            variation_name: args.variation_name,
        }),
    }
}

/// The request of [`create_site_page_ab_test_variation`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSitePageAbTestVariation {
    body: types::AbTestVariationCreate,
}

impl CreateSitePageAbTestVariation {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE_SITE_PAGE_AB_TEST_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static END_SITE_PAGE_AB_TEST: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/ab-test/end")
        .named("cms.pages.content.end_site_page_ab_test");

/// The required arguments of [`end_site_page_ab_test`], by name.
pub struct EndSitePageAbTestArgs<AbTestId, WinnerId> {
    /// `abTestId`.
    pub ab_test_id: AbTestId,
    /// `winnerId`.
    pub winner_id: WinnerId,
}

/// Ends an A/B test: one variation of a site page wins.
///
/// `POST /cms/pages/2026-03/site-pages/ab-test/end`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/ab-test/end")]
#[doc(alias = "content")]
pub fn end_site_page_ab_test(
    args: EndSitePageAbTestArgs<impl Into<String>, impl Into<String>>,
) -> EndSitePageAbTest {
    EndSitePageAbTest {
        body: types::AbTestEnd::new(types::AbTestEndArgs {
            ab_test_id: args.ab_test_id,
            winner_id: args.winner_id,
        }),
    }
}

/// The request of [`end_site_page_ab_test`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct EndSitePageAbTest {
    body: types::AbTestEnd,
}

impl EndSitePageAbTest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&END_SITE_PAGE_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RERUN_SITE_PAGE_AB_TEST: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/ab-test/rerun")
        .named("cms.pages.content.rerun_site_page_ab_test");

/// The required arguments of [`rerun_site_page_ab_test`], by name.
pub struct RerunSitePageAbTestArgs<AbTestId, VariationId> {
    /// `abTestId`.
    pub ab_test_id: AbTestId,
    /// `variationId`.
    pub variation_id: VariationId,
}

/// Runs an A/B test of a site page again.
///
/// `POST /cms/pages/2026-03/site-pages/ab-test/rerun`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/ab-test/rerun")]
#[doc(alias = "content")]
pub fn rerun_site_page_ab_test(
    args: RerunSitePageAbTestArgs<impl Into<String>, impl Into<String>>,
) -> RerunSitePageAbTest {
    RerunSitePageAbTest {
        body: types::AbTestRerun::new(types::AbTestRerunArgs {
            ab_test_id: args.ab_test_id,
            variation_id: args.variation_id,
        }),
    }
}

/// The request of [`rerun_site_page_ab_test`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerunSitePageAbTest {
    body: types::AbTestRerun,
}

impl RerunSitePageAbTest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&RERUN_SITE_PAGE_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_ARCHIVE_SITE_PAGES: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/batch/archive")
        .named("cms.pages.content.batch_archive_site_pages")
        .retry_safety(RetrySafety::Idempotent);

/// Archives site pages in one batch.
///
/// `POST /cms/pages/2026-03/site-pages/batch/archive`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/batch/archive")]
#[doc(alias = "content")]
pub fn batch_archive_site_pages(
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchArchiveSitePages {
    BatchArchiveSitePages {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`batch_archive_site_pages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveSitePages {
    body: BatchInput<String>,
}

impl BatchArchiveSitePages {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_ARCHIVE_SITE_PAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE_SITE_PAGES: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/batch/create")
        .named("cms.pages.content.batch_create_site_pages");

/// Creates site pages in one batch.
///
/// `POST /cms/pages/2026-03/site-pages/batch/create`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/batch/create")]
#[doc(alias = "content")]
pub fn batch_create_site_pages(
    inputs: impl IntoIterator<Item = impl Into<types::Page>>,
) -> BatchCreateSitePages {
    BatchCreateSitePages {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`batch_create_site_pages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateSitePages {
    body: BatchInput<types::Page>,
}

impl BatchCreateSitePages {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_CREATE_SITE_PAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_SITE_PAGES: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/batch/update")
        .named("cms.pages.content.batch_update_site_pages");

/// Updates site pages in one batch.
///
/// `POST /cms/pages/2026-03/site-pages/batch/update`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/batch/update")]
#[doc(alias = "content")]
pub fn batch_update_site_pages(
    inputs: impl IntoIterator<Item = impl Into<Value>>,
) -> BatchUpdateSitePages {
    BatchUpdateSitePages {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`batch_update_site_pages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSitePages {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdateSitePages {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_UPDATE_SITE_PAGES, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE_SITE_PAGE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/clone")
        .named("cms.pages.content.clone_site_page");

/// Copies a site page.
///
/// `POST /cms/pages/2026-03/site-pages/clone`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/clone")]
#[doc(alias = "content")]
pub fn clone_site_page(id: impl Into<String>) -> CloneSitePage {
    CloneSitePage { body: types::ContentClone::new(id) }
}

/// The request of [`clone_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneSitePage {
    body: types::ContentClone,
}

impl CloneSitePage {
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.body = self.body.clone_name(clone_name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CLONE_SITE_PAGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SCHEDULE_SITE_PAGE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/schedule")
        .named("cms.pages.content.schedule_site_page");

/// Schedules a site page.
///
/// `POST /cms/pages/2026-03/site-pages/schedule`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/schedule")]
#[doc(alias = "content")]
pub fn schedule_site_page(id: impl Into<String>, publish_date: Timestamp) -> ScheduleSitePage {
    ScheduleSitePage { body: types::ContentSchedule::new(id, publish_date) }
}

/// The request of [`schedule_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScheduleSitePage {
    body: types::ContentSchedule,
}

impl ScheduleSitePage {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&SCHEDULE_SITE_PAGE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ARCHIVE_SITE_PAGE: Endpoint<requirement::Content> =
    Endpoint::delete("/cms/pages/2026-03/site-pages/{objectId}")
        .named("cms.pages.content.archive_site_page");

/// Archives a site page.
///
/// `DELETE /cms/pages/2026-03/site-pages/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}")]
#[doc(alias = "content")]
pub fn archive_site_page(object_id: impl ToString) -> ArchiveSitePage {
    ArchiveSitePage { object_id: object_id.to_string(), archived: None }
}

/// The request of [`archive_site_page`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveSitePage {
    object_id: String,
    archived: Option<bool>,
}

impl ArchiveSitePage {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&ARCHIVE_SITE_PAGE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_SITE_PAGE: Endpoint<requirement::Content> =
    Endpoint::patch("/cms/pages/2026-03/site-pages/{objectId}")
        .named("cms.pages.content.update_site_page");

/// Updates a site page.
///
/// `PATCH /cms/pages/2026-03/site-pages/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}")]
#[doc(alias = "content")]
pub fn update_site_page(object_id: impl ToString) -> UpdateSitePage {
    UpdateSitePage { object_id: object_id.to_string(), archived: None, body: types::Page::new() }
}

/// The request of [`update_site_page`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSitePage {
    object_id: String,
    archived: Option<bool>,
    body: types::Page,
}

impl UpdateSitePage {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: types::AbStatus) -> Self {
        self.body = self.body.ab_status(ab_status);
        self
    }

    /// Sets `abTestId`.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.body = self.body.ab_test_id(ab_test_id);
        self
    }

    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.body = self.body.archived_in_dashboard(archived_in_dashboard);
        self
    }

    /// Sets `attachedStylesheets`.
    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.body = self.body.attached_stylesheets(attached_stylesheets);
        self
    }

    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.body = self.body.author_name(author_name);
        self
    }

    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.category_id(category_id);
        self
    }

    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    /// Sets `contentTypeCategory`.
    pub fn content_type_category(
        mut self,
        content_type_category: types::ContentTypeCategory,
    ) -> Self {
        self.body = self.body.content_type_category(content_type_category);
        self
    }

    /// Sets `created`.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    /// Sets `currentState`.
    pub fn current_state(mut self, current_state: types::CurrentState) -> Self {
        self.body = self.body.current_state(current_state);
        self
    }

    /// Sets `currentlyPublished`.
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.body = self.body.currently_published(currently_published);
        self
    }

    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    /// Sets `dynamicPageDataSourceId`.
    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_data_source_id(dynamic_page_data_source_id);
        self
    }

    /// Sets `dynamicPageDataSourceType`.
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.body = self.body.dynamic_page_data_source_type(dynamic_page_data_source_type);
        self
    }

    /// Sets `dynamicPageHubDbTableId`.
    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_hub_db_table_id(dynamic_page_hub_db_table_id);
        self
    }

    /// Sets `enableDomainStylesheets`.
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.body = self.body.enable_domain_stylesheets(enable_domain_stylesheets);
        self
    }

    /// Sets `enableLayoutStylesheets`.
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.body = self.body.enable_layout_stylesheets(enable_layout_stylesheets);
        self
    }

    /// Sets `featuredImage`.
    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.body = self.body.featured_image(featured_image);
        self
    }

    /// Sets `featuredImageAltText`.
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.body = self.body.featured_image_alt_text(featured_image_alt_text);
        self
    }

    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    /// Sets `footerHtml`.
    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.body = self.body.footer_html(footer_html);
        self
    }

    /// Sets `headHtml`.
    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.body = self.body.head_html(head_html);
        self
    }

    /// Sets `htmlTitle`.
    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.body = self.body.html_title(html_title);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Sets `includeDefaultCustomCss`.
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.body = self.body.include_default_custom_css(include_default_custom_css);
        self
    }

    /// Sets `language`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Sets `layoutSections`.
    pub fn layout_sections(
        mut self,
        layout_sections: BTreeMap<String, types::LayoutSection>,
    ) -> Self {
        self.body = self.body.layout_sections(layout_sections);
        self
    }

    /// Sets `linkRelCanonicalUrl`.
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.body = self.body.link_rel_canonical_url(link_rel_canonical_url);
        self
    }

    /// Sets `mabExperimentId`.
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.body = self.body.mab_experiment_id(mab_experiment_id);
        self
    }

    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.body = self.body.meta_description(meta_description);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `pageExpiryDate`.
    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.body = self.body.page_expiry_date(page_expiry_date);
        self
    }

    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.body = self.body.page_expiry_enabled(page_expiry_enabled);
        self
    }

    /// Sets `pageExpiryRedirectId`.
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.body = self.body.page_expiry_redirect_id(page_expiry_redirect_id);
        self
    }

    /// Sets `pageExpiryRedirectUrl`.
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.body = self.body.page_expiry_redirect_url(page_expiry_redirect_url);
        self
    }

    /// Sets `pageRedirected`.
    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.body = self.body.page_redirected(page_redirected);
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    /// Sets `publicAccessRules`.
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.body = self.body.public_access_rules(public_access_rules);
        self
    }

    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.body = self.body.public_access_rules_enabled(public_access_rules_enabled);
        self
    }

    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    /// Sets `publishImmediately`.
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.body = self.body.publish_immediately(publish_immediately);
        self
    }

    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    /// Sets `templatePath`.
    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.body = self.body.template_path(template_path);
        self
    }

    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.body = self.body.theme_settings_values(theme_settings_values);
        self
    }

    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    /// Sets `translations`.
    pub fn translations(
        mut self,
        translations: BTreeMap<String, types::ContentLanguageVariation>,
    ) -> Self {
        self.body = self.body.translations(translations);
        self
    }

    /// Sets `updated`.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    /// Sets `useFeaturedImage`.
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.body = self.body.use_featured_image(use_featured_image);
        self
    }

    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widget_containers(widget_containers);
        self
    }

    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widgets(widgets);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPDATE_SITE_PAGE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_SITE_PAGE_DRAFT: Endpoint<requirement::Content> =
    Endpoint::patch("/cms/pages/2026-03/site-pages/{objectId}/draft")
        .named("cms.pages.content.update_site_page_draft");

/// Updates the draft of a site page.
///
/// `PATCH /cms/pages/2026-03/site-pages/{objectId}/draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/draft")]
#[doc(alias = "content")]
pub fn update_site_page_draft(object_id: impl ToString) -> UpdateSitePageDraft {
    UpdateSitePageDraft { object_id: object_id.to_string(), body: types::Page::new() }
}

/// The request of [`update_site_page_draft`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSitePageDraft {
    object_id: String,
    body: types::Page,
}

impl UpdateSitePageDraft {
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: types::AbStatus) -> Self {
        self.body = self.body.ab_status(ab_status);
        self
    }

    /// Sets `abTestId`.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.body = self.body.ab_test_id(ab_test_id);
        self
    }

    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.body = self.body.archived_in_dashboard(archived_in_dashboard);
        self
    }

    /// Sets `attachedStylesheets`.
    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.body = self.body.attached_stylesheets(attached_stylesheets);
        self
    }

    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.body = self.body.author_name(author_name);
        self
    }

    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.category_id(category_id);
        self
    }

    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    /// Sets `contentTypeCategory`.
    pub fn content_type_category(
        mut self,
        content_type_category: types::ContentTypeCategory,
    ) -> Self {
        self.body = self.body.content_type_category(content_type_category);
        self
    }

    /// Sets `created`.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    /// Sets `currentState`.
    pub fn current_state(mut self, current_state: types::CurrentState) -> Self {
        self.body = self.body.current_state(current_state);
        self
    }

    /// Sets `currentlyPublished`.
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.body = self.body.currently_published(currently_published);
        self
    }

    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    /// Sets `dynamicPageDataSourceId`.
    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_data_source_id(dynamic_page_data_source_id);
        self
    }

    /// Sets `dynamicPageDataSourceType`.
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.body = self.body.dynamic_page_data_source_type(dynamic_page_data_source_type);
        self
    }

    /// Sets `dynamicPageHubDbTableId`.
    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_hub_db_table_id(dynamic_page_hub_db_table_id);
        self
    }

    /// Sets `enableDomainStylesheets`.
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.body = self.body.enable_domain_stylesheets(enable_domain_stylesheets);
        self
    }

    /// Sets `enableLayoutStylesheets`.
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.body = self.body.enable_layout_stylesheets(enable_layout_stylesheets);
        self
    }

    /// Sets `featuredImage`.
    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.body = self.body.featured_image(featured_image);
        self
    }

    /// Sets `featuredImageAltText`.
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.body = self.body.featured_image_alt_text(featured_image_alt_text);
        self
    }

    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    /// Sets `footerHtml`.
    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.body = self.body.footer_html(footer_html);
        self
    }

    /// Sets `headHtml`.
    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.body = self.body.head_html(head_html);
        self
    }

    /// Sets `htmlTitle`.
    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.body = self.body.html_title(html_title);
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// Sets `includeDefaultCustomCss`.
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.body = self.body.include_default_custom_css(include_default_custom_css);
        self
    }

    /// Sets `language`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Sets `layoutSections`.
    pub fn layout_sections(
        mut self,
        layout_sections: BTreeMap<String, types::LayoutSection>,
    ) -> Self {
        self.body = self.body.layout_sections(layout_sections);
        self
    }

    /// Sets `linkRelCanonicalUrl`.
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.body = self.body.link_rel_canonical_url(link_rel_canonical_url);
        self
    }

    /// Sets `mabExperimentId`.
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.body = self.body.mab_experiment_id(mab_experiment_id);
        self
    }

    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.body = self.body.meta_description(meta_description);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// Sets `pageExpiryDate`.
    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.body = self.body.page_expiry_date(page_expiry_date);
        self
    }

    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.body = self.body.page_expiry_enabled(page_expiry_enabled);
        self
    }

    /// Sets `pageExpiryRedirectId`.
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.body = self.body.page_expiry_redirect_id(page_expiry_redirect_id);
        self
    }

    /// Sets `pageExpiryRedirectUrl`.
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.body = self.body.page_expiry_redirect_url(page_expiry_redirect_url);
        self
    }

    /// Sets `pageRedirected`.
    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.body = self.body.page_redirected(page_redirected);
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    /// Sets `publicAccessRules`.
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.body = self.body.public_access_rules(public_access_rules);
        self
    }

    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.body = self.body.public_access_rules_enabled(public_access_rules_enabled);
        self
    }

    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    /// Sets `publishImmediately`.
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.body = self.body.publish_immediately(publish_immediately);
        self
    }

    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Sets `state`.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    /// Sets `templatePath`.
    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.body = self.body.template_path(template_path);
        self
    }

    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.body = self.body.theme_settings_values(theme_settings_values);
        self
    }

    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    /// Sets `translations`.
    pub fn translations(
        mut self,
        translations: BTreeMap<String, types::ContentLanguageVariation>,
    ) -> Self {
        self.body = self.body.translations(translations);
        self
    }

    /// Sets `updated`.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    /// Sets `useFeaturedImage`.
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.body = self.body.use_featured_image(use_featured_image);
        self
    }

    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widget_containers(widget_containers);
        self
    }

    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widgets(widgets);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPDATE_SITE_PAGE_DRAFT, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static PUSH_SITE_PAGE_LIVE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/{objectId}/draft/push-live")
        .named("cms.pages.content.push_site_page_live");

/// Publishes the draft of a site page.
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/push-live`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/draft/push-live")]
#[doc(alias = "content")]
pub fn push_site_page_live(object_id: impl ToString) -> PushSitePageLive {
    PushSitePageLive { object_id: object_id.to_string() }
}

/// The request of [`push_site_page_live`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct PushSitePageLive {
    object_id: String,
}

impl PushSitePageLive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&PUSH_SITE_PAGE_LIVE, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESET_SITE_PAGE_DRAFT: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/{objectId}/draft/reset")
        .named("cms.pages.content.reset_site_page_draft");

/// Throws the draft of a site page away.
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/reset`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/draft/reset")]
#[doc(alias = "content")]
pub fn reset_site_page_draft(object_id: impl ToString) -> ResetSitePageDraft {
    ResetSitePageDraft { object_id: object_id.to_string() }
}

/// The request of [`reset_site_page_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetSitePageDraft {
    object_id: String,
}

impl ResetSitePageDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&RESET_SITE_PAGE_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE_SITE_PAGE_REVISION: Endpoint<requirement::Content> =
    Endpoint::post("/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore")
        .named("cms.pages.content.restore_site_page_revision");

/// The required arguments of [`restore_site_page_revision`], by name.
pub struct RestoreSitePageRevisionArgs<ObjectId, RevisionId> {
    /// `objectId`.
    pub object_id: ObjectId,
    /// `revisionId`.
    pub revision_id: RevisionId,
}

/// Restores a revision of a site page.
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
pub fn restore_site_page_revision(
    args: RestoreSitePageRevisionArgs<impl ToString, impl ToString>,
) -> RestoreSitePageRevision {
    RestoreSitePageRevision {
        object_id: args.object_id.to_string(),
        revision_id: args.revision_id.to_string(),
    }
}

/// The request of [`restore_site_page_revision`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreSitePageRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreSitePageRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&RESTORE_SITE_PAGE_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_SITE_PAGE_REVISION_TO_DRAFT: Endpoint<requirement::Content> = Endpoint::post(
    "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
)
.named("cms.pages.content.restore_site_page_revision_to_draft");

/// The required arguments of [`restore_site_page_revision_to_draft`], by name.
pub struct RestoreSitePageRevisionToDraftArgs<ObjectId> {
    /// `objectId`.
    pub object_id: ObjectId,
    /// `revisionId`.
    pub revision_id: i64,
}

/// Restores a revision of a site page as its draft.
///
/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft")]
#[doc(alias = "content")]
pub fn restore_site_page_revision_to_draft(
    args: RestoreSitePageRevisionToDraftArgs<impl ToString>,
) -> RestoreSitePageRevisionToDraft {
    RestoreSitePageRevisionToDraft {
        object_id: args.object_id.to_string(),
        revision_id: args.revision_id,
    }
}

/// The request of [`restore_site_page_revision_to_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreSitePageRevisionToDraft {
    object_id: String,
    revision_id: i64,
}

impl RestoreSitePageRevisionToDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&RESTORE_SITE_PAGE_REVISION_TO_DRAFT, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
