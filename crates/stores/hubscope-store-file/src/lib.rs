//! A token store for hubscope in one file: for a few accounts on one machine, in one process or
//! several.
//!
//! The file is replaced as a whole, so that a program that is killed leaves the old one or the new
//! one. Next to it is a file with `.lock` at its end, which is locked while one process reads and
//! writes. Nobody but its owner can read the file; the tokens in it are sealed as in every store.
//!
//! Every call reads the file anew: from some hundred accounts on, `hubscope-store-sqlite` is the
//! better choice.
//!
//! ```no_run
//! use hubscope_auth::store::{Connections, Key, Keyring};
//! use hubscope_store_file::FileStore;
//!
//! let store = FileStore::open("/var/lib/acme/hubspot.json")?;
//! # let _ = store;
//! # Ok::<(), hubscope_auth::store::StoreError>(())
//! ```

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use hubscope_auth::store::{BlockingStore, ConnectionId, Lease, Record, StoreError};
use serde::{Deserialize, Serialize};

/// The time before a lock is tried again.
const SOON: Duration = Duration::from_millis(2);

/// For how long it is known that a lease ended without being given back: a day, in milliseconds.
const REMEMBERED: u64 = 24 * 3600 * 1000;

/// The time that a call waits while other processes have the file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Keeps records in one file.
#[derive(Debug, Clone)]
pub struct FileStore {
    path: PathBuf,
}

/// The contents of the file.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Contents {
    records: BTreeMap<ConnectionId, Kept>,
    #[serde(default)]
    leases: BTreeMap<ConnectionId, Leased>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    version: u64,
    record: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Leased {
    owner: String,
    /// Milliseconds since 1970.
    until: u64,
}

impl FileStore {
    /// Opens the store. The file need not be there yet; its folder has to.
    ///
    /// # Errors
    /// When the file cannot be read or created, when others than its owner can read it, or when it
    /// holds something else.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let mut store = Self { path: path.into() };
        // A process that uses another name, through a link, has to lock and replace the same file.
        store.path =
            store.resolved().map_err(|error| store.failed("its folder cannot be found", error))?;
        store.with(|_| ((), false))?;
        Ok(store)
    }

    fn resolved(&self) -> io::Result<PathBuf> {
        match (self.path.canonicalize(), self.path.file_name()) {
            (Err(error), Some(name)) if error.kind() == io::ErrorKind::NotFound => {
                let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
                Ok(folder.unwrap_or(Path::new(".")).canonicalize()?.join(name))
            }
            (resolved, _) => resolved,
        }
    }

    /// Reads the file, lets it be changed, and writes it if it was. No other process does so
    /// meanwhile.
    fn with<T>(&self, change: impl FnOnce(&mut Contents) -> (T, bool)) -> Result<T, StoreError> {
        let lock = owned(OpenOptions::new().create(true).truncate(false).write(true))
            .open(self.beside("lock"));
        let lock = lock.map_err(|error| self.failed("its lock cannot be opened", error))?;
        let end = Instant::now() + PATIENCE;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if Instant::now() < end => thread::sleep(SOON),
                Err(TryLockError::WouldBlock) => return Err(StoreError::TimedOut(PATIENCE)),
                Err(TryLockError::Error(error)) => {
                    return Err(self.failed("it cannot be locked", error));
                }
            }
        }
        let mut contents = self.read()?;
        let (result, changed) = change(&mut contents);
        if changed {
            self.write(&contents).map_err(|error| self.failed("it cannot be written", error))?;
        }
        // The lock ends with the file that holds it.
        drop(lock);
        Ok(result)
    }

    fn read(&self) -> Result<Contents, StoreError> {
        let unreadable = |error| self.failed("it cannot be read", error);
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Contents::default()),
            Err(error) => return Err(unreadable(error)),
        };
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            if file.metadata().map_err(unreadable)?.permissions().mode() & 0o077 != 0 {
                let path = self.path.display();
                let problem =
                    format!("others than its owner can read {path}: run `chmod 600 {path}`");
                return Err(StoreError::refused(problem));
            }
        }
        serde_json::from_reader(io::BufReader::new(file)).map_err(|error| {
            let path = self.path.display();
            StoreError::refused(format!("{path} is damaged: {error}; restore it from a backup"))
        })
    }

    /// Writes a file beside it and puts that in its place, both down to the disk.
    fn write(&self, contents: &Contents) -> io::Result<()> {
        let new = self.beside("new");
        // What a process that was killed has left there could be readable by others.
        match fs::remove_file(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = owned(OpenOptions::new().create_new(true).write(true)).open(&new)?;
        serde_json::to_writer(&mut file, contents)?;
        file.flush()?;
        file.sync_all()?;
        fs::rename(&new, &self.path)?;
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        // Some systems cannot open a folder: there, the rename is as durable as it gets.
        if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
            folder.sync_all()?;
        }
        Ok(())
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(format!(".{ending}"));
        name.into()
    }

    fn failed(&self, problem: &str, error: io::Error) -> StoreError {
        let text = format!("{}: {problem}: {error}", self.path.display());
        match error.kind() {
            io::ErrorKind::NotFound
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::IsADirectory => {
                StoreError::refused(io::Error::new(error.kind(), text))
            }
            kind => StoreError::unavailable(io::Error::new(kind, text)),
        }
    }
}

/// Files that are made are readable by their owner alone.
fn owned(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// All processes are on one machine, and so is the clock that leases are measured by.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

impl BlockingStore for FileStore {
    fn load(&self, id: ConnectionId) -> Result<Option<Record>, StoreError> {
        let kept = self.with(|contents| (contents.records.remove(&id), false))?;
        Ok(kept.map(|kept| Record::from_text(id, kept.version, &kept.record)))
    }

    fn swap(&self, expected: Option<u64>, record: &Record) -> Result<bool, StoreError> {
        self.with(|contents| {
            let fits = contents.records.get(&record.id).map(|kept| kept.version) == expected;
            if fits {
                let kept = Kept { version: record.version, record: record.to_text() };
                contents.records.insert(record.id, kept);
            }
            (fits, fits)
        })
    }

    fn lease(&self, id: ConnectionId, owner: &str, length: Duration) -> Result<Lease, StoreError> {
        self.with(|contents| {
            let now = now();
            let length = u64::try_from(length.as_millis()).unwrap_or(u64::MAX);
            let held = contents.leases.get(&id).filter(|held| held.owner != owner);
            let rest = held.map(|held| held.until.saturating_sub(now));
            // One that lasts much longer than any is taken for is of a clock that was set back
            // since. Clocks are often set a little.
            if let Some(rest) = rest.filter(|rest| (1..=length.saturating_mul(2)).contains(rest)) {
                return (Lease::Held(Duration::from_millis(rest)), false);
            }
            let leased = Leased { owner: owner.to_owned(), until: now.saturating_add(length) };
            contents.leases.insert(id, leased);
            contents.leases.retain(|_, leased| leased.until.saturating_add(REMEMBERED) > now);
            (if rest.is_some() { Lease::Abandoned } else { Lease::Acquired }, true)
        })
    }

    fn release(&self, id: ConnectionId, owner: &str) -> Result<(), StoreError> {
        self.with(|contents| {
            let own = contents.leases.get(&id).is_some_and(|leased| leased.owner == owner);
            if own {
                contents.leases.remove(&id);
            }
            ((), own)
        })
    }

    fn list(&self, after: Option<ConnectionId>, limit: usize) -> Result<Vec<Record>, StoreError> {
        let records = self.with(|contents| (std::mem::take(&mut contents.records), false))?;
        let page = records.iter().filter(|(id, _)| after.is_none_or(|after| **id > after));
        let record =
            |(id, kept): (&ConnectionId, &Kept)| Record::from_text(*id, kept.version, &kept.record);
        Ok(page.take(limit).map(record).collect())
    }

    fn remove(&self, id: ConnectionId, expected: u64) -> Result<bool, StoreError> {
        self.with(|contents| {
            let fits = contents.records.get(&id).is_some_and(|kept| kept.version == expected);
            if fits {
                contents.records.remove(&id);
            }
            (fits, fits)
        })
    }
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
