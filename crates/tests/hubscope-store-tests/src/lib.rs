//! The suite that every token store for hubscope has to pass: versions, leases, lists, and many who
//! ask at once.
//!
//! A store that is awaited is given to [`awaited`], one that blocks to [`blocking`]. Each call
//! works on accounts of its own, so that a suite can run on a store that is in use, and many at
//! once.
//!
//! ```
//! use hubscope_auth::store::MemoryStore;
//!
//! hubscope_store_tests::blocking(&MemoryStore::new());
//! ```
#![expect(clippy::unwrap_used, clippy::panic, reason = "a suite fails by panicking")]

#[cfg(all(feature = "servers", unix))]
pub mod servers;

use std::{
    sync::{
        Barrier,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use hubscope_auth::store::{BlockingStore, ConnectionId, Lease, Record, Store, StoreError};

/// How many ask at once.
const CROWD: usize = 16;

/// A lease that nothing here waits for.
const LONG: Duration = Duration::from_secs(60);

/// Runs the suite against a store that is awaited. `run` drives a future to its end: a runtime's
/// `block_on`.
///
/// # Panics
/// When the store breaks a promise; the message says which.
pub fn awaited(
    store: &dyn Store,
    run: impl Fn(std::pin::Pin<&mut dyn Future<Output = ()>>) + Sync,
) {
    let store = Awaited { store, run: &run };
    suite(&store);
}

/// Runs the suite against a store that blocks.
///
/// # Panics
/// When the store breaks a promise; the message says which.
pub fn blocking(store: &dyn BlockingStore) {
    suite(store);
}

fn suite(store: &dyn BlockingStore) {
    a_record_is_what_was_saved(store);
    a_version_that_is_not_there_changes_nothing(store);
    of_many_who_save_one_wins(store);
    of_many_who_create_one_wins(store);
    a_lease_has_one_owner(store);
    a_lease_ends_by_itself(store);
    of_many_who_want_a_lease_one_gets_it(store);
    accounts_are_listed_in_order(store);
    a_record_is_removed_by_its_version(store);
}

/// An account that nobody else uses, with room for some behind it.
fn account() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let started = u64::try_from(now.as_nanos() % (1 << 50)).unwrap_or_default();
    (started << 10) + NEXT.fetch_add(64, Ordering::Relaxed)
}

fn id(account: u64) -> ConnectionId {
    account.into()
}

fn record(account: u64, version: u64, sealed: &str) -> Record {
    let text = format!(
        r#"{{"key_id":"k","sealed":"{sealed}","scopes":"oauth tickets","state":"active","connected_at":1,"refreshed_at":2}}"#
    );
    Record::from_text(account, version, &text)
}

fn a_record_is_what_was_saved(store: &dyn BlockingStore) {
    let account = account();
    assert_eq!(store.load(id(account)).unwrap(), None, "there was a record of a new account");
    let first = record(account, 1, "v1.QUJD_-");
    assert!(store.swap(None, &first).unwrap());
    assert_eq!(store.load(id(account)).unwrap(), Some(first));
    let second = record(account, 2, &"x".repeat(4000));
    assert!(store.swap(Some(1), &second).unwrap());
    assert_eq!(store.load(id(account)).unwrap(), Some(second));
    assert_eq!(store.load(id(account + 1)).unwrap(), None);
}

fn a_version_that_is_not_there_changes_nothing(store: &dyn BlockingStore) {
    let account = account();
    assert!(
        !store.swap(Some(1), &record(account, 2, "x")).unwrap(),
        "it replaced a record that was not there"
    );
    let there = record(account, 5, "there");
    assert!(store.swap(None, &there).unwrap());
    for expected in [None, Some(4), Some(6)] {
        assert!(
            !store.swap(expected, &record(account, 9, "x")).unwrap(),
            "{expected:?} is not the version"
        );
    }
    assert_eq!(store.load(id(account)).unwrap(), Some(there));
}

/// Runs it on many threads at once and counts how many of them give `true`.
fn crowd(of: impl Fn(usize) -> bool + Sync) -> usize {
    let together = Barrier::new(CROWD);
    let count = AtomicU64::new(0);
    std::thread::scope(|scope| {
        for at in 0..CROWD {
            let (together, count, of) = (&together, &count, &of);
            scope.spawn(move || {
                together.wait();
                if of(at) {
                    count.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    usize::try_from(count.into_inner()).unwrap_or_default()
}

fn of_many_who_save_one_wins(store: &dyn BlockingStore) {
    let account = account();
    assert!(store.swap(None, &record(account, 1, "first")).unwrap());
    for version in 1..8 {
        let won = crowd(|at| {
            store.swap(Some(version), &record(account, version + 1, &at.to_string())).unwrap()
        });
        assert_eq!(won, 1, "{won} of {CROWD} replaced version {version}");
    }
    assert_eq!(store.load(id(account)).unwrap().map(|record| record.version), Some(8));
}

fn of_many_who_create_one_wins(store: &dyn BlockingStore) {
    let account = account();
    let won = crowd(|at| store.swap(None, &record(account, 1, &at.to_string())).unwrap());
    assert_eq!(won, 1, "{won} of {CROWD} created the record");
}

fn a_lease_has_one_owner(store: &dyn BlockingStore) {
    let account = account();
    assert_eq!(store.lease(id(account), "one", LONG).unwrap(), Lease::Acquired);
    match store.lease(id(account), "other", LONG).unwrap() {
        Lease::Held(rest) => {
            assert!(rest <= LONG && rest > LONG / 2, "it has {rest:?} left of {LONG:?}")
        }
        taken => panic!("two owners have one lease: {taken:?}"),
    }
    assert_eq!(
        store.lease(id(account), "one", LONG).unwrap(),
        Lease::Acquired,
        "an owner gets it anew"
    );
    store.release(id(account), "other").unwrap();
    assert!(
        matches!(store.lease(id(account), "other", LONG).unwrap(), Lease::Held(_)),
        "another one gave it back"
    );
    store.release(id(account), "one").unwrap();
    assert_eq!(store.lease(id(account), "other", LONG).unwrap(), Lease::Acquired);
    assert_eq!(
        store.lease(id(account + 1), "one", LONG).unwrap(),
        Lease::Acquired,
        "leases are of one account"
    );
}

fn a_lease_ends_by_itself(store: &dyn BlockingStore) {
    let account = account();
    assert_eq!(
        store.lease(id(account), "dead", Duration::from_millis(30)).unwrap(),
        Lease::Acquired
    );
    // However long it takes on a slow machine, it ends; a store that never lets go hangs here.
    let taken = loop {
        match store.lease(id(account), "next", LONG).unwrap() {
            Lease::Held(rest) => {
                assert!(
                    rest <= Duration::from_millis(30),
                    "it is held longer than was asked for: {rest:?}"
                );
                std::thread::yield_now();
            }
            taken => break taken,
        }
    };
    assert_eq!(taken, Lease::Abandoned, "nobody gave it back");
    assert!(matches!(store.lease(id(account), "dead", LONG).unwrap(), Lease::Held(_)));
    store.release(id(account), "next").unwrap();
    assert_eq!(
        store.lease(id(account), "dead", LONG).unwrap(),
        Lease::Acquired,
        "it was given back"
    );
}

fn of_many_who_want_a_lease_one_gets_it(store: &dyn BlockingStore) {
    let account = account();
    let won =
        crowd(|at| store.lease(id(account), &at.to_string(), LONG).unwrap() == Lease::Acquired);
    assert_eq!(won, 1, "{won} of {CROWD} have the lease");
}

fn accounts_are_listed_in_order(store: &dyn BlockingStore) {
    let first = account();
    // Written out of order, and with ids of several lengths in between elsewhere.
    let accounts = [first + 7, first + 1, first + 30, first + 2, first + 12];
    for account in accounts {
        assert!(store.swap(None, &record(account, 1, "x")).unwrap());
    }
    let mut sorted = accounts.to_vec();
    sorted.sort_unstable();
    let ids = |records: Vec<Record>| {
        records.iter().map(|record| record.id.account().get()).collect::<Vec<_>>()
    };
    let listed = ids(store.list(Some(id(first)), accounts.len()).unwrap());
    assert_eq!(listed, sorted);
    assert_eq!(ids(store.list(Some(id(first)), 2).unwrap()), sorted[..2]);
    assert_eq!(ids(store.list(Some(id(sorted[1])), 2).unwrap()), sorted[2..4]);
    assert_eq!(
        store.list(Some(id(u64::MAX >> 1)), 5).unwrap(),
        [],
        "there is nothing after the last account"
    );
}

fn a_record_is_removed_by_its_version(store: &dyn BlockingStore) {
    let account = account();
    assert!(!store.remove(id(account), 1).unwrap());
    assert!(store.swap(None, &record(account, 3, "x")).unwrap());
    assert!(!store.remove(id(account), 2).unwrap(), "another version was removed");
    assert!(store.remove(id(account), 3).unwrap());
    assert_eq!(store.load(id(account)).unwrap(), None);
    assert!(store.swap(None, &record(account, 1, "again")).unwrap());
    let listed = store.list(Some(id(account - 1)), 1).unwrap();
    assert_eq!(listed.first().map(|record| record.id), Some(id(account)));
}

/// A store that is awaited as one that blocks.
struct Awaited<'a, R> {
    store: &'a dyn Store,
    run: &'a R,
}

impl<R: Fn(std::pin::Pin<&mut dyn Future<Output = ()>>) + Sync> Awaited<'_, R> {
    fn wait<T>(
        &self,
        future: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let mut result = Err(StoreError::NotDone);
        {
            let mut task = std::pin::pin!(async { result = future.await });
            (self.run)(task.as_mut());
        }
        result
    }
}

impl<R: Fn(std::pin::Pin<&mut dyn Future<Output = ()>>) + Sync> BlockingStore for Awaited<'_, R> {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        self.wait(self.store.load(id))
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        self.wait(self.store.swap(expected, record))
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        self.wait(self.store.lease(id, owner, length))
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        self.wait(self.store.release(id, owner))
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.wait(self.store.list(after, limit))
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        self.wait(self.store.remove(id, expected))
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
