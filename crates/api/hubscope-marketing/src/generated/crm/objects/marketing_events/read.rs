//! Calls that need `crm.objects.marketing_events.read`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST: Endpoint<requirement::CrmObjectsMarketingEventsRead> =
    Endpoint::get("/marketing/marketing-events/2026-03").named("marketing.marketing_events.list");

/// Lists marketing events.
///
/// `GET /marketing/marketing-events/2026-03`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::crm::objects::marketing_events::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.marketing_events.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list().send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn list() -> List {
    List { after: None, limit: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    after: Option<String>,
    limit: Option<i64>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        let mut request = Request::new(&LIST, &[]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::MarketingEvent>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static SEARCH_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsRead> =
    Endpoint::get("/marketing/marketing-events/2026-03/events/search")
        .named("marketing.marketing_events.search_by_external_id");

/// Searches marketing events by external id.
///
/// `GET /marketing/marketing-events/2026-03/events/search`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/search")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn search_by_external_id(q: impl Into<String>) -> SearchByExternalId {
    SearchByExternalId { q: q.into() }
}

/// Made by [`search_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchByExternalId {
    q: String,
}

impl SearchByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        let mut request = Request::new(&SEARCH_BY_EXTERNAL_ID, &[]);
        request.query("q", Some(&self.q));
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::MarketingEventSearchResult>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsRead> =
    Endpoint::get("/marketing/marketing-events/2026-03/events/{externalEventId}")
        .named("marketing.marketing_events.get_by_external_id");

/// The required arguments of [`get_by_external_id`], by name.
pub struct GetByExternalIdArgs<ExternalEventId, ExternalAccountId> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
}

/// Gets a marketing event by external id.
///
/// `GET /marketing/marketing-events/2026-03/events/{externalEventId}`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/{externalEventId}")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn get_by_external_id(
    args: GetByExternalIdArgs<impl ToString, impl Into<String>>,
) -> GetByExternalId {
    GetByExternalId {
        external_event_id: args.external_event_id.to_string(),
        external_account_id: args.external_account_id.into(),
    }
}

/// Made by [`get_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByExternalId {
    external_event_id: String,
    external_account_id: String,
}

impl GetByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        let mut request = Request::new(&GET_BY_EXTERNAL_ID, &[&self.external_event_id]);
        request.query("externalAccountId", Some(&self.external_account_id));
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MarketingEventByExternalId>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_IDENTIFIERS: Endpoint<requirement::CrmObjectsMarketingEventsRead> =
    Endpoint::get("/marketing/marketing-events/2026-03/{externalEventId}/identifiers")
        .named("marketing.marketing_events.list_identifiers");

/// Lists identifiers of a marketing event.
///
/// `GET /marketing/marketing-events/2026-03/{externalEventId}/identifiers`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/{externalEventId}/identifiers")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn list_identifiers(external_event_id: impl ToString) -> ListIdentifiers {
    ListIdentifiers { external_event_id: external_event_id.to_string() }
}

/// Made by [`list_identifiers`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIdentifiers {
    external_event_id: String,
}

impl ListIdentifiers {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        Request::new(&LIST_IDENTIFIERS, &[&self.external_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(
        self,
        client: &C,
    ) -> C::Reply<'_, Page<types::MarketingEventIdentifiers>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET: Endpoint<requirement::CrmObjectsMarketingEventsRead> =
    Endpoint::get("/marketing/marketing-events/2026-03/{objectId}")
        .named("marketing.marketing_events.get");

/// Gets a marketing event.
///
/// `GET /marketing/marketing-events/2026-03/{objectId}`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/{objectId}")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn get(object_id: impl ToString) -> Get {
    Get { object_id: object_id.to_string() }
}

/// Made by [`get`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    object_id: String,
}

impl Get {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        Request::new(&GET, &[&self.object_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::MarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
