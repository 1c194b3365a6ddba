//! The tokens and codes that the emulator has issued.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use http::StatusCode;
use hubscope_scopes::{Requirement, ScopeInfo, ScopeKind};
use jiff::Timestamp;

use super::scopes::Scopes;
use crate::{
    clock::later,
    endpoint::missing_scopes,
    log::AuthorizationKind,
    request::Authorization,
    response::{ApiError, correlation_id},
};

/// The lifetime of an access token.
pub(crate) const ACCESS_TOKEN_LIFE: Duration = Duration::from_secs(1800);

/// The lifetime of an authorization code. HubSpot does not document it; RFC 6749 recommends ten
/// minutes at most.
pub(crate) const CODE_LIFE: Duration = Duration::from_secs(600);

#[derive(Default)]
pub(crate) struct Tokens {
    fixed: BTreeMap<String, Scopes>,
    access: BTreeMap<String, AccessToken>,
    refresh: BTreeMap<String, RefreshToken>,
    codes: BTreeMap<String, Code>,
    developer_keys: BTreeSet<String>,
}

#[derive(Clone)]
pub(crate) struct AccessToken {
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
    pub(crate) expires: Timestamp,
}

#[derive(Clone)]
pub(crate) struct RefreshToken {
    pub(crate) client_id: String,
    pub(crate) scopes: Scopes,
}

#[derive(Clone)]
pub(crate) struct Code {
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    pub(crate) scopes: Scopes,
    /// The PKCE challenge, of method S256.
    pub(crate) challenge: Option<String>,
    pub(crate) expires: Timestamp,
}

impl Tokens {
    /// Issues a token that does not expire.
    pub(crate) fn issue_static(&mut self, scopes: Scopes) -> String {
        let token = format!("pat-emu1-{}", correlation_id());
        self.fixed.insert(token.clone(), scopes);
        token
    }

    pub(crate) fn issue_access(
        &mut self,
        client_id: &str,
        scopes: Scopes,
        now: Timestamp,
    ) -> String {
        // As long as real ones, so that a database column that is too short shows in tests.
        let token =
            format!("emu1-at-{}", std::array::from_fn::<_, 6, _>(|_| correlation_id()).join("."));
        let expires = later(now, ACCESS_TOKEN_LIFE);
        self.access.insert(
            token.clone(),
            AccessToken { client_id: client_id.to_owned(), scopes, expires },
        );
        token
    }

    pub(crate) fn issue_refresh(&mut self, client_id: &str, scopes: Scopes) -> String {
        let token = format!("emu1-rt-{}", correlation_id());
        self.refresh
            .insert(token.clone(), RefreshToken { client_id: client_id.to_owned(), scopes });
        token
    }

    pub(crate) fn issue_code(&mut self, code: Code) -> String {
        let name = format!("emu1-{}", correlation_id());
        self.codes.insert(name.clone(), code);
        name
    }

    /// Redeems a code that was issued to this app and has not expired. Each code can be redeemed
    /// once.
    pub(crate) fn take_code(
        &mut self,
        name: &str,
        client_id: &str,
        now: Timestamp,
    ) -> Option<Code> {
        self.codes.get(name).filter(|code| code.client_id == client_id)?;
        let code = self.codes.remove(name)?;
        (now < code.expires).then_some(code)
    }

    pub(crate) fn refresh_token(&self, token: &str, client_id: &str) -> Option<&RefreshToken> {
        self.refresh.get(token).filter(|found| found.client_id == client_id)
    }

    pub(crate) fn access_token(&self, token: &str, client_id: &str) -> Option<&AccessToken> {
        self.access.get(token).filter(|found| found.client_id == client_id)
    }

    pub(crate) fn revoke_refresh(&mut self, token: &str) {
        self.refresh.remove(token);
    }

    /// Revokes all tokens of the app that this access token was issued to. Returns `false` when the
    /// token is not an access token of an app.
    pub(crate) fn uninstall(&mut self, authorization: Authorization<'_>) -> bool {
        let Authorization::Bearer(token) = authorization else { return false };
        let Some(client_id) = self.access.get(token).map(|token| token.client_id.clone()) else {
            return false;
        };
        self.access.retain(|_, token| token.client_id != client_id);
        self.refresh.retain(|_, token| token.client_id != client_id);
        true
    }

    pub(crate) fn kind(&self, token: &str) -> AuthorizationKind {
        match (self.fixed.contains_key(token), self.access.contains_key(token)) {
            (true, _) => AuthorizationKind::StaticToken,
            (_, true) => AuthorizationKind::AccessToken,
            _ => AuthorizationKind::UnknownToken,
        }
    }

    pub(crate) fn issue_developer_key(&mut self) -> String {
        let key = correlation_id();
        self.developer_keys.insert(key.clone());
        key
    }

    /// Checks that the key exists, and that the requirement can be satisfied by a developer key.
    pub(crate) fn check_developer_key(
        &self,
        key: &str,
        requirement: &Requirement,
    ) -> Result<(), ApiError> {
        if !self.developer_keys.contains(key) {
            let message = "The hapikey in the query is not the key of a developer account.";
            return Err(ApiError::new(StatusCode::UNAUTHORIZED, "INVALID_AUTHENTICATION", message));
        }
        let developer = |scope: &str| {
            ScopeInfo::named(scope).is_some_and(|info| info.kind == ScopeKind::Developer)
        };
        match requirement.holds(developer) {
            true => Ok(()),
            false => Err(missing_scopes(requirement)),
        }
    }

    /// Returns the scopes of a token.
    pub(crate) fn scopes(
        &self,
        authorization: Authorization<'_>,
        now: Timestamp,
    ) -> Result<&Scopes, ApiError> {
        let unauthorized = |category, message: String| {
            Err(ApiError::new(StatusCode::UNAUTHORIZED, category, message))
        };
        let Authorization::Bearer(token) = authorization else {
            let message = "The request has no bearer token in its Authorization header.";
            return unauthorized("INVALID_AUTHENTICATION", message.into());
        };
        if let Some(scopes) = self.fixed.get(token) {
            return Ok(scopes);
        }
        match self.access.get(token) {
            None => unauthorized(
                "INVALID_AUTHENTICATION",
                "The emulator did not issue this token.".into(),
            ),
            Some(token) if token.expires <= now => {
                let ago = now.duration_since(token.expires).as_secs();
                unauthorized(
                    "EXPIRED_AUTHENTICATION",
                    format!("The access token expired {ago} second(s) ago."),
                )
            }
            Some(token) => Ok(&token.scopes),
        }
    }
}
