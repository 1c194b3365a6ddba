//! Calls by scope: `crm.any_scope.read.associations_schema`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST_DEFINITIONS_CONFIGURATIONS_ALL: Endpoint = Endpoint {
    name: "crm.associations_schema.list_definitions_configurations_all",
    method: Method::GET,
    path: "/crm/associations/2026-03/definitions/configurations/all",
    requirement: Some("AnyCrmObject"),
    repeat: Repeat::Safe,
};

/// Lists definitions configurations all (associations schema).
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
/// let page = associations_schema::list_definitions_configurations_all().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/associations/2026-03/definitions/configurations/all")]
pub fn list_definitions_configurations_all() -> ListDefinitionsConfigurationsAll {
    ListDefinitionsConfigurationsAll {}
}

/// The request of [`list_definitions_configurations_all`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDefinitionsConfigurationsAll {}

impl ListDefinitionsConfigurationsAll {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST_DEFINITIONS_CONFIGURATIONS_ALL, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::AssociationDefinitionUserConfiguration>>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}
