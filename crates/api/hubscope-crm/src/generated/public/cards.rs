//! Calls by scope: `crm.public.cards`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{Backend, Endpoint, Repeat, Request, decode, http::Method};

use crate::types;

static GET_SAMPLE_RESPONSE: Endpoint = Endpoint {
    name: "crm.cards.get_sample_response",
    method: Method::GET,
    path: "/crm/extensions/cards-dev/2026-03/sample-response",
    requirement: None,
    repeat: Repeat::Safe,
};

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

/// The request of [`get_sample_response`].
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSampleResponse {}

impl GetSampleResponse {
    /// The request as data, for whoever sends it with something else than a hubscope client.
    pub fn into_request(self) -> Request {
        Request::new(&GET_SAMPLE_RESPONSE, &[])
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Those of every call: see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::CardPayload> {
        client.call(self.into_request(), decode::json)
    }
}
