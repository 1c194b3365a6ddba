//! The calls of the API `owners` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::AutomationOrCrmObjectsOwnersRead> =
    Endpoint::get("/crm/owners/2026-03").named("crm.owners.list");

/// Lists owners.
///
/// `GET /crm/owners/2026-03`
///
/// Needs `automation` or `crm.objects.owners.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::owners::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.owners.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/owners/2026-03")]
#[doc(alias = "automation")]
#[doc(alias = "crm.objects.owners.read")]
pub fn list() -> List {
    List { after: None, archived: None, email: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    archived: Option<bool>,
    email: Option<String>,
    limit: Option<i64>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns only deactivated owners instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Email address: returns only the owner who has it.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Largest number of owners on a page. Default: 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationOrCrmObjectsOwnersRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("archived", self.archived.as_ref());
        request.query("email", self.email.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `automation` or `crm.objects.owners.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Owner>>
    where
        C::Scopes: scope::AutomationOrCrmObjectsOwnersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::AutomationOrCrmObjectsOwnersRead> =
    Endpoint::get("/crm/owners/2026-03/{ownerId}").named("crm.owners.get");

/// Gets an owner.
///
/// `GET /crm/owners/2026-03/{ownerId}`
///
/// Needs `automation` or `crm.objects.owners.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/owners/2026-03/{ownerId}")]
#[doc(alias = "automation")]
#[doc(alias = "crm.objects.owners.read")]
pub fn get(owner_id: i64) -> Get {
    Get { owner_id, archived: None, id_property: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    owner_id: i64,
    archived: Option<bool>,
    id_property: Option<types::IdProperty>,
}

impl Get {
    /// Returns only deactivated owners instead of active ones. Default: `false`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Kind of ID in the path: `id` (owner ID, default) or `userId`.
    pub fn id_property(mut self, id_property: types::IdProperty) -> Self {
        self.id_property = Some(id_property);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AutomationOrCrmObjectsOwnersRead> {
        let mut request = Request::new(&GET, &[&self.owner_id]);
        request.query("archived", self.archived.as_ref());
        request.query("idProperty", self.id_property.as_ref());
        request
    }

    /// Sends the request. Needs `automation` or `crm.objects.owners.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::Owner>
    where
        C::Scopes: scope::AutomationOrCrmObjectsOwnersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
