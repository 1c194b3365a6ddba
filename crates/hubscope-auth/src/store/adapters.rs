//! A blocking store as one that is awaited, and the other way round.

use std::{future::ready, time::Duration};

use super::{
    error::StoreError,
    id::ConnectionId,
    record::Record,
    traits::{BlockingStore, Lease, Store, StoreFuture},
};
use crate::block_on::{BlockOn, NoResult};

/// A blocking store as one that is awaited: its futures are ready at once, and the thread that
/// makes them blocks. Use it for stores that never block for long, such as a
/// [`MemoryStore`](super::MemoryStore).
///
/// ```
/// use hubscope_auth::store::{InPlace, MemoryStore, Store};
///
/// let store = InPlace(MemoryStore::new());
/// let loaded = store.load(62_515.into());
/// # drop(loaded);
/// ```
#[derive(Debug, Clone, Default)]
pub struct InPlace<T>(pub T);

impl<T: BlockingStore> Store for InPlace<T> {
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>> {
        Box::pin(ready(self.0.load(id)))
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        Box::pin(ready(self.0.swap(expected, record)))
    }

    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        Box::pin(ready(self.0.lease(id, owner, length)))
    }

    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(ready(self.0.release(id, owner)))
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(ready(self.0.list(after, limit)))
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool> {
        Box::pin(ready(self.0.remove(id, expected)))
    }
}

impl<T: Store + 'static> BlockingStore for BlockOn<T> {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        result(self.wait(move |store| async move { store.load(id).await }))
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        let record = record.clone();
        result(self.wait(move |store| async move { store.swap(expected, &record).await }))
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        let owner = owner.to_owned();
        result(self.wait(move |store| async move { store.lease(id, &owner, length).await }))
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        let owner = owner.to_owned();
        result(self.wait(move |store| async move { store.release(id, &owner).await }))
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        result(self.wait(move |store| async move { store.list(after, limit).await }))
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        result(self.wait(move |store| async move { store.remove(id, expected).await }))
    }
}

fn result<T>(waited: Result<Result<T, StoreError>, NoResult>) -> Result<T, StoreError> {
    waited.unwrap_or_else(|missing| {
        Err(match missing {
            NoResult::After(limit) => StoreError::TimedOut(limit),
            NoResult::Dropped => StoreError::NotDone,
        })
    })
}
