//! Calls by scope: `marketing.crm.objects.marketing_events.participations.read`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_OF_CONTACT: Endpoint<requirement::CrmObjectsMarketingEventsRead> = Endpoint::get(
    "/marketing/marketing-events/2026-03/participations/contacts/{contactIdentifier}/breakdown",
)
.named("marketing.marketing_events.participations.list_of_contact");

/// Lists the marketing events that a contact took part in.
///
/// `GET /marketing/marketing-events/2026-03/participations/contacts/{contactIdentifier}/breakdown`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/participations/contacts/{contactIdentifier}/breakdown"
)]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn list_of_contact(contact_identifier: impl ToString) -> ListOfContact {
    ListOfContact {
        contact_identifier: contact_identifier.to_string(),
        after: None,
        limit: None,
        state: None,
    }
}

/// Made by [`list_of_contact`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfContact {
    contact_identifier: String,
    after: Option<String>,
    limit: Option<i64>,
    state: Option<String>,
}

impl ListOfContact {
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

    /// Participation to count: `REGISTERED`, `CANCELLED`, `ATTENDED` or `NO_SHOW`. Without it, all
    /// of them.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        let mut request = Request::new(&LIST_OF_CONTACT, &[&self.contact_identifier]);
        request.query("after", self.after.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("state", self.state.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ParticipationBreakdown>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static COUNT_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsRead> = Endpoint::get(
    "/marketing/marketing-events/2026-03/participations/{externalAccountId}/{externalEventId}",
)
.named("marketing.marketing_events.participations.count_by_external_id");

/// The required arguments of [`count_by_external_id`], by name.
pub struct CountByExternalIdArgs<ExternalAccountId, ExternalEventId> {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
}

/// Counts participations by external id.
///
/// `GET /marketing/marketing-events/2026-03/participations/{externalAccountId}/{externalEventId}`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/participations/{externalAccountId}/{externalEventId}"
)]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn count_by_external_id(
    args: CountByExternalIdArgs<impl ToString, impl ToString>,
) -> CountByExternalId {
    CountByExternalId {
        external_account_id: args.external_account_id.to_string(),
        external_event_id: args.external_event_id.to_string(),
    }
}

/// Made by [`count_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CountByExternalId {
    external_account_id: String,
    external_event_id: String,
}

impl CountByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        Request::new(&COUNT_BY_EXTERNAL_ID, &[&self.external_account_id, &self.external_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AttendanceCounters>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsRead> = Endpoint::get("/marketing/marketing-events/2026-03/participations/{externalAccountId}/{externalEventId}/breakdown").named("marketing.marketing_events.participations.list_by_external_id");

/// The required arguments of [`list_by_external_id`], by name.
pub struct ListByExternalIdArgs<ExternalAccountId, ExternalEventId> {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
}

/// Lists participations by external id.
///
/// `GET /marketing/marketing-events/2026-03/participations/{externalAccountId}/{externalEventId}/breakdown`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/participations/{externalAccountId}/{externalEventId}/breakdown"
)]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn list_by_external_id(
    args: ListByExternalIdArgs<impl ToString, impl ToString>,
) -> ListByExternalId {
    ListByExternalId {
        external_account_id: args.external_account_id.to_string(),
        external_event_id: args.external_event_id.to_string(),
        after: None,
        contact_identifier: None,
        limit: None,
        state: None,
    }
}

/// Made by [`list_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByExternalId {
    external_account_id: String,
    external_event_id: String,
    after: Option<String>,
    contact_identifier: Option<String>,
    limit: Option<i64>,
    state: Option<String>,
}

impl ListByExternalId {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Email address or record ID of a contact.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<String>) -> Self {
        self.contact_identifier = Some(contact_identifier.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Participation to count: `REGISTERED`, `CANCELLED`, `ATTENDED` or `NO_SHOW`. Without it, all
    /// of them.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        let mut request = Request::new(
            &LIST_BY_EXTERNAL_ID,
            &[&self.external_account_id, &self.external_event_id],
        );
        request.query("after", self.after.as_ref());
        request.query("contactIdentifier", self.contact_identifier.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("state", self.state.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ParticipationBreakdown>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static COUNT: Endpoint<requirement::CrmObjectsMarketingEventsRead> =
    Endpoint::get("/marketing/marketing-events/2026-03/participations/{marketingEventId}")
        .named("marketing.marketing_events.participations.count");

/// Counts participations of marketing events.
///
/// `GET /marketing/marketing-events/2026-03/participations/{marketingEventId}`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/participations/{marketingEventId}")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn count(marketing_event_id: i64) -> Count {
    Count { marketing_event_id }
}

/// Made by [`count`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Count {
    marketing_event_id: i64,
}

impl Count {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        Request::new(&COUNT, &[&self.marketing_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::AttendanceCounters>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}

static LIST: Endpoint<requirement::CrmObjectsMarketingEventsRead> = Endpoint::get(
    "/marketing/marketing-events/2026-03/participations/{marketingEventId}/breakdown",
)
.named("marketing.marketing_events.participations.list");

/// Lists participations of marketing events.
///
/// `GET /marketing/marketing-events/2026-03/participations/{marketingEventId}/breakdown`
///
/// Needs `crm.objects.marketing_events.read`.
///
/// Gives one page; give its cursor to `after` for the next.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::crm::objects::marketing_events::participations::read;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.marketing_events.read")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = read::list(1).send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/participations/{marketingEventId}/breakdown")]
#[doc(alias = "crm.objects.marketing_events.read")]
pub fn list(marketing_event_id: i64) -> List {
    List { marketing_event_id, after: None, contact_identifier: None, limit: None, state: None }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    marketing_event_id: i64,
    after: Option<String>,
    contact_identifier: Option<String>,
    limit: Option<i64>,
    state: Option<String>,
}

impl List {
    /// Cursor of the page to return, taken from `paging.next.after` of the page before. Omit it for
    /// the first page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Email address or record ID of a contact.
    pub fn contact_identifier(mut self, contact_identifier: impl Into<String>) -> Self {
        self.contact_identifier = Some(contact_identifier.into());
        self
    }

    /// Largest number of results on a page. Default: 10 in most APIs, at most 100 in most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Participation to count: `REGISTERED`, `CANCELLED`, `ATTENDED` or `NO_SHOW`. Without it, all
    /// of them.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsRead> {
        let mut request = Request::new(&LIST, &[&self.marketing_event_id]);
        request.query("after", self.after.as_ref());
        request.query("contactIdentifier", self.contact_identifier.as_ref());
        request.query("limit", self.limit.as_ref());
        request.query("state", self.state.as_ref());
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.read`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::ParticipationBreakdown>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
