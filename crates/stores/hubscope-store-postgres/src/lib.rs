//! A token store for hubscope in PostgreSQL: for many accounts on many servers.
//!
//! Each call is one statement, and no transaction is held while HubSpot is asked. Leases end by the
//! clock of the database. The tables are called `hubscope_tokens` and `hubscope_leases`;
//! [`PostgresStore::new`] makes them if they are not there, and needs the right to only then.
//!
//! The pool is yours, and with it TLS, timeouts and the number of connections:
//!
//! ```no_run
//! use hubscope_store_postgres::PostgresStore;
//!
//! # async fn example(pool: deadpool_postgres::Pool) -> Result<(), hubscope_auth::store::StoreError> {
//! let store = PostgresStore::new(pool, "acme").await?;
//! # let _ = store;
//! # Ok(())
//! # }
//! ```

use std::{fmt, future::Future, sync::Arc, time::Duration};

use deadpool_postgres::{Object, Pool, PoolError};
use hubscope_auth::store::{ConnectionId, Lease, Record, Store, StoreError, StoreFuture};
use tokio_postgres::{Row, types::ToSql};

/// The lock keeps servers that start at once from making the same table twice. Statements that are
/// sent together are one transaction; one of their own would be left open in a pooled connection by
/// an error.
const TABLES: &str = "
    SELECT pg_advisory_xact_lock(7519403158);
    CREATE TABLE IF NOT EXISTS hubscope_tokens (
        deployment TEXT NOT NULL,
        account BIGINT NOT NULL,
        version BIGINT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (deployment, account)
    );
    CREATE TABLE IF NOT EXISTS hubscope_leases (
        deployment TEXT NOT NULL,
        account BIGINT NOT NULL,
        owner TEXT NOT NULL,
        until TIMESTAMPTZ NOT NULL,
        abandoned BOOLEAN NOT NULL DEFAULT FALSE,
        PRIMARY KEY (deployment, account)
    );
";

const THERE: &str = "SELECT to_regclass('hubscope_tokens') IS NOT NULL AND to_regclass('hubscope_leases') IS NOT NULL";

const LOAD: &str =
    "SELECT account, version, record FROM hubscope_tokens WHERE deployment = $1 AND account = $2";

const CREATE: &str =
    "INSERT INTO hubscope_tokens (deployment, account, version, record) VALUES ($1, $2, $3, $4)
    ON CONFLICT DO NOTHING";

const REPLACE: &str = "UPDATE hubscope_tokens SET version = $3, record = $4
    WHERE deployment = $1 AND account = $2 AND version = $5";

const LEASE: &str = "INSERT INTO hubscope_leases (deployment, account, owner, until)
    VALUES ($1, $2, $3, clock_timestamp() + $4::BIGINT * INTERVAL '1 millisecond')
    ON CONFLICT (deployment, account) DO UPDATE SET owner = excluded.owner, until = excluded.until,
        abandoned = hubscope_leases.owner <> excluded.owner
    WHERE hubscope_leases.owner = excluded.owner OR hubscope_leases.until <= clock_timestamp()
    RETURNING abandoned";

const REST: &str = "SELECT CEIL(EXTRACT(EPOCH FROM until - clock_timestamp()) * 1000)::BIGINT
    FROM hubscope_leases WHERE deployment = $1 AND account = $2";

const RELEASE: &str =
    "DELETE FROM hubscope_leases WHERE deployment = $1 AND account = $2 AND owner = $3";

const LIST: &str = "SELECT account, version, record FROM hubscope_tokens
    WHERE deployment = $1 AND account > $2 ORDER BY account LIMIT $3";

const REMOVE: &str =
    "DELETE FROM hubscope_tokens WHERE deployment = $1 AND account = $2 AND version = $3";

/// The default time limit of a call.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Keeps records in PostgreSQL. Clones share the pool.
#[derive(Clone)]
pub struct PostgresStore {
    pool: Pool,
    deployment: Arc<str>,
    timeout: Duration,
}

impl PostgresStore {
    /// Takes a pool, and makes the tables if they are not there. `deployment` tells the records of
    /// this app and deployment from those of others.
    ///
    /// # Errors
    /// When the database does not respond, or the tables cannot be made.
    pub async fn new(pool: Pool, deployment: &str) -> Result<Self, StoreError> {
        let store = Self { pool, deployment: deployment.into(), timeout: TIMEOUT };
        let made = async {
            let lent = store.lent().await?;
            let client = lent.client()?;
            // A user who may not make tables can use those that somebody else has made.
            let row = client.query_one(THERE, &[]).await.map_err(failed)?;
            if !row.try_get::<_, bool>(0).map_err(failed)? {
                client.batch_execute(TABLES).await.map_err(failed)?;
            }
            lent.back();
            Ok(())
        };
        store.within(made).await?;
        Ok(store)
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

    async fn lent(&self) -> Result<Lent, StoreError> {
        self.pool.get().await.map(|object| Lent(Some(object))).map_err(no_connection)
    }

    async fn execute(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<bool, StoreError> {
        let lent = self.lent().await?;
        let client = lent.client()?;
        let statement = client.prepare_cached(sql).await.map_err(failed)?;
        let changed = client.execute(&statement, values).await.map_err(failed)?;
        lent.back();
        Ok(changed == 1)
    }

    async fn query(
        &self,
        sql: &str,
        values: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, StoreError> {
        let lent = self.lent().await?;
        let client = lent.client()?;
        let statement = client.prepare_cached(sql).await.map_err(failed)?;
        let rows = client.query(&statement, values).await.map_err(failed)?;
        lent.back();
        Ok(rows)
    }
}

/// A connection that goes back to the pool when what it was asked for is done. One whose call was
/// given up is closed: it is still busy with it.
struct Lent(Option<Object>);

impl Lent {
    fn client(&self) -> Result<&Object, StoreError> {
        self.0.as_ref().ok_or(StoreError::NotDone)
    }

    fn back(mut self) {
        drop(self.0.take());
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(object) = self.0.take() {
            drop(Object::take(object));
        }
    }
}

/// Tells errors that have to be corrected: a password, a permission, a table or database that is
/// missing.
fn failed(error: tokio_postgres::Error) -> StoreError {
    let mended = error.code().is_some_and(|code| {
        ["0A", "22", "28", "3D", "3F", "42"].iter().any(|class| code.code().starts_with(class))
    });
    if mended { StoreError::refused(error) } else { StoreError::unavailable(error) }
}

fn no_connection(error: PoolError) -> StoreError {
    match error {
        PoolError::Backend(error) => failed(error),
        PoolError::Closed | PoolError::NoRuntimeSpecified => StoreError::refused(error),
        error => StoreError::unavailable(error),
    }
}

/// Returns the number of the account, which is the key of all tables.
fn key(id: ConnectionId) -> i64 {
    integer(id.account().get())
}

/// PostgreSQL's integers have a sign; ids of accounts do not come near it.
fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn record(row: &Row) -> Result<Record, StoreError> {
    let natural = |at| row.try_get(at).map(|number: i64| u64::try_from(number).unwrap_or_default());
    let (account, version) = (natural(0), natural(1));
    let text: Result<&str, _> = row.try_get(2);
    let unreadable = failed;
    let (account, version) = (account.map_err(unreadable)?, version.map_err(unreadable)?);
    Ok(Record::from_text(account, version, text.map_err(unreadable)?))
}

impl Store for PostgresStore {
    fn load(&self, id: ConnectionId) -> StoreFuture<'_, Option<Record>> {
        Box::pin(self.within(async move {
            let rows = self.query(LOAD, &[&&*self.deployment, &key(id)]).await?;
            rows.first().map(record).transpose()
        }))
    }

    fn swap<'a>(&'a self, expected: Option<u64>, record: &'a Record) -> StoreFuture<'a, bool> {
        Box::pin(self.within(async move {
            let (account, version) = (key(record.id), integer(record.version));
            let text = record.to_text();
            match expected.map(integer) {
                None => {
                    self.execute(CREATE, &[&&*self.deployment, &account, &version, &text]).await
                }
                Some(expected) => {
                    self.execute(
                        REPLACE,
                        &[&&*self.deployment, &account, &version, &text, &expected],
                    )
                    .await
                }
            }
        }))
    }

    fn lease<'a>(
        &'a self,
        id: ConnectionId,
        owner: &'a str,
        length: Duration,
    ) -> StoreFuture<'a, Lease> {
        Box::pin(self.within(async move {
            let account = key(id);
            let length = i64::try_from(length.as_millis()).unwrap_or(i64::MAX);
            let taken = self.query(LEASE, &[&&*self.deployment, &account, &owner, &length]).await?;
            if let Some(row) = taken.first() {
                let abandoned: bool = row.try_get(0).map_err(failed)?;
                return Ok(if abandoned { Lease::Abandoned } else { Lease::Acquired });
            }
            let rows = self.query(REST, &[&&*self.deployment, &account]).await?;
            // It may have ended, or been given back, since: the next request gets it.
            let rest =
                rows.first().and_then(|row| row.try_get::<_, i64>(0).ok()).unwrap_or_default();
            Ok(Lease::Held(Duration::from_millis(u64::try_from(rest).unwrap_or_default())))
        }))
    }

    fn release<'a>(&'a self, id: ConnectionId, owner: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(self.within(async move {
            self.execute(RELEASE, &[&&*self.deployment, &key(id), &owner]).await.map(drop)
        }))
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> StoreFuture<'_, Vec<Record>> {
        Box::pin(self.within(async move {
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let after = after.map_or(-1, key);
            let rows = self.query(LIST, &[&&*self.deployment, &after, &limit]).await?;
            rows.iter().map(record).collect()
        }))
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> StoreFuture<'_, bool> {
        Box::pin(self.within(async move {
            self.execute(REMOVE, &[&&*self.deployment, &key(id), &integer(expected)]).await
        }))
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore")
            .field("deployment", &self.deployment)
            .finish_non_exhaustive()
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
