//! The Redis store: the suite against a real server, and a server that goes away.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::{
    path::Path,
    process::{Child, Command, Stdio},
};

use hubscope_auth::store::{Record, Store};
use hubscope_store_redis::RedisStore;

/// A server of the test's own, on a socket in a folder of its own.
struct Redis {
    child: Child,
    folder: tempfile::TempDir,
}

impl Redis {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let child = Self::spawn(folder.path());
        Self { child, folder }
    }

    fn spawn(folder: &Path) -> Child {
        let socket = folder.join("redis.sock");
        let mut command = Command::new("redis-server");
        command.args(["--port", "0", "--appendonly", "yes", "--unixsocket"]).arg(&socket);
        command.arg("--dir").arg(folder).stdout(Stdio::null());
        let mut child = command.spawn().expect("redis-server has to be installed: apt install redis-server");
        while std::os::unix::net::UnixStream::connect(&socket).is_err() {
            assert!(child.try_wait().unwrap().is_none(), "redis-server ended");
            std::thread::yield_now();
        }
        child
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    fn restart(&mut self) {
        self.child = Self::spawn(self.folder.path());
    }

    fn url(&self) -> String {
        format!("redis+unix://{}", self.folder.path().join("redis.sock").display())
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn record(account: u64) -> Record {
    let text = r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
    Record::from_text(account, 1, text).unwrap()
}

#[test]
fn it_passes_the_suite() {
    let redis = Redis::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(RedisStore::connect(&redis.url(), "test")).unwrap();
    hubscope_store_tests::awaited(&store, |task| runtime.block_on(task));
}

#[tokio::test]
async fn deployments_do_not_see_each_other() {
    let redis = Redis::start();
    let one = RedisStore::connect(&redis.url(), "one").await.unwrap();
    let other = RedisStore::connect(&redis.url(), "other").await.unwrap();
    assert!(one.swap(None, &record(7)).await.unwrap());
    assert_eq!(other.load(7).await.unwrap(), None);
    assert_eq!(other.list(None, 10).await.unwrap(), []);
}

#[tokio::test]
async fn a_server_that_is_killed_comes_back_with_what_it_had() {
    let mut redis = Redis::start();
    let store = RedisStore::connect(&redis.url(), "test").await.unwrap();
    assert!(store.swap(None, &record(7)).await.unwrap());
    redis.kill();
    let error = store.load(7).await.unwrap_err();
    assert!(error.is_transient() && error.to_string().contains("does not answer"), "{error}");
    redis.restart();
    // The connection is made anew in the background: the first calls may still find the old one.
    let found = loop {
        match store.load(7).await {
            Ok(found) => break found,
            Err(error) => assert!(error.is_transient(), "{error}"),
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(found, Some(record(7)));
}
