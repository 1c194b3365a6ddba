//! A store that does what it is told to do wrong.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use hubscope_auth::store::{
    BlockingStore, ConnectionId, Lease, Record, Store, StoreError, StoreFuture,
};

use crate::place::Handle;

/// A call of a store that a refresh consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Load,
    Swap,
    Lease,
    Release,
}

/// What becomes of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is done.
    Do,
    /// It is not done, and fails.
    FailBefore,
    /// It is done, and fails: the caller is in doubt.
    FailAfter,
    /// It is not done, and does not fail. Only a store that is broken does so.
    Pretend,
}

/// Decides what becomes of the calls of a store.
pub(crate) trait Hook: Send + Sync {
    /// Decides before the call.
    fn decide(&self, operation: Operation, account: u64) -> Verdict;

    /// Notes that the call is over.
    fn done(&self, account: u64) {
        let _ = account;
    }
}

/// Does every call.
#[derive(Debug)]
pub(crate) struct Faithful;

impl Hook for Faithful {
    fn decide(&self, _: Operation, _: u64) -> Verdict {
        Verdict::Do
    }
}

/// A store whose calls a [`Hook`] decides about.
pub(crate) struct Wrapped<T: ?Sized> {
    pub(crate) store: Arc<T>,
    pub(crate) hook: Arc<dyn Hook>,
    pub(crate) leases: Arc<Leases>,
}

/// The owners of the leases that were taken and not given back.
#[derive(Debug, Default)]
pub(crate) struct Leases(Mutex<HashMap<u64, String>>);

impl Leases {
    /// Ends all leases, as if their time had passed: whoever takes one next is told that it was
    /// abandoned.
    pub(crate) async fn end(&self, store: &Handle) -> Result<(), StoreError> {
        let left = std::mem::take(&mut *self.lock());
        let at_once = Duration::from_millis(1);
        for (account, owner) in left {
            match store {
                Handle::Awaited(store) => store.lease(account.into(), &owner, at_once).await?,
                Handle::Blocking(store) => {
                    tokio::task::block_in_place(|| store.lease(account.into(), &owner, at_once))?
                }
            };
        }
        Ok(())
    }

    fn taken(&self, account: u64, owner: &str, lease: &Result<Lease, StoreError>) {
        if let Ok(Lease::Acquired | Lease::Abandoned) = lease {
            self.lock().insert(account, owner.to_owned());
        }
    }

    fn given_back(&self, account: u64, owner: &str, released: &Result<(), StoreError>) {
        let mut leases = self.lock();
        if released.is_ok() && leases.get(&account).is_some_and(|held| held == owner) {
            leases.remove(&account);
        }
    }

    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn injected() -> StoreError {
    StoreError::unavailable("made to fail by the chaos suite")
}

/// Returns what a call gives that was done, or failed by itself.
fn told<T>(verdict: Verdict, result: Result<T, StoreError>) -> Result<T, StoreError> {
    if verdict == Verdict::FailAfter { Err(injected()) } else { result }
}

impl<T: ?Sized> Wrapped<T> {
    async fn awaited<R>(
        &self,
        operation: Operation,
        account: u64,
        pretended: R,
        call: impl Future<Output = Result<R, StoreError>>,
    ) -> Result<R, StoreError> {
        let verdict = self.hook.decide(operation, account);
        // A caller that does the refresh itself can be cut off here, and after the call.
        tokio::task::yield_now().await;
        let result = match verdict {
            Verdict::FailBefore => return Err(injected()),
            Verdict::Pretend => Ok(pretended),
            Verdict::Do | Verdict::FailAfter => call.await,
        };
        self.hook.done(account);
        tokio::task::yield_now().await;
        told(verdict, result)
    }

    fn blocking<R>(
        &self,
        operation: Operation,
        account: u64,
        pretended: R,
        call: impl FnOnce() -> Result<R, StoreError>,
    ) -> Result<R, StoreError> {
        let verdict = self.hook.decide(operation, account);
        let result = match verdict {
            Verdict::FailBefore => return Err(injected()),
            Verdict::Pretend => Ok(pretended),
            Verdict::Do | Verdict::FailAfter => call(),
        };
        self.hook.done(account);
        told(verdict, result)
    }
}

fn number(id: ConnectionId) -> u64 {
    id.account().get()
}

impl Store for Wrapped<dyn Store> {
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>> {
        Box::pin(self.awaited(Operation::Load, number(id), None, self.store.load(id)))
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        let call = self.store.swap(expected, record);
        Box::pin(self.awaited(Operation::Swap, number(record.id), true, call))
    }

    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        let call = async move {
            let lease = self.store.lease(id, owner, length).await;
            self.leases.taken(number(id), owner, &lease);
            lease
        };
        Box::pin(self.awaited(Operation::Lease, number(id), Lease::Acquired, call))
    }

    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()> {
        let call = async move {
            let released = self.store.release(id, owner).await;
            self.leases.given_back(number(id), owner, &released);
            released
        };
        Box::pin(self.awaited(Operation::Release, number(id), (), call))
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        self.store.list(after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool> {
        self.store.remove(id, expected)
    }
}

impl BlockingStore for Wrapped<dyn BlockingStore> {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        self.blocking(Operation::Load, number(id), None, || self.store.load(id))
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        let call = || self.store.swap(expected, record);
        self.blocking(Operation::Swap, number(record.id), true, call)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        self.blocking(Operation::Lease, number(id), Lease::Acquired, || {
            let lease = self.store.lease(id, owner, length);
            self.leases.taken(number(id), owner, &lease);
            lease
        })
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        self.blocking(Operation::Release, number(id), (), || {
            let released = self.store.release(id, owner);
            self.leases.given_back(number(id), owner, &released);
            released
        })
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.store.list(after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        self.store.remove(id, expected)
    }
}
