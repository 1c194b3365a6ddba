//! Calls by scope: `account.oauth.info`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_PRIVATE_APP_USAGE: Endpoint<requirement::Oauth> =
    Endpoint::get("/account-info/2026-03/api-usage/daily/private-apps")
        .named("account.info.list_private_app_usage");

/// Lists how many calls the private apps of the account have made today.
///
/// `GET /account-info/2026-03/api-usage/daily/private-apps`
///
/// Needs `oauth`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_account::oauth::info;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("oauth")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = info::list_private_app_usage().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/account-info/2026-03/api-usage/daily/private-apps")]
#[doc(alias = "oauth")]
pub fn list_private_app_usage() -> ListPrivateAppUsage {
    ListPrivateAppUsage {}
}

/// Made by [`list_private_app_usage`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPrivateAppUsage {}

impl ListPrivateAppUsage {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Oauth> {
        Request::new(&LIST_PRIVATE_APP_USAGE, &[])
    }

    /// Sends the request. Needs `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Usage>>
    where
        C::Scopes: scope::Oauth,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_DETAILS: Endpoint<requirement::Oauth> =
    Endpoint::get("/account-info/2026-03/details").named("account.info.get_details");

/// Gets the account: its id, type, time zone, currency and where its data is.
///
/// `GET /account-info/2026-03/details`
///
/// Needs `oauth`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/account-info/2026-03/details")]
#[doc(alias = "oauth")]
pub fn get_details() -> GetDetails {
    GetDetails {}
}

/// Made by [`get_details`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDetails {}

impl GetDetails {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Oauth> {
        Request::new(&GET_DETAILS, &[])
    }

    /// Sends the request. Needs `oauth`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AccountDetails>
    where
        C::Scopes: scope::Oauth,
    {
        client.call(self.into_request(), decode::json)
    }
}
