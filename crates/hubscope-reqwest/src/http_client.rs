//! One request and its response, without credentials and retries.

use std::{sync::Arc, time::SystemTime};

use bytes::{Bytes, BytesMut};
use hubscope_core::transport::{Body, Failure, FailureKind, Received, Settings};

use crate::{sink::Sink, upload::Upload};

/// Connections to HubSpot, without credentials.
///
/// A [`Client`](crate::Client) sends through them, and OAuth calls are made with them.
#[derive(Debug, Clone)]
pub struct Http {
    pub(crate) inner: reqwest::Client,
    pub(crate) settings: Arc<Settings>,
}

impl Http {
    /// Sends a request once.
    ///
    /// # Errors
    /// When there is no complete response.
    pub async fn send(&self, request: http::Request<Body>) -> Result<Received, Failure> {
        self.exchange(request, None).await
    }

    /// Sends a request once, and writes the body of a success to the sink, if there is one.
    pub(crate) async fn exchange(
        &self,
        request: http::Request<Body>,
        sink: Option<&mut Sink>,
    ) -> Result<Received, Failure> {
        let (parts, body) = request.into_parts();
        let (streamed, body) = match body.as_bytes() {
            Some(bytes) => (false, reqwest::Body::from(bytes)),
            None => (true, reqwest::Body::wrap(Upload::new(&body))),
        };
        let request = http::Request::from_parts(parts, body);
        let mut request = reqwest::Request::try_from(request).map_err(failure)?;
        if streamed || sink.is_some() {
            *request.timeout_mut() = Some(self.settings.transfer_timeout);
        }
        let mut response = self.inner.execute(request).await.map_err(failure)?;
        let (body, written) = match sink.filter(|_| response.status().is_success()) {
            Some(sink) => {
                write(&mut response, sink).await?;
                (Bytes::new(), sink.written)
            }
            None => (read(&mut response, self.settings.max_response).await?, 0),
        };
        Ok(Received {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body,
            written,
            at: SystemTime::now(),
        })
    }
}

async fn read(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, Failure> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(failure)? {
        if body.len() + chunk.len() > limit {
            return Err(Failure {
                kind: FailureKind::TooLarge,
                source: "the response is too long".into(),
            });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

async fn write(response: &mut reqwest::Response, sink: &mut Sink) -> Result<(), Failure> {
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => sink.write(chunk).await?,
            Ok(None) => return sink.flush().await,
            Err(error) if sink.written > 0 => {
                return Err(Failure { kind: FailureKind::Partial, ..failure(error) });
            }
            Err(error) => return Err(failure(error)),
        }
    }
}

/// Classifies reqwest's error. Its URL is dropped: a query can have personal data in it, or a
/// developer key.
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
