//! Calls that need `files.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Multipart, Request, Timestamp, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static UPLOAD: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::post("/files/2026-03/files").named("files.files.upload");

/// Uploads a file.
///
/// `POST /files/2026-03/files`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn upload(file: impl Into<hubscope_core::Upload>) -> UploadRequest {
    UploadRequest {
        charset_hunch: None,
        file: file.into(),
        file_name: None,
        folder_id: None,
        folder_path: None,
        options: None,
    }
}

/// Made by [`upload`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadRequest {
    charset_hunch: Option<String>,
    file: hubscope_core::Upload,
    file_name: Option<String>,
    folder_id: Option<String>,
    folder_path: Option<String>,
    options: Option<String>,
}

impl UploadRequest {
    pub fn charset_hunch(mut self, charset_hunch: impl Into<String>) -> Self {
        self.charset_hunch = Some(charset_hunch.into());
        self
    }

    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// ID of the folder in which it lies.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    pub fn folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.folder_path = Some(folder_path.into());
        self
    }

    /// Choices that the value can take.
    pub fn options(mut self, options: impl Into<String>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&UPLOAD, &[]);
        let mut body = Multipart::new();
        if let Some(value) = self.charset_hunch {
            body = body.part("charsetHunch", value);
        }
        let value = self.file;
        body = body.part("file", value);
        if let Some(value) = self.file_name {
            body = body.part("fileName", value);
        }
        if let Some(value) = self.folder_id {
            body = body.part("folderId", value);
        }
        if let Some(value) = self.folder_path {
            body = body.part("folderPath", value);
        }
        if let Some(value) = self.options {
            body = body.part("options", value);
        }
        request.multipart(body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::File>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static IMPORT_FROM_URL: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::post("/files/2026-03/files/import-from-url/async")
        .named("files.files.import_from_url");

/// The required arguments of [`import_from_url`], by name.
pub struct ImportFromUrlArgs {
    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    pub access: types::FileAccess,
    pub duplicate_validation_scope: types::DuplicateValidationScope,
    pub duplicate_validation_strategy: types::DuplicateValidationStrategy,
    pub overwrite: bool,
}

/// Imports a file from a URL.
///
/// `POST /files/2026-03/files/import-from-url/async`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/import-from-url/async")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn import_from_url(args: ImportFromUrlArgs) -> ImportFromUrl {
    ImportFromUrl {
        body: types::ImportFromUrl::new(types::ImportFromUrlArgs {
            access: args.access,
            duplicate_validation_scope: args.duplicate_validation_scope,
            duplicate_validation_strategy: args.duplicate_validation_strategy,
            overwrite: args.overwrite,
        }),
    }
}

/// Made by [`import_from_url`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportFromUrl {
    body: types::ImportFromUrl,
}

impl ImportFromUrl {
    /// Time at which it ceases to be valid.
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.body = self.body.expires_at(expires_at);
        self
    }

    /// ID of the folder in which it lies.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.body = self.body.folder_id(folder_id);
        self
    }

    pub fn folder_path(mut self, folder_path: impl Into<String>) -> Self {
        self.body = self.body.folder_path(folder_path);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    pub fn ttl(mut self, ttl: impl Into<String>) -> Self {
        self.body = self.body.ttl(ttl);
        self
    }

    /// Web address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body = self.body.url(url);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&IMPORT_FROM_URL, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ImportFromUrlTaskLocator>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::patch("/files/2026-03/files/{fileId}").named("files.files.update");

/// The required arguments of [`update`], by name.
pub struct UpdateArgs<FileId> {
    /// Numeric ID of the stored file; it is not its path or URL.
    pub file_id: FileId,
    pub clear_expires: bool,
}

/// Updates a file.
///
/// `PATCH /files/2026-03/files/{fileId}`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::update(write::UpdateArgs { file_id: "fileId", clear_expires: true }).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/2026-03/files/{fileId}")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn update(args: UpdateArgs<impl ToString>) -> Update {
    Update {
        file_id: args.file_id.to_string(),
        body: types::FileUpdate::new(types::FileUpdateArgs { clear_expires: args.clear_expires }),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    file_id: String,
    body: types::FileUpdate,
}

impl Update {
    /// Visibility of the file: open to everybody with or without search engines indexing it, or
    /// only by a signed URL (`PRIVATE`).
    pub fn access(mut self, access: types::FileAccess) -> Self {
        self.body = self.body.access(access);
        self
    }

    /// Time at which it ceases to be valid.
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.body = self.body.expires_at(expires_at);
        self
    }

    pub fn is_usable_in_content(mut self, is_usable_in_content: bool) -> Self {
        self.body = self.body.is_usable_in_content(is_usable_in_content);
        self
    }

    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    pub fn parent_folder_path(mut self, parent_folder_path: impl Into<String>) -> Self {
        self.body = self.body.parent_folder_path(parent_folder_path);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&UPDATE, &[&self.file_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::File>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REPLACE: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::put("/files/2026-03/files/{fileId}").named("files.files.replace");

/// Replaces a file.
///
/// `PUT /files/2026-03/files/{fileId}`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/{fileId}")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn replace(file_id: impl ToString) -> Replace {
    Replace { file_id: file_id.to_string(), charset_hunch: None, file: None, options: None }
}

/// Made by [`replace`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Replace {
    file_id: String,
    charset_hunch: Option<String>,
    file: Option<hubscope_core::Upload>,
    options: Option<String>,
}

impl Replace {
    pub fn charset_hunch(mut self, charset_hunch: impl Into<String>) -> Self {
        self.charset_hunch = Some(charset_hunch.into());
        self
    }

    /// Content to upload.
    pub fn file(mut self, file: impl Into<hubscope_core::Upload>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Choices that the value can take.
    pub fn options(mut self, options: impl Into<String>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&REPLACE, &[&self.file_id]);
        let mut body = Multipart::new();
        if let Some(value) = self.charset_hunch {
            body = body.part("charsetHunch", value);
        }
        if let Some(value) = self.file {
            body = body.part("file", value);
        }
        if let Some(value) = self.options {
            body = body.part("options", value);
        }
        request.multipart(body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::File>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
