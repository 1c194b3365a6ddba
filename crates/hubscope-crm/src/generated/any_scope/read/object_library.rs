//! Calls by scope: `crm.any_scope.read.object_library`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method, scope};

use crate::types;

static GET: Endpoint = Endpoint {
    name: "crm.object_library.get",
    method: Method::GET,
    path: "/crm/object-library/2026-03/enablement",
    requirement: Some("AnyCrmObject"),
    repeat: Repeat::Safe,
};

/// Gets an object library.
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
/// let answer = object_library::get().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/object-library/2026-03/enablement")]
pub fn get() -> Get {
    Get {}
}

/// The request of [`get`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {}

impl Get {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET, &[])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::PortalObjectTypeEnablementPublicResponse>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BY_OBJECT_TYPE_ID: Endpoint = Endpoint {
    name: "crm.object_library.get_by_object_type_id",
    method: Method::GET,
    path: "/crm/object-library/2026-03/enablement/{objectTypeId}",
    requirement: Some("AnyCrmObject"),
    repeat: Repeat::Safe,
};

/// Gets object library by object type id.
///
/// `GET /crm/object-library/2026-03/enablement/{objectTypeId}`
///
/// Needs one of 80 scopes: see [`scope::AnyCrmObject`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/object-library/2026-03/enablement/{objectTypeId}")]
pub fn get_by_object_type_id(object_type_id: impl ToString) -> GetByObjectTypeId {
    GetByObjectTypeId { object_type_id: object_type_id.to_string() }
}

/// The request of [`get_by_object_type_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByObjectTypeId {
    object_type_id: String,
}

impl GetByObjectTypeId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_BY_OBJECT_TYPE_ID, &[&self.object_type_id])
    }

    /// Sends the request. Needs one of 80 scopes: see [`scope::AnyCrmObject`].
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::ObjectTypeEnablementPublicResponse>
    where
        C::Scopes: scope::AnyCrmObject,
    {
        client.call(self.into_request(), decode::json)
    }
}
