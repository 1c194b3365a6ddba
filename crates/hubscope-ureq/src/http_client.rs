//! One request and its answer, without credentials and retries.

use std::{io::Read, sync::Arc, time::SystemTime};

use http::header;
use hubscope_core::{
    Anonymous, Backend, Body, Error, Request, Response, Settings,
    exchange::{Failure, FailureKind, Received},
};

use crate::{BuildError, Builder, drive::drive, quiet, sink::Sink};

/// Connections to HubSpot, without credentials: what a [`Client`](crate::Client) sends through, and what OAuth calls
/// are made with.
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) inner: ureq::Agent,
    pub(crate) settings: Arc<Settings>,
}

impl Http {
    /// Connections with the default settings.
    ///
    /// # Errors
    /// When a setting cannot be used.
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().http()
    }

    /// Configures connections: [`Builder::http`] makes them.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Sends a request once.
    ///
    /// # Errors
    /// When no complete answer came.
    pub fn send(&self, request: http::Request<Body>) -> Result<Received, Failure> {
        self.exchange(request, None)
    }

    /// Sends a request once. The body of a success is written to the sink, if there is one.
    pub(crate) fn exchange(
        &self,
        request: http::Request<Body>,
        sink: Option<&mut Sink>,
    ) -> Result<Received, Failure> {
        let (parts, body) = request.into_parts();
        let response = match body.as_bytes() {
            Some(bytes) if bytes.is_empty() && !sends_body(&parts.method) => {
                self.run(parts, (), sink.is_some())
            }
            Some(bytes) => self.run(parts, &bytes[..], sink.is_some()),
            None => {
                let mut parts = parts;
                // A reader has no length that ureq could know; without this it would be sent in chunks.
                parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
                self.run(parts, ureq::SendBody::from_owned_reader(body.reader()), true)
            }
        };
        let (parts, body) = response.map_err(failure)?.into_parts();
        let (body, written) = match sink.filter(|_| parts.status.is_success()) {
            Some(sink) => {
                sink.write(body.into_reader())?;
                (Vec::new(), sink.written)
            }
            None => (read(body, self.settings.max_response)?, 0),
        };
        Ok(Received {
            status: parts.status,
            headers: parts.headers,
            body: body.into(),
            written,
            at: SystemTime::now(),
        })
    }

    fn run(
        &self,
        parts: http::request::Parts,
        body: impl ureq::AsSendBody,
        transfers: bool,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        quiet::keep_secrets_out_of_logs(&parts.uri);
        let request = http::Request::from_parts(parts, body);
        if !transfers {
            return self.inner.run(request);
        }
        let timeout = Some(self.settings.transfer_timeout);
        self.inner.run(self.inner.configure_request(request).timeout_global(timeout).build())
    }
}

fn read(body: ureq::Body, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    // One byte more than the limit tells an answer that fits from one that does not.
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = body.into_reader().take(most).read_to_end(&mut bytes);
    read.map_err(|error| failure(ureq::Error::from(error)))?;
    if bytes.len() > limit {
        return Err(Failure { kind: FailureKind::TooLarge, source: "the answer is too long".into() });
    }
    Ok(bytes)
}

/// Calls without credentials: those of OAuth, and those that need no scope.
impl Backend for Http {
    type Scopes = Anonymous;
    type Reply<'a, T: 'a> = Result<T, Error>;

    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        decode(&drive(self, None, request, None)?)
    }
}

fn sends_body(method: &http::Method) -> bool {
    matches!(*method, http::Method::POST | http::Method::PUT | http::Method::PATCH)
}

/// What ureq's error means.
pub(crate) fn failure(error: ureq::Error) -> Failure {
    let kind = match &error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => FailureKind::Connect,
        ureq::Error::Timeout(_) => FailureKind::Timeout,
        ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::Tls(_)
        | ureq::Error::Rustls(_) => FailureKind::Connect,
        ureq::Error::Io(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
            FailureKind::Connect
        }
        _ => FailureKind::Interrupted,
    };
    // ureq does not give this one as its source, and what is wrong with an uploaded file is in it.
    match error {
        ureq::Error::Io(error) => Failure { kind, source: Box::new(error) },
        error => Failure { kind, source: Box::new(error) },
    }
}
