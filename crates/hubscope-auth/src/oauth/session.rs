//! The grant of one account: its access token is refreshed when it becomes stale or is refused.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hubscope_core::runtime::BoxFuture;
use secrecy::ExposeSecret;

use super::{
    app::{OAuthApp, Shared},
    calls::OAuthCall,
    granted::ScopesNotGranted,
    tokens::{Tokens, refreshed},
};
use crate::{
    credential::{Credential, CredentialFor},
    refresh::{AccessToken, Refresh, RefreshContext, RefreshError, RefreshStep},
};

/// The grant of one account. A client for an app with the scopes `S` is built with it.
///
/// The access token is refreshed five minutes before it expires, up to a minute earlier at random,
/// and once when HubSpot refuses it. One refresh is under way at a time, however many calls and
/// clones of the client need it.
///
/// Cheap to clone; all clones share the tokens.
pub struct Session<S> {
    app: OAuthApp<S>,
    grant: Arc<Grant>,
    credential: Credential,
}

type OnChange = Arc<dyn Fn(&Tokens) + Send + Sync>;

struct Grant {
    app: Arc<Shared>,
    tokens: Mutex<Tokens>,
    on_change: Mutex<Option<OnChange>>,
}

impl<S> OAuthApp<S> {
    /// Returns a session for these tokens.
    ///
    /// # Errors
    /// When the account did not grant all scopes that the app requires. The error has the tokens.
    pub fn session(&self, tokens: Tokens) -> Result<Session<S>, ScopesNotGranted> {
        let tokens = self.check_granted(tokens)?;
        let known = !tokens.access_token.expose_secret().is_empty();
        let current = known.then(|| tokens.access_token());
        let grant = Arc::new(Grant {
            app: self.shared.clone(),
            tokens: Mutex::new(tokens),
            on_change: Mutex::new(None),
        });
        let credential = Credential::refreshing(Refreshing(grant.clone()), current);
        Ok(Session { app: self.clone(), grant, credential })
    }
}

impl<S> Session<S> {
    /// Calls `save` with the tokens of every refresh, before any call uses them. It may block for
    /// as long as it takes to write them down: it runs on a thread for that. A refresh token that
    /// is not kept may be lost for good, so `save` has to deal with failures itself.
    pub fn on_change(self, save: impl Fn(&Tokens) + Send + Sync + 'static) -> Self {
        *lock(&self.grant.on_change) = Some(Arc::new(save));
        self
    }

    /// Returns the current tokens.
    pub fn tokens(&self) -> Tokens {
        lock(&self.grant.tokens).clone()
    }

    /// Revokes the refresh token. The access token stays valid until it expires.
    pub fn revoke(&self) -> OAuthCall<()> {
        self.app.revoke(&self.tokens().refresh_token)
    }
}

struct Refreshing(Arc<Grant>);

impl Refresh for Refreshing {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(self.0.refresh(context))
    }
}

impl Grant {
    async fn refresh(&self, context: &RefreshContext) -> Result<AccessToken, RefreshError> {
        let old = lock(&self.tokens).clone();
        let response = context.send(self.app.refresh(&old.refresh_token)).await?;
        let new = refreshed(&response, &old)?;
        *lock(&self.tokens) = new.clone();
        let access_token = new.access_token();
        let save = lock(&self.on_change).clone();
        if let Some(save) = save {
            context.offload(RefreshStep::Report, move || save(&new)).await?;
        }
        Ok(access_token)
    }
}

impl<S, M> CredentialFor<S, M> for Session<S> {
    fn into_credential(self) -> Credential {
        self.credential
    }
}

impl<S, M> CredentialFor<S, M> for &Session<S> {
    fn into_credential(self) -> Credential {
        self.credential.clone()
    }
}

impl<S> Clone for Session<S> {
    fn clone(&self) -> Self {
        let Self { app, grant, credential } = self;
        Self { app: app.clone(), grant: grant.clone(), credential: credential.clone() }
    }
}

impl<S> fmt::Debug for Session<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("tokens", &self.tokens()).finish_non_exhaustive()
    }
}

/// No code that can panic runs under these locks, so a poisoned one holds a whole value.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
