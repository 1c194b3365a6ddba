//! Calls by scope: `crm.any_scope.read.associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_ALL_LIMITS: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/associations/2026-03/definitions/configurations/all")
        .named("crm.associations_schema.list_all_limits");

/// Lists how many records can be associated, for all pairs of object types.
///
/// `GET /crm/associations/2026-03/definitions/configurations/all`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limit of the day, not against that of ten seconds.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::read::associations_schema;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.appointments.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = associations_schema::list_all_limits().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/associations/2026-03/definitions/configurations/all")]
pub fn list_all_limits() -> ListAllLimits {
    ListAllLimits {}
}

/// Made by [`list_all_limits`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllLimits {}

impl ListAllLimits {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&LIST_ALL_LIMITS, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::AssociationLimit>>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}
