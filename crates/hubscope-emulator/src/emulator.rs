//! The public interface of the emulator.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use jiff::Timestamp;

use crate::{
    account::Account,
    clock::later,
    faults::Fault,
    fields::Fields,
    log::LoggedRequest,
    router::Shared,
    server::Server,
    services::oauth::{self, App, AppSettings, AuthorizeError, Decision, OAuth},
};

/// A running emulator. Dropping it closes its connections and ends its thread.
pub struct Emulator {
    url: String,
    server: Server,
    shared: Arc<Shared>,
}

/// The settings of an emulator; see [`Emulator::builder`].
#[derive(Debug, Clone)]
#[must_use = "the emulator does not run until `start` is called"]
pub struct Builder {
    listen: SocketAddr,
    account: Account,
}

/// The emulator could not be started.
#[derive(Debug, thiserror::Error)]
#[error("the emulator cannot listen on {address}")]
#[non_exhaustive]
pub struct StartError {
    /// The requested address.
    pub address: SocketAddr,
    /// The cause.
    #[source]
    pub source: io::Error,
}

impl Builder {
    /// Sets the address to listen on; 127.0.0.1 by default. Port 0, the default, is any free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Sets the id of the account, which HubSpot calls `portalId` or `hub_id`; 4200042 by default.
    ///
    /// Use several emulators with different ids to test an app that serves several accounts.
    pub fn account_id(mut self, id: u64) -> Self {
        self.account = Account { id };
        self
    }

    /// Starts the emulator, which accepts requests as soon as this returns.
    ///
    /// # Errors
    /// When the address is in use or not local, or when the thread cannot be created.
    pub fn start(self) -> Result<Emulator, StartError> {
        let shared = Arc::new(Shared::new(self.account));
        let server = Server::start(self.listen, Arc::clone(&shared))
            .map_err(|source| StartError { address: self.listen, source })?;
        Ok(Emulator { url: format!("http://{}", server.address), server, shared })
    }
}

impl Emulator {
    /// Starts an emulator on a free port of the loopback address.
    ///
    /// # Errors
    /// When there is no free port, or when the thread cannot be created.
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// Returns the settings of an emulator, to change them before it starts.
    pub fn builder() -> Builder {
        Builder { listen: (Ipv4Addr::LOCALHOST, 0).into(), account: Account::default() }
    }

    /// Returns the base URL for a client, such as `http://127.0.0.1:49152`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the address that the emulator listens on.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// Returns the id of the emulator's account, which HubSpot calls `portalId` or `hub_id`.
    pub fn account_id(&self) -> u64 {
        self.shared.lock().context().account.id
    }

    /// Creates a static token with these scopes, separated by spaces. It does not expire.
    pub fn token(&self, scopes: &str) -> String {
        self.shared.lock().oauth.tokens.issue_static(oauth::scopes(scopes))
    }

    /// Creates a developer API key, for the operations that act on an app and not on an account.
    pub fn developer_key(&self) -> String {
        self.shared.lock().oauth.tokens.issue_developer_key()
    }

    /// Registers an OAuth app that may request any scope.
    pub fn app(&self, redirect_uris: &[&str]) -> App {
        self.register(AppSettings::new(redirect_uris.iter().copied()))
    }

    /// Registers an OAuth app with these settings.
    pub fn register(&self, settings: AppSettings) -> App {
        self.shared.lock().oauth.apps.register(settings)
    }

    /// Creates an authorization code with these scopes, as the consent of a user would. It is bound
    /// to the first redirect URL of the app.
    ///
    /// Use [`allow`](Self::allow) to test the authorize URL too.
    pub fn grant_code(&self, app: &App, scopes: &str) -> String {
        let mut state = self.shared.lock();
        let expires = later(state.clock.now(), oauth::CODE_LIFE);
        state.oauth.tokens.issue_code(oauth::Code {
            client_id: app.client_id.clone(),
            redirect_uri: app.redirect_uris.first().cloned().unwrap_or_default(),
            scopes: oauth::scopes(scopes),
            challenge: None,
            expires,
        })
    }

    /// Acts as a user who opens this authorize URL and grants every scope. Returns the URL to which
    /// the user is redirected, with the code. Only the query of the authorize URL is read, so its
    /// host may be HubSpot's.
    ///
    /// ```
    /// # let hubspot = hubscope_emulator::Emulator::start()?;
    /// let app = hubspot.app(&["http://localhost:3000/callback"]);
    /// let url = format!(
    ///     "{}/oauth/authorize?client_id={}&scope=oauth&state=xyz\
    ///      &redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcallback",
    ///     hubspot.url(),
    ///     app.client_id,
    /// );
    /// let back = hubspot.allow(&url)?;
    /// assert!(back.starts_with("http://localhost:3000/callback?code="));
    /// assert!(back.ends_with("&state=xyz"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the authorization request is invalid.
    pub fn allow(&self, authorize_url: &str) -> Result<String, AuthorizeError> {
        self.decide(authorize_url, Decision::AllowAll)
    }

    /// Acts as a user who opens this authorize URL and grants only these of the optional scopes.
    ///
    /// # Errors
    /// When the authorization request is invalid.
    pub fn allow_with(
        &self,
        authorize_url: &str,
        optional_scopes: &str,
    ) -> Result<String, AuthorizeError> {
        self.decide(authorize_url, Decision::Allow(oauth::scopes(optional_scopes)))
    }

    /// Acts as a user who opens this authorize URL and denies access. Returns the URL to which the
    /// user is redirected.
    ///
    /// # Errors
    /// When the authorization request is invalid.
    pub fn deny(&self, authorize_url: &str) -> Result<String, AuthorizeError> {
        self.decide(authorize_url, Decision::Deny)
    }

    fn decide(&self, authorize_url: &str, decision: Decision) -> Result<String, AuthorizeError> {
        let query = authorize_url.split_once('?').map_or("", |(_, query)| query);
        let query = query.split_once('#').map_or(query, |(query, _)| query);
        let mut state = self.shared.lock();
        let context = state.context();
        let OAuth { apps, tokens } = &mut state.oauth;
        oauth::decide(apps, tokens, &context, &Fields::parse(query), decision)
    }

    /// Adds a record without the validation of a request, and returns its id.
    pub fn seed<N, V>(
        &self,
        object_type: &str,
        properties: impl IntoIterator<Item = (N, V)>,
    ) -> String
    where
        N: Into<String>,
        V: Into<String>,
    {
        let values =
            properties.into_iter().map(|(name, value)| (name.into(), Some(value.into()))).collect();
        let mut state = self.shared.lock();
        let context = state.context();
        state.crm.seed(&context, object_type, values).to_string()
    }

    /// Defines the properties of an object type, in addition to those that HubSpot returns by
    /// default. From then on requests that set others are refused. Without definitions any name in
    /// HubSpot's style is accepted.
    pub fn define_properties<'a>(
        &self,
        object_type: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) {
        let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
        self.shared.lock().crm.define(object_type, names);
    }

    /// Advances the clock of the emulator. OAuth access tokens expire after 1,800 seconds of it.
    pub fn advance(&self, by: Duration) {
        self.shared.lock().clock.advance(by);
    }

    /// Returns the time of the emulator's clock.
    pub fn now(&self) -> Timestamp {
        self.shared.lock().clock.now()
    }

    /// Adds a fault. When several faults select a request, the oldest applies.
    pub fn fail(&self, fault: Fault) {
        self.shared.lock().faults.add(fault);
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.shared.lock().faults.clear();
    }

    /// Returns the last 10,000 requests, the oldest first.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.lock().log.requests().cloned().collect()
    }

    /// Clears the log of requests.
    pub fn clear_requests(&self) {
        self.shared.lock().log.clear();
    }

    /// Returns the number of successful refreshes among the [`requests`](Self::requests).
    pub fn refreshes(&self) -> usize {
        let refreshed = |request: &&LoggedRequest| {
            request.grant_type.as_deref() == Some("refresh_token") && request.status == Some(200)
        };
        self.shared.lock().log.requests().filter(refreshed).count()
    }

    /// Resets the emulator to the state in which it started. Its address and account id remain.
    pub fn reset(&self) {
        self.shared.lock().reset();
    }

    /// Blocks while the emulator serves requests, for a program that does nothing else.
    pub fn wait(mut self) {
        self.server.wait();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url).finish_non_exhaustive()
    }
}
