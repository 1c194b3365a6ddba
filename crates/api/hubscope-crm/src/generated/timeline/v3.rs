//! Calls by scope: `crm.timeline.v3`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Batch, Request,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static BATCH_CREATE_EVENTS: Endpoint<requirement::AnyTimelineWrite> =
    Endpoint::post("/integrators/timeline/v3/events/batch/create")
        .named("crm.timeline_v3.batch_create_events");

/// Creates events of timeline in one batch.
///
/// `POST /integrators/timeline/v3/events/batch/create`
///
/// Needs one of 16 scopes: see [`scope::AnyTimelineWrite`].
///
/// One batch takes up to 100 inputs.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
#[doc(alias = "/integrators/timeline/v3/events/batch/create")]
pub fn batch_create_events(
    inputs: impl IntoIterator<Item = impl Into<types::TimelineEvent>>,
) -> BatchCreateEvents {
    BatchCreateEvents { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_create_events`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateEvents {
    body: BatchInput<types::TimelineEvent>,
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
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, Batch<types::TimelineEventResponse>>
    where
        C::Scopes: scope::AnyTimelineWrite,
    {
        client.call(self.into_request(), decode::json)
    }
}

static GET_EVENT: Endpoint<requirement::AnyTimelineRead> =
    Endpoint::get("/integrators/timeline/v3/events/{eventTemplateId}/{eventId}")
        .named("crm.timeline_v3.get_event");

/// The required arguments of [`get_event`], by name.
pub struct GetEventArgs<EventTemplateId, EventId> {
    /// ID of the timeline event template, as its creation returned it.
    pub event_template_id: EventTemplateId,
    /// ID of the event, unique for its template; chosen by the app or by HubSpot.
    pub event_id: EventId,
}

/// Gets an event of a timeline.
///
/// `GET /integrators/timeline/v3/events/{eventTemplateId}/{eventId}`
///
/// Needs one of 16 scopes: see [`scope::AnyTimelineRead`].
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// HubSpot's documents call it deprecated.
///
/// # Example
/// ```no_run
/// use hubscope_crm::timeline::v3;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("timeline")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// let answer = v3::get_event(
///     v3::GetEventArgs { event_template_id: "eventTemplateId", event_id: "eventId" },
/// ).send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/integrators/timeline/v3/events/{eventTemplateId}/{eventId}")]
pub fn get_event(args: GetEventArgs<impl ToString, impl ToString>) -> GetEvent {
    GetEvent {
        event_template_id: args.event_template_id.to_string(),
        event_id: args.event_id.to_string(),
    }
}

/// Made by [`get_event`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEvent {
    event_template_id: String,
    event_id: String,
}

impl GetEvent {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnyTimelineRead> {
        Request::new(&GET_EVENT, &[&self.event_template_id, &self.event_id])
    }

    /// Sends the request. Needs one of 16 scopes: see [`scope::AnyTimelineRead`].
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TimelineEventResponse>
    where
        C::Scopes: scope::AnyTimelineRead,
    {
        client.call(self.into_request(), decode::json)
    }
}
