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

/// The request of [`get_import_status`].
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

/// The request of [`search`].
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
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `allowsAnonymousAccess`.
    pub fn allows_anonymous_access(mut self, allows_anonymous_access: bool) -> Self {
        self.allows_anonymous_access = Some(allows_anonymous_access);
        self
    }

    /// Sets `before`.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// Sets `createdAtGte`.
    pub fn created_at_gte(mut self, created_at_gte: Timestamp) -> Self {
        self.created_at_gte = Some(created_at_gte);
        self
    }

    /// Sets `createdAtLte`.
    pub fn created_at_lte(mut self, created_at_lte: Timestamp) -> Self {
        self.created_at_lte = Some(created_at_lte);
        self
    }

    /// Sets `encoding`.
    pub fn encoding(mut self, encoding: impl Into<String>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }

    /// Sets `expiresAt`.
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets `expiresAtGte`.
    pub fn expires_at_gte(mut self, expires_at_gte: Timestamp) -> Self {
        self.expires_at_gte = Some(expires_at_gte);
        self
    }

    /// Sets `expiresAtLte`.
    pub fn expires_at_lte(mut self, expires_at_lte: Timestamp) -> Self {
        self.expires_at_lte = Some(expires_at_lte);
        self
    }

    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<String>) -> Self {
        self.extension = Some(extension.into());
        self
    }

    /// Sets `fileMd5`.
    pub fn file_md5(mut self, file_md5: impl Into<String>) -> Self {
        self.file_md5 = Some(file_md5.into());
        self
    }

    /// Sets `height`.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `heightGte`.
    pub fn height_gte(mut self, height_gte: i64) -> Self {
        self.height_gte = Some(height_gte);
        self
    }

    /// Sets `heightLte`.
    pub fn height_lte(mut self, height_lte: i64) -> Self {
        self.height_lte = Some(height_lte);
        self
    }

    /// Sets `idGte`.
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Sets `idLte`.
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `isUsableInContent`.
    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.is_usable_in_content = Some(is_usable_in_content);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `parentFolderIds`.
    pub fn parent_folder_ids(
        mut self,
        parent_folder_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_folder_ids = Some(parent_folder_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `sizeGte`.
    pub fn size_gte(mut self, size_gte: i64) -> Self {
        self.size_gte = Some(size_gte);
        self
    }

    /// Sets `sizeLte`.
    pub fn size_lte(mut self, size_lte: i64) -> Self {
        self.size_lte = Some(size_lte);
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: Timestamp) -> Self {
        self.updated_at = Some(updated_at);
        self
    }

    /// Sets `updatedAtGte`.
    pub fn updated_at_gte(mut self, updated_at_gte: Timestamp) -> Self {
        self.updated_at_gte = Some(updated_at_gte);
        self
    }

    /// Sets `updatedAtLte`.
    pub fn updated_at_lte(mut self, updated_at_lte: Timestamp) -> Self {
        self.updated_at_lte = Some(updated_at_lte);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `width`.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `widthGte`.
    pub fn width_gte(mut self, width_gte: i64) -> Self {
        self.width_gte = Some(width_gte);
        self
    }

    /// Sets `widthLte`.
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

/// The request of [`get_by_path`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByPath {
    path: String,
    properties: Option<Vec<String>>,
}

impl GetByPath {
    /// Sets `properties`.
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

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    file_id: String,
    properties: Option<Vec<String>>,
}

impl Get {
    /// Sets `properties`.
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

/// The request of [`get_signed_url`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSignedUrl {
    file_id: String,
    expiration_seconds: Option<i64>,
    size: Option<types::ImageSize>,
    upscale: Option<bool>,
}

impl GetSignedUrl {
    /// Sets `expirationSeconds`.
    pub fn expiration_seconds(mut self, expiration_seconds: i64) -> Self {
        self.expiration_seconds = Some(expiration_seconds);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: types::ImageSize) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `upscale`.
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
