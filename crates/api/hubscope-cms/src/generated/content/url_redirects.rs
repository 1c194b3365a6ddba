//! Calls by scope: `cms.content.url_redirects`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::Content> =
    Endpoint::get("/cms/url-redirects/2026-03").named("cms.url_redirects.list");

/// Lists URL redirects.
///
/// `GET /cms/url-redirects/2026-03`
///
/// Needs `content`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::url_redirects;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = url_redirects::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/url-redirects/2026-03")]
#[doc(alias = "content")]
pub fn list() -> List {
    List {
        after: None,
        archived: None,
        created_after: None,
        created_at: None,
        created_before: None,
        limit: None,
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
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::UrlRedirectsUrlMapping>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/url-redirects/2026-03").named("cms.url_redirects.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<Destination, RoutePrefix> {
    pub destination: Destination,
    pub redirect_style: i64,
    pub route_prefix: RoutePrefix,
}

/// Creates a URL redirect.
///
/// `POST /cms/url-redirects/2026-03`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03")]
#[doc(alias = "content")]
pub fn create(args: CreateArgs<impl Into<String>, impl Into<String>>) -> Create {
    Create {
        body: types::UrlRedirectCreate::new(types::UrlRedirectCreateArgs {
            destination: args.destination,
            redirect_style: args.redirect_style,
            route_prefix: args.route_prefix,
        }),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::UrlRedirectCreate,
}

impl Create {
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.body = self.body.is_match_full_url(is_match_full_url);
        self
    }

    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.body = self.body.is_match_query_string(is_match_query_string);
        self
    }

    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.body = self.body.is_only_after_not_found(is_only_after_not_found);
        self
    }

    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.body = self.body.is_pattern(is_pattern);
        self
    }

    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.body = self.body.is_protocol_agnostic(is_protocol_agnostic);
        self
    }

    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.body = self.body.is_trailing_slash_optional(is_trailing_slash_optional);
        self
    }

    pub fn precedence(mut self, precedence: i64) -> Self {
        self.body = self.body.precedence(precedence);
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
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UrlRedirectsUrlMapping>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_URL_MAPPINGS: Endpoint<requirement::Content> =
    Endpoint::get("/cms/url-redirects/2026-03/url-mappings")
        .named("cms.url_redirects.list_url_mappings");

/// Lists URL mappings of URL redirects.
///
/// `GET /cms/url-redirects/2026-03/url-mappings`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/url-mappings")]
#[doc(alias = "content")]
pub fn list_url_mappings() -> ListUrlMappings {
    ListUrlMappings {}
}

/// Made by [`list_url_mappings`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUrlMappings {}

impl ListUrlMappings {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&LIST_URL_MAPPINGS, &[])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Vec<types::UrlRedirectsUrlMapping>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE_URL_MAPPING: Endpoint<requirement::Content> =
    Endpoint::post("/cms/url-redirects/2026-03/url-mappings")
        .named("cms.url_redirects.create_url_mapping");

/// Creates a URL mapping of URL redirects.
///
/// `POST /cms/url-redirects/2026-03/url-mappings`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/url-mappings")]
#[doc(alias = "content")]
pub fn create_url_mapping() -> CreateUrlMapping {
    CreateUrlMapping { body: types::UrlRedirectsUrlMapping::new() }
}

/// Made by [`create_url_mapping`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUrlMapping {
    body: types::UrlRedirectsUrlMapping,
}

impl CreateUrlMapping {
    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.body = self.body.destination(destination);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.body = self.body.is_match_full_url(is_match_full_url);
        self
    }

    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.body = self.body.is_match_query_string(is_match_query_string);
        self
    }

    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.body = self.body.is_only_after_not_found(is_only_after_not_found);
        self
    }

    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.body = self.body.is_pattern(is_pattern);
        self
    }

    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.body = self.body.is_protocol_agnostic(is_protocol_agnostic);
        self
    }

    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.body = self.body.is_trailing_slash_optional(is_trailing_slash_optional);
        self
    }

    pub fn precedence(mut self, precedence: i64) -> Self {
        self.body = self.body.precedence(precedence);
        self
    }

    pub fn redirect_style(mut self, redirect_style: i64) -> Self {
        self.body = self.body.redirect_style(redirect_style);
        self
    }

    pub fn route_prefix(mut self, route_prefix: impl Into<String>) -> Self {
        self.body = self.body.route_prefix(route_prefix);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE_URL_MAPPING, &[]);
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

static DELETE_URL_MAPPING: Endpoint<requirement::Content> =
    Endpoint::delete("/cms/url-redirects/2026-03/url-mappings/{id}")
        .named("cms.url_redirects.delete_url_mapping");

/// Deletes a URL mapping of URL redirects.
///
/// `DELETE /cms/url-redirects/2026-03/url-mappings/{id}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/url-mappings/{id}")]
#[doc(alias = "content")]
pub fn delete_url_mapping(id: i64) -> DeleteUrlMapping {
    DeleteUrlMapping { id }
}

/// Made by [`delete_url_mapping`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUrlMapping {
    id: i64,
}

impl DeleteUrlMapping {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&DELETE_URL_MAPPING, &[&self.id])
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

static GET_URL_MAPPING: Endpoint<requirement::Content> =
    Endpoint::get("/cms/url-redirects/2026-03/url-mappings/{id}")
        .named("cms.url_redirects.get_url_mapping");

/// Gets a URL mapping of URL redirects.
///
/// `GET /cms/url-redirects/2026-03/url-mappings/{id}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/url-mappings/{id}")]
#[doc(alias = "content")]
pub fn get_url_mapping(id: i64) -> GetUrlMapping {
    GetUrlMapping { id }
}

/// Made by [`get_url_mapping`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUrlMapping {
    id: i64,
}

impl GetUrlMapping {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET_URL_MAPPING, &[&self.id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UrlRedirectsUrlMapping>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::Content> =
    Endpoint::delete("/cms/url-redirects/2026-03/{urlRedirectId}")
        .named("cms.url_redirects.delete");

/// Deletes a URL redirect.
///
/// `DELETE /cms/url-redirects/2026-03/{urlRedirectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/{urlRedirectId}")]
#[doc(alias = "content")]
pub fn delete(url_redirect_id: impl ToString) -> Delete {
    Delete { url_redirect_id: url_redirect_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    url_redirect_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&DELETE, &[&self.url_redirect_id])
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
    Endpoint::get("/cms/url-redirects/2026-03/{urlRedirectId}").named("cms.url_redirects.get");

/// Gets a URL redirect.
///
/// `GET /cms/url-redirects/2026-03/{urlRedirectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/{urlRedirectId}")]
#[doc(alias = "content")]
pub fn get(url_redirect_id: impl ToString) -> Get {
    Get { url_redirect_id: url_redirect_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    url_redirect_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET, &[&self.url_redirect_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UrlRedirectsUrlMapping>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::Content> =
    Endpoint::patch("/cms/url-redirects/2026-03/{urlRedirectId}").named("cms.url_redirects.update");

/// Updates a URL redirect.
///
/// `PATCH /cms/url-redirects/2026-03/{urlRedirectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/url-redirects/2026-03/{urlRedirectId}")]
#[doc(alias = "content")]
pub fn update(url_redirect_id: impl ToString) -> Update {
    Update {
        url_redirect_id: url_redirect_id.to_string(),
        body: types::UrlRedirectsUrlMapping::new(),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    url_redirect_id: String,
    body: types::UrlRedirectsUrlMapping,
}

impl Update {
    /// Time of creation.
    pub fn created(mut self, created: Timestamp) -> Self {
        self.body = self.body.created(created);
        self
    }

    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.body = self.body.destination(destination);
        self
    }

    /// Identifier, unique among items of its kind.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.body = self.body.id(id);
        self
    }

    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.body = self.body.is_match_full_url(is_match_full_url);
        self
    }

    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.body = self.body.is_match_query_string(is_match_query_string);
        self
    }

    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.body = self.body.is_only_after_not_found(is_only_after_not_found);
        self
    }

    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.body = self.body.is_pattern(is_pattern);
        self
    }

    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.body = self.body.is_protocol_agnostic(is_protocol_agnostic);
        self
    }

    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.body = self.body.is_trailing_slash_optional(is_trailing_slash_optional);
        self
    }

    pub fn precedence(mut self, precedence: i64) -> Self {
        self.body = self.body.precedence(precedence);
        self
    }

    pub fn redirect_style(mut self, redirect_style: i64) -> Self {
        self.body = self.body.redirect_style(redirect_style);
        self
    }

    pub fn route_prefix(mut self, route_prefix: impl Into<String>) -> Self {
        self.body = self.body.route_prefix(route_prefix);
        self
    }

    /// Time of the last change.
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.body = self.body.updated(updated);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPDATE, &[&self.url_redirect_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UrlRedirectsUrlMapping>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
