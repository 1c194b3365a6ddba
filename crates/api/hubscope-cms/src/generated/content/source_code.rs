//! Calls by scope: `cms.content.source_code`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::io::Write;

use hubscope_core::{
    __private::Bytes,
    Multipart, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static EXTRACT: Endpoint<requirement::Content> =
    Endpoint::post("/cms/source-code/2026-03/extract/async").named("cms.source_code.extract");

/// Unpacks a zip file in the design manager.
///
/// `POST /cms/source-code/2026-03/extract/async`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/source-code/2026-03/extract/async")]
#[doc(alias = "content")]
pub fn extract(path: impl Into<String>) -> Extract {
    Extract { body: types::FileExtract::new(path) }
}

/// Made by [`extract`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Extract {
    body: types::FileExtract,
}

impl Extract {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&EXTRACT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TaskLocator>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_EXTRACT_STATUS: Endpoint<requirement::Content> =
    Endpoint::get("/cms/source-code/2026-03/extract/async/tasks/{taskId}/status")
        .named("cms.source_code.get_extract_status");

/// Gets how far the unpacking of a zip file is.
///
/// `GET /cms/source-code/2026-03/extract/async/tasks/{taskId}/status`
///
/// Needs `content`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/cms/source-code/2026-03/extract/async/tasks/{taskId}/status")]
#[doc(alias = "content")]
pub fn get_extract_status(task_id: i64) -> GetExtractStatus {
    GetExtractStatus { task_id }
}

/// Made by [`get_extract_status`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExtractStatus {
    task_id: i64,
}

impl GetExtractStatus {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&GET_EXTRACT_STATUS, &[&self.task_id])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Action>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static DELETE: Endpoint<requirement::Content> =
    Endpoint::delete("/cms/source-code/2026-03/{environment}/content/{+path}")
        .named("cms.source_code.delete");

/// The required arguments of [`delete`], by name.
pub struct DeleteArgs<Environment, Path> {
    /// Version of the files: `draft` or `published`.
    pub environment: Environment,
    /// Path of the file or folder from the root of the file system, without a slash in front, such
    /// as `templates/home.html`.
    pub path: Path,
}

/// Deletes source code.
///
/// `DELETE /cms/source-code/2026-03/{environment}/content/{path}`
///
/// Needs `content`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/cms/source-code/2026-03/{environment}/content/{path}")]
#[doc(alias = "content")]
pub fn delete(args: DeleteArgs<impl ToString, impl ToString>) -> Delete {
    Delete { environment: args.environment.to_string(), path: args.path.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    environment: String,
    path: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&DELETE, &[&self.environment, &self.path])
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

static DOWNLOAD: Endpoint<requirement::Content> =
    Endpoint::get("/cms/source-code/2026-03/{environment}/content/{+path}")
        .named("cms.source_code.download");

/// The required arguments of [`download`], by name.
pub struct DownloadRequestArgs<Environment, Path> {
    /// Version of the files: `draft` or `published`.
    pub environment: Environment,
    /// Path of the file or folder from the root of the file system, without a slash in front, such
    /// as `templates/home.html`.
    pub path: Path,
}

/// Downloads source code.
///
/// `GET /cms/source-code/2026-03/{environment}/content/{path}`
///
/// Needs `content`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/cms/source-code/2026-03/{environment}/content/{path}")]
#[doc(alias = "content")]
pub fn download(args: DownloadRequestArgs<impl ToString, impl ToString>) -> DownloadRequest {
    DownloadRequest { environment: args.environment.to_string(), path: args.path.to_string() }
}

/// Made by [`download`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadRequest {
    environment: String,
    path: String,
}

impl DownloadRequest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        Request::new(&DOWNLOAD, &[&self.environment, &self.path])
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Bytes>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::bytes)
    }

    /// Sends the request, writes the response to a file while it comes, and returns its length in
    /// bytes. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`]. What was written before an error
    /// stays.
    pub fn download<C: hubscope_core::transport::Download>(
        self,
        client: &C,
        file: impl Write + Send + 'static,
    ) -> C::Reply<'_, u64>
    where
        C::Scopes: scope::Content,
    {
        client.download(self.into_request(), Box::new(file))
    }
}

static CREATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/source-code/2026-03/{environment}/content/{+path}")
        .named("cms.source_code.create");

/// The required arguments of [`create`], by name.
pub struct CreateArgs<Environment, Path, File> {
    /// Version of the files: `draft` or `published`.
    pub environment: Environment,
    /// Path of the file or folder from the root of the file system, without a slash in front, such
    /// as `templates/home.html`.
    pub path: Path,
    /// Content to upload.
    pub file: File,
}

/// Creates source code.
///
/// `POST /cms/source-code/2026-03/{environment}/content/{path}`
///
/// Needs `content`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
///
/// HubSpot's documents call it deprecated.
///
/// # Example
/// ```no_run
/// use hubscope_cms::content::source_code;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("content")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = source_code::create(
///     source_code::CreateArgs { environment: "environment", path: "path", file: hubscope_core::Upload::new("a.txt", "content") },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/cms/source-code/2026-03/{environment}/content/{path}")]
#[doc(alias = "content")]
pub fn create(
    args: CreateArgs<impl ToString, impl ToString, impl Into<hubscope_core::Upload>>,
) -> Create {
    Create {
        environment: args.environment.to_string(),
        path: args.path.to_string(),
        file: args.file.into(),
    }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    environment: String,
    path: String,
    file: hubscope_core::Upload,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&CREATE, &[&self.environment, &self.path]);
        let mut body = Multipart::new();
        let value = self.file;
        body = body.part("file", value);
        request.multipart(body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssetFileMetadata>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPSERT: Endpoint<requirement::Content> =
    Endpoint::put("/cms/source-code/2026-03/{environment}/content/{+path}")
        .named("cms.source_code.upsert");

/// The required arguments of [`upsert`], by name.
pub struct UpsertArgs<Environment, Path, File> {
    /// Version of the files: `draft` or `published`.
    pub environment: Environment,
    /// Path of the file or folder from the root of the file system, without a slash in front, such
    /// as `templates/home.html`.
    pub path: Path,
    /// Content to upload.
    pub file: File,
}

/// Creates or updates source code.
///
/// `PUT /cms/source-code/2026-03/{environment}/content/{path}`
///
/// Needs `content`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/cms/source-code/2026-03/{environment}/content/{path}")]
#[doc(alias = "content")]
pub fn upsert(
    args: UpsertArgs<impl ToString, impl ToString, impl Into<hubscope_core::Upload>>,
) -> Upsert {
    Upsert {
        environment: args.environment.to_string(),
        path: args.path.to_string(),
        file: args.file.into(),
    }
}

/// Made by [`upsert`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upsert {
    environment: String,
    path: String,
    file: hubscope_core::Upload,
}

impl Upsert {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&UPSERT, &[&self.environment, &self.path]);
        let mut body = Multipart::new();
        let value = self.file;
        body = body.part("file", value);
        request.multipart(body);
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssetFileMetadata>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_METADATA: Endpoint<requirement::Content> =
    Endpoint::get("/cms/source-code/2026-03/{environment}/metadata/{+path}")
        .named("cms.source_code.get_metadata");

/// The required arguments of [`get_metadata`], by name.
pub struct GetMetadataArgs<Environment, Path> {
    /// Version of the files: `draft` or `published`.
    pub environment: Environment,
    /// Path of the file or folder from the root of the file system, without a slash in front, such
    /// as `templates/home.html`.
    pub path: Path,
}

/// Gets metadata of source code.
///
/// `GET /cms/source-code/2026-03/{environment}/metadata/{path}`
///
/// Needs `content`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/cms/source-code/2026-03/{environment}/metadata/{path}")]
#[doc(alias = "content")]
pub fn get_metadata(args: GetMetadataArgs<impl ToString, impl ToString>) -> GetMetadata {
    GetMetadata {
        environment: args.environment.to_string(),
        path: args.path.to_string(),
        properties: None,
    }
}

/// Made by [`get_metadata`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetadata {
    environment: String,
    path: String,
    properties: Option<String>,
}

impl GetMetadata {
    pub fn properties(mut self, properties: impl Into<String>) -> Self {
        self.properties = Some(properties.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&GET_METADATA, &[&self.environment, &self.path]);
        request.query("properties", self.properties.as_ref());
        request
    }

    /// Sends the request. Needs `content`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AssetFileMetadata>
    where
        C::Scopes: scope::Content,
    {
        client.call(self.into_request(), decode::json)
    }
}

static VALIDATE: Endpoint<requirement::Content> =
    Endpoint::post("/cms/source-code/2026-03/{environment}/validate/{+path}")
        .named("cms.source_code.validate");

/// The required arguments of [`validate`], by name.
pub struct ValidateArgs<Environment, Path, File> {
    /// Version of the files: `draft` or `published`.
    pub environment: Environment,
    /// Path of the file or folder from the root of the file system, without a slash in front, such
    /// as `templates/home.html`.
    pub path: Path,
    /// Content to upload.
    pub file: File,
}

/// Looks for mistakes in a file without saving it.
///
/// `POST /cms/source-code/2026-03/{environment}/validate/{path}`
///
/// Needs `content`.
///
/// Counts against the rate limit of the day, not against that of ten seconds.
#[doc(alias = "/cms/source-code/2026-03/{environment}/validate/{path}")]
#[doc(alias = "content")]
pub fn validate(
    args: ValidateArgs<impl ToString, impl ToString, impl Into<hubscope_core::Upload>>,
) -> Validate {
    Validate {
        environment: args.environment.to_string(),
        path: args.path.to_string(),
        file: args.file.into(),
    }
}

/// Made by [`validate`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Validate {
    environment: String,
    path: String,
    file: hubscope_core::Upload,
}

impl Validate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Content> {
        let mut request = Request::new(&VALIDATE, &[&self.environment, &self.path]);
        let mut body = Multipart::new();
        let value = self.file;
        body = body.part("file", value);
        request.multipart(body);
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
