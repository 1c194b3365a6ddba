//! A store in memory: for tests, and for programs of one process that may forget.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::{
    error::StoreError,
    id::ConnectionId,
    record::Record,
    traits::{BlockingStore, Lease},
};

/// A store that keeps records in memory. Clones share them; they are gone when the program ends.
///
/// Async connections take it as [`InPlace`](super::InPlace)`(MemoryStore::new())`.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Memory>>);

#[derive(Debug, Default)]
struct Memory {
    records: BTreeMap<ConnectionId, Record>,
    leases: BTreeMap<ConnectionId, (String, Instant)>,
}

impl MemoryStore {
    /// Makes an empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// No code that can panic runs under the lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl BlockingStore for MemoryStore {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        Ok(self.lock().records.get(&id).cloned())
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        let records = &mut self.lock().records;
        let fits = records.get(&record.id).map(|there| there.version) == expected;
        if fits {
            records.insert(record.id, record.clone());
        }
        Ok(fits)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        let (now, leases) = (Instant::now(), &mut self.lock().leases);
        let another = leases.get(&id).filter(|(held, _)| held != owner).map(|(_, until)| *until);
        if let Some(until) = another.filter(|until| *until > now) {
            return Ok(Lease::Held(until - now));
        }
        leases.insert(id, (owner.to_owned(), now + length));
        Ok(if another.is_some() { Lease::Abandoned } else { Lease::Acquired })
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        let leases = &mut self.lock().leases;
        if leases.get(&id).is_some_and(|(held, _)| held == owner) {
            leases.remove(&id);
        }
        Ok(())
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        let after = |id: &ConnectionId| after.is_none_or(|after| *id > after);
        let memory = self.lock();
        Ok(memory
            .records
            .values()
            .filter(|record| after(&record.id))
            .take(limit)
            .cloned()
            .collect())
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        let records = &mut self.lock().records;
        let fits = records.get(&id).is_some_and(|there| there.version == expected);
        if fits {
            records.remove(&id);
        }
        Ok(fits)
    }
}
