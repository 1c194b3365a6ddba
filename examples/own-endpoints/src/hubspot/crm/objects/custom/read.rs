//! Calls that need `crm.objects.custom.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode,
    transport::{Backend, Endpoint},
};

use crate::hubspot::crm::types;
use crate::hubspot::{requirement, scope};

static LIST: Endpoint<requirement::CrmObjectsCustomRead> =
    Endpoint::get("/crm/objects/2026-03/cars").named("crm.cars.list");

/// Lists cars.
///
/// `GET /crm/objects/2026-03/cars`
///
/// Needs `crm.objects.custom.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/crm/objects/2026-03/cars")]
#[doc(alias = "crm.objects.custom.read")]
pub fn list() -> List {
    List { limit: None, properties: None, after: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    limit: Option<i64>,
    properties: Option<Vec<String>>,
    after: Option<String>,
}

impl List {
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }

    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsCustomRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("limit", self.limit.as_ref());
        request.query_all("properties", self.properties.as_deref().unwrap_or_default());
        request.query("after", self.after.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.custom.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::Car>>
    where
        C::Scopes: scope::CrmObjectsCustomRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
