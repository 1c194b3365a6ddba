//! Where the tokens of many accounts are kept, so that many servers can share them.
//!
//! Three things keep them safe, and each does so by itself:
//!
//! * **A version.** A record is only replaced by whoever has seen its latest version ([`Store::swap`]), so that no server
//!   overwrites what another one has saved.
//! * **A lease.** Before a refresh, a server takes the lease of the account ([`Store::lease`]). It saves work, and safety
//!   does not rest on it: whoever holds it too long loses by the version.
//! * **Encryption.** A store sees tokens only sealed by a [`Keyring`].
//!
//! No lock and no transaction is held while HubSpot is asked.
//!
//! ```
//! use hubscope_auth::store::{Connections, Key, Keyring, MemoryStore};
//! # use hubscope_auth::{OAuthApp, SecretString, Tokens};
//! # use hubscope_core::scope::Scopes;
//! # struct App;
//! # impl Scopes for App {
//! #     const REQUIRED: &'static [&'static str] = &["oauth", "crm.objects.contacts.read"];
//! # }
//! # let secret = SecretString::from("the-client-secret");
//! # let app = OAuthApp::<App>::new("the-client-id", secret, "https://crm.example.com/callback")?;
//! // One key for all servers, from wherever your secrets are.
//! let keyring = Keyring::new(Key::generate("2026-11"));
//! let connections = Connections::blocking(app, MemoryStore::new(), keyring);
//!
//! # let mut tokens = Tokens::from_refresh_token("na1-1234");
//! # tokens.hub_id = Some(62515);
//! // After the login of an account:
//! let session = connections.connect(tokens)?;
//! // In each request that is about that account, on any server:
//! let session = connections.session(62515);
//! // let client = Client::<App>::from_http(http, session);
//! # drop(session);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod connections;
mod error;
mod flush;
mod keys;
mod memory;
mod record;
mod renewal;
mod revocation;
mod work;

use std::{future::Future, pin::Pin, time::Duration};

pub use connections::{Connections, StoredSession};
pub use error::StoreError;
pub use keys::{InvalidKey, Key, Keyring};
pub use memory::MemoryStore;
pub use record::{Record, State};
pub use revocation::RevocationError;
pub use work::Mode;

/// What a store's calls give: a future that any runtime can drive.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Where records are kept, for async clients. Implement it for a database of your own; `hubscope-store-tests` has the suite
/// that it has to pass.
pub trait Store: Send + Sync {
    /// The record of an account.
    fn load(&self, account: u64) -> StoreFuture<'_, Option<Record>>;

    /// Saves a record if the version that is there is the one that is expected: `None` when there must be no record.
    /// Gives `false`, and changes nothing, when it is another.
    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool>;

    /// Takes the lease of an account for that long, or says for how long another owner still has it. Time is the store's
    /// own, and not that of the machine that asks. An owner that has it already gets it anew. That another owner let it end
    /// is remembered for a day at least: [`Lease::Abandoned`].
    fn lease<'a>(
        &'a self,
        account: u64,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease>;

    /// Gives the lease back. Nothing happens when somebody else has it.
    fn release<'a>(&'a self, account: u64, owner: &'a str) -> StoreFuture<'a, ()>;

    /// Up to `limit` records of accounts after this one, in the order of their ids.
    fn list(&self, after: Option<u64>, limit: usize) -> StoreFuture<'_, Vec<Record>>;

    /// Removes a record if its version is the one that is expected; gives `false` when it is another.
    fn remove(&self, account: u64, expected: u64) -> StoreFuture<'_, bool>;
}

/// Where records are kept, for blocking clients: as [`Store`], without futures. Async clients take it as well, and call it
/// on threads where blocking does no harm.
pub trait BlockingStore: Send + Sync {
    /// As [`Store::load`].
    ///
    /// # Errors
    /// When the store does not answer, or what is there cannot be read.
    fn load(&self, account: u64) -> Result<Option<Record>, StoreError>;

    /// As [`Store::swap`].
    ///
    /// # Errors
    /// When the store does not answer.
    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError>;

    /// As [`Store::lease`].
    ///
    /// # Errors
    /// When the store does not answer.
    fn lease(&self, account: u64, owner: &str, length: Duration) -> Result<Lease, StoreError>;

    /// As [`Store::release`].
    ///
    /// # Errors
    /// When the store does not answer.
    fn release(&self, account: u64, owner: &str) -> Result<(), StoreError>;

    /// As [`Store::list`].
    ///
    /// # Errors
    /// When the store does not answer, or what is there cannot be read.
    fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError>;

    /// As [`Store::remove`].
    ///
    /// # Errors
    /// When the store does not answer.
    fn remove(&self, account: u64, expected: u64) -> Result<bool, StoreError>;
}

impl<T: Store + ?Sized> Store for Box<T> {
    fn load(&self, account: u64) -> StoreFuture<'_, Option<Record>> {
        (**self).load(account)
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        (**self).swap(expected, record)
    }

    fn lease<'a>(
        &'a self,
        account: u64,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        (**self).lease(account, owner, length)
    }

    fn release<'a>(&'a self, account: u64, owner: &'a str) -> StoreFuture<'a, ()> {
        (**self).release(account, owner)
    }

    fn list(&self, after: Option<u64>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        (**self).list(after, limit)
    }

    fn remove(&self, account: u64, expected: u64) -> StoreFuture<'_, bool> {
        (**self).remove(account, expected)
    }
}

impl<T: BlockingStore + ?Sized> BlockingStore for Box<T> {
    fn load(&self, account: u64) -> Result<Option<Record>, StoreError> {
        (**self).load(account)
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        (**self).swap(expected, record)
    }

    fn lease(&self, account: u64, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        (**self).lease(account, owner, length)
    }

    fn release(&self, account: u64, owner: &str) -> Result<(), StoreError> {
        (**self).release(account, owner)
    }

    fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError> {
        (**self).list(after, limit)
    }

    fn remove(&self, account: u64, expected: u64) -> Result<bool, StoreError> {
        (**self).remove(account, expected)
    }
}

/// What came of asking for a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lease {
    /// It is yours.
    Acquired,
    /// It is yours, and ended for another owner who never gave it back: what that one may have refreshed was not saved.
    Abandoned,
    /// Another owner has it, for at most that long.
    Held(Duration),
}
