//! One server of a deployment, as a process: it makes one call for an account whose tokens are in a store, and may die or be
//! stopped between a refresh and its saving.
#![expect(clippy::print_stdout, reason = "it tells the test what came of the call")]

use std::{env::var, error::Error, process::Command, time::Duration};

use hubscope_auth::{
    OAuthApp, SecretString,
    store::{BlockingStore, ConnectionId, Connections, Key, Keyring, Lease, Record, StoreError},
};
use hubscope_core::{ScopeSet, Unchecked};
use hubscope_crm::objects::contacts::read;
use hubscope_store_file::FileStore;
use hubscope_store_sqlite::SqliteStore;

/// A store that sends its own process a signal before it saves.
struct Signalled(Box<dyn BlockingStore>, Option<String>);

impl BlockingStore for Signalled {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        self.0.load(id)
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        if let Some(signal) = &self.1 {
            println!("refreshed");
            let sent =
                Command::new("kill").arg(signal).arg(std::process::id().to_string()).status();
            sent.map_err(StoreError::unavailable)?;
        }
        self.0.swap(expected, record)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        self.0.lease(id, owner, length)
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        self.0.release(id, owner)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        self.0.list(after, limit)
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        self.0.remove(id, expected)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let scopes: ScopeSet = var("SCOPES")?.parse()?;
    let secret = SecretString::from(var("CLIENT_SECRET")?);
    let redirect = "http://localhost:3000/callback";
    let app = OAuthApp::unchecked(var("CLIENT_ID")?, secret, redirect, scopes, ScopeSet::new())?;
    let path = var("STORE")?;
    let store: Box<dyn BlockingStore> = match path.ends_with(".json") {
        true => Box::new(FileStore::open(path)?),
        false => Box::new(SqliteStore::open(path)?),
    };
    let store = Signalled(store, var("SIGNAL").ok());
    let keyring = Keyring::new(Key::from_base64("test", &var("KEY")?.into())?);
    let lease = Duration::from_millis(var("LEASE")?.parse()?);
    let connections = Connections::blocking(app, store, keyring).refresh_lease(lease);
    let session = connections.session(var("ACCOUNT")?.parse::<ConnectionId>()?);
    let client =
        hubscope_ureq::Client::<Unchecked>::builder().base_url(&var("HUBSPOT")?).build(session)?;
    match read::list().send(&client) {
        Ok(_) => println!("called"),
        Err(error) => println!("{error}"),
    }
    Ok(())
}
