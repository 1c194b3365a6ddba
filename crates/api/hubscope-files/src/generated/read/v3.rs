//! Calls by scope: `files.read.v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::io::Write;

use hubscope_core::{
    __private::Bytes,
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

static DOWNLOAD: Endpoint<requirement::FilesOrFilesRead> =
    Endpoint::get("/files/v3/files/{fileId}/download").named("files.files_v3.download");

/// Downloads a file.
///
/// `GET /files/v3/files/{fileId}/download`
///
/// Needs `files` or `files.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_files::read::v3;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("files.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = v3::download("fileId").send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/files/v3/files/{fileId}/download")]
#[doc(alias = "files")]
#[doc(alias = "files.read")]
pub fn download(file_id: impl ToString) -> DownloadRequest {
    DownloadRequest { file_id: file_id.to_string() }
}

/// Made by [`download`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadRequest {
    file_id: String,
}

impl DownloadRequest {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::FilesOrFilesRead> {
        Request::new(&DOWNLOAD, &[&self.file_id])
    }

    /// Sends the request. Needs `files` or `files.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Bytes>
    where
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.call(self.into_request(), decode::bytes)
    }

    /// Sends the request, writes the response to a file while it comes, and returns its length in
    /// bytes. Needs `files` or `files.read`.
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
        C::Scopes: scope::FilesOrFilesRead,
    {
        client.download(self.into_request(), Box::new(file))
    }
}
