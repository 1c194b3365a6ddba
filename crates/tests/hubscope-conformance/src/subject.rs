//! A client under test: the async one driven by a runtime of its own, or the blocking one.

use std::{fmt, io::Write, sync::Arc, time::Duration};

use hubscope_auth::{Credential, CredentialFor, Session, oauth::OAuthCall};
use hubscope_core::{
    Error, Request, RetryPolicy, Unchecked, decode,
    requirement::GrantedBy,
    transport::{Backend, Download, Response},
};

/// How a client under test is built.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// Where it sends its requests.
    pub base_url: String,
    /// When it sends a request again.
    pub retry: RetryPolicy,
    /// How long one attempt may take, with a file or without.
    pub timeout: Duration,
    /// How long a call waits for a new token.
    pub refresh_timeout: Duration,
    /// The longest answer that it reads.
    pub max_response: usize,
    /// Whether the async client speaks HTTP/2 from the first byte on. The blocking one never does.
    pub http2: bool,
}

impl Configuration {
    /// For requests to that host: no waits worth mentioning between attempts, so that tests are fast.
    pub fn new(base_url: &str) -> Self {
        let mut retry = RetryPolicy::default();
        retry.initial_backoff = Duration::from_millis(1);
        Self {
            base_url: base_url.to_owned(),
            retry,
            timeout: Duration::from_secs(20),
            refresh_timeout: Duration::from_secs(60),
            max_response: 1 << 20,
            http2: false,
        }
    }
}

/// A client under test.
pub trait Subject: Sized + Clone + Send + Sync + 'static {
    /// Builds it.
    ///
    /// # Errors
    /// When it cannot be built; the message says why.
    fn build(configuration: &Configuration, credential: Credential) -> Result<Self, String>;

    /// Sends a request the way that an endpoint does, and waits for the result.
    ///
    /// # Errors
    /// Those of the call.
    fn call<T, R: GrantedBy<Unchecked>>(
        &self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error>;

    /// Sends a request and writes the answer, and waits for its length.
    ///
    /// # Errors
    /// Those of the call.
    fn download<R: GrantedBy<Unchecked>>(
        &self,
        request: Request<R>,
        writer: Box<dyn Write + Send>,
    ) -> Result<u64, Error>;

    /// Sends a call of OAuth the way that users do, and waits for the result.
    ///
    /// # Errors
    /// Those of the call.
    fn oauth<T>(&self, call: OAuthCall<T>) -> Result<T, Error>;

    /// Builds it with the session of an account.
    ///
    /// # Errors
    /// When it cannot be built; the message says why.
    fn build_with_session(
        configuration: &Configuration,
        session: &Session<Unchecked>,
    ) -> Result<Self, String> {
        Self::build(
            configuration,
            CredentialFor::<Unchecked, hubscope_auth::Blocking>::into_credential(session),
        )
    }

    /// Sends a request whose answer does not matter.
    ///
    /// # Errors
    /// Those of the call.
    fn send<R: GrantedBy<Unchecked>>(&self, request: Request<R>) -> Result<(), Error> {
        self.call(request, decode::nothing)
    }
}

/// The client on reqwest.
#[derive(Clone)]
pub struct Async {
    client: hubscope_reqwest::Client<Unchecked>,
    runtime: Arc<tokio::runtime::Runtime>,
}

impl Subject for Async {
    fn build(configuration: &Configuration, credential: Credential) -> Result<Self, String> {
        let mut builder = hubscope_reqwest::Client::builder();
        if configuration.http2 {
            let client = reqwest::Client::builder().http2_prior_knowledge();
            let client =
                client.redirect(reqwest::redirect::Policy::none()).retry(reqwest::retry::never());
            builder = builder.client(client.build().map_err(|error| error.to_string())?);
        }
        let client = builder
            .base_url(&configuration.base_url)
            .retry(configuration.retry.clone())
            .timeout(configuration.timeout)
            .transfer_timeout(configuration.timeout)
            .refresh_timeout(configuration.refresh_timeout)
            .max_response(configuration.max_response)
            .build(credential)
            .map_err(|error| error.to_string())?;
        let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
        Ok(Self { client, runtime: Arc::new(runtime) })
    }

    fn call<T, R: GrantedBy<Unchecked>>(
        &self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.runtime.block_on(self.client.call(request, decode))
    }

    fn download<R: GrantedBy<Unchecked>>(
        &self,
        request: Request<R>,
        writer: Box<dyn Write + Send>,
    ) -> Result<u64, Error> {
        self.runtime.block_on(self.client.download(request, writer))
    }

    fn oauth<T>(&self, call: OAuthCall<T>) -> Result<T, Error> {
        self.runtime.block_on(call.send(self.client.http()))
    }
}

impl fmt::Debug for Async {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// The client on ureq.
#[derive(Debug, Clone)]
pub struct Blocking(hubscope_ureq::Client<Unchecked>);

impl Subject for Blocking {
    fn build(configuration: &Configuration, credential: Credential) -> Result<Self, String> {
        let client = hubscope_ureq::Client::builder()
            .base_url(&configuration.base_url)
            .retry(configuration.retry.clone())
            .timeout(configuration.timeout)
            .transfer_timeout(configuration.timeout)
            .refresh_timeout(configuration.refresh_timeout)
            .max_response(configuration.max_response)
            .build(credential)
            .map_err(|error| error.to_string())?;
        Ok(Self(client))
    }

    fn call<T, R: GrantedBy<Unchecked>>(
        &self,
        request: Request<R>,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.0.call(request, decode)
    }

    fn download<R: GrantedBy<Unchecked>>(
        &self,
        request: Request<R>,
        writer: Box<dyn Write + Send>,
    ) -> Result<u64, Error> {
        self.0.download(request, writer)
    }

    fn oauth<T>(&self, call: OAuthCall<T>) -> Result<T, Error> {
        call.send(self.0.http())
    }
}
