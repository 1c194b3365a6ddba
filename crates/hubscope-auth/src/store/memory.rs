//! A store in memory: for tests, and for programs that are one process and may forget.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use super::{BlockingStore, Lease, Record, Store, StoreError, StoreFuture};

/// Keeps records in memory. Clones share them; when the program ends they are gone.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Memory>>);

#[derive(Debug, Default)]
struct Memory {
    records: BTreeMap<u64, Record>,
    leases: BTreeMap<u64, (String, Instant)>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl BlockingStore for MemoryStore {
    fn load(&self, account: u64) -> Result<Option<Record>, StoreError> {
        Ok(self.lock().records.get(&account).cloned())
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        let records = &mut self.lock().records;
        let fits = records.get(&record.account).map(|there| there.version) == expected;
        if fits {
            records.insert(record.account, record.clone());
        }
        Ok(fits)
    }

    fn lease(&self, account: u64, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        let (now, leases) = (Instant::now(), &mut self.lock().leases);
        let another =
            leases.get(&account).filter(|(held, _)| held != owner).map(|(_, until)| *until);
        if let Some(until) = another.filter(|until| *until > now) {
            return Ok(Lease::Held(until - now));
        }
        leases.insert(account, (owner.to_owned(), now + length));
        Ok(if another.is_some() { Lease::Abandoned } else { Lease::Acquired })
    }

    fn release(&self, account: u64, owner: &str) -> Result<(), StoreError> {
        let leases = &mut self.lock().leases;
        if leases.get(&account).is_some_and(|(held, _)| held == owner) {
            leases.remove(&account);
        }
        Ok(())
    }

    fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError> {
        let after = |account: &u64| after.is_none_or(|after| *account > after);
        let memory = self.lock();
        Ok(memory
            .records
            .values()
            .filter(|record| after(&record.account))
            .take(limit)
            .cloned()
            .collect())
    }

    fn remove(&self, account: u64, expected: u64) -> Result<bool, StoreError> {
        let records = &mut self.lock().records;
        let fits = records.get(&account).is_some_and(|there| there.version == expected);
        if fits {
            records.remove(&account);
        }
        Ok(fits)
    }
}

/// Never waits for anything.
impl Store for MemoryStore {
    fn load(&self, account: u64) -> StoreFuture<'_, Option<Record>> {
        ready(BlockingStore::load(self, account))
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        ready(BlockingStore::swap(self, expected, record))
    }

    fn lease<'a>(
        &'a self,
        account: u64,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        ready(BlockingStore::lease(self, account, owner, length))
    }

    fn release<'a>(&'a self, account: u64, owner: &'a str) -> StoreFuture<'a, ()> {
        ready(BlockingStore::release(self, account, owner))
    }

    fn list(&self, after: Option<u64>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        ready(BlockingStore::list(self, after, limit))
    }

    fn remove(&self, account: u64, expected: u64) -> StoreFuture<'_, bool> {
        ready(BlockingStore::remove(self, account, expected))
    }
}

fn ready<T: Send + 'static>(result: Result<T, StoreError>) -> StoreFuture<'static, T> {
    Box::pin(std::future::ready(result))
}
