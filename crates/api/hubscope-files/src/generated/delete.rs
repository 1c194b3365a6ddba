//! Calls that need `files.delete`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

static DELETE: Endpoint<requirement::FilesOrFilesDelete> =
    Endpoint::delete("/files/2026-03/files/{fileId}").named("files.files.delete");

/// Deletes a file.
///
/// `DELETE /files/2026-03/files/{fileId}`
///
/// Needs `files` or `files.delete`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::delete;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files.delete")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// delete::delete("fileId").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/2026-03/files/{fileId}")]
#[doc(alias = "files")]
#[doc(alias = "files.delete")]
pub fn delete(file_id: impl ToString) -> Delete {
    Delete { file_id: file_id.to_string() }
}

/// Made by [`delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    file_id: String,
}

impl Delete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesDelete> {
        Request::new(&DELETE, &[&self.file_id])
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

static GDPR_DELETE: Endpoint<requirement::FilesOrFilesDelete> =
    Endpoint::delete("/files/2026-03/files/{fileId}/gdpr-delete").named("files.files.gdpr_delete");

/// Deletes a file for good, as the GDPR asks.
///
/// `DELETE /files/2026-03/files/{fileId}/gdpr-delete`
///
/// Needs `files` or `files.delete`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/{fileId}/gdpr-delete")]
#[doc(alias = "files")]
#[doc(alias = "files.delete")]
pub fn gdpr_delete(file_id: impl ToString) -> GdprDelete {
    GdprDelete { file_id: file_id.to_string() }
}

/// Made by [`gdpr_delete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GdprDelete {
    file_id: String,
}

impl GdprDelete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesDelete> {
        Request::new(&GDPR_DELETE, &[&self.file_id])
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
