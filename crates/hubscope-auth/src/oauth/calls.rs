//! The calls of OAuth as data: exchange, refresh, introspection, revocation.

use std::fmt;

use hubscope_core::{
    Error, decode, requirement,
    scope::WithoutCredentials,
    transport::{Backend, Endpoint, FormValue, Response, RetrySafety},
};
use secrecy::SecretString;

use super::{
    app::{OAuthApp, Shared},
    callback::AuthorizationCode,
    introspection::{Introspection, introspected},
    tokens::{Tokens, exchanged},
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

/// A call of OAuth. It goes out without credentials, through the `Http` of a transport.
#[must_use = "a call does nothing until it is sent"]
pub struct OAuthCall<T> {
    request: Request,
    read: fn(&Response) -> Result<T, Error>,
}

impl<T> OAuthCall<T> {
    /// Sends the call through the `Http` of a transport.
    ///
    /// # Errors
    /// Fails as every call does; see [`Error`]. [`Error::oauth`] tells why HubSpot refused.
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
        let mut form = vec![
            ("grant_type", FormValue::Text("authorization_code")),
            ("code", FormValue::Secret(&code)),
            ("redirect_uri", FormValue::Text(self.shared.redirect.as_str())),
        ];
        form.extend(verifier.as_ref().map(|it| ("code_verifier", FormValue::Secret(it))));
        OAuthCall { request: self.shared.form(&EXCHANGE, &form), read: exchanged }
    }

    /// Gets new tokens for a refresh token. A [`Session`](crate::Session) does this by itself.
    ///
    /// Use the refresh token of the response from now on: it may be a new one.
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
        let request = self.shared.about(&INTROSPECT, token, hint);
        OAuthCall { request, read: introspected }
    }

    /// Revokes a refresh token. Access tokens that were issued for it stay valid until they expire.
    pub fn revoke(&self, refresh_token: &SecretString) -> OAuthCall<()> {
        let request = self.shared.about(&REVOKE, refresh_token, "refresh_token");
        OAuthCall { request, read: decode::nothing }
    }
}

impl Shared {
    /// Returns the request that gets new tokens for a refresh token.
    pub(crate) fn refresh(&self, refresh_token: &SecretString) -> Request {
        let form = [
            ("grant_type", FormValue::Text("refresh_token")),
            ("refresh_token", FormValue::Secret(refresh_token)),
        ];
        self.form(&REFRESH, &form)
    }

    /// Returns a request about a token, of the kind that the hint says.
    fn about(&self, endpoint: &'static OAuthEndpoint, token: &SecretString, hint: &str) -> Request {
        let form =
            [("token", FormValue::Secret(token)), ("token_type_hint", FormValue::Text(hint))];
        self.form(endpoint, &form)
    }

    /// Returns a request with this form, and with the id and the secret of the app: HubSpot
    /// documents no other way to authenticate an app.
    ///
    /// The forms are not written by the oauth2 crate, because it does not wipe its secrets.
    pub(crate) fn form(
        &self,
        endpoint: &'static OAuthEndpoint,
        fields: &[(&str, FormValue<'_>)],
    ) -> Request {
        let secret = self.secret();
        let app = [
            ("client_id", FormValue::Text(&self.client_id)),
            ("client_secret", FormValue::Secret(&secret)),
        ];
        let fields: Vec<_> =
            fields.iter().chain(&app).map(|(name, value)| (*name, Some(*value))).collect();
        let mut request = Request::new(endpoint, &[]);
        request.form(&fields);
        request
    }
}
