//! A grant that is kept alive: its access token is refreshed when it becomes stale, or is refused.

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hubscope_core::{
    Error, ScopeSet,
    transport::{AnyRequest, Response},
};
use secrecy::ExposeSecret;

use super::{OAuthApp, OAuthCall, Tokens, app::Shared, tokens::refreshed};
use crate::{Credential, CredentialFor, Renew, Renewed};

/// The grant of one account: what a client for an app with the scopes `S` is built with.
///
/// The access token is refreshed five minutes before it expires, by chance up to a minute more, and once when HubSpot refuses it. One refresh is
/// under way at a time, however many calls and clones of the client need it.
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
    /// A session for these tokens.
    ///
    /// # Errors
    /// When the account did not grant all scopes that the app requires. The error gives the tokens back.
    pub fn session(&self, tokens: Tokens) -> Result<Session<S>, ScopesNotGranted> {
        let of_accounts = || self.required().iter().filter(|scope| !scope.is_app_level()).cloned();
        let missing = tokens
            .scopes
            .as_ref()
            .map(|granted| of_accounts().collect::<ScopeSet>().without(granted));
        if let Some(missing) = missing.filter(|missing| !missing.is_empty()) {
            return Err(ScopesNotGranted { missing, tokens: Box::new(tokens) });
        }
        let known = !tokens.access_token.expose_secret().is_empty();
        let current = known.then(|| renewed(&tokens));
        let grant = Arc::new(Grant {
            app: self.shared.clone(),
            tokens: Mutex::new(tokens),
            on_change: Mutex::new(None),
        });
        let credential = Credential::renewable(Renewal(grant.clone()), current);
        Ok(Session { app: self.clone(), grant, credential })
    }
}

impl<S> Session<S> {
    /// Calls `save` with the tokens of every refresh, before any call uses them. It may block for as long as it
    /// takes to write them down: the async client calls it on a thread for that, the blocking one on the thread of the call.
    /// A refresh token that is not kept may be lost for good, so that a failure is for `save` to deal with.
    pub fn on_change(self, save: impl Fn(&Tokens) + Send + Sync + 'static) -> Self {
        *lock(&self.grant.on_change) = Some(Arc::new(save));
        self
    }

    /// The tokens as they are now.
    pub fn tokens(&self) -> Tokens {
        lock(&self.grant.tokens).clone()
    }

    /// Revokes the refresh token. The access token stays good until it expires.
    pub fn revoke(&self) -> OAuthCall<()> {
        self.app.revoke(&self.tokens().refresh_token)
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

/// The account did not grant all scopes that the app requires.
#[derive(Debug, thiserror::Error)]
#[error("the account{} did not grant {missing}: have it install the app again", account(.tokens))]
#[non_exhaustive]
pub struct ScopesNotGranted {
    /// What is missing.
    pub missing: ScopeSet,
    /// What the account did grant.
    pub tokens: Box<Tokens>,
}

fn account(tokens: &Tokens) -> String {
    tokens.hub_id.map(|id| format!(" {id}")).unwrap_or_default()
}

/// Nothing that can panic runs under these locks, so a poisoned one holds a whole value.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn renewed(tokens: &Tokens) -> Renewed {
    Renewed::new(tokens.access_token.clone(), tokens.issued_at, tokens.expires_at)
        .spread(crate::chance::fraction())
}

struct Renewal(Arc<Grant>);

impl Renew for Renewal {
    fn request(&self) -> AnyRequest {
        let refresh_token = lock(&self.0.tokens).refresh_token.clone();
        self.0.app.refresh(&refresh_token).into()
    }

    fn accept(&self, answer: Result<Response, Error>) -> Result<Renewed, (Error, bool)> {
        let old = lock(&self.0.tokens).clone();
        let new = answer.and_then(|response| refreshed(&response, &old)).map_err(|error| {
            let revoked = error.is_revoked();
            (Error::credentials(error), revoked)
        })?;
        *lock(&self.0.tokens) = new.clone();
        let save = lock(&self.0.on_change).clone();
        if let Some(save) = save {
            save(&new);
        }
        Ok(renewed(&new))
    }
}
