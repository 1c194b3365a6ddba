//! The store of the app's tokens, and its encryption keys.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
#[cfg(any(feature = "postgres", feature = "redis"))]
use hubscope_auth::BlockOn;
use hubscope_auth::{
    Blocking,
    store::{BlockingStore, Connections, Keyring},
};
use hubscope_core::Unchecked;
use hubscope_store_file::FileStore;
use hubscope_store_sqlite::SqliteStore;

use crate::{secrets, settings::Settings};

pub(crate) type Deployment = Connections<Unchecked, Blocking>;

#[derive(Debug, Args)]
#[group(id = "where")]
pub(crate) struct StoreSettings {
    /// The store of the tokens: sqlite:PATH, file:PATH, redis://HOST or
    /// postgres://USER@HOST/DATABASE. Set HUBSCOPE_STORE when the URL contains a password. The keys
    /// are read from HUBSCOPE_KEYS.
    #[arg(long, env = "HUBSCOPE_STORE", hide_env_values = true, value_name = "URL")]
    pub(crate) store: Option<String>,
    /// A file with the encryption keys, readable only by you: one per line, the first one encrypts.
    #[arg(long, value_name = "FILE")]
    pub(crate) keys_file: Option<PathBuf>,
    /// The deployment, in a Redis or PostgreSQL store that several share.
    #[arg(long, env = "HUBSCOPE_DEPLOYMENT", default_value = "hubscope")]
    pub(crate) deployment: String,
}

impl StoreSettings {
    /// Opens the app's connections in a store that exists. A mistyped path is an error, and not a
    /// new store without accounts.
    pub(crate) fn connections(&self, settings: &Settings) -> Result<Deployment> {
        self.deployment(settings.app_without_login()?, false)
    }

    /// Opens the app's connections in a store, which is created if it does not exist.
    pub(crate) fn connections_of(
        &self,
        app: hubscope_auth::OAuthApp<Unchecked>,
    ) -> Result<Deployment> {
        self.deployment(app, true)
    }

    fn deployment(
        &self,
        app: hubscope_auth::OAuthApp<Unchecked>,
        make: bool,
    ) -> Result<Deployment> {
        let what = "encryption keys (`hubscope key` generates one)";
        let keys = secrets::read(self.keys_file.as_deref(), "HUBSCOPE_KEYS", what)?;
        let place = || match &self.keys_file {
            Some(file) => file.display().to_string(),
            None => "HUBSCOPE_KEYS".to_owned(),
        };
        let keyring = Keyring::from_secret(&keys).with_context(place)?;
        Ok(Connections::blocking(app, self.open(make)?, keyring))
    }

    fn open(&self, make: bool) -> Result<Box<dyn BlockingStore>> {
        let Some(url) = &self.store else {
            bail!("no store: pass --store or set HUBSCOPE_STORE, for example to sqlite:tokens.db");
        };
        let (kind, rest) = url.split_once(':').unwrap_or((url, ""));
        let opened: Result<Box<dyn BlockingStore>> = match kind {
            "sqlite" if rest == ":memory:" => {
                bail!("a store in memory would be lost when this command ends: pass a file")
            }
            "sqlite" | "file" if !make && !Path::new(rest).exists() => {
                bail!(
                    "there is no store {rest}: `hubscope login` creates one with the first account"
                )
            }
            "sqlite" => SqliteStore::open(rest).map(boxed).map_err(Into::into),
            "file" => FileStore::open(rest).map(boxed).map_err(Into::into),
            #[cfg(feature = "redis")]
            "redis" | "rediss" | "redis+unix" => self.redis(url),
            #[cfg(feature = "postgres")]
            "postgres" | "postgresql" => self.postgres(url),
            // The rest of the URL may contain a password.
            _ => {
                bail!("unknown store {kind:?}: use sqlite:, file:, redis: or postgres:")
            }
        };
        opened.with_context(|| format!("the {kind} store cannot be opened"))
    }

    #[cfg(feature = "redis")]
    fn redis(&self, url: &str) -> Result<Box<dyn BlockingStore>> {
        use hubscope_store_redis::RedisStore;

        let runtime = runtime()?;
        let store = runtime.block_on(RedisStore::connect(url, &self.deployment))?;
        Ok(boxed(BlockOn::new(store, move |task| drop(runtime.spawn(task)))))
    }

    #[cfg(feature = "postgres")]
    fn postgres(&self, url: &str) -> Result<Box<dyn BlockingStore>> {
        use hubscope_store_postgres::PostgresStore;
        use tokio_postgres::config::{Host, SslMode};

        // The error of the parser would show a part of the URL.
        let mut config: tokio_postgres::Config =
            url.parse().ok().context("it is not the URL of a PostgreSQL database")?;
        // The default falls back to no TLS when the server, or an attacker in between, refuses it.
        let elsewhere = |host: &Host| matches!(host, Host::Tcp(name) if !is_here(name));
        let addressed = config.get_hostaddrs().iter().any(|address| !address.is_loopback());
        if !url.contains("sslmode=") && (addressed || config.get_hosts().iter().any(elsewhere)) {
            config.ssl_mode(SslMode::Require);
        }
        let manager = deadpool_postgres::Manager::new(config, tls()?);
        let pool = deadpool_postgres::Pool::builder(manager).max_size(4).build()?;
        let runtime = runtime()?;
        let store = runtime.block_on(PostgresStore::new(pool, &self.deployment))?;
        Ok(boxed(BlockOn::new(store, move |task| drop(runtime.spawn(task)))))
    }
}

#[cfg(feature = "postgres")]
fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

/// Returns TLS with the certificates that the system trusts.
#[cfg(feature = "postgres")]
fn tls() -> Result<tokio_postgres_rustls::MakeRustlsConnect> {
    // Fails when a provider is installed already, which is as good.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    match tokio_postgres_rustls::MakeRustlsConnect::with_native_certs() {
        Ok((connect, _)) => Ok(connect),
        Err(errors) => bail!("the system's trusted certificates cannot be read: {errors:?}"),
    }
}

/// Returns the thread that drives a store which is awaited.
#[cfg(any(feature = "postgres", feature = "redis"))]
fn runtime() -> Result<tokio::runtime::Runtime> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(1).enable_all().build().context("no thread can be started")
}

fn boxed(store: impl BlockingStore + 'static) -> Box<dyn BlockingStore> {
    Box::new(store)
}
