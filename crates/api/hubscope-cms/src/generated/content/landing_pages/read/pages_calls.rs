//! The calls of the API `pages` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Page, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static LIST: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages").named("cms.pages.landing_pages.list");

/// Lists landing pages.
///
/// `GET /cms/pages/2026-03/landing-pages`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::landing_pages::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content.landing_pages.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/pages/2026-03/landing-pages")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
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

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Page>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/batch/read")
        .named("cms.pages.landing_pages.batch_read")
        .retry_safety(RetrySafety::Safe);

/// Reads landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/batch/read`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/batch/read")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&BATCH_READ, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::Page>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_FOLDERS: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/folders")
        .named("cms.pages.landing_pages.list_folders");

/// Lists folders of landing pages.
///
/// `GET /cms/pages/2026-03/landing-pages/folders`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn list_folders() -> ListFolders {
    ListFolders {
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

/// Made by [`list_folders`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFolders {
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

impl ListFolders {
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
        let mut request = Request::new(&LIST_FOLDERS, &[]);
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
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ContentFolder>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_READ_FOLDERS: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::post("/cms/pages/2026-03/landing-pages/folders/batch/read")
        .named("cms.pages.landing_pages.batch_read_folders")
        .retry_safety(RetrySafety::Safe);

/// Reads folders of landing pages in one batch.
///
/// `POST /cms/pages/2026-03/landing-pages/folders/batch/read`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/batch/read")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn batch_read_folders(inputs: impl IntoIterator<Item = impl Into<String>>) -> BatchReadFolders {
    BatchReadFolders {
        archived: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_read_folders`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchReadFolders {
    archived: Option<bool>,
    body: BatchInput<String>,
}

impl BatchReadFolders {
    /// Returns only archived items instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&BATCH_READ_FOLDERS, &[]);
        request.query("archived", self.archived.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::ContentFolder>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_FOLDER: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/folders/{objectId}")
        .named("cms.pages.landing_pages.get_folder");

/// Gets a folder of landing pages.
///
/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn get_folder(object_id: impl ToString) -> GetFolder {
    GetFolder { object_id: object_id.to_string(), archived: None, property: None }
}

/// Made by [`get_folder`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFolder {
    object_id: String,
    archived: Option<bool>,
    property: Option<String>,
}

impl GetFolder {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&GET_FOLDER, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolder>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_FOLDER_REVISIONS: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions")
        .named("cms.pages.landing_pages.list_folder_revisions");

/// Lists folder revisions of a landing page.
///
/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn list_folder_revisions(object_id: impl ToString) -> ListFolderRevisions {
    ListFolderRevisions { object_id: object_id.to_string(), after: None, before: None, limit: None }
}

/// Made by [`list_folder_revisions`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFolderRevisions {
    object_id: String,
    after: Option<String>,
    before: Option<String>,
    limit: Option<i64>,
}

impl ListFolderRevisions {
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&LIST_FOLDER_REVISIONS, &[&self.object_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ContentFolderVersion>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_FOLDER_REVISION: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}")
        .named("cms.pages.landing_pages.get_folder_revision");

/// The required arguments of [`get_folder_revision`], by name.
pub struct GetFolderRevisionArgs<ObjectId, RevisionId> {
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Gets a folder revision of a landing page.
///
/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
pub fn get_folder_revision(
    args: GetFolderRevisionArgs<impl ToString, impl ToString>,
) -> GetFolderRevision {
    GetFolderRevision {
        object_id: args.object_id.to_string(),
        revision_id: args.revision_id.to_string(),
    }
}

/// Made by [`get_folder_revision`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFolderRevision {
    object_id: String,
    revision_id: String,
}

impl GetFolderRevision {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        Request::new(&GET_FOLDER_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ContentFolderVersion>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/{objectId}")
        .named("cms.pages.landing_pages.get");

/// Gets a landing page.
///
/// `GET /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&GET, &[&self.object_id]);
        request.query("archived", self.archived.as_ref());
        request.query("property", self.property.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_DRAFT: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/{objectId}/draft")
        .named("cms.pages.landing_pages.get_draft");

/// Gets the draft of a landing page.
///
/// `GET /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/draft")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        Request::new(&GET_DRAFT, &[&self.object_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Page>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_REVISIONS: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/{objectId}/revisions")
        .named("cms.pages.landing_pages.list_revisions");

/// Lists revisions of a landing page.
///
/// `GET /cms/pages/2026-03/landing-pages/{objectId}/revisions`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/revisions")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        let mut request = Request::new(&LIST_REVISIONS, &[&self.object_id]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::PageVersion>>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_REVISION: Endpoint<requirement::ContentOrContentLandingPagesRead> =
    Endpoint::get("/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}")
        .named("cms.pages.landing_pages.get_revision");

/// The required arguments of [`get_revision`], by name.
pub struct GetRevisionArgs<ObjectId, RevisionId> {
    /// ID of the page, as its URL in HubSpot shows it.
    pub object_id: ObjectId,
    /// ID of one earlier version of the content, from its list of revisions.
    pub revision_id: RevisionId,
}

/// Gets a revision of a landing page.
///
/// `GET /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}`
///
/// Needs `content` or `content.landing_pages.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}")]
#[doc(alias = "content")]
#[doc(alias = "content.landing_pages.read")]
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
    pub fn into_request(self) -> Request<requirement::ContentOrContentLandingPagesRead> {
        Request::new(&GET_REVISION, &[&self.object_id, &self.revision_id])
    }

    /// Sends the request. Needs `content` or `content.landing_pages.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PageVersion>
    where
        C::Scopes: scope::ContentOrContentLandingPagesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
