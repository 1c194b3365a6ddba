//! What a renewal asks of a store, as data: done by awaiting, or on a thread that may block.

use std::{sync::Arc, time::Duration};

use super::{BlockingStore, Lease, Record, Store, StoreError};
use crate::{Async, Blocking, Outcome, Work, flight::Undone};

/// [`Async`] or [`Blocking`].
pub trait Mode: sealed::Sealed + Send + Sync + 'static {
    /// The trait of such stores.
    type Store: ?Sized + Send + Sync + 'static;

    #[doc(hidden)]
    fn work(store: Arc<Self::Store>, call: Call) -> Work;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for crate::Async {}
    impl Sealed for crate::Blocking {}
}

/// A call of a store.
#[doc(hidden)]
#[derive(Debug)]
pub enum Call {
    Load(u64),
    Swap { expected: Option<u64>, record: Box<Record> },
    Lease { account: u64, owner: Arc<str>, length: Duration },
    Release { account: u64, owner: Arc<str> },
}

/// What came of a call.
#[derive(Debug)]
pub(super) enum Reply {
    Loaded(Option<Box<Record>>),
    Swapped(bool),
    Leased(Lease),
    Released,
}

impl Mode for Async {
    type Store = dyn Store;

    fn work(store: Arc<dyn Store>, call: Call) -> Work {
        Work::Async(Box::pin(async move {
            let reply = match call {
                Call::Load(account) => {
                    store.load(account).await.map(|record| Reply::Loaded(record.map(Box::new)))
                }
                Call::Swap { expected, record } => {
                    store.swap(expected, &record).await.map(Reply::Swapped)
                }
                Call::Lease { account, owner, length } => {
                    store.lease(account, &owner, length).await.map(Reply::Leased)
                }
                Call::Release { account, owner } => {
                    store.release(account, &owner).await.map(|()| Reply::Released)
                }
            };
            Outcome::new(reply)
        }))
    }
}

impl Mode for Blocking {
    type Store = dyn BlockingStore;

    fn work(store: Arc<dyn BlockingStore>, call: Call) -> Work {
        Work::Blocking(Box::new(move || {
            Outcome::new(match call {
                Call::Load(account) => {
                    store.load(account).map(|record| Reply::Loaded(record.map(Box::new)))
                }
                Call::Swap { expected, record } => {
                    store.swap(expected, &record).map(Reply::Swapped)
                }
                Call::Lease { account, owner, length } => {
                    store.lease(account, &owner, length).map(Reply::Leased)
                }
                Call::Release { account, owner } => {
                    store.release(account, &owner).map(|()| Reply::Released)
                }
            })
        }))
    }
}

/// What a transport hands back.
pub(super) fn reply(outcome: Outcome) -> Result<Reply, StoreError> {
    outcome.take::<Result<Reply, StoreError>>().unwrap_or_else(|undone| {
        Err(match undone {
            Undone::NotDone => StoreError::NotDone,
            Undone::TimedOut(limit) => StoreError::TimedOut(limit),
        })
    })
}
