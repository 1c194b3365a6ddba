//! The calls of the API `timeline` among them.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::serde_json::Value,
    Batch, Properties, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static CREATE_EVENT: Endpoint<requirement::AnyTimelineWrite> =
    Endpoint::post("/integrators/timeline/2026-03/events").named("crm.timeline.create_event");

/// The required arguments of [`create_event`], by name.
pub struct CreateEventArgs<EventTypeName, Id, PropertiesArgument> {
    pub event_type_name: EventTypeName,
    /// Identifier, unique among items of its kind.
    pub id: Id,
    /// Values by internal name.
    pub properties: PropertiesArgument,
}

/// Creates an event of timeline.
///
/// `POST /integrators/timeline/2026-03/events`
///
/// Needs one of 16 scopes: see [`scope::AnyTimelineWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::timeline;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("timeline")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = timeline::create_event(
///     timeline::CreateEventArgs { event_type_name: "eventTypeName", id: "id", properties: hubscope_core::Properties::from([("name", "value")]) },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/integrators/timeline/2026-03/events")]
pub fn create_event(
    args: CreateEventArgs<impl Into<String>, impl Into<String>, impl Into<Properties>>,
) -> CreateEvent {
    CreateEvent {
        body: types::AppEventOccurrence::new(types::AppEventOccurrenceArgs {
            event_type_name: args.event_type_name,
            id: args.id,
            properties: args.properties,
        }),
    }
}

/// Made by [`create_event`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEvent {
    body: types::AppEventOccurrence,
}

impl CreateEvent {
    /// Domain name of the company that the event belongs to.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.body = self.body.domain(domain);
        self
    }

    /// Address, such as `ada@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body = self.body.email(email);
        self
    }

    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.body = self.body.extra_data(extra_data);
        self
    }

    /// ID of the record or content item.
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.body = self.body.object_id(object_id);
        self
    }

    pub fn object_type_fully_qualified_name(
        mut self,
        object_type_fully_qualified_name: impl Into<String>,
    ) -> Self {
        self.body = self.body.object_type_fully_qualified_name(object_type_fully_qualified_name);
        self
    }

    pub fn timeline_i_frame(
        mut self,
        timeline_i_frame: impl Into<types::TimelineEventIFrame>,
    ) -> Self {
        self.body = self.body.timeline_i_frame(timeline_i_frame);
        self
    }

    /// Time at which it happened or was set.
    pub fn timestamp(mut self, timestamp: Timestamp) -> Self {
        self.body = self.body.timestamp(timestamp);
        self
    }

    pub fn utk(mut self, utk: impl Into<String>) -> Self {
        self.body = self.body.utk(utk);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyTimelineWrite> {
        let mut request = Request::new(&CREATE_EVENT, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs one of 16 scopes: see [`scope::AnyTimelineWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Option<types::AppEventOccurrence>>
    where
        C::Scopes: scope::AnyTimelineWrite,
    {
        client.call(self.into_request(), decode::optional_json)
    }
}

static BATCH_CREATE_EVENTS: Endpoint<requirement::AnyTimelineWrite> =
    Endpoint::post("/integrators/timeline/2026-03/events/batch")
        .named("crm.timeline.batch_create_events");

/// Creates events of timeline in one batch.
///
/// `POST /integrators/timeline/2026-03/events/batch`
///
/// Needs one of 16 scopes: see [`scope::AnyTimelineWrite`].
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/integrators/timeline/2026-03/events/batch")]
pub fn batch_create_events(
    inputs: impl IntoIterator<Item = impl Into<types::AppEventOccurrence>>,
) -> BatchCreateEvents {
    BatchCreateEvents { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create_events`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateEvents {
    body: BatchInput<types::AppEventOccurrence>,
}

impl BatchCreateEvents {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyTimelineWrite> {
        let mut request = Request::new(&BATCH_CREATE_EVENTS, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs one of 16 scopes: see [`scope::AnyTimelineWrite`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::AppEventOccurrence>>
    where
        C::Scopes: scope::AnyTimelineWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}
