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

/// Made by [`create_site_page`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSitePage {
    body: types::Page,
}

impl CreateSitePage {
    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    pub fn ab_status(mut self, ab_status: types::AbStatus) -> Self {
        self.body = self.body.ab_status(ab_status);
        self
    }

    /// ID that both variations of one A/B test share.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.body = self.body.ab_test_id(ab_test_id);
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.body = self.body.archived_in_dashboard(archived_in_dashboard);
        self
    }

    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.body = self.body.attached_stylesheets(attached_stylesheets);
        self
    }

    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.body = self.body.author_name(author_name);
        self
    }

    /// ID of the campaign that it counts towards.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    pub fn category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.category_id(category_id);
        self
    }

    /// ID of the blog to which the post belongs.
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    pub fn content_type_category(
        mut self,
        content_type_category: types::ContentTypeCategory,
    ) -> Self {
        self.body = self.body.content_type_category(content_type_category);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// ID of the user who created it.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    pub fn current_state(mut self, current_state: types::CurrentState) -> Self {
        self.body = self.body.current_state(current_state);
        self
    }

    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.body = self.body.currently_published(currently_published);
        self
    }

    /// Host name under which it is published.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_data_source_id(dynamic_page_data_source_id);
        self
    }

    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.body = self.body.dynamic_page_data_source_type(dynamic_page_data_source_type);
        self
    }

    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_hub_db_table_id(dynamic_page_hub_db_table_id);
        self
    }

    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.body = self.body.enable_domain_stylesheets(enable_domain_stylesheets);
        self
    }

    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.body = self.body.enable_layout_stylesheets(enable_layout_stylesheets);
        self
    }

    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.body = self.body.featured_image(featured_image);
        self
    }

    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.body = self.body.featured_image_alt_text(featured_image_alt_text);
        self
    }

    /// ID of the folder in which it lies.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.body = self.body.footer_html(footer_html);
        self
    }

    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.body = self.body.head_html(head_html);
        self
    }

    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.body = self.body.html_title(html_title);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.body = self.body.include_default_custom_css(include_default_custom_css);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    pub fn layout_sections(
        mut self,
        layout_sections: BTreeMap<String, types::LayoutSection>,
    ) -> Self {
        self.body = self.body.layout_sections(layout_sections);
        self
    }

    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.body = self.body.link_rel_canonical_url(link_rel_canonical_url);
        self
    }

    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.body = self.body.mab_experiment_id(mab_experiment_id);
        self
    }

    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.body = self.body.meta_description(meta_description);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.body = self.body.page_expiry_date(page_expiry_date);
        self
    }

    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.body = self.body.page_expiry_enabled(page_expiry_enabled);
        self
    }

    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.body = self.body.page_expiry_redirect_id(page_expiry_redirect_id);
        self
    }

    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.body = self.body.page_expiry_redirect_url(page_expiry_redirect_url);
        self
    }

    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.body = self.body.page_redirected(page_redirected);
        self
    }

    /// Secret that visitors have to enter to see the page.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    /// Conditions under which visitors may see the page.
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.body = self.body.public_access_rules(public_access_rules);
        self
    }

    /// Tells whether access for visitors is restricted.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.body = self.body.public_access_rules_enabled(public_access_rules_enabled);
        self
    }

    /// Time at which it goes or went live.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.body = self.body.publish_immediately(publish_immediately);
        self
    }

    /// End of the URL path, without a slash in front.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Stage of processing or publishing.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.body = self.body.template_path(template_path);
        self
    }

    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.body = self.body.theme_settings_values(theme_settings_values);
        self
    }

    /// ID of the original that this is a translation of.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    pub fn translations(
        mut self,
        translations: BTreeMap<String, types::ContentLanguageVariation>,
    ) -> Self {
        self.body = self.body.translations(translations);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// ID of the user who changed it last.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Web address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.body = self.body.use_featured_image(use_featured_image);
        self
    }

    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widget_containers(widget_containers);
        self
    }

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
    pub content_id: ContentId,
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

/// Made by [`create_site_page_ab_test_variation`]; nothing happens until [`send`](Self::send).
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
    /// ID that both variations of one A/B test share.
    pub ab_test_id: AbTestId,
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

/// Made by [`end_site_page_ab_test`]; nothing happens until [`send`](Self::send).
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
    /// ID that both variations of one A/B test share.
    pub ab_test_id: AbTestId,
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

/// Made by [`rerun_site_page_ab_test`]; nothing happens until [`send`](Self::send).
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

/// Made by [`batch_archive_site_pages`]; nothing happens until [`send`](Self::send).
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

/// Made by [`batch_create_site_pages`]; nothing happens until [`send`](Self::send).
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

/// Made by [`batch_update_site_pages`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateSitePages {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdateSitePages {
    /// Returns only archived items instead of active ones. Default: `false`.
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

/// Made by [`clone_site_page`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneSitePage {
    body: types::ContentClone,
}

impl CloneSitePage {
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

/// Made by [`schedule_site_page`]; nothing happens until [`send`](Self::send).
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

/// Made by [`archive_site_page`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveSitePage {
    object_id: String,
    archived: Option<bool>,
}

impl ArchiveSitePage {
    /// Returns only archived items instead of active ones. Default: `false`.
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

/// Made by [`update_site_page`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSitePage {
    object_id: String,
    archived: Option<bool>,
    body: types::Page,
}

impl UpdateSitePage {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    pub fn ab_status(mut self, ab_status: types::AbStatus) -> Self {
        self.body = self.body.ab_status(ab_status);
        self
    }

    /// ID that both variations of one A/B test share.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.body = self.body.ab_test_id(ab_test_id);
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.body = self.body.archived_in_dashboard(archived_in_dashboard);
        self
    }

    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.body = self.body.attached_stylesheets(attached_stylesheets);
        self
    }

    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.body = self.body.author_name(author_name);
        self
    }

    /// ID of the campaign that it counts towards.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    pub fn category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.category_id(category_id);
        self
    }

    /// ID of the blog to which the post belongs.
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    pub fn content_type_category(
        mut self,
        content_type_category: types::ContentTypeCategory,
    ) -> Self {
        self.body = self.body.content_type_category(content_type_category);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// ID of the user who created it.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    pub fn current_state(mut self, current_state: types::CurrentState) -> Self {
        self.body = self.body.current_state(current_state);
        self
    }

    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.body = self.body.currently_published(currently_published);
        self
    }

    /// Host name under which it is published.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_data_source_id(dynamic_page_data_source_id);
        self
    }

    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.body = self.body.dynamic_page_data_source_type(dynamic_page_data_source_type);
        self
    }

    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_hub_db_table_id(dynamic_page_hub_db_table_id);
        self
    }

    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.body = self.body.enable_domain_stylesheets(enable_domain_stylesheets);
        self
    }

    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.body = self.body.enable_layout_stylesheets(enable_layout_stylesheets);
        self
    }

    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.body = self.body.featured_image(featured_image);
        self
    }

    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.body = self.body.featured_image_alt_text(featured_image_alt_text);
        self
    }

    /// ID of the folder in which it lies.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.body = self.body.footer_html(footer_html);
        self
    }

    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.body = self.body.head_html(head_html);
        self
    }

    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.body = self.body.html_title(html_title);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.body = self.body.include_default_custom_css(include_default_custom_css);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    pub fn layout_sections(
        mut self,
        layout_sections: BTreeMap<String, types::LayoutSection>,
    ) -> Self {
        self.body = self.body.layout_sections(layout_sections);
        self
    }

    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.body = self.body.link_rel_canonical_url(link_rel_canonical_url);
        self
    }

    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.body = self.body.mab_experiment_id(mab_experiment_id);
        self
    }

    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.body = self.body.meta_description(meta_description);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.body = self.body.page_expiry_date(page_expiry_date);
        self
    }

    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.body = self.body.page_expiry_enabled(page_expiry_enabled);
        self
    }

    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.body = self.body.page_expiry_redirect_id(page_expiry_redirect_id);
        self
    }

    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.body = self.body.page_expiry_redirect_url(page_expiry_redirect_url);
        self
    }

    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.body = self.body.page_redirected(page_redirected);
        self
    }

    /// Secret that visitors have to enter to see the page.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    /// Conditions under which visitors may see the page.
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.body = self.body.public_access_rules(public_access_rules);
        self
    }

    /// Tells whether access for visitors is restricted.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.body = self.body.public_access_rules_enabled(public_access_rules_enabled);
        self
    }

    /// Time at which it goes or went live.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.body = self.body.publish_immediately(publish_immediately);
        self
    }

    /// End of the URL path, without a slash in front.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Stage of processing or publishing.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.body = self.body.template_path(template_path);
        self
    }

    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.body = self.body.theme_settings_values(theme_settings_values);
        self
    }

    /// ID of the original that this is a translation of.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    pub fn translations(
        mut self,
        translations: BTreeMap<String, types::ContentLanguageVariation>,
    ) -> Self {
        self.body = self.body.translations(translations);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// ID of the user who changed it last.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Web address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.body = self.body.use_featured_image(use_featured_image);
        self
    }

    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widget_containers(widget_containers);
        self
    }

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

/// Made by [`update_site_page_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSitePageDraft {
    object_id: String,
    body: types::Page,
}

impl UpdateSitePageDraft {
    /// Role in an A/B test: the original (`master`), a variation, or the one that lost.
    pub fn ab_status(mut self, ab_status: types::AbStatus) -> Self {
        self.body = self.body.ab_status(ab_status);
        self
    }

    /// ID that both variations of one A/B test share.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<String>) -> Self {
        self.body = self.body.ab_test_id(ab_test_id);
        self
    }

    /// Time at which it was moved to the archive; missing while it is active.
    pub fn archived_at(mut self, archived_at: Timestamp) -> Self {
        self.body = self.body.archived_at(archived_at);
        self
    }

    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.body = self.body.archived_in_dashboard(archived_in_dashboard);
        self
    }

    pub fn attached_stylesheets(
        mut self,
        attached_stylesheets: impl IntoIterator<Item = impl Into<BTreeMap<String, Value>>>,
    ) -> Self {
        self.body = self.body.attached_stylesheets(attached_stylesheets);
        self
    }

    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.body = self.body.author_name(author_name);
        self
    }

    /// ID of the campaign that it counts towards.
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.body = self.body.campaign(campaign);
        self
    }

    pub fn category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.category_id(category_id);
        self
    }

    /// ID of the blog to which the post belongs.
    pub fn content_group_id(mut self, content_group_id: impl Into<String>) -> Self {
        self.body = self.body.content_group_id(content_group_id);
        self
    }

    pub fn content_type_category(
        mut self,
        content_type_category: types::ContentTypeCategory,
    ) -> Self {
        self.body = self.body.content_type_category(content_type_category);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// ID of the user who created it.
    pub fn created_by_id(mut self, created_by_id: impl Into<String>) -> Self {
        self.body = self.body.created_by_id(created_by_id);
        self
    }

    pub fn current_state(mut self, current_state: types::CurrentState) -> Self {
        self.body = self.body.current_state(current_state);
        self
    }

    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.body = self.body.currently_published(currently_published);
        self
    }

    /// Host name under which it is published.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    pub fn dynamic_page_data_source_id(
        mut self,
        dynamic_page_data_source_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_data_source_id(dynamic_page_data_source_id);
        self
    }

    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: i64) -> Self {
        self.body = self.body.dynamic_page_data_source_type(dynamic_page_data_source_type);
        self
    }

    pub fn dynamic_page_hub_db_table_id(
        mut self,
        dynamic_page_hub_db_table_id: impl Into<String>,
    ) -> Self {
        self.body = self.body.dynamic_page_hub_db_table_id(dynamic_page_hub_db_table_id);
        self
    }

    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.body = self.body.enable_domain_stylesheets(enable_domain_stylesheets);
        self
    }

    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.body = self.body.enable_layout_stylesheets(enable_layout_stylesheets);
        self
    }

    pub fn featured_image(mut self, featured_image: impl Into<String>) -> Self {
        self.body = self.body.featured_image(featured_image);
        self
    }

    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<String>) -> Self {
        self.body = self.body.featured_image_alt_text(featured_image_alt_text);
        self
    }

    /// ID of the folder in which it lies.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    pub fn footer_html(mut self, footer_html: impl Into<String>) -> Self {
        self.body = self.body.footer_html(footer_html);
        self
    }

    pub fn head_html(mut self, head_html: impl Into<String>) -> Self {
        self.body = self.body.head_html(head_html);
        self
    }

    pub fn html_title(mut self, html_title: impl Into<String>) -> Self {
        self.body = self.body.html_title(html_title);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.body = self.body.include_default_custom_css(include_default_custom_css);
        self
    }

    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: types::Language) -> Self {
        self.body = self.body.language(language);
        self
    }

    pub fn layout_sections(
        mut self,
        layout_sections: BTreeMap<String, types::LayoutSection>,
    ) -> Self {
        self.body = self.body.layout_sections(layout_sections);
        self
    }

    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<String>) -> Self {
        self.body = self.body.link_rel_canonical_url(link_rel_canonical_url);
        self
    }

    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<String>) -> Self {
        self.body = self.body.mab_experiment_id(mab_experiment_id);
        self
    }

    pub fn meta_description(mut self, meta_description: impl Into<String>) -> Self {
        self.body = self.body.meta_description(meta_description);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn page_expiry_date(mut self, page_expiry_date: Timestamp) -> Self {
        self.body = self.body.page_expiry_date(page_expiry_date);
        self
    }

    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.body = self.body.page_expiry_enabled(page_expiry_enabled);
        self
    }

    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: i64) -> Self {
        self.body = self.body.page_expiry_redirect_id(page_expiry_redirect_id);
        self
    }

    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<String>) -> Self {
        self.body = self.body.page_expiry_redirect_url(page_expiry_redirect_url);
        self
    }

    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.body = self.body.page_redirected(page_redirected);
        self
    }

    /// Secret that visitors have to enter to see the page.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    /// Conditions under which visitors may see the page.
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.body = self.body.public_access_rules(public_access_rules);
        self
    }

    /// Tells whether access for visitors is restricted.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.body = self.body.public_access_rules_enabled(public_access_rules_enabled);
        self
    }

    /// Time at which it goes or went live.
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.body = self.body.publish_date(publish_date);
        self
    }

    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.body = self.body.publish_immediately(publish_immediately);
        self
    }

    /// End of the URL path, without a slash in front.
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.body = self.body.slug(slug);
        self
    }

    /// Stage of processing or publishing.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.body = self.body.state(state);
        self
    }

    /// Finer kind of the content, such as a variation in an A/B test.
    pub fn subcategory(mut self, subcategory: impl Into<String>) -> Self {
        self.body = self.body.subcategory(subcategory);
        self
    }

    pub fn template_path(mut self, template_path: impl Into<String>) -> Self {
        self.body = self.body.template_path(template_path);
        self
    }

    pub fn theme_settings_values(mut self, theme_settings_values: BTreeMap<String, Value>) -> Self {
        self.body = self.body.theme_settings_values(theme_settings_values);
        self
    }

    /// ID of the original that this is a translation of.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<String>) -> Self {
        self.body = self.body.translated_from_id(translated_from_id);
        self
    }

    pub fn translations(
        mut self,
        translations: BTreeMap<String, types::ContentLanguageVariation>,
    ) -> Self {
        self.body = self.body.translations(translations);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// ID of the user who changed it last.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<String>) -> Self {
        self.body = self.body.updated_by_id(updated_by_id);
        self
    }

    /// Web address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.body = self.body.use_featured_image(use_featured_image);
        self
    }

    pub fn widget_containers(mut self, widget_containers: BTreeMap<String, Value>) -> Self {
        self.body = self.body.widget_containers(widget_containers);
        self
    }

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

/// Made by [`push_site_page_live`]; nothing happens until [`send`](Self::send).
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

/// Made by [`reset_site_page_draft`]; nothing happens until [`send`](Self::send).
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
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
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

/// Made by [`restore_site_page_revision`]; nothing happens until [`send`](Self::send).
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
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
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

/// Made by [`restore_site_page_revision_to_draft`]; nothing happens until [`send`](Self::send).
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
