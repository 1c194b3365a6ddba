//! One request and its answer, without credentials and retries.

use std::{io::Read, sync::Arc, time::SystemTime};

use bytes::Bytes;
use hubscope_core::{
    Anonymous, Backend, Error, Request, Response, Settings,
    exchange::{Failure, FailureKind, Received},
};

use crate::{BuildError, Builder, drive::drive};

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
    pub fn send(&self, request: http::Request<Bytes>) -> Result<Received, Failure> {
        let (parts, body) = request.into_parts();
        let response = if body.is_empty() && !sends_body(&parts.method) {
            self.inner.run(http::Request::from_parts(parts, ()))
        } else {
            self.inner.run(http::Request::from_parts(parts, &body[..]))
        };
        let (parts, body) = response.map_err(failure)?.into_parts();
        let limit = self.settings.max_response;
        let mut bytes = Vec::new();
        // One byte more than the limit tells an answer that fits from one that does not.
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let read = body.into_reader().take(most).read_to_end(&mut bytes);
        read.map_err(|error| failure(ureq::Error::from(error)))?;
        if bytes.len() > limit {
            return Err(Failure { kind: FailureKind::TooLarge, source: "the answer is too long".into() });
        }
        Ok(Received {
            status: parts.status,
            headers: parts.headers,
            body: bytes.into(),
            at: SystemTime::now(),
        })
    }
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
        decode(&drive(self, None, request)?)
    }
}

fn sends_body(method: &http::Method) -> bool {
    matches!(*method, http::Method::POST | http::Method::PUT | http::Method::PATCH)
}

/// What ureq's error means.
fn failure(error: ureq::Error) -> Failure {
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
    Failure { kind, source: Box::new(error) }
}
