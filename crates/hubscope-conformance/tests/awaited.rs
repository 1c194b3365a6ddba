//! Connections whose store is awaited, with the async client.

use std::time::Duration;

use hubscope_auth::{
    OAuthApp, SecretString,
    oauth::AuthorizationRequest,
    store::{Connections, Key, Keyring, MemoryStore, State},
};
use hubscope_core::{ScopeSet, Unchecked};
use hubscope_crm::objects::contacts::read;
use hubscope_emulator::{AppSettings, Emulator};
use hubscope_reqwest::{Client, Http};

const REDIRECT: &str = "http://localhost:3000/callback";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_is_connected_called_revoked_and_connected_again() {
    let hubspot = Emulator::start().unwrap();
    let registered = hubspot.register(AppSettings::new([REDIRECT]).rotate_refresh_tokens());
    let scopes: ScopeSet = "oauth crm.objects.contacts.read".parse().unwrap();
    let secret = SecretString::from(registered.client_secret);
    let app = OAuthApp::unchecked(registered.client_id, secret, REDIRECT, scopes, ScopeSet::new()).unwrap();
    let http = Http::builder().base_url(hubspot.url()).http().unwrap();
    let login = async || {
        let AuthorizationRequest { url, state, .. } = app.authorize().start();
        let code = state.callback(&hubspot.allow(&url).unwrap()).unwrap();
        app.exchange(code).send(&http).await.unwrap()
    };
    let store = MemoryStore::new();
    let key = Key::generate("k");
    let keyring = || Keyring::new(key.clone());
    let connections = Connections::new(app.clone(), store.clone(), keyring());
    let elsewhere = Connections::new(app.clone(), store, keyring());

    let session = connections.connect(login().await).await.unwrap();
    let account = session.account();
    let here = Client::<Unchecked>::from_http(http.clone(), session);
    let there = Client::<Unchecked>::from_http(http.clone(), elsewhere.session(account));
    for refreshes in 0..3 {
        let calls: Vec<_> = [&here, &there].repeat(8).into_iter().cloned().collect();
        let calls =
            calls.into_iter().map(|client| tokio::spawn(async move { read::list().send(&client).await }));
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
        assert_eq!(hubspot.refreshes(), refreshes);
        hubspot.advance(Duration::from_secs(1801));
    }

    connections.revoke(account, |call| call.send(&http)).await.unwrap();
    let records = connections.list(None, 10).await.unwrap();
    assert_eq!((records.len(), records[0].state), (1, State::Revoked));
    assert!(read::list().send(&there).await.unwrap_err().is_revoked());

    connections.connect(login().await).await.unwrap();
    read::list().send(&there).await.unwrap();
    connections.disconnect(account).await.unwrap();
    assert!(connections.list(None, 10).await.unwrap().is_empty());
}
