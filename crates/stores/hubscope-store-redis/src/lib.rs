//! A token store for hubscope in Redis or Valkey: for many accounts on many servers.
//!
//! Versions are compared in scripts, which Redis (5 or later) runs one at a time, and leases end by
//! the clock of Redis. It is asked over one connection to one server: no cluster, and no sentinels,
//! but the address can be one that follows a failover. With the feature `tls` it can be a
//! `rediss://` one.
//!
//! Redis has to keep what it is given: switch `appendonly` on, and evict nothing (`maxmemory-policy
//! noeviction`). With its `appendfsync everysec` a power cut takes the refreshes of the last second
//! along, and with a replica that takes over those that it had not got yet. HubSpot takes the
//! refresh token before them, so that they are made again; what is lost for good is an account that
//! was connected in that second. `appendfsync always` keeps that, too.
//!
//! ```no_run
//! use hubscope_store_redis::RedisStore;
//!
//! # async fn example() -> Result<(), hubscope_auth::store::StoreError> {
//! let store = RedisStore::connect("redis://127.0.0.1/", "acme").await?;
//! # let _ = store;
//! # Ok(())
//! # }
//! ```

use std::{
    fmt,
    future::Future,
    sync::{Arc, LazyLock},
    time::Duration,
};

use hubscope_auth::store::{ConnectionId, Lease, Record, Store, StoreError, StoreFuture};
use redis::{
    ErrorKind, FromRedisValue, IntoConnectionInfo, Script, ServerErrorKind,
    aio::{ConnectionManager, ConnectionManagerConfig},
    io::tcp::{TcpSettings, socket2::TcpKeepalive},
};

/// Keys: the record, the index. Arguments: the expected version or nothing, the new one, the
/// record, its place in the index.
static SWAP: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local there = redis.call('HGET', KEYS[1], 'version') or ''
         if there ~= ARGV[1] then return 0 end
         redis.call('HSET', KEYS[1], 'version', ARGV[2], 'record', ARGV[3])
         redis.call('ZADD', KEYS[2], 0, ARGV[4])
         return 1",
    )
});

/// Keys: the record, the index. Arguments: the expected version, its place in the index.
static REMOVE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
         redis.call('DEL', KEYS[1])
         redis.call('ZREM', KEYS[2], ARGV[2])
         return 1",
    )
});

/// Key: the lease. Arguments: the owner, milliseconds, and for how many more it is remembered.
/// Gives 0, or for how many milliseconds another one has it, or -1 when another one let it end.
static LEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local time = redis.call('TIME')
         local now = time[1] * 1000 + math.floor(time[2] / 1000)
         local owner, ends = string.match(redis.call('GET', KEYS[1]) or '', '^(.*) (%d+)$')
         local another = owner and owner ~= ARGV[1]
         if another and ends - now > 0 then return ends - now end
         ends = string.format('%d', now + ARGV[2])
         redis.call('SET', KEYS[1], ARGV[1] .. ' ' .. ends, 'PX', ARGV[2] + ARGV[3])
         if another then return -1 end
         return 0",
    )
});

/// Key: the lease. Argument: the owner.
static RELEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local owner = string.match(redis.call('GET', KEYS[1]) or '', '^(.*) %d+$')
         if owner == ARGV[1] then redis.call('DEL', KEYS[1]) end
         return 0",
    )
});

/// The milliseconds for which a lease that ended without being given back is remembered: a day.
const REMEMBERED: u64 = 24 * 3600 * 1000;

/// The default time limit of a call.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Keeps records in Redis. Clones share one connection, which is made anew when it breaks.
#[derive(Clone)]
pub struct RedisStore {
    connection: ConnectionManager,
    prefix: Arc<str>,
    timeout: Duration,
}

impl RedisStore {
    /// Connects to a server. `deployment` tells the records of this app and deployment from those
    /// of others.
    ///
    /// # Errors
    /// When the text is not an address, or the server does not respond.
    pub async fn connect(url: &str, deployment: &str) -> Result<Self, StoreError> {
        let info = url.into_connection_info().map_err(failed)?.set_tcp_settings(tcp_settings());
        let client = redis::Client::open(info).map_err(failed)?;
        // Its own limit of half a second is too short for ten thousand who ask at once.
        let config = ConnectionManagerConfig::new().set_response_timeout(None);
        let connecting =
            tokio::time::timeout(TIMEOUT, ConnectionManager::new_with_config(client, config));
        let connection =
            connecting.await.map_err(|_| StoreError::TimedOut(TIMEOUT))?.map_err(failed)?;
        Ok(Self::new(connection, deployment))
    }

    /// Takes a connection of your own, such as one whose password changes. Give it a keepalive, as
    /// [`connect`](Self::connect) does.
    pub fn new(connection: ConnectionManager, deployment: &str) -> Self {
        let prefix = format!("hubscope:{{{deployment}}}").into();
        Self { connection, prefix, timeout: TIMEOUT }
    }

    /// Sets how long a call may take; 10 seconds by default. Then it fails, and the tokens that are
    /// in use go on serving.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    async fn within<T>(
        &self,
        call: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let outcome = tokio::time::timeout(self.timeout, call).await;
        outcome.unwrap_or(Err(StoreError::TimedOut(self.timeout)))
    }

    fn record_key(&self, id: ConnectionId) -> String {
        format!("{}:tokens:{id}", self.prefix)
    }

    fn lease_key(&self, id: ConnectionId) -> String {
        format!("{}:lease:{id}", self.prefix)
    }

    fn index_key(&self) -> String {
        format!("{}:accounts", self.prefix)
    }

    async fn query<T: FromRedisValue>(&self, command: &redis::Cmd) -> Result<T, StoreError> {
        command.query_async(&mut self.connection.clone()).await.map_err(failed)
    }

    fn reading(&self, id: ConnectionId) -> redis::Cmd {
        let mut command = redis::cmd("HMGET");
        command.arg(self.record_key(id)).arg("version").arg("record");
        command
    }
}

/// The version and the record that were read.
type Found = (Option<u64>, Option<String>);

fn record((account, found): (u64, Found)) -> Option<Record> {
    let (version, text) = (found.0?, found.1?);
    Some(Record::from_text(account, version, &text))
}

/// A server that is gone without a word, as after a failover, is found out about in half a minute,
/// and not in the quarter of an hour that the system would give it.
fn tcp_settings() -> TcpSettings {
    let keepalive = TcpKeepalive::new()
        .with_time(Duration::from_secs(10))
        .with_interval(Duration::from_secs(5));
    let settings = TcpSettings::default().set_nodelay(true).set_keepalive(keepalive);
    #[cfg(target_os = "linux")]
    let settings = settings.set_user_timeout(Duration::from_secs(30));
    settings
}

/// Returns the place of a connection in the index: texts of one length are in the order of their
/// numbers.
fn place(id: ConnectionId) -> String {
    format!("{:020}", id.account().get())
}

/// The error has no key and no value in it.
fn failed(error: redis::RedisError) -> StoreError {
    let refused = matches!(
        error.kind(),
        ErrorKind::AuthenticationFailed
            | ErrorKind::InvalidClientConfig
            | ErrorKind::UnexpectedReturnType
            | ErrorKind::RESP3NotSupported
            | ErrorKind::Server(ServerErrorKind::NoPerm | ServerErrorKind::ResponseError)
    ) || matches!(error.code(), Some("NOAUTH" | "WRONGPASS" | "WRONGTYPE"));
    if refused { StoreError::refused(error) } else { StoreError::unavailable(error) }
}

fn milliseconds(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX).max(1)
}

impl Store for RedisStore {
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>> {
        Box::pin(self.within(async move {
            let found = self.query(&self.reading(id)).await?;
            Ok(record((id.account().get(), found)))
        }))
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        Box::pin(self.within(async move {
            let mut script = SWAP.key(self.record_key(record.id));
            let expected = expected.map(|version| version.to_string()).unwrap_or_default();
            script.key(self.index_key()).arg(expected).arg(record.version);
            script.arg(record.to_text()).arg(place(record.id));
            script.invoke_async(&mut self.connection.clone()).await.map_err(failed)
        }))
    }

    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        Box::pin(self.within(async move {
            let mut script = LEASE.key(self.lease_key(id));
            script.arg(owner).arg(milliseconds(length)).arg(REMEMBERED);
            let rest: i64 =
                script.invoke_async(&mut self.connection.clone()).await.map_err(failed)?;
            Ok(match u64::try_from(rest) {
                Ok(0) => Lease::Acquired,
                Ok(rest) => Lease::Held(Duration::from_millis(rest)),
                Err(_) => Lease::Abandoned,
            })
        }))
    }

    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(self.within(async move {
            let mut script = RELEASE.key(self.lease_key(id));
            script.arg(owner);
            let _: u64 = script.invoke_async(&mut self.connection.clone()).await.map_err(failed)?;
            Ok(())
        }))
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(self.within(async move {
            let (mut records, mut after) = (Vec::new(), after);
            // A record that is removed between the index and its reading leaves room for another
            // one.
            while records.len() < limit {
                let from =
                    after.map_or_else(|| "-".to_owned(), |after| format!("({}", place(after)));
                let mut command = redis::cmd("ZRANGEBYLEX");
                command
                    .arg(self.index_key())
                    .arg(from)
                    .arg("+")
                    .arg("LIMIT")
                    .arg(0)
                    .arg(limit - records.len());
                let places: Vec<u64> = self.query(&command).await?;
                let Some(last) = places.last() else { break };
                after = Some((*last).into());
                let mut reading = redis::pipe();
                for account in &places {
                    reading.add_command(self.reading((*account).into()));
                }
                let found: Vec<Found> =
                    reading.query_async(&mut self.connection.clone()).await.map_err(failed)?;
                records.extend(places.into_iter().zip(found).filter_map(record));
            }
            Ok(records)
        }))
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool> {
        Box::pin(self.within(async move {
            let mut script = REMOVE.key(self.record_key(id));
            script.key(self.index_key()).arg(expected.to_string()).arg(place(id));
            script.invoke_async(&mut self.connection.clone()).await.map_err(failed)
        }))
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
