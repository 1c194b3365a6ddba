//! Calls by scope: `crm.any_scope.read.object_library`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/object-library/2026-03/enablement").named("crm.object_library.list");

/// Lists which object types an account has switched on.
///
/// `GET /crm/object-library/2026-03/enablement`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::any_scope::read::object_library;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.appointments.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = object_library::list().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/object-library/2026-03/enablement")]
pub fn list() -> List {
    List {}
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&LIST, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectTypeEnablements>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::AnyCrmObject> =
    Endpoint::get("/crm/object-library/2026-03/enablement/{objectTypeId}")
        .named("crm.object_library.get");

/// Tells whether an account has switched an object type on.
///
/// `GET /crm/object-library/2026-03/enablement/{objectTypeId}`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/object-library/2026-03/enablement/{objectTypeId}")]
pub fn get(object_type_id: impl ToString) -> Get {
    Get { object_type_id: object_type_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    object_type_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyCrmObject> {
        Request::new(&GET, &[&self.object_type_id])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectTypeEnablement>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}
