//! A deployment: an app of the emulator, servers, and the store that they share, which fails when it is told to.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    Blocking, CredentialFor, OAuthApp, SecretString, Tokens,
    oauth::{AuthorizationCode, AuthorizationRequest},
    store::{
        BlockingStore, ConnectionId, Connections, Key, Keyring, Lease, MemoryStore, Record,
        StoreError,
    },
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{AccountId, Error, ScopeSet, Unchecked};
use hubscope_emulator::{AppSettings, Emulator};

use crate::{SCOPES, start};

const REDIRECT: &str = "http://localhost:3000/callback";

/// A store that can be taken down, and in which others can write just before a save.
#[derive(Clone, Default)]
pub(crate) struct Shaky {
    pub(crate) store: MemoryStore,
    pub(crate) down: Arc<AtomicBool>,
    pub(crate) no_saves: Arc<AtomicBool>,
    pub(crate) saves: Arc<AtomicUsize>,
    pub(crate) intruder: Arc<std::sync::Mutex<Option<Intruder>>>,
}

/// What others do just before the next save.
pub(crate) type Intruder = Box<dyn FnOnce() + Send>;

impl Shaky {
    pub(crate) fn up(&self) -> Result<&MemoryStore, StoreError> {
        match self.down.load(Ordering::SeqCst) {
            true => Err(StoreError::unavailable("it is down")),
            false => Ok(&self.store),
        }
    }
}

impl BlockingStore for Shaky {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        BlockingStore::load(self.up()?, id)
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        self.saves.fetch_add(1, Ordering::SeqCst);
        if self.no_saves.load(Ordering::SeqCst) {
            return Err(StoreError::unavailable("it takes nothing"));
        }
        let intruder = self.intruder.lock().unwrap().take();
        if let Some(intruder) = intruder {
            intruder();
        }
        BlockingStore::swap(self.up()?, expected, record)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        BlockingStore::lease(self.up()?, id, owner, length)
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        BlockingStore::release(self.up()?, id, owner)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        BlockingStore::list(self.up()?, after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        BlockingStore::remove(self.up()?, id, expected)
    }
}

/// An app of the emulator, a store, and the key of the deployment.
pub(crate) struct Deployment {
    pub(crate) hubspot: Emulator,
    pub(crate) app: OAuthApp<Unchecked>,
    pub(crate) store: Shaky,
    pub(crate) key: Key,
    pub(crate) account: AccountId,
}

pub(crate) type Server = Connections<Unchecked, Blocking>;

impl Deployment {
    pub(crate) fn new(settings: AppSettings) -> Self {
        let hubspot = start();
        let registered = hubspot.register(settings);
        let secret = SecretString::from(registered.client_secret);
        let scopes: ScopeSet = SCOPES.parse().unwrap();
        let app =
            OAuthApp::unchecked(&registered.client_id, secret, REDIRECT, scopes, ScopeSet::new())
                .unwrap();
        let account = hubspot.account_id().into();
        Self { hubspot, app, store: Shaky::default(), key: Key::generate("first"), account }
    }

    pub(crate) fn plain() -> Self {
        Self::new(AppSettings::new([REDIRECT]))
    }

    pub(crate) fn rotating() -> Self {
        Self::new(AppSettings::new([REDIRECT]).rotate_refresh_tokens())
    }

    /// A server of the deployment: it shares nothing with the others but the store and the key.
    pub(crate) fn server(&self) -> Server {
        Connections::blocking(self.app.clone(), self.store.clone(), Keyring::new(self.key.clone()))
    }

    pub(crate) fn code(&self) -> AuthorizationCode {
        let AuthorizationRequest { url, state, .. } = self.app.authorize().start();
        state.callback(&self.hubspot.allow(&url).unwrap()).unwrap()
    }

    pub(crate) fn tokens<S: Subject>(&self) -> Tokens {
        let token = hubscope_auth::PrivateToken::new("pat-emu1-1").unwrap();
        let anyone = S::build(&Configuration::new(self.hubspot.url()), token.into()).unwrap();
        anyone.oauth(self.app.exchange(self.code())).unwrap()
    }

    /// The tokens of a login of long ago.
    pub(crate) fn expired<S: Subject>(&self) -> Tokens {
        let mut tokens = self.tokens::<S>();
        tokens.issued_at = SystemTime::now() - Duration::from_secs(3600);
        tokens.expires_at = SystemTime::now() - Duration::from_secs(1800);
        tokens
    }

    pub(crate) fn client<S: Subject>(&self, server: &Server) -> S {
        let session = server.session(self.account);
        let credential =
            CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(session);
        S::build(&Configuration::new(self.hubspot.url()), credential).unwrap()
    }

    /// Lets others do that just before the next save.
    pub(crate) fn before_saving(&self, intruder: impl FnOnce() + Send + 'static) {
        *self.store.intruder.lock().unwrap() = Some(Box::new(intruder));
    }

    pub(crate) fn record(&self) -> Record {
        BlockingStore::load(&self.store.store, self.account.into()).unwrap().unwrap()
    }
}

/// The error of the store behind the error of a call.
pub(crate) fn store_error(error: &Error) -> Option<&StoreError> {
    std::error::Error::source(error)?.downcast_ref()
}
