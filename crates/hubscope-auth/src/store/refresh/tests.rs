use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::AtomicBool,
        mpsc::{self, Receiver, Sender},
    },
    time::{SystemTime, UNIX_EPOCH},
};

use hubscope_core::{ScopeSet, Unchecked};

use super::*;
use crate::{
    credential::{Credential, CredentialFor},
    oauth::OAuthApp,
    store::{
        adapters::InPlace,
        connections::Connections,
        id::ConnectionId,
        keys::{Key, Keyring},
        memory::MemoryStore,
        traits::BlockingStore,
    },
    style::{Async, Blocking},
    testing::{HubSpot, OnThreads},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    Load,
    Swap,
    Lease,
}
use Operation::{Lease as TakeLease, Load, Swap};

/// What goes wrong with an operation.
enum Fault {
    FailsBefore,
    FailsAfter,
    Panics,
    /// It hangs until the sender is dropped, and is done then.
    Hangs(Receiver<()>),
    /// Somebody else does this before it.
    After(Box<dyn FnOnce(&MemoryStore) + Send>),
}

/// A store whose operations go wrong: that of a kind with that number, which counts from 1.
#[derive(Clone, Default)]
struct Faulty {
    store: MemoryStore,
    faults: Arc<Mutex<HashMap<(Operation, usize), Fault>>>,
    counts: Arc<Mutex<HashMap<Operation, usize>>>,
    /// Set when an operation that hung is done.
    late: Arc<AtomicBool>,
}

impl Faulty {
    fn when(&self, operation: Operation, number: usize, fault: Fault) {
        self.faults.lock().unwrap().insert((operation, number), fault);
    }

    fn always(&self, operation: Operation, fault: fn() -> Fault) {
        (1..20).for_each(|number| self.when(operation, number, fault()));
    }

    fn run<T>(
        &self,
        operation: Operation,
        work: impl FnOnce(&MemoryStore) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let number = {
            let mut counts = self.counts.lock().unwrap();
            let count = counts.entry(operation).or_default();
            *count += 1;
            *count
        };
        let fault = self.faults.lock().unwrap().remove(&(operation, number));
        match fault {
            None => work(&self.store),
            Some(Fault::FailsBefore) => Err(StoreError::unavailable("before")),
            Some(Fault::FailsAfter) => {
                work(&self.store)?;
                Err(StoreError::unavailable("after"))
            }
            Some(Fault::Panics) => panic!("on purpose"),
            Some(Fault::Hangs(waits)) => {
                assert!(waits.recv().is_err());
                let result = work(&self.store);
                self.late.store(true, Ordering::SeqCst);
                result
            }
            Some(Fault::After(others)) => {
                others(&self.store);
                work(&self.store)
            }
        }
    }
}

impl BlockingStore for Faulty {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        self.run(Load, |store| store.load(id))
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        self.run(Swap, |store| store.swap(expected, record))
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        // Ending a lease is a release.
        match length == AT_ONCE {
            true => self.store.lease(id, owner, length),
            false => self.run(TakeLease, |store| store.lease(id, owner, length)),
        }
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        self.store.release(id, owner)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.store.list(after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        self.store.remove(id, expected)
    }
}

/// A connection whose access token has expired.
struct Subject {
    store: Faulty,
    keyring: Keyring,
    app: OAuthApp<Unchecked>,
    id: ConnectionId,
}

impl Subject {
    fn new() -> Self {
        let scopes: ScopeSet = "oauth".parse().unwrap();
        let redirect = "http://localhost:3000/callback";
        let app = OAuthApp::unchecked("id", "hush".into(), redirect, scopes, ScopeSet::new());
        let (app, keyring) = (app.unwrap(), Keyring::new(Key::generate("k")));
        let subject =
            Self { store: Faulty::default(), keyring, app, id: ConnectionId::from(7_u64) };
        let mut tokens = Tokens::from_refresh_token("na1-old");
        (tokens.issued_at, tokens.expires_at) = (UNIX_EPOCH, UNIX_EPOCH);
        tokens.access_token = "old".into();
        tokens.hub_id = Some(subject.id.account());
        let connections = Connections::blocking(
            subject.app.clone(),
            subject.store.store.clone(),
            subject.keyring.clone(),
        );
        connections.connect(tokens).unwrap();
        subject
    }

    /// The session of a server whose clients block.
    fn blocking(&self) -> (Connections<Unchecked, Blocking>, Credential) {
        let store = self.store.clone();
        let server = Connections::blocking(self.app.clone(), store, self.keyring.clone());
        let session = server.session(self.id);
        (server, CredentialFor::<Unchecked, Blocking>::into_credential(session))
    }

    /// The session of a server whose store is awaited.
    fn awaited(&self) -> Credential {
        let store = InPlace(self.store.clone());
        let server =
            Connections::<Unchecked, Async>::new(self.app.clone(), store, self.keyring.clone());
        CredentialFor::<Unchecked, Async>::into_credential(server.session(self.id))
    }

    fn record(&self) -> Record {
        self.store.store.load(self.id).unwrap().unwrap()
    }

    /// Asks for the lease as another server would.
    fn lease(&self) -> Lease {
        self.store.store.lease(self.id, "another", Duration::from_secs(90)).unwrap()
    }
}

fn hubspot(hubspot: HubSpot) -> OnThreads {
    OnThreads::with(Duration::from_secs(60), hubspot)
}

/// Gets a token, or the text of the error.
fn refresh(credential: &Credential, runtime: &OnThreads) -> Result<String, String> {
    match poll_once(credential.authorize(runtime, None)).unwrap() {
        Ok(token) => Ok(token.header().unwrap().to_str().unwrap().to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Runs a refresh with a store of either kind, and checks that the lease is free afterwards.
fn lease_is_given_back(
    name: &str,
    prepare: impl Fn(&Subject) -> HubSpot,
    is: impl Fn(&Result<String, String>) -> bool,
) {
    for awaited in [false, true] {
        let subject = Subject::new();
        let runtime = hubspot(prepare(&subject));
        let (_server, blocking) = subject.blocking();
        let credential = if awaited { subject.awaited() } else { blocking };
        let result = refresh(&credential, &runtime);
        assert!(is(&result), "{name}, awaited: {awaited}: {result:?}");
        assert_eq!(subject.lease(), Lease::Acquired, "{name}, awaited: {awaited}: {result:?}");
    }
}

/// Replaces the record as another server does that has just refreshed.
fn refreshed_elsewhere(subject: &Subject) -> Fault {
    let (app, keyring, id) = (subject.app.clone(), subject.keyring.clone(), subject.id);
    Fault::After(Box::new(move |store| {
        let elsewhere = Connections::blocking(app, store.clone(), keyring);
        let mut tokens = Tokens::from_refresh_token("na1-elsewhere");
        tokens.access_token = "elsewhere".into();
        tokens.issued_at = SystemTime::now();
        tokens.expires_at = SystemTime::now() + Duration::from_secs(1800);
        tokens.hub_id = Some(id.account());
        elsewhere.connect(tokens).unwrap();
    }))
}

fn is_new(result: &Result<String, String>) -> bool {
    result.as_deref() == Ok("Bearer new")
}

fn is_elsewhere(result: &Result<String, String>) -> bool {
    result.as_deref() == Ok("Bearer elsewhere")
}

#[test]
fn the_lease_is_given_back_after_a_refresh() {
    lease_is_given_back("refreshed", |_| HubSpot::Refreshes, is_new);
    lease_is_given_back("rotated", |_| HubSpot::Rotates, is_new);
    let other = |subject: &Subject| {
        subject.store.when(Load, 2, refreshed_elsewhere(subject));
        HubSpot::Down
    };
    lease_is_given_back("refreshed elsewhere before the lease", other, is_elsewhere);
    let other = |subject: &Subject| {
        subject.store.when(Swap, 1, refreshed_elsewhere(subject));
        HubSpot::Rotates
    };
    lease_is_given_back("refreshed elsewhere before the save", other, is_elsewhere);
}

#[test]
fn the_lease_is_given_back_when_hubspot_fails() {
    lease_is_given_back(
        "down",
        |_| HubSpot::Down,
        |result| result.as_ref().is_err_and(|error| error.contains("no connection")),
    );
    lease_is_given_back(
        "refused",
        |_| HubSpot::Refuses,
        |result| result.as_ref().is_err_and(|error| error.contains("oauth.refresh")),
    );
    let other = |subject: &Subject| {
        subject.store.when(Load, 3, refreshed_elsewhere(subject));
        HubSpot::Refuses
    };
    lease_is_given_back("refused, because another server has refreshed", other, is_elsewhere);
}

#[test]
fn the_lease_is_given_back_when_the_store_fails() {
    type Prepare = fn(&Subject) -> HubSpot;
    let steps: [(&str, Prepare, &str); 6] = [
        (
            "the lease fails after it was taken",
            |subject| {
                subject.store.when(TakeLease, 1, Fault::FailsAfter);
                HubSpot::Refreshes
            },
            "after",
        ),
        (
            "the second load fails",
            |subject| {
                subject.store.when(Load, 2, Fault::FailsBefore);
                HubSpot::Refreshes
            },
            "before",
        ),
        (
            "the second load panics",
            |subject| {
                subject.store.when(Load, 2, Fault::Panics);
                HubSpot::Refreshes
            },
            "panicked",
        ),
        (
            "the connection is gone",
            |subject| {
                let id = subject.id;
                subject.store.when(
                    Load,
                    2,
                    Fault::After(Box::new(move |store| {
                        let version = store.load(id).unwrap().unwrap().version;
                        assert!(store.remove(id, version).unwrap());
                    })),
                );
                HubSpot::Refreshes
            },
            "is not connected",
        ),
        (
            "the record does not open any more",
            |subject| {
                let mut record = subject.record();
                subject.store.when(
                    Load,
                    2,
                    Fault::After(Box::new(move |store| {
                        record.version += 1;
                        record.key_id = "unknown".to_owned();
                        assert!(store.swap(Some(record.version - 1), &record).unwrap());
                    })),
                );
                HubSpot::Refreshes
            },
            "is not in the keyring",
        ),
        (
            "noting a refusal panics",
            |subject| {
                subject.store.when(Swap, 1, Fault::Panics);
                HubSpot::Refuses
            },
            "",
        ),
    ];
    for (name, prepare, problem) in steps {
        lease_is_given_back(name, prepare, |result| {
            result.as_ref().is_err_and(|error| error.contains(problem))
        });
    }
    // New tokens serve although they cannot be saved, where the old refresh token is still valid.
    let unsaved = |subject: &Subject| {
        subject.store.always(Swap, || Fault::FailsBefore);
        HubSpot::Refreshes
    };
    lease_is_given_back("the save fails", unsaved, is_new);
    let saved = |subject: &Subject| {
        subject.store.when(Swap, 1, Fault::FailsAfter);
        HubSpot::Rotates
    };
    lease_is_given_back("the save fails after it was done", saved, is_new);
}

#[test]
fn a_save_that_panics_loses_no_token() {
    // On a thread for work that blocks: saving is tried again.
    let subject = Subject::new();
    subject.store.when(Swap, 1, Fault::Panics);
    let (_, credential) = subject.blocking();
    assert!(is_new(&refresh(&credential, &hubspot(HubSpot::Rotates))));
    assert_eq!(subject.lease(), Lease::Acquired);
    assert!(is_new(&refresh(&subject.blocking().1, &hubspot(HubSpot::Down))));
    // In the task that refreshes: the next refresh of this process saves.
    let subject = Subject::new();
    subject.store.when(Swap, 1, Fault::Panics);
    let credential = subject.awaited();
    let error = refresh(&credential, &hubspot(HubSpot::Rotates)).unwrap_err();
    assert!(error.contains("saving the new tokens in the token store panicked"), "{error}");
    assert!(matches!(subject.lease(), Lease::Held(_)), "another server would be refused");
    assert!(is_new(&refresh(&credential, &hubspot(HubSpot::Down))));
    assert_eq!(subject.lease(), Lease::Acquired);
    assert!(is_new(&refresh(&subject.awaited(), &hubspot(HubSpot::Down))));
}

#[test]
fn the_lease_is_kept_for_a_refresh_token_that_no_store_has() {
    let subject = Subject::new();
    subject.store.always(Swap, || Fault::FailsBefore);
    let (server, credential) = subject.blocking();
    assert!(is_new(&refresh(&credential, &hubspot(HubSpot::Rotates))));
    assert!(matches!(subject.lease(), Lease::Held(_)));
    subject.store.faults.lock().unwrap().clear();
    assert_eq!(server.flush().unwrap(), 1);
    assert_eq!(subject.lease(), Lease::Acquired);
}

/// Makes an operation hang; it goes on when the sender is dropped.
fn hang(subject: &Subject, operation: Operation, number: usize) -> Sender<()> {
    let (go_on, waits) = mpsc::channel();
    subject.store.when(operation, number, Fault::Hangs(waits));
    go_on
}

#[test]
fn a_lease_that_comes_too_late_is_given_back() {
    let subject = Subject::new();
    let go_on = hang(&subject, TakeLease, 1);
    let (_, credential) = subject.blocking();
    let runtime = hubspot(HubSpot::Refreshes).step_timeout(Duration::from_millis(10));
    let error = refresh(&credential, &runtime).unwrap_err();
    assert!(error.contains("taking the lease in the token store"), "{error}");
    drop(go_on);
    while !subject.store.late.load(Ordering::SeqCst) {
        std::thread::yield_now();
    }
    // It is taken now, and given back by the thread that took it; if not, this hangs.
    while subject.lease() != Lease::Acquired {
        std::thread::yield_now();
    }
}

#[test]
fn a_refresh_ends_at_the_deadline_and_gives_the_lease_back() {
    let subject = Subject::new();
    let go_on = hang(&subject, Load, 2);
    let (_, credential) = subject.blocking();
    let limit = Duration::from_millis(30);
    let runtime = OnThreads::with(limit, HubSpot::Refreshes);
    let error = refresh(&credential, &runtime).unwrap_err();
    assert!(error.contains("loading the record from the token store"), "{error}");
    // The store still hangs.
    while subject.lease() != Lease::Acquired {
        std::thread::yield_now();
    }
    drop(go_on);
}

#[test]
fn a_dead_owner_is_told_from_one_that_gave_the_lease_back() {
    let subject = Subject::new();
    let at_once = Duration::from_millis(1);
    subject.store.store.lease(subject.id, "dead", at_once).unwrap();
    let (_, credential) = subject.blocking();
    let error = refresh(&credential, &hubspot(HubSpot::Refuses)).unwrap_err();
    assert!(error.contains("are lost"), "{error}");
    assert_eq!(subject.record().state, ConnectionState::Lost);
}

#[test]
fn what_a_failed_refresh_does_not_know_of_a_dead_owner_is_left_to_the_next() {
    let subject = Subject::new();
    subject.store.store.lease(subject.id, "dead", Duration::from_millis(1)).unwrap();
    let (_, credential) = subject.blocking();
    assert!(refresh(&credential, &hubspot(HubSpot::Down)).is_err());
    // The lease ended, and was not given back: the next one knows what the first one knew.
    let taken = loop {
        match subject.lease() {
            Lease::Held(_) => std::thread::yield_now(),
            taken => break taken,
        }
    };
    assert_eq!(taken, Lease::Abandoned);
}
