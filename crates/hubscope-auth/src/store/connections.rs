//! The accounts that have installed an app: their records in a store, and a session for each.

use std::{
    collections::HashMap,
    fmt,
    marker::PhantomData,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use hubscope_core::ScopeSet;
use secrecy::ExposeSecret;

use super::{
    BlockingStore, Keyring, Mode, Record, State, Store, StoreError,
    renewal::{Grant, LEASE, Setup},
};
use crate::{
    Async, Blocking, Credential, CredentialFor, OAuthApp, Tokens, flight::Flight,
    oauth::ScopesNotGranted,
};

/// How many sessions a process keeps. One that was dropped is read from the store again.
const SESSIONS: usize = 20_000;

/// How often a record is read again when it changes while it is to be replaced.
pub(super) const TRIES: u32 = 8;

/// How many records are read at once when all are gone through.
const PAGE: usize = 200;

/// The accounts that have installed an app, in a store that any number of servers share.
///
/// [`new`](Self::new) is for async clients and stores that are awaited, [`blocking`](Self::blocking) for both clients and
/// stores that block. Cheap to clone.
pub struct Connections<S, M: Mode> {
    pub(super) app: OAuthApp<S>,
    pub(super) store: Arc<M::Store>,
    setup: Arc<Setup>,
    sessions: Arc<Mutex<Sessions>>,
}

/// The sessions of this process.
#[derive(Default)]
struct Sessions {
    kept: HashMap<u64, Kept>,
    asked: u64,
}

/// The session of one account, and when it was asked for last.
struct Kept {
    credential: Credential,
    grant: Arc<Grant>,
    last: u64,
}

/// The session of one account whose tokens are in a store: what a client for an app with the scopes `S` is built with.
///
/// The first call reads the record. A stale token is refreshed by one server, and the others take what it has saved.
pub struct StoredSession<S, M> {
    account: u64,
    credential: Credential,
    kind: PhantomData<fn() -> (S, M)>,
}

impl<S> Connections<S, Async> {
    /// Takes the app, a store that is awaited, and the keys that tokens are sealed with.
    pub fn new(app: OAuthApp<S>, store: impl Store + 'static, keyring: Keyring) -> Self {
        Self::of(app, Arc::new(store), keyring)
    }

    /// Saves the tokens of an account that has just installed the app, or done so again.
    ///
    /// # Errors
    /// When the account did not grant what the app requires, when nobody says which account it is, and those of the store.
    pub async fn connect(&self, tokens: Tokens) -> Result<StoredSession<S, Async>, StoreError> {
        let (account, tokens) = self.checked(tokens)?;
        for _ in 0..TRIES {
            let (expected, record) = self.next(account, self.store.load(account).await, &tokens)?;
            if self.store.swap(expected, &record).await? {
                return Ok(self.connected(account));
            }
        }
        Err(StoreError::Contended { account })
    }

    /// The tokens of an account, as the store has them: to introspect or revoke them.
    ///
    /// # Errors
    /// When there is no record, when it does not open, when they were [revoked](Self::revoke), and those of the store.
    pub async fn tokens(&self, account: u64) -> Result<Tokens, StoreError> {
        self.opened(account, self.store.load(account).await?)
    }

    /// Removes the record of an account. Its grant stays as it is: revoke it first, or uninstall the app.
    ///
    /// # Errors
    /// Those of the store. That there is no record is none.
    pub async fn disconnect(&self, account: u64) -> Result<(), StoreError> {
        for _ in 0..TRIES {
            let Some(record) = self.store.load(account).await? else { return Ok(()) };
            if self.store.remove(account, record.version).await? {
                self.forget(account);
                return Ok(());
            }
        }
        Err(StoreError::Contended { account })
    }

    /// Up to `limit` records of accounts after this one, in the order of their ids. Nothing is opened.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.store.list(after, limit).await
    }

    /// Seals with the first key what is sealed with another, and gives how many records that were. Servers may go on
    /// meanwhile.
    ///
    /// # Errors
    /// Those of the store. A record that does not open, or kept changing, keeps no other from being sealed: the first such error
    /// is given at the end, and the old key is still needed.
    pub async fn reseal(&self) -> Result<u64, StoreError> {
        let (mut after, mut sealing) = (None, Resealing::default());
        loop {
            let page = self.store.list(after, PAGE).await?;
            let Some(last) = page.last() else { return sealing.result() };
            after = Some(last.account);
            for mut record in page {
                sealing.tries = 0;
                while let Some((expected, next)) =
                    sealing.next(self.resealed(&record), record.account)
                {
                    if self.store.swap(Some(expected), &next).await? {
                        sealing.count += 1;
                        break;
                    }
                    let Some(changed) = self.store.load(record.account).await? else { break };
                    record = changed;
                }
            }
        }
    }
}

impl<S> Connections<S, Blocking> {
    /// Takes the app, a store that blocks, and the keys that tokens are sealed with.
    pub fn blocking(
        app: OAuthApp<S>,
        store: impl BlockingStore + 'static,
        keyring: Keyring,
    ) -> Self {
        Self::of(app, Arc::new(store), keyring)
    }

    /// Saves the tokens of an account that has just installed the app, or done so again.
    ///
    /// # Errors
    /// When the account did not grant what the app requires, when nobody says which account it is, and those of the store.
    pub fn connect(&self, tokens: Tokens) -> Result<StoredSession<S, Blocking>, StoreError> {
        let (account, tokens) = self.checked(tokens)?;
        for _ in 0..TRIES {
            let (expected, record) = self.next(account, self.store.load(account), &tokens)?;
            if self.store.swap(expected, &record)? {
                return Ok(self.connected(account));
            }
        }
        Err(StoreError::Contended { account })
    }

    /// The tokens of an account, as the store has them: to introspect or revoke them.
    ///
    /// # Errors
    /// When there is no record, when it does not open, when they were [revoked](Self::revoke), and those of the store.
    pub fn tokens(&self, account: u64) -> Result<Tokens, StoreError> {
        self.opened(account, self.store.load(account)?)
    }

    /// Removes the record of an account. Its grant stays as it is: revoke it first, or uninstall the app.
    ///
    /// # Errors
    /// Those of the store. That there is no record is none.
    pub fn disconnect(&self, account: u64) -> Result<(), StoreError> {
        for _ in 0..TRIES {
            let Some(record) = self.store.load(account)? else { return Ok(()) };
            if self.store.remove(account, record.version)? {
                self.forget(account);
                return Ok(());
            }
        }
        Err(StoreError::Contended { account })
    }

    /// Up to `limit` records of accounts after this one, in the order of their ids. Nothing is opened.
    ///
    /// # Errors
    /// Those of the store.
    pub fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.store.list(after, limit)
    }

    /// Seals with the first key what is sealed with another, and gives how many records that were. Servers may go on
    /// meanwhile.
    ///
    /// # Errors
    /// Those of the store. A record that does not open, or kept changing, keeps no other from being sealed: the first such error
    /// is given at the end, and the old key is still needed.
    pub fn reseal(&self) -> Result<u64, StoreError> {
        let (mut after, mut sealing) = (None, Resealing::default());
        loop {
            let page = self.store.list(after, PAGE)?;
            let Some(last) = page.last() else { return sealing.result() };
            after = Some(last.account);
            for mut record in page {
                sealing.tries = 0;
                while let Some((expected, next)) =
                    sealing.next(self.resealed(&record), record.account)
                {
                    if self.store.swap(Some(expected), &next)? {
                        sealing.count += 1;
                        break;
                    }
                    let Some(changed) = self.store.load(record.account)? else { break };
                    record = changed;
                }
            }
        }
    }
}

impl<S, M: Mode> Connections<S, M> {
    fn of(app: OAuthApp<S>, store: Arc<M::Store>, keyring: Keyring) -> Self {
        let shared = store.clone();
        let setup = Setup {
            app: app.shared.clone(),
            client_id: app.client_id().to_owned(),
            keyring,
            lease: LEASE,
            perform: Arc::new(move |call| M::work(shared.clone(), call)),
        };
        Self { app, store, setup: Arc::new(setup), sessions: Arc::default() }
    }

    /// How long a server may take for a refresh before another one tries: 90 seconds unless set. A shorter time than the
    /// token endpoint is waited for makes servers refresh twice, and one of them for nothing; so do servers of one deployment that
    /// have different ones.
    #[must_use]
    pub fn refresh_lease(mut self, length: Duration) -> Self {
        // Sessions that were given out before keep what they have.
        let mut setup = Arc::unwrap_or_clone(self.setup);
        setup.lease = length;
        self.setup = Arc::new(setup);
        self
    }

    /// The app that the accounts have installed.
    pub fn app(&self) -> &OAuthApp<S> {
        &self.app
    }

    /// The id of the key that new tokens are sealed with: the first one of the keyring.
    pub fn key_id(&self) -> &str {
        self.setup.keyring.first().id()
    }

    /// Whether a record opens with the keys.
    ///
    /// # Errors
    /// Why it does not: [`UnknownKey`](StoreError::UnknownKey), [`WrongKey`](StoreError::WrongKey) or
    /// [`Damaged`](StoreError::Damaged).
    pub fn opens(&self, record: &Record) -> Result<(), StoreError> {
        self.setup.keyring.open(&self.setup.client_id, record).map(drop)
    }

    /// The session of an account. Nothing is read yet: whether the account is connected shows with the first call.
    ///
    /// All sessions of one account in this process are one, so that it refreshes once.
    pub fn session(&self, account: u64) -> StoredSession<S, M> {
        let mut sessions = self.lock();
        sessions.asked += 1;
        let asked = sessions.asked;
        let kept = sessions.kept.entry(account).or_insert_with(|| {
            let grant = Arc::new(Grant::new(self.setup.clone(), account));
            Kept {
                credential: Credential::of(Flight::new(grant.clone(), None)),
                grant,
                last: asked,
            }
        });
        kept.last = asked;
        let credential = kept.credential.clone();
        if sessions.kept.len() > SESSIONS {
            // Half at once, so that it does not happen with every new account. Tokens that no store has stay.
            let oldest = asked.saturating_sub(SESSIONS as u64 / 2);
            sessions.kept.retain(|_, kept| kept.last > oldest || kept.grant.unsaved().is_some());
        }
        StoredSession { account, credential, kind: PhantomData }
    }

    /// The grants of all sessions that are kept.
    pub(super) fn grants(&self) -> Vec<(u64, Arc<Grant>)> {
        self.lock().kept.iter().map(|(account, kept)| (*account, kept.grant.clone())).collect()
    }

    /// Nothing that can panic runs under the lock, so a poisoned one holds a whole state.
    fn lock(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn forget(&self, account: u64) {
        self.lock().kept.remove(&account);
    }

    /// The session of an account that has just been saved: one that knows nothing of older tokens.
    fn connected(&self, account: u64) -> StoredSession<S, M> {
        self.forget(account);
        self.session(account)
    }

    fn checked(&self, tokens: Tokens) -> Result<(u64, Tokens), StoreError> {
        let required = self.app.required().iter().filter(|scope| !scope.is_app_level()).cloned();
        let missing =
            tokens.scopes.as_ref().map(|granted| required.collect::<ScopeSet>().without(granted));
        if let Some(missing) = missing.filter(|missing| !missing.is_empty()) {
            return Err(ScopesNotGranted { missing, tokens: Box::new(tokens) }.into());
        }
        let account = tokens.hub_id.ok_or(StoreError::NoAccount)?;
        Ok((account, tokens))
    }

    /// The record that holds these tokens, and the version that it replaces. A record that cannot be read, or does not open
    /// with our keys, is an error, and not overwritten.
    fn next(
        &self,
        account: u64,
        there: Result<Option<Record>, StoreError>,
        tokens: &Tokens,
    ) -> Result<(Option<u64>, Record), StoreError> {
        let there = there?;
        if let Some(there) = &there {
            // What another app has kept here, or what a key is only missing for, is not ours to overwrite.
            match self.setup.keyring.open(&self.setup.client_id, there) {
                Ok(_) | Err(StoreError::Damaged { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let (key_id, sealed) = self.setup.keyring.seal(&self.setup.client_id, account, tokens)?;
        let version = there.as_ref().map(|record| record.version);
        let record = Record {
            account,
            version: version.map_or_else(first_version, |version| version.saturating_add(1)),
            key_id,
            sealed,
            user_id: tokens.user_id,
            scopes: tokens.scopes.clone(),
            state: State::Active,
            connected_at: SystemTime::now(),
            refreshed_at: tokens.issued_at,
            used_at: there.and_then(|record| record.used_at),
        };
        Ok((version, record))
    }

    pub(super) fn opened(
        &self,
        account: u64,
        record: Option<Record>,
    ) -> Result<Tokens, StoreError> {
        let record = record.ok_or(StoreError::NotConnected { account })?;
        let tokens = self.setup.keyring.open(&self.setup.client_id, &record)?;
        match record.state {
            // Revoked here: its tokens are gone.
            State::Revoked if tokens.refresh_token.expose_secret().is_empty() => {
                Err(StoreError::Revoked { account })
            }
            _ => Ok(tokens),
        }
    }

    /// The record that comes after this one, with other tokens and another state.
    pub(super) fn with_tokens(
        &self,
        record: Record,
        state: State,
        tokens: &Tokens,
    ) -> Result<Record, StoreError> {
        let (key_id, sealed) =
            self.setup.keyring.seal(&self.setup.client_id, record.account, tokens)?;
        Ok(Record { version: record.version.saturating_add(1), key_id, sealed, state, ..record })
    }

    /// The record sealed with the first key, and the version that it replaces; `None` when it is already.
    fn resealed(&self, record: &Record) -> Result<Option<(u64, Record)>, StoreError> {
        let keyring = &self.setup.keyring;
        if record.key_id == keyring.first().id() {
            return Ok(None);
        }
        let tokens = keyring.open(&self.setup.client_id, record)?;
        let next = self.with_tokens(record.clone(), record.state, &tokens)?;
        Ok(Some((record.version, next)))
    }
}

/// What came of sealing all records anew, so far.
#[derive(Default)]
struct Resealing {
    count: u64,
    /// How often the record at hand was tried to be replaced.
    tries: u32,
    /// Why the first record that is left was left.
    problem: Option<StoreError>,
}

impl Resealing {
    /// The version to replace and what to replace it with; `None` when the record is done with.
    fn next(
        &mut self,
        resealed: Result<Option<(u64, Record)>, StoreError>,
        account: u64,
    ) -> Option<(u64, Record)> {
        self.tries += 1;
        match resealed {
            Ok(Some(_)) if self.tries > TRIES => {
                self.problem.get_or_insert(StoreError::Contended { account });
                None
            }
            Ok(next) => next,
            Err(error) => {
                self.problem.get_or_insert(error);
                None
            }
        }
    }

    fn result(self) -> Result<u64, StoreError> {
        self.problem.map_or(Ok(self.count), Err)
    }
}

/// The version of a record where there was none: the time, which no earlier record of that account can have reached. A server
/// that still holds a version of a record that was removed does not overwrite the new one.
fn first_version() -> u64 {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(time.as_micros()).unwrap_or(1)
}

impl<S, M> StoredSession<S, M> {
    /// The account.
    pub fn account(&self) -> u64 {
        self.account
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

impl<S, M: Mode> Clone for Connections<S, M> {
    fn clone(&self) -> Self {
        let Self { app, store, setup, sessions } = self;
        Self {
            app: app.clone(),
            store: store.clone(),
            setup: setup.clone(),
            sessions: sessions.clone(),
        }
    }
}

impl<S, M> Clone for StoredSession<S, M> {
    fn clone(&self) -> Self {
        Self { account: self.account, credential: self.credential.clone(), kind: PhantomData }
    }
}

impl<S, M: Mode> fmt::Debug for Connections<S, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connections").field("app", &self.app).finish_non_exhaustive()
    }
}

impl<S, M> fmt::Debug for StoredSession<S, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredSession").field("account", &self.account).finish_non_exhaustive()
    }
}
