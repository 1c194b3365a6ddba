//! The client, connections with credentials that are tied to the scopes of an app, and its builder.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use hubscope_auth::{Async, Credential, CredentialFor};
use hubscope_core::{BaseUrl, InvalidBaseUrl, RetryPolicy, transport::Settings};

use crate::http_client::Http;

/// An async HubSpot client for an app with the scopes `S`.
///
/// Cheap to clone; all clones share connections and credentials.
pub struct Client<S> {
    pub(crate) http: Http,
    pub(crate) credential: Credential,
    scopes: PhantomData<fn() -> S>,
}

impl<S> Client<S> {
    /// Creates a client with the default settings.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(credential: impl CredentialFor<S, Async>) -> Result<Self, BuildError> {
        Self::builder().build(credential)
    }

    /// Configures a client.
    pub fn builder() -> Builder<S> {
        Builder::new()
    }

    /// Creates a client that sends through these connections. One [`Http`] serves any number of
    /// accounts.
    pub fn from_http(http: Http, credential: impl CredentialFor<S, Async>) -> Self {
        Self { http, credential: credential.into_credential(), scopes: PhantomData }
    }

    /// Returns the connections that it sends through.
    pub fn http(&self) -> &Http {
        &self.http
    }
}

impl<S> Clone for Client<S> {
    fn clone(&self) -> Self {
        Self { http: self.http.clone(), credential: self.credential.clone(), scopes: PhantomData }
    }
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.http.settings.base_url.as_str())
            .finish_non_exhaustive()
    }
}

/// Configures a [`Client`] or an [`Http`].
///
/// ```
/// use std::time::Duration;
///
/// use hubscope_auth::PrivateToken;
/// use hubscope_core::{RetryPolicy, Unchecked};
/// use hubscope_reqwest::Client;
///
/// let client = Client::<Unchecked>::builder()
///     .base_url("http://127.0.0.1:8080")
///     .timeout(Duration::from_secs(20))
///     .user_agent("acme-sync/1.2")
///     .retry(RetryPolicy::never())
///     .build(PrivateToken::new("pat-na1-0000")?)?;
/// # drop(client);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct Builder<S = hubscope_core::Unchecked> {
    settings: Settings,
    client: reqwest::ClientBuilder,
    own: Option<reqwest::Client>,
    problem: Option<BuildError>,
    scopes: PhantomData<fn() -> S>,
}

impl<S> Builder<S> {
    /// Starts with the default settings.
    pub fn new() -> Self {
        Self {
            settings: Settings::default(),
            client: reqwest::Client::builder(),
            own: None,
            problem: None,
            scopes: PhantomData,
        }
    }

    /// Sends requests to another host than `https://api.hubapi.com`: a text such as
    /// `http://127.0.0.1:8080`, or a [`BaseUrl`]. A text with plain `http` is refused for any host
    /// but loopback.
    pub fn base_url<U>(mut self, url: U) -> Self
    where
        U: TryInto<BaseUrl>,
        InvalidBaseUrl: From<U::Error>,
    {
        match url.try_into() {
            Ok(url) => self.settings.base_url = url,
            Err(error) => {
                self.problem = self.problem.or(Some(BuildError::BaseUrl(error.into())));
            }
        }
        self
    }

    /// Limits one attempt, from connecting to the last byte of the response. 60 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Limits an attempt that uploads or downloads a file. One hour by default.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.settings.transfer_timeout = timeout;
        self
    }

    /// Limits the time to connect. 10 seconds by default.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Limits the time that a call waits for a new token: all steps of the refresh, and waiting for
    /// the refresh of another call or server, included. Two minutes by default.
    pub fn refresh_timeout(mut self, timeout: Duration) -> Self {
        self.settings.refresh_timeout = timeout;
        self
    }

    /// Sets the first part of the `User-Agent` header, such as `acme-sync/1.2`. The name and
    /// version of hubscope follow.
    pub fn user_agent(mut self, product: &str) -> Self {
        match Settings::user_agent(product) {
            Ok(value) => self.settings.user_agent = value,
            Err(_) => self.problem = self.problem.or(Some(BuildError::UserAgent)),
        }
        self
    }

    /// Sets when a request is sent again, and after how long.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Limits the response that is read into memory, in bytes. 64 MiB by default. Downloads are not
    /// limited.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.settings.max_response = bytes;
        self
    }

    /// Sends all requests through a proxy, and ignores the proxies of the environment.
    pub fn proxy(mut self, url: &str) -> Self {
        match reqwest::Proxy::all(url) {
            Ok(proxy) => self.client = self.client.proxy(proxy),
            Err(error) => {
                self.problem =
                    self.problem.or(Some(BuildError::Client(Box::new(error.without_url()))))
            }
        }
        self
    }

    /// Uses a client of your own. Build it without redirects, because the token would follow them,
    /// and without retries, because hubscope counts attempts. The timeouts and the proxy set here
    /// do not apply to it.
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.own = Some(client);
        self
    }

    /// Builds connections without credentials.
    ///
    /// # Errors
    /// When a setting cannot be used, or TLS cannot be set up.
    pub fn http(self) -> Result<Http, BuildError> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let inner = match self.own {
            Some(client) => client,
            None => self
                .client
                .redirect(reqwest::redirect::Policy::none())
                // The exchange counts attempts, and cannot count those that reqwest repeats.
                .retry(reqwest::retry::never())
                .timeout(self.settings.timeout)
                .connect_timeout(self.settings.connect_timeout)
                .build()
                .map_err(|error| BuildError::Client(Box::new(error)))?,
        };
        Ok(Http { inner, settings: Arc::new(self.settings) })
    }

    /// Builds a client with these credentials.
    ///
    /// # Errors
    /// When a setting cannot be used, or TLS cannot be set up.
    pub fn build(self, credential: impl CredentialFor<S, Async>) -> Result<Client<S>, BuildError> {
        Ok(Client::from_http(self.http()?, credential))
    }
}

impl<S> Default for Builder<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl Http {
    /// Creates connections with the default settings.
    ///
    /// # Errors
    /// When TLS cannot be set up, for lack of root certificates for example.
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().http()
    }

    /// Configures connections; [`Builder::http`] builds them.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

/// A client could not be built.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL is refused.
    #[error(transparent)]
    BaseUrl(#[from] InvalidBaseUrl),
    /// The user agent has characters that a header cannot have.
    #[error("the user agent has characters that a header cannot have, such as a line break")]
    UserAgent,
    /// The HTTP client could not be set up.
    #[error("the HTTP client could not be set up: {0}")]
    Client(#[source] Box<dyn std::error::Error + Send + Sync>),
}

hubscope_core::debug_in_words!(
    enum BuildError {
        BaseUrl(invalid),
        UserAgent,
        Client(source),
    }
);
