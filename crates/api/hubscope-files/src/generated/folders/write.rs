//! Calls by scope: `files.folders.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::post("/files/2026-03/folders").named("files.files.folders.create");

/// Creates a folder of files.
///
/// `POST /files/2026-03/folders`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::folders::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::create("name").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/2026-03/folders")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn create(name: impl Into<String>) -> Create {
    Create { body: types::FolderCreate::new(name) }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::FolderCreate,
}

impl Create {
    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<String>) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    pub fn parent_path(mut self, parent_path: impl Into<String>) -> Self {
        self.body = self.body.parent_path(parent_path);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Folder>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE_TREE: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::post("/files/2026-03/folders/update/async").named("files.files.folders.update_tree");

/// Updates the tree of folders.
///
/// `POST /files/2026-03/folders/update/async`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/folders/update/async")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn update_tree(id: impl Into<String>) -> UpdateTree {
    UpdateTree { body: types::FolderTreeUpdate::new(id) }
}

/// Made by [`update_tree`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTree {
    body: types::FolderTreeUpdate,
}

impl UpdateTree {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&UPDATE_TREE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FolderUpdateTaskLocator>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_UPDATE_STATUS: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::get("/files/2026-03/folders/update/async/tasks/{taskId}/status")
        .named("files.files.folders.get_update_status");

/// Gets how far the update of a folder is.
///
/// `GET /files/2026-03/folders/update/async/tasks/{taskId}/status`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/folders/update/async/tasks/{taskId}/status")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn get_update_status(task_id: impl ToString) -> GetUpdateStatus {
    GetUpdateStatus { task_id: task_id.to_string() }
}

/// Made by [`get_update_status`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUpdateStatus {
    task_id: String,
}

impl GetUpdateStatus {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        Request::new(&GET_UPDATE_STATUS, &[&self.task_id])
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::FolderUpdateStatus>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPDATE: Endpoint<requirement::FilesOrFilesWrite> =
    Endpoint::patch("/files/2026-03/folders/{folderId}").named("files.files.folders.update");

/// Updates a folder of files.
///
/// `PATCH /files/2026-03/folders/{folderId}`
///
/// Needs `files` or `files.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/folders/{folderId}")]
#[doc(alias = "files")]
#[doc(alias = "files.write")]
pub fn update(folder_id: impl ToString) -> Update {
    Update { folder_id: folder_id.to_string(), body: types::FolderUpdate::new() }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    folder_id: String,
    body: types::FolderUpdate,
}

impl Update {
    /// Internal identifier or title.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body = self.body.name(name);
        self
    }

    /// ID of the folder in which it lies; missing at the root.
    pub fn parent_folder_id(mut self, parent_folder_id: i64) -> Self {
        self.body = self.body.parent_folder_id(parent_folder_id);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesWrite> {
        let mut request = Request::new(&UPDATE, &[&self.folder_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `files` or `files.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Folder>
    where
        C::Scopes: scope::FilesOrFilesWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
