//! Connections whose store is awaited, with the async client.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    Async, OAuthApp, SecretString, Tokens,
    oauth::AuthorizationRequest,
    store::{
        ConnectionId, ConnectionState, Connections, InPlace, Key, Keyring, Lease, MemoryStore,
        Record, Store, StoreError, StoreFuture,
    },
};
use hubscope_core::{ScopeSet, Unchecked};
use hubscope_crm::objects::contacts::read;
use hubscope_emulator::{AppSettings, Emulator};
use hubscope_reqwest::{Client, Http};
use tokio::sync::{Notify, Semaphore};

const REDIRECT: &str = "http://localhost:3000/callback";

/// An app whose refresh tokens are good for one refresh, and the key of its deployment.
struct Deployment {
    hubspot: Emulator,
    app: OAuthApp<Unchecked>,
    http: Http,
    key: Key,
}

impl Deployment {
    fn new() -> Self {
        let hubspot = Emulator::start().unwrap();
        let registered = hubspot.register(AppSettings::new([REDIRECT]).rotate_refresh_tokens());
        let scopes: ScopeSet = "oauth crm.objects.contacts.read".parse().unwrap();
        let secret = SecretString::from(registered.client_secret);
        let app =
            OAuthApp::unchecked(registered.client_id, secret, REDIRECT, scopes, ScopeSet::new())
                .unwrap();
        let http = Http::builder().base_url(hubspot.url()).http().unwrap();
        Self { hubspot, app, http, key: Key::generate("k") }
    }

    async fn login(&self) -> Tokens {
        let AuthorizationRequest { url, state, .. } = self.app.authorize().start();
        let code = state.callback(&self.hubspot.allow(&url).unwrap()).unwrap();
        self.app.exchange(code).send(&self.http).await.unwrap()
    }

    /// A server of the deployment.
    fn connections(&self, store: impl Store + 'static) -> Connections<Unchecked, Async> {
        Connections::new(self.app.clone(), store, Keyring::new(self.key.clone()))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_connected_called_revoked_and_connected_again() {
    let deployment = Deployment::new();
    let Deployment { hubspot, http, .. } = &deployment;
    let store = InPlace(MemoryStore::new());
    let connections = deployment.connections(store.clone());
    let elsewhere = deployment.connections(store);

    let session = connections.connect(deployment.login().await).await.unwrap();
    let account = session.account();
    let here = Client::<Unchecked>::from_http(http.clone(), session);
    let there = Client::<Unchecked>::from_http(http.clone(), elsewhere.session(account));
    for refreshes in 0..3 {
        let calls: Vec<_> = [&here, &there].repeat(8).into_iter().cloned().collect();
        let calls = calls
            .into_iter()
            .map(|client| tokio::spawn(async move { read::list().send(&client).await }));
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
        assert_eq!(hubspot.refreshes(), refreshes);
        hubspot.advance(Duration::from_secs(1801));
    }

    connections.revoke(account, |call| call.send(http)).await.unwrap();
    let records = connections.list(None, 10).await.unwrap();
    assert_eq!((records.len(), records[0].state), (1, ConnectionState::Revoked));
    assert!(read::list().send(&there).await.unwrap_err().is_revoked());

    connections.connect(deployment.login().await).await.unwrap();
    read::list().send(&there).await.unwrap();
    connections.disconnect(account).await.unwrap();
    assert!(connections.list(None, 10).await.unwrap().is_empty());
}

/// A store in memory whose saves wait until they are let through.
#[derive(Clone)]
struct Held {
    store: InPlace<MemoryStore>,
    saving: Arc<Notify>,
    go_on: Arc<Semaphore>,
}

impl Store for Held {
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>> {
        self.store.load(id)
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        Box::pin(async move {
            self.saving.notify_one();
            let _through = self.go_on.acquire().await.map_err(StoreError::unavailable)?;
            self.store.swap(expected, record).await
        })
    }

    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        self.store.lease(id, owner, length)
    }

    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()> {
        self.store.release(id, owner)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        self.store.list(after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool> {
        self.store.remove(id, expected)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_that_gives_up_loses_no_token() {
    let deployment = Deployment::new();
    let held = Held {
        store: InPlace(MemoryStore::new()),
        saving: Arc::default(),
        go_on: Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)),
    };
    let connections = deployment.connections(held.clone());
    let mut tokens = deployment.login().await;
    tokens.expires_at = SystemTime::now();
    let session = connections.connect(tokens).await.unwrap();
    let account = session.account();
    held.saving.notified().await;
    let permits = held.go_on.forget_permits(Semaphore::MAX_PERMITS);

    let client = Client::<Unchecked>::from_http(deployment.http.clone(), session);
    let call = tokio::spawn(async move { read::list().send(&client).await });
    // HubSpot has given new tokens, and spent the old ones.
    held.saving.notified().await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    held.go_on.add_permits(permits);

    let other = Client::<Unchecked>::from_http(
        deployment.http.clone(),
        deployment.connections(held).session(account),
    );
    read::list().send(&other).await.unwrap();
    assert_eq!(deployment.hubspot.refreshes(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_never_answers_is_given_up() {
    let deployment = Deployment::new();
    let held = Held {
        store: InPlace(MemoryStore::new()),
        saving: Arc::default(),
        go_on: Arc::new(Semaphore::new(1)),
    };
    let connections = deployment.connections(held.clone());
    let mut tokens = deployment.login().await;
    tokens.expires_at = SystemTime::now();
    let session = connections.connect(tokens).await.unwrap();
    held.go_on.forget_permits(1);
    let builder =
        Http::builder().base_url(deployment.hubspot.url()).timeout(Duration::from_secs(1));
    let client = Client::<Unchecked>::from_http(builder.http().unwrap(), session);
    // The new tokens serve all the same, and are saved as soon as the store takes them.
    read::list().send(&client).await.unwrap();
    held.go_on.add_permits(1);
    assert_eq!(connections.flush().await.unwrap(), 1);
}

/// On a runtime with one thread: who blocks it keeps everybody from going on.
#[tokio::test]
async fn what_is_done_with_new_tokens_may_block() {
    let deployment = Deployment::new();
    let mut tokens = deployment.login().await;
    tokens.expires_at = SystemTime::now();
    let entered = Arc::new(Notify::new());
    let (go_on, waits) = std::sync::mpsc::channel();
    let (here, waits) = (entered.clone(), std::sync::Mutex::new(waits));
    let session = deployment.app.session(tokens).unwrap().on_change(move |_| {
        here.notify_one();
        let waited = waits.lock().unwrap().recv_timeout(Duration::from_secs(30));
        waited.expect("the runtime was blocked");
    });
    tokio::spawn(async move {
        entered.notified().await;
        go_on.send(())
    });
    let client = Client::<Unchecked>::from_http(deployment.http.clone(), session);
    read::list().send(&client).await.unwrap();
}
