//! Calls that need `settings.users.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::CrmObjectsUsersReadOrSettingsUsersRead> =
    Endpoint::get("/settings/users/2026-03").named("settings.user_provisioning.users.list");

/// Lists users.
///
/// `GET /settings/users/2026-03`
///
/// Needs `crm.objects.users.read` or `settings.users.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::users::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("settings.users.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/settings/users/2026-03")]
#[doc(alias = "crm.objects.users.read")]
#[doc(alias = "settings.users.read")]
pub fn list() -> List {
    List { after: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    limit: Option<i64>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsUsersReadOrSettingsUsersRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.users.read` or `settings.users.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::User>>
    where
        C::Scopes: scope::CrmObjectsUsersReadOrSettingsUsersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_ROLES: Endpoint<requirement::CrmObjectsUsersReadOrSettingsUsersRead> =
    Endpoint::get("/settings/users/2026-03/roles")
        .named("settings.user_provisioning.users.list_roles");

/// Lists roles of users.
///
/// `GET /settings/users/2026-03/roles`
///
/// Needs `crm.objects.users.read` or `settings.users.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/users/2026-03/roles")]
#[doc(alias = "crm.objects.users.read")]
#[doc(alias = "settings.users.read")]
pub fn list_roles() -> ListRoles {
    ListRoles {}
}

/// Made by [`list_roles`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRoles {}

impl ListRoles {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsUsersReadOrSettingsUsersRead> {
        Request::new(&LIST_ROLES, &[])
    }

    /// Sends the request. Needs `crm.objects.users.read` or `settings.users.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Role>>
    where
        C::Scopes: scope::CrmObjectsUsersReadOrSettingsUsersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmObjectsUsersReadOrSettingsUsersRead> =
    Endpoint::get("/settings/users/2026-03/{userId}").named("settings.user_provisioning.users.get");

/// Gets a user.
///
/// `GET /settings/users/2026-03/{userId}`
///
/// Needs `crm.objects.users.read` or `settings.users.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/settings/users/2026-03/{userId}")]
#[doc(alias = "crm.objects.users.read")]
#[doc(alias = "settings.users.read")]
pub fn get(user_id: impl ToString) -> Get {
    Get { user_id: user_id.to_string(), id_property: None }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    user_id: String,
    id_property: Option<types::IdProperty>,
}

impl Get {
    /// Kind of ID in the path: `USER_ID` (default) or `EMAIL`.
    pub fn id_property(mut self, id_property: types::IdProperty) -> Self {
        self.id_property = Some(id_property);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsUsersReadOrSettingsUsersRead> {
        let mut request = Request::new(&GET, &[&self.user_id]);
        request.query("idProperty", self.id_property.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.users.read` or `settings.users.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::User>
    where
        C::Scopes: scope::CrmObjectsUsersReadOrSettingsUsersRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
