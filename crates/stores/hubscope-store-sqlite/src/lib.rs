//! A token store for hubscope in an SQLite database: for many accounts on one machine, in one
//! process or several.
//!
//! It blocks; the async client calls it on a thread that may block. Its two tables are called
//! `hubscope_tokens` and `hubscope_leases`, and can stand in a database with others.
//!
//! ```no_run
//! use hubscope_store_sqlite::SqliteStore;
//!
//! let store = SqliteStore::open("/var/lib/acme/hubspot.db")?;
//! # let _ = store;
//! # Ok::<(), hubscope_auth::store::StoreError>(())
//! ```

use std::{
    fs::OpenOptions,
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use hubscope_auth::store::{BlockingStore, ConnectionId, Lease, Record, StoreError};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, TransactionBehavior, params};

/// The time that a call waits while another process writes.
const PATIENCE: Duration = Duration::from_secs(10);

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS hubscope_tokens (
        account INTEGER PRIMARY KEY,
        version INTEGER NOT NULL,
        record TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS hubscope_leases (
        account INTEGER PRIMARY KEY,
        owner TEXT NOT NULL,
        until INTEGER NOT NULL
    ) STRICT;
";

/// Keeps records in an SQLite database. Clones share one connection.
#[derive(Debug, Clone)]
pub struct SqliteStore(Arc<Mutex<Connection>>);

impl SqliteStore {
    /// Opens a database, and makes it if it is not there: readable by its owner alone, with a
    /// write-ahead log.
    ///
    /// # Errors
    /// When it cannot be opened or made, or is not a database.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let text =
            |error: &dyn std::fmt::Display| format!("{} cannot be opened: {error}", path.display());
        let told = |error: rusqlite::Error| told(&error, text(&error));
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        // One at a time: closing a file that another thread has opened in SQLite meanwhile would
        // end SQLite's locks on it.
        static OPENING: Mutex<()> = Mutex::new(());
        let opening = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
        // Made here, because SQLite would make one that everybody can read.
        match options.open(path) {
            Ok(made) => drop(made),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::refused(text(&error))),
        }
        let connection = Connection::open(path).map_err(told)?;
        drop(opening);
        write_ahead(&connection).map_err(told)?;
        Self::prepared(connection).map_err(told)
    }

    /// Takes a connection of your own, and makes the tables if they are not there.
    ///
    /// # Errors
    /// When the tables cannot be made.
    pub fn new(connection: Connection) -> Result<Self, StoreError> {
        Self::prepared(connection).map_err(failed)
    }

    fn prepared(connection: Connection) -> rusqlite::Result<Self> {
        connection.busy_timeout(PATIENCE)?;
        // A new refresh token has to survive a power cut, too.
        connection.pragma_update(None, "synchronous", "full")?;
        connection.execute_batch(TABLES)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// A panic in SQLite's code would leave a connection that still works: a transaction ends with
    /// its guard.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Turns the write-ahead log on. SQLite does not wait by itself while another process does the
/// same.
fn write_ahead(connection: &Connection) -> rusqlite::Result<()> {
    let end = Instant::now() + PATIENCE;
    loop {
        match connection.pragma_update(None, "journal_mode", "wal") {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && Instant::now() < end =>
            {
                thread::sleep(Duration::from_millis(10));
            }
            done => return done,
        }
    }
}

fn failed(error: rusqlite::Error) -> StoreError {
    if passes(&error) { StoreError::unavailable(error) } else { StoreError::refused(error) }
}

fn told(error: &rusqlite::Error, text: String) -> StoreError {
    if passes(error) { StoreError::unavailable(text) } else { StoreError::refused(text) }
}

/// Returns `true` for errors that pass by themselves: another process has the database, or the disk
/// is full. All others have to be corrected.
fn passes(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::OutOfMemory
                | ErrorCode::OperationInterrupted
        )
    )
}

/// Returns the number of the account, which is the key of all tables.
fn key(id: ConnectionId) -> i64 {
    integer(id.account().get())
}

/// SQLite's integers have a sign; ids of accounts do not come near it.
fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn natural(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

/// All processes are on one machine, and so is the clock that leases are measured by.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

type Columns = (i64, i64, String);

fn columns(row: &Row<'_>) -> rusqlite::Result<Columns> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn record((account, version, text): Columns) -> Record {
    Record::from_text(natural(account), natural(version), &text)
}

impl BlockingStore for SqliteStore {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        let connection = self.lock();
        let mut load = connection
            .prepare_cached(
                "SELECT account, version, record FROM hubscope_tokens WHERE account = ?1",
            )
            .map_err(failed)?;
        let found = load.query_row([key(id)], columns).optional();
        Ok(found.map_err(failed)?.map(record))
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        let connection = self.lock();
        let (account, version, text) = (key(record.id), integer(record.version), record.to_text());
        let changed = match expected {
            None => connection.execute(
                "INSERT INTO hubscope_tokens (account, version, record) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![account, version, text],
            ),
            Some(expected) => connection.execute(
                "UPDATE hubscope_tokens SET version = ?2, record = ?3 WHERE account = ?1 AND version = ?4",
                params![account, version, text, integer(expected)],
            ),
        };
        Ok(changed.map_err(failed)? == 1)
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        let mut connection = self.lock();
        let account = key(id);
        let mut leased = || -> rusqlite::Result<Lease> {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let now = now();
            let held: Option<i64> = transaction
                .query_row(
                    "SELECT until FROM hubscope_leases WHERE account = ?1 AND owner <> ?2",
                    params![account, owner],
                    |row| row.get(0),
                )
                .optional()?;
            let length = i64::try_from(length.as_millis()).unwrap_or(i64::MAX);
            let rest = held.map(|until| until.saturating_sub(now));
            // One that lasts much longer than any is taken for is of a clock that was set back
            // since. Clocks are often set a little.
            if let Some(rest) = rest.filter(|rest| (1..=length.saturating_mul(2)).contains(rest)) {
                return Ok(Lease::Held(Duration::from_millis(natural(rest))));
            }
            let until = now.saturating_add(length);
            transaction.execute(
                "INSERT INTO hubscope_leases (account, owner, until) VALUES (?1, ?2, ?3)
                 ON CONFLICT (account) DO UPDATE SET owner = excluded.owner, until = excluded.until",
                params![account, owner, until],
            )?;
            transaction.commit()?;
            Ok(if rest.is_some() { Lease::Abandoned } else { Lease::Acquired })
        };
        leased().map_err(failed)
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        let released = self.lock().execute(
            "DELETE FROM hubscope_leases WHERE account = ?1 AND owner = ?2",
            params![key(id), owner],
        );
        released.map(drop).map_err(failed)
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        let connection = self.lock();
        let mut list = connection
            .prepare_cached(
                "SELECT account, version, record FROM hubscope_tokens WHERE account > ?1 ORDER BY account LIMIT ?2",
            )
            .map_err(failed)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = list.query_map(params![after.map_or(-1, key), limit], columns);
        let rows = rows.and_then(Iterator::collect::<rusqlite::Result<Vec<Columns>>>);
        Ok(rows.map_err(failed)?.into_iter().map(record).collect())
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        let removed = self.lock().execute(
            "DELETE FROM hubscope_tokens WHERE account = ?1 AND version = ?2",
            params![key(id), integer(expected)],
        );
        Ok(removed.map_err(failed)? == 1)
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
