//! The client: an HTTP client with credentials, tied to the scopes of an app.

use std::{fmt, io::Write, marker::PhantomData};

use hubscope_auth::{Credential, CredentialFor};
use hubscope_core::{Backend, Download, Error, Request, Response, decode};

use crate::{BuildError, Builder, Http, drive::drive, sink::Sink};

/// A blocking HubSpot client for an app with the scopes `S`.
///
/// Cheap to clone; all clones share connections and credentials.
pub struct Client<S> {
    http: Http,
    credential: Credential,
    scopes: PhantomData<fn() -> S>,
}

impl<S> Client<S> {
    /// A client with the default settings.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(credential: impl CredentialFor<S>) -> Result<Self, BuildError> {
        Self::builder().build(credential)
    }

    /// Configures a client.
    pub fn builder() -> Builder<S> {
        Builder::new()
    }

    /// A client that sends through connections which others may use too: one [`Http`] serves any number of accounts.
    pub fn from_http(http: Http, credential: impl CredentialFor<S>) -> Self {
        Self { http, credential: credential.into_credential(), scopes: PhantomData }
    }

    /// The connections that it sends through.
    pub fn http(&self) -> &Http {
        &self.http
    }
}

impl<S> Backend for Client<S> {
    type Scopes = S;
    type Reply<'a, T: 'a>
        = Result<T, Error>
    where
        Self: 'a;

    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        decode(&drive(&self.http, Some(&self.credential), request, None)?)
    }
}

impl<S> Download for Client<S> {
    fn download(&self, request: Request, writer: Box<dyn Write + Send>) -> Result<u64, Error> {
        decode::written(&drive(
            &self.http,
            Some(&self.credential),
            request,
            Some(Sink::new(writer)),
        )?)
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
