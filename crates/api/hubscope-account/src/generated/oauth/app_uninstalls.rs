//! Calls by scope: `account.oauth.app_uninstalls`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

static UNINSTALL: Endpoint<requirement::Oauth> =
    Endpoint::delete("/appinstalls/2026-03/external-install")
        .named("account.app_uninstalls.uninstall");

/// Uninstalls the app from the account.
///
/// `DELETE /appinstalls/2026-03/external-install`
///
/// Needs `oauth`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_account::oauth::app_uninstalls;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("oauth")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// app_uninstalls::uninstall().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/appinstalls/2026-03/external-install")]
#[doc(alias = "oauth")]
pub fn uninstall() -> Uninstall {
    Uninstall {}
}

/// Made by [`uninstall`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Uninstall {}

impl Uninstall {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Oauth> {
        Request::new(&UNINSTALL, &[])
    }

    /// Sends the request. Needs `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Oauth,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
