//! The client: an HTTP client with credentials, tied to the scopes of an app.

use std::{fmt, io::Write, marker::PhantomData};

use hubscope_auth::{Async, Credential, CredentialFor};
use hubscope_core::{Backend, Download, Error, Request, Response, decode};

use crate::{BuildError, Builder, Http, Pending, drive::drive, sink::Sink};

/// An async HubSpot client for an app with the scopes `S`.
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
    pub fn new(credential: impl CredentialFor<S, Async>) -> Result<Self, BuildError> {
        Self::builder().build(credential)
    }

    /// Configures a client.
    pub fn builder() -> Builder<S> {
        Builder::new()
    }

    /// A client that sends through connections which others may use too: one [`Http`] serves any number of accounts.
    pub fn from_http(http: Http, credential: impl CredentialFor<S, Async>) -> Self {
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
        = Pending<'a, T>
    where
        Self: 'a;

    fn call<'a, T: 'a>(
        &'a self,
        request: Request,
        decode: fn(&Response) -> Result<T, Error>,
    ) -> Pending<'a, T> {
        Pending::new(drive(&self.http, Some(&self.credential), request, None), decode)
    }
}

impl<S> Download for Client<S> {
    fn download(&self, request: Request, writer: Box<dyn Write + Send>) -> Pending<'_, u64> {
        let sink = Some(Sink::new(writer));
        Pending::new(drive(&self.http, Some(&self.credential), request, sink), decode::written)
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
