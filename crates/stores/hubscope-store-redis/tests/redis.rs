//! The Redis store: the suite against a real server, and a server that goes away or does not
//! answer.

use std::time::Duration;

use hubscope_auth::{
    BlockOn,
    store::{Record, Store, StoreError},
};
use hubscope_store_redis::RedisStore;
use hubscope_store_tests::servers::Redis;

fn record(account: u64) -> Record {
    let text =
        r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
    Record::from_text(account, 1, text)
}

#[test]
fn it_passes_the_suite() {
    let redis = Redis::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(RedisStore::connect(&redis.url(), "test")).unwrap();
    hubscope_store_tests::awaited(&store, |task| runtime.block_on(task));
}

#[test]
fn it_passes_the_suite_for_clients_that_block() {
    let redis = Redis::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(RedisStore::connect(&redis.url(), "test")).unwrap();
    let store = BlockOn::new(store, move |task| drop(runtime.spawn(task)));
    hubscope_store_tests::blocking(&store);
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_an_error_in_time() {
    let redis = Redis::start();
    let store = RedisStore::connect(&redis.url(), "test").await.unwrap();
    let store = store.timeout(Duration::from_millis(50));
    assert!(store.swap(None, &record(7)).await.is_ok());
    redis.pause();
    let error = store.load(7.into()).await.unwrap_err();
    assert!(error.is_transient() && error.to_string().contains("50 ms"), "{error}");
    redis.resume();
}

/// An error as programs print it, which does not show the password.
fn shown(error: StoreError) -> String {
    let shown = format!("{error} {error:?} {error:#?} {:?}", std::error::Error::source(&error));
    assert!(!shown.contains("hush"), "{shown}");
    error.to_string()
}

#[tokio::test]
async fn a_password_does_not_show_and_a_wrong_one_is_no_passing_problem() {
    let redis = Redis::start();
    let connection = redis::Client::open(redis.url()).unwrap();
    let mut connection = connection.get_multiplexed_async_connection().await.unwrap();
    let mut command = redis::cmd("CONFIG");
    let _: () =
        command.arg(&["SET", "requirepass", "hush-1"]).query_async(&mut connection).await.unwrap();
    for url in [redis.url(), format!("{}?pass=hush-2", redis.url())] {
        let error = RedisStore::connect(&url, "test").await.err();
        // Without a password only the first command is refused.
        let error = match error {
            Some(error) => error,
            None => {
                RedisStore::connect(&url, "test").await.unwrap().load(7.into()).await.unwrap_err()
            }
        };
        assert!(!error.is_transient(), "{error}");
        assert!(shown(error).starts_with("the token store refuses: "));
    }
    let url = format!("{}?pass=hush-1", redis.url());
    let store = RedisStore::connect(&url, "test").await.unwrap();
    assert_eq!(store.load(7.into()).await.unwrap(), None);
    assert!(!format!("{store:?}").contains("hush"));
    for url in ["redis://user:hush@127.0.0.1:1", "redis://user:hush@[", "nothing://user:hush@host"]
    {
        let error = RedisStore::connect(url, "test").await.unwrap_err();
        assert_eq!(error.is_transient(), url.ends_with(":1"), "{error}");
        shown(error);
    }
}

#[tokio::test]
async fn deployments_do_not_see_each_other() {
    let redis = Redis::start();
    let one = RedisStore::connect(&redis.url(), "one").await.unwrap();
    let other = RedisStore::connect(&redis.url(), "other").await.unwrap();
    assert!(one.swap(None, &record(7)).await.unwrap());
    assert_eq!(other.load(7.into()).await.unwrap(), None);
    assert_eq!(other.list(None, 10).await.unwrap(), []);
}

#[tokio::test]
async fn a_server_that_is_killed_comes_back_with_what_it_had() {
    let mut redis = Redis::start();
    let store = RedisStore::connect(&redis.url(), "test").await.unwrap();
    assert!(store.swap(None, &record(7)).await.unwrap());
    redis.kill();
    let error = store.load(7.into()).await.unwrap_err();
    assert!(error.is_transient() && error.to_string().contains("does not respond"), "{error}");
    redis.restart();
    // The connection is made anew in the background: the first calls may still find the old one.
    let found = loop {
        match store.load(7.into()).await {
            Ok(found) => break found,
            Err(error) => assert!(error.is_transient(), "{error}"),
        }
        tokio::task::yield_now().await;
    };
    assert_eq!(found, Some(record(7)));
}
