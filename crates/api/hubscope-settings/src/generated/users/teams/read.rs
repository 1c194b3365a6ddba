//! Calls that need `settings.users.teams.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST: Endpoint = Endpoint {
    name: "settings.user_provisioning.teams.list",
    method: Method::GET,
    path: "/settings/users/2026-03/teams",
    requirement: Some("SettingsUsersTeamsRead"),
    repeat: Repeat::Safe,
};

/// Lists teams of user provisioning.
///
/// `GET /settings/users/2026-03/teams`
///
/// Needs `settings.users.teams.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::users::teams::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("settings.users.teams.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/settings/users/2026-03/teams")]
#[doc(alias = "settings.users.teams.read")]
pub fn list() -> List {
    List {}
}

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs `settings.users.teams.read`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Team>>
    where
        C::Scopes: scope::SettingsUsersTeamsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
