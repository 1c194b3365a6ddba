//! Calls by scope: `marketing.crm.objects.marketing_events.lists.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Page, Request, decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static LIST_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::get(
    "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists",
)
.named("marketing.marketing_events.lists.list_by_external_id");

/// The required arguments of [`list_by_external_id`], by name.
pub struct ListByExternalIdArgs<ExternalAccountId, ExternalEventId> {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
}

/// Lists the lists that are associated with a marketing event, by the id of another system.
///
/// `GET /marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn list_by_external_id(
    args: ListByExternalIdArgs<impl ToString, impl ToString>,
) -> ListByExternalId {
    ListByExternalId {
        external_account_id: args.external_account_id.to_string(),
        external_event_id: args.external_event_id.to_string(),
    }
}

/// Made by [`list_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByExternalId {
    external_account_id: String,
    external_event_id: String,
}

impl ListByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(&LIST_BY_EXTERNAL_ID, &[&self.external_account_id, &self.external_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::List>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REMOVE_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::delete("/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}").named("marketing.marketing_events.lists.remove_by_external_id");

/// The required arguments of [`remove_by_external_id`], by name.
pub struct RemoveByExternalIdArgs<ExternalAccountId, ExternalEventId, ListId> {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the list (HubSpot also says segment), as its URL shows it; it is not an ID of the v1
    /// lists API.
    pub list_id: ListId,
}

/// Removes a list by external id.
///
/// `DELETE /marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn remove_by_external_id(
    args: RemoveByExternalIdArgs<impl ToString, impl ToString, impl ToString>,
) -> RemoveByExternalId {
    RemoveByExternalId {
        external_account_id: args.external_account_id.to_string(),
        external_event_id: args.external_event_id.to_string(),
        list_id: args.list_id.to_string(),
    }
}

/// Made by [`remove_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveByExternalId {
    external_account_id: String,
    external_event_id: String,
    list_id: String,
}

impl RemoveByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(
            &REMOVE_BY_EXTERNAL_ID,
            &[&self.external_account_id, &self.external_event_id, &self.list_id],
        )
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ADD_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::put("/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}").named("marketing.marketing_events.lists.add_by_external_id");

/// The required arguments of [`add_by_external_id`], by name.
pub struct AddByExternalIdArgs<ExternalAccountId, ExternalEventId, ListId> {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the list (HubSpot also says segment), as its URL shows it; it is not an ID of the v1
    /// lists API.
    pub list_id: ListId,
}

/// Adds a list by external id.
///
/// `PUT /marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn add_by_external_id(
    args: AddByExternalIdArgs<impl ToString, impl ToString, impl ToString>,
) -> AddByExternalId {
    AddByExternalId {
        external_account_id: args.external_account_id.to_string(),
        external_event_id: args.external_event_id.to_string(),
        list_id: args.list_id.to_string(),
    }
}

/// Made by [`add_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddByExternalId {
    external_account_id: String,
    external_event_id: String,
    list_id: String,
}

impl AddByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(
            &ADD_BY_EXTERNAL_ID,
            &[&self.external_account_id, &self.external_event_id, &self.list_id],
        )
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static LIST: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::get("/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists")
        .named("marketing.marketing_events.lists.list");

/// Lists the lists that are associated with a marketing event.
///
/// `GET /marketing/marketing-events/2026-03/associations/{marketingEventId}/lists`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::crm::objects::marketing_events::lists::write;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.marketing_events.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let page = write::list("marketingEventId").send(client).await?;
/// println!("{page:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn list(marketing_event_id: impl ToString) -> List {
    List { marketing_event_id: marketing_event_id.to_string() }
}

/// Made by [`list`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    marketing_event_id: String,
}

impl List {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(&LIST, &[&self.marketing_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::List>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REMOVE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::delete(
    "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}",
)
.named("marketing.marketing_events.lists.remove");

/// The required arguments of [`remove`], by name.
pub struct RemoveArgs<MarketingEventIdArgument, ListId> {
    /// Record ID of the event in HubSpot, which is not the external one.
    pub marketing_event_id: MarketingEventIdArgument,
    /// ID of the list (HubSpot also says segment), as its URL shows it; it is not an ID of the v1
    /// lists API.
    pub list_id: ListId,
}

/// Takes the association of a list with a marketing event away.
///
/// `DELETE /marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn remove(args: RemoveArgs<impl ToString, impl ToString>) -> Remove {
    Remove {
        marketing_event_id: args.marketing_event_id.to_string(),
        list_id: args.list_id.to_string(),
    }
}

/// Made by [`remove`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Remove {
    marketing_event_id: String,
    list_id: String,
}

impl Remove {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(&REMOVE, &[&self.marketing_event_id, &self.list_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ADD: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::put(
    "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}",
)
.named("marketing.marketing_events.lists.add");

/// The required arguments of [`add`], by name.
pub struct AddArgs<MarketingEventIdArgument, ListId> {
    /// Record ID of the event in HubSpot, which is not the external one.
    pub marketing_event_id: MarketingEventIdArgument,
    /// ID of the list (HubSpot also says segment), as its URL shows it; it is not an ID of the v1
    /// lists API.
    pub list_id: ListId,
}

/// Associates a list with a marketing event.
///
/// `PUT /marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn add(args: AddArgs<impl ToString, impl ToString>) -> Add {
    Add {
        marketing_event_id: args.marketing_event_id.to_string(),
        list_id: args.list_id.to_string(),
    }
}

/// Made by [`add`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Add {
    marketing_event_id: String,
    list_id: String,
}

impl Add {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(&ADD, &[&self.marketing_event_id, &self.list_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
