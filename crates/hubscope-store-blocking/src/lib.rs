//! Lets blocking clients use token stores that are awaited, such as those in Redis and PostgreSQL.
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
//! use hubscope_store_blocking::Awaiting;
//! use hubscope_store_redis::RedisStore;
//!
//! let store = Awaiting::new(RedisStore::connect("redis://127.0.0.1/", "acme"))?;
//! # let _ = store;
//! # Ok::<(), hubscope_auth::store::StoreError>(())
//! ```
//!
//! It has one thread, which drives the connections of the store; whoever calls waits in its own.

use std::{
    fmt,
    future::Future,
    sync::{Arc, mpsc},
    time::Duration,
};

use hubscope_auth::store::{BlockingStore, Lease, Record, Store, StoreError};
use tokio::runtime::{Builder, Runtime};

/// A store that is awaited, for clients that block. Clones share it.
pub struct Awaiting<S> {
    store: Arc<S>,
    runtime: Arc<Background>,
}

/// The thread that drives the store.
struct Background(Option<Runtime>);

impl<S: Store + 'static> Awaiting<S> {
    /// Makes the store, and the thread that drives it.
    ///
    /// # Errors
    /// Those of making the store, and when there is no thread to be had.
    pub fn new(
        store: impl Future<Output = Result<S, StoreError>> + Send + 'static,
    ) -> Result<Self, StoreError> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("hubscope-store")
            .enable_all()
            .build()
            .map_err(StoreError::unavailable)?;
        let background = Background(Some(runtime));
        let store = background.wait(store)?;
        Ok(Self { store: Arc::new(store), runtime: Arc::new(background) })
    }

    fn wait<T, F>(&self, call: impl FnOnce(Arc<S>) -> F + Send + 'static) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, StoreError>> + Send + 'static,
    {
        self.runtime.wait(call(self.store.clone()))
    }
}

impl Background {
    /// Waits by a channel and not by `block_on`, which panics in threads that drive futures.
    fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, StoreError>> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (done, outcome) = mpsc::sync_channel(1);
        if let Some(runtime) = &self.0 {
            runtime.spawn(async move {
                // Nobody waits any more: nothing to do.
                let _ = done.send(work.await);
            });
        }
        outcome.recv().unwrap_or(Err(StoreError::NotDone))
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

impl<S> Clone for Awaiting<S> {
    fn clone(&self) -> Self {
        Self { store: self.store.clone(), runtime: self.runtime.clone() }
    }
}

impl<S: fmt::Debug> fmt::Debug for Awaiting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Awaiting").field(&self.store).finish()
    }
}
