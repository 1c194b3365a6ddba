//! The PostgreSQL store: the suite against a real server, and a server that goes away.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use deadpool_postgres::{Manager, Pool};
use hubscope_auth::store::{Record, Store};
use hubscope_store_postgres::PostgresStore;
use tokio_postgres::{Config, NoTls};

/// A server of the test's own, on a socket in a folder of its own.
struct Postgres {
    folder: tempfile::TempDir,
}

impl Postgres {
    fn start() -> Self {
        let postgres = Self { folder: tempfile::tempdir().unwrap() };
        // PostgreSQL refuses to run as root.
        if is_root() {
            let chown = Command::new("chown").arg("postgres").arg(postgres.folder.path()).status();
            assert!(chown.unwrap().success(), "there is no user called postgres");
        }
        postgres.run("initdb", &["--auth", "trust", "--username", "test", "--no-sync"]);
        postgres.up();
        postgres
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn up(&self) {
        let socket = self.folder.path().display().to_string();
        let options = format!("-c listen_addresses='' -c unix_socket_directories='{socket}'");
        let log = self.folder.path().join("log").display().to_string();
        self.run("pg_ctl", &["start", "-w", "-o", &options, "-l", &log]);
    }

    fn down(&self) {
        self.run("pg_ctl", &["stop", "-w", "-m", "immediate"]);
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let program = programs().join(program);
        let mut command = if is_root() { Command::new("runuser") } else { Command::new(&program) };
        if is_root() {
            command.args(["-u", "postgres", "--"]).arg(&program);
        }
        let output = command.arg("-D").arg(self.data()).args(arguments).current_dir("/").output();
        let output = output.expect("PostgreSQL has to be installed: apt install postgresql");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn pool(&self) -> Pool {
        let mut config = Config::new();
        config.host_path(self.folder.path()).user("test").dbname("postgres");
        Pool::builder(Manager::new(config, NoTls)).max_size(8).build().unwrap()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if self.data().join("postmaster.pid").exists() {
            self.down();
        }
    }
}

/// Where Debian keeps the programs of the newest version there is; elsewhere they are in the path.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions.map(|version| version.path().join("bin")).max();
    newest.unwrap_or_else(|| Path::new("").to_owned())
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout.trim_ascii() == b"0"
}

fn record(account: u64) -> Record {
    let text = r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
    Record::from_text(account, 1, text).unwrap()
}

#[test]
fn it_passes_the_suite() {
    let postgres = Postgres::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(PostgresStore::new(postgres.pool(), "test")).unwrap();
    hubscope_store_tests::awaited(&store, |task| runtime.block_on(task));
}

#[tokio::test]
async fn servers_that_start_at_once_make_the_tables_once() {
    let postgres = Postgres::start();
    let starts = (0..8).map(|_| tokio::spawn(PostgresStore::new(postgres.pool(), "test")));
    let starts: Vec<_> = starts.collect();
    for start in starts {
        start.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn deployments_do_not_see_each_other() {
    let postgres = Postgres::start();
    let one = PostgresStore::new(postgres.pool(), "one").await.unwrap();
    let other = PostgresStore::new(postgres.pool(), "other").await.unwrap();
    assert!(one.swap(None, &record(7)).await.unwrap());
    assert_eq!(other.load(7).await.unwrap(), None);
    assert_eq!(other.list(None, 10).await.unwrap(), []);
}

#[tokio::test]
async fn a_server_that_is_killed_comes_back_with_what_it_had() {
    let postgres = Postgres::start();
    let store = PostgresStore::new(postgres.pool(), "test").await.unwrap();
    assert!(store.swap(None, &record(7)).await.unwrap());
    postgres.down();
    let error = store.load(7).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    postgres.up();
    // Connections that broke are found out one by one.
    let found = loop {
        match store.load(7).await {
            Ok(found) => break found,
            Err(error) => assert!(error.is_transient(), "{error}"),
        }
    };
    assert_eq!(found, Some(record(7)));
}
