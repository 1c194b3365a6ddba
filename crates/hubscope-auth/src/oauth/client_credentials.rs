//! Tokens that an app gets for itself, without an account: the client credentials grant.

use std::{fmt, sync::Arc};

use hubscope_core::{
    AppLevel, Error, Scope, ScopeSet, Unchecked,
    transport::{AnyRequest, Endpoint, Response, RetrySafety},
};

use super::{OAuthApp, app::Shared, calls, tokens::granted};
use crate::{Credential, CredentialFor, Renew, Renewed};

/// The token of an app itself, which acts for no account: what the journal of webhooks is read with.
///
/// The first call gets a token by the client credentials grant; a new one is got when it becomes stale, or is refused.
/// A client with it is a `Client<AppLevel<S>>`: only calls that act for an app compile.
///
/// Cheap to clone; all clones share the token.
pub struct ClientCredentials<S> {
    app: OAuthApp<S>,
    scopes: ScopeSet,
    credential: Credential,
}

impl<S> OAuthApp<S> {
    /// A token for the app itself, with those of its scopes that no account grants, such as
    /// `developer.webhooks_journal.read`.
    ///
    /// ```
    /// # use hubscope_auth::{OAuthApp, SecretString};
    /// # use hubscope_core::scope::Scopes;
    /// # struct App;
    /// # impl Scopes for App {
    /// #     const REQUIRED: &'static [&'static str] = &["oauth", "developer.webhooks_journal.read"];
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
        let renewal = Renewal { app: app.shared.clone(), scopes: scopes.clone() };
        Self { app, scopes, credential: Credential::renewable(renewal, None) }
    }

    /// Asks for a scope more, such as that of the records whose changes the journal is to tell.
    #[must_use]
    pub fn and(self, scope: Scope) -> Self {
        let scopes = self.scopes.iter().cloned().chain([scope]).collect();
        Self::new(self.app, scopes)
    }

    /// The scopes that the token is asked for with.
    pub fn scopes(&self) -> &ScopeSet {
        &self.scopes
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

struct Renewal {
    app: Arc<Shared>,
    scopes: ScopeSet,
}

impl Renew for Renewal {
    fn request(&self) -> AnyRequest {
        self.app.client_credentials(&self.scopes).into()
    }

    fn accept(&self, answer: Result<Response, Error>) -> Result<Renewed, (Error, bool)> {
        // A refusal is about the settings of the app, which can be mended while the program runs: it is asked again.
        let granted = answer.and_then(|response| granted(&response));
        granted.map_err(|error| (Error::credentials(error), false))
    }
}

impl Shared {
    fn client_credentials(&self, scopes: &ScopeSet) -> calls::Request {
        let scopes = scopes.iter().map(|scope| oauth2::Scope::new(scope.to_string()));
        let grant = self.inner.exchange_client_credentials().add_scopes(scopes);
        self.written(&GRANT, &[], |send| drop(grant.request(&send)))
    }
}

/// Nothing changes when a token is asked for twice.
static GRANT: calls::OAuthEndpoint = Endpoint::post(calls::TOKEN)
    .named("oauth.client_credentials")
    .retry_safety(RetrySafety::Idempotent);
