//! Calls by scope: `crm.lists.folders.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET: Endpoint<requirement::CrmListsRead> =
    Endpoint::get("/crm/lists/2026-03/folders").named("crm.lists.folders.get");

/// Gets a folder of lists.
///
/// `GET /crm/lists/2026-03/folders`
///
/// Needs `crm.lists.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::lists::folders::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.lists.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/lists/2026-03/folders")]
#[doc(alias = "crm.lists.read")]
pub fn get() -> Get {
    Get { folder_id: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    folder_id: Option<String>,
}

impl Get {
    /// ID of the list folder; `0`, the default, is the root.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmListsRead> {
        let mut request = Request::new(&GET, &[]);
        request.query("folderId", self.folder_id.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFolderFetch>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
