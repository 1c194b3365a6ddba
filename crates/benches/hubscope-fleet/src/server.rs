//! One server of the deployment: calls for every account, in an order of its own, many at once.

use std::env::var;

use anyhow::{Context, Result};
use futures_util::{StreamExt, stream};
use hubscope_auth::{
    ExposeSecret,
    store::{Connections, Key, Keyring},
};
use hubscope_core::Unchecked;
use hubscope_crm::objects::contacts::read;
use hubscope_reqwest::{Client, Http};
use tokio::io::{AsyncBufReadExt, BufReader, stdin};

use crate::shared::{self, Place};

/// How many calls a server has under way.
const AT_ONCE: usize = 256;

/// What a server is told.
pub(crate) fn environment(
    place: &Place,
    key: &Key,
    hubspot: &str,
    accounts: u64,
    number: usize,
) -> [(&'static str, String); 6] {
    let (kind, place) = match place {
        Place::Redis(url) => ("redis", url),
        Place::Postgres(folder) => ("postgres", folder),
    };
    [
        ("STORE", kind.to_owned()),
        ("PLACE", place.clone()),
        ("KEY", key.to_secret().expose_secret().to_owned()),
        ("HUBSPOT", hubspot.to_owned()),
        ("ACCOUNTS", accounts.to_string()),
        ("NUMBER", number.to_string()),
    ]
}

pub(crate) async fn run() -> Result<()> {
    let place = match var("STORE")?.as_str() {
        "redis" => Place::Redis(var("PLACE")?),
        _ => Place::Postgres(var("PLACE")?),
    };
    let keyring = Keyring::from_secret(&var("KEY")?.into())?;
    let connections = Connections::new(shared::app()?, shared::open(&place).await?, keyring);
    let http = Http::builder().base_url(&var("HUBSPOT")?).http()?;
    let mut accounts: Vec<u64> = (1..=var("ACCOUNTS")?.parse()?).collect();
    fastrand::Rng::with_seed(var("NUMBER")?.parse()?).shuffle(&mut accounts);

    println!("ready");
    BufReader::new(stdin()).lines().next_line().await?.context("nobody said go")?;
    let mut calls = stream::iter(accounts)
        .map(|account| {
            let client = Client::<Unchecked>::from_http(http.clone(), connections.session(account));
            // A task each, so that a server uses what processors there are.
            tokio::spawn(async move { read::list().send(&client).await.map(drop) })
        })
        .buffer_unordered(AT_ONCE);
    let mut failures = 0_u64;
    while let Some(outcome) = calls.next().await {
        if let Err(error) = outcome? {
            failures += 1;
            // The first ones tell enough.
            if failures < 4 {
                let chain = anyhow::Error::from(error);
                eprintln!("a call failed: {chain:#}");
            }
        }
    }
    println!("{failures}");
    Ok(())
}
