//! A store of either kind, behind one interface.

use std::{future::Future, sync::Arc};

use hubscope_core::runtime::poll_once;

use super::{
    adapters::InPlace,
    error::StoreError,
    traits::{BlockingStore, Store},
};
use crate::refresh::{RefreshContext, RefreshError, RefreshStep};

/// A store that is awaited, or one that blocks. Every operation is written once, as a future: that
/// of a blocking store is ready when it is first polled.
#[derive(Clone)]
pub(super) struct SharedStore {
    store: Arc<dyn Store>,
    kind: Kind,
}

/// The way in which a store is asked.
#[derive(Clone, Copy)]
enum Kind {
    Awaited,
    /// Its futures are ready at once, and block the thread that polls them.
    Blocking,
}

impl SharedStore {
    pub(super) fn awaited(store: impl Store + 'static) -> Self {
        Self { store: Arc::new(store), kind: Kind::Awaited }
    }

    pub(super) fn blocking(store: impl BlockingStore + 'static) -> Self {
        Self { store: Arc::new(InPlace(store)), kind: Kind::Blocking }
    }

    /// Returns the store for operations that run where their caller is.
    pub(super) fn here(&self) -> &dyn Store {
        &*self.store
    }

    /// Runs an operation as a step of a refresh: what blocks, on a thread that may. A result that
    /// comes too late goes to `late`.
    pub(super) async fn step<T, F>(
        &self,
        context: &RefreshContext,
        step: RefreshStep,
        operation: impl FnOnce(Arc<dyn Store>) -> F + Send + 'static,
        late: impl FnOnce(T) + Send + 'static,
    ) -> Result<T, RefreshError>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, StoreError>> + Send,
    {
        let store = self.store.clone();
        let done = match self.kind {
            Kind::Awaited => context.within(step, operation(store)).await?,
            Kind::Blocking => {
                let work = move || poll_once(operation(store));
                let late = |done| {
                    if let Ok(Ok(value)) = done {
                        late(value);
                    }
                };
                context.offload_or(step, work, late).await??
            }
        };
        Ok(done?)
    }
}
