//! The trait of runtimes.

use std::{
    future::Future,
    hash::{BuildHasher, RandomState},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use super::{
    signal::Signal,
    task::{BoxFuture, Unfinished, Work},
};
use crate::{body::Body, exchange::Failure, response::Received, settings::Settings};

/// A transport's requests, time, threads, and tasks that outlive a caller.
///
/// The futures of a blocking transport are ready when they are returned;
/// [`threads`](super::threads) has most of what it needs.
pub trait Runtime: Send + Sync + 'static {
    /// Returns the settings of the client.
    fn settings(&self) -> &Arc<Settings>;

    /// Sends a request once, and reads the response.
    fn send(&self, request: http::Request<Body>) -> BoxFuture<'_, Result<Received, Failure>>;

    /// Waits.
    fn sleep(&self, length: Duration) -> BoxFuture<'_, ()>;

    /// Runs work on a thread that may block, and gives it up after the limit. Work that was given
    /// up goes on where it is.
    fn offload(&self, work: Work, limit: Duration) -> BoxFuture<'_, Result<(), Unfinished>>;

    /// Runs a future, and drops it after the limit.
    fn timeout<'a>(
        &'a self,
        future: BoxFuture<'a, ()>,
        limit: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>>;

    /// Runs a task to its end, although its caller may be gone long before.
    fn detach(&self, task: BoxFuture<'static, ()>);

    /// Waits for a signal, but not longer than the limit.
    fn wait<'a>(
        &'a self,
        signal: &'a Signal,
        limit: Duration,
    ) -> BoxFuture<'a, Result<(), Unfinished>>;

    /// Returns the time of day.
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Returns the time that deadlines are measured by. It never jumps.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Returns a random number, for jitter.
    fn random(&self) -> u64 {
        // Seeded by the operating system: processes that start at once must not wait alike.
        RandomState::new().hash_one(())
    }
}

/// Runs work on a thread that may block, and returns its result. A result that comes after the
/// limit goes to `late`.
///
/// # Errors
/// When there is no result within the limit.
pub async fn offload<T: Send + 'static>(
    runtime: &dyn Runtime,
    limit: Duration,
    work: impl FnOnce() -> T + Send + 'static,
    late: impl FnOnce(T) + Send + 'static,
) -> Result<T, Unfinished> {
    let slot = Arc::new(Mutex::new(Slot::Awaited));
    let filled = Arc::clone(&slot);
    let work = Box::new(move || {
        let value = work();
        let mut slot = filled.lock().unwrap_or_else(PoisonError::into_inner);
        match *slot {
            Slot::GivenUp => {
                drop(slot);
                late(value);
            }
            _ => *slot = Slot::Filled(value),
        }
    });
    let ended = runtime.offload(work, limit).await;
    let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
    // A result that came at the last moment counts.
    match (std::mem::replace(&mut *slot, Slot::GivenUp), ended) {
        (Slot::Filled(value), _) => Ok(value),
        (_, Err(unfinished)) => Err(unfinished),
        (_, Ok(())) => Err(Unfinished::Panicked),
    }
}

/// The place where the result of work that was offloaded is left.
enum Slot<T> {
    Awaited,
    Filled(T),
    GivenUp,
}

/// Runs a future, and gives it up after the limit.
///
/// # Errors
/// When it is not ready within the limit.
pub async fn within<T: Send>(
    runtime: &dyn Runtime,
    limit: Duration,
    future: impl Future<Output = T> + Send,
) -> Result<T, Unfinished> {
    let slot = Mutex::new(None);
    let filling = async {
        let value = future.await;
        *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    };
    runtime.timeout(Box::pin(filling), limit).await?;
    slot.into_inner().unwrap_or_else(PoisonError::into_inner).ok_or(Unfinished::Panicked)
}
