//! Calls by scope: `files.folders.delete`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

static DELETE: Endpoint<requirement::FilesOrFilesDelete> =
    Endpoint::delete("/files/2026-03/folders/{folderId}").named("files.files.folders.delete");

/// Deletes a folder of files.
///
/// `DELETE /files/2026-03/folders/{folderId}`
///
/// Needs `files` or `files.delete`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::folders::delete;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// delete::delete("folderId").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/2026-03/folders/{folderId}")]
#[doc(alias = "files")]
#[doc(alias = "files.delete")]
pub fn delete(folder_id: impl ToString) -> Delete {
    Delete { folder_id: folder_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    folder_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesDelete> {
        Request::new(&DELETE, &[&self.folder_id])
    }

    /// Sends the request. Needs `files` or `files.delete`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::FilesOrFilesDelete,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static DELETE_BY_PATH: Endpoint<requirement::FilesOrFilesDelete> =
    Endpoint::delete("/files/2026-03/folders/{+folderPath}")
        .named("files.files.folders.delete_by_path");

/// Deletes a folder by path.
///
/// `DELETE /files/2026-03/folders/{folderPath}`
///
/// Needs `files` or `files.delete`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/folders/{folderPath}")]
#[doc(alias = "files")]
#[doc(alias = "files.delete")]
pub fn delete_by_path(folder_path: impl ToString) -> DeleteByPath {
    DeleteByPath { folder_path: folder_path.to_string() }
}

/// Made by [`delete_by_path`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteByPath {
    folder_path: String,
}

impl DeleteByPath {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesDelete> {
        Request::new(&DELETE_BY_PATH, &[&self.folder_path])
    }

    /// Sends the request. Needs `files` or `files.delete`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::FilesOrFilesDelete,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
