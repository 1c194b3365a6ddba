//! Calls by scope: `account.public.oauth_tokens`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use hubscope_core::{
    __private::secrecy::SecretString,
    Request, decode, requirement,
    transport::{Backend, Endpoint, FormValue},
};

use crate::types;

static CREATE_TOKEN: Endpoint<requirement::Nothing> =
    Endpoint::post("/oauth/2026-03/token").named("account.oauth_tokens.create_token");

/// Gets tokens for a grant.
///
/// `POST /oauth/2026-03/token`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
///
/// # Example
/// ```no_run
/// use hubscope_account::public::oauth_tokens;
/// # async fn example(client: &hubscope_reqwest::Http) -> Result<(), hubscope_core::Error> {
/// let answer = oauth_tokens::create_token().send(client).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/oauth/2026-03/token")]
pub fn create_token() -> CreateToken {
    CreateToken {
        client_assertion: None,
        client_assertion_type: None,
        client_id: None,
        client_secret: None,
        code: None,
        code_verifier: None,
        grant_type: None,
        redirect_uri: None,
        refresh_token: None,
        scope: None,
    }
}

/// Made by [`create_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken {
    client_assertion: Option<SecretString>,
    client_assertion_type: Option<String>,
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    code: Option<SecretString>,
    code_verifier: Option<SecretString>,
    grant_type: Option<types::GrantType>,
    redirect_uri: Option<String>,
    refresh_token: Option<SecretString>,
    scope: Option<String>,
}

impl CreateToken {
    pub fn client_assertion(mut self, client_assertion: impl Into<SecretString>) -> Self {
        self.client_assertion = Some(client_assertion.into());
        self
    }

    pub fn client_assertion_type(mut self, client_assertion_type: impl Into<String>) -> Self {
        self.client_assertion_type = Some(client_assertion_type.into());
        self
    }

    /// Public identifier of the app, as its auth settings show it.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    pub fn client_secret(mut self, client_secret: impl Into<SecretString>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Machine-readable kind of the problem, such as `INVALID_INTEGER`.
    pub fn code(mut self, code: impl Into<SecretString>) -> Self {
        self.code = Some(code.into());
        self
    }

    pub fn code_verifier(mut self, code_verifier: impl Into<SecretString>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }

    pub fn grant_type(mut self, grant_type: types::GrantType) -> Self {
        self.grant_type = Some(grant_type);
        self
    }

    pub fn redirect_uri(mut self, redirect_uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }

    pub fn refresh_token(mut self, refresh_token: impl Into<SecretString>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Nothing> {
        let mut request = Request::new(&CREATE_TOKEN, &[]);
        request.form(&[
            ("client_assertion", self.client_assertion.as_ref().map(FormValue::Secret)),
            ("client_assertion_type", self.client_assertion_type.as_deref().map(FormValue::Text)),
            ("client_id", self.client_id.as_deref().map(FormValue::Text)),
            ("client_secret", self.client_secret.as_ref().map(FormValue::Secret)),
            ("code", self.code.as_ref().map(FormValue::Secret)),
            ("code_verifier", self.code_verifier.as_ref().map(FormValue::Secret)),
            ("grant_type", self.grant_type.as_ref().map(|value| FormValue::Text(value.as_str()))),
            ("redirect_uri", self.redirect_uri.as_deref().map(FormValue::Text)),
            ("refresh_token", self.refresh_token.as_ref().map(FormValue::Secret)),
            ("scope", self.scope.as_deref().map(FormValue::Text)),
        ]);
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TokenResponse> {
        client.call(self.into_request(), decode::json)
    }
}

static INTROSPECT_TOKEN: Endpoint<requirement::Nothing> =
    Endpoint::post("/oauth/2026-03/token/introspect")
        .named("account.oauth_tokens.introspect_token");

/// Tells whether a token is active, and what it may do.
///
/// `POST /oauth/2026-03/token/introspect`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/oauth/2026-03/token/introspect")]
pub fn introspect_token() -> IntrospectToken {
    IntrospectToken { client_id: None, client_secret: None, token: None, token_type_hint: None }
}

/// Made by [`introspect_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IntrospectToken {
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    token: Option<SecretString>,
    token_type_hint: Option<String>,
}

impl IntrospectToken {
    /// Public identifier of the app, as its auth settings show it.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    pub fn client_secret(mut self, client_secret: impl Into<SecretString>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Access or refresh token that is asked about.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(token.into());
        self
    }

    pub fn token_type_hint(mut self, token_type_hint: impl Into<String>) -> Self {
        self.token_type_hint = Some(token_type_hint.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Nothing> {
        let mut request = Request::new(&INTROSPECT_TOKEN, &[]);
        request.form(&[
            ("client_id", self.client_id.as_deref().map(FormValue::Text)),
            ("client_secret", self.client_secret.as_ref().map(FormValue::Secret)),
            ("token", self.token.as_ref().map(FormValue::Secret)),
            ("token_type_hint", self.token_type_hint.as_deref().map(FormValue::Text)),
        ]);
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, types::TokenInfo> {
        client.call(self.into_request(), decode::json)
    }
}

static REVOKE_TOKEN: Endpoint<requirement::Nothing> =
    Endpoint::post("/oauth/2026-03/token/revoke").named("account.oauth_tokens.revoke_token");

/// Revokes a refresh token.
///
/// `POST /oauth/2026-03/token/revoke`
///
/// Needs no scope.
///
/// Counts against the rate limits of ten seconds and of the day.
#[doc(alias = "/oauth/2026-03/token/revoke")]
pub fn revoke_token() -> RevokeToken {
    RevokeToken { client_id: None, client_secret: None, token: None, token_type_hint: None }
}

/// Made by [`revoke_token`]; nothing happens until [`send`](Self::send).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeToken {
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    token: Option<SecretString>,
    token_type_hint: Option<String>,
}

impl RevokeToken {
    /// Public identifier of the app, as its auth settings show it.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    pub fn client_secret(mut self, client_secret: impl Into<SecretString>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Access or refresh token that is asked about.
    pub fn token(mut self, token: impl Into<SecretString>) -> Self {
        self.token = Some(token.into());
        self
    }

    pub fn token_type_hint(mut self, token_type_hint: impl Into<String>) -> Self {
        self.token_type_hint = Some(token_type_hint.into());
        self
    }

    /// Returns the request as data, for use with another HTTP client.
    pub fn into_request(self) -> Request<requirement::Nothing> {
        let mut request = Request::new(&REVOKE_TOKEN, &[]);
        request.form(&[
            ("client_id", self.client_id.as_deref().map(FormValue::Text)),
            ("client_secret", self.client_secret.as_ref().map(FormValue::Secret)),
            ("token", self.token.as_ref().map(FormValue::Secret)),
            ("token_type_hint", self.token_type_hint.as_deref().map(FormValue::Text)),
        ]);
        request
    }

    /// Sends the request. Needs no scope.
    ///
    /// # Errors
    /// Fails as every call does; see [`hubscope_core::Error`].
    pub fn send<C: Backend>(self, client: &C) -> C::Reply<'_, ()> {
        client.call(self.into_request(), decode::nothing)
    }
}
