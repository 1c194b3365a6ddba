//! Sessions whose tokens are in a store: one refresh for all servers, and nothing lost whatever fails.

use std::{
    sync::{Barrier, atomic::Ordering},
    time::Duration,
};

use hubscope_auth::{
    CredentialFor, ExposeSecret,
    store::{
        BlockingStore, ConnectionState, Connections, InPlace, Keyring, Lease, MemoryStore,
        RevocationError, StoreError,
    },
};
use hubscope_conformance::{Configuration, Subject};
use hubscope_core::Unchecked;

use crate::{
    SCOPES, behaviours,
    deployment::{Deployment, store_error},
    list,
};

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
    a_save_that_lost_takes_what_is_there,
    a_save_does_not_reach_what_was_connected_anew,
    a_token_that_another_server_has_saved_is_no_revocation,
    a_dead_lease_holder_is_waited_out,
    an_account_without_the_scopes_is_not_connected,
    clocks_that_differ_lose_nothing,
    a_grant_that_is_revoked_is_so_on_all_servers,
    a_revocation_is_not_undone_by_a_refresh_under_way,
    a_revocation_that_fails_can_be_repeated,
);

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
    assert_eq!((record.state, record.key_id.as_str()), (ConnectionState::Active, "first"));
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
    let lines: Vec<_> =
        deployment.hubspot.requests().into_iter().map(|request| request.path).collect();
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
    assert_eq!(deployment.record().state, ConnectionState::Revoked);

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
    let lease = BlockingStore::lease(
        &deployment.store,
        deployment.account.into(),
        "other",
        Duration::from_secs(1),
    );
    assert_eq!(lease.unwrap(), Lease::Acquired, "it was not given back");
    BlockingStore::release(&deployment.store, deployment.account.into(), "other").unwrap();
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
    let lease = BlockingStore::lease(
        &deployment.store,
        deployment.account.into(),
        "other",
        Duration::from_secs(1),
    );
    assert!(matches!(lease.unwrap(), Lease::Held(_)));
    deployment.store.no_saves.store(false, Ordering::SeqCst);
    assert_eq!(server.flush().unwrap(), 1);
    assert!(deployment.record().version > connected);
    assert_eq!(server.flush().unwrap(), 0);
    let lease = || {
        BlockingStore::lease(
            &deployment.store,
            deployment.account.into(),
            "other",
            Duration::from_secs(1),
        )
    };
    assert_eq!(lease().unwrap(), Lease::Acquired, "it was not given back");
    BlockingStore::release(&deployment.store, deployment.account.into(), "other").unwrap();
    // The next program begins with what was saved.
    deployment.client::<S>(&deployment.server()).send(list()).unwrap();
    assert_eq!(deployment.hubspot.refreshes(), 1);
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
    let (server, elsewhere, account) =
        (deployment.server(), deployment.server(), deployment.account);
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
    assert_eq!(deployment.record().state, ConnectionState::Active);
}

fn a_dead_lease_holder_is_waited_out<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.expired::<S>()).unwrap();
    let short = Duration::from_millis(150);
    let lease =
        BlockingStore::lease(&deployment.store.store, deployment.account.into(), "killed", short)
            .unwrap();
    assert_eq!(lease, Lease::Acquired);
    deployment.client::<S>(&server).send(list()).unwrap();
    assert_eq!(deployment.hubspot.refreshes(), 1);
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
            InPlace(store.clone()),
            Keyring::new(deployment.key.clone()),
        )
    };
    let tokens = deployment.expired::<Async>();
    runtime.block_on(server().connect(tokens)).unwrap();
    let connected = runtime.block_on(server().list(None, 10)).unwrap()[0].version;
    let clients: Vec<Async> = (0..8)
        .map(|_| {
            let session = server().session(deployment.account);
            let credential =
                CredentialFor::<Unchecked, hubscope_auth::Async>::into_credential(session);
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
    assert_eq!(runtime.block_on(server().reencrypt()).unwrap(), 0);
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
    (behind.issued_at, behind.expires_at) =
        (behind.issued_at - 3 * hour, behind.expires_at - 3 * hour);
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
    let (here, there) =
        (deployment.client::<S>(&server), deployment.client::<S>(&deployment.server()));
    there.send(list()).unwrap();
    let tokens = server.tokens(deployment.account).unwrap();
    server.revoke(deployment.account, |call| here.oauth(call)).unwrap();
    assert_eq!(deployment.record().state, ConnectionState::Revoked);
    let gone = server.tokens(deployment.account).unwrap_err();
    assert!(matches!(gone, StoreError::Revoked { .. }), "{gone}");
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

fn a_revocation_is_not_undone_by_a_refresh_under_way<S: Subject>() {
    for deployment in [Deployment::plain(), Deployment::rotating()] {
        let (server, other) = (deployment.server(), deployment.server());
        server.connect(deployment.expired::<S>()).unwrap();
        let (account, client) = (deployment.account, deployment.client::<S>(&other));
        deployment.before_saving(move || other.revoke(account, |call| client.oauth(call)).unwrap());
        let error = deployment.client::<S>(&server).send(list()).unwrap_err();
        assert!(matches!(store_error(&error), Some(StoreError::Revoked { .. })), "{error:?}");
        assert_eq!(
            (deployment.hubspot.refreshes(), deployment.record().state),
            (1, ConnectionState::Revoked)
        );
        assert_eq!(server.flush().unwrap(), 0);
    }
}

fn a_revocation_that_fails_can_be_repeated<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    let client = deployment.client::<S>(&server);
    let missing = server.revoke(1_u64, |call| client.oauth(call)).unwrap_err();
    assert!(
        matches!(missing, RevocationError::Store(StoreError::NotConnected { id }) if id == 1_u64.into()),
        "{missing}"
    );

    // A refresh token that HubSpot knows no longer needs no revocation.
    server.connect(deployment.tokens::<S>()).unwrap();
    let refresh = deployment.app.refresh(&"unknown".into());
    let unknown = client.oauth(refresh).unwrap_err();
    server.revoke(deployment.account, |_| Err(unknown.clone())).unwrap();
    assert_eq!(deployment.record().state, ConnectionState::Revoked);
    server.connect(deployment.tokens::<S>()).unwrap();

    let none = Configuration::new("http://127.0.0.1:9");
    let token = hubscope_auth::PrivateToken::new("pat-emu1-1").unwrap();
    let unreachable = S::build(&none, token.into()).unwrap();
    let error = server.revoke(deployment.account, |call| unreachable.oauth(call)).unwrap_err();
    assert!(matches!(error, RevocationError::Call { .. }), "{error}");
    assert_eq!(
        deployment.record().state,
        ConnectionState::Active,
        "a grant that holds was said to be revoked"
    );

    deployment.store.no_saves.store(true, Ordering::SeqCst);
    let error = server.revoke(deployment.account, |call| client.oauth(call)).unwrap_err();
    assert!(matches!(error, RevocationError::Store(StoreError::Unavailable(_))), "{error}");
    deployment.store.no_saves.store(false, Ordering::SeqCst);
    server.revoke(deployment.account, |call| client.oauth(call)).unwrap();
    assert_eq!(deployment.record().state, ConnectionState::Revoked);
}
