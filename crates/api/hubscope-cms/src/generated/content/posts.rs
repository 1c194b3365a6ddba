//! Calls by scope: `cms.content.posts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::serde_json::Value,
    Batch, Page, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST_AUTHORS_BY_CURSOR: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/authors/cursor").named("cms.posts.list_authors_by_cursor");

/// Lists blog authors, page by page.
///
/// `GET /cms/blogs/2026-03/authors/cursor`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/cursor")]
#[doc(alias = "content")]
pub fn list_authors_by_cursor() -> ListAuthorsByCursor {
    ListAuthorsByCursor {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list_authors_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAuthorsByCursor {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl ListAuthorsByCursor {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST_AUTHORS_BY_CURSOR, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static QUERY_AUTHORS_BY_CURSOR: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/authors/cursor/query")
        .named("cms.posts.query_authors_by_cursor");

/// Queries blog authors, page by page.
///
/// `GET /cms/blogs/2026-03/authors/cursor/query`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/authors/cursor/query")]
#[doc(alias = "content")]
pub fn query_authors_by_cursor() -> QueryAuthorsByCursor {
    QueryAuthorsByCursor {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`query_authors_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryAuthorsByCursor {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl QueryAuthorsByCursor {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&QUERY_AUTHORS_BY_CURSOR, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts").named("cms.posts.list");

/// Lists posts.
///
/// `GET /cms/blogs/2026-03/posts`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::posts;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = posts::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/blogs/2026-03/posts")]
#[doc(alias = "content")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts").named("cms.posts.create");

/// Creates a post.
///
/// `POST /cms/blogs/2026-03/posts`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts")]
#[doc(alias = "content")]
pub fn create() -> Create {
    Create { body: types::BlogPost::new() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::BlogPost,
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

    pub fn blog_author_id(mut self, blog_author_id: impl Into<String>) -> Self {
        self.body = self.body.blog_author_id(blog_author_id);
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

    pub fn enable_google_amp_output_override(
        mut self,
        enable_google_amp_output_override: bool,
    ) -> Self {
        self.body = self.body.enable_google_amp_output_override(enable_google_amp_output_override);
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

    /// Secret that visitors have to enter to see the page.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    pub fn post_body(mut self, post_body: impl Into<String>) -> Self {
        self.body = self.body.post_body(post_body);
        self
    }

    pub fn post_summary(mut self, post_summary: impl Into<String>) -> Self {
        self.body = self.body.post_summary(post_summary);
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

    pub fn published_at(mut self, published_at: Timestamp) -> Self {
        self.body = self.body.published_at(published_at);
        self
    }

    pub fn rss_body(mut self, rss_body: impl Into<String>) -> Self {
        self.body = self.body.rss_body(rss_body);
        self
    }

    pub fn rss_summary(mut self, rss_summary: impl Into<String>) -> Self {
        self.body = self.body.rss_summary(rss_summary);
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

    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.body = self.body.tag_ids(tag_ids);
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
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/batch/archive")
        .named("cms.posts.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives posts in one batch.
///
/// `POST /cms/blogs/2026-03/posts/batch/archive`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/batch/archive")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
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

static BATCH_CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/batch/create").named("cms.posts.batch_create");

/// Creates posts in one batch.
///
/// `POST /cms/blogs/2026-03/posts/batch/create`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/batch/create")]
#[doc(alias = "content")]
pub fn batch_create(inputs: impl IntoIterator<Item = impl Into<types::BlogPost>>) -> BatchCreate {
    BatchCreate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::BlogPost>,
}

impl BatchCreate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/batch/read")
        .named("cms.posts.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads posts in one batch.
///
/// `POST /cms/blogs/2026-03/posts/batch/read`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/batch/read")]
#[doc(alias = "content")]
pub fn batch_read(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchRead {
    BatchRead {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    archived: Option<bool>,
    body: BatchInput<String>,
}

impl BatchRead {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/batch/update").named("cms.posts.batch_update");

/// Updates posts in one batch.
///
/// `POST /cms/blogs/2026-03/posts/batch/update`
///
/// Needs `content`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/batch/update")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/clone").named("cms.posts.clone");

/// Copies a post.
///
/// `POST /cms/blogs/2026-03/posts/clone`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/clone")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CLONE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_BY_CURSOR: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts/cursor").named("cms.posts.list_by_cursor");

/// Lists posts, page by page.
///
/// `GET /cms/blogs/2026-03/posts/cursor`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/cursor")]
#[doc(alias = "content")]
pub fn list_by_cursor() -> ListByCursor {
    ListByCursor {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByCursor {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl ListByCursor {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST_BY_CURSOR, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static QUERY_BY_CURSOR: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts/cursor/query").named("cms.posts.query_by_cursor");

/// Queries posts, page by page.
///
/// `GET /cms/blogs/2026-03/posts/cursor/query`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/cursor/query")]
#[doc(alias = "content")]
pub fn query_by_cursor() -> QueryByCursor {
    QueryByCursor {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`query_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryByCursor {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl QueryByCursor {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&QUERY_BY_CURSOR, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ATTACH_TO_LANG_GROUP: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/multi-language/attach-to-lang-group")
        .named("cms.posts.attach_to_lang_group");

/// The required arguments of [`attach_to_lang_group`], by name.
pub struct AttachToLangGroupArgs<Id, PrimaryId> {
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub language: types::Language,
    /// ID of the primary variation of the group of languages.
    pub primary_id: PrimaryId,
}

/// Adds a post to a group of languages.
///
/// `POST /cms/blogs/2026-03/posts/multi-language/attach-to-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/attach-to-lang-group")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&ATTACH_TO_LANG_GROUP, &[]);
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

static CREATE_LANGUAGE_VARIATION: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/multi-language/create-language-variation")
        .named("cms.posts.create_language_variation");

/// Creates a variation of a post in another language.
///
/// `POST /cms/blogs/2026-03/posts/multi-language/create-language-variation`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/create-language-variation")]
#[doc(alias = "content")]
pub fn create_language_variation(id: impl Into<String>) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::BlogPostLanguageVariationCreate::new(id) }
}

/// Made by [`create_language_variation`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::BlogPostLanguageVariationCreate,
}

impl CreateLanguageVariation {
    /// Language code, with or without a region, such as `de` or `pt-br`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Copies the published version instead of the draft.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.body = self.body.use_published(use_published);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE_LANGUAGE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/multi-language/detach-from-lang-group")
        .named("cms.posts.detach_from_lang_group");

/// Takes a post out of its group of languages.
///
/// `POST /cms/blogs/2026-03/posts/multi-language/detach-from-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/detach-from-lang-group")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&DETACH_FROM_LANG_GROUP, &[]);
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

static SET_NEW_LANG_PRIMARY: Endpoint<requirement::Content> =
    Endpoint::put("/cms/blogs/2026-03/posts/multi-language/set-new-lang-primary")
        .named("cms.posts.set_new_lang_primary");

/// Makes another one the primary of a group of languages of posts.
///
/// `PUT /cms/blogs/2026-03/posts/multi-language/set-new-lang-primary`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/set-new-lang-primary")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&SET_NEW_LANG_PRIMARY, &[]);
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

static UPDATE_LANGUAGES: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/multi-language/update-languages")
        .named("cms.posts.update_languages");

/// Sets the languages of the variations of a post.
///
/// `POST /cms/blogs/2026-03/posts/multi-language/update-languages`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/update-languages")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPDATE_LANGUAGES, &[]);
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

static SCHEDULE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/schedule").named("cms.posts.schedule");

/// Schedules a post.
///
/// `POST /cms/blogs/2026-03/posts/schedule`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/schedule")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&SCHEDULE, &[]);
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

static ARCHIVE: Endpoint<requirement::Content> =
    Endpoint::delete("/cms/blogs/2026-03/posts/{objectId}").named("cms.posts.archive");

/// Archives a post.
///
/// `DELETE /cms/blogs/2026-03/posts/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&ARCHIVE, &[&self.object_id]);
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

static GET: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts/{objectId}").named("cms.posts.get");

/// Gets a post.
///
/// `GET /cms/blogs/2026-03/posts/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}")]
#[doc(alias = "content")]
pub fn get(object_id: impl ToString) -> Get {
    Get { object_id: object_id.to_string(), archived: None, property: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    object_id: String,
    archived: Option<bool>,
    property: Option<String>,
}

impl Get {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&GET, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::Content> =
    Endpoint::patch("/cms/blogs/2026-03/posts/{objectId}").named("cms.posts.update");

/// Updates a post.
///
/// `PATCH /cms/blogs/2026-03/posts/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}")]
#[doc(alias = "content")]
pub fn update(object_id: impl ToString) -> Update {
    Update { object_id: object_id.to_string(), archived: None, body: types::BlogPost::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_id: String,
    archived: Option<bool>,
    body: types::BlogPost,
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

    pub fn blog_author_id(mut self, blog_author_id: impl Into<String>) -> Self {
        self.body = self.body.blog_author_id(blog_author_id);
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

    pub fn enable_google_amp_output_override(
        mut self,
        enable_google_amp_output_override: bool,
    ) -> Self {
        self.body = self.body.enable_google_amp_output_override(enable_google_amp_output_override);
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

    /// Secret that visitors have to enter to see the page.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    pub fn post_body(mut self, post_body: impl Into<String>) -> Self {
        self.body = self.body.post_body(post_body);
        self
    }

    pub fn post_summary(mut self, post_summary: impl Into<String>) -> Self {
        self.body = self.body.post_summary(post_summary);
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

    pub fn published_at(mut self, published_at: Timestamp) -> Self {
        self.body = self.body.published_at(published_at);
        self
    }

    pub fn rss_body(mut self, rss_body: impl Into<String>) -> Self {
        self.body = self.body.rss_body(rss_body);
        self
    }

    pub fn rss_summary(mut self, rss_summary: impl Into<String>) -> Self {
        self.body = self.body.rss_summary(rss_summary);
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

    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.body = self.body.tag_ids(tag_ids);
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
        let mut request = Request::new(&UPDATE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_DRAFT: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts/{objectId}/draft").named("cms.posts.get_draft");

/// Gets the draft of a post.
///
/// `GET /cms/blogs/2026-03/posts/{objectId}/draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/draft")]
#[doc(alias = "content")]
pub fn get_draft(object_id: impl ToString) -> GetDraft {
    GetDraft { object_id: object_id.to_string() }
}

/// Made by [`get_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDraft {
    object_id: String,
}

impl GetDraft {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_DRAFT: Endpoint<requirement::Content> =
    Endpoint::patch("/cms/blogs/2026-03/posts/{objectId}/draft").named("cms.posts.update_draft");

/// Updates the draft of a post.
///
/// `PATCH /cms/blogs/2026-03/posts/{objectId}/draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/draft")]
#[doc(alias = "content")]
pub fn update_draft(object_id: impl ToString) -> UpdateDraft {
    UpdateDraft { object_id: object_id.to_string(), body: types::BlogPost::new() }
}

/// Made by [`update_draft`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    object_id: String,
    body: types::BlogPost,
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

    pub fn blog_author_id(mut self, blog_author_id: impl Into<String>) -> Self {
        self.body = self.body.blog_author_id(blog_author_id);
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

    pub fn enable_google_amp_output_override(
        mut self,
        enable_google_amp_output_override: bool,
    ) -> Self {
        self.body = self.body.enable_google_amp_output_override(enable_google_amp_output_override);
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

    /// Secret that visitors have to enter to see the page.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.body = self.body.password(password);
        self
    }

    pub fn post_body(mut self, post_body: impl Into<String>) -> Self {
        self.body = self.body.post_body(post_body);
        self
    }

    pub fn post_summary(mut self, post_summary: impl Into<String>) -> Self {
        self.body = self.body.post_summary(post_summary);
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

    pub fn published_at(mut self, published_at: Timestamp) -> Self {
        self.body = self.body.published_at(published_at);
        self
    }

    pub fn rss_body(mut self, rss_body: impl Into<String>) -> Self {
        self.body = self.body.rss_body(rss_body);
        self
    }

    pub fn rss_summary(mut self, rss_summary: impl Into<String>) -> Self {
        self.body = self.body.rss_summary(rss_summary);
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

    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.body = self.body.tag_ids(tag_ids);
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
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static PUSH_LIVE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/{objectId}/draft/push-live")
        .named("cms.posts.push_live");

/// Publishes the draft of a post.
///
/// `POST /cms/blogs/2026-03/posts/{objectId}/draft/push-live`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/draft/push-live")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&PUSH_LIVE, &[&self.object_id])
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

static RESET_DRAFT: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/{objectId}/draft/reset")
        .named("cms.posts.reset_draft");

/// Throws the draft of a post away.
///
/// `POST /cms/blogs/2026-03/posts/{objectId}/draft/reset`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/draft/reset")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&RESET_DRAFT, &[&self.object_id])
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

static LIST_REVISIONS: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts/{objectId}/revisions")
        .named("cms.posts.list_revisions");

/// Lists revisions of a post.
///
/// `GET /cms/blogs/2026-03/posts/{objectId}/revisions`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions")]
#[doc(alias = "content")]
pub fn list_revisions(object_id: impl ToString) -> ListRevisions {
    ListRevisions { object_id: object_id.to_string(), after: None, before: None, limit: None }
}

/// Made by [`list_revisions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRevisions {
    object_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl ListRevisions {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Cursor of the page to return, taken from `paging.prev.before` of a later page. Excludes
    /// `after`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST_REVISIONS, &[&self.object_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::BlogPostVersion>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REVISION: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}")
        .named("cms.posts.get_revision");

/// The required arguments of [`get_revision`], by name.
pub struct GetRevisionArgs<ObjectId, RevisionId> {
    /// ID of the blog post, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Gets a revision of a post.
///
/// `GET /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}")]
#[doc(alias = "content")]
pub fn get_revision(args: GetRevisionArgs<impl ToString, impl ToString>) -> GetRevision {
    GetRevision { object_id: args.object_id.to_string(), revision_id: args.revision_id.to_string() }
}

/// Made by [`get_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevision {
    object_id: String,
    revision_id: String,
}

impl GetRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPostVersion>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_REVISION: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore")
        .named("cms.posts.restore_revision");

/// The required arguments of [`restore_revision`], by name.
pub struct RestoreRevisionArgs<ObjectId, RevisionId> {
    /// ID of the blog post, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Restores a revision of a post.
///
/// `POST /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&RESTORE_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_REVISION_TO_DRAFT: Endpoint<requirement::Content> =
    Endpoint::post("/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft")
        .named("cms.posts.restore_revision_to_draft");

/// The required arguments of [`restore_revision_to_draft`], by name.
pub struct RestoreRevisionToDraftArgs<ObjectId> {
    /// ID of the blog post, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: i64,
}

/// Restores a revision of a post as its draft.
///
/// `POST /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft")]
#[doc(alias = "content")]
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
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&RESTORE_REVISION_TO_DRAFT, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_TAGS_BY_CURSOR: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/tags/cursor").named("cms.posts.list_tags_by_cursor");

/// Lists blog tags, page by page.
///
/// `GET /cms/blogs/2026-03/tags/cursor`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/tags/cursor")]
#[doc(alias = "content")]
pub fn list_tags_by_cursor() -> ListTagsByCursor {
    ListTagsByCursor {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`list_tags_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagsByCursor {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl ListTagsByCursor {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&LIST_TAGS_BY_CURSOR, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static QUERY_TAGS_BY_CURSOR: Endpoint<requirement::Content> =
    Endpoint::get("/cms/blogs/2026-03/tags/cursor/query").named("cms.posts.query_tags_by_cursor");

/// Queries blog tags, page by page.
///
/// `GET /cms/blogs/2026-03/tags/cursor/query`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/tags/cursor/query")]
#[doc(alias = "content")]
pub fn query_tags_by_cursor() -> QueryTagsByCursor {
    QueryTagsByCursor {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
        property: None,
        sort: None,
        updated_after: None,
        updated_at: None,
        updated_before: None,
    }
}

/// Made by [`query_tags_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTagsByCursor {
    after: Option<String>,
    archived: Option<bool>,
    created_after: Option<Timestamp>,
    created_at: Option<Timestamp>,
    created_before: Option<Timestamp>,
    limit: Option<i64>,
    property: Option<String>,
    sort: Option<Vec<String>>,
    updated_after: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl QueryTagsByCursor {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns only items created later than this time, as an ISO 8601 timestamp.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created earlier than this time, as an ISO 8601 timestamp.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed later than this time, as an ISO 8601 timestamp.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed earlier than this time, as an ISO 8601 timestamp.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&QUERY_TAGS_BY_CURSOR, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("createdAfter", self.created_after.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdBefore", self.created_before.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("property", self.property.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAfter", self.updated_after.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedBefore", self.updated_before.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
