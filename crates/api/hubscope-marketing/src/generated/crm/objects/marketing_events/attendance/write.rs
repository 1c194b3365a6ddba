//! Calls by scope: `marketing.crm.objects.marketing_events.attendance.write`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static RECORD_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post(
        "/marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/create",
    )
    .named("marketing.marketing_events.attendance.record_by_external_id");

/// The required arguments of [`record_by_external_id`], by name.
pub struct RecordByExternalIdArgs<ExternalEventId, SubscriberState, Inputs> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// Participation to record for the contacts: `register`, `attend` or `cancel`.
    pub subscriber_state: SubscriberState,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

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
    args: RecordByExternalIdArgs<
        impl ToString,
        impl ToString,
        impl IntoIterator<Item = impl Into<types::MarketingEventSubscriber>>,
    >,
) -> RecordByExternalId {
    RecordByExternalId {
        external_event_id: args.external_event_id.to_string(),
        subscriber_state: args.subscriber_state.to_string(),
        external_account_id: None,
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`record_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: Option<String>,
    body: BatchInput<types::MarketingEventSubscriber>,
}

impl RecordByExternalId {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub fn external_account_id(mut self, external_account_id: impl Into<String>) -> Self {
        self.external_account_id = Some(external_account_id.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
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
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RECORD_EMAILS_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::post("/marketing/marketing-events/2026-03/attendance/{externalEventId}/{subscriberState}/email-create").named("marketing.marketing_events.attendance.record_emails_by_external_id");

/// The required arguments of [`record_emails_by_external_id`], by name.
pub struct RecordEmailsByExternalIdArgs<ExternalEventId, SubscriberState, Inputs> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// Participation to record for the contacts: `register`, `attend` or `cancel`.
    pub subscriber_state: SubscriberState,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

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
    args: RecordEmailsByExternalIdArgs<
        impl ToString,
        impl ToString,
        impl IntoIterator<Item = impl Into<types::MarketingEventEmailSubscriber>>,
    >,
) -> RecordEmailsByExternalId {
    RecordEmailsByExternalId {
        external_event_id: args.external_event_id.to_string(),
        subscriber_state: args.subscriber_state.to_string(),
        external_account_id: None,
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`record_emails_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordEmailsByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: Option<String>,
    body: BatchInput<types::MarketingEventEmailSubscriber>,
}

impl RecordEmailsByExternalId {
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub fn external_account_id(mut self, external_account_id: impl Into<String>) -> Self {
        self.external_account_id = Some(external_account_id.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
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
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedEmailSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPSERT_SUBSCRIBER_EMAILS_BY_EXTERNAL_ID: Endpoint<
    requirement::CrmObjectsMarketingEventsWrite,
> = Endpoint::post(
    "/marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/email-upsert",
)
.named("marketing.marketing_events.attendance.upsert_subscriber_emails_by_external_id");

/// The required arguments of [`upsert_subscriber_emails_by_external_id`], by name.
pub struct UpsertSubscriberEmailsByExternalIdArgs<
    ExternalEventId,
    SubscriberState,
    ExternalAccountId,
    Inputs,
> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// Participation to record for the contacts: `register`, `attend` or `cancel`.
    pub subscriber_state: SubscriberState,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

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
    args: UpsertSubscriberEmailsByExternalIdArgs<
        impl ToString,
        impl ToString,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::MarketingEventEmailSubscriber>>,
    >,
) -> UpsertSubscriberEmailsByExternalId {
    UpsertSubscriberEmailsByExternalId {
        external_event_id: args.external_event_id.to_string(),
        subscriber_state: args.subscriber_state.to_string(),
        external_account_id: args.external_account_id.into(),
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`upsert_subscriber_emails_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertSubscriberEmailsByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: String,
    body: BatchInput<types::MarketingEventEmailSubscriber>,
}

impl UpsertSubscriberEmailsByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
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
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static UPSERT_SUBSCRIBERS_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post(
        "/marketing/marketing-events/2026-03/events/{externalEventId}/{subscriberState}/upsert",
    )
    .named("marketing.marketing_events.attendance.upsert_subscribers_by_external_id");

/// The required arguments of [`upsert_subscribers_by_external_id`], by name.
pub struct UpsertSubscribersByExternalIdArgs<
    ExternalEventId,
    SubscriberState,
    ExternalAccountId,
    Inputs,
> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// Participation to record for the contacts: `register`, `attend` or `cancel`.
    pub subscriber_state: SubscriberState,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

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
    args: UpsertSubscribersByExternalIdArgs<
        impl ToString,
        impl ToString,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::MarketingEventSubscriber>>,
    >,
) -> UpsertSubscribersByExternalId {
    UpsertSubscribersByExternalId {
        external_event_id: args.external_event_id.to_string(),
        subscriber_state: args.subscriber_state.to_string(),
        external_account_id: args.external_account_id.into(),
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`upsert_subscribers_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertSubscribersByExternalId {
    external_event_id: String,
    subscriber_state: String,
    external_account_id: String,
    body: BatchInput<types::MarketingEventSubscriber>,
}

impl UpsertSubscribersByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
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
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static RECORD: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::post(
    "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/create",
)
.named("marketing.marketing_events.attendance.record");

/// The required arguments of [`record`], by name.
pub struct RecordArgs<ObjectId, SubscriberState, Inputs> {
    /// ID of the single item that the call is about.
    pub object_id: ObjectId,
    /// Participation to record for the contacts: `register`, `attend` or `cancel`.
    pub subscriber_state: SubscriberState,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

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
/// use hubscope_marketing::{types, crm::objects::marketing_events::attendance::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.marketing_events.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let batch = write::record(
///     write::RecordArgs { object_id: "objectId", subscriber_state: "subscriberState", inputs: [types::MarketingEventSubscriber::new(hubscope_core::Timestamp::now(), hubscope_core::Properties::from([("name", "value")]), 7)] },
/// ).send(client).await?;
/// println!("{batch:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/create")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn record(
    args: RecordArgs<
        impl ToString,
        impl ToString,
        impl IntoIterator<Item = impl Into<types::MarketingEventSubscriber>>,
    >,
) -> Record {
    Record {
        object_id: args.object_id.to_string(),
        subscriber_state: args.subscriber_state.to_string(),
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`record`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Record {
    object_id: String,
    subscriber_state: String,
    body: BatchInput<types::MarketingEventSubscriber>,
}

impl Record {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&RECORD, &[&self.object_id, &self.subscriber_state]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static RECORD_EMAILS: Endpoint<requirement::CrmObjectsMarketingEventsWrite> = Endpoint::post(
    "/marketing/marketing-events/2026-03/{objectId}/attendance/{subscriberState}/email-create",
)
.named("marketing.marketing_events.attendance.record_emails");

/// The required arguments of [`record_emails`], by name.
pub struct RecordEmailsArgs<ObjectId, SubscriberState, Inputs> {
    /// ID of the single item that the call is about.
    pub object_id: ObjectId,
    /// Participation to record for the contacts: `register`, `attend` or `cancel`.
    pub subscriber_state: SubscriberState,
    /// Inputs, sent as one batch.
    pub inputs: Inputs,
}

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
    args: RecordEmailsArgs<
        impl ToString,
        impl ToString,
        impl IntoIterator<Item = impl Into<types::MarketingEventEmailSubscriber>>,
    >,
) -> RecordEmails {
    RecordEmails {
        object_id: args.object_id.to_string(),
        subscriber_state: args.subscriber_state.to_string(),
        body: BatchInput { inputs: args.inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`record_emails`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecordEmails {
    object_id: String,
    subscriber_state: String,
    body: BatchInput<types::MarketingEventEmailSubscriber>,
}

impl RecordEmails {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&RECORD_EMAILS, &[&self.object_id, &self.subscriber_state]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::RecordedEmailSubscriber>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
