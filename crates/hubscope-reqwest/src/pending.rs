//! The future of a call.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use hubscope_core::{Error, transport::Response};

/// A call, which starts when it is first polled.
///
/// The exchange behind it is compiled once for all endpoints. Only the decoding of the response
/// depends on `T`.
#[must_use = "a call does nothing until it is awaited"]
pub struct Pending<'a, T> {
    exchange: Pin<Box<dyn Future<Output = Result<Response, Error>> + Send + 'a>>,
    decode: fn(&Response) -> Result<T, Error>,
}

impl<'a, T> Pending<'a, T> {
    pub(crate) fn new(
        exchange: impl Future<Output = Result<Response, Error>> + Send + 'a,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Self {
        Self { exchange: Box::pin(exchange), decode }
    }
}

impl<T> Future for Pending<'_, T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.exchange.as_mut().poll(context).map(|response| (self.decode)(&response?))
    }
}

impl<T> std::fmt::Debug for Pending<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pending").finish_non_exhaustive()
    }
}
