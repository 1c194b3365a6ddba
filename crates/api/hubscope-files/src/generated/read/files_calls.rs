//! The calls of the API `files` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_IMPORT_STATUS: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/files/import-from-url/async/tasks/{taskId}/status")
        .named("files.files.get_import_status");

/// Gets how far an import from a URL is.
///
/// `GET /files/2026-03/files/import-from-url/async/tasks/{taskId}/status`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/import-from-url/async/tasks/{taskId}/status")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn get_import_status(task_id: impl ToString) -> GetImportStatus {
    GetImportStatus { task_id: task_id.to_string() }
}

/// Made by [`get_import_status`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImportStatus {
    task_id: String,
}

impl GetImportStatus {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        Request::new(&GET_IMPORT_STATUS, &[&self.task_id])
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FileImportStatus>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEARCH: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/files/search").named("files.files.search");

/// Searches files.
///
/// `GET /files/2026-03/files/search`
///
/// Needs `files` or `files.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/search")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn search() -> Search {
    Search {
        after: None,
        allows_anonymous_access: None,
        before: None,
        created_at: None,
        created_at_gte: None,
        created_at_lte: None,
        encoding: None,
        expires_at: None,
        expires_at_gte: None,
        expires_at_lte: None,
        extension: None,
        file_md5: None,
        height: None,
        height_gte: None,
        height_lte: None,
        id_gte: None,
        id_lte: None,
        ids: None,
        is_usable_in_content: None,
        limit: None,
        name: None,
        parent_folder_ids: None,
        path: None,
        properties: None,
        size: None,
        size_gte: None,
        size_lte: None,
        sort: None,
        r#type: None,
        updated_at: None,
        updated_at_gte: None,
        updated_at_lte: None,
        url: None,
        width: None,
        width_gte: None,
        width_lte: None,
    }
}

/// Made by [`search`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    after: Option<String>,
    allows_anonymous_access: Option<bool>,
    before: Option<String>,
    created_at: Option<Timestamp>,
    created_at_gte: Option<Timestamp>,
    created_at_lte: Option<Timestamp>,
    encoding: Option<String>,
    expires_at: Option<Timestamp>,
    expires_at_gte: Option<Timestamp>,
    expires_at_lte: Option<Timestamp>,
    extension: Option<String>,
    file_md5: Option<String>,
    height: Option<i64>,
    height_gte: Option<i64>,
    height_lte: Option<i64>,
    id_gte: Option<i64>,
    id_lte: Option<i64>,
    ids: Option<Vec<i64>>,
    is_usable_in_content: Option<bool>,
    limit: Option<i64>,
    name: Option<String>,
    parent_folder_ids: Option<Vec<i64>>,
    path: Option<String>,
    properties: Option<Vec<String>>,
    size: Option<i64>,
    size_gte: Option<i64>,
    size_lte: Option<i64>,
    sort: Option<Vec<String>>,
    r#type: Option<String>,
    updated_at: Option<Timestamp>,
    updated_at_gte: Option<Timestamp>,
    updated_at_lte: Option<Timestamp>,
    url: Option<String>,
    width: Option<i64>,
    width_gte: Option<i64>,
    width_lte: Option<i64>,
}

impl Search {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// `true` returns only files that anyone with the URL can open, `false` only private ones.
    pub fn allows_anonymous_access(mut self, allows_anonymous_access: bool) -> Self {
        self.allows_anonymous_access = Some(allows_anonymous_access);
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

    /// Returns only files with this encoding.
    pub fn encoding(mut self, encoding: impl Into<String>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// Returns only files that expire at exactly this time, as an ISO 8601 timestamp.
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Returns only files that expire at this time or later, as an ISO 8601 timestamp.
    pub fn expires_at_gte(mut self, expires_at_gte: Timestamp) -> Self {
        self.expires_at_gte = Some(expires_at_gte);
        self
    }

    /// Returns only files that expire at this time or earlier, as an ISO 8601 timestamp.
    pub fn expires_at_lte(mut self, expires_at_lte: Timestamp) -> Self {
        self.expires_at_lte = Some(expires_at_lte);
        self
    }

    /// File name ending without the dot, such as `pdf`.
    pub fn extension(mut self, extension: impl Into<String>) -> Self {
        self.extension = Some(extension.into());
        self
    }

    /// MD5 digest of the content, in hexadecimal: returns only files that are equal to it.
    pub fn file_md5(mut self, file_md5: impl Into<String>) -> Self {
        self.file_md5 = Some(file_md5.into());
        self
    }

    /// Height of the image or video, in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Least height of the image or video, in pixels.
    pub fn height_gte(mut self, height_gte: i64) -> Self {
        self.height_gte = Some(height_gte);
        self
    }

    /// Greatest height of the image or video, in pixels.
    pub fn height_lte(mut self, height_lte: i64) -> Self {
        self.height_lte = Some(height_lte);
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

    /// `true` returns only files that pages, posts and emails can use, `false` only others.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
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

    /// Size that the file must have, in bytes; for a signed URL, the preview to serve instead of
    /// the image, such as `thumb`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Least size of the file, in bytes.
    pub fn size_gte(mut self, size_gte: i64) -> Self {
        self.size_gte = Some(size_gte);
        self
    }

    /// Greatest size of the file, in bytes.
    pub fn size_lte(mut self, size_lte: i64) -> Self {
        self.size_lte = Some(size_lte);
        self
    }

    /// Names of fields to sort by; a minus in front, such as `-createdAt`, sorts in descending
    /// order.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Kind of file, such as `IMG`, `MOVIE`, `AUDIO` or `DOCUMENT`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

    /// Address of the file, as HubSpot serves it.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Width of the image or video, in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Least width of the image or video, in pixels.
    pub fn width_gte(mut self, width_gte: i64) -> Self {
        self.width_gte = Some(width_gte);
        self
    }

    /// Greatest width of the image or video, in pixels.
    pub fn width_lte(mut self, width_lte: i64) -> Self {
        self.width_lte = Some(width_lte);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        let mut request = Request::new(&SEARCH, &[]);
        request.query("after", self.after.as_ref());
        request.query("allowsAnonymousAccess", self.allows_anonymous_access.as_ref());
        request.query("before", self.before.as_ref());
        request.query("createdAt", self.created_at.as_ref());
        request.query("createdAtGte", self.created_at_gte.as_ref());
        request.query("createdAtLte", self.created_at_lte.as_ref());
        request.query("encoding", self.encoding.as_ref());
        request.query("expiresAt", self.expires_at.as_ref());
        request.query("expiresAtGte", self.expires_at_gte.as_ref());
        request.query("expiresAtLte", self.expires_at_lte.as_ref());
        request.query("extension", self.extension.as_ref());
        request.query("fileMd5", self.file_md5.as_ref());
        request.query("height", self.height.as_ref());
        request.query("heightGte", self.height_gte.as_ref());
        request.query("heightLte", self.height_lte.as_ref());
        request.query("idGte", self.id_gte.as_ref());
        request.query("idLte", self.id_lte.as_ref());
        request.query_all("ids", self.ids.as_deref().unwrap_or_default());
        request.query("isUsableInContent", self.is_usable_in_content.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("name", self.name.as_ref());
        request.query_all("parentFolderIds", self.parent_folder_ids.as_deref().unwrap_or_default());
        request.query("path", self.path.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query("size", self.size.as_ref());
        request.query("sizeGte", self.size_gte.as_ref());
        request.query("sizeLte", self.size_lte.as_ref());
        request.query_all("sort", self.sort.as_deref().unwrap_or_default());
        request.query("type", self.r#type.as_ref());
        request.query("updatedAt", self.updated_at.as_ref());
        request.query("updatedAtGte", self.updated_at_gte.as_ref());
        request.query("updatedAtLte", self.updated_at_lte.as_ref());
        request.query("url", self.url.as_ref());
        request.query("width", self.width.as_ref());
        request.query("widthGte", self.width_gte.as_ref());
        request.query("widthLte", self.width_lte.as_ref());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::File>>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BY_PATH: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/files/stat/{+path}").named("files.files.get_by_path");

/// Gets a file by its path.
///
/// `GET /files/2026-03/files/stat/{path}`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/stat/{path}")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn get_by_path(path: impl ToString) -> GetByPath {
    GetByPath { path: path.to_string(), properties: None }
}

/// Made by [`get_by_path`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByPath {
    path: String,
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
        let mut request = Request::new(&GET_BY_PATH, &[&self.path]);
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FileStat>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/files/{fileId}").named("files.files.get");

/// Gets a file.
///
/// `GET /files/2026-03/files/{fileId}`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get("fileId").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/2026-03/files/{fileId}")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn get(file_id: impl ToString) -> Get {
    Get { file_id: file_id.to_string(), properties: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    file_id: String,
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
        let mut request = Request::new(&GET, &[&self.file_id]);
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::File>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SIGNED_URL: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/2026-03/files/{fileId}/signed-url").named("files.files.get_signed_url");

/// Gets a URL that opens a private file for some time.
///
/// `GET /files/2026-03/files/{fileId}/signed-url`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/{fileId}/signed-url")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn get_signed_url(file_id: impl ToString) -> GetSignedUrl {
    GetSignedUrl {
        file_id: file_id.to_string(),
        expiration_seconds: None,
        size: None,
        upscale: None,
    }
}

/// Made by [`get_signed_url`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSignedUrl {
    file_id: String,
    expiration_seconds: Option<i64>,
    size: Option<types::ImageSize>,
    upscale: Option<bool>,
}

impl GetSignedUrl {
    /// Number of seconds for which the signed URL stays valid.
    pub fn expiration_seconds(mut self, expiration_seconds: i64) -> Self {
        self.expiration_seconds = Some(expiration_seconds);
        self
    }

    /// Size that the file must have, in bytes; for a signed URL, the preview to serve instead of
    /// the image, such as `thumb`.
    pub fn size(mut self, size: types::ImageSize) -> Self {
        self.size = Some(size);
        self
    }

    /// Enlarges images that are smaller than the preview asked for in `size`.
    pub fn upscale(mut self, upscale: bool) -> Self {
        self.upscale = Some(upscale);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        let mut request = Request::new(&GET_SIGNED_URL, &[&self.file_id]);
        request.query("expirationSeconds", self.expiration_seconds.as_ref());
        request.query("size", self.size.as_ref());
        request.query("upscale", self.upscale.as_ref());
        request
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::SignedUrl>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
