//! A layer for tower that lets only requests through that HubSpot signed.
//!
//! The service behind it gets the request with its whole body, and a
//! [`Verified`](crate::signature::Verified) in its extensions. Any other request gets an empty
//! response: 401, 413 for a body that is too long, 400 for one that broke off.
//!
//! ```
//! use axum::{Router, body::Bytes, routing::post};
//! use hubscope_webhooks::{layer::VerifyLayer, signature::Verifier};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let client_secret = String::from("yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy");
//! let verifier = Verifier::new(client_secret)?.public_url("https://hooks.example.com")?;
//! let layer = VerifyLayer::new(verifier)
//!     .on_refused(|refused| eprintln!("webhook refused: {refused}"));
//! let app: Router = Router::new()
//!     .route("/hubspot", post(async |body: Bytes| body.len().to_string()))
//!     .layer(layer);
//! # Ok(())
//! # }
//! ```
//!
//! Inside a nested router of axum, the part of the path that the router strips belongs to the
//! [public URL](crate::signature::Verifier::public_url).

use std::{
    error::Error,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

pub use crate::receive::Refused;
use crate::{receive::receive, signature::Verifier};

/// Puts [`Verify`] around a service.
#[derive(Clone)]
pub struct VerifyLayer {
    verifier: Verifier,
    on_refused: Arc<dyn Fn(&Refused) + Send + Sync>,
}

impl VerifyLayer {
    /// Creates a layer that lets the requests through that this verifier accepts.
    #[must_use]
    pub fn new(verifier: Verifier) -> Self {
        Self { verifier, on_refused: Arc::new(|_| {}) }
    }

    /// Calls this with the reason for which a request was refused, for the log.
    #[must_use]
    pub fn on_refused(mut self, hook: impl Fn(&Refused) + Send + Sync + 'static) -> Self {
        self.on_refused = Arc::new(hook);
        self
    }
}

impl fmt::Debug for VerifyLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyLayer").field("verifier", &self.verifier).finish_non_exhaustive()
    }
}

impl<S> Layer<S> for VerifyLayer {
    type Service = Verify<S>;

    fn layer(&self, inner: S) -> Verify<S> {
        Verify { inner, layer: self.clone() }
    }
}

/// A service that only HubSpot reaches.
#[derive(Clone, Debug)]
pub struct Verify<S> {
    inner: S,
    layer: VerifyLayer,
}

impl<S, B, R> Service<Request<B>> for Verify<S>
where
    S: Service<Request<B>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Body + From<Bytes> + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
    R: Default,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that is ready is the one to call; its clone need not be.
        let next = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, next);
        let layer = self.layer.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            match receive(&layer.verifier, &parts, &parts.uri, body).await {
                Ok((body, verified)) => {
                    parts.extensions.insert(verified);
                    inner.call(Request::from_parts(parts, B::from(body))).await
                }
                Err(refused) => {
                    (layer.on_refused)(&refused);
                    let mut response = Response::new(R::default());
                    *response.status_mut() = refused.status();
                    Ok(response)
                }
            }
        })
    }
}
