//! The accounts that have installed an app: their records in a store, and a session for each.

use std::{
    collections::HashMap,
    fmt,
    marker::PhantomData,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use hubscope_core::AccountId;
use secrecy::ExposeSecret;

use super::{
    error::StoreError,
    grant::{Grant, Setup},
    id::ConnectionId,
    keys::Keyring,
    record::{ConnectionState, Record},
    refresh::StoredRefresh,
    shared::SharedStore,
    traits::{BlockingStore, Store},
};
use crate::{
    credential::{Credential, CredentialFor},
    oauth::{OAuthApp, Tokens},
    style::{Async, Blocking, CallStyle},
};

/// The number of sessions that a process keeps. One that was dropped is read from the store again.
const SESSIONS: usize = 20_000;

/// The number of attempts to replace a record that keeps changing.
pub(super) const TRIES: u32 = 8;

/// The default time that a server has for a refresh before another one tries: longer than a token
/// endpoint is waited for.
const LEASE: Duration = Duration::from_secs(90);

/// The accounts that have installed an app, in a store that any number of servers share.
///
/// [`new`](Self::new) is for async clients and stores that are awaited,
/// [`blocking`](Self::blocking) for both clients and stores that block. The operations of the
/// former return futures, those of the latter results. Cheap to clone.
pub struct Connections<S, M> {
    app: OAuthApp<S>,
    setup: Arc<Setup>,
    sessions: Arc<Mutex<Sessions>>,
    style: PhantomData<fn() -> M>,
}

/// The sessions of this process.
#[derive(Default)]
struct Sessions {
    kept: HashMap<ConnectionId, KeptSession>,
    asked: u64,
}

/// The session of one connection, and when it was last asked for.
struct KeptSession {
    credential: Credential,
    grant: Arc<Grant>,
    last: u64,
}

/// The session of one account whose tokens are in a store. A client for an app with the scopes `S`
/// is built with it.
///
/// The first call reads the record. A stale token is refreshed by one server, and the others take
/// the one that it has saved.
pub struct StoredSession<S, M> {
    id: ConnectionId,
    credential: Credential,
    style: PhantomData<fn() -> (S, M)>,
}

impl<S> Connections<S, Async> {
    /// Takes the app, a store that is awaited, and the keys that tokens are sealed with.
    pub fn new(app: OAuthApp<S>, store: impl Store + 'static, keyring: Keyring) -> Self {
        Self::of(app, SharedStore::awaited(store), keyring)
    }
}

impl<S> Connections<S, Blocking> {
    /// Takes the app, a store that blocks, and the keys that tokens are sealed with.
    pub fn blocking(
        app: OAuthApp<S>,
        store: impl BlockingStore + 'static,
        keyring: Keyring,
    ) -> Self {
        Self::of(app, SharedStore::blocking(store), keyring)
    }
}

impl<S, M: CallStyle> Connections<S, M> {
    /// Saves the tokens of an account that has installed the app, for the first time or again.
    ///
    /// # Errors
    /// When the account did not grant what the app requires, when the tokens do not have the id of
    /// their account, and store errors. A record that does not open with the keyring is not
    /// overwritten.
    pub fn connect(&self, tokens: Tokens) -> M::Reply<'_, StoredSession<S, M>, StoreError> {
        M::reply(async move {
            let tokens = self.app.check_granted(tokens)?;
            let id = tokens.hub_id.ok_or(StoreError::NoAccount)?.into();
            for _ in 0..TRIES {
                let there = self.store().load(id).await?;
                let expected = there.as_ref().map(|record| record.version);
                let record = self.connected_record(id, there, &tokens)?;
                if self.store().swap(expected, &record).await? {
                    // A session that knows nothing of older tokens.
                    self.forget(id);
                    return Ok(self.session(id));
                }
            }
            Err(StoreError::Contended { id })
        })
    }

    /// Returns the tokens of an account as the store has them, to introspect or revoke them.
    ///
    /// # Errors
    /// When there is no record, when it does not open, when the tokens were
    /// [revoked](Self::revoke), and store errors.
    pub fn tokens(&self, id: impl Into<ConnectionId>) -> M::Reply<'_, Tokens, StoreError> {
        let id = id.into();
        M::reply(async move {
            let record = self.store().load(id).await?;
            self.open(&record.ok_or(StoreError::NotConnected { id })?)
        })
    }

    /// Removes the record of an account. Its grant stays as it is: revoke it first, or uninstall
    /// the app.
    ///
    /// # Errors
    /// Store errors. A missing record is not an error.
    pub fn disconnect(&self, id: impl Into<ConnectionId>) -> M::Reply<'_, (), StoreError> {
        let id = id.into();
        M::reply(async move {
            for _ in 0..TRIES {
                let Some(record) = self.store().load(id).await? else { return Ok(()) };
                if self.store().remove(id, record.version).await? {
                    self.forget(id);
                    return Ok(());
                }
            }
            Err(StoreError::Contended { id })
        })
    }

    /// Returns up to `limit` records after this connection, in the order of their ids. No tokens
    /// are opened.
    ///
    /// # Errors
    /// Store errors.
    pub fn list(
        &self,
        after: Option<ConnectionId>,
        limit: usize,
    ) -> M::Reply<'_, Vec<Record>, StoreError> {
        M::reply(self.page(after, limit))
    }
}

impl<S, M> Connections<S, M> {
    fn of(app: OAuthApp<S>, store: SharedStore, keyring: Keyring) -> Self {
        let setup = Setup { app: app.shared.clone(), keyring, store, lease: LEASE };
        Self { app, setup: Arc::new(setup), sessions: Arc::default(), style: PhantomData }
    }

    /// As [`list`](Self::list), as a future for connections of both styles: for operations that are
    /// written once, and run with [`CallStyle::reply`]. With a store that blocks it is ready at
    /// once.
    ///
    /// # Errors
    /// Store errors.
    pub async fn page(
        &self,
        after: Option<ConnectionId>,
        limit: usize,
    ) -> Result<Vec<Record>, StoreError> {
        self.store().list(after, limit).await
    }

    /// Sets how long a server may take for a refresh before another one tries; 90 seconds by
    /// default. With a time shorter than the token endpoint is waited for, servers refresh twice,
    /// and one of them in vain. The same happens when the servers of a deployment have different
    /// times.
    #[must_use]
    pub fn refresh_lease(mut self, length: Duration) -> Self {
        // Sessions that were given out before keep what they have.
        let mut setup = Arc::unwrap_or_clone(self.setup);
        setup.lease = length;
        self.setup = Arc::new(setup);
        self
    }

    /// Returns the app that the accounts have installed.
    pub fn app(&self) -> &OAuthApp<S> {
        &self.app
    }

    /// Returns the id of the key that new tokens are sealed with: the first one of the keyring.
    pub fn key_id(&self) -> &str {
        self.setup.keyring.first().id()
    }

    /// Checks that a record opens with the keyring.
    ///
    /// # Errors
    /// When it does not: [`UnknownKey`](StoreError::UnknownKey), [`WrongKey`](StoreError::WrongKey)
    /// or [`Damaged`](StoreError::Damaged).
    pub fn verify(&self, record: &Record) -> Result<(), StoreError> {
        self.setup.open(record).map(drop)
    }

    /// Returns the session of an account. Nothing is read yet: the first call shows whether the
    /// account is connected.
    ///
    /// All sessions of one account in this process are one, so that it refreshes once.
    pub fn session(&self, id: impl Into<ConnectionId>) -> StoredSession<S, M> {
        let id = id.into();
        let mut sessions = self.lock();
        sessions.asked += 1;
        let asked = sessions.asked;
        let kept = sessions.kept.entry(id).or_insert_with(|| {
            let grant = Arc::new(Grant::new(self.setup.clone(), id));
            let credential = Credential::refreshing(StoredRefresh(grant.clone()), None);
            KeptSession { credential, grant, last: asked }
        });
        kept.last = asked;
        let credential = kept.credential.clone();
        if sessions.kept.len() > SESSIONS {
            // Half at once, so that it does not happen with every new account. Tokens that the
            // store does not have stay.
            let oldest = asked.saturating_sub(SESSIONS as u64 / 2);
            sessions.kept.retain(|_, kept| kept.last > oldest || kept.grant.unsaved().is_some());
        }
        StoredSession { id, credential, style: PhantomData }
    }

    pub(super) fn setup(&self) -> &Setup {
        &self.setup
    }

    pub(super) fn store(&self) -> &dyn Store {
        self.setup.store.here()
    }

    /// Returns the grants of all sessions that are kept.
    pub(super) fn grants(&self) -> Vec<Arc<Grant>> {
        self.lock().kept.values().map(|kept| kept.grant.clone()).collect()
    }

    /// No code that can panic runs under the lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn forget(&self, id: ConnectionId) {
        self.lock().kept.remove(&id);
    }

    /// Returns the record of tokens that an account has just granted.
    fn connected_record(
        &self,
        id: ConnectionId,
        there: Option<Record>,
        tokens: &Tokens,
    ) -> Result<Record, StoreError> {
        if let Some(there) = &there {
            // The record of another app, or one whose key is missing, is not ours to overwrite.
            match self.setup.open(there) {
                Ok(_) | Err(StoreError::Damaged { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let (key_id, sealed) = self.setup.seal(id, tokens)?;
        Ok(Record {
            id,
            version: there
                .as_ref()
                .map_or_else(first_version, |record| record.version.saturating_add(1)),
            key_id,
            sealed,
            user_id: tokens.user_id,
            scopes: tokens.scopes.clone(),
            state: ConnectionState::Active,
            connected_at: SystemTime::now(),
            refreshed_at: tokens.issued_at,
            used_at: there.and_then(|record| record.used_at),
        })
    }

    /// Opens the tokens of a record.
    pub(super) fn open(&self, record: &Record) -> Result<Tokens, StoreError> {
        let tokens = self.setup.open(record)?;
        match record.state {
            // Revoked by this library: the tokens are gone.
            ConnectionState::Revoked if tokens.refresh_token.expose_secret().is_empty() => {
                Err(StoreError::Revoked { id: record.id })
            }
            _ => Ok(tokens),
        }
    }

    /// Returns the record that comes after this one, with other tokens and another state.
    pub(super) fn with_tokens(
        &self,
        record: Record,
        state: ConnectionState,
        tokens: &Tokens,
    ) -> Result<Record, StoreError> {
        let (key_id, sealed) = self.setup.seal(record.id, tokens)?;
        Ok(Record { version: record.version.saturating_add(1), key_id, sealed, state, ..record })
    }
}

/// Returns the version of a record where there was none: the time, which no earlier record of that
/// account can have reached. A server that still has a version of a record that was removed does
/// not overwrite the new one.
fn first_version() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(time.as_micros()).unwrap_or(1)
}

impl<S, M> StoredSession<S, M> {
    /// Returns the id of the connection.
    pub fn id(&self) -> ConnectionId {
        self.id
    }

    /// Returns the account.
    pub fn account(&self) -> AccountId {
        self.id.account()
    }
}

impl<S, M> CredentialFor<S, M> for StoredSession<S, Blocking> {
    fn into_credential(self) -> Credential {
        self.credential
    }
}

impl<S> CredentialFor<S, Async> for StoredSession<S, Async> {
    fn into_credential(self) -> Credential {
        self.credential
    }
}

impl<S, M> Clone for Connections<S, M> {
    fn clone(&self) -> Self {
        let Self { app, setup, sessions, style } = self;
        Self { app: app.clone(), setup: setup.clone(), sessions: sessions.clone(), style: *style }
    }
}

impl<S, M> Clone for StoredSession<S, M> {
    fn clone(&self) -> Self {
        Self { id: self.id, credential: self.credential.clone(), style: PhantomData }
    }
}

impl<S, M> fmt::Debug for Connections<S, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").field("app", &self.app).finish_non_exhaustive()
    }
}

impl<S, M> fmt::Debug for StoredSession<S, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredSession").field("id", &self.id).finish_non_exhaustive()
    }
}
