//! A server that is a process, to be killed: it calls an account until it is.

use std::{env::var, path::Path, sync::Arc, time::Duration};

use anyhow::{Context, Result, bail};
use hubscope_auth::{
    ExposeSecret,
    store::{Key, Keyring},
};
use tokio::process::Command;

use crate::{
    options::Sabotage,
    place::{Place, StoreKind},
    server::{self, Client, Server},
    wrapped::{Faithful, Hook, Operation, Verdict},
};

/// The client that a process calls with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    Async,
    Blocking,
}

/// What a process is told.
pub(crate) struct Orders {
    pub(crate) place: Place,
    pub(crate) key: Key,
    /// The address of HubSpot.
    pub(crate) hubspot: String,
    pub(crate) account: u64,
    pub(crate) transport: Transport,
    /// How long its leases are.
    pub(crate) lease: Duration,
    pub(crate) sabotage: Sabotage,
}

const STORE: &str = "CHAOS_STORE";
const ADDRESS: &str = "CHAOS_ADDRESS";
const DEPLOYMENT: &str = "CHAOS_DEPLOYMENT";
const KEY: &str = "CHAOS_KEY";
const HUBSPOT: &str = "CHAOS_HUBSPOT";
const ACCOUNT: &str = "CHAOS_ACCOUNT";
const TRANSPORT: &str = "CHAOS_TRANSPORT";
const LEASE: &str = "CHAOS_LEASE";
const SABOTAGE: &str = "CHAOS_SABOTAGE";

impl Orders {
    /// Returns the command that starts a process with these orders.
    pub(crate) fn command(&self, program: &Path) -> Command {
        let Self { place, key, hubspot, account, transport, lease, sabotage } = self;
        let transport = if *transport == Transport::Async { "async" } else { "blocking" };
        let sabotage = if *sabotage == Sabotage::NoLeases { "no leases" } else { "none" };
        let mut command = Command::new(program);
        command
            .arg("server")
            .kill_on_drop(true)
            .env(STORE, place.kind.name())
            .env(ADDRESS, &place.address)
            .env(DEPLOYMENT, &place.deployment)
            .env(KEY, key.to_base64().expose_secret())
            .env(HUBSPOT, hubspot)
            .env(ACCOUNT, account.to_string())
            .env(TRANSPORT, transport)
            .env(LEASE, lease.as_millis().to_string())
            .env(SABOTAGE, sabotage);
        command
    }

    fn from_environment() -> Result<Self> {
        let told = |name| var(name).with_context(|| format!("{name} is not set"));
        Ok(Self {
            place: Place {
                kind: StoreKind::from_name(&told(STORE)?)?,
                address: told(ADDRESS)?,
                deployment: told(DEPLOYMENT)?,
            },
            key: Key::from_base64("chaos", &told(KEY)?.into())?,
            hubspot: told(HUBSPOT)?,
            account: told(ACCOUNT)?.parse().context("the account is not a number")?,
            transport: match told(TRANSPORT)?.as_str() {
                "async" => Transport::Async,
                "blocking" => Transport::Blocking,
                other => bail!("there is no transport {other:?}"),
            },
            lease: Duration::from_millis(
                told(LEASE)?.parse().context("the lease is not a number")?,
            ),
            sabotage: match told(SABOTAGE)?.as_str() {
                "no leases" => Sabotage::NoLeases,
                _ => Sabotage::None,
            },
        })
    }
}

/// Says that it has leases, and has none.
struct NoLeases;

impl Hook for NoLeases {
    fn decide(&self, operation: Operation, _: u64) -> Verdict {
        if operation == Operation::Lease { Verdict::Pretend } else { Verdict::Do }
    }
}

/// Runs a server to be killed, as its environment says.
///
/// # Errors
/// When the environment does not say it, when the store or HubSpot do not respond, and when nobody
/// kills it: HubSpot is gone then.
pub async fn run() -> Result<()> {
    let orders = Orders::from_environment()?;
    let hook: Arc<dyn Hook> = match orders.sabotage {
        Sabotage::NoLeases => Arc::new(NoLeases),
        _ => Arc::new(Faithful),
    };
    let keyring = Keyring::new(orders.key.clone());
    match orders.transport {
        Transport::Async => {
            let server = Server::new(orders.place.open().await?, hook, Arc::default(), keyring)?;
            let http = hubscope_reqwest::Http::builder().base_url(&orders.hubspot).http()?;
            let client: Client = server.refresh_lease(orders.lease).client(&http, orders.account);
            loop {
                server::call(&client).await?;
            }
        }
        Transport::Blocking => tokio::task::block_in_place(|| {
            let server = Server::new(orders.place.open_blocking()?, hook, Arc::default(), keyring)?;
            let http = hubscope_ureq::Http::builder().base_url(&orders.hubspot).http()?;
            let client = server.refresh_lease(orders.lease).blocking_client(&http, orders.account);
            let client = client.context("the store does not block")?;
            loop {
                server::call_blocking(&client)?;
            }
        }),
    }
}
