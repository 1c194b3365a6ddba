//! Calls by scope: `crm.public.cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    Request, decode, requirement,
    transport::{Backend, Endpoint},
};

use crate::types;

static GET_SAMPLE_RESPONSE: Endpoint<requirement::Nothing> =
    Endpoint::get("/crm/extensions/cards-dev/2026-03/sample-response")
        .named("crm.cards.get_sample_response");

/// Gets a sample of what the server of a card answers.
///
/// `GET /crm/extensions/cards-dev/2026-03/sample-response`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_crm::public::cards;
/// # async fn example(client: &hubscope_reqwest::Http) -> Result<(), hubscope_core::Error> {
/// let answer = cards::get_sample_response().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/crm/extensions/cards-dev/2026-03/sample-response")]
pub fn get_sample_response() -> GetSampleResponse {
    GetSampleResponse {}
}

/// Made by [`get_sample_response`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSampleResponse {}

impl GetSampleResponse {
    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Nothing> {
        Request::new(&GET_SAMPLE_RESPONSE, &[])
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CardPayload> {
        client.call(self.into_request(), decode::json)
    }
}
