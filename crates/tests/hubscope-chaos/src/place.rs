//! The stores under test: where each one is, how it is opened, and the server that it needs.

use std::{any::Any, fmt, path::PathBuf, sync::Arc};

use anyhow::{Context, Result, anyhow, bail};
use hubscope_auth::{
    BlockOn,
    store::{BlockingStore, Store},
};
use hubscope_store_file::FileStore;
use hubscope_store_postgres::PostgresStore;
use hubscope_store_redis::RedisStore;
use hubscope_store_sqlite::SqliteStore;
use hubscope_store_tests::servers::{Postgres, Redis};

/// How many connections to PostgreSQL a server has.
const POOL: usize = 8;

/// A kind of store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreKind {
    /// The store in one file.
    File,
    /// The store in an SQLite database.
    Sqlite,
    /// The store in Redis.
    Redis,
    /// The store in PostgreSQL.
    Postgres,
}

impl StoreKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::File, Self::Sqlite, Self::Redis, Self::Postgres];

    /// Returns its name, as it is given to `--store`.
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Sqlite => "sqlite",
            Self::Redis => "redis",
            Self::Postgres => "postgres",
        }
    }

    /// Returns the kind of that name.
    ///
    /// # Errors
    /// When there is none; the message lists those that there are.
    pub fn from_name(name: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|kind| kind.name() == name);
        let known = Self::ALL.map(Self::name).join(", ");
        found.with_context(|| format!("there is no store {name:?}: there are {known}"))
    }

    /// Returns how many accounts are worked on at once. The file is written as a whole for each
    /// lease and each save, and its lock is polled.
    pub(crate) fn at_once(self) -> usize {
        match self {
            Self::File => 6,
            Self::Sqlite | Self::Postgres => 16,
            Self::Redis => 32,
        }
    }
}

impl fmt::Display for StoreKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The server or folder of a store. It ends when it is dropped.
pub(crate) enum Running {
    /// The folder of a file or an SQLite database.
    Folder(StoreKind, tempfile::TempDir),
    /// A Redis server.
    Redis(Redis),
    /// A PostgreSQL server.
    Postgres(Postgres),
}

impl Running {
    /// Starts what a store of that kind needs.
    ///
    /// # Errors
    /// When its server does not start; the message says what to install.
    pub(crate) fn start(kind: StoreKind) -> Result<Self> {
        Ok(match kind {
            StoreKind::File | StoreKind::Sqlite => Self::Folder(kind, tempfile::tempdir()?),
            StoreKind::Redis => Self::Redis(started(kind, Redis::start)?),
            StoreKind::Postgres => Self::Postgres(started(kind, Postgres::start)?),
        })
    }

    /// Returns a place for the records of one deployment, apart from those of others.
    pub(crate) fn place(&self, deployment: &str) -> Place {
        let (kind, address) = match self {
            Self::Folder(kind, folder) => {
                (*kind, folder.path().join(deployment).display().to_string())
            }
            Self::Redis(redis) => (StoreKind::Redis, redis.url()),
            Self::Postgres(postgres) => {
                (StoreKind::Postgres, postgres.host().display().to_string())
            }
        };
        Place { kind, address, deployment: deployment.to_owned() }
    }
}

/// Servers of tests fail by a panic whose message says what to install.
fn started<T: Send + 'static>(kind: StoreKind, start: fn() -> T) -> Result<T> {
    std::thread::spawn(start).join().map_err(|panic: Box<dyn Any + Send>| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        let message =
            message.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given");
        anyhow!("the server of the {kind} store did not start: {message}")
    })
}

/// A store that is opened.
#[derive(Clone)]
pub(crate) enum Handle {
    /// It is awaited.
    Awaited(Arc<dyn Store>),
    /// It blocks.
    Blocking(Arc<dyn BlockingStore>),
}

/// Where a store is, in words that a process can be told.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) kind: StoreKind,
    /// A path, the address of a Redis server, or the folder of the socket of a PostgreSQL server.
    pub(crate) address: String,
    /// The name that tells the records on one server apart.
    pub(crate) deployment: String,
}

impl Place {
    /// Opens the store the way it is: blocking on one machine, awaited on a server.
    pub(crate) async fn open(&self) -> Result<Handle> {
        Ok(match self.kind {
            StoreKind::File | StoreKind::Sqlite => {
                tokio::task::block_in_place(|| self.open_blocking())?
            }
            StoreKind::Redis | StoreKind::Postgres => {
                Handle::Awaited(Arc::from(self.clone().awaited().await?))
            }
        })
    }

    /// Opens the store for blocking clients. Blocks, in a thread of the runtime that may.
    pub(crate) fn open_blocking(&self) -> Result<Handle> {
        let path = PathBuf::from(&self.address);
        Ok(Handle::Blocking(match self.kind {
            StoreKind::File => Arc::new(FileStore::open(path)?),
            StoreKind::Sqlite => Arc::new(SqliteStore::open(path)?),
            StoreKind::Redis | StoreKind::Postgres => {
                let runtime = tokio::runtime::Handle::current();
                let awaited = runtime.block_on(self.clone().awaited())?;
                Arc::new(BlockOn::new(awaited, move |task| drop(runtime.spawn(task))))
            }
        }))
    }

    async fn awaited(self) -> Result<Box<dyn Store>> {
        Ok(match self.kind {
            StoreKind::Redis => {
                Box::new(RedisStore::connect(&self.address, &self.deployment).await?)
            }
            StoreKind::Postgres => {
                let mut config = tokio_postgres::Config::new();
                config.host_path(&self.address).user(Postgres::USER).dbname("postgres");
                let manager = deadpool_postgres::Manager::new(config, tokio_postgres::NoTls);
                let pool = deadpool_postgres::Pool::builder(manager).max_size(POOL).build()?;
                Box::new(PostgresStore::new(pool, &self.deployment).await?)
            }
            StoreKind::File | StoreKind::Sqlite => bail!("the {} store is not awaited", self.kind),
        })
    }
}
