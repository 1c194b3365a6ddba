//! Calls that need `settings.users.teams.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::SettingsUsersTeamsRead> =
    Endpoint::get("/settings/users/2026-03/teams").named("settings.user_provisioning.teams.list");

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

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::SettingsUsersTeamsRead> {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs `settings.users.teams.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Team>>
    where
        C::Scopes: scope::SettingsUsersTeamsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
