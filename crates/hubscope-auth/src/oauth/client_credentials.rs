//! Tokens that an app gets for itself, without an account: the client credentials grant.

use std::{fmt, sync::Arc};

use hubscope_core::{
    AppLevel, Scope, ScopeSet, Unchecked,
    runtime::BoxFuture,
    transport::{Endpoint, FormValue, RetrySafety},
};

use super::{
    app::{OAuthApp, Shared},
    calls,
    tokens::granted,
};
use crate::{
    credential::{Credential, CredentialFor},
    refresh::{AccessToken, Refresh, RefreshContext, RefreshError},
};

/// The token of an app itself, which acts for no account. The journal of webhooks is read with it.
///
/// The first call gets a token by the client credentials grant. It is refreshed when it becomes
/// stale or is refused. A client with it is a `Client<AppLevel<S>>`: only calls that act for an app
/// compile.
///
/// Cheap to clone; all clones share the token.
pub struct ClientCredentials<S> {
    app: OAuthApp<S>,
    scopes: ScopeSet,
    credential: Credential,
}

impl<S> OAuthApp<S> {
    /// Returns a token for the app itself, with those of its scopes that no account grants, such as
    /// `developer.webhooks_journal.read`.
    ///
    /// ```
    /// # use hubscope_auth::{OAuthApp, SecretString};
    /// # use hubscope_core::scope::Scopes;
    /// # struct App;
    /// # impl Scopes for App {
    /// #     const REQUIRED: &'static [&'static str] =
    /// #         &["oauth", "developer.webhooks_journal.read"];
    /// # }
    /// # let secret = SecretString::from("the-client-secret");
    /// let app = OAuthApp::<App>::new("the-client-id", secret, "https://crm.example.com/callback")?;
    /// let credentials = app.client_credentials();
    /// assert_eq!(credentials.scopes().to_string(), "developer.webhooks_journal.read");
    /// // let client = Client::from_http(http, credentials);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn client_credentials(&self) -> ClientCredentials<S> {
        let app_level =
            self.required().iter().filter(|scope| scope.is_app_level()).cloned().collect();
        ClientCredentials::new(self.clone(), app_level)
    }
}

impl<S> ClientCredentials<S> {
    fn new(app: OAuthApp<S>, scopes: ScopeSet) -> Self {
        let grant = AppGrant { app: app.shared.clone(), scopes: scopes.clone() };
        Self { app, scopes, credential: Credential::refreshing(grant, None) }
    }

    /// Requests one more scope, such as that of the records whose changes the journal lists.
    #[must_use]
    pub fn and(self, scope: Scope) -> Self {
        let scopes = self.scopes.iter().cloned().chain([scope]).collect();
        Self::new(self.app, scopes)
    }

    /// Returns the scopes that the token is requested with.
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
    }
}

struct AppGrant {
    app: Arc<Shared>,
    scopes: ScopeSet,
}

impl Refresh for AppGrant {
    fn refresh<'a>(
        &'a self,
        context: &'a RefreshContext,
    ) -> BoxFuture<'a, Result<AccessToken, RefreshError>> {
        Box::pin(async move {
            let scopes = self.scopes.to_string();
            let form = [
                ("grant_type", FormValue::Text("client_credentials")),
                ("scope", FormValue::Text(&scopes)),
            ];
            let request = self.app.form(&GRANT, &form);
            // A refusal is about the settings of the app, which can be corrected while the program
            // runs: the next call asks again.
            let response = context.send(request).await.map_err(RefreshError::into_failed)?;
            granted(&response).map_err(|error| RefreshError::from(error).into_failed())
        })
    }
}

impl<S, M> CredentialFor<AppLevel<S>, M> for ClientCredentials<S> {
    fn into_credential(self) -> Credential {
        self.credential
    }
}

impl<M> CredentialFor<Unchecked, M> for ClientCredentials<Unchecked> {
    fn into_credential(self) -> Credential {
        self.credential
    }
}

impl<S> Clone for ClientCredentials<S> {
    fn clone(&self) -> Self {
        let Self { app, scopes, credential } = self;
        Self { app: app.clone(), scopes: scopes.clone(), credential: credential.clone() }
    }
}

impl<S> fmt::Debug for ClientCredentials<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("client_id", &self.app.client_id())
            .field("scopes", &self.scopes.to_string())
            .finish_non_exhaustive()
    }
}

/// Nothing changes when a token is requested twice.
static GRANT: calls::OAuthEndpoint = Endpoint::post(calls::TOKEN)
    .named("oauth.client_credentials")
    .retry_safety(RetrySafety::Idempotent);
