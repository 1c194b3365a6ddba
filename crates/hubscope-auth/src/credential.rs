//! The credentials that a client is built with.

use std::{fmt, sync::Arc, time::SystemTime};

use hubscope_core::{Unchecked, runtime::Runtime};

use crate::{
    cache::TokenCache,
    refresh::{AccessToken, Refresh},
    style::Blocking,
    token::{Generation, Token},
    unauthorized::Unauthorized,
};

/// The credentials of a client: a static token, or tokens that refresh themselves.
///
/// Cheap to clone; all clones share their tokens.
#[derive(Clone)]
pub struct Credential(Kind);

#[derive(Clone)]
enum Kind {
    Static(Token),
    Refreshing(Arc<TokenCache>),
}

impl Credential {
    pub(crate) fn fixed(token: Token) -> Self {
        Self(Kind::Static(token))
    }

    /// Makes a credential that gets a new token when the one there is becomes stale or is refused.
    /// One refresh is under way at a time, however many calls need it.
    pub fn refreshing(refresh: impl Refresh, current: Option<AccessToken>) -> Self {
        Self(Kind::Refreshing(Arc::new(TokenCache::new(refresh, current))))
    }

    #[cfg(test)]
    pub(crate) fn cache(&self) -> Option<&Arc<TokenCache>> {
        match &self.0 {
            Kind::Static(_) => None,
            Kind::Refreshing(cache) => Some(cache),
        }
    }

    /// Returns the token for a call. A stale one is refreshed; `refused` is the token that HubSpot
    /// did not accept, and is replaced.
    ///
    /// # Errors
    /// When there is no token for the call.
    pub async fn authorize<R: Runtime + Clone>(
        &self,
        runtime: &R,
        refused: Option<Generation>,
    ) -> Result<Token, Unauthorized> {
        if let Some(token) = self.ready(refused, runtime.now()) {
            return Ok(token);
        }
        match &self.0 {
            Kind::Static(_) => Err(Unauthorized::Refused),
            // In a box of its own: calls that need no refresh are not to carry its state.
            Kind::Refreshing(cache) => {
                Box::pin(cache.clone().token(Arc::new(runtime.clone()), refused)).await
            }
        }
    }

    /// Returns the token for a call at the time `now`; `None` when it has to be refreshed first, or
    /// there is none.
    pub fn ready(&self, refused: Option<Generation>, now: SystemTime) -> Option<Token> {
        match &self.0 {
            Kind::Static(token) => refused.is_none().then(|| token.clone()),
            Kind::Refreshing(cache) => cache.ready(refused, now),
        }
    }
}

/// Credentials that fit a client for an app with the scopes `S`.
///
/// `M` is the style of the client: [`Async`](crate::Async) or [`Blocking`]. Most credentials fit
/// both.
///
/// Static tokens fit any client: their scopes are not known before HubSpot is asked. An OAuth
/// session fits the app whose scopes its account granted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a credential for an app with the scopes of `{S}`",
    label = "not a credential for `{S}`",
    note = "an app takes a `PrivateToken`, a `ServiceKey`, a `ReloadingToken`, or a `Session` of an `OAuthApp` with the same scopes; `Developer` takes a `DeveloperKey`, `AppLevel<_>` the `client_credentials()` of an `OAuthApp`; a blocking client takes stores and sources that are awaited by way of `BlockOn`"
)]
pub trait CredentialFor<S, M = Blocking> {
    /// Returns the credential.
    fn into_credential(self) -> Credential;
}

/// A type-erased credential: the scopes that it was built for are unknown, so only `Unchecked`
/// clients take it.
impl<M> CredentialFor<Unchecked, M> for Credential {
    fn into_credential(self) -> Credential {
        self
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.0 {
            Kind::Static(_) => "Static",
            Kind::Refreshing(_) => "Refreshing",
        };
        f.debug_tuple("Credential").field(&format_args!("{kind}")).finish()
    }
}
