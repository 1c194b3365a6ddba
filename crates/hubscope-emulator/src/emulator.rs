//! The emulator as a test sees it.

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

/// How an emulator is started; see [`Emulator::builder`].
#[derive(Debug, Clone)]
#[must_use = "nothing runs before `start`"]
pub struct Builder {
    listen: SocketAddr,
    account: Account,
}

/// The emulator cannot be started.
#[derive(Debug, thiserror::Error)]
#[error("the emulator cannot listen on {address}")]
#[non_exhaustive]
pub struct StartError {
    /// The address that was asked for.
    pub address: SocketAddr,
    /// What went wrong.
    #[source]
    pub source: io::Error,
}

impl Builder {
    /// Listens on this address. Port 0 stands for any free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Sets the id of the account, which HubSpot calls `portalId` or `hub_id`; 4200042 by default.
    ///
    /// Emulators with ids of their own are different accounts to the code under test.
    pub fn account_id(mut self, id: u64) -> Self {
        self.account = Account { id };
        self
    }

    /// Starts the emulator; it answers as soon as this returns.
    ///
    /// # Errors
    /// When the address is taken or not of this machine, or when the system gives no further thread.
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
    /// When the system gives no port or no thread.
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// An emulator that is not started yet.
    pub fn builder() -> Builder {
        Builder { listen: (Ipv4Addr::LOCALHOST, 0).into(), account: Account::default() }
    }

    /// The address to give to a client as its base URL, such as `http://127.0.0.1:49152`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address that the emulator listens on.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// Returns the id of the emulator's account, which HubSpot calls `portalId` or `hub_id`.
    pub fn account_id(&self) -> u64 {
        self.shared.lock().context().account.id
    }

    /// Makes a static token with these scopes; names separated by blanks. It does not expire.
    pub fn token(&self, scopes: &str) -> String {
        self.shared.lock().oauth.tokens.issue_static(oauth::scopes(scopes))
    }

    /// Makes an API key of the developer of the apps: it opens what acts on an app and not on an account.
    pub fn developer_key(&self) -> String {
        self.shared.lock().oauth.tokens.issue_developer_key()
    }

    /// Makes an OAuth app that may ask for any scope.
    pub fn app(&self, redirect_uris: &[&str]) -> App {
        self.register(AppSettings::new(redirect_uris.iter().copied()))
    }

    /// Makes an OAuth app with these settings.
    pub fn register(&self, settings: AppSettings) -> App {
        self.shared.lock().oauth.apps.register(settings)
    }

    /// Makes a code with which the app gets a token of these scopes, as if a user had let it in. It belongs to the
    /// first redirect URI of the app.
    ///
    /// [`allow`](Self::allow) takes the authorize URL into the test as well.
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

    /// Acts as a user who opens this authorize URL and grants everything. Gives the URL that the user is sent back to,
    /// with the code. Only the query of the authorize URL counts, so its host may be HubSpot's.
    ///
    /// ```
    /// # let hubspot = hubscope_emulator::Emulator::start()?;
    /// let app = hubspot.app(&["http://localhost:3000/callback"]);
    /// let url = format!(
    ///     "{}/oauth/authorize?client_id={}&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Fcallback&scope=oauth&state=xyz",
    ///     hubspot.url(),
    ///     app.client_id,
    /// );
    /// let back = hubspot.allow(&url)?;
    /// assert!(back.starts_with("http://localhost:3000/callback?code=") && back.ends_with("&state=xyz"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the consent page would not have let the user decide.
    pub fn allow(&self, authorize_url: &str) -> Result<String, AuthorizeError> {
        self.decide(authorize_url, Decision::AllowAll)
    }

    /// Acts as a user who opens this authorize URL and keeps back all optional scopes but these.
    ///
    /// # Errors
    /// When the consent page would not have let the user decide.
    pub fn allow_with(
        &self,
        authorize_url: &str,
        optional_scopes: &str,
    ) -> Result<String, AuthorizeError> {
        self.decide(authorize_url, Decision::Allow(oauth::scopes(optional_scopes)))
    }

    /// Acts as a user who opens this authorize URL and does not let the app in. Gives the URL that the user is sent back to.
    ///
    /// # Errors
    /// When the consent page would not have let the user decide.
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

    /// Adds a record, without the checks that a request has to pass, and gives its id.
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

    /// Says which properties an object type has, besides the ones that HubSpot answers by default. Requests that set
    /// others are refused from now on; without this, any name in HubSpot's style will do.
    pub fn define_properties<'a>(
        &self,
        object_type: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) {
        let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
        self.shared.lock().crm.define(object_type, names);
    }

    /// Puts the emulator's clock forward. Access tokens from OAuth are good for 1,800 seconds of it.
    pub fn advance(&self, by: Duration) {
        self.shared.lock().clock.advance(by);
    }

    /// The time by the emulator's clock.
    pub fn now(&self) -> Timestamp {
        self.shared.lock().clock.now()
    }

    /// Makes requests fail. Where several faults fit a request, the oldest applies.
    pub fn fail(&self, fault: Fault) {
        self.shared.lock().faults.add(fault);
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.shared.lock().faults.clear();
    }

    /// The requests that came in, the oldest first; the last 10,000 of them.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.lock().log.requests().cloned().collect()
    }

    /// Forgets the requests that came in.
    pub fn clear_requests(&self) {
        self.shared.lock().log.clear();
    }

    /// How many times a refresh token was exchanged for an access token, among the [`requests`](Self::requests).
    pub fn refreshes(&self) -> usize {
        let refreshed = |request: &&LoggedRequest| {
            request.grant_type.as_deref() == Some("refresh_token") && request.status == Some(200)
        };
        self.shared.lock().log.requests().filter(refreshed).count()
    }

    /// Forgets everything: the emulator is as if it had just been started.
    pub fn reset(&self) {
        self.shared.lock().reset();
    }

    /// Serves until the process is ended, for a program that does nothing else.
    pub fn wait(mut self) {
        self.server.wait();
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator").field("url", &self.url).finish_non_exhaustive()
    }
}
