//! The calls of OAuth as data: exchange, refresh, introspection, revocation.

use std::{cell::RefCell, fmt};

use bytes::Bytes;
use hubscope_core::{
    Error, decode,
    error::InvalidRequest,
    http::HeaderValue,
    requirement,
    scope::WithoutCredentials,
    transport::{Backend, Endpoint, Response, RetrySafety},
};
use oauth2::{
    AccessToken, HttpRequest, HttpResponse, PkceCodeVerifier, RefreshToken, StandardRevocableToken,
    url::form_urlencoded,
};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::{
    AuthorizationCode, Introspection, OAuthApp, Tokens, app::Shared, introspection::introspected,
    tokens::exchanged,
};

/// The path of the token endpoint. A code or a rotated refresh token can be used once, so only a
/// request that HubSpot refused unread is sent again.
pub(crate) const TOKEN: &str = "/oauth/2026-03/token";

/// A call of OAuth goes out without credentials: no client with a token accepts it.
pub(crate) type OAuthEndpoint = Endpoint<requirement::WithoutCredentials>;
pub(crate) type Request = hubscope_core::Request<requirement::WithoutCredentials>;

static EXCHANGE: OAuthEndpoint = Endpoint::post(TOKEN).named("oauth.exchange");
static REFRESH: OAuthEndpoint = Endpoint::post(TOKEN).named("oauth.refresh");
static INTROSPECT: OAuthEndpoint = Endpoint::post("/oauth/2026-03/token/introspect")
    .named("oauth.introspect")
    .retry_safety(RetrySafety::Safe);
static REVOKE: OAuthEndpoint = Endpoint::post("/oauth/2026-03/token/revoke")
    .named("oauth.revoke")
    .retry_safety(RetrySafety::Idempotent);

/// A call of OAuth. It goes out without credentials, through the connections of a transport.
#[must_use = "a call does nothing until it is sent"]
pub struct OAuthCall<T> {
    request: Request,
    read: fn(&Response) -> Result<T, Error>,
}

impl<T> OAuthCall<T> {
    /// Sends the call through the `Http` of a transport.
    ///
    /// # Errors
    /// Those of every call: see [`Error`]; [`Error::oauth`] tells why HubSpot refused.
    pub fn send<C: Backend>(self, http: &C) -> C::Reply<'_, T>
    where
        C::Scopes: WithoutCredentials,
    {
        http.call(self.request, self.read)
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request {
        self.request
    }
}

impl<T> fmt::Debug for OAuthCall<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthCall").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<S> OAuthApp<S> {
    /// Exchanges the code of a callback for tokens.
    pub fn exchange(&self, code: AuthorizationCode) -> OAuthCall<Tokens> {
        let AuthorizationCode { code, verifier } = code;
        let mut grant = self.shared.inner.exchange_code(oauth2::AuthorizationCode::new(stand_in()));
        let mut secrets = vec![("code", &code)];
        if let Some(verifier) = &verifier {
            grant = grant.set_pkce_verifier(PkceCodeVerifier::new(stand_in()));
            secrets.push(("code_verifier", verifier));
        }
        let request = self.shared.written(&EXCHANGE, &secrets, |send| drop(grant.request(&send)));
        OAuthCall { request, read: exchanged }
    }

    /// Gets new tokens for a refresh token. A [`Session`](super::Session) does this by itself.
    ///
    /// Use the refresh token that comes back from now on: it may be a new one.
    pub fn refresh(&self, refresh_token: &SecretString) -> OAuthCall<Tokens> {
        OAuthCall { request: self.shared.refresh(refresh_token), read: exchanged }
    }

    /// Asks HubSpot about an access token.
    pub fn introspect(&self, access_token: &SecretString) -> OAuthCall<Introspection> {
        self.introspection(access_token, "access_token")
    }

    /// Asks HubSpot about a refresh token.
    pub fn introspect_refresh_token(
        &self,
        refresh_token: &SecretString,
    ) -> OAuthCall<Introspection> {
        self.introspection(refresh_token, "refresh_token")
    }

    fn introspection(&self, token: &SecretString, hint: &'static str) -> OAuthCall<Introspection> {
        let stand_in = AccessToken::new(stand_in());
        let request = self.shared.written(&INTROSPECT, &[("token", token)], |send| {
            drop(self.shared.inner.introspect(&stand_in).set_token_type_hint(hint).request(&send));
        });
        OAuthCall { request, read: introspected }
    }

    /// Revokes a refresh token. Access tokens that were issued for it stay good until they expire.
    pub fn revoke(&self, refresh_token: &SecretString) -> OAuthCall<()> {
        let stand_in = StandardRevocableToken::RefreshToken(RefreshToken::new(stand_in()));
        let request = self.shared.written(&REVOKE, &[("token", refresh_token)], |send| {
            if let Ok(revocation) = self.shared.inner.revoke_token(stand_in) {
                drop(revocation.request(&send));
            }
        });
        OAuthCall { request, read: decode::nothing }
    }
}

impl Shared {
    pub(crate) fn refresh(&self, refresh_token: &SecretString) -> Request {
        let stand_in = RefreshToken::new(stand_in());
        self.written(&REFRESH, &[("refresh_token", refresh_token)], |send| {
            drop(self.inner.exchange_refresh_token(&stand_in).request(&send));
        })
    }

    /// The request that a flow of the oauth2 crate would send, with these secrets and that of the app.
    pub(crate) fn written(
        &self,
        endpoint: &'static OAuthEndpoint,
        secrets: &[(&str, &SecretString)],
        flow: impl FnOnce(&dyn Fn(HttpRequest) -> Result<HttpResponse, Kept>),
    ) -> Request {
        // An HTTP client that keeps what it is given, and answers nothing.
        let kept = RefCell::new(None);
        flow(&|request| {
            kept.replace(Some(request));
            Err(Kept)
        });
        let mut request = Request::new(endpoint, &[]);
        match kept.into_inner() {
            Some(written) => {
                let app = self.secret();
                let secrets: Vec<_> =
                    secrets.iter().copied().chain([("client_secret", &app)]).collect();
                let form = HeaderValue::from_static("application/x-www-form-urlencoded");
                request.body_of(form, Bytes::from_owner(filled_in(written.body(), &secrets)));
                secrets.iter().for_each(|(_, secret)| request.redact(secret));
            }
            None => request
                .refuse(InvalidRequest::Body { message: "the flow wrote no request".to_owned() }),
        }
        request
    }
}

/// What the oauth2 crate is given for a secret: its types redact what they show, but do not wipe their memory.
fn stand_in() -> String {
    "stand-in".to_owned()
}

/// The form with the secrets in the place of what stands in for them. It never grows, because that would leave copies.
fn filled_in(form: &[u8], secrets: &[(&str, &SecretString)]) -> Zeroizing<String> {
    let room =
        |(name, secret): &(&str, &SecretString)| 2 + name.len() + 3 * secret.expose_secret().len();
    let room = form.len() + secrets.iter().map(room).sum::<usize>();
    let mut filled = Zeroizing::new(String::with_capacity(room));
    let is_secret = |name: &str| secrets.iter().any(|(secret, _)| *secret == name);
    let mut serializer = form_urlencoded::Serializer::new(&mut *filled);
    serializer.extend_pairs(form_urlencoded::parse(form).filter(|(name, _)| !is_secret(name)));
    serializer.extend_pairs(secrets.iter().map(|(name, secret)| (name, secret.expose_secret())));
    serializer.finish();
    filled
}

/// Why the stand-in for an HTTP client has no answer.
#[derive(Debug, thiserror::Error)]
#[error("the request is kept, not sent")]
pub(crate) struct Kept;
