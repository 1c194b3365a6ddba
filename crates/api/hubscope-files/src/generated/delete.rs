//! Calls that need `files.delete`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

static DELETE: Endpoint = Endpoint {
    name: "files.files.delete",
    method: Method::DELETE,
    path: "/files/2026-03/files/{fileId}",
    requirement: Some("FilesOrFilesDeleteOrFilesUiHiddenWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a file.
///
/// `DELETE /files/2026-03/files/{fileId}`
///
/// Needs `files` or `files.delete` or `files.ui_hidden.write`.
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
#[doc(alias = "files.ui_hidden.write")]
pub fn delete(file_id: impl ToString) -> Delete {
    Delete { file_id: file_id.to_string() }
}

/// The request of [`delete`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    file_id: String,
}

impl Delete {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&DELETE, &[&self.file_id])
    }

    /// Sends the request. Needs `files` or `files.delete` or `files.ui_hidden.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::FilesOrFilesDeleteOrFilesUiHiddenWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static GDPR_DELETE: Endpoint = Endpoint {
    name: "files.files.gdpr_delete",
    method: Method::DELETE,
    path: "/files/2026-03/files/{fileId}/gdpr-delete",
    requirement: Some("FilesOrFilesDeleteOrFilesUiHiddenWrite"),
    repeat: Repeat::Idempotent,
};

/// Deletes a file for good, as the GDPR asks.
///
/// `DELETE /files/2026-03/files/{fileId}/gdpr-delete`
///
/// Needs `files` or `files.delete` or `files.ui_hidden.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/files/2026-03/files/{fileId}/gdpr-delete")]
#[doc(alias = "files")]
#[doc(alias = "files.delete")]
#[doc(alias = "files.ui_hidden.write")]
pub fn gdpr_delete(file_id: impl ToString) -> GdprDelete {
    GdprDelete { file_id: file_id.to_string() }
}

/// The request of [`gdpr_delete`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GdprDelete {
    file_id: String,
}

impl GdprDelete {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GDPR_DELETE, &[&self.file_id])
    }

    /// Sends the request. Needs `files` or `files.delete` or `files.ui_hidden.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::FilesOrFilesDeleteOrFilesUiHiddenWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
