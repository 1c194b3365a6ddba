//! The app that accounts grant access to: its id, its secret, and where users come back to.

use std::{
    fmt,
    marker::PhantomData,
    sync::{Arc, PoisonError, RwLock},
};

use hubscope_core::{ScopeSet, Scopes, Unchecked};
use oauth2::{
    AuthType, AuthUrl, ClientId, EndpointNotSet, EndpointSet, IntrospectionUrl, RevocationUrl,
    TokenUrl, basic::BasicClient,
};
use secrecy::{ExposeSecret, SecretString};

use super::{InvalidRedirectUri, RedirectUri};

/// The host is a stand-in: a request goes to the base URL of the client that sends it. Only `https` will do here,
/// or the oauth2 crate refuses to write a revocation.
pub(crate) const STAND_IN: &str = "https://api.hubapi.com";

type Inner = BasicClient<EndpointSet, EndpointNotSet, EndpointSet, EndpointSet, EndpointSet>;

/// An OAuth app: what it takes to get tokens from accounts, and the scopes `S` to ask them for.
///
/// Cheap to clone. Writes requests and reads answers; sending is up to a transport.
pub struct OAuthApp<S> {
    pub(crate) shared: Arc<Shared>,
    scopes: PhantomData<fn() -> S>,
}

pub(crate) struct Shared {
    /// Without the client secret, which it would not wipe.
    pub(crate) inner: Inner,
    secret: RwLock<SecretString>,
    pub(crate) required: ScopeSet,
    pub(crate) optional: ScopeSet,
}

impl<S: Scopes> OAuthApp<S> {
    /// Takes client id and secret from the app's Auth page, and one of the redirect URIs of its settings.
    ///
    /// # Errors
    /// When one of them cannot be right; the error says which, and why.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: SecretString,
        redirect_uri: &str,
    ) -> Result<Self, InvalidApp> {
        Self::asking_for(
            client_id.into(),
            client_secret,
            redirect_uri,
            S::required(),
            S::optional(),
        )
    }
}

impl OAuthApp<Unchecked> {
    /// An app whose scopes are known only when the program runs: calls are not checked while it is compiled.
    ///
    /// # Errors
    /// As for [`new`](Self::new).
    pub fn unchecked(
        client_id: impl Into<String>,
        client_secret: SecretString,
        redirect_uri: &str,
        required: ScopeSet,
        optional: ScopeSet,
    ) -> Result<Self, InvalidApp> {
        Self::asking_for(client_id.into(), client_secret, redirect_uri, required, optional)
    }
}

impl<S> OAuthApp<S> {
    fn asking_for(
        client_id: String,
        client_secret: SecretString,
        redirect_uri: &str,
        required: ScopeSet,
        optional: ScopeSet,
    ) -> Result<Self, InvalidApp> {
        check(&client_id, InvalidApp::ClientId)?;
        check(client_secret.expose_secret(), InvalidApp::ClientSecret)?;
        let redirect: RedirectUri = redirect_uri.parse()?;
        if required.is_empty() {
            return Err(InvalidApp::NoScopes);
        }
        let url = |path: &str| format!("{STAND_IN}/oauth/2026-03/{path}");
        let (authorize, token) = (AuthUrl::new(url("authorize")), TokenUrl::new(url("token")));
        let introspect = IntrospectionUrl::new(url("token/introspect"));
        let revoke = RevocationUrl::new(url("token/revoke"));
        let (Ok(authorize), Ok(token), Ok(introspect), Ok(revoke)) =
            (authorize, token, introspect, revoke)
        else {
            return Err(InvalidApp::Setup);
        };
        let inner = BasicClient::new(ClientId::new(client_id))
            // HubSpot documents no HTTP Basic authentication for its token endpoints.
            .set_auth_type(AuthType::RequestBody)
            .set_redirect_uri(redirect.url().clone())
            .set_auth_uri(authorize)
            .set_token_uri(token)
            .set_introspection_url(introspect)
            .set_revocation_url(revoke);
        let secret = RwLock::new(client_secret);
        Ok(Self {
            shared: Arc::new(Shared { inner, secret, required, optional }),
            scopes: PhantomData,
        })
    }

    /// Takes a new client secret, when it was rotated: the sessions and clones of this app use it from their next request
    /// on.
    ///
    /// # Errors
    /// When it cannot be a secret; the old one stays.
    pub fn replace_secret(&self, client_secret: SecretString) -> Result<(), InvalidApp> {
        check(client_secret.expose_secret(), InvalidApp::ClientSecret)?;
        *self.shared.secret.write().unwrap_or_else(PoisonError::into_inner) = client_secret;
        Ok(())
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        self.shared.inner.client_id()
    }

    /// What every account has to grant.
    pub fn required(&self) -> &ScopeSet {
        &self.shared.required
    }

    /// What an account may decline.
    pub fn optional(&self) -> &ScopeSet {
        &self.shared.optional
    }
}

impl Shared {
    pub(crate) fn secret(&self) -> SecretString {
        self.secret.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What cannot be an id or secret: it is empty, in quotes, or was copied together with something else.
fn check(text: &str, error: fn(&'static str) -> InvalidApp) -> Result<(), InvalidApp> {
    if text.is_empty() {
        return Err(error("is empty"));
    }
    if text.starts_with(['"', '\'']) || text.ends_with(['"', '\'']) {
        return Err(error("is in quotes: give the text between them"));
    }
    match text.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(()),
        false => Err(error("has white space or another character that none has")),
    }
}

impl<S> Clone for OAuthApp<S> {
    fn clone(&self) -> Self {
        Self { shared: self.shared.clone(), scopes: PhantomData }
    }
}

impl<S> fmt::Debug for OAuthApp<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthApp").field("client_id", &self.client_id()).finish_non_exhaustive()
    }
}

/// Settings that cannot be those of an app.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidApp {
    /// The client id cannot be one.
    #[error("the client id {0}")]
    ClientId(&'static str),
    /// The client secret cannot be one.
    #[error("the client secret {0}")]
    ClientSecret(&'static str),
    /// HubSpot would not take the redirect URI.
    #[error(transparent)]
    RedirectUri(#[from] InvalidRedirectUri),
    /// There is no scope to ask for.
    #[error(
        "the app asks for no scope: declare at least \"oauth\", or give scopes to OAuthApp::unchecked"
    )]
    NoScopes,
    /// The URLs of HubSpot's OAuth endpoints could not be set up, which is a defect of hubscope.
    #[error("the URLs of HubSpot's OAuth endpoints could not be set up; please report this")]
    Setup,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(id: &str, secret: &str, redirect: &str) -> Result<OAuthApp<Unchecked>, InvalidApp> {
        let scopes: ScopeSet = "oauth".parse().unwrap();
        OAuthApp::unchecked(id, secret.into(), redirect, scopes, ScopeSet::new())
    }

    #[test]
    fn settings_that_cannot_be_right_are_refused() {
        const REDIRECT: &str = "https://crm.example.com/callback";
        assert!(app("", "hush", REDIRECT).unwrap_err().to_string().contains("client id is empty"));
        assert!(
            app("id", "\"hush\"", REDIRECT)
                .unwrap_err()
                .to_string()
                .contains("secret is in quotes")
        );
        assert!(app("id", "hush\n", REDIRECT).unwrap_err().to_string().contains("white space"));
        assert_eq!(
            app("id", "hush", "https://1.1.1.1").unwrap_err(),
            InvalidRedirectUri::IpAddress.into()
        );
        let none =
            OAuthApp::unchecked("id", "hush".into(), REDIRECT, ScopeSet::new(), ScopeSet::new());
        assert_eq!(none.unwrap_err(), InvalidApp::NoScopes);
    }

    #[test]
    fn the_secret_never_shows() {
        let app = app("id", "hush-hush", "https://crm.example.com/callback").unwrap();
        assert!(!format!("{app:?} {:?}", app.shared.inner).contains("hush-hush"));
        app.clone().replace_secret("hush-next".into()).unwrap();
        assert_eq!(app.shared.secret().expose_secret(), "hush-next");
        assert!(app.replace_secret("hush hush".into()).is_err());
        assert_eq!(app.shared.secret().expose_secret(), "hush-next");
        let error = self::app("id", "hush hush", "https://crm.example.com").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush hush"));
    }
}
