//! The PostgreSQL store: the suite against a real server, and a server that goes away or does not
//! answer.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use deadpool_postgres::{Manager, Pool};
use hubscope_auth::{
    BlockOn,
    store::{Record, Store},
};
use hubscope_store_postgres::PostgresStore;
use hubscope_store_tests::servers::Postgres;
use tokio_postgres::{Config, NoTls};

fn pool(postgres: &Postgres) -> Pool {
    let mut config = Config::new();
    config.host_path(postgres.host()).user(Postgres::USER).dbname("postgres");
    Pool::builder(Manager::new(config, NoTls)).max_size(8).build().unwrap()
}

fn record(account: u64) -> Record {
    let text =
        r#"{"key_id":"k","sealed":"v1.x","state":"active","connected_at":1,"refreshed_at":2}"#;
    Record::from_text(account, 1, text)
}

#[test]
fn it_passes_the_suite() {
    let postgres = Postgres::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(PostgresStore::new(pool(&postgres), "test")).unwrap();
    hubscope_store_tests::awaited(&store, |task| runtime.block_on(task));
}

#[test]
fn it_passes_the_suite_for_clients_that_block() {
    let postgres = Postgres::start();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(PostgresStore::new(pool(&postgres), "test")).unwrap();
    let store = BlockOn::new(store, move |task| drop(runtime.spawn(task)));
    hubscope_store_tests::blocking(&store);
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_an_error_in_time() {
    let postgres = Postgres::start();
    let store = PostgresStore::new(pool(&postgres), "test").await.unwrap();
    let store = store.timeout(Duration::from_millis(100));
    assert!(store.swap(None, &record(7)).await.is_ok());
    // Somebody has locked the table, and takes his time.
    let mut locking = pool(&postgres).get().await.unwrap();
    let transaction = locking.transaction().await.unwrap();
    transaction.batch_execute("LOCK TABLE hubscope_tokens").await.unwrap();
    let error = store.load(7.into()).await.unwrap_err();
    assert!(error.is_transient() && error.to_string().contains("100 ms"), "{error}");
    transaction.rollback().await.unwrap();
    assert_eq!(store.load(7.into()).await.unwrap(), Some(record(7)));
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_no_busy_connection_behind() {
    let postgres = Postgres::start();
    let mut config = Config::new();
    config.host_path(postgres.host()).user(Postgres::USER).dbname("postgres");
    let one = Pool::builder(Manager::new(config, NoTls)).max_size(1).build().unwrap();
    let store =
        PostgresStore::new(one.clone(), "test").await.unwrap().timeout(Duration::from_secs(1));
    let backend = async || -> i32 {
        let client = one.get().await.unwrap();
        client.query_one("SELECT pg_backend_pid()", &[]).await.unwrap().get(0)
    };
    let before = backend().await;
    assert_eq!(store.load(7.into()).await.unwrap(), None);
    assert_eq!(backend().await, before, "a connection that is good was closed");
    let mut locking = pool(&postgres).get().await.unwrap();
    let transaction = locking.transaction().await.unwrap();
    transaction.batch_execute("LOCK TABLE hubscope_tokens").await.unwrap();
    assert!(store.load(7.into()).await.unwrap_err().is_transient());
    // The table is still locked, and the pool's only connection answers.
    assert_ne!(backend().await, before);
}

#[tokio::test]
async fn a_user_who_may_make_no_tables_uses_those_that_are_there() {
    let postgres = Postgres::start();
    let admin = pool(&postgres).get().await.unwrap();
    admin
        .batch_execute("CREATE ROLE lesser LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        .await
        .unwrap();
    let mut config = Config::new();
    config.host_path(postgres.host()).user("lesser").dbname("postgres").password("hush");
    let lesser = Pool::builder(Manager::new(config, NoTls)).build().unwrap();
    let error = PostgresStore::new(lesser.clone(), "test").await.unwrap_err();
    assert!(
        !error.is_transient() && error.to_string().starts_with("the token store refuses: "),
        "{error}"
    );
    assert!(!format!("{error:?} {error:#?}").contains("hush"), "{error:?}");
    PostgresStore::new(pool(&postgres), "test").await.unwrap();
    admin
        .batch_execute(
            "GRANT SELECT, INSERT, UPDATE, DELETE ON hubscope_tokens, hubscope_leases TO lesser",
        )
        .await
        .unwrap();
    let store = PostgresStore::new(lesser, "test").await.unwrap();
    assert!(store.swap(None, &record(7)).await.unwrap());
    assert!(!format!("{store:?}").contains("hush"));
}

#[tokio::test]
async fn servers_that_start_at_once_make_the_tables_once() {
    let postgres = Postgres::start();
    let starts = (0..8).map(|_| tokio::spawn(PostgresStore::new(pool(&postgres), "test")));
    let starts: Vec<_> = starts.collect();
    for start in starts {
        start.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn deployments_do_not_see_each_other() {
    let postgres = Postgres::start();
    let one = PostgresStore::new(pool(&postgres), "one").await.unwrap();
    let other = PostgresStore::new(pool(&postgres), "other").await.unwrap();
    assert!(one.swap(None, &record(7)).await.unwrap());
    assert_eq!(other.load(7.into()).await.unwrap(), None);
    assert_eq!(other.list(None, 10).await.unwrap(), []);
}

#[tokio::test]
async fn a_server_that_is_killed_comes_back_with_what_it_had() {
    let postgres = Postgres::start();
    let store = PostgresStore::new(pool(&postgres), "test").await.unwrap();
    assert!(store.swap(None, &record(7)).await.unwrap());
    postgres.down();
    let error = store.load(7.into()).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    postgres.up();
    // Connections that broke are found out one by one.
    let found = loop {
        match store.load(7.into()).await {
            Ok(found) => break found,
            Err(error) => assert!(error.is_transient(), "{error}"),
        }
    };
    assert_eq!(found, Some(record(7)));
}
