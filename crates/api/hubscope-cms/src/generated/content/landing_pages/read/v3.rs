//! Calls by scope: `cms.content.landing_pages.read.v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::serde_json::Value,
    Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

static LIST_BY_CURSOR: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/v3/landing-pages/cursor")
        .named("cms.pages_v3.landing_pages.list_by_cursor");

/// Lists landing pages, page by page.
///
/// `GET /cms/pages/v3/landing-pages/cursor`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::landing_pages::read::v3;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content.landing_pages.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = v3::list_by_cursor().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/v3/landing-pages/cursor")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
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

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static QUERY_BY_CURSOR: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/v3/landing-pages/cursor/query")
        .named("cms.pages_v3.landing_pages.query_by_cursor");

/// Queries landing pages, page by page.
///
/// `GET /cms/pages/v3/landing-pages/cursor/query`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/v3/landing-pages/cursor/query")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
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

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_FOLDERS_BY_CURSOR: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/v3/landing-pages/folders/cursor")
        .named("cms.pages_v3.landing_pages.list_folders_by_cursor");

/// Lists folders of landing pages, page by page.
///
/// `GET /cms/pages/v3/landing-pages/folders/cursor`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/v3/landing-pages/folders/cursor")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn list_folders_by_cursor() -> ListFoldersByCursor {
    ListFoldersByCursor {
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

/// Made by [`list_folders_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFoldersByCursor {
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

impl ListFoldersByCursor {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&LIST_FOLDERS_BY_CURSOR, &[]);
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

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static QUERY_FOLDERS_BY_CURSOR: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/v3/landing-pages/folders/cursor/query")
        .named("cms.pages_v3.landing_pages.query_folders_by_cursor");

/// Queries folders of landing pages, page by page.
///
/// `GET /cms/pages/v3/landing-pages/folders/cursor/query`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/v3/landing-pages/folders/cursor/query")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn query_folders_by_cursor() -> QueryFoldersByCursor {
    QueryFoldersByCursor {
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

/// Made by [`query_folders_by_cursor`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryFoldersByCursor {
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

impl QueryFoldersByCursor {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&QUERY_FOLDERS_BY_CURSOR, &[]);
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

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
