//! The file store: the suite, several processes, damage, and who can read it.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::{fs, path::Path};

use hubscope_auth::store::{BlockingStore, Record};
use hubscope_store_file::FileStore;

fn record(account: u64) -> Record {
    let text = r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
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
    assert_eq!(again.load(7).unwrap(), Some(record(7)));
}

#[test]
fn what_a_killed_program_left_half_written_is_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    let store = FileStore::open(&path).unwrap();
    assert!(store.swap(None, &record(7)).unwrap());
    fs::write(folder.path().join("tokens.json.new"), "{\"records\":{\"7\":{\"ver").unwrap();
    assert_eq!(store.load(7).unwrap(), Some(record(7)));
    assert!(store.swap(None, &record(8)).unwrap());
}

#[test]
fn a_damaged_file_is_told_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokens.json");
    fs::write(&path, "{\"records\":{\"7\":").unwrap();
    protect(&path, 0o600);
    let error = FileStore::open(&path).unwrap_err().to_string();
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
    let error = store.load(7).unwrap_err().to_string();
    assert!(error.contains("chmod 600"), "{error}");
}
