//! Calls that need `crm.objects.custom.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_CUSTOM_OBJECT_TYPES: Endpoint<requirement::CrmObjectsCustomReadOrOthers> =
    Endpoint::get("/crm/limits/2026-03/custom-object-types")
        .named("crm.limits.get_custom_object_types");

/// Gets how many custom object types are in use.
///
/// `GET /crm/limits/2026-03/custom-object-types`
///
/// Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.objects.custom.sensitive.write.v2` or `crm.objects.custom.write` or `crm.schemas.custom.read` or `crm.schemas.custom.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::objects::custom::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.custom.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = read::get_custom_object_types().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/limits/2026-03/custom-object-types")]
#[doc(alias = "crm.objects.custom.highly_sensitive.read.v2")]
#[doc(alias = "crm.objects.custom.highly_sensitive.write.v2")]
#[doc(alias = "crm.objects.custom.read")]
#[doc(alias = "crm.objects.custom.sensitive.read.v2")]
#[doc(alias = "crm.objects.custom.sensitive.write.v2")]
#[doc(alias = "crm.objects.custom.write")]
#[doc(alias = "crm.schemas.custom.read")]
#[doc(alias = "crm.schemas.custom.write")]
pub fn get_custom_object_types() -> GetCustomObjectTypes {
    GetCustomObjectTypes {}
}

/// Made by [`get_custom_object_types`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomObjectTypes {}

impl GetCustomObjectTypes {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsCustomReadOrOthers> {
        Request::new(&GET_CUSTOM_OBJECT_TYPES, &[])
    }

    /// Sends the request. Needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.objects.custom.sensitive.write.v2` or `crm.objects.custom.write` or `crm.schemas.custom.read` or `crm.schemas.custom.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CustomObjectUsage>
    where
        C::Scopes: scope::CrmObjectsCustomReadOrOthers,
    {
        client.call(self.into_request(), decode::json)
    }
}
