//! Responses of HubSpot.

use std::{fmt, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{endpoint::EndpointInfo, redact::Redactor};

/// A response, as a transport reads it. `Debug` does not show its body, which may have a token in
/// it.
#[derive(Clone)]
pub struct Received {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, decompressed. Empty when it was written to a file.
    pub body: Bytes,
    /// The number of bytes that were written to a file.
    pub written: u64,
    /// The time at which it came, by the clock of this machine.
    pub at: SystemTime,
}

/// A response that is a success. `Debug` does not show its body, which may have a token in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The endpoint that was called.
    pub endpoint: &'static EndpointInfo,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, decompressed. Empty when it was written to a file.
    pub body: Bytes,
    /// The number of bytes that were written to a file.
    pub written: u64,
    /// The time at which it came, by the clock of this machine.
    pub at: SystemTime,
    /// The number of times the request was sent.
    pub attempts: u32,
    pub(crate) redactor: Redactor,
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, body, written, .. } = self;
        let mut fields = f.debug_struct("Received");
        fields.field("status", status).field("length", &body.len()).field("written", written);
        fields.finish_non_exhaustive()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { endpoint, status, body, written, attempts, .. } = self;
        let mut fields = f.debug_struct("Response");
        fields
            .field("endpoint", &endpoint.name())
            .field("status", status)
            .field("length", &body.len());
        fields.field("written", written).field("attempts", attempts).finish_non_exhaustive()
    }
}

impl Response {
    pub(crate) fn correlation_id(&self) -> Option<String> {
        let value = self.headers.get("x-hubspot-correlation-id")?;
        value.to_str().ok().map(str::to_owned)
    }
}
