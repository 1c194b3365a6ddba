//! One request and its answer, without credentials and retries.

use std::{sync::Arc, time::SystemTime};

use bytes::{Bytes, BytesMut};
use hubscope_core::{
    Anonymous, Backend, Error, Request, Response, Settings,
    exchange::{Failure, FailureKind, Received},
};

use crate::{BuildError, Builder, Pending, drive::drive};

/// Connections to HubSpot, without credentials: what a [`Client`](crate::Client) sends through, and what OAuth calls
/// are made with.
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) inner: reqwest::Client,
    pub(crate) settings: Arc<Settings>,
}

impl Http {
    /// Connections with the default settings.
    ///
    /// # Errors
    /// When TLS cannot be set up, for want of root certificates for example.
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
    pub async fn send(&self, request: http::Request<Bytes>) -> Result<Received, Failure> {
        let request = reqwest::Request::try_from(request).map_err(failure)?;
        let mut response = self.inner.execute(request).await.map_err(failure)?;
        let limit = self.settings.max_response;
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(failure)? {
            if body.len() + chunk.len() > limit {
                return Err(Failure { kind: FailureKind::TooLarge, source: "the answer is too long".into() });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Received {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: body.freeze(),
            at: SystemTime::now(),
        })
    }
}

/// Calls without credentials: those of OAuth, and those that need no scope.
impl Backend for Http {
    type Scopes = Anonymous;
    type Reply<'a, T: 'a> = Pending<'a, T>;

    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Pending<'a, T> {
        Pending::new(drive(self, None, request), decode)
    }
}

/// What reqwest's error means. Its URL is dropped: a query can hold personal data, or a developer key.
fn failure(error: reqwest::Error) -> Failure {
    let kind = if error.is_timeout() && !error.is_connect() {
        FailureKind::Timeout
    } else if error.is_connect() {
        FailureKind::Connect
    } else {
        FailureKind::Interrupted
    };
    Failure { kind, source: Box::new(error.without_url()) }
}
