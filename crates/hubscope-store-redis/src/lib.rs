//! A token store for hubscope in Redis or Valkey: for many accounts on many servers.
//!
//! Versions are compared in scripts, which Redis runs one at a time, and leases end by the clock of Redis. All keys of a
//! deployment are in one slot of a cluster. Redis has to keep what it is given: switch `appendonly` on, and evict nothing
//! (`maxmemory-policy noeviction`). With the feature `tls` the address can be a `rediss://` one.
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

use hubscope_auth::store::{Lease, Record, Store, StoreError, StoreFuture};
use redis::{
    FromRedisValue, Script,
    aio::{ConnectionManager, ConnectionManagerConfig},
};

/// Keys: the record, the index. Arguments: the expected version or nothing, the new one, the record, its place in the index.
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

/// Key: the lease. Arguments: the owner, milliseconds. Gives 0, or for how many milliseconds another one has it.
static LEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local held = redis.call('GET', KEYS[1])
         if held and held ~= ARGV[1] then return math.max(1, redis.call('PTTL', KEYS[1])) end
         redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
         return 0",
    )
});

/// Key: the lease. Argument: the owner.
static RELEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new("if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return 0")
});

/// How long a call may take, unless set.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Keeps records in Redis. Clones share one connection, which is made anew when it breaks.
#[derive(Clone)]
pub struct RedisStore {
    connection: ConnectionManager,
    prefix: Arc<str>,
    timeout: Duration,
}

impl RedisStore {
    /// Connects to a server. `deployment` tells the records of this app and deployment from those of others.
    ///
    /// # Errors
    /// When the address is none, or the server does not answer.
    pub async fn connect(url: &str, deployment: &str) -> Result<Self, StoreError> {
        let client = redis::Client::open(url).map_err(unavailable)?;
        // Its own limit of half a second is too short for ten thousand who ask at once.
        let config = ConnectionManagerConfig::new().set_response_timeout(None);
        let connection = ConnectionManager::new_with_config(client, config).await.map_err(unavailable)?;
        Ok(Self::new(connection, deployment))
    }

    /// Takes a connection of your own: with TLS, a password, or timeouts.
    pub fn new(connection: ConnectionManager, deployment: &str) -> Self {
        // What is in braces decides about the slot.
        let prefix = format!("hubscope:{{{deployment}}}").into();
        Self { connection, prefix, timeout: TIMEOUT }
    }

    /// How long a call may take: 10 seconds unless set. Then it fails, and the tokens that are in use go on serving.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    async fn within<T>(&self, call: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
        let outcome = tokio::time::timeout(self.timeout, call).await;
        outcome.unwrap_or(Err(StoreError::TimedOut(self.timeout)))
    }

    fn record_key(&self, account: u64) -> String {
        format!("{}:tokens:{account}", self.prefix)
    }

    fn lease_key(&self, account: u64) -> String {
        format!("{}:lease:{account}", self.prefix)
    }

    fn index_key(&self) -> String {
        format!("{}:accounts", self.prefix)
    }

    async fn query<T: FromRedisValue>(&self, command: &redis::Cmd) -> Result<T, StoreError> {
        command.query_async(&mut self.connection.clone()).await.map_err(unavailable)
    }

    async fn found(&self, account: u64) -> Result<Option<Record>, StoreError> {
        let mut command = redis::cmd("HMGET");
        command.arg(self.record_key(account)).arg("version").arg("record");
        Ok(match self.query::<(Option<u64>, Option<String>)>(&command).await? {
            (Some(version), Some(text)) => Some(Record::from_text(account, version, &text)),
            _ => None,
        })
    }
}

/// The place of an account in the index: texts of one length are in the order of their numbers.
fn place(account: u64) -> String {
    format!("{account:020}")
}

/// The error has no key and no value in it.
fn unavailable(error: redis::RedisError) -> StoreError {
    StoreError::unavailable(error)
}

fn milliseconds(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX).max(1)
}

impl Store for RedisStore {
    fn load(&self, account: u64) -> StoreFuture<'_, Option<Record>> {
        Box::pin(self.within(self.found(account)))
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        Box::pin(self.within(async move {
            let mut script = SWAP.key(self.record_key(record.account));
            let expected = expected.map(|version| version.to_string()).unwrap_or_default();
            script.key(self.index_key()).arg(expected).arg(record.version);
            script.arg(record.to_text()).arg(place(record.account));
            script.invoke_async(&mut self.connection.clone()).await.map_err(unavailable)
        }))
    }

    fn lease<'a>(&'a self, account: u64, owner: &'a str, length: Duration) -> StoreFuture<'a, Lease> {
        Box::pin(self.within(async move {
            let mut script = LEASE.key(self.lease_key(account));
            script.arg(owner).arg(milliseconds(length));
            let rest: u64 = script.invoke_async(&mut self.connection.clone()).await.map_err(unavailable)?;
            Ok(if rest == 0 { Lease::Acquired } else { Lease::Held(Duration::from_millis(rest)) })
        }))
    }

    fn release<'a>(&'a self, account: u64, owner: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(self.within(async move {
            let mut script = RELEASE.key(self.lease_key(account));
            script.arg(owner);
            let _: u64 = script.invoke_async(&mut self.connection.clone()).await.map_err(unavailable)?;
            Ok(())
        }))
    }

    fn list(&self, after: Option<u64>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(self.within(async move {
            let (mut records, mut after) = (Vec::new(), after);
            // A record that is removed between the index and its reading leaves room for another one.
            while records.len() < limit {
                let from = after.map_or_else(|| "-".to_owned(), |after| format!("({}", place(after)));
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
                after = Some(*last);
                for account in places {
                    records.extend(self.found(account).await?);
                }
            }
            Ok(records)
        }))
    }

    fn remove(&self, account: u64, expected: u64) -> StoreFuture<'_, bool> {
        Box::pin(self.within(async move {
            let mut script = REMOVE.key(self.record_key(account));
            script.key(self.index_key()).arg(expected.to_string()).arg(place(account));
            script.invoke_async(&mut self.connection.clone()).await.map_err(unavailable)
        }))
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}
