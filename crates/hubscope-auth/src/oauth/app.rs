//! The app that accounts grant access to: its id, its secret, and where users come back to.

use std::{
    fmt,
    marker::PhantomData,
    sync::{Arc, PoisonError, RwLock},
};

use hubscope_core::{ScopeSet, Scopes, Unchecked};
use secrecy::{ExposeSecret, SecretString};

use super::redirect::{InvalidRedirectUri, RedirectUri};

/// An OAuth app: its id, its secret, and the scopes `S` that its accounts grant.
///
/// Cheap to clone. It writes requests and reads responses; a transport sends them.
pub struct OAuthApp<S> {
    pub(crate) shared: Arc<Shared>,
    scopes: PhantomData<fn() -> S>,
}

pub(crate) struct Shared {
    pub(crate) client_id: String,
    pub(crate) redirect: RedirectUri,
    secret: RwLock<SecretString>,
    pub(crate) required: ScopeSet,
    pub(crate) optional: ScopeSet,
}

impl<S: Scopes> OAuthApp<S> {
    /// Takes client id and secret from the app's Auth page, and one of the redirect URIs of its
    /// settings.
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
    /// Makes an app whose scopes are known only at run time: its calls are not checked by the
    /// compiler.
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
        let secret = RwLock::new(client_secret);
        Ok(Self {
            shared: Arc::new(Shared { client_id, redirect, secret, required, optional }),
            scopes: PhantomData,
        })
    }

    /// Replaces the client secret after a rotation. The sessions and clones of this app use it from
    /// their next request on.
    ///
    /// # Errors
    /// When it cannot be a secret; the old one stays.
    pub fn replace_secret(&self, client_secret: SecretString) -> Result<(), InvalidApp> {
        check(client_secret.expose_secret(), InvalidApp::ClientSecret)?;
        *self.shared.secret.write().unwrap_or_else(PoisonError::into_inner) = client_secret;
        Ok(())
    }

    /// Returns the client id.
    pub fn client_id(&self) -> &str {
        &self.shared.client_id
    }

    /// Returns the scopes that every account has to grant.
    pub fn required(&self) -> &ScopeSet {
        &self.shared.required
    }

    /// Returns the scopes that an account may decline.
    pub fn optional(&self) -> &ScopeSet {
        &self.shared.optional
    }
}

impl Shared {
    pub(crate) fn secret(&self) -> SecretString {
        self.secret.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Refuses texts that are not an id or a secret: empty, in quotes, or copied with something else.
fn check(text: &str, error: fn(&'static str) -> InvalidApp) -> Result<(), InvalidApp> {
    if text.is_empty() {
        return Err(error("is empty"));
    }
    if text.starts_with(['"', '\'']) || text.ends_with(['"', '\'']) {
        return Err(error("is in quotes: give the text between them"));
    }
    match text.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(()),
        false => Err(error("has white space or another character that does not belong to it")),
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
    /// The client id is not one.
    #[error("the client id {0}")]
    ClientId(&'static str),
    /// The client secret is not one.
    #[error("the client secret {0}")]
    ClientSecret(&'static str),
    /// HubSpot would not accept the redirect URI.
    #[error(transparent)]
    RedirectUri(#[from] InvalidRedirectUri),
    /// The app asks for no scope.
    #[error(
        "the app asks for no scope: declare at least \"oauth\", or give scopes to OAuthApp::unchecked"
    )]
    NoScopes,
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
        assert!(!format!("{app:?}").contains("hush-hush"));
        app.clone().replace_secret("hush-next".into()).unwrap();
        assert_eq!(app.shared.secret().expose_secret(), "hush-next");
        assert!(app.replace_secret("hush hush".into()).is_err());
        assert_eq!(app.shared.secret().expose_secret(), "hush-next");
        let error = self::app("id", "hush hush", "https://crm.example.com").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush hush"));
    }
}
