//! The authorization request of an app.

use hubscope_scopes::{ScopeInfo, ScopeKind, Suggestion, suggest};

use super::{
    apps::Apps,
    scopes::{Scopes, scopes},
};
use crate::fields::Fields;

/// The authorization request of an app is invalid, so the user cannot decide on it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct AuthorizeError {
    /// A description of the problem.
    pub message: String,
}

pub(super) fn wrong(message: impl Into<String>) -> AuthorizeError {
    AuthorizeError { message: message.into() }
}

/// A valid authorization request.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) client_id: String,
    pub(super) redirect_uri: String,
    pub(super) scopes: Scopes,
    pub(super) optional: Scopes,
    pub(super) state: Option<String>,
    pub(super) challenge: Option<String>,
}

impl Asked {
    pub(super) fn new(apps: &Apps, fields: &Fields) -> Result<Self, AuthorizeError> {
        let one =
            |name: &str| fields.get(name).filter(|value| !value.is_empty()).map(str::to_owned);
        let client_id = one("client_id").ok_or_else(|| wrong("The URL has no client_id."))?;
        let registered = apps
            .get(&client_id)
            .ok_or_else(|| wrong(format!("No app has the client_id {client_id}.")))?;
        let redirect_uri =
            one("redirect_uri").ok_or_else(|| wrong("The URL has no redirect_uri."))?;
        if !registered.app.redirect_uris.contains(&redirect_uri) {
            let known = registered.app.redirect_uris.join(", ");
            return Err(wrong(format!(
                "{redirect_uri} is not a redirect URL of the app. Its redirect URLs are: {known}."
            )));
        }
        if let Some(kind) = one("response_type").filter(|kind| kind != "code") {
            return Err(wrong(format!("The response_type has to be code, not {kind}.")));
        }
        let asked = scopes(&one("scope").unwrap_or_default());
        if asked.is_empty() {
            return Err(wrong("The URL has no scope. An app requests at least one."));
        }
        let optional = &scopes(&one("optional_scope").unwrap_or_default()) - &asked;
        for scope in asked.union(&optional) {
            match &registered.scopes {
                Some(allowed) if !allowed.contains(scope) => {
                    return Err(wrong(format!("The scope {scope} is not in the app's settings.")));
                }
                Some(_) => {}
                None => grantable(scope)?,
            }
        }
        let challenge = one("code_challenge");
        match one("code_challenge_method").as_deref() {
            Some("S256") if challenge.is_some() => {}
            None if challenge.is_none() => {}
            _ => {
                return Err(wrong(
                    "PKCE requires a code_challenge with code_challenge_method=S256.",
                ));
            }
        }
        Ok(Self {
            client_id,
            redirect_uri,
            scopes: asked,
            optional,
            state: fields.get("state").map(str::to_owned),
            challenge,
        })
    }

    /// Returns the URL to which the user is redirected.
    pub(super) fn back(&self, mut fields: Vec<(String, String)>) -> String {
        fields.extend(self.state.clone().map(|state| ("state".to_owned(), state)));
        let separator = if self.redirect_uri.contains('?') { '&' } else { '?' };
        format!("{}{separator}{}", self.redirect_uri, Fields(fields).encode())
    }
}

/// Checks that an account can grant this scope, according to the scope table.
fn grantable(scope: &str) -> Result<(), AuthorizeError> {
    match ScopeInfo::named(scope) {
        Some(info) if matches!(info.kind, ScopeKind::Grantable | ScopeKind::App) => Ok(()),
        Some(_) => Err(wrong(format!("No account can grant the scope {scope}."))),
        None => {
            let hint = match suggest(scope) {
                Suggestion::Typo(near) => format!(" Is {near} meant?"),
                _ => " If it is new, add it to the scopes of the app.".to_owned(),
            };
            Err(wrong(format!("There is no scope {scope}.{hint}")))
        }
    }
}
