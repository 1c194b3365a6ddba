//! The client: an HTTP client with credentials, tied to the scopes of an app.

use std::{fmt, marker::PhantomData, time::SystemTime};

use hubscope_auth::{Authorization, Credential, Generation};
use hubscope_core::{
    Backend, Error, Exchange, Request, Response,
    exchange::{Input, Step},
};

use crate::{BuildError, Builder, Http, Pending};

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
    pub fn new(credential: impl Into<Credential>) -> Result<Self, BuildError> {
        Self::builder().build(credential)
    }

    /// Configures a client.
    pub fn builder() -> Builder<S> {
        Builder::new()
    }

    /// A client that sends through connections which others may use too: one [`Http`] serves any number of accounts.
    pub fn from_http(http: Http, credential: impl Into<Credential>) -> Self {
        Self { http, credential: credential.into(), scopes: PhantomData }
    }

    /// The connections that it sends through.
    pub fn http(&self) -> &Http {
        &self.http
    }

    async fn run(&self, request: Request) -> Result<Response, Error> {
        let mut exchange = Exchange::new(request, self.http.settings.clone(), fastrand::u64(..));
        let mut generation = None;
        let mut step = exchange.step(Input::Begin);
        loop {
            let input = match step {
                Step::Authorize { refused } => {
                    match authorize(&self.http, &self.credential, refused.then_some(generation).flatten())
                        .await
                    {
                        Authorized::Ready(token) => {
                            generation = Some(token.generation());
                            Input::Authorized(token.header())
                        }
                        Authorized::Refused(error) => Input::Unauthorized(error),
                    }
                }
                Step::Wait(length) => {
                    tokio::time::sleep(length).await;
                    Input::Waited
                }
                Step::Send(request) => match self.http.send(request).await {
                    Ok(received) => Input::Received(received),
                    Err(failure) => Input::Failed(failure),
                },
                Step::Done(result) => return result,
                _ => Input::Unauthorized(None),
            };
            step = exchange.step(input);
        }
    }
}

enum Authorized {
    Ready(hubscope_auth::Token),
    Refused(Option<Error>),
}

/// Gets a token: the one there is, or a new one when it is stale or was refused.
async fn authorize(http: &Http, credential: &Credential, refused: Option<Generation>) -> Authorized {
    loop {
        match credential.authorize(refused, SystemTime::now()) {
            Authorization::Ready(token) => return Authorized::Ready(token),
            Authorization::Failed(error) => return Authorized::Refused(Some(error)),
            Authorization::Wait(waiter) => waiter.await,
            Authorization::Refresh(refresh) => {
                let request = match refresh.request(&http.settings.base_url) {
                    Ok(request) => request,
                    Err(error) => return Authorized::Refused(Some(error)),
                };
                let http = http.clone();
                // In a task of its own: a caller that gives up must not lose the new refresh token on its way.
                let refresh = tokio::spawn(async move {
                    let received = http.send(request).await;
                    refresh.finish(received, SystemTime::now())
                });
                return match refresh.await {
                    Ok(Ok(token)) => Authorized::Ready(token),
                    Ok(Err(error)) => Authorized::Refused(Some(error)),
                    Err(error) => Authorized::Refused(Some(Error::credentials(error))),
                };
            }
            _ => return Authorized::Refused(None),
        }
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
        Pending::new(self.run(request), decode)
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
