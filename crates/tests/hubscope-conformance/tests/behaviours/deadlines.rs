//! One deadline over all steps of a refresh: the caller gets an error that names the step, and a
//! result that comes later is saved.

use std::{
    io::Write,
    net::TcpListener,
    sync::{
        Arc, Mutex, OnceLock,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

use hubscope_auth::{
    Blocking, CredentialFor, ExposeSecret,
    store::{
        BlockingStore, ConnectionId, Connections, Keyring, Lease, MemoryStore, Record, StoreError,
    },
};
use hubscope_conformance::{Configuration, Subject, read_request};
use hubscope_core::{Error, Unchecked};

use crate::{behaviours, deployment::Deployment, list};

behaviours!(
    a_store_that_hangs_does_not_take_the_caller_with_it,
    a_save_that_hangs_does_not_take_the_caller_with_it,
    another_server_is_not_waited_for_past_the_deadline,
    a_response_that_comes_after_the_deadline_is_saved,
    a_call_within_on_change_is_an_error_and_no_deadlock,
);

/// How long a refresh may take.
const DEADLINE: Duration = Duration::from_millis(100);

/// A store whose loads or saves hang until they are let go.
#[derive(Clone)]
struct Hanging {
    store: MemoryStore,
    load: Gate,
    save: Gate,
}

/// Lets one pass, then holds the next until the sender is dropped; open where there is none.
type Gate = Arc<Mutex<Option<Receiver<()>>>>;

fn shut(gate: &Gate) -> Sender<()> {
    let (open, waits) = mpsc::channel();
    *gate.lock().unwrap() = Some(waits);
    open
}

fn pass(gate: &Gate) {
    let waits = gate.lock().unwrap().take();
    if let Some(waits) = waits {
        assert!(waits.recv().is_err());
    }
}

impl BlockingStore for Hanging {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        pass(&self.load);
        self.store.load(id)
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        pass(&self.save);
        self.store.swap(expected, record)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        self.store.lease(id, owner, length)
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

/// A deployment on a store that hangs, with tokens that have expired.
struct Hung {
    deployment: Deployment,
    store: Hanging,
    server: Connections<Unchecked, Blocking>,
    connected: u64,
}

impl Hung {
    fn new<S: Subject>() -> Self {
        let deployment = Deployment::rotating();
        let store =
            Hanging { store: MemoryStore::new(), load: Gate::default(), save: Gate::default() };
        let keyring = Keyring::new(deployment.key.clone());
        let server = Connections::blocking(deployment.app.clone(), store.clone(), keyring);
        server.connect(deployment.expired::<S>()).unwrap();
        let mut hung = Self { deployment, store, server, connected: 0 };
        hung.connected = hung.version();
        hung
    }

    fn version(&self) -> u64 {
        self.store.store.load(self.deployment.account.into()).unwrap().unwrap().version
    }

    /// A client of another server, which gives refreshes that much time.
    fn client<S: Subject>(&self, url: &str, refresh_timeout: Duration) -> S {
        let keyring = Keyring::new(self.deployment.key.clone());
        let server =
            Connections::blocking(self.deployment.app.clone(), self.store.clone(), keyring);
        let session = server.session(self.deployment.account);
        let mut configuration = Configuration::new(url);
        configuration.refresh_timeout = refresh_timeout;
        let credential = CredentialFor::<Unchecked, Blocking>::into_credential(session);
        S::build(&configuration, credential).unwrap()
    }

    /// Waits until a new record is in the store.
    fn wait_for_save(&self) {
        while self.version() == self.connected {
            thread::yield_now();
        }
    }
}

fn timed_out(error: &Error, step: &str) {
    let text = error.to_string();
    assert!(text.contains("was not refreshed in time") && text.contains(step), "{text}");
}

fn a_store_that_hangs_does_not_take_the_caller_with_it<S: Subject>() {
    let hung = Hung::new::<S>();
    let client = hung.client::<S>(hung.deployment.hubspot.url(), DEADLINE);
    let open = shut(&hung.store.load);
    timed_out(&client.send(list()).unwrap_err(), "loading the record from the token store");
    assert_eq!(hung.deployment.hubspot.refreshes(), 0);
    drop(open);
    let patient = hung.client::<S>(hung.deployment.hubspot.url(), Duration::from_secs(60));
    patient.send(list()).unwrap();
    assert_eq!(hung.deployment.hubspot.refreshes(), 1);
}

fn a_save_that_hangs_does_not_take_the_caller_with_it<S: Subject>() {
    let hung = Hung::new::<S>();
    let client = hung.client::<S>(hung.deployment.hubspot.url(), DEADLINE);
    let open = shut(&hung.store.save);
    timed_out(&client.send(list()).unwrap_err(), "saving the new tokens in the token store");
    assert_eq!((hung.deployment.hubspot.refreshes(), hung.version()), (1, hung.connected));
    // The refresh goes on, and its result is saved and serves.
    drop(open);
    hung.wait_for_save();
    let patient = hung.client::<S>(hung.deployment.hubspot.url(), Duration::from_secs(60));
    patient.send(list()).unwrap();
    assert_eq!(hung.deployment.hubspot.refreshes(), 1);
}

fn another_server_is_not_waited_for_past_the_deadline<S: Subject>() {
    let hung = Hung::new::<S>();
    let id = hung.deployment.account.into();
    let held = hung.store.store.lease(id, "another", Duration::from_secs(90)).unwrap();
    assert_eq!(held, Lease::Acquired);
    let client = hung.client::<S>(hung.deployment.hubspot.url(), DEADLINE);
    timed_out(&client.send(list()).unwrap_err(), "waiting for another server's refresh");
    hung.store.store.release(id, "another").unwrap();
    let patient = hung.client::<S>(hung.deployment.hubspot.url(), Duration::from_secs(60));
    patient.send(list()).unwrap();
}

fn a_response_that_comes_after_the_deadline_is_saved<S: Subject>() {
    let hung = Hung::new::<S>();
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (go_on, waits) = mpsc::channel::<()>();
    let endpoint = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        read_request(&mut stream).unwrap();
        waits.recv().unwrap();
        let body = r#"{"access_token":"late","refresh_token":"na1-late","expires_in":1800}"#;
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close";
        write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
    });
    let client = hung.client::<S>(&url, DEADLINE);
    timed_out(&client.send(list()).unwrap_err(), "requesting a new token from HubSpot");
    go_on.send(()).unwrap();
    endpoint.join().unwrap();
    hung.wait_for_save();
    let saved = hung.server.tokens(hung.deployment.account).unwrap();
    assert_eq!(saved.refresh_token.expose_secret(), "na1-late");
    // The lease is given back as well.
    let id = hung.deployment.account.into();
    while !matches!(
        hung.store.store.lease(id, "another", Duration::from_secs(90)),
        Ok(Lease::Acquired)
    ) {
        thread::yield_now();
    }
}

fn a_call_within_on_change_is_an_error_and_no_deadlock<S: Subject>() {
    let deployment = Deployment::plain();
    let client: Arc<OnceLock<S>> = Arc::default();
    let (seen, sees) = mpsc::channel();
    let inside = client.clone();
    let session = deployment.app.session(deployment.expired::<S>()).unwrap().on_change(move |_| {
        let client = inside.get().unwrap();
        seen.send(client.send(list())).unwrap();
    });
    let configuration = Configuration::new(deployment.hubspot.url());
    let built = S::build_with_session(&configuration, &session).unwrap();
    let client = client.get_or_init(|| built);
    client.send(list()).unwrap();
    let error = sees.recv().unwrap().unwrap_err();
    assert!(error.to_string().contains("would wait for itself"), "{error}");
}
