//! One server of a deployment: the connections of a process, on a store that is awaited or blocks.

use std::{sync::Arc, time::Duration};

use anyhow::Result;
use hubscope_auth::{
    Async, Blocking, OAuthApp, SecretString, Tokens,
    store::{BlockingStore, Connections, Keyring, Store, StoreError},
};
use hubscope_core::{Error, ScopeSet, Unchecked};
use hubscope_crm::objects::contacts::read;

use crate::{
    place::Handle,
    wrapped::{Hook, Leases, Wrapped},
};

/// The scopes that all accounts grant.
pub(crate) const SCOPES: &str = "oauth crm.objects.contacts.read";

/// The async client of an account.
pub(crate) type Client = hubscope_reqwest::Client<Unchecked>;

/// The blocking client of an account.
pub(crate) type BlockingClient = hubscope_ureq::Client<Unchecked>;

/// The app that the accounts have installed.
pub(crate) fn app() -> Result<OAuthApp<Unchecked>> {
    let scopes: ScopeSet = SCOPES.parse()?;
    let secret = SecretString::from("chaos-secret");
    let redirect = "http://localhost:3000/callback";
    Ok(OAuthApp::unchecked("chaos", secret, redirect, scopes, ScopeSet::new())?)
}

/// One server.
#[derive(Clone)]
pub(crate) enum Server {
    /// Its store is awaited.
    Awaited(Connections<Unchecked, Async>),
    /// Its store blocks.
    Blocking(Connections<Unchecked, Blocking>),
}

impl Server {
    /// Returns a server on a store whose calls a hook decides about.
    pub(crate) fn new(
        store: Handle,
        hook: Arc<dyn Hook>,
        leases: Arc<Leases>,
        keyring: Keyring,
    ) -> Result<Self> {
        Ok(match store {
            Handle::Awaited(store) => {
                let store: Wrapped<dyn Store> = Wrapped { store, hook, leases };
                Self::Awaited(Connections::new(app()?, store, keyring))
            }
            Handle::Blocking(store) => {
                let store: Wrapped<dyn BlockingStore> = Wrapped { store, hook, leases };
                Self::Blocking(Connections::blocking(app()?, store, keyring))
            }
        })
    }

    /// Sets how long its leases are.
    pub(crate) fn refresh_lease(self, length: Duration) -> Self {
        match self {
            Self::Awaited(connections) => Self::Awaited(connections.refresh_lease(length)),
            Self::Blocking(connections) => Self::Blocking(connections.refresh_lease(length)),
        }
    }

    /// Returns the async client of an account.
    pub(crate) fn client(&self, http: &hubscope_reqwest::Http, account: u64) -> Client {
        match self {
            Self::Awaited(connections) => {
                Client::from_http(http.clone(), connections.session(account))
            }
            Self::Blocking(connections) => {
                Client::from_http(http.clone(), connections.session(account))
            }
        }
    }

    /// Returns the blocking client of an account, where the store blocks.
    pub(crate) fn blocking_client(
        &self,
        http: &hubscope_ureq::Http,
        account: u64,
    ) -> Option<BlockingClient> {
        match self {
            Self::Awaited(_) => None,
            Self::Blocking(connections) => {
                Some(BlockingClient::from_http(http.clone(), connections.session(account)))
            }
        }
    }

    /// Saves the tokens of an account.
    pub(crate) async fn connect(&self, tokens: Tokens) -> Result<(), StoreError> {
        match self {
            Self::Awaited(connections) => connections.connect(tokens).await.map(drop),
            Self::Blocking(connections) => {
                tokio::task::block_in_place(|| connections.connect(tokens)).map(drop)
            }
        }
    }

    /// Returns the tokens of an account, as the store has them.
    pub(crate) async fn tokens(&self, account: u64) -> Result<Tokens, StoreError> {
        match self {
            Self::Awaited(connections) => connections.tokens(account).await,
            Self::Blocking(connections) => {
                tokio::task::block_in_place(|| connections.tokens(account))
            }
        }
    }

    /// Saves what no store has taken so far.
    pub(crate) async fn flush(&self) -> Result<u64, StoreError> {
        match self {
            Self::Awaited(connections) => connections.flush().await,
            Self::Blocking(connections) => tokio::task::block_in_place(|| connections.flush()),
        }
    }
}

/// Makes one call that needs an access token.
pub(crate) async fn call(client: &Client) -> Result<(), Error> {
    read::list().send(client).await.map(drop)
}

/// Makes one call that needs an access token, and blocks.
pub(crate) fn call_blocking(client: &BlockingClient) -> Result<(), Error> {
    read::list().send(client).map(drop)
}

/// Returns whether an error says that the tokens were lost with a server that died.
pub(crate) fn says_lost(error: &Error) -> bool {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = source {
        if matches!(error.downcast_ref(), Some(StoreError::RefreshLost { .. })) {
            return true;
        }
        source = error.source();
    }
    false
}
