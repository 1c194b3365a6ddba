//! Calls that need `content.landing_pages.write`, or a scope that does as well.
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

static CREATE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages").named("cms.pages.landing_pages.create");

/// Creates a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::landing_pages::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content.landing_pages.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/2026-03/landing-pages")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create() -> Create {
    Create { body: types::Page::new() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::Page,
}

impl Create {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_AB_TEST_VARIATION: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/ab-test/create-variation")
        .named("cms.pages.landing_pages.create_ab_test_variation");

/// The required arguments of [`create_ab_test_variation`], by name.
pub struct CreateAbTestVariationArgs<ContentId, VariationName> {
    pub content_id: ContentId,
    pub variation_name: VariationName,
}

/// Starts an A/B test with a second variation of a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/ab-test/create-variation`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/ab-test/create-variation")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create_ab_test_variation(
    args: CreateAbTestVariationArgs<impl Into<String>, impl Into<String>>,
) -> CreateAbTestVariation {
    CreateAbTestVariation {
        body: types::AbTestVariationCreate::new(types::AbTestVariationCreateArgs {
            content_id: args.content_id,
            variation_name: args.variation_name,
        }),
    }
}

/// Made by [`create_ab_test_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAbTestVariation {
    body: types::AbTestVariationCreate,
}

impl CreateAbTestVariation {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&CREATE_AB_TEST_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static END_AB_TEST: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/ab-test/end")
        .named("cms.pages.landing_pages.end_ab_test");

/// The required arguments of [`end_ab_test`], by name.
pub struct EndAbTestArgs<AbTestId, WinnerId> {
    /// ID that both variations of one A/B test share.
    pub ab_test_id: AbTestId,
    pub winner_id: WinnerId,
}

/// Ends an A/B test: one variation of a landing page wins.
///
/// `POST /cms/pages/2026-03/landing-pages/ab-test/end`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/ab-test/end")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn end_ab_test(args: EndAbTestArgs<impl Into<String>, impl Into<String>>) -> EndAbTest {
    EndAbTest {
        body: types::AbTestEnd::new(types::AbTestEndArgs {
            ab_test_id: args.ab_test_id,
            winner_id: args.winner_id,
        }),
    }
}

/// Made by [`end_ab_test`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct EndAbTest {
    body: types::AbTestEnd,
}

impl EndAbTest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&END_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RERUN_AB_TEST: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/ab-test/rerun")
        .named("cms.pages.landing_pages.rerun_ab_test");

/// The required arguments of [`rerun_ab_test`], by name.
pub struct RerunAbTestArgs<AbTestId, VariationId> {
    /// ID that both variations of one A/B test share.
    pub ab_test_id: AbTestId,
    pub variation_id: VariationId,
}

/// Runs an A/B test of a landing page again.
///
/// `POST /cms/pages/2026-03/landing-pages/ab-test/rerun`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/ab-test/rerun")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn rerun_ab_test(args: RerunAbTestArgs<impl Into<String>, impl Into<String>>) -> RerunAbTest {
    RerunAbTest {
        body: types::AbTestRerun::new(types::AbTestRerunArgs {
            ab_test_id: args.ab_test_id,
            variation_id: args.variation_id,
        }),
    }
}

/// Made by [`rerun_ab_test`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RerunAbTest {
    body: types::AbTestRerun,
}

impl RerunAbTest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&RERUN_AB_TEST, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/batch/archive")
        .named("cms.pages.landing_pages.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/archive`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/archive")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_archive(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<String>,
}

impl BatchArchive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/batch/create")
        .named("cms.pages.landing_pages.batch_create");

/// Creates landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/create`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/create")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_create(inputs: impl IntoIterator<Item = impl Into<types::Page>>) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::Page>,
}

impl BatchCreate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/batch/update")
        .named("cms.pages.landing_pages.batch_update");

/// Updates landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/update`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/update")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_update(inputs: impl IntoIterator<Item = impl Into<Value>>) -> BatchUpdate {
    BatchUpdate {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdate {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/clone").named("cms.pages.landing_pages.clone");

/// Copies a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/clone`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/clone")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn clone(id: impl Into<String>) -> CloneRequest {
    CloneRequest { body: types::ContentClone::new(id) }
}

/// Made by [`clone`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloneRequest {
    body: types::ContentClone,
}

impl CloneRequest {
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.body = self.body.clone_name(clone_name);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&CLONE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_FOLDER: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/folders")
        .named("cms.pages.landing_pages.create_folder");

/// Creates a folder of landing pages.
///
/// `POST /cms/pages/2026-03/landing-pages/folders`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create_folder(name: impl Into<String>) -> CreateFolder {
    CreateFolder { body: types::ContentFolder::new(name) }
}

/// Made by [`create_folder`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFolder {
    body: types::ContentFolder,
}

impl CreateFolder {
    pub fn category(mut self, category: i64) -> Self {
        self.body = self.body.category(category);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Time at which it was removed; missing while it exists.
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.body = self.body.deleted_at(deleted_at);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&CREATE_FOLDER, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE_FOLDERS: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/folders/batch/archive")
        .named("cms.pages.landing_pages.batch_archive_folders")
        .retry_safety(RetrySafety::Idempotent);

/// Archives folders of landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/archive`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/archive")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_archive_folders(
    inputs: impl IntoIterator<Item = impl Into<String>>,
) -> BatchArchiveFolders {
    BatchArchiveFolders {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive_folders`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveFolders {
    body: BatchInput<String>,
}

impl BatchArchiveFolders {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE_FOLDERS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE_FOLDERS: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/folders/batch/create")
        .named("cms.pages.landing_pages.batch_create_folders");

/// Creates folders of landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/create`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/create")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_create_folders(
    inputs: impl IntoIterator<Item = impl Into<types::ContentFolder>>,
) -> BatchCreateFolders {
    BatchCreateFolders { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create_folders`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateFolders {
    body: BatchInput<types::ContentFolder>,
}

impl BatchCreateFolders {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&BATCH_CREATE_FOLDERS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ContentFolder>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE_FOLDERS: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/folders/batch/update")
        .named("cms.pages.landing_pages.batch_update_folders");

/// Updates folders of landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/update`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/update")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn batch_update_folders(
    inputs: impl IntoIterator<Item = impl Into<Value>>,
) -> BatchUpdateFolders {
    BatchUpdateFolders {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_update_folders`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateFolders {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdateFolders {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&BATCH_UPDATE_FOLDERS, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ContentFolder>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE_FOLDER: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::delete("/cms/pages/2026-03/landing-pages/folders/{objectId}")
        .named("cms.pages.landing_pages.archive_folder");

/// Archives a folder of landing pages.
///
/// `DELETE /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn archive_folder(object_id: impl ToString) -> ArchiveFolder {
    ArchiveFolder { object_id: object_id.to_string(), archived: None }
}

/// Made by [`archive_folder`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveFolder {
    object_id: String,
    archived: Option<bool>,
}

impl ArchiveFolder {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&ARCHIVE_FOLDER, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_FOLDER: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::patch("/cms/pages/2026-03/landing-pages/folders/{objectId}")
        .named("cms.pages.landing_pages.update_folder");

/// The required arguments of [`update_folder`], by name.
pub struct UpdateFolderArgs<ObjectId, Name> {
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// Internal identifier or title.
    pub name: Name,
}

/// Updates a folder of landing pages.
///
/// `PATCH /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update_folder(args: UpdateFolderArgs<impl ToString, impl Into<String>>) -> UpdateFolder {
    UpdateFolder {
        object_id: args.object_id.to_string(),
        archived: None,
        body: types::ContentFolder::new(args.name),
    }
}

/// Made by [`update_folder`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFolder {
    object_id: String,
    archived: Option<bool>,
    body: types::ContentFolder,
}

impl UpdateFolder {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    pub fn category(mut self, category: i64) -> Self {
        self.body = self.body.category(category);
        self
    }

    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    /// Time at which it was removed; missing while it exists.
    pub fn deleted_at(mut self, deleted_at: Timestamp) -> Self {
        self.body = self.body.deleted_at(deleted_at);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&UPDATE_FOLDER, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_FOLDER_REVISION: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post(
        "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore",
    )
    .named("cms.pages.landing_pages.restore_folder_revision");

/// The required arguments of [`restore_folder_revision`], by name.
pub struct RestoreFolderRevisionArgs<ObjectId, RevisionId> {
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Restores the folder revision of a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn restore_folder_revision(
    args: RestoreFolderRevisionArgs<impl ToString, impl ToString>,
) -> RestoreFolderRevision {
    RestoreFolderRevision {
        object_id: args.object_id.to_string(),
        revision_id: args.revision_id.to_string(),
    }
}

/// Made by [`restore_folder_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreFolderRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreFolderRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        Request::new(&RESTORE_FOLDER_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ATTACH_TO_LANG_GROUP: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group")
        .named("cms.pages.landing_pages.attach_to_lang_group");

/// The required arguments of [`attach_to_lang_group`], by name.
pub struct AttachToLangGroupArgs<Id, PrimaryId> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: types::Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: PrimaryId,
}

/// Adds a landing page to a group of languages.
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn attach_to_lang_group(
    args: AttachToLangGroupArgs<impl Into<String>, impl Into<String>>,
) -> AttachToLangGroup {
    AttachToLangGroup {
        body: types::LanguageGroupAttach::new(types::LanguageGroupAttachArgs {
            id: args.id,
            language: args.language,
            primary_id: args.primary_id,
        }),
    }
}

/// Made by [`attach_to_lang_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachToLangGroup {
    body: types::LanguageGroupAttach,
}

impl AttachToLangGroup {
    /// Language code of the original, from which the others were translated.
    pub fn primary_language(mut self, primary_language: types::Language) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&ATTACH_TO_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_LANGUAGE_VARIATION: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/multi-language/create-language-variation")
        .named("cms.pages.landing_pages.create_language_variation");

/// Creates a variation of a landing page in another language.
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/create-language-variation`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/create-language-variation")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn create_language_variation(id: impl Into<String>) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::PageLanguageVariationCreate::new(id) }
}

/// Made by [`create_language_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::PageLanguageVariationCreate,
}

impl CreateLanguageVariation {
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Language code of the original, from which the others were translated.
    pub fn primary_language(mut self, primary_language: impl Into<String>) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// Copies the published version instead of the draft.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.body = self.body.use_published(use_published);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&CREATE_LANGUAGE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group")
        .named("cms.pages.landing_pages.detach_from_lang_group");

/// Takes a landing page out of its group of languages.
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn detach_from_lang_group(id: impl Into<String>) -> DetachFromLangGroup {
    DetachFromLangGroup { body: types::LanguageGroupDetach::new(id) }
}

/// Made by [`detach_from_lang_group`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DetachFromLangGroup {
    body: types::LanguageGroupDetach,
}

impl DetachFromLangGroup {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&DETACH_FROM_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SET_NEW_LANG_PRIMARY: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::put("/cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary")
        .named("cms.pages.landing_pages.set_new_lang_primary");

/// Makes another one the primary of a group of languages of landing pages.
///
/// `PUT /cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn set_new_lang_primary(id: impl Into<String>) -> SetNewLangPrimary {
    SetNewLangPrimary { body: types::PrimaryLanguageUpdate::new(id) }
}

/// Made by [`set_new_lang_primary`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetNewLangPrimary {
    body: types::PrimaryLanguageUpdate,
}

impl SetNewLangPrimary {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&SET_NEW_LANG_PRIMARY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_LANGUAGES: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/multi-language/update-languages")
        .named("cms.pages.landing_pages.update_languages");

/// Sets the languages of the variations of a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/multi-language/update-languages`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/multi-language/update-languages")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update_languages(
    languages: BTreeMap<String, types::Language>,
    primary_id: impl Into<String>,
) -> UpdateLanguages {
    UpdateLanguages { body: types::LanguagesUpdate::new(languages, primary_id) }
}

/// Made by [`update_languages`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLanguages {
    body: types::LanguagesUpdate,
}

impl UpdateLanguages {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&UPDATE_LANGUAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SCHEDULE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/schedule")
        .named("cms.pages.landing_pages.schedule");

/// Schedules a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/schedule`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/schedule")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn schedule(id: impl Into<String>, publish_date: Timestamp) -> Schedule {
    Schedule { body: types::ContentSchedule::new(id, publish_date) }
}

/// Made by [`schedule`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Schedule {
    body: types::ContentSchedule,
}

impl Schedule {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&SCHEDULE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ARCHIVE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::delete("/cms/pages/2026-03/landing-pages/{objectId}")
        .named("cms.pages.landing_pages.archive");

/// Archives a landing page.
///
/// `DELETE /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn archive(object_id: impl ToString) -> Archive {
    Archive { object_id: object_id.to_string(), archived: None }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    object_id: String,
    archived: Option<bool>,
}

impl Archive {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&ARCHIVE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::patch("/cms/pages/2026-03/landing-pages/{objectId}")
        .named("cms.pages.landing_pages.update");

/// Updates a landing page.
///
/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update(object_id: impl ToString) -> Update {
    Update { object_id: object_id.to_string(), archived: None, body: types::Page::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_id: String,
    archived: Option<bool>,
    body: types::Page,
}

impl Update {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&UPDATE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_DRAFT: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::patch("/cms/pages/2026-03/landing-pages/{objectId}/draft")
        .named("cms.pages.landing_pages.update_draft");

/// Updates the draft of a landing page.
///
/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn update_draft(object_id: impl ToString) -> UpdateDraft {
    UpdateDraft { object_id: object_id.to_string(), body: types::Page::new() }
}

/// Made by [`update_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    object_id: String,
    body: types::Page,
}

impl UpdateDraft {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static PUSH_LIVE: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/{objectId}/draft/push-live")
        .named("cms.pages.landing_pages.push_live");

/// Publishes the draft of a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/push-live`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft/push-live")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn push_live(object_id: impl ToString) -> PushLive {
    PushLive { object_id: object_id.to_string() }
}

/// Made by [`push_live`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct PushLive {
    object_id: String,
}

impl PushLive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        Request::new(&PUSH_LIVE, &[&self.object_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESET_DRAFT: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/{objectId}/draft/reset")
        .named("cms.pages.landing_pages.reset_draft");

/// Throws the draft of a landing page away.
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/reset`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft/reset")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn reset_draft(object_id: impl ToString) -> ResetDraft {
    ResetDraft { object_id: object_id.to_string() }
}

/// Made by [`reset_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDraft {
    object_id: String,
}

impl ResetDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        Request::new(&RESET_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESTORE_REVISION: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore")
        .named("cms.pages.landing_pages.restore_revision");

/// The required arguments of [`restore_revision`], by name.
pub struct RestoreRevisionArgs<ObjectId, RevisionId> {
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Restores a revision of a landing page.
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn restore_revision(
    args: RestoreRevisionArgs<impl ToString, impl ToString>,
) -> RestoreRevision {
    RestoreRevision {
        object_id: args.object_id.to_string(),
        revision_id: args.revision_id.to_string(),
    }
}

/// Made by [`restore_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        Request::new(&RESTORE_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_REVISION_TO_DRAFT: Endpoint<requirement::ContentOrContentLandingPagesWrite> =
    Endpoint::post(
        "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
    )
    .named("cms.pages.landing_pages.restore_revision_to_draft");

/// The required arguments of [`restore_revision_to_draft`], by name.
pub struct RestoreRevisionToDraftArgs<ObjectId> {
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: i64,
}

/// Restores a revision of a landing page as its draft.
///
/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content` or `content.landing_pages.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft"
)]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.write")]
pub fn restore_revision_to_draft(
    args: RestoreRevisionToDraftArgs<impl ToString>,
) -> RestoreRevisionToDraft {
    RestoreRevisionToDraft { object_id: args.object_id.to_string(), revision_id: args.revision_id }
}

/// Made by [`restore_revision_to_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRevisionToDraft {
    object_id: String,
    revision_id: i64,
}

impl RestoreRevisionToDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesWrite> {
        Request::new(&RESTORE_REVISION_TO_DRAFT, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
