//! The client: connections with credentials, tied to the scopes of an app.

use std::{fmt, marker::PhantomData};

use hubscope_auth::{Credential, CredentialFor};

use crate::http_client::Http;

/// A blocking HubSpot client for an app with the scopes `S`.
///
/// Cheap to clone; all clones share connections and credentials.
pub struct Client<S> {
    pub(crate) http: Http,
    pub(crate) credential: Credential,
    scopes: PhantomData<fn() -> S>,
}

impl<S> Client<S> {
    /// Creates a client that sends through these connections. One [`Http`] serves any number of
    /// accounts.
    pub fn from_http(http: Http, credential: impl CredentialFor<S>) -> Self {
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
