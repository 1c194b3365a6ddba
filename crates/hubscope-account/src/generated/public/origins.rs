//! Calls by scope: `account.public.origins`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method};

use crate::types;

static LIST: Endpoint = Endpoint {
    name: "account.origins.list",
    method: Method::GET,
    path: "/meta/network-origins/2026-03/ip-ranges",
    requirement: None,
    repeat: Repeat::Safe,
};

/// Lists origins.
///
/// `GET /meta/network-origins/2026-03/ip-ranges`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_account::public::origins;
/// # async fn example(client: &hubscope_reqwest::Http) -> Result<(), hubscope_core::Error> {
/// let page = origins::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/meta/network-origins/2026-03/ip-ranges")]
pub fn list() -> List {
    List { direction: None, service: None }
}

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    direction: Option<Vec<types::ListDirection>>,
    service: Option<Vec<types::ListService>>,
}

impl List {
    /// Sets `direction`.
    pub fn direction(mut self, direction: impl IntoIterator<Item = impl Into<types::ListDirection>>) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<types::ListService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&LIST, &[]);
        request.query_all("direction", self.direction.as_deref().unwrap_or_default());
        request.query_all("service", self.service.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::IpRange>> {
        client.call(self.into_request(), decode::json)
    }
}

static GET_SIMPLE: Endpoint = Endpoint {
    name: "account.origins.get_simple",
    method: Method::GET,
    path: "/meta/network-origins/2026-03/ip-ranges/simple",
    requirement: None,
    repeat: Repeat::Safe,
};

/// Gets the simple (origins).
///
/// `GET /meta/network-origins/2026-03/ip-ranges/simple`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/meta/network-origins/2026-03/ip-ranges/simple")]
pub fn get_simple() -> GetSimple {
    GetSimple { direction: None, service: None }
}

/// The request of [`get_simple`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSimple {
    direction: Option<Vec<types::GetSimpleDirection>>,
    service: Option<Vec<types::GetSimpleService>>,
}

impl GetSimple {
    /// Sets `direction`.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = impl Into<types::GetSimpleDirection>>,
    ) -> Self {
        self.direction = Some(direction.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `service`.
    pub fn service(mut self, service: impl IntoIterator<Item = impl Into<types::GetSimpleService>>) -> Self {
        self.service = Some(service.into_iter().map(Into::into).collect());
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&GET_SIMPLE, &[]);
        request.query_all("direction", self.direction.as_deref().unwrap_or_default());
        request.query_all("service", self.service.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, String> {
        client.call(self.into_request(), decode::text)
    }
}
