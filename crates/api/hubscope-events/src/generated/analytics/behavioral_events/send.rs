//! Calls that need `analytics.behavioral_events.send`, or a scope that does as well.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Properties, Request, Timestamp,
    batch::BatchInput,
    decode, requirement, scope,
    transport::{Backend, Endpoint},
};

use crate::types;

static SEND: Endpoint<requirement::AnalyticsBehavioralEventsSend> =
    Endpoint::post("/events/2026-03/send").named("events.completions.send");

/// Sends a completion.
///
/// `POST /events/2026-03/send`
///
/// Needs `analytics.behavioral_events.send`.
///
/// Counts against no rate limit.
///
/// # Example
/// ```no_run
/// use hubscope_events::analytics::behavioral_events::send;
///
/// #[derive(hubscope_core::Scopes)]
/// #[scopes("analytics.behavioral_events.send")]
/// struct App;
///
/// # async fn example(client: &hubscope_reqwest::Client<App>) -> Result<(), hubscope_core::Error> {
/// send::send("eventName", hubscope_core::Properties::from([("name", "value")])).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/events/2026-03/send")]
#[doc(alias = "analytics.behavioral_events.send")]
pub fn send(event_name: impl Into<String>, properties: impl Into<Properties>) -> SendRequest {
    SendRequest { body: types::EventCompletion::new(event_name, properties) }
}

/// Made by [`send`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendRequest {
    body: types::EventCompletion,
}

impl SendRequest {
    /// Address, such as `ada@example.com`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body = self.body.email(email);
        self
    }

    /// ID of the record or content item.
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.body = self.body.object_id(object_id);
        self
    }

    pub fn occurred_at(mut self, occurred_at: Timestamp) -> Self {
        self.body = self.body.occurred_at(occurred_at);
        self
    }

    pub fn utk(mut self, utk: impl Into<String>) -> Self {
        self.body = self.body.utk(utk);
        self
    }

    /// Identifier of the caller's choice; a second event with it is not recorded again.
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.body = self.body.uuid(uuid);
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnalyticsBehavioralEventsSend> {
        let mut request = Request::new(&SEND, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `analytics.behavioral_events.send`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AnalyticsBehavioralEventsSend,
    {
        client.call(self.into_request(), decode::nothing)
    }
}

static BATCH_SEND: Endpoint<requirement::AnalyticsBehavioralEventsSend> =
    Endpoint::post("/events/2026-03/send/batch").named("events.completions.batch_send");

/// Sends completions in one batch.
///
/// `POST /events/2026-03/send/batch`
///
/// Needs `analytics.behavioral_events.send`.
///
/// Counts against no rate limit.
#[doc(alias = "/events/2026-03/send/batch")]
#[doc(alias = "analytics.behavioral_events.send")]
pub fn batch_send(
    inputs: impl IntoIterator<Item = impl Into<types::EventCompletion>>,
) -> BatchSend {
    BatchSend { body: BatchInput { inputs: inputs.into_iter().map(Into::into).collect() } }
}

/// Made by [`batch_send`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchSend {
    body: BatchInput<types::EventCompletion>,
}

impl BatchSend {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::AnalyticsBehavioralEventsSend> {
        let mut request = Request::new(&BATCH_SEND, &[]);
        request.json(&self.body);
        request
    }

    /// Sends the request. Needs `analytics.behavioral_events.send`.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()>
    where
        C::Scopes: scope::AnalyticsBehavioralEventsSend,
    {
        client.call(self.into_request(), decode::nothing)
    }
}
