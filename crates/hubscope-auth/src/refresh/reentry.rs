//! Finds out that a refresh would wait for itself.
//!
//! Code of a program runs within a refresh: stores, sources, `on_change`. When it makes a call that
//! needs the token which is being refreshed, the refresh would wait for the call, and the call for
//! the refresh.

use std::{
    cell::RefCell,
    future::{Future, poll_fn},
    sync::Arc,
};

use hubscope_core::runtime::BoxFuture;

thread_local! {
    /// The refreshes within which this thread runs.
    static CURRENT: RefCell<Chain> = RefCell::default();
}

/// The caches whose refreshes some code runs within, the outermost first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chain(Arc<Vec<u64>>);

impl Chain {
    /// Returns the refreshes within which this thread runs.
    pub(crate) fn current() -> Self {
        CURRENT.with(|current| current.borrow().clone())
    }

    /// Adds a cache.
    pub(crate) fn and(&self, cache: u64) -> Self {
        Self(Arc::new(self.0.iter().copied().chain([cache]).collect()))
    }

    pub(crate) fn contains(&self, cache: u64) -> bool {
        self.0.contains(&cache)
    }

    /// Runs code within these refreshes.
    pub(crate) fn enter<T>(&self, code: impl FnOnce() -> T) -> T {
        let _left = Entered(CURRENT.with(|current| current.replace(self.clone())));
        code()
    }

    /// Polls a future within these refreshes.
    pub(crate) fn scope<T: 'static>(
        self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> BoxFuture<'static, T> {
        let mut future = Box::pin(future);
        Box::pin(poll_fn(move |context| self.enter(|| future.as_mut().poll(context))))
    }
}

/// Puts the refreshes of before back, after a panic as well.
struct Entered(Chain);

impl Drop for Entered {
    fn drop(&mut self) {
        let before = std::mem::take(&mut self.0);
        CURRENT.with(|current| current.replace(before));
    }
}
