//! What a client is built with, and what it is given for each attempt.

use std::{fmt, sync::Arc, time::SystemTime};

use bytes::Bytes;
use hubscope_core::{Error, Unchecked, http::HeaderValue, transport::Credentials};
use secrecy::{ExposeSecret, SecretString};

use crate::flight::{Flight, Plain, Refresh, Renew, Renewed, Waiter};

/// Clients and stores that are awaited.
#[derive(Debug)]
pub enum Async {}

/// Clients and stores that block.
#[derive(Debug)]
pub enum Blocking {}

/// What a client is built with: a static token, or a session that refreshes itself.
///
/// Cheap to clone; all clones share one session.
#[derive(Clone)]
pub struct Credential(Kind);

#[derive(Clone)]
enum Kind {
    Static(Token),
    Renewable(Arc<Flight>),
}

impl Credential {
    pub(crate) fn fixed(token: Token) -> Self {
        Self(Kind::Static(token))
    }

    /// A credential that gets a new token when the one there is becomes stale, or is refused. One renewal is under
    /// way at a time, however many calls ask.
    pub fn renewable(renew: impl Renew + 'static, current: Option<Renewed>) -> Self {
        Self::of(Flight::new(Arc::new(Plain(renew)), current))
    }

    pub(crate) fn of(flight: Flight) -> Self {
        Self(Kind::Renewable(Arc::new(flight)))
    }

    /// Says what to do to get a token at the time `now`. `refused` is the token that HubSpot did not accept.
    pub fn authorize(&self, refused: Option<Generation>, now: SystemTime) -> Authorization {
        match &self.0 {
            Kind::Static(token) => match refused {
                None => Authorization::Ready(token.clone()),
                Some(_) => Authorization::Exhausted,
            },
            Kind::Renewable(flight) => flight.authorize(refused, now),
        }
    }
}

/// What a client for an app with the scopes `S` can be built with.
///
/// `M` is how the client works: [`Async`] or [`Blocking`]. Most credentials are good for both.
///
/// Static tokens are good for any client: nothing tells which scopes they have until HubSpot is asked. An OAuth
/// session is good for the scopes that the account granted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no credential for an app with the scopes of `{S}`",
    label = "not a credential for `{S}`",
    note = "an app takes a `PrivateToken`, a `ServiceKey`, a `ReloadingToken`, or a `Session` of an `OAuthApp` with the same scopes; `Developer` takes a `DeveloperKey`, `AppLevel<_>` the `client_credentials()` of an `OAuthApp`; a blocking client awaits no store and no source: `hubscope-blocking` does"
)]
pub trait CredentialFor<S, M = Blocking> {
    /// The credential.
    fn into_credential(self) -> Credential;
}

/// What a credential was made of is forgotten, and with it what it is good for.
impl<M> CredentialFor<Unchecked, M> for Credential {
    fn into_credential(self) -> Credential {
        self
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &self.0 {
            Kind::Static(_) => "Static",
            Kind::Renewable(_) => "Renewable",
        };
        f.debug_tuple("Credential").field(&format_args!("{kind}")).finish()
    }
}

/// What to do to get a token.
#[derive(Debug)]
#[non_exhaustive]
pub enum Authorization {
    /// Use this token.
    Ready(Token),
    /// Get a new token: do what the steps of this refresh say.
    Refresh(Refresh),
    /// Another call gets a new token: wait for it, then ask again.
    Wait(Waiter),
    /// The token that was refused is the only one there is, or new ones were refused one after the other, moments ago: the
    /// call ends with HubSpot's refusal.
    Exhausted,
    /// There is no token, and there will be none.
    Failed(Error),
}

/// Which of the successive tokens of a session a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Generation(pub(crate) u64);

/// An access token or a key, ready to be sent.
#[derive(Clone)]
pub struct Token {
    credentials: Credentials,
    generation: Generation,
}

impl Token {
    /// `None` when the token holds characters that a header cannot have.
    pub(crate) fn new(token: &SecretString, generation: Generation) -> Option<Self> {
        let mut text =
            zeroize::Zeroizing::new(String::with_capacity(7 + token.expose_secret().len()));
        text.push_str("Bearer ");
        text.push_str(token.expose_secret());
        // Wiped when the last clone of the header is dropped.
        let mut header = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
        header.set_sensitive(true);
        Some(Self { credentials: header.into(), generation })
    }

    /// The developer API key.
    pub(crate) fn developer_key(key: SecretString) -> Self {
        Self { credentials: Credentials::DeveloperKey(key), generation: Generation(0) }
    }

    /// What a request is to carry.
    pub fn credentials(&self) -> Credentials {
        self.credentials.clone()
    }

    /// The value of the `Authorization` header; `None` for a key, which has none.
    pub fn header(&self) -> Option<&HeaderValue> {
        match &self.credentials {
            Credentials::Header(header) => Some(header),
            _ => None,
        }
    }

    /// Which token of its session it is.
    pub fn generation(&self) -> Generation {
        self.generation
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("generation", &self.generation.0).finish_non_exhaustive()
    }
}
