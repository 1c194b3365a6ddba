//! Calls that need `crm.objects.marketing_events.write`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint, RetrySafety},
};

use crate::types;

static BATCH_ARCHIVE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/batch/archive")
        .named("marketing.marketing_events.batch_archive")
        .retry_safety(RetrySafety::Idempotent);

/// Archives marketing events in one batch.
///
/// `POST /marketing/marketing-events/2026-03/batch/archive`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/batch/archive")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn batch_archive(
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventId>>,
) -> BatchArchive {
    BatchArchive { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchive {
    body: BatchInput<types::MarketingEventId>,
}

impl BatchArchive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE, &[]);
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

static BATCH_UPDATE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/batch/update")
        .named("marketing.marketing_events.batch_update");

/// Updates marketing events in one batch.
///
/// `POST /marketing/marketing-events/2026-03/batch/update`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/batch/update")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn batch_update(
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventBatchUpdate>>,
) -> BatchUpdate {
    BatchUpdate { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdate {
    body: BatchInput<types::MarketingEventBatchUpdate>,
}

impl BatchUpdate {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&BATCH_UPDATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpdatedMarketingEvent>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CREATE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/events")
        .named("marketing.marketing_events.create");

/// Creates a marketing event.
///
/// `POST /marketing/marketing-events/2026-03/events`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn create(body: impl Into<types::MarketingEventCreate>) -> Create {
    Create { body: body.into() }
}

/// Made by [`create`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    body: types::MarketingEventCreate,
}

impl Create {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&CREATE, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CreatedMarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static BATCH_ARCHIVE_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/events/delete")
        .named("marketing.marketing_events.batch_archive_by_external_id");

/// Archives marketing events by external id in one batch.
///
/// `POST /marketing/marketing-events/2026-03/events/delete`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/delete")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn batch_archive_by_external_id(
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventExternalId>>,
) -> BatchArchiveByExternalId {
    BatchArchiveByExternalId {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_archive_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchArchiveByExternalId {
    body: BatchInput<types::MarketingEventExternalId>,
}

impl BatchArchiveByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&BATCH_ARCHIVE_BY_EXTERNAL_ID, &[]);
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

static BATCH_UPSERT_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/events/upsert")
        .named("marketing.marketing_events.batch_upsert_by_external_id");

/// Creates or updates marketing events by external id in one batch.
///
/// `POST /marketing/marketing-events/2026-03/events/upsert`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/upsert")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn batch_upsert_by_external_id(
    inputs: impl IntoIterator<Item = impl Into<types::MarketingEventCreate>>,
) -> BatchUpsertByExternalId {
    BatchUpsertByExternalId {
        body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() },
    }
}

/// Made by [`batch_upsert_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpsertByExternalId {
    body: BatchInput<types::MarketingEventCreate>,
}

impl BatchUpsertByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&BATCH_UPSERT_BY_EXTERNAL_ID, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::UpsertedMarketingEvent>>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::delete("/marketing/marketing-events/2026-03/events/{externalEventId}")
        .named("marketing.marketing_events.archive_by_external_id");

/// The required arguments of [`archive_by_external_id`], by name.
pub struct ArchiveByExternalIdArgs<ExternalEventId, ExternalAccountId> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
}

/// Archives a marketing event by external id.
///
/// `DELETE /marketing/marketing-events/2026-03/events/{externalEventId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/{externalEventId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn archive_by_external_id(
    args: ArchiveByExternalIdArgs<impl ToString, impl Into<String>>,
) -> ArchiveByExternalId {
    ArchiveByExternalId {
        external_event_id: args.external_event_id.to_string(),
        external_account_id: args.external_account_id.into(),
    }
}

/// Made by [`archive_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct ArchiveByExternalId {
    external_event_id: String,
    external_account_id: String,
}

impl ArchiveByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&ARCHIVE_BY_EXTERNAL_ID, &[&self.external_event_id]);
        request.query("externalAccountId", Some(&self.external_account_id));
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

static UPDATE_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::patch("/marketing/marketing-events/2026-03/events/{externalEventId}")
        .named("marketing.marketing_events.update_by_external_id");

/// The required arguments of [`update_by_external_id`], by name.
pub struct UpdateByExternalIdArgs<ExternalEventId, ExternalAccountId, CustomProperties> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// Further values, by names that the caller chooses.
    pub custom_properties: CustomProperties,
}

/// Updates a marketing event by external id.
///
/// `PATCH /marketing/marketing-events/2026-03/events/{externalEventId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/{externalEventId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn update_by_external_id(
    args: UpdateByExternalIdArgs<
        impl ToString,
        impl Into<String>,
        impl IntoIterator<Item = impl Into<types::PropertyValue>>,
    >,
) -> UpdateByExternalId {
    UpdateByExternalId {
        external_event_id: args.external_event_id.to_string(),
        external_account_id: args.external_account_id.into(),
        body: types::MarketingEventUpdateByExternalId::new(args.custom_properties),
    }
}

/// Made by [`update_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateByExternalId {
    external_event_id: String,
    external_account_id: String,
    body: types::MarketingEventUpdateByExternalId,
}

impl UpdateByExternalId {
    /// Time at which the event ends, as an ISO 8601 timestamp.
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.body = self.body.end_date_time(end_date_time);
        self
    }

    /// Tells whether the event was called off.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.body = self.body.event_cancelled(event_cancelled);
        self
    }

    /// Tells whether the event is over.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.body = self.body.event_completed(event_completed);
        self
    }

    /// Free text for attendees about the event.
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.body = self.body.event_description(event_description);
        self
    }

    /// Title of the event.
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.body = self.body.event_name(event_name);
        self
    }

    /// Person or company that holds the event.
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.body = self.body.event_organizer(event_organizer);
        self
    }

    /// Internal name of the kind of event.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.body = self.body.event_type(event_type);
        self
    }

    /// Web address where people read about the event or join it.
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.body = self.body.event_url(event_url);
        self
    }

    /// Time at which the event begins, as an ISO 8601 timestamp.
    pub fn start_date_time(mut self, start_date_time: Timestamp) -> Self {
        self.body = self.body.start_date_time(start_date_time);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&UPDATE_BY_EXTERNAL_ID, &[&self.external_event_id]);
        request.query("externalAccountId", Some(&self.external_account_id));
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UpsertedMarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static UPSERT_BY_EXTERNAL_ID: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::put("/marketing/marketing-events/2026-03/events/{externalEventId}")
        .named("marketing.marketing_events.upsert_by_external_id");

/// Creates or updates a marketing event by external id.
///
/// `PUT /marketing/marketing-events/2026-03/events/{externalEventId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/{externalEventId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn upsert_by_external_id(
    external_event_id: impl ToString,
    body: impl Into<types::MarketingEventCreate>,
) -> UpsertByExternalId {
    UpsertByExternalId { external_event_id: external_event_id.to_string(), body: body.into() }
}

/// Made by [`upsert_by_external_id`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertByExternalId {
    external_event_id: String,
    body: types::MarketingEventCreate,
}

impl UpsertByExternalId {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&UPSERT_BY_EXTERNAL_ID, &[&self.external_event_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UpsertedMarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static CANCEL: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/events/{externalEventId}/cancel")
        .named("marketing.marketing_events.cancel");

/// The required arguments of [`cancel`], by name.
pub struct CancelArgs<ExternalEventId, ExternalAccountId> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
}

/// Cancels a marketing event.
///
/// `POST /marketing/marketing-events/2026-03/events/{externalEventId}/cancel`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/{externalEventId}/cancel")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn cancel(args: CancelArgs<impl ToString, impl Into<String>>) -> Cancel {
    Cancel {
        external_event_id: args.external_event_id.to_string(),
        external_account_id: args.external_account_id.into(),
    }
}

/// Made by [`cancel`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Cancel {
    external_event_id: String,
    external_account_id: String,
}

impl Cancel {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&CANCEL, &[&self.external_event_id]);
        request.query("externalAccountId", Some(&self.external_account_id));
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CreatedMarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static COMPLETE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::post("/marketing/marketing-events/2026-03/events/{externalEventId}/complete")
        .named("marketing.marketing_events.complete");

/// The required arguments of [`complete`], by name.
pub struct CompleteArgs<ExternalEventId, ExternalAccountId> {
    /// ID of the event in the app that reported it, chosen by that app.
    pub external_event_id: ExternalEventId,
    /// ID of the account in the app that reported the event, chosen by that app. With the event's
    /// external ID it identifies the event.
    pub external_account_id: ExternalAccountId,
    /// Time at which the event ends, as an ISO 8601 timestamp.
    pub end_date_time: Timestamp,
    /// Time at which the event begins, as an ISO 8601 timestamp.
    pub start_date_time: Timestamp,
}

/// Completes a marketing event.
///
/// `POST /marketing/marketing-events/2026-03/events/{externalEventId}/complete`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/events/{externalEventId}/complete")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn complete(args: CompleteArgs<impl ToString, impl Into<String>>) -> Complete {
    Complete {
        external_event_id: args.external_event_id.to_string(),
        external_account_id: args.external_account_id.into(),
        body: types::MarketingEventComplete::new(types::MarketingEventCompleteArgs {
            end_date_time: args.end_date_time,
            start_date_time: args.start_date_time,
        }),
    }
}

/// Made by [`complete`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Complete {
    external_event_id: String,
    external_account_id: String,
    body: types::MarketingEventComplete,
}

impl Complete {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&COMPLETE, &[&self.external_event_id]);
        request.query("externalAccountId", Some(&self.external_account_id));
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CreatedMarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static ARCHIVE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::delete("/marketing/marketing-events/2026-03/{objectId}")
        .named("marketing.marketing_events.archive");

/// Archives a marketing event.
///
/// `DELETE /marketing/marketing-events/2026-03/{objectId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/marketing/marketing-events/2026-03/{objectId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn archive(object_id: impl ToString) -> Archive {
    Archive { object_id: object_id.to_string() }
}

/// Made by [`archive`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Archive {
    object_id: String,
}

impl Archive {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        Request::new(&ARCHIVE, &[&self.object_id])
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

static UPDATE: Endpoint<requirement::CrmObjectsMarketingEventsWrite> =
    Endpoint::patch("/marketing/marketing-events/2026-03/{objectId}")
        .named("marketing.marketing_events.update");

/// Updates a marketing event.
///
/// `PATCH /marketing/marketing-events/2026-03/{objectId}`
///
/// Needs `crm.objects.marketing_events.write`.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_marketing::{types, crm::objects::marketing_events::write};
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("crm.objects.marketing_events.write")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = write::update("objectId", [types::PropertyValue::new()]).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/marketing/marketing-events/2026-03/{objectId}")]
#[doc(alias = "crm.objects.marketing_events.write")]
pub fn update(
    object_id: impl ToString,
    custom_properties: impl IntoIterator<Item = impl Into<types::PropertyValue>>,
) -> Update {
    Update {
        object_id: object_id.to_string(),
        body: types::MarketingEventUpdate::new(custom_properties),
    }
}

/// Made by [`update`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    object_id: String,
    body: types::MarketingEventUpdate,
}

impl Update {
    /// Time at which the event ends, as an ISO 8601 timestamp.
    pub fn end_date_time(mut self, end_date_time: Timestamp) -> Self {
        self.body = self.body.end_date_time(end_date_time);
        self
    }

    /// Tells whether the event was called off.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.body = self.body.event_cancelled(event_cancelled);
        self
    }

    /// Free text for attendees about the event.
    pub fn event_description(mut self, event_description: impl Into<String>) -> Self {
        self.body = self.body.event_description(event_description);
        self
    }

    /// Title of the event.
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.body = self.body.event_name(event_name);
        self
    }

    /// Person or company that holds the event.
    pub fn event_organizer(mut self, event_organizer: impl Into<String>) -> Self {
        self.body = self.body.event_organizer(event_organizer);
        self
    }

    /// Internal name of the kind of event.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.body = self.body.event_type(event_type);
        self
    }

    /// Web address where people read about the event or join it.
    pub fn event_url(mut self, event_url: impl Into<String>) -> Self {
        self.body = self.body.event_url(event_url);
        self
    }

    /// Time at which the event begins, as an ISO 8601 timestamp.
    pub fn start_date_time(mut self, start_date_time: Timestamp) -> Self {
        self.body = self.body.start_date_time(start_date_time);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::CrmObjectsMarketingEventsWrite> {
        let mut request = Request::new(&UPDATE, &[&self.object_id]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `crm.objects.marketing_events.write`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::UpdatedMarketingEvent>
    where
        C::Scopes: scope::CrmObjectsMarketingEventsWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
