//! Lets blocking clients use token stores and sources of secrets that are awaited, such as those in Redis and
//! PostgreSQL, and the secret managers of clouds.
//!
//! ```no_run
//! # mod hubscope_store_redis {
//! #     pub struct RedisStore;
//! #     impl RedisStore {
//! #         pub async fn connect(
//! #             _: &str, _: &str,
//! #         ) -> Result<hubscope_auth::store::MemoryStore, hubscope_auth::store::StoreError> {
//! #             Ok(hubscope_auth::store::MemoryStore::new())
//! #         }
//! #     }
//! # }
//! use hubscope_blocking::Awaiting;
//! use hubscope_store_redis::RedisStore;
//!
//! let store = Awaiting::new(RedisStore::connect("redis://127.0.0.1/", "acme"))?;
//! # let _ = store;
//! # Ok::<(), hubscope_auth::store::StoreError>(())
//! ```
//!
//! It has one thread, which drives the connections of what is awaited; whoever calls waits in its own.

use std::{
    fmt,
    future::Future,
    io,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    time::Duration,
};

use hubscope_auth::{
    source::{BlockingSource, Secret, Source, SourceError},
    store::{BlockingStore, Lease, Record, Store, StoreError},
};
use tokio::runtime::{Builder, Runtime};

/// A store or a source that is awaited, for clients that block. Clones share it.
pub struct Awaiting<T> {
    awaited: Arc<T>,
    background: Arc<Background>,
    timeout: Duration,
}

/// How long a call may take, unless set: longer than stores that have a timeout give themselves.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Why there is nothing.
enum Undone {
    NotDone,
    TimedOut(Duration),
}

impl Undone {
    fn of_store(self) -> StoreError {
        match self {
            Self::NotDone => StoreError::NotDone,
            Self::TimedOut(limit) => StoreError::TimedOut(limit),
        }
    }

    fn of_source(self, place: String) -> SourceError {
        match self {
            Self::NotDone => SourceError::NotDone { place },
            Self::TimedOut(limit) => SourceError::TimedOut { place, limit },
        }
    }
}

impl<T> Awaiting<T> {
    /// How long a call may take: a minute unless set. What is given up goes on in its thread, and may still be done.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }
}

/// The thread that drives what is awaited.
struct Background(Option<Runtime>);

impl<S: Store + 'static> Awaiting<S> {
    /// Makes a store, and the thread that drives it.
    ///
    /// # Errors
    /// Those of making the store, and when there is no thread to be had.
    pub fn new(
        store: impl Future<Output = Result<S, StoreError>> + Send + 'static,
    ) -> Result<Self, StoreError> {
        let background = Background::start().map_err(StoreError::unavailable)?;
        let store =
            background.wait(store, TIMEOUT).unwrap_or_else(|undone| Err(undone.of_store()))?;
        Ok(Self { awaited: Arc::new(store), background: Arc::new(background), timeout: TIMEOUT })
    }

    fn wait<T, F>(&self, call: impl FnOnce(Arc<S>) -> F + Send + 'static) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, StoreError>> + Send + 'static,
    {
        let waited = self.background.wait(call(self.awaited.clone()), self.timeout);
        waited.unwrap_or_else(|undone| Err(undone.of_store()))
    }
}

impl<S: Source + 'static> Awaiting<S> {
    /// Makes a source, and the thread that drives it.
    ///
    /// # Errors
    /// Those of making the source, and when there is no thread to be had.
    pub fn source(
        source: impl Future<Output = Result<S, SourceError>> + Send + 'static,
    ) -> Result<Self, SourceError> {
        let place = || "a secret of a source that is awaited".to_owned();
        let background =
            Background::start().map_err(|error| SourceError::unavailable(place(), error))?;
        let source = background.wait(source, TIMEOUT);
        let source = source.unwrap_or_else(|undone| Err(undone.of_source(place())))?;
        Ok(Self { awaited: Arc::new(source), background: Arc::new(background), timeout: TIMEOUT })
    }
}

impl Background {
    fn start() -> io::Result<Self> {
        let mut runtime = Builder::new_multi_thread();
        let runtime =
            runtime.worker_threads(1).thread_name("hubscope-blocking").enable_all().build()?;
        Ok(Self(Some(runtime)))
    }

    /// Waits by a channel and not by `block_on`, which panics in threads that drive futures.
    fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
        limit: Duration,
    ) -> Result<T, Undone> {
        let (done, outcome) = mpsc::sync_channel(1);
        self.0.as_ref().ok_or(Undone::NotDone)?.spawn(async move {
            // Nobody waits any more: nothing to do.
            let _ = done.send(work.await);
        });
        outcome.recv_timeout(limit).map_err(|error| match error {
            RecvTimeoutError::Timeout => Undone::TimedOut(limit),
            RecvTimeoutError::Disconnected => Undone::NotDone,
        })
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // To wait for a runtime panics in threads that drive futures.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl<S: Store + 'static> BlockingStore for Awaiting<S> {
    fn load(&self, account: u64) -> Result<Option<Record>, StoreError> {
        self.wait(move |store| async move { store.load(account).await })
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        let record = record.clone();
        self.wait(move |store| async move { store.swap(expected, &record).await })
    }

    fn lease(&self, account: u64, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        let owner = owner.to_owned();
        self.wait(move |store| async move { store.lease(account, &owner, length).await })
    }

    fn release(&self, account: u64, owner: &str) -> Result<(), StoreError> {
        let owner = owner.to_owned();
        self.wait(move |store| async move { store.release(account, &owner).await })
    }

    fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.wait(move |store| async move { store.list(after, limit).await })
    }

    fn remove(&self, account: u64, expected: u64) -> Result<bool, StoreError> {
        self.wait(move |store| async move { store.remove(account, expected).await })
    }
}

impl<S: Source + 'static> BlockingSource for Awaiting<S> {
    fn fetch(&self) -> Result<Secret, SourceError> {
        let source = self.awaited.clone();
        let fetched = self.background.wait(async move { source.fetch().await }, self.timeout);
        fetched.unwrap_or_else(|undone| Err(undone.of_source(self.place())))
    }

    fn place(&self) -> String {
        self.awaited.place()
    }
}

impl<S> Clone for Awaiting<S> {
    fn clone(&self) -> Self {
        let Self { awaited, background, timeout } = self;
        Self { awaited: awaited.clone(), background: background.clone(), timeout: *timeout }
    }
}

impl<S: fmt::Debug> fmt::Debug for Awaiting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Awaiting").field(&self.awaited).finish()
    }
}
