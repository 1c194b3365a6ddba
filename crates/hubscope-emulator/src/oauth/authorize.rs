//! Where a user is sent to let an app in, and what the user decides.

use http::StatusCode;
use hubscope_scopes::{ScopeInfo, ScopeKind, Suggestion, suggest};

use super::{
    Scopes, consent, scopes,
    tokens::{CODE_LIFE, Code},
};
use crate::{
    clock::later,
    message::{Answer, Fields, Request},
    state::{PORTAL_ID, State},
};

/// Why the consent page does not let a user decide: the request of the app is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct AuthorizeError {
    /// What is wrong, for a human.
    pub message: String,
}

fn wrong(message: impl Into<String>) -> AuthorizeError {
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

/// What a user answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Deny,
    /// Grants the required scopes and every optional one.
    AllowAll,
    /// Grants the required scopes, and of the optional ones these.
    Allow(Scopes),
}

impl Asked {
    fn new(state: &State, fields: &Fields) -> Result<Self, AuthorizeError> {
        let one =
            |name: &str| fields.get(name).filter(|value| !value.is_empty()).map(str::to_owned);
        let client_id = one("client_id").ok_or_else(|| wrong("The address has no client_id."))?;
        let registered = state
            .apps
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
    fn back(&self, mut fields: Vec<(String, String)>) -> String {
        fields.extend(self.state.clone().map(|state| ("state".to_owned(), state)));
        let separator = if self.redirect_uri.contains('?') { '&' } else { '?' };
        format!("{}{separator}{}", self.redirect_uri, Fields(fields).encode())
    }
}

/// Whether an account can grant this scope, as far as the scope table knows.
fn grantable(scope: &str) -> Result<(), AuthorizeError> {
    match ScopeInfo::named(scope) {
        Some(info) if matches!(info.kind, ScopeKind::Grantable | ScopeKind::App) => Ok(()),
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

/// Carries out what a user decides on the page of that address, and gives the address the user is sent back to.
pub(crate) fn decide(
    state: &mut State,
    fields: &Fields,
    decision: Decision,
) -> Result<String, AuthorizeError> {
    let asked = Asked::new(state, fields)?;
    let optional: Scopes = match decision {
        Decision::AllowAll => asked.optional.clone(),
        Decision::Allow(ticked) => &asked.optional & &ticked,
        Decision::Deny => {
            let description = "The user did not let the app in.";
            let fields = [("error", "access_denied"), ("error_description", description)];
            return Ok(asked.back(fields.map(|(name, value)| (name.into(), value.into())).into()));
        }
    };
    let code = state.tokens.issue_code(Code {
        client_id: asked.client_id.clone(),
        redirect_uri: asked.redirect_uri.clone(),
        scopes: &asked.scopes | &optional,
        challenge: asked.challenge.clone(),
        expires: later(state.clock.now(), CODE_LIFE),
    });
    Ok(asked.back(vec![("code".into(), code)]))
}

pub(super) fn page(state: &State, request: &Request, account: Option<&str>) -> Answer {
    if let Some(account) = account.filter(|account| *account != PORTAL_ID.to_string()) {
        let message =
            format!("The user has no account {account}: the emulator's account is {PORTAL_ID}.");
        return refusal(&wrong(message));
    }
    match Asked::new(state, &request.query) {
        Ok(asked) => Answer::html(StatusCode::OK, consent::page(&asked, &request.query)),
        Err(error) => refusal(&error),
    }
}

pub(super) fn decision(state: &mut State, request: &Request) -> Answer {
    let form = match request.form() {
        Ok(form) => form,
        Err(error) => return error.into_answer(),
    };
    let decision = match form.get(consent::DECISION) {
        Some(consent::ALLOW) => {
            Decision::Allow(form.all(consent::TICKED).map(str::to_owned).collect())
        }
        Some(consent::DENY) => Decision::Deny,
        _ => return refusal(&wrong("The decision is either allow or deny.")),
    };
    match decide(state, &form, decision) {
        Ok(location) => Answer::empty(StatusCode::SEE_OTHER).with_header("location", location),
        Err(error) => refusal(&error),
    }
}

/// A user is never sent on from a request that is wrong: its redirect URI cannot be trusted either.
fn refusal(error: &AuthorizeError) -> Answer {
    Answer::html(StatusCode::BAD_REQUEST, consent::refusal(&error.message))
}
