//! Stores and sources that are awaited, for clients that block.

use std::{
    fmt,
    future::Future,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    time::Duration,
};

use hubscope_core::runtime::BoxFuture;

/// The default time limit of a call: longer than stores that have a timeout give themselves.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A store or a source that is awaited, for clients that block.
///
/// The program brings the runtime that drives it; a caller waits on its own thread. Clones share
/// the store. A program with async code of its own gives the `Handle` of its runtime, because tokio
/// panics where a `Runtime` is dropped by async code.
///
/// ```
/// use hubscope_auth::BlockOn;
///
/// # struct RedisStore;
/// # impl RedisStore {
/// #     async fn connect(_: &str, _: &str) -> Result<Self, std::io::Error> {
/// #         Ok(Self)
/// #     }
/// # }
/// let runtime = tokio::runtime::Runtime::new()?;
/// let store = runtime.block_on(RedisStore::connect("redis://127.0.0.1/", "acme"))?;
/// let store = BlockOn::new(store, move |task| drop(runtime.spawn(task)));
/// // let connections = Connections::blocking(app, store, keyring);
/// # drop(store);
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct BlockOn<T> {
    awaited: Arc<T>,
    spawn: Arc<Spawn>,
    timeout: Duration,
}

type Spawn = dyn Fn(BoxFuture<'static, ()>) + Send + Sync;

impl<T> BlockOn<T> {
    /// Takes what is awaited, and a function that hands a task to a runtime. The runtime needs a
    /// thread of its own: a call waits until the task has ended.
    pub fn new(awaited: T, spawn: impl Fn(BoxFuture<'static, ()>) + Send + Sync + 'static) -> Self {
        Self { awaited: Arc::new(awaited), spawn: Arc::new(spawn), timeout: TIMEOUT }
    }

    /// Sets how long a call may take; a minute by default. A call that is given up goes on in the
    /// runtime, and may still be done.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    pub(crate) fn awaited(&self) -> &T {
        &self.awaited
    }

    /// Waits by a channel and not by polling, so that it works in threads that drive futures.
    pub(crate) fn wait<R: Send + 'static, F: Future<Output = R> + Send + 'static>(
        &self,
        call: impl FnOnce(Arc<T>) -> F,
    ) -> Result<R, NoResult> {
        let (done, result) = mpsc::sync_channel(1);
        let call = call(self.awaited.clone());
        (self.spawn)(Box::pin(async move {
            // The caller may have given up.
            let _ = done.send(call.await);
        }));
        result.recv_timeout(self.timeout).map_err(|error| match error {
            RecvTimeoutError::Timeout => NoResult::After(self.timeout),
            RecvTimeoutError::Disconnected => NoResult::Dropped,
        })
    }
}

/// The reason why there is no result.
pub(crate) enum NoResult {
    After(Duration),
    Dropped,
}

impl<T> Clone for BlockOn<T> {
    fn clone(&self) -> Self {
        let Self { awaited, spawn, timeout } = self;
        Self { awaited: awaited.clone(), spawn: spawn.clone(), timeout: *timeout }
    }
}

impl<T: fmt::Debug> fmt::Debug for BlockOn<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BlockOn").field(&self.awaited).finish()
    }
}
