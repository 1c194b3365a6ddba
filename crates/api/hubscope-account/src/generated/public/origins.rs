//! Calls by scope: `account.public.origins`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_IP_RANGES: Endpoint<requirement::Nothing> =
    Endpoint::get("/meta/network-origins/2026-03/ip-ranges")
        .named("account.origins.list_ip_ranges");

/// Lists the ranges of IP addresses that HubSpot's servers call from.
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
/// let page = origins::list_ip_ranges().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/meta/network-origins/2026-03/ip-ranges")]
pub fn list_ip_ranges() -> ListIpRanges {
    ListIpRanges { direction: None, service: None }
}

/// Made by [`list_ip_ranges`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIpRanges {
    direction: Option<Vec<types::ListIpRangesDirection>>,
    service: Option<Vec<types::ListIpRangesService>>,
}

impl ListIpRanges {
    /// Way of the traffic, seen from HubSpot: `EGRESS` leaves HubSpot, `INGRESS` reaches it.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = types::ListIpRangesDirection>,
    ) -> Self {
        self.direction = Some(direction.into_iter().collect());
        self
    }

    /// Parts of HubSpot, such as `EMAIL` or `WEB_SCRAPING`: returns only addresses used for these.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = types::ListIpRangesService>,
    ) -> Self {
        self.service = Some(service.into_iter().collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Nothing> {
        let mut request = Request::new(&LIST_IP_RANGES, &[]);
        request.query_all("direction", self.direction.as_deref().unwrap_or_default());
        request.query_all("service", self.service.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::IpRange>> {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_IP_RANGES_AS_TEXT: Endpoint<requirement::Nothing> =
    Endpoint::get("/meta/network-origins/2026-03/ip-ranges/simple")
        .named("account.origins.list_ip_ranges_as_text");

/// Lists the ranges of IP addresses that HubSpot's servers call from, one on each line.
///
/// `GET /meta/network-origins/2026-03/ip-ranges/simple`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/meta/network-origins/2026-03/ip-ranges/simple")]
pub fn list_ip_ranges_as_text() -> ListIpRangesAsText {
    ListIpRangesAsText { direction: None, service: None }
}

/// Made by [`list_ip_ranges_as_text`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIpRangesAsText {
    direction: Option<Vec<types::ListIpRangesAsTextDirection>>,
    service: Option<Vec<types::ListIpRangesAsTextService>>,
}

impl ListIpRangesAsText {
    /// Way of the traffic, seen from HubSpot: `EGRESS` leaves HubSpot, `INGRESS` reaches it.
    pub fn direction(
        mut self,
        direction: impl IntoIterator<Item = types::ListIpRangesAsTextDirection>,
    ) -> Self {
        self.direction = Some(direction.into_iter().collect());
        self
    }

    /// Parts of HubSpot, such as `EMAIL` or `WEB_SCRAPING`: returns only addresses used for these.
    pub fn service(
        mut self,
        service: impl IntoIterator<Item = types::ListIpRangesAsTextService>,
    ) -> Self {
        self.service = Some(service.into_iter().collect());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Nothing> {
        let mut request = Request::new(&LIST_IP_RANGES_AS_TEXT, &[]);
        request.query_all("direction", self.direction.as_deref().unwrap_or_default());
        request.query_all("service", self.service.as_deref().unwrap_or_default());
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, String> {
        client.call(self.into_request(), decode::text)
    }
}
