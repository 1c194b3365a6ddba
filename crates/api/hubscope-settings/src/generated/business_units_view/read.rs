//! Calls that need `business_units_view.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_OF_USER: Endpoint<requirement::BusinessUnitsViewRead> =
    Endpoint::get("/business-units/public/2026-03/business-units/user/{userId}")
        .named("settings.business_units.list_of_user");

/// Lists the business units of a user.
///
/// `GET /business-units/public/2026-03/business-units/user/{userId}`
///
/// Needs `business_units_view.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_settings::business_units_view::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("business_units_view.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list_of_user("userId").send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/business-units/public/2026-03/business-units/user/{userId}")]
#[doc(alias = "business_units_view.read")]
pub fn list_of_user(user_id: impl ToString) -> ListOfUser {
    ListOfUser { user_id: user_id.to_string(), name: None, properties: None }
}

/// Made by [`list_of_user`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfUser {
    user_id: String,
    name: Option<Vec<String>>,
    properties: Option<Vec<String>>,
}

impl ListOfUser {
    /// Names of brands, spelled exactly: returns only these.
    pub fn name(mut self, name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.name = Some(name.into_iter().map(Into::into).collect());
        self
    }

    /// Internal names of properties to return, such as `email`. Without it, a small default set;
    /// unknown names are ignored.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::BusinessUnitsViewRead> {
        let mut request = Request::new(&LIST_OF_USER, &[&self.user_id]);
        request.query_all("name", self.name.as_deref().unwrap_or_default());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs `business_units_view.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::BusinessUnit>>
    where
        C::Scopes: scope::BusinessUnitsViewRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
