//! Servers that are processes of their own, which are killed and stopped at the worst moment.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, SystemTime},
};

use hubscope_auth::{
    ExposeSecret, OAuthApp, SecretString,
    oauth::AuthorizationRequest,
    store::{BlockingStore, ConnectionState, Connections, Key, Keyring, Record},
};
use hubscope_core::{AccountId, ScopeSet, Unchecked};
use hubscope_emulator::{App, AppSettings, Emulator};
use hubscope_store_file::FileStore;
use hubscope_store_sqlite::SqliteStore;

const REDIRECT: &str = "http://localhost:3000/callback";
const SCOPES: &str = "oauth crm.objects.contacts.read";

/// An account whose access token has expired, in a database that processes share.
struct Deployment {
    hubspot: Emulator,
    registered: App,
    key: Key,
    folder: tempfile::TempDir,
    account: AccountId,
    /// The version of the account's record when it was connected.
    connected: u64,
    /// The name of the store: a file where it ends with `.json`, a database else.
    store: &'static str,
}

/// The stores that processes of one machine share.
const STORES: [&str; 2] = ["tokens.db", "tokens.json"];

impl Deployment {
    fn new(store: &'static str) -> Self {
        Self::of(store, AppSettings::new([REDIRECT]))
    }

    fn of(store: &'static str, settings: AppSettings) -> Self {
        let hubspot = Emulator::start().unwrap();
        let registered = hubspot.register(settings);
        let account = hubspot.account_id().into();
        let folder = tempfile::tempdir().unwrap();
        let key = Key::generate("test");
        let mut deployment =
            Self { hubspot, registered, key, folder, account, connected: 0, store };
        deployment.connect();
        deployment.connected = deployment.record().version;
        deployment
    }

    fn connect(&self) {
        let scopes: ScopeSet = SCOPES.parse().unwrap();
        let secret = SecretString::from(self.registered.client_secret.clone());
        let app = OAuthApp::<Unchecked>::unchecked(
            &self.registered.client_id,
            secret,
            REDIRECT,
            scopes,
            ScopeSet::new(),
        )
        .unwrap();
        let AuthorizationRequest { url, state, .. } = app.authorize().start();
        let code = state.callback(&self.hubspot.allow(&url).unwrap()).unwrap();
        let http = hubscope_ureq::Http::builder().base_url(self.hubspot.url()).http().unwrap();
        let mut tokens = app.exchange(code).send(&http).unwrap();
        tokens.issued_at = SystemTime::now() - Duration::from_secs(3600);
        tokens.expires_at = SystemTime::now() - Duration::from_secs(1800);
        Connections::blocking(app, self.store(), Keyring::new(self.key.clone()))
            .connect(tokens)
            .unwrap();
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(self.store)
    }

    fn store(&self) -> Box<dyn BlockingStore> {
        match self.store.ends_with(".json") {
            true => Box::new(FileStore::open(self.path()).unwrap()),
            false => Box::new(SqliteStore::open(self.path()).unwrap()),
        }
    }

    fn record(&self) -> Record {
        self.store().load(self.account.into()).unwrap().unwrap()
    }

    /// How often tokens were refreshed, and how often they were saved.
    fn counts(&self) -> (usize, u64) {
        (self.hubspot.refreshes(), self.record().version - self.connected)
    }

    /// Starts a server that makes one call. `signal` is what it sends itself before it saves.
    fn server(&self, signal: Option<&str>) -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_one_server"));
        command
            .env("HUBSPOT", self.hubspot.url())
            .env("CLIENT_ID", &self.registered.client_id)
            .env("CLIENT_SECRET", &self.registered.client_secret)
            .env("SCOPES", SCOPES)
            .env("STORE", self.path())
            .env("KEY", self.key.to_base64().expose_secret())
            // Only who dies has a short one: it is waited out, and the others are to be done within theirs.
            .env("LEASE", signal.map_or("60000", |_| "400"))
            .env("ACCOUNT", self.account.to_string())
            .envs(signal.map(|signal| ("SIGNAL", signal)))
            .stdout(Stdio::piped());
        command.spawn().unwrap()
    }
}

/// What a server said.
fn said(server: Child) -> String {
    let output = server.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn of_many_processes_one_refreshes() {
    for store in STORES {
        let deployment = Deployment::new(store);
        let servers: Vec<_> = (0..6).map(|_| deployment.server(None)).collect();
        for server in servers {
            assert_eq!(said(server), "called\n");
        }
        assert_eq!(deployment.counts(), (1, 1));
    }
}

#[test]
fn what_was_not_saved_by_a_killed_process_is_refreshed_by_the_next() {
    for store in STORES {
        let deployment = Deployment::new(store);
        assert_eq!(said(deployment.server(Some("-KILL"))), "refreshed\n");
        assert_eq!(deployment.counts(), (1, 0), "it was killed after it saved");
        // The dead process still has the lease: the next ones wait until it ends.
        let servers = [deployment.server(None), deployment.server(None)];
        for server in servers {
            assert_eq!(said(server), "called\n");
        }
        assert_eq!(deployment.counts(), (2, 1));
    }
}

#[test]
fn what_a_killed_process_lost_where_refresh_tokens_rotate_is_said_to_be_lost() {
    for store in STORES {
        let deployment =
            Deployment::of(store, AppSettings::new([REDIRECT]).rotate_refresh_tokens());
        assert_eq!(said(deployment.server(Some("-KILL"))), "refreshed\n");
        // The first one is refused; the second one knows from the record, and asks nobody.
        for refused in [1, 0] {
            deployment.hubspot.clear_requests();
            let said = said(deployment.server(None));
            assert!(said.contains("are lost, unless it revoked the app"), "{said}");
            assert_eq!(deployment.hubspot.requests().len(), refused);
        }
        assert_eq!(deployment.record().state, ConnectionState::Lost);
        // Installing the app again is what helps.
        deployment.connect();
        assert_eq!(said(deployment.server(None)), "called\n");
    }
}

#[test]
fn a_process_that_was_stopped_past_its_lease_overwrites_nothing() {
    for store in STORES {
        stopped_past_its_lease(&Deployment::new(store));
    }
}

fn stopped_past_its_lease(deployment: &Deployment) {
    let mut stopped = deployment.server(Some("-STOP"));
    let mut lines = BufReader::new(stopped.stdout.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "refreshed");
    assert_eq!(said(deployment.server(None)), "called\n");
    let saved = deployment.record();
    assert_eq!(deployment.counts().1, 1);

    let resumed = Command::new("kill").arg("-CONT").arg(stopped.id().to_string()).status();
    assert!(resumed.unwrap().success());
    assert_eq!(lines.next().unwrap().unwrap(), "called", "it takes what the other one has saved");
    assert!(stopped.wait().unwrap().success());
    assert_eq!(deployment.record(), saved);
}
