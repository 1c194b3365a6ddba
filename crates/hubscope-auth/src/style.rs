//! The two ways to call: awaited, and blocking.

use std::future::Future;

use hubscope_core::runtime::{BoxFuture, NotReady, poll_once};

/// Marks clients, stores and sources that are awaited.
#[derive(Debug)]
pub enum Async {}

/// Marks clients, stores and sources that block.
#[derive(Debug)]
pub enum Blocking {}

/// Says what the operations of a type return: [`Async`] ones a future of their result, [`Blocking`]
/// ones the result itself.
pub trait CallStyle: sealed::Sealed + Send + Sync + 'static {
    /// The return type of an operation: `Result<T, E>`, or a future of it.
    type Reply<'a, T: 'a, E: 'a>;

    /// Runs an operation that is written once, as a future. One of [`Blocking`] style has to be
    /// ready when it is first polled.
    fn reply<'a, T: Send + 'a, E: From<NotReady> + Send + 'a>(
        operation: impl Future<Output = Result<T, E>> + Send + 'a,
    ) -> Self::Reply<'a, T, E>;
}

impl CallStyle for Async {
    type Reply<'a, T: 'a, E: 'a> = BoxFuture<'a, Result<T, E>>;

    fn reply<'a, T: Send + 'a, E: From<NotReady> + Send + 'a>(
        operation: impl Future<Output = Result<T, E>> + Send + 'a,
    ) -> BoxFuture<'a, Result<T, E>> {
        Box::pin(operation)
    }
}

impl CallStyle for Blocking {
    type Reply<'a, T: 'a, E: 'a> = Result<T, E>;

    fn reply<'a, T: Send + 'a, E: From<NotReady> + Send + 'a>(
        operation: impl Future<Output = Result<T, E>> + Send + 'a,
    ) -> Result<T, E> {
        poll_once(operation).unwrap_or_else(|not_ready| Err(not_ready.into()))
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::Async {}
    impl Sealed for super::Blocking {}
}
