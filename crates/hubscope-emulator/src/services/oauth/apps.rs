//! The OAuth apps of the emulator.

use std::{collections::BTreeMap, fmt};

use super::{
    error::OAuthError,
    scopes::{Scopes, scopes},
};
use crate::{fields::Fields, response::correlation_id};

/// An OAuth app that is registered at the emulator.
///
/// The secret is valid at this emulator only. `Debug` redacts it all the same.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct App {
    /// The client id.
    pub client_id: String,
    /// The client secret.
    pub client_secret: String,
    /// The URLs to which a user may be redirected.
    pub redirect_uris: Vec<String>,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("client_id", &self.client_id)
            .field("client_secret", &"[REDACTED]")
            .field("redirect_uris", &self.redirect_uris)
            .finish()
    }
}

/// The settings of an OAuth app, for [`Emulator::register`](crate::Emulator::register).
///
/// ```
/// use hubscope_emulator::{AppSettings, Emulator};
///
/// let hubspot = Emulator::start()?;
/// let settings = AppSettings::new(["http://localhost:3000/callback"])
///     .scopes("oauth crm.objects.contacts.read")
///     .rotate_refresh_tokens();
/// let app = hubspot.register(settings);
/// assert_eq!(app.redirect_uris, ["http://localhost:3000/callback"]);
/// # Ok::<(), hubscope_emulator::StartError>(())
/// ```
#[derive(Clone, Default)]
#[must_use = "settings have no effect until they are passed to `Emulator::register`"]
pub struct AppSettings {
    redirect_uris: Vec<String>,
    scopes: Option<Scopes>,
    rotates: bool,
    credentials: Option<(String, String)>,
}

impl AppSettings {
    /// Creates the settings of an app that may request every scope that HubSpot grants, and whose
    /// refresh tokens do not rotate.
    pub fn new<U: Into<String>>(redirect_uris: impl IntoIterator<Item = U>) -> Self {
        Self {
            redirect_uris: redirect_uris.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Restricts the scopes that the app may request, optional ones included. Names are separated
    /// by spaces.
    pub fn scopes(mut self, names: &str) -> Self {
        self.scopes = Some(scopes(names));
        self
    }

    /// Issues a new refresh token with each refresh and revokes the previous one.
    pub fn rotate_refresh_tokens(mut self) -> Self {
        self.rotates = true;
        self
    }

    /// Sets the client id and the client secret, which are random by default.
    pub fn credentials(mut self, client_id: &str, client_secret: &str) -> Self {
        self.credentials = Some((client_id.to_owned(), client_secret.to_owned()));
        self
    }
}

impl fmt::Debug for AppSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppSettings")
            .field("redirect_uris", &self.redirect_uris)
            .field("scopes", &self.scopes)
            .field("rotates", &self.rotates)
            .finish_non_exhaustive()
    }
}

#[derive(Debug)]
pub(crate) struct Registered {
    pub(crate) id: usize,
    pub(crate) app: App,
    /// The scopes that the app may request; `None` for every scope that HubSpot grants.
    pub(crate) scopes: Option<Scopes>,
    pub(crate) rotates: bool,
}

#[derive(Debug, Default)]
pub(crate) struct Apps(BTreeMap<String, Registered>);

impl Apps {
    /// Registers an app, replacing one with the same client id.
    pub(crate) fn register(&mut self, settings: AppSettings) -> App {
        let (client_id, client_secret) =
            settings.credentials.unwrap_or_else(|| (correlation_id(), correlation_id()));
        let app = App {
            client_id: client_id.clone(),
            client_secret,
            redirect_uris: settings.redirect_uris,
        };
        let id = self.0.len() + 1;
        let registered =
            Registered { id, app: app.clone(), scopes: settings.scopes, rotates: settings.rotates };
        self.0.insert(client_id, registered);
        app
    }

    pub(crate) fn get(&self, client_id: &str) -> Option<&Registered> {
        self.0.get(client_id)
    }

    /// Returns the app whose id and secret are in the form.
    pub(super) fn authenticate(&self, form: &Fields) -> Result<&Registered, OAuthError> {
        let client_id = form.get("client_id").unwrap_or_default();
        if client_id.is_empty() {
            let message = "The form has no client_id. HTTP Basic authentication is not supported.";
            return Err(OAuthError::new("invalid_client", "BAD_CLIENT_ID", message));
        }
        let Some(registered) = self.get(client_id) else {
            return Err(OAuthError::new(
                "invalid_client",
                "BAD_CLIENT_ID",
                "No app has this client_id.",
            ));
        };
        match form.get("client_secret") == Some(&registered.app.client_secret) {
            true => Ok(registered),
            false => {
                let message = "The client_secret is missing or wrong.";
                Err(OAuthError::new("invalid_client", "BAD_CLIENT_SECRET", message))
            }
        }
    }
}
