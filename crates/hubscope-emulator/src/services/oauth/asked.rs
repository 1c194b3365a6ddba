//! What an app asks a user for: the request behind the consent page.

use hubscope_scopes::{Kind, ScopeInfo, Suggestion, suggest};

use super::{
    apps::Apps,
    scopes::{Scopes, scopes},
};
use crate::fields::Fields;

/// Why the consent page does not let a user decide: the request of the app is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct AuthorizeError {
    /// What is wrong, for a human.
    pub message: String,
}

pub(super) fn wrong(message: impl Into<String>) -> AuthorizeError {
    AuthorizeError { message: message.into() }
}

/// What an app asks a user for.
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
        let client_id = one("client_id").ok_or_else(|| wrong("The address has no client_id."))?;
        let registered = apps
            .get(&client_id)
            .ok_or_else(|| wrong(format!("No app has the client_id {client_id}.")))?;
        let redirect_uri =
            one("redirect_uri").ok_or_else(|| wrong("The address has no redirect_uri."))?;
        if !registered.app.redirect_uris.contains(&redirect_uri) {
            let known = registered.app.redirect_uris.join(", ");
            return Err(wrong(format!(
                "The app may not send users to {redirect_uri}. It may send them to: {known}."
            )));
        }
        if let Some(kind) = one("response_type").filter(|kind| kind != "code") {
            return Err(wrong(format!("The response_type is code, and not {kind}.")));
        }
        let asked = scopes(&one("scope").unwrap_or_default());
        if asked.is_empty() {
            return Err(wrong("The address has no scope. An app asks for at least one."));
        }
        let optional = &scopes(&one("optional_scope").unwrap_or_default()) - &asked;
        for scope in asked.union(&optional) {
            match &registered.scopes {
                Some(allowed) if !allowed.contains(scope) => {
                    return Err(wrong(format!(
                        "The app's settings do not have the scope {scope}."
                    )));
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
                    "PKCE takes a code_challenge together with code_challenge_method=S256.",
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

    /// The address that the user is sent back to.
    pub(super) fn back(&self, mut fields: Vec<(String, String)>) -> String {
        fields.extend(self.state.clone().map(|state| ("state".to_owned(), state)));
        let separator = if self.redirect_uri.contains('?') { '&' } else { '?' };
        format!("{}{separator}{}", self.redirect_uri, Fields(fields).encode())
    }
}

/// Whether an account can grant this scope, as far as the scope table knows.
fn grantable(scope: &str) -> Result<(), AuthorizeError> {
    match ScopeInfo::named(scope) {
        Some(info) if matches!(info.kind, Kind::Grantable | Kind::App) => Ok(()),
        Some(_) => Err(wrong(format!("No account can grant the scope {scope}."))),
        None => {
            let hint = match suggest(scope) {
                Suggestion::Typo(near) => format!(" Is {near} meant?"),
                _ => " If it is new, name it in the scopes of the app.".to_owned(),
            };
            Err(wrong(format!("There is no scope {scope}.{hint}")))
        }
    }
}
