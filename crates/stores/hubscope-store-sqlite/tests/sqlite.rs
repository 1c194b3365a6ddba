//! The SQLite store: the suite, on one connection and on many, damage, and who can read it.

use std::{fs, time::Duration};

use hubscope_auth::store::{BlockingStore, ConnectionState, Lease, Record};
use hubscope_store_sqlite::SqliteStore;

fn record(account: u64, version: u64) -> Record {
    let text =
        r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
    Record::from_text(account, version, text)
}

#[test]
fn it_passes_the_suite() {
    let folder = tempfile::tempdir().unwrap();
    hubscope_store_tests::blocking(&SqliteStore::open(folder.path().join("tokens.db")).unwrap());
}

#[test]
fn connections_of_one_file_see_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let stores: Vec<_> = (0..8).map(|_| SqliteStore::open(&path).unwrap()).collect();
    assert!(stores[0].swap(None, &record(7, 1)).unwrap());
    // Each replaces the version that it sees, until it has done so ten times.
    std::thread::scope(|scope| {
        for store in &stores {
            scope.spawn(move || {
                let mut won = 0;
                while won < 10 {
                    let version = store.load(7.into()).unwrap().unwrap().version;
                    won += usize::from(store.swap(Some(version), &record(7, version + 1)).unwrap());
                }
            });
        }
    });
    assert_eq!(stores[0].load(7.into()).unwrap().unwrap().version, 81);
}

#[test]
fn servers_that_start_at_once_make_the_database_once() {
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens.db");
        let together = std::sync::Barrier::new(8);
        std::thread::scope(|scope| {
            for account in 0..8 {
                let (path, together) = (&path, &together);
                scope.spawn(move || {
                    together.wait();
                    let store = SqliteStore::open(path).unwrap();
                    assert!(store.swap(None, &record(account, 1)).unwrap());
                });
            }
        });
        assert_eq!(SqliteStore::open(&path).unwrap().list(None, 10).unwrap().len(), 8);
    }
}

#[test]
fn a_record_that_cannot_be_read_is_listed_and_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).unwrap();
    assert!(store.swap(None, &record(7, 1)).unwrap() && store.swap(None, &record(8, 1)).unwrap());
    let database = rusqlite::Connection::open(&path).unwrap();
    database.execute("UPDATE hubscope_tokens SET record = '{' WHERE account = 7", []).unwrap();
    let listed = store.list(None, 10).unwrap();
    assert_eq!((listed[0].state, &listed[1]), (ConnectionState::Damaged, &record(8, 1)));
    assert!(store.swap(Some(1), &record(7, 2)).unwrap());
    assert_eq!(store.load(7.into()).unwrap(), Some(record(7, 2)));
}

#[test]
fn a_lease_of_a_clock_that_was_set_back_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).unwrap();
    let database = rusqlite::Connection::open(&path).unwrap();
    database
        .execute("INSERT INTO hubscope_leases VALUES (7, 'of-then', 99999999999999)", [])
        .unwrap();
    assert_eq!(store.lease(7.into(), "of-now", Duration::from_secs(90)).unwrap(), Lease::Abandoned);
}

#[test]
fn a_table_that_is_gone_is_no_passing_problem() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).unwrap();
    rusqlite::Connection::open(&path).unwrap().execute("DROP TABLE hubscope_tokens", []).unwrap();
    let error = store.load(7.into()).unwrap_err();
    assert!(!error.is_transient() && error.to_string().contains("hubscope_tokens"), "{error}");
}

#[test]
fn what_is_no_database_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    fs::write(&path, "this is a text, and long enough to be taken for something else").unwrap();
    let error = SqliteStore::open(&path).unwrap_err();
    assert!(!error.is_transient() && error.to_string().contains("tokens.db"), "{error}");
    assert!(fs::read_to_string(&path).unwrap().starts_with("this is a text"));
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.db");
    let store = SqliteStore::open(&path).unwrap();
    assert!(store.swap(None, &record(7, 1)).unwrap());
    for file in fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(
            file.metadata().unwrap().permissions().mode() & 0o777,
            0o600,
            "{:?}",
            file.path()
        );
    }
}
