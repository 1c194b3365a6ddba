//! Calls by scope: `files.folders.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static SEARCH: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/folders/search").named("files.files.folders.search");

/// Searches folders of files.
///
/// `GET /files/2026-03/folders/search`
///
/// Needs `files` or `files.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/folders/search")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn search() -> Search {
    Search {
        after: None,
        before: None,
        created_at: None,
        created_at_gte: None,
        created_at_lte: None,
        id_gte: None,
        id_lte: None,
        ids: None,
        limit: None,
        name: None,
        parent_folder_ids: None,
        path: None,
        properties: None,
        sort: None,
        updated_at: None,
        updated_at_gte: None,
        updated_at_lte: None,
    }
}

/// Made by [`search`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    after: Option<String>,
    before: Option<String>,
    created_at: Option<Timestamp>,
    created_at_gte: Option<Timestamp>,
    created_at_lte: Option<Timestamp>,
    id_gte: Option<i64>,
    id_lte: Option<i64>,
    ids: Option<Vec<i64>>,
    limit: Option<i64>,
    name: Option<String>,
    parent_folder_ids: Option<Vec<i64>>,
    path: Option<String>,
    properties: Option<Vec<String>>,
    sort: Option<Vec<String>>,
    updated_at: Option<Timestamp>,
    updated_at_gte: Option<Timestamp>,
    updated_at_lte: Option<Timestamp>,
}

impl Search {
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

    /// Returns only items created at exactly this time, as an ISO 8601 timestamp.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Returns only items created at this time or later, as an ISO 8601 timestamp.
    pub fn created_at_gte(mut self, created_at_gte: Timestamp) -> Self {
        self.created_at_gte = Some(created_at_gte);
        self
    }

    /// Returns only items created at this time or earlier, as an ISO 8601 timestamp.
    pub fn created_at_lte(mut self, created_at_lte: Timestamp) -> Self {
        self.created_at_lte = Some(created_at_lte);
        self
    }

    /// Lowest ID to return.
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Highest ID to return.
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// Numeric IDs: returns only these items.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text by which results are filtered: only items whose name matches.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// IDs of folders: returns only what lies directly in one of them.
    pub fn parent_folder_ids(
        mut self,
        parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_folder_ids = Some(parent_folder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Path of the file or folder in the file manager, such as `/docs/price-list`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Returns only items last changed at exactly this time, as an ISO 8601 timestamp.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Returns only items last changed at this time or later, as an ISO 8601 timestamp.
    pub fn updated_at_gte(mut self, updated_at_gte: Timestamp) -> Self {
        self.updated_at_gte = Some(updated_at_gte);
        self
    }

    /// Returns only items last changed at this time or earlier, as an ISO 8601 timestamp.
    pub fn updated_at_lte(mut self, updated_at_lte: Timestamp) -> Self {
        self.updated_at_lte = Some(updated_at_lte);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        let mut request = Request::new(&SEARCH, &[]);
        request.query("after", self.after.as_ref());
        request.query("before", self.before.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdAtGte", self.created_at_gte.as_ref());
        request.query("createdAtLte", self.created_at_lte.as_ref());
        request.query("idGte", self.id_gte.as_ref());
        request.query("idLte", self.id_lte.as_ref());
        request.query_all("ids", self.ids.as_deref().unwrap_or_default());
        request.query("limit", self.limit.as_ref());
        request.query("name", self.name.as_ref());
        request.query_all("parentFolderIds", self.parent_folder_ids.as_deref().unwrap_or_default());
        request.query("path", self.path.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedAtGte", self.updated_at_gte.as_ref());
        request.query("updatedAtLte", self.updated_at_lte.as_ref());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Folder>>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/folders/{folderId}").named("files.files.folders.get");

/// Gets a folder of files.
///
/// `GET /files/2026-03/folders/{folderId}`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::folders::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get("folderId").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/2026-03/folders/{folderId}")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn get(folder_id: impl ToString) -> Get {
    Get { folder_id: folder_id.to_string(), properties: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    folder_id: String,
    properties: Option<Vec<String>>,
}

impl Get {
    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        let mut request = Request::new(&GET, &[&self.folder_id]);
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Folder>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BY_PATH: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/folders/{+folderPath}").named("files.files.folders.get_by_path");

/// Gets a folder by its path.
///
/// `GET /files/2026-03/folders/{folderPath}`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/folders/{folderPath}")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn get_by_path(folder_path: impl ToString) -> GetByPath {
    GetByPath { folder_path: folder_path.to_string(), properties: None }
}

/// Made by [`get_by_path`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByPath {
    folder_path: String,
    properties: Option<Vec<String>>,
}

impl GetByPath {
    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        let mut request = Request::new(&GET_BY_PATH, &[&self.folder_path]);
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Folder>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
