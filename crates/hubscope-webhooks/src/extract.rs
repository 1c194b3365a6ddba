//! Extractors for axum: arguments that a handler gets only when HubSpot made the request.
//!
//! The [`Verifier`] is the router's state, or part of it by [`FromRef`]. A refused request gets an
//! empty response with [`Refused::status`]; a handler that needs the reason takes `Result<Events,
//! Refused>`.
//!
//! Nested routers verify the whole path that was called. The crate's root has an example.

use std::{ops::Deref, slice, vec};

use axum::{
    body::Body,
    extract::{FromRef, FromRequest, OriginalUri, Request},
    response::{IntoResponse, Response},
};
use bytes::Bytes;

pub use crate::receive::Refused;
use crate::{
    events::{Event, parse_events},
    receive::receive,
    signature::{Verified, Verifier},
};

/// The verified events of a webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Events {
    /// The events, in the order in which HubSpot wrote them.
    pub events: Vec<Event>,
    /// The version and time of the signature.
    pub verified: Verified,
}

/// The verified body of any request that HubSpot signs, such as that of a workflow action or a
/// card.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VerifiedBody {
    /// The body as it came.
    pub body: Bytes,
    /// The version and time of the signature.
    pub verified: Verified,
}

impl<S> FromRequest<S> for VerifiedBody
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let verifier = Verifier::from_ref(state);
        let (parts, body) = request.into_parts();
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |original| &original.0);
        let (body, verified) = receive(&verifier, &parts, uri, body).await?;
        Ok(Self { body, verified })
    }
}

impl<S> FromRequest<S> for Events
where
    S: Send + Sync,
    Verifier: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let VerifiedBody { body, verified } = VerifiedBody::from_request(request, state).await?;
        Ok(Self { events: parse_events(&body)?, verified })
    }
}

impl Deref for Events {
    type Target = [Event];

    fn deref(&self) -> &[Event] {
        &self.events
    }
}

impl IntoIterator for Events {
    type Item = Event;
    type IntoIter = vec::IntoIter<Event>;

    fn into_iter(self) -> Self::IntoIter {
        self.events.into_iter()
    }
}

impl<'a> IntoIterator for &'a Events {
    type Item = &'a Event;
    type IntoIter = slice::Iter<'a, Event>;

    fn into_iter(self) -> Self::IntoIter {
        self.events.iter()
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        (self.status(), Body::empty()).into_response()
    }
}
