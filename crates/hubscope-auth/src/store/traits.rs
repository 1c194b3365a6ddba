//! The traits of stores.

use std::{sync::Arc, time::Duration};

use hubscope_core::runtime::BoxFuture;

use super::{error::StoreError, id::ConnectionId, record::Record};

/// The future of a store's call, which any runtime can drive.
pub type StoreFuture<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// A store of records that is awaited, for async clients. `hubscope-store-tests` has the suite that
/// every store has to pass.
pub trait Store: Send + Sync {
    /// Loads the record of a connection.
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>>;

    /// Saves a record if the version that is there is the expected one: `None` when there must be
    /// no record. Returns `false`, and changes nothing, when it is another.
    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool>;

    /// Takes the lease of a connection for that long, or tells for how long another owner still has
    /// it. Time is the store's own, and not that of the machine that asks. An owner that has the
    /// lease already gets it anew. A lease that another owner let end is remembered for at least a
    /// day: [`Lease::Abandoned`].
    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease>;

    /// Gives the lease back. Nothing happens when another owner has it.
    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()>;

    /// Lists up to `limit` records after this connection, in the order of their ids.
    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>>;

    /// Removes a record if its version is the expected one; returns `false` when it is another.
    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool>;
}

/// A store of records that blocks, for both clients: [`Store`] as plain functions. Async clients
/// call it on a thread that may block.
pub trait BlockingStore: Send + Sync {
    /// As [`Store::load`].
    ///
    /// # Errors
    /// When the store fails. A record that cannot be read is a damaged one, and not an error.
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError>;

    /// As [`Store::swap`].
    ///
    /// # Errors
    /// When the store fails. The record may have been saved nevertheless.
    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError>;

    /// As [`Store::lease`].
    ///
    /// # Errors
    /// When the store fails. The lease may have been taken nevertheless.
    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError>;

    /// As [`Store::release`].
    ///
    /// # Errors
    /// When the store fails.
    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError>;

    /// As [`Store::list`].
    ///
    /// # Errors
    /// When the store fails.
    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError>;

    /// As [`Store::remove`].
    ///
    /// # Errors
    /// When the store fails.
    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError>;
}

/// The response to a request for a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lease {
    /// The lease is yours.
    Acquired,
    /// The lease is yours, and another owner let it end without giving it back. Tokens that this
    /// owner may have refreshed were not saved.
    Abandoned,
    /// Another owner has the lease, for at most that long.
    Held(Duration),
}

impl<T: Store + ?Sized> Store for Box<T> {
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>> {
        (**self).load(id)
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        (**self).swap(expected, record)
    }

    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        (**self).lease(id, owner, length)
    }

    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()> {
        (**self).release(id, owner)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        (**self).list(after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool> {
        (**self).remove(id, expected)
    }
}

/// Implements [`BlockingStore`] for pointers to stores.
macro_rules! blocking_store_behind {
    ($($pointer:ident),*) => {$(
        impl<T: BlockingStore + ?Sized> BlockingStore for $pointer<T> {
            fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
                (**self).load(id)
            }

            fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
                (**self).swap(expected, record)
            }

            fn lease(
                &self,
                id: ConnectionId,
                owner: &str,
                length: Duration,
            ) -> Result<Lease, StoreError> {
                (**self).lease(id, owner, length)
            }

            fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
                (**self).release(id, owner)
            }

            fn list(
                &self,
                after: Option<ConnectionId>,
                limit: usize,
            ) -> Result<Vec<Record>, StoreError> {
                (**self).list(after, limit)
            }

            fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
                (**self).remove(id, expected)
            }
        }
    )*};
}

blocking_store_behind!(Arc, Box);
