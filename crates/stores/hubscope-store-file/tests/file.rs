//! The file store: the suite, several processes, damage, and who can read it.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{fs, path::Path, time::Duration};

use hubscope_auth::store::{BlockingStore, Lease, Record, StoreError};
use hubscope_store_file::FileStore;

fn record(account: u64) -> Record {
    let text =
        r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
    Record::from_text(account, 1, text)
}

#[test]
fn it_passes_the_suite() {
    let folder = tempfile::tempdir().unwrap();
    hubscope_store_tests::blocking(&FileStore::open(folder.path().join("tokens.json")).unwrap());
}

#[test]
fn what_was_saved_is_there_after_it_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    assert!(FileStore::open(&path).unwrap().swap(None, &record(7)).unwrap());
    let again = FileStore::open(&path).unwrap();
    assert_eq!(again.load(7.into()).unwrap(), Some(record(7)));
}

#[test]
fn what_a_killed_program_left_half_written_is_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileStore::open(&path).unwrap();
    assert!(store.swap(None, &record(7)).unwrap());
    fs::write(folder.path().join("tokens.json.new"), "{\"records\":{\"7\":{\"ver").unwrap();
    assert_eq!(store.load(7.into()).unwrap(), Some(record(7)));
    assert!(store.swap(None, &record(8)).unwrap());
}

#[test]
fn a_damaged_file_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    fs::write(&path, "{\"records\":{\"7\":").unwrap();
    protect(&path, 0o600);
    let error = FileStore::open(&path).unwrap_err();
    assert!(!error.is_transient(), "{error}");
    let error = error.to_string();
    assert!(error.contains("is damaged") && error.contains("tokens.json"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\"records\":{\"7\":");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let error = FileStore::open(folder.path().join("nowhere/tokens.json")).unwrap_err().to_string();
    assert!(error.contains("nowhere/tokens.json"), "{error}");
}

fn protect(path: &Path, mode: u32) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileStore::open(&path).unwrap();
    assert!(store.swap(None, &record(7)).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    protect(&path, 0o644);
    let error = store.load(7.into()).unwrap_err().to_string();
    assert!(error.contains("chmod 600"), "{error}");
}

#[cfg(unix)]
#[test]
fn what_was_left_behind_opens_it_to_nobody() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let (path, left) = (folder.path().join("tokens.json"), folder.path().join("tokens.json.new"));
    fs::write(&left, "").unwrap();
    protect(&left, 0o644);
    assert!(FileStore::open(&path).unwrap().swap(None, &record(7)).unwrap());
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn who_comes_by_a_link_has_the_same_lock_and_the_same_file() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (path, link) = (folder.path().join("tokens.json"), elsewhere.path().join("link.json"));
    let there = FileStore::open(&path).unwrap();
    assert!(there.swap(None, &record(7)).unwrap());
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let stores = [there, FileStore::open(&link).unwrap()];
    std::thread::scope(|scope| {
        for store in &stores {
            scope.spawn(|| {
                let mut won = 0;
                while won < 20 {
                    let mut record = store.load(7.into()).unwrap().unwrap();
                    record.version += 1;
                    won += u32::from(store.swap(Some(record.version - 1), &record).unwrap());
                }
            });
        }
    });
    assert_eq!(stores[0].load(7.into()).unwrap().unwrap().version, 41);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "the link was replaced");
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
}

#[test]
fn a_lock_that_nobody_gives_up_is_not_waited_for_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let store = FileStore::open(folder.path().join("tokens.json")).unwrap();
    let lock = fs::File::open(folder.path().join("tokens.json.lock")).unwrap();
    lock.lock().unwrap();
    let error = store.load(7.into()).unwrap_err();
    assert!(matches!(error, StoreError::TimedOut(_)) && error.is_transient(), "{error}");
    lock.unlock().unwrap();
    assert_eq!(store.load(7.into()).unwrap(), None);
}

#[test]
fn a_lease_of_a_clock_that_was_set_back_is_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    fs::write(&path, r#"{"records":{},"leases":{"7":{"owner":"of-then","until":99999999999999}}}"#)
        .unwrap();
    protect(&path, 0o600);
    let store = FileStore::open(&path).unwrap();
    assert_eq!(store.lease(7.into(), "of-now", Duration::from_secs(90)).unwrap(), Lease::Abandoned);
}
