//! Calls by scope: `account.oauth.app_uninstalls`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

static UNINSTALL: Endpoint = Endpoint {
    name: "account.app_uninstalls.uninstall",
    method: Method::DELETE,
    path: "/appinstalls/2026-03/external-install",
    requirement: Some("Oauth"),
    repeat: Repeat::Idempotent,
};

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

/// The request of [`uninstall`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Uninstall {}

impl Uninstall {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&UNINSTALL, &[])
    }

    /// Sends the request. Needs `oauth`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::Oauth,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
