//! What the servers and whoever measures them agree on: the app, and where the tokens are.

use anyhow::Result;
use hubscope_auth::{OAuthApp, SecretString, store::Store};
use hubscope_core::{ScopeSet, Unchecked};
use hubscope_store_postgres::PostgresStore;
use hubscope_store_redis::RedisStore;
use hubscope_store_tests::servers::Postgres;

pub(crate) const SCOPES: &str = "oauth crm.objects.contacts.read";

/// How many connections to PostgreSQL a server has.
const POOL: usize = 16;

/// Where the tokens are.
pub(crate) enum Place {
    /// The address of a Redis server.
    Redis(String),
    /// The folder of the socket of a PostgreSQL server.
    Postgres(String),
}

pub(crate) fn app() -> Result<OAuthApp<Unchecked>> {
    let scopes: ScopeSet = SCOPES.parse()?;
    let secret = SecretString::from("fleet-secret");
    Ok(OAuthApp::unchecked(
        "fleet",
        secret,
        "http://localhost:3000/callback",
        scopes,
        ScopeSet::new(),
    )?)
}

pub(crate) async fn open(place: &Place) -> Result<Box<dyn Store>> {
    Ok(match place {
        Place::Redis(url) => Box::new(RedisStore::connect(url, "fleet").await?),
        Place::Postgres(folder) => {
            let mut config = tokio_postgres::Config::new();
            config.host_path(folder).user(Postgres::USER).dbname("postgres");
            let manager = deadpool_postgres::Manager::new(config, tokio_postgres::NoTls);
            let pool = deadpool_postgres::Pool::builder(manager).max_size(POOL).build()?;
            Box::new(PostgresStore::new(pool, "fleet").await?)
        }
    })
}
