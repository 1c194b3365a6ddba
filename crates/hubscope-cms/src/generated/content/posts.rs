//! Calls by scope: `cms.content.posts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::serde_json::Value, Backend, Batch, Endpoint, Page, Repeat, Request, Timestamp,
    batch::BatchInput, decode, http::Method, scope,
};

use crate::types;

static GET_AUTHORS_CURSOR: Endpoint = Endpoint {
    name: "cms.posts.get_authors_cursor",
    method: Method::GET,
    path: "/cms/blogs/2026-03/authors/cursor",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the authors cursor (posts).
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
pub fn get_authors_cursor() -> GetAuthorsCursor {
    GetAuthorsCursor {
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

/// The request of [`get_authors_cursor`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuthorsCursor {
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

impl GetAuthorsCursor {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_AUTHORS_CURSOR, &[]);
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_AUTHORS_CURSOR_QUERY: Endpoint = Endpoint {
    name: "cms.posts.get_authors_cursor_query",
    method: Method::GET,
    path: "/cms/blogs/2026-03/authors/cursor/query",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the authors cursor query (posts).
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
pub fn get_authors_cursor_query() -> GetAuthorsCursorQuery {
    GetAuthorsCursorQuery {
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

/// The request of [`get_authors_cursor_query`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuthorsCursorQuery {
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

impl GetAuthorsCursorQuery {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_AUTHORS_CURSOR_QUERY, &[]);
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST: Endpoint = Endpoint {
    name: "cms.posts.list",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

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

/// The request of [`list`].
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
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint = Endpoint {
    name: "cms.posts.create",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Creates a post.
///
/// `POST /cms/blogs/2026-03/posts`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts")]
#[doc(alias = "content")]
pub fn create(body: impl Into<types::BlogPost>) -> Create {
    Create { body: body.into() }
}

/// The request of [`create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::BlogPost,
}

impl Create {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE: Endpoint = Endpoint {
    name: "cms.posts.batch_archive",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/batch/archive",
    requirement: Some("Content"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`batch_archive`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<String>,
}

impl BatchArchive {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_CREATE: Endpoint = Endpoint {
    name: "cms.posts.batch_create",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/batch/create",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

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

/// The request of [`batch_create`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreate {
    body: BatchInput<types::BlogPost>,
}

impl BatchCreate {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint = Endpoint {
    name: "cms.posts.batch_read",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/batch/read",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

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
    BatchRead { archived: None, body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_read`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRead {
    archived: Option<bool>,
    body: BatchInput<String>,
}

impl BatchRead {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_UPDATE: Endpoint = Endpoint {
    name: "cms.posts.batch_update",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/batch/update",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

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
    BatchUpdate { archived: None, body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// The request of [`batch_update`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    archived: Option<bool>,
    body: BatchInput<Value>,
}

impl BatchUpdate {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::BlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CLONE: Endpoint = Endpoint {
    name: "cms.posts.clone",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/clone",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Copies a post.
///
/// `POST /cms/blogs/2026-03/posts/clone`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/clone")]
#[doc(alias = "content")]
pub fn clone(id: impl Into<String>) -> Clone {
    Clone { body: types::ContentCloneRequestVNext::new(id) }
}

/// The request of [`clone`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Clone {
    body: types::ContentCloneRequestVNext,
}

impl Clone {
    /// Sets `cloneName`.
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.body = self.body.clone_name(clone_name);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CLONE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CURSOR: Endpoint = Endpoint {
    name: "cms.posts.get_cursor",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts/cursor",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the cursor (posts).
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
pub fn get_cursor() -> GetCursor {
    GetCursor {
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

/// The request of [`get_cursor`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCursor {
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

impl GetCursor {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_CURSOR, &[]);
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_CURSOR_QUERY: Endpoint = Endpoint {
    name: "cms.posts.get_cursor_query",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts/cursor/query",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the cursor query (posts).
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
pub fn get_cursor_query() -> GetCursorQuery {
    GetCursorQuery {
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

/// The request of [`get_cursor_query`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCursorQuery {
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

impl GetCursorQuery {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_CURSOR_QUERY, &[]);
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ATTACH_TO_LANG_GROUP: Endpoint = Endpoint {
    name: "cms.posts.attach_to_lang_group",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/multi-language/attach-to-lang-group",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Attaches posts to lang group.
///
/// `POST /cms/blogs/2026-03/posts/multi-language/attach-to-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/attach-to-lang-group")]
#[doc(alias = "content")]
pub fn attach_to_lang_group(
    id: impl Into<String>,
    language: impl Into<types::AttachToLangPrimaryRequestVNextLanguage>,
    primary_id: impl Into<String>,
) -> AttachToLangGroup {
    AttachToLangGroup { body: types::AttachToLangPrimaryRequestVNext::new(id, language, primary_id) }
}

/// The request of [`attach_to_lang_group`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachToLangGroup {
    body: types::AttachToLangPrimaryRequestVNext,
}

impl AttachToLangGroup {
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<types::PrimaryLanguage>) -> Self {
        self.body = self.body.primary_language(primary_language);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&ATTACH_TO_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static CREATE_LANGUAGE_VARIATION: Endpoint = Endpoint {
    name: "cms.posts.create_language_variation",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/multi-language/create-language-variation",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Creates a language variation (posts).
///
/// `POST /cms/blogs/2026-03/posts/multi-language/create-language-variation`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/create-language-variation")]
#[doc(alias = "content")]
pub fn create_language_variation(id: impl Into<String>) -> CreateLanguageVariation {
    CreateLanguageVariation { body: types::BlogPostLanguageCloneRequestVNext::new(id) }
}

/// The request of [`create_language_variation`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLanguageVariation {
    body: types::BlogPostLanguageCloneRequestVNext,
}

impl CreateLanguageVariation {
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.body = self.body.language(language);
        self
    }

    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.body = self.body.use_published(use_published);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&CREATE_LANGUAGE_VARIATION, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DETACH_FROM_LANG_GROUP: Endpoint = Endpoint {
    name: "cms.posts.detach_from_lang_group",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/multi-language/detach-from-lang-group",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Detaches posts from lang group.
///
/// `POST /cms/blogs/2026-03/posts/multi-language/detach-from-lang-group`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/detach-from-lang-group")]
#[doc(alias = "content")]
pub fn detach_from_lang_group(id: impl Into<String>) -> DetachFromLangGroup {
    DetachFromLangGroup { body: types::DetachFromLangGroupRequestVNext::new(id) }
}

/// The request of [`detach_from_lang_group`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DetachFromLangGroup {
    body: types::DetachFromLangGroupRequestVNext,
}

impl DetachFromLangGroup {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&DETACH_FROM_LANG_GROUP, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SET_NEW_LANG_PRIMARY: Endpoint = Endpoint {
    name: "cms.posts.set_new_lang_primary",
    method: Method::PUT,
    path: "/cms/blogs/2026-03/posts/multi-language/set-new-lang-primary",
    requirement: Some("Content"),
    repeat: Repeat::Idempotent,
};

/// Sets the new lang primary (posts).
///
/// `PUT /cms/blogs/2026-03/posts/multi-language/set-new-lang-primary`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/set-new-lang-primary")]
#[doc(alias = "content")]
pub fn set_new_lang_primary(id: impl Into<String>) -> SetNewLangPrimary {
    SetNewLangPrimary { body: types::SetNewLanguagePrimaryRequestVNext::new(id) }
}

/// The request of [`set_new_lang_primary`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetNewLangPrimary {
    body: types::SetNewLanguagePrimaryRequestVNext,
}

impl SetNewLangPrimary {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&SET_NEW_LANG_PRIMARY, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPDATE_LANGUAGES: Endpoint = Endpoint {
    name: "cms.posts.update_languages",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/multi-language/update-languages",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Updates the languages (posts).
///
/// `POST /cms/blogs/2026-03/posts/multi-language/update-languages`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/multi-language/update-languages")]
#[doc(alias = "content")]
pub fn update_languages(
    languages: BTreeMap<String, types::UpdateLanguagesRequestVNextLanguages>,
    primary_id: impl Into<String>,
) -> UpdateLanguages {
    UpdateLanguages { body: types::UpdateLanguagesRequestVNext::new(languages, primary_id) }
}

/// The request of [`update_languages`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLanguages {
    body: types::UpdateLanguagesRequestVNext,
}

impl UpdateLanguages {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_LANGUAGES, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static SCHEDULE: Endpoint = Endpoint {
    name: "cms.posts.schedule",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/schedule",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

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
    Schedule { body: types::ContentScheduleRequestVNext::new(id, publish_date) }
}

/// The request of [`schedule`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Schedule {
    body: types::ContentScheduleRequestVNext,
}

impl Schedule {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&SCHEDULE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ARCHIVE: Endpoint = Endpoint {
    name: "cms.posts.archive",
    method: Method::DELETE,
    path: "/cms/blogs/2026-03/posts/{objectId}",
    requirement: Some("Content"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`archive`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    object_id: String,
    archived: Option<bool>,
}

impl Archive {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&ARCHIVE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GET: Endpoint = Endpoint {
    name: "cms.posts.get",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts/{objectId}",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

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

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    object_id: String,
    archived: Option<bool>,
    property: Option<String>,
}

impl Get {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint = Endpoint {
    name: "cms.posts.update",
    method: Method::PATCH,
    path: "/cms/blogs/2026-03/posts/{objectId}",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Updates a post.
///
/// `PATCH /cms/blogs/2026-03/posts/{objectId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}")]
#[doc(alias = "content")]
pub fn update(object_id: impl ToString, body: impl Into<types::BlogPost>) -> Update {
    Update { object_id: object_id.to_string(), archived: None, body: body.into() }
}

/// The request of [`update`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_id: String,
    archived: Option<bool>,
    body: types::BlogPost,
}

impl Update {
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_DRAFT: Endpoint = Endpoint {
    name: "cms.posts.get_draft",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts/{objectId}/draft",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the draft (posts).
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

/// The request of [`get_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDraft {
    object_id: String,
}

impl GetDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_DRAFT: Endpoint = Endpoint {
    name: "cms.posts.update_draft",
    method: Method::PATCH,
    path: "/cms/blogs/2026-03/posts/{objectId}/draft",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Updates the draft (posts).
///
/// `PATCH /cms/blogs/2026-03/posts/{objectId}/draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/draft")]
#[doc(alias = "content")]
pub fn update_draft(object_id: impl ToString, body: impl Into<types::BlogPost>) -> UpdateDraft {
    UpdateDraft { object_id: object_id.to_string(), body: body.into() }
}

/// The request of [`update_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDraft {
    object_id: String,
    body: types::BlogPost,
}

impl UpdateDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&UPDATE_DRAFT, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static PUSH_LIVE: Endpoint = Endpoint {
    name: "cms.posts.push_live",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/{objectId}/draft/push-live",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Pushes the live (posts).
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

/// The request of [`push_live`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct PushLive {
    object_id: String,
}

impl PushLive {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&PUSH_LIVE, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RESET_DRAFT: Endpoint = Endpoint {
    name: "cms.posts.reset_draft",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/{objectId}/draft/reset",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Resets the draft (posts).
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

/// The request of [`reset_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetDraft {
    object_id: String,
}

impl ResetDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESET_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static LIST_REVISIONS: Endpoint = Endpoint {
    name: "cms.posts.list_revisions",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts/{objectId}/revisions",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Lists revisions (posts).
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

/// The request of [`list_revisions`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRevisions {
    object_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl ListRevisions {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&LIST_REVISIONS, &[&self.object_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::VersionBlogPost>>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REVISION: Endpoint = Endpoint {
    name: "cms.posts.get_revision",
    method: Method::GET,
    path: "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets a revision (posts).
///
/// `GET /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}")]
#[doc(alias = "content")]
pub fn get_revision(object_id: impl ToString, revision_id: impl ToString) -> GetRevision {
    GetRevision { object_id: object_id.to_string(), revision_id: revision_id.to_string() }
}

/// The request of [`get_revision`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevision {
    object_id: String,
    revision_id: String,
}

impl GetRevision {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPostVersion>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_REVISION: Endpoint = Endpoint {
    name: "cms.posts.restore_revision",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Restores the revision (posts).
///
/// `POST /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore")]
#[doc(alias = "content")]
pub fn restore_revision(object_id: impl ToString, revision_id: impl ToString) -> RestoreRevision {
    RestoreRevision { object_id: object_id.to_string(), revision_id: revision_id.to_string() }
}

/// The request of [`restore_revision`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreRevision {
    object_id: String,
    revision_id: String,
}

impl RestoreRevision {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESTORE_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RESTORE_TO_DRAFT: Endpoint = Endpoint {
    name: "cms.posts.restore_to_draft",
    method: Method::POST,
    path: "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft",
    requirement: Some("Content"),
    repeat: Repeat::Never,
};

/// Restores posts to draft.
///
/// `POST /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft")]
#[doc(alias = "content")]
pub fn restore_to_draft(object_id: impl ToString, revision_id: i64) -> RestoreToDraft {
    RestoreToDraft { object_id: object_id.to_string(), revision_id }
}

/// The request of [`restore_to_draft`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreToDraft {
    object_id: String,
    revision_id: i64,
}

impl RestoreToDraft {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&RESTORE_TO_DRAFT, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::BlogPost>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_TAGS_CURSOR: Endpoint = Endpoint {
    name: "cms.posts.get_tags_cursor",
    method: Method::GET,
    path: "/cms/blogs/2026-03/tags/cursor",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the tags cursor (posts).
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
pub fn get_tags_cursor() -> GetTagsCursor {
    GetTagsCursor {
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

/// The request of [`get_tags_cursor`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTagsCursor {
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

impl GetTagsCursor {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_TAGS_CURSOR, &[]);
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_TAGS_CURSOR_QUERY: Endpoint = Endpoint {
    name: "cms.posts.get_tags_cursor_query",
    method: Method::GET,
    path: "/cms/blogs/2026-03/tags/cursor/query",
    requirement: Some("Content"),
    repeat: Repeat::Safe,
};

/// Gets the tags cursor query (posts).
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
pub fn get_tags_cursor_query() -> GetTagsCursorQuery {
    GetTagsCursorQuery {
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

/// The request of [`get_tags_cursor_query`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTagsCursorQuery {
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

impl GetTagsCursorQuery {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: Timestamp) -> Self {
        self.created_after = Some(created_after);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: Timestamp) -> Self {
        self.created_before = Some(created_before);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `property`.
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: Timestamp) -> Self {
        self.updated_after = Some(updated_after);
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: Timestamp) -> Self {
        self.updated_before = Some(updated_before);
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_TAGS_CURSOR_QUERY, &[]);
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
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Value>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}
