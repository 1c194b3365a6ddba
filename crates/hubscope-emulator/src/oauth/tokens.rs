//! The tokens and codes that were issued.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use http::StatusCode;
use hubscope_scopes::{Requirement, ScopeInfo, ScopeKind};
use jiff::Timestamp;

use super::Scopes;
use crate::{
    clock::later,
    endpoint::missing_scopes,
    errors::{ApiError, correlation_id},
    log::AuthorizationKind,
    message::Authorization,
};

/// How long an access token is good for.
pub(crate) const ACCESS_TOKEN_LIFE: Duration = Duration::from_secs(1800);

/// How long a code is good for. HubSpot does not say how long; this is what RFC 6749 recommends at most.
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
    /// The S256 challenge of PKCE.
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
        // Real ones are long, too: whoever stores them in a short column finds out here.
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

    /// Takes a code that was issued to this app and still holds. It can be taken once.
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

    /// Takes everything from the app that this access token was issued to; `false` when it is no app's token.
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

    /// Whether the key is one, and the requirement such that a key opens it.
    pub(crate) fn check_developer_key(
        &self,
        key: &str,
        requirement: &Requirement,
    ) -> Result<(), ApiError> {
        if !self.developer_keys.contains(key) {
            let message = "The API key in the query is not one of a developer account.";
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

    /// The scopes of whoever sends this.
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
