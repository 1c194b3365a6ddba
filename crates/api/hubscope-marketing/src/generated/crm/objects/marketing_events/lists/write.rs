//! Calls by scope: `marketing.crm.objects.marketing_events.lists.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Page, Repeat, Request, decode, http::Method, scope};

use crate::types;

static LIST_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.lists.list_by_external_id",
    method: Method::GET,
    path: "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Safe,
};

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
    external_account_id: impl ToString,
    external_event_id: impl ToString,
) -> ListByExternalId {
    ListByExternalId {
        external_account_id: external_account_id.to_string(),
        external_event_id: external_event_id.to_string(),
    }
}

/// The request of [`list_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByExternalId {
    external_account_id: String,
    external_event_id: String,
}

impl ListByExternalId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST_BY_EXTERNAL_ID, &[&self.external_account_id, &self.external_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::List>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REMOVE_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.lists.remove_by_external_id",
    method: Method::DELETE,
    path: "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Idempotent,
};

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
    external_account_id: impl ToString,
    external_event_id: impl ToString,
    list_id: impl ToString,
) -> RemoveByExternalId {
    RemoveByExternalId {
        external_account_id: external_account_id.to_string(),
        external_event_id: external_event_id.to_string(),
        list_id: list_id.to_string(),
    }
}

/// The request of [`remove_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveByExternalId {
    external_account_id: String,
    external_event_id: String,
    list_id: String,
}

impl RemoveByExternalId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(
            &REMOVE_BY_EXTERNAL_ID,
            &[&self.external_account_id, &self.external_event_id, &self.list_id],
        )
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ADD_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.lists.add_by_external_id",
    method: Method::PUT,
    path: "/marketing/marketing-events/2026-03/associations/{externalAccountId}/{externalEventId}/lists/{listId}",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Idempotent,
};

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
    external_account_id: impl ToString,
    external_event_id: impl ToString,
    list_id: impl ToString,
) -> AddByExternalId {
    AddByExternalId {
        external_account_id: external_account_id.to_string(),
        external_event_id: external_event_id.to_string(),
        list_id: list_id.to_string(),
    }
}

/// The request of [`add_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddByExternalId {
    external_account_id: String,
    external_event_id: String,
    list_id: String,
}

impl AddByExternalId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(
            &ADD_BY_EXTERNAL_ID,
            &[&self.external_account_id, &self.external_event_id, &self.list_id],
        )
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static LIST: Endpoint = Endpoint {
    name: "marketing.marketing_events.lists.list",
    method: Method::GET,
    path: "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Safe,
};

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

/// The request of [`list`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    marketing_event_id: String,
}

impl List {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&LIST, &[&self.marketing_event_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Page<types::List>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static REMOVE: Endpoint = Endpoint {
    name: "marketing.marketing_events.lists.remove",
    method: Method::DELETE,
    path: "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Idempotent,
};

/// Takes the association of a list with a marketing event away.
///
/// `DELETE /marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn remove(marketing_event_id: impl ToString, list_id: impl ToString) -> Remove {
    Remove { marketing_event_id: marketing_event_id.to_string(), list_id: list_id.to_string() }
}

/// The request of [`remove`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Remove {
    marketing_event_id: String,
    list_id: String,
}

impl Remove {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&REMOVE, &[&self.marketing_event_id, &self.list_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static ADD: Endpoint = Endpoint {
    name: "marketing.marketing_events.lists.add",
    method: Method::PUT,
    path: "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Idempotent,
};

/// Associates a list with a marketing event.
///
/// `PUT /marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/associations/{marketingEventId}/lists/{listId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn add(marketing_event_id: impl ToString, list_id: impl ToString) -> Add {
    Add { marketing_event_id: marketing_event_id.to_string(), list_id: list_id.to_string() }
}

/// The request of [`add`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Add {
    marketing_event_id: String,
    list_id: String,
}

impl Add {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&ADD, &[&self.marketing_event_id, &self.list_id])
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
