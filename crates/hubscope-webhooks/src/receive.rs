//! Reads and verifies the body of a request, for the layer and the extractors.

use std::{error::Error, time::SystemTime};

use bytes::Bytes;
use http::{StatusCode, Uri, request::Parts};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::{
    events::EventsError,
    signature::{SignatureError, Verified, Verifier},
};

/// A request that is not let through.
///
/// The caller gets [`status`](Self::status) and an empty body. The message is for the server's log.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// It is not from HubSpot: 401.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// Its body is too long: 413.
    #[error(
        "the body has more than the {limit} bytes that are read: allow more with `Verifier::body_limit`"
    )]
    TooLong {
        /// The number of bytes that are read.
        limit: usize,
    },
    /// Its body broke off: 400.
    #[error("the body broke off: HubSpot sends it again")]
    Body(#[source] Box<dyn Error + Send + Sync>),
    /// It is from HubSpot, but has no events: 400.
    #[error(transparent)]
    Events(#[from] EventsError),
}

hubscope_core::debug_in_words!(enum Refused {
    Signature(error),
    TooLong { limit },
    Body(source),
    Events(error),
});

impl Refused {
    /// Returns the status that the caller gets.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::TooLong { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Body(_) | Self::Events(_) => StatusCode::BAD_REQUEST,
        }
    }
}

/// Returns the body of a request that is from HubSpot. The body of a request with bad headers is
/// not read.
pub(crate) async fn receive<B>(
    verifier: &Verifier,
    parts: &Parts,
    uri: &Uri,
    body: B,
) -> Result<(Bytes, Verified), Refused>
where
    B: Body,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let claim = verifier.claim(&parts.method, uri, &parts.headers, SystemTime::now())?;
    let limit = verifier.longest_body();
    if body.size_hint().lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Err(Refused::TooLong { limit });
    }
    let body = Limited::new(body, limit).collect().await.map_err(|error| {
        match is_limit(error.as_ref()) {
            true => Refused::TooLong { limit },
            false => Refused::Body(error),
        }
    })?;
    let body = body.to_bytes();
    let verified = claim.verify(verifier, &body)?;
    Ok((body, verified))
}

/// Returns whether a limit ended the body: that of the verifier, or one of the app.
fn is_limit(error: &(dyn Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_limit)
}
