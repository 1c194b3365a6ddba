//! Keys of stores: wrong ones, new ones, and records that do not open.

use std::time::Duration;

use hubscope_auth::store::{
    BlockingStore, ConnectionId, Connections, Key, Keyring, Lease, MemoryStore, Record, StoreError,
};
use hubscope_conformance::Subject;

use crate::{
    behaviours,
    deployment::{Deployment, store_error},
    list,
};

behaviours!(
    a_record_that_does_not_open_is_not_overwritten,
    a_wrong_key_is_told,
    keys_change_without_downtime,
    a_refused_token_is_not_used_again_when_its_record_is_another,
    a_damaged_record_is_told_and_not_overwritten,
    a_record_that_keeps_changing_keeps_no_other_from_being_sealed_anew,
);

fn a_record_that_does_not_open_is_not_overwritten<S: Subject>() {
    let mut deployment = Deployment::plain();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    let record = deployment.record();
    for name in ["first", "second"] {
        deployment.key = Key::generate(name);
        let error = deployment.server().connect(deployment.tokens::<S>()).unwrap_err();
        assert!(
            matches!(error, StoreError::WrongKey { .. } | StoreError::UnknownKey { .. }),
            "{error:?}"
        );
        assert_eq!(deployment.record(), record);
    }
    assert!(matches!(deployment.server().reencrypt(), Err(StoreError::UnknownKey { .. })));
    // Whoever gives it up on purpose can go on.
    deployment.server().disconnect(deployment.account).unwrap();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
}

fn a_wrong_key_is_told<S: Subject>() {
    let mut deployment = Deployment::plain();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    deployment.key = Key::generate("first");
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::WrongKey { .. })), "{error:?}");
    deployment.key = Key::generate("second");
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(
        matches!(store_error(&error), Some(StoreError::UnknownKey { key_id, .. }) if key_id == "first")
    );
    assert_eq!(deployment.hubspot.refreshes(), 0);
}

fn keys_change_without_downtime<S: Subject>() {
    let deployment = Deployment::plain();
    deployment.server().connect(deployment.tokens::<S>()).unwrap();
    let (old, new) = (deployment.key.clone(), Key::generate("second"));
    let with =
        |keyring| Connections::blocking(deployment.app.clone(), deployment.store.clone(), keyring);
    let (before, after) = (
        with(Keyring::new(old.clone()).and(new.clone())),
        with(Keyring::new(new.clone()).and(old)),
    );
    deployment.client::<S>(&after).send(list()).unwrap();
    assert_eq!(after.reencrypt().unwrap(), 1);
    assert_eq!(after.reencrypt().unwrap(), 0, "what is sealed anew is left alone");
    assert_eq!(deployment.record().key_id, "second");
    deployment.client::<S>(&before).send(list()).unwrap();
    deployment.client::<S>(&with(Keyring::new(new))).send(list()).unwrap();
}

fn a_refused_token_is_not_used_again_when_its_record_is_another<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    // Sealed anew, the record has another version and the same token.
    let keyring = Keyring::new(Key::generate("second")).and(deployment.key.clone());
    let other =
        Connections::blocking(deployment.app.clone(), deployment.store.clone(), keyring.clone());
    let server = Connections::blocking(deployment.app.clone(), deployment.store.clone(), keyring);
    let client = deployment.client::<S>(&server);
    client.send(list()).unwrap();
    assert_eq!(other.reencrypt().unwrap(), 1);
    deployment.hubspot.advance(Duration::from_secs(1801));
    deployment.hubspot.clear_requests();
    client.send(list()).unwrap();
    // Refused, refreshed, and called again: the old token was not tried once more.
    assert_eq!(deployment.hubspot.requests().len(), 3);
}

fn a_damaged_record_is_told_and_not_overwritten<S: Subject>() {
    let deployment = Deployment::plain();
    let server = deployment.server();
    server.connect(deployment.tokens::<S>()).unwrap();
    let mut damaged = deployment.record();
    damaged.version += 1;
    damaged.sealed.truncate(9);
    assert!(
        BlockingStore::swap(&deployment.store.store, Some(damaged.version - 1), &damaged).unwrap()
    );
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::Damaged { .. })), "{error:?}");
    assert_eq!(deployment.record(), damaged);
    // One that cannot even be read keeps nobody from going through all, and is mended in the same way.
    let unreadable = Record::from_text(deployment.account, damaged.version + 1, "{");
    assert!(
        BlockingStore::swap(&deployment.store.store, Some(damaged.version), &unreadable).unwrap()
    );
    let error = deployment.client::<S>(&deployment.server()).send(list()).unwrap_err();
    assert!(matches!(store_error(&error), Some(StoreError::Damaged { .. })), "{error:?}");
    assert_eq!(server.list(None, 10).unwrap(), [unreadable]);
    assert!(matches!(server.reencrypt(), Err(StoreError::Damaged { .. })));
    // Whoever installs the app again mends it.
    server.connect(deployment.tokens::<S>()).unwrap();
    deployment.client::<S>(&server).send(list()).unwrap();
}

/// A store in which somebody else writes one account before each save.
#[derive(Clone)]
struct Restless {
    store: MemoryStore,
    account: ConnectionId,
}

impl BlockingStore for Restless {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        BlockingStore::load(&self.store, id)
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        if record.id == self.account {
            let mut there = self.load(self.account)?.ok_or(StoreError::NotDone)?;
            there.version += 1;
            BlockingStore::swap(&self.store, Some(there.version - 1), &there)?;
        }
        BlockingStore::swap(&self.store, expected, record)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        BlockingStore::lease(&self.store, id, owner, length)
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        BlockingStore::release(&self.store, id, owner)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        BlockingStore::list(&self.store, after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        BlockingStore::remove(&self.store, id, expected)
    }
}

fn a_record_that_keeps_changing_keeps_no_other_from_being_sealed_anew<S: Subject>() {
    let deployment = Deployment::plain();
    let store = MemoryStore::new();
    let with =
        |store: Restless, keyring| Connections::blocking(deployment.app.clone(), store, keyring);
    let quiet = with(
        Restless { store: store.clone(), account: 0_u64.into() },
        Keyring::new(deployment.key.clone()),
    );
    for account in [1_u64, 2, 3] {
        let mut tokens = deployment.tokens::<S>();
        tokens.hub_id = Some(account.into());
        quiet.connect(tokens).unwrap();
    }
    let keyring = Keyring::new(Key::generate("second")).and(deployment.key.clone());
    let error = with(Restless { store: store.clone(), account: 2_u64.into() }, keyring.clone())
        .reencrypt()
        .unwrap_err();
    assert!(
        matches!(error, StoreError::Contended { id } if id == 2_u64.into()) && error.is_transient(),
        "{error}"
    );
    let keys: Vec<_> = BlockingStore::list(&store, None, 10).unwrap();
    assert_eq!(
        keys.iter().map(|record| &*record.key_id).collect::<Vec<_>>(),
        ["second", "first", "second"]
    );
    assert_eq!(with(Restless { store, account: 0_u64.into() }, keyring).reencrypt().unwrap(), 1);
}
