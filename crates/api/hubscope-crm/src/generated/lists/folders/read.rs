//! Calls by scope: `crm.lists.folders.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static GET: Endpoint = Endpoint {
    name: "crm.lists.folders.get",
    method: Method::GET,
    path: "/crm/lists/2026-03/folders",
    requirement: Some("CrmListsRead"),
    repeat: Repeat::Safe,
};

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

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    folder_id: Option<String>,
}

impl Get {
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET, &[]);
        request.query("folderId", self.folder_id.as_ref());
        request
    }

    /// Sends the request. Needs `crm.lists.read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ListFolderFetch>
    where
        C::Scopes: scope::CrmListsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
