//! Sessions whose tokens are in a store: one refresh for all servers, and nothing lost whatever fails.

use std::{
    sync::{
        Arc, Barrier,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    Blocking, CredentialFor, ExposeSecret, OAuthApp, SecretString, Tokens,
    oauth::{AuthorizationCode, AuthorizationRequest},
    store::{
        BlockingStore, Connections, Key, Keyring, Lease, MemoryStore, Record, RevocationError, State,
        StoreError,
    },
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::{Error, ScopeSet, Unchecked};
use hubscope_emulator::{AppSettings, Emulator};

use crate::{SCOPES, behaviours, list, start};

behaviours!(
    a_connected_account_is_called,
    many_servers_refresh_once,
    a_rotated_refresh_token_is_shared,
    an_expired_record_is_refreshed_before_it_is_used,
    a_revoked_account_is_known_to_all_servers,
    an_account_that_installs_again_is_called_again,
    an_account_that_is_not_connected_is_told,
    a_store_that_is_down_lets_good_tokens_serve,
    tokens_that_could_not_be_saved_are_saved_later,
    tokens_that_could_not_be_saved_are_flushed,
    a_refused_token_is_not_used_again_when_its_record_is_another,
    a_save_that_lost_takes_what_is_there,
    a_save_does_not_reach_what_was_connected_anew,
    a_token_that_another_server_has_saved_is_no_revocation,
    a_record_that_does_not_open_is_not_overwritten,
    a_dead_lease_holder_is_waited_out,
    a_wrong_key_is_told,
    keys_change_without_downtime,
    a_damaged_record_is_told_and_not_overwritten,
    an_account_without_the_scopes_is_not_connected,
    clocks_that_differ_lose_nothing,
    a_grant_that_is_revoked_is_so_on_all_servers,
    a_revocation_that_fails_can_be_repeated,
);

const REDIRECT: &str = "http://localhost:3000/callback";

/// A store that can be taken down, and in which others can write just before a save.
#[derive(Clone, Default)]
struct Shaky {
    store: MemoryStore,
    down: Arc<AtomicBool>,
    no_saves: Arc<AtomicBool>,
    saves: Arc<AtomicUsize>,
    intruder: Arc<std::sync::Mutex<Option<Intruder>>>,
}

/// What others do just before the next save.
type Intruder = Box<dyn FnOnce() + Send>;

impl Shaky {
    fn up(&self) -> Result<&MemoryStore, StoreError> {
        match self.down.load(Ordering::SeqCst) {
            true => Err(StoreError::unavailable("it is down")),
            false => Ok(&self.store),
        }
    }
}

impl BlockingStore for Shaky {
    fn load(&self, account: u64) -> Result<Option<Record>, StoreError> {
        BlockingStore::load(self.up()?, account)
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

    fn lease(&self, account: u64, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        BlockingStore::lease(self.up()?, account, owner, length)
    }

    fn release(&self, account: u64, owner: &str) -> Result<(), StoreError> {
        BlockingStore::release(self.up()?, account, owner)
    }

    fn list(&self, after: Option<u64>, limit: usize) -> Result<Vec<Record>, StoreError> {
        BlockingStore::list(self.up()?, after, limit)
    }

    fn remove(&self, account: u64, expected: u64) -> Result<bool, StoreError> {
        BlockingStore::remove(self.up()?, account, expected)
    }
}

/// An app of the emulator, a store, and the key of the deployment.
struct Deployment {
    hubspot: Emulator,
    app: OAuthApp<Unchecked>,
    store: Shaky,
    key: Key,
    account: u64,
}

type Server = Connections<Unchecked, Blocking>;

impl Deployment {
    fn new(settings: AppSettings) -> Self {
        let hubspot = start();
        let registered = hubspot.register(settings);
        let secret = SecretString::from(registered.client_secret);
        let scopes: ScopeSet = SCOPES.parse().unwrap();
        let app =
            OAuthApp::unchecked(&registered.client_id, secret, REDIRECT, scopes, ScopeSet::new()).unwrap();
        let account = hubspot.portal_id().into();
        Self { hubspot, app, store: Shaky::default(), key: Key::generate("first"), account }
    }

    fn plain() -> Self {
        Self::new(AppSettings::new([REDIRECT]))
    }

    fn rotating() -> Self {
        Self::new(AppSettings::new([REDIRECT]).rotate_refresh_tokens())
    }

    /// A server of the deployment: it shares nothing with the others but the store and the key.
    fn server(&self) -> Server {
        Connections::blocking(self.app.clone(), self.store.clone(), Keyring::new(self.key.clone()))
    }

    fn code(&self) -> AuthorizationCode {
        let AuthorizationRequest { url, state, .. } = self.app.authorize().start();
        state.callback(&self.hubspot.allow(&url).unwrap()).unwrap()
    }

    fn tokens<S: Subject>(&self) -> Tokens {
        let token = hubscope_auth::PrivateToken::new("pat-emu1-1").unwrap();
        let anyone = S::build(&Configuration::new(self.hubspot.url()), token.into()).unwrap();
        anyone.oauth(self.app.exchange(self.code())).unwrap()
    }

    /// The tokens of a login of long ago.
    fn expired<S: Subject>(&self) -> Tokens {
        let mut tokens = self.tokens::<S>();
        tokens.issued_at = SystemTime::now() - Duration::from_secs(3600);
        tokens.expires_at = SystemTime::now() - Duration::from_secs(1800);
        tokens
    }

    fn client<S: Subject>(&self, server: &Server) -> S {
        let session = server.session(self.account);
        let credential = CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(session);
        S::build(&Configuration::new(self.hubspot.url()), credential).unwrap()
    }

    /// Lets others do that just before the next save.
    fn before_saving(&self, intruder: impl FnOnce() + Send + 'static) {
        *self.store.intruder.lock().unwrap() = Some(Box::new(intruder));
    }

    fn record(&self) -> Record {
        BlockingStore::load(&self.store.store, self.account).unwrap().unwrap()
    }
}

/// The error of the store behind the error of a call.
fn store_error(error: &Error) -> Option<&StoreError> {
    std::error::Error::source(error)?.downcast_ref()
}

fn a_connected_account_is_called<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    let session = server.connect(deployment.tokens::<S>()).unwrap();
    assert_eq!(session.account(), deployment.account);
    deployment.client::<S>(&server).send(list()).unwrap();
    // Another server has nothing but the store.
    deployment.client::<S>(&deployment.server()).send(list()).unwrap();
    assert_eq!(deployment.hubspot.refreshes(), 0);
    let record = deployment.record();
    assert_eq!((record.state, record.key_id.as_str()), (State::Active, "first"));
    assert_eq!(record.scopes.unwrap(), SCOPES.parse().unwrap());
}

fn many_servers_refresh_once<S: Subject>() {
    let deployment = Deployment::rotating();
    deployment.server().connect(deployment.expired::<S>()).unwrap();
    let connected = deployment.record().version;
    let servers: Vec<S> = (0..8).map(|_| deployment.client(&deployment.server())).collect();
    let together = Barrier::new(servers.len() * 4);
    std::thread::scope(|scope| {
        for client in servers.iter().flat_map(|client| [client; 4]) {
            scope.spawn(|| {
                together.wait();
                client.send(list()).unwrap();
            });
        }
    });
    assert_eq!(deployment.hubspot.refreshes(), 1);
    assert_eq!(deployment.record().version, connected + 1);
}

fn a_rotated_refresh_token_is_shared<S: Subject>() {
    let deployment = Deployment::rotating();
    let (one, other) = (deployment.server(), deployment.server());
    one.connect(deployment.tokens::<S>()).unwrap();
    let (one, other): (S, S) = (deployment.client(&one), deployment.client(&other));
    for round in 1..4 {
        // HubSpot stops to accept the token, and each server finds out by itself.
        deployment.hubspot.advance(Duration::from_secs(1801));
        let (first, second) = if round % 2 == 0 { (&one, &other) } else { (&other, &one) };
        first.send(list()).unwrap();
        second.send(list()).unwrap();
        assert_eq!(deployment.hubspot.refreshes(), round);
    }
}

fn an_expired_record_is_refreshed_before_it_is_used<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.expired::<S>()).unwrap();
    deployment.hubspot.clear_requests();
    deployment.client::<S>(&server).send(list()).unwrap();
    let lines: Vec<_> = deployment.hubspot.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].ends_with("/token"));
}

fn a_revoked_account_is_known_to_all_servers<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    let tokens = deployment.expired::<S>();
    server.connect(tokens.clone()).unwrap();
    let client = deployment.client::<S>(&server);
    client.oauth(deployment.app.revoke(&tokens.refresh_token)).unwrap();
    assert!(client.send(list()).unwrap_err().is_revoked());
    assert_eq!(deployment.record().state, State::Revoked);

    deployment.hubspot.clear_requests();
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(error.is_revoked(), "{error}");
    assert!(matches!(store_error(&error), Some(StoreError::Revoked { .. })), "{error:?}");
    assert!(deployment.hubspot.requests().is_empty(), "HubSpot was asked again");
}

fn an_account_that_installs_again_is_called_again<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    let tokens = deployment.expired::<S>();
    server.connect(tokens.clone()).unwrap();
    let client = deployment.client::<S>(&server);
    client.oauth(deployment.app.revoke(&tokens.refresh_token)).unwrap();
    assert!(client.send(list()).unwrap_err().is_revoked());
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    client.send(list()).unwrap();
}

fn an_account_that_is_not_connected_is_told<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    let client = deployment.client::<S>(&server);
    let error = client.send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::NotConnected { .. })), "{error:?}");
    server.connect(deployment.tokens::<S>()).unwrap();
    client.send(list()).unwrap();
    server.disconnect(deployment.account).unwrap();
    assert!(deployment.client::<S>(&server).send(list()).is_err());
}

fn a_store_that_is_down_lets_good_tokens_serve<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    let client = deployment.client::<S>(&server);
    client.send(list()).unwrap();
    deployment.store.down.store(true, Ordering::SeqCst);
    client.send(list()).unwrap();
    // A refused token cannot be replaced without the store.
    deployment.hubspot.advance(Duration::from_secs(1801));
    let error = client.send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::Unavailable(_))), "{error:?}");
    assert_eq!(deployment.hubspot.refreshes(), 0, "a token was made that nobody could save");
    deployment.store.down.store(false, Ordering::SeqCst);
    client.send(list()).unwrap();
}

fn tokens_that_could_not_be_saved_are_saved_later<S: Subject>() {
    // With rotation, the refresh token in the store is good for nothing from then on.
    let deployment = Deployment::rotating();
    let server = deployment.server();
    server.connect(deployment.expired::<S>()).unwrap();
    let connected = deployment.record().version;
    let client = deployment.client::<S>(&server);
    deployment.store.no_saves.store(true, Ordering::SeqCst);
    client.send(list()).unwrap();
    assert_eq!((deployment.hubspot.refreshes(), deployment.record().version), (1, connected));
    deployment.store.no_saves.store(false, Ordering::SeqCst);
    // The next time that the token has to be looked at, it is saved first.
    deployment.hubspot.advance(Duration::from_secs(1801));
    client.send(list()).unwrap();
    assert!(deployment.record().version > connected);
    deployment.client::<S>(&deployment.server()).send(list()).unwrap();
}

fn tokens_that_could_not_be_saved_are_flushed<S: Subject>() {
    let deployment = Deployment::rotating();
    let server = deployment.server();
    server.connect(deployment.expired::<S>()).unwrap();
    let connected = deployment.record().version;
    assert_eq!(server.flush().unwrap(), 0);
    deployment.store.no_saves.store(true, Ordering::SeqCst);
    deployment.client::<S>(&server).send(list()).unwrap();
    assert!(server.flush().unwrap_err().is_transient());
    // The old refresh token is spent: another server waits, for as long as the lease is, and does not ask.
    let lease = BlockingStore::lease(&deployment.store, deployment.account, "other", Duration::from_secs(1));
    assert!(matches!(lease.unwrap(), Lease::Held(_)));
    deployment.store.no_saves.store(false, Ordering::SeqCst);
    assert_eq!(server.flush().unwrap(), 1);
    assert!(deployment.record().version > connected);
    assert_eq!(server.flush().unwrap(), 0);
    // The next program begins with what was saved.
    deployment.client::<S>(&deployment.server()).send(list()).unwrap();
    assert_eq!(deployment.hubspot.refreshes(), 1);
}

fn a_refused_token_is_not_used_again_when_its_record_is_another<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    // Sealed anew, the record has another version and the same token.
    let keyring = Keyring::new(Key::generate("second")).and(deployment.key.clone());
    let other = Connections::blocking(deployment.app.clone(), deployment.store.clone(), keyring.clone());
    let server = Connections::blocking(deployment.app.clone(), deployment.store.clone(), keyring);
    let client = deployment.client::<S>(&server);
    client.send(list()).unwrap();
    assert_eq!(other.reseal().unwrap(), 1);
    deployment.hubspot.advance(Duration::from_secs(1801));
    deployment.hubspot.clear_requests();
    client.send(list()).unwrap();
    // Refused, refreshed, and called again: the old token was not tried once more.
    assert_eq!(deployment.hubspot.requests().len(), 3);
}

fn a_save_that_lost_takes_what_is_there<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.expired::<S>()).unwrap();
    // Meanwhile the account installs the app again, on another server.
    let elsewhere = deployment.server();
    elsewhere.connect(deployment.tokens::<S>()).unwrap();
    let mut newer = deployment.record();
    server.connect(deployment.expired::<S>()).unwrap();
    let expected = deployment.record().version;
    newer.version = expected + 9;
    let (store, intruder) = (deployment.store.store.clone(), newer.clone());
    deployment.before_saving(move || {
        assert!(BlockingStore::swap(&store, Some(expected), &intruder).unwrap());
    });

    deployment.client::<S>(&server).send(list()).unwrap();
    assert_eq!(deployment.record(), newer, "a newer grant was overwritten");
}

fn a_save_does_not_reach_what_was_connected_anew<S: Subject>() {
    let deployment = Deployment::rotating();
    let (server, elsewhere, account) = (deployment.server(), deployment.server(), deployment.account);
    server.connect(deployment.expired::<S>()).unwrap();
    let anew = deployment.tokens::<S>();
    let expected = anew.refresh_token.expose_secret().to_owned();
    // While the tokens are refreshed, the account is forgotten, and installs the app again.
    deployment.before_saving(move || {
        elsewhere.disconnect(account).unwrap();
        elsewhere.connect(anew).unwrap();
    });
    deployment.client::<S>(&server).send(list()).unwrap();
    let kept = server.tokens(account).unwrap();
    assert_eq!(kept.refresh_token.expose_secret(), expected, "the new grant was overwritten");
}

fn a_token_that_another_server_has_saved_is_no_revocation<S: Subject>() {
    let deployment = Deployment::rotating();
    let (server, elsewhere) = (deployment.server(), deployment.server());
    let old = deployment.expired::<S>();
    server.connect(old.clone()).unwrap();
    // Another server has spent the refresh token, and saves the new ones so late that this one was refused before.
    let client = deployment.client::<S>(&server);
    let mut new = client.oauth(deployment.app.refresh(&old.refresh_token)).unwrap();
    new.hub_id = Some(deployment.account);
    deployment.before_saving(move || drop(elsewhere.connect(new).unwrap()));
    client.send(list()).unwrap();
    assert_eq!(deployment.record().state, State::Active);
}

fn a_record_that_does_not_open_is_not_overwritten<S: Subject>() {
    let mut deployment = Deployment::plain();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    let record = deployment.record();
    for name in ["first", "second"] {
        deployment.key = Key::generate(name);
        let error = deployment.server().connect(deployment.tokens::<S>()).unwrap_err();
        assert!(matches!(error, StoreError::WrongKey { .. } | StoreError::UnknownKey { .. }), "{error:?}");
        assert_eq!(deployment.record(), record);
    }
    assert!(matches!(deployment.server().reseal(), Err(StoreError::UnknownKey { .. })));
    // Whoever gives it up on purpose can go on.
    deployment.server().disconnect(deployment.account).unwrap();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
}

fn a_dead_lease_holder_is_waited_out<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.expired::<S>()).unwrap();
    let short = Duration::from_millis(150);
    let lease = BlockingStore::lease(&deployment.store.store, deployment.account, "killed", short).unwrap();
    assert_eq!(lease, Lease::Acquired);
    deployment.client::<S>(&server).send(list()).unwrap();
    assert_eq!(deployment.hubspot.refreshes(), 1);
}

fn a_wrong_key_is_told<S: Subject>() {
    let mut deployment = Deployment::plain();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    deployment.key = Key::generate("first");
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::WrongKey { .. })), "{error:?}");
    deployment.key = Key::generate("second");
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::UnknownKey { key_id, .. }) if key_id == "first"));
    assert_eq!(deployment.hubspot.refreshes(), 0);
}

fn keys_change_without_downtime<S: Subject>() {
    let deployment = Deployment::plain();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    let (old, new) = (deployment.key.clone(), Key::generate("second"));
    let with = |keyring| Connections::blocking(deployment.app.clone(), deployment.store.clone(), keyring);
    let (before, after) =
        (with(Keyring::new(old.clone()).and(new.clone())), with(Keyring::new(new.clone()).and(old)));
    deployment.client::<S>(&after).send(list()).unwrap();
    assert_eq!(after.reseal().unwrap(), 1);
    assert_eq!(after.reseal().unwrap(), 0, "what is sealed anew is left alone");
    assert_eq!(deployment.record().key_id, "second");
    deployment.client::<S>(&before).send(list()).unwrap();
    deployment.client::<S>(&with(Keyring::new(new))).send(list()).unwrap();
}

fn a_damaged_record_is_told_and_not_overwritten<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    let mut damaged = deployment.record();
    damaged.version += 1;
    damaged.sealed.truncate(9);
    assert!(BlockingStore::swap(&deployment.store.store, Some(damaged.version - 1), &damaged).unwrap());
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::Damaged { .. })), "{error:?}");
    assert_eq!(deployment.record(), damaged);
    // One that cannot even be read keeps nobody from going through all, and is mended in the same way.
    let unreadable = Record::from_text(deployment.account, damaged.version + 1, "{");
    assert!(BlockingStore::swap(&deployment.store.store, Some(damaged.version), &unreadable).unwrap());
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::Damaged { .. })), "{error:?}");
    assert_eq!(server.list(None, 10).unwrap(), [unreadable]);
    assert!(matches!(server.reseal(), Err(StoreError::Damaged { .. })));
    // Whoever installs the app again mends it.
    server.connect(deployment.tokens::<S>()).unwrap();
    deployment.client::<S>(&server).send(list()).unwrap();
}

fn an_account_without_the_scopes_is_not_connected<S: Subject>() {
    let deployment = Deployment::plain();
    let mut tokens = deployment.tokens::<S>();
    tokens.scopes = Some("oauth".parse().unwrap());
    let refresh_token = tokens.refresh_token.clone();
    match deployment.server().connect(tokens).unwrap_err() {
        StoreError::ScopesNotGranted(error) => {
            assert!(error.to_string().contains("crm.objects.contacts.read"), "{error}");
            assert_eq!(error.tokens.refresh_token.expose_secret(), refresh_token.expose_secret());
        }
        other => unreachable!("{other:?}"),
    }
}

/// What only the async client has: stores that are awaited.
#[test]
fn a_store_can_be_awaited() {
    use hubscope_conformance::Async;

    let deployment = Deployment::rotating();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = MemoryStore::new();
    let server = || {
        Connections::<Unchecked, _>::new(
            deployment.app.clone(),
            store.clone(),
            Keyring::new(deployment.key.clone()),
        )
    };
    let tokens = deployment.expired::<Async>();
    runtime.block_on(server().connect(tokens)).unwrap();
    let connected = runtime.block_on(server().list(None, 10)).unwrap()[0].version;
    let clients: Vec<Async> = (0..8)
        .map(|_| {
            let session = server().session(deployment.account);
            let credential = CredentialFor::<Unchecked, hubscope_auth::Async>::into_credential(session);
            Async::build(&Configuration::new(deployment.hubspot.url()), credential).unwrap()
        })
        .collect();
    let together = Barrier::new(clients.len());
    std::thread::scope(|scope| {
        for client in &clients {
            scope.spawn(|| {
                together.wait();
                client.send(list()).unwrap();
            });
        }
    });
    assert_eq!(deployment.hubspot.refreshes(), 1);
    let records = runtime.block_on(server().list(None, 10)).unwrap();
    assert_eq!(records.iter().map(|record| record.version).collect::<Vec<_>>(), [connected + 1]);
    assert_eq!(runtime.block_on(server().reseal()).unwrap(), 0);
    runtime.block_on(server().disconnect(deployment.account)).unwrap();
    assert!(runtime.block_on(server().tokens(deployment.account)).is_err());
}

fn clocks_that_differ_lose_nothing<S: Subject>() {
    let deployment = Deployment::rotating();
    let (hour, server) = (Duration::from_secs(3600), deployment.server());
    // The clock of the machine that got the tokens is ahead: they seem to be good when they have long expired.
    let mut ahead = deployment.tokens::<S>();
    (ahead.issued_at, ahead.expires_at) = (ahead.issued_at + 3 * hour, ahead.expires_at + 3 * hour);
    server.connect(ahead).unwrap();
    let connected = deployment.record().version;
    deployment.hubspot.advance(hour);
    deployment.client::<S>(&server).send(list()).unwrap();
    assert_eq!((deployment.hubspot.refreshes(), deployment.record().version), (1, connected + 1));
    // It is behind: they seem to have expired when they are new.
    let mut behind = server.tokens(deployment.account).unwrap();
    (behind.issued_at, behind.expires_at) = (behind.issued_at - 3 * hour, behind.expires_at - 3 * hour);
    server.connect(behind).unwrap();
    for _ in 0..3 {
        deployment.client::<S>(&deployment.server()).send(list()).unwrap();
    }
    assert_eq!((deployment.hubspot.refreshes(), deployment.record().version), (2, connected + 3));
}

fn a_grant_that_is_revoked_is_so_on_all_servers<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    let connected = deployment.record().version;
    let (here, there) = (deployment.client::<S>(&server), deployment.client::<S>(&deployment.server()));
    there.send(list()).unwrap();
    server.revoke(deployment.account, |call| here.oauth(call)).unwrap();
    assert_eq!(deployment.record().state, State::Revoked);
    let tokens = server.tokens(deployment.account).unwrap();
    let refused = here.oauth(deployment.app.refresh(&tokens.refresh_token)).unwrap_err();
    assert!(refused.is_revoked(), "HubSpot was not told: {refused}");
    // The access token that the other server has is good until it expires.
    there.send(list()).unwrap();
    deployment.hubspot.advance(Duration::from_secs(1801));
    let error = there.send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::Revoked { .. })), "{error:?}");
    server.revoke(deployment.account, |call| here.oauth(call)).unwrap();
    assert_eq!(deployment.record().version, connected + 1, "what is revoked was written again");
}

fn a_revocation_that_fails_can_be_repeated<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    let client = deployment.client::<S>(&server);
    let missing = server.revoke(1, |call| client.oauth(call)).unwrap_err();
    assert!(matches!(missing, RevocationError::Store(StoreError::NotConnected { account: 1 })), "{missing}");

    let none = Configuration::new("http://127.0.0.1:9");
    let token = hubscope_auth::PrivateToken::new("pat-emu1-1").unwrap();
    let unreachable = S::build(&none, token.into()).unwrap();
    let error = server.revoke(deployment.account, |call| unreachable.oauth(call)).unwrap_err();
    assert!(matches!(error, RevocationError::Call { .. }), "{error}");
    assert_eq!(deployment.record().state, State::Active, "a grant that holds was said to be revoked");

    deployment.store.no_saves.store(true, Ordering::SeqCst);
    let error = server.revoke(deployment.account, |call| client.oauth(call)).unwrap_err();
    assert!(matches!(error, RevocationError::Store(StoreError::Unavailable(_))), "{error}");
    deployment.store.no_saves.store(false, Ordering::SeqCst);
    server.revoke(deployment.account, |call| client.oauth(call)).unwrap();
    assert_eq!(deployment.record().state, State::Revoked);
}
