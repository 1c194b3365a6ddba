//! Calls by scope: `marketing.crm.objects.marketing_events.attendance.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Backend, Batch, Endpoint, Repeat, Request, batch::BatchInput, decode, http::Method, scope,
};

use crate::types;

static RECORD_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.attendance.record_by_external_id",
    method: Method::POST,
    path: "/marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/create",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Never,
};

/// Records who took part in a marketing event, by contact id and the id of another system.
///
/// `POST /marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/create`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/create"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn record_by_external_id(
    external_event_id: impl ToString,
    subscriber_state: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventSubscriber>>,
) -> RecordByExternalId {
    RecordByExternalId {
        external_event_id: external_event_id.to_string(),
        subscriber_state: subscriber_state.to_string(),
        external_account_id: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`record_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: Option<String>,
    body: BatchInput<types::MarketingEventSubscriber>,
}

impl RecordByExternalId {
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<String>) -> Self {
        self.external_account_id = Some(external_account_id.into());
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(
            &RECORD_BY_EXTERNAL_ID,
            &[&self.external_event_id, &self.subscriber_state],
        );
        request.query("externalAccountId", self.external_account_id.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RECORD_EMAILS_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.attendance.record_emails_by_external_id",
    method: Method::POST,
    path: "/marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/email-create",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Never,
};

/// Records the emails by external id of attendance.
///
/// `POST /marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/email-create`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/email-create"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn record_emails_by_external_id(
    external_event_id: impl ToString,
    subscriber_state: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventEmailSubscriber>>,
) -> RecordEmailsByExternalId {
    RecordEmailsByExternalId {
        external_event_id: external_event_id.to_string(),
        subscriber_state: subscriber_state.to_string(),
        external_account_id: None,
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`record_emails_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordEmailsByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: Option<String>,
    body: BatchInput<types::MarketingEventEmailSubscriber>,
}

impl RecordEmailsByExternalId {
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<String>) -> Self {
        self.external_account_id = Some(external_account_id.into());
        self
    }

    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(
            &RECORD_EMAILS_BY_EXTERNAL_ID,
            &[&self.external_event_id, &self.subscriber_state],
        );
        request.query("externalAccountId", self.external_account_id.as_ref());
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedEmailSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPSERT_SUBSCRIBER_EMAILS_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.attendance.upsert_subscriber_emails_by_external_id",
    method: Method::POST,
    path: "/marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/email-upsert",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Never,
};

/// Creates or updates the subscriber emails by external id of attendance.
///
/// `POST /marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/email-upsert`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/email-upsert"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn upsert_subscriber_emails_by_external_id(
    external_event_id: impl ToString,
    subscriber_state: impl ToString,
    external_account_id: impl Into<String>,
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventEmailSubscriber>>,
) -> UpsertSubscriberEmailsByExternalId {
    UpsertSubscriberEmailsByExternalId {
        external_event_id: external_event_id.to_string(),
        subscriber_state: subscriber_state.to_string(),
        external_account_id: external_account_id.into(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`upsert_subscriber_emails_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertSubscriberEmailsByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: String,
    body: BatchInput<types::MarketingEventEmailSubscriber>,
}

impl UpsertSubscriberEmailsByExternalId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(
            &UPSERT_SUBSCRIBER_EMAILS_BY_EXTERNAL_ID,
            &[&self.external_event_id, &self.subscriber_state],
        );
        request.query("externalAccountId", Some(&self.external_account_id));
        request.json(&self.body);
        request
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

static UPSERT_SUBSCRIBERS_BY_EXTERNAL_ID: Endpoint = Endpoint {
    name: "marketing.marketing_events.attendance.upsert_subscribers_by_external_id",
    method: Method::POST,
    path: "/marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/upsert",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Never,
};

/// Creates or updates the subscribers by external id of attendance.
///
/// `POST /marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/upsert`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/upsert"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn upsert_subscribers_by_external_id(
    external_event_id: impl ToString,
    subscriber_state: impl ToString,
    external_account_id: impl Into<String>,
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventSubscriber>>,
) -> UpsertSubscribersByExternalId {
    UpsertSubscribersByExternalId {
        external_event_id: external_event_id.to_string(),
        subscriber_state: subscriber_state.to_string(),
        external_account_id: external_account_id.into(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`upsert_subscribers_by_external_id`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertSubscribersByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: String,
    body: BatchInput<types::MarketingEventSubscriber>,
}

impl UpsertSubscribersByExternalId {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(
            &UPSERT_SUBSCRIBERS_BY_EXTERNAL_ID,
            &[&self.external_event_id, &self.subscriber_state],
        );
        request.query("externalAccountId", Some(&self.external_account_id));
        request.json(&self.body);
        request
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

static RECORD: Endpoint = Endpoint {
    name: "marketing.marketing_events.attendance.record",
    method: Method::POST,
    path: "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/create",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Never,
};

/// Records who took part in a marketing event, by contact id.
///
/// `POST /marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/create`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::{crm::objects::marketing_events::attendance::write, types};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.marketing_events.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = write::record(
///     "objectId",
///     "subscriberState",
///     [types::MarketingEventSubscriber::new(hubscope_core::Timestamp::now(), hubscope_core::Properties::from([("name", "value")]), 7)],
/// ).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/create")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn record(
    object_id: impl ToString,
    subscriber_state: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventSubscriber>>,
) -> Record {
    Record {
        object_id: object_id.to_string(),
        subscriber_state: subscriber_state.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`record`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Record {
    object_id: String,
    subscriber_state: String,
    body: BatchInput<types::MarketingEventSubscriber>,
}

impl Record {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&RECORD, &[&self.object_id, &self.subscriber_state]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RECORD_EMAILS: Endpoint = Endpoint {
    name: "marketing.marketing_events.attendance.record_emails",
    method: Method::POST,
    path: "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/email-create",
    requirement: Some("CrmObjectsMarketingEventsWrite"),
    repeat: Repeat::Never,
};

/// Records who took part in a marketing event, by email address.
///
/// `POST /marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/email-create`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(
    alias = "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/email-create"
)]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn record_emails(
    object_id: impl ToString,
    subscriber_state: impl ToString,
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventEmailSubscriber>>,
) -> RecordEmails {
    RecordEmails {
        object_id: object_id.to_string(),
        subscriber_state: subscriber_state.to_string(),
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// The request of [`record_emails`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordEmails {
    object_id: String,
    subscriber_state: String,
    body: BatchInput<types::MarketingEventEmailSubscriber>,
}

impl RecordEmails {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        let mut request = Request::new(&RECORD_EMAILS, &[&self.object_id, &self.subscriber_state]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedEmailSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
