//! Futures and closures that a runtime runs, and the ways in which they end without a result.

use std::{
    future::{Future, poll_fn},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

/// A boxed future. Refreshes are rare, so one allocation per step costs nothing.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A closure that may block.
pub type Work = Box<dyn FnOnce() + Send>;

/// A task ended without a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfinished {
    /// It was given up after its time limit. It may still go on, and finish.
    #[error("it took too long")]
    TimedOut,
    /// It panicked, or there was no thread to run it.
    #[error("it panicked, or there was no thread to run it")]
    Panicked,
    /// It has to be awaited, and the runtime blocks.
    #[error(transparent)]
    NotReady(#[from] NotReady),
}

/// A future was not ready when it was polled by a client that blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it has to be awaited, and this client blocks")]
#[non_exhaustive]
pub struct NotReady;

/// Runs a future whose steps are all ready at once, as those of a blocking runtime are.
///
/// # Errors
/// When the future waits for something. This is the one place where a future meets a caller that
/// cannot await it.
pub fn poll_once<T>(future: impl Future<Output = T>) -> Result<T, NotReady> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Ok(value),
        Poll::Pending => Err(NotReady),
    }
}

/// Runs a future to its end, and returns its panic as an error.
///
/// # Errors
/// [`Unfinished::Panicked`] when the future panics. It is not polled again.
pub async fn catch_panic<T>(future: impl Future<Output = T>) -> Result<T, Unfinished> {
    let mut future = pin!(future);
    poll_fn(|context| {
        // A future that panicked is dropped unpolled, so that nobody sees its broken state.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(poll) => poll.map(Ok),
            Err(_) => Poll::Ready(Err(Unfinished::Panicked)),
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    #[test]
    fn a_future_that_waits_is_an_error_and_no_panic() {
        assert_eq!(poll_once(ready(7)), Ok(7));
        assert_eq!(poll_once(pending::<u8>()), Err(NotReady));
    }

    #[test]
    fn a_panic_is_an_error() {
        let panics = async { panic!("on purpose") };
        assert_eq!(poll_once(catch_panic(panics)), Ok(Err::<(), _>(Unfinished::Panicked)));
        assert_eq!(poll_once(catch_panic(ready(7))), Ok(Ok(7)));
    }
}
