//! How a client is configured.

use std::{marker::PhantomData, sync::Arc, time::Duration};

use hubscope_auth::{Async, CredentialFor};
use hubscope_core::{BaseUrl, InvalidBaseUrl, RetryPolicy, Settings};

use crate::{Client, Http};

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
    /// The default settings.
    pub fn new() -> Self {
        Self {
            settings: Settings::default(),
            client: reqwest::Client::builder(),
            own: None,
            problem: None,
            scopes: PhantomData,
        }
    }

    /// Sends requests to another host than `https://api.hubapi.com`. Plain `http` is taken for loopback only.
    pub fn base_url(mut self, url: &str) -> Self {
        match url.parse() {
            Ok(url) => self.settings.base_url = url,
            Err(error) => self.problem = self.problem.or(Some(error.into())),
        }
        self
    }

    /// Sends requests to another host, given as a [`BaseUrl`].
    pub fn base(mut self, base: BaseUrl) -> Self {
        self.settings.base_url = base;
        self
    }

    /// How long one attempt may take, from connecting to the last byte. 60 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long an attempt may take that sends or writes a file, upload or download. An hour unless set.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.settings.transfer_timeout = timeout;
        self
    }

    /// How long connecting may take. 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Sets how long a call waits for a new token: all steps of the refresh, and waiting for the
    /// refresh of another call or server, included. Two minutes by default.
    pub fn refresh_timeout(mut self, timeout: Duration) -> Self {
        self.settings.refresh_timeout = timeout;
        self
    }

    /// The first part of the `User-Agent` header, such as `acme-sync/1.2`; the name of hubscope follows.
    pub fn user_agent(mut self, product: &str) -> Self {
        match Settings::user_agent(product) {
            Ok(value) => self.settings.user_agent = value,
            Err(_) => self.problem = self.problem.or(Some(BuildError::UserAgent)),
        }
        self
    }

    /// When a request is sent again, and after how long.
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.settings.retry = retry;
        self
    }

    /// The longest answer that is read into memory, in bytes. 64 MiB unless set.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.settings.max_response = bytes;
        self
    }

    /// Sends all requests through a proxy, instead of what the environment says.
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

    /// Uses a client of your own. Build it without redirects and retries: the token would follow a redirect.
    /// The timeouts and the proxy set here do not apply to it.
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.own = Some(client);
        self
    }

    /// Connections without credentials.
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
                // The exchange counts attempts; reqwest repeating some by itself would falsify the count.
                .retry(reqwest::retry::never())
                .timeout(self.settings.timeout)
                .connect_timeout(self.settings.connect_timeout)
                .build()
                .map_err(|error| BuildError::Client(Box::new(error)))?,
        };
        Ok(Http { inner, settings: Arc::new(self.settings) })
    }

    /// A client with these credentials.
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

/// A client could not be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL is refused.
    #[error(transparent)]
    BaseUrl(#[from] InvalidBaseUrl),
    /// The user agent holds characters that a header cannot have.
    #[error("the user agent holds characters that a header cannot have, such as a line break")]
    UserAgent,
    /// The HTTP client could not be set up.
    #[error("the HTTP client could not be set up: {0}")]
    Client(#[source] Box<dyn std::error::Error + Send + Sync>),
}
