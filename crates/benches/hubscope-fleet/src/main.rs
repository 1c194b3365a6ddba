//! Ten thousand accounts, four servers, and all tokens expire at once: how many refreshes, how many failed calls, how long?
//!
//! `cargo run --release -p hubscope-fleet` starts Redis and then PostgreSQL, a HubSpot whose token endpoint takes its time,
//! and four processes that call for every account. `cargo run --release -p hubscope-fleet -- redis 1000` is a smaller run.
//! It fails when an account is refreshed twice, or a call fails.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it tells what it measured")]

mod hubspot;
mod server;
mod shared;

use std::{
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use futures_util::{StreamExt, stream};
use hubscope_auth::{
    Tokens,
    store::{Connections, Key, Keyring},
};
use hubscope_store_tests::servers::{Postgres, Redis};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    process::{Child, Command},
};

use crate::{hubspot::HubSpot, shared::Place};

/// How many servers the deployment has.
const SERVERS: usize = 4;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["server"] => server::run().await,
        [] => {
            measure("redis", 10_000).await?;
            measure("postgres", 10_000).await
        }
        [store] => measure(store, 10_000).await,
        [store, accounts] => measure(store, accounts.parse().context("how many accounts?")?).await,
        _ => bail!("say nothing, or redis or postgres and how many accounts"),
    }
}

async fn measure(store: &str, accounts: u64) -> Result<()> {
    // Kept until the end: they stop when they are dropped.
    let (redis, postgres);
    let place = match store {
        "redis" => {
            redis = Redis::start();
            Place::Redis(redis.url())
        }
        "postgres" => {
            postgres = Postgres::start();
            Place::Postgres(postgres.host().display().to_string())
        }
        _ => bail!("there is no store {store:?}: there are redis and postgres"),
    };
    let hubspot = HubSpot::start(accounts).await?;
    let key = Key::generate("fleet");
    connect_all(&place, &key, accounts).await?;
    println!("{store}: {accounts} accounts are connected, and their tokens have expired");

    let mut servers = Vec::new();
    for number in 0..SERVERS {
        servers.push(Server::start(&place, &key, hubspot.url(), accounts, number).await?);
    }
    let begun = Instant::now();
    for server in &mut servers {
        server.go().await?;
    }
    let mut failed = 0;
    for server in servers {
        failed += server.failures().await?;
    }
    let took = begun.elapsed();
    let bound = hubspot.least_time(accounts);
    let counts = hubspot.counts();
    println!(
        "{store}: refreshes made: {} for {accounts} accounts, refused: {}",
        counts.refreshes, counts.refused
    );
    println!(
        "{store}: calls made: {} by {SERVERS} processes, failed: {failed}",
        SERVERS as u64 * accounts
    );
    println!(
        "{store}: {:.2} s; the token endpoint alone needs {:.2} s: {:.2} times as long",
        took.as_secs_f64(),
        bound.as_secs_f64(),
        took.as_secs_f64() / bound.as_secs_f64()
    );
    let exact = (counts.refreshes, counts.refused, failed) == (accounts, 0, 0);
    ensure!(exact, "an account was refreshed more than once, or a call failed");
    Ok(())
}

/// Connects accounts whose access tokens have expired.
async fn connect_all(place: &Place, key: &Key, accounts: u64) -> Result<()> {
    let connections =
        Connections::new(shared::app()?, shared::open(place).await?, Keyring::new(key.clone()));
    let ago = |seconds| std::time::SystemTime::now() - Duration::from_secs(seconds);
    let connecting = stream::iter(1..=accounts).map(|account| {
        let mut tokens = Tokens::from_refresh_token(hubspot::first_refresh_token(account));
        tokens.access_token = format!("at-{account}-expired").into();
        tokens.hub_id = Some(account.into());
        tokens.scopes = shared::SCOPES.parse().ok();
        (tokens.issued_at, tokens.expires_at) = (ago(3600), ago(1800));
        let connections = &connections;
        async move { connections.connect(tokens).await.map(drop) }
    });
    let mut connected = connecting.buffer_unordered(64);
    while let Some(connected) = connected.next().await {
        connected?;
    }
    Ok(())
}

/// A server of the deployment, as a process.
struct Server(Child);

impl Server {
    async fn start(
        place: &Place,
        key: &Key,
        hubspot: &str,
        accounts: u64,
        number: usize,
    ) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("server").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        command.envs(server::environment(place, key, hubspot, accounts, number));
        let mut server = Self(command.spawn()?);
        ensure!(server.line().await? == "ready", "a server did not start");
        Ok(server)
    }

    async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        let output = self.0.stdout.as_mut().context("it has no output")?;
        BufReader::with_capacity(1, output).read_line(&mut line).await?;
        Ok(line.trim_end().to_owned())
    }

    async fn go(&mut self) -> Result<()> {
        Ok(self.0.stdin.as_mut().context("it has no input")?.write_all(b"go\n").await?)
    }

    /// Waits until it has called for every account, and gives how many calls failed.
    async fn failures(mut self) -> Result<u64> {
        let failures = self.line().await?.parse().context("a server died")?;
        self.0.wait().await?;
        Ok(failures)
    }
}
