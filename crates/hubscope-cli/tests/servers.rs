//! The command with the stores that are servers.
#![expect(clippy::unwrap_used, reason = "tests")]

mod machine;

use std::path::Path;

use hubscope_store_tests::servers::{Postgres, Redis};

use crate::machine::{Machine, a_whole_life};

#[test]
fn an_account_in_redis() {
    let redis = Redis::start();
    a_whole_life(&Machine::new(), &redis.url());
}

#[test]
fn an_account_in_redis_by_tls() {
    let redis = Redis::start_with_tls();
    let (url, certificate) = redis.tls().unwrap();
    by_tls(&url, certificate);
}

#[test]
fn an_account_in_postgresql_by_tls() {
    let postgres = Postgres::start_with_tls();
    let (port, certificate) = postgres.tls().unwrap();
    let url = format!("postgres://{}@localhost:{port}/postgres?sslmode=require", Postgres::USER);
    by_tls(&url, certificate);
}

/// A server is trusted or refused by its certificate.
fn by_tls(url: &str, certificate: &Path) {
    let mut machine = Machine::new();
    let refused = machine.run(&["audit", "--store", url]).bad();
    assert!(refused.contains("certificate"), "{refused}");
    machine.trusted = Some(certificate.to_owned());
    a_whole_life(&machine, url);
}

#[test]
fn an_account_in_postgresql() {
    let postgres = Postgres::start();
    let host = postgres.host().display().to_string().replace('/', "%2F");
    a_whole_life(&Machine::new(), &format!("postgres://{}@{host}/postgres", Postgres::USER));
}
