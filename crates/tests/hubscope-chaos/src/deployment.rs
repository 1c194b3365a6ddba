//! Accounts, the store that has their tokens, and the HubSpot that gave them.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use anyhow::Result;
use futures_util::{StreamExt, stream};
use hubscope_auth::{
    ExposeSecret, Tokens,
    store::{Key, Keyring},
};

use crate::{
    complaint::complain,
    hubspot::{HubSpot, Ledger, Pair},
    place::{Handle, Place, Running},
    seed::Seed,
    server::{self, Server},
    wrapped::{Faithful, Hook, Leases},
};

/// The deployment of one scenario.
pub(crate) struct Deployment {
    pub(crate) hubspot: HubSpot,
    pub(crate) place: Place,
    pub(crate) key: Key,
    pub(crate) http: hubscope_reqwest::Http,
    pub(crate) blocking_http: hubscope_ureq::Http,
    /// The store as it is, which nothing is done wrong to.
    pub(crate) store: Handle,
    /// The number of accounts. Their ids begin with 1.
    pub(crate) accounts: u64,
}

/// Whether the access token of an account that is connected has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AccessToken {
    Fresh,
    Expired,
}

impl Deployment {
    /// Starts a HubSpot and connects accounts whose access tokens have expired.
    pub(crate) async fn start(
        running: &Running,
        name: &str,
        ledger: Ledger,
        accounts: u64,
        seed: Seed,
    ) -> Result<Self> {
        let place = running.place(name);
        let hubspot = HubSpot::start(ledger, seed).await?;
        let http = hubscope_reqwest::Http::builder().base_url(hubspot.url()).http()?;
        let blocking_http = hubscope_ureq::Http::builder().base_url(hubspot.url()).http()?;
        let store = place.open().await?;
        let key = Key::generate("chaos");
        let deployment = Self { hubspot, place, key, http, blocking_http, store, accounts };
        let server = deployment.faithful_server().await?;
        let mut connecting = stream::iter(deployment.ids())
            .map(|account| deployment.connect(&server, account, AccessToken::Expired))
            .buffer_unordered(deployment.place.kind.at_once());
        while let Some(connected) = connecting.next().await {
            connected?;
        }
        drop(connecting);
        Ok(deployment)
    }

    /// Returns the ids of the accounts.
    pub(crate) fn ids(&self) -> std::ops::RangeInclusive<u64> {
        1..=self.accounts
    }

    /// Returns the keys that tokens are sealed with.
    pub(crate) fn keyring(&self) -> Keyring {
        Keyring::new(self.key.clone())
    }

    /// Returns a server that opens the store anew.
    pub(crate) async fn server(&self, hook: Arc<dyn Hook>, leases: Arc<Leases>) -> Result<Server> {
        Server::new(self.place.open().await?, hook, leases, self.keyring())
    }

    /// Returns a server whose store does nothing wrong, and which knows nothing that is not in it.
    pub(crate) async fn faithful_server(&self) -> Result<Server> {
        self.server(Arc::new(Faithful), Arc::default()).await
    }

    /// Has an account install the app.
    pub(crate) async fn connect(
        &self,
        server: &Server,
        account: u64,
        token: AccessToken,
    ) -> Result<()> {
        let Pair { refresh_token, access_token } = self.hubspot.ledger().grant(account);
        let mut tokens = Tokens::from_refresh_token(refresh_token);
        tokens.access_token = access_token.into();
        tokens.hub_id = Some(account.into());
        tokens.scopes = server::SCOPES.parse().ok();
        let (now, life) = (SystemTime::now(), Duration::from_secs(1800));
        (tokens.issued_at, tokens.expires_at) = match token {
            AccessToken::Fresh => (now, now + life),
            AccessToken::Expired => {
                self.hubspot.ledger().expire(account);
                (now - 2 * life, now - life)
            }
        };
        Ok(server.connect(tokens).await?)
    }

    /// Returns whether the store has the refresh token of an account that HubSpot accepts.
    pub(crate) async fn is_saved(&self, server: &Server, account: u64) -> bool {
        let accepted = self.hubspot.ledger().refresh_token(account);
        let saved = server.tokens(account).await;
        saved.is_ok_and(|tokens| Some(tokens.refresh_token.expose_secret()) == accepted.as_deref())
    }

    /// Returns whether an account can be called by a server that knows nothing but the store, and
    /// the store has the refresh token that is accepted next time.
    pub(crate) async fn is_reachable(&self, fresh: &Server, account: u64) -> bool {
        let called = server::call(&fresh.client(&self.http, account)).await;
        if let Err(error) = &called {
            complain(&format!("account {account} cannot be called any more"), error);
        }
        called.is_ok() && self.is_saved(fresh, account).await
    }
}
