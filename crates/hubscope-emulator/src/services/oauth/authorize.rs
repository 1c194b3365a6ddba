//! Where a user is sent to let an app in, and what the user decides.

use http::StatusCode;

use super::{
    apps::Apps,
    asked::{Asked, AuthorizeError, wrong},
    consent,
    scopes::Scopes,
    tokens::{CODE_LIFE, Code, Tokens},
};
use crate::{clock::later, context::Context, fields::Fields, request::Request, response::Response};

/// What a user answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Deny,
    /// Grants the required scopes and every optional one.
    AllowAll,
    /// Grants the required scopes, and of the optional ones these.
    Allow(Scopes),
}

/// Carries out what a user decides on the page of that address, and gives the address the user is sent back to.
pub(crate) fn decide(
    apps: &Apps,
    tokens: &mut Tokens,
    context: &Context,
    fields: &Fields,
    decision: Decision,
) -> Result<String, AuthorizeError> {
    let asked = Asked::new(apps, fields)?;
    let optional: Scopes = match decision {
        Decision::AllowAll => asked.optional.clone(),
        Decision::Allow(ticked) => &asked.optional & &ticked,
        Decision::Deny => {
            let description = "The user did not let the app in.";
            let fields = [("error", "access_denied"), ("error_description", description)];
            return Ok(asked.back(fields.map(|(name, value)| (name.into(), value.into())).into()));
        }
    };
    let code = tokens.issue_code(Code {
        client_id: asked.client_id.clone(),
        redirect_uri: asked.redirect_uri.clone(),
        scopes: &asked.scopes | &optional,
        challenge: asked.challenge.clone(),
        expires: later(context.now, CODE_LIFE),
    });
    Ok(asked.back(vec![("code".into(), code)]))
}

pub(super) fn page(
    apps: &Apps,
    context: &Context,
    request: &Request,
    account: Option<&str>,
) -> Response {
    let own = context.account.id;
    if let Some(account) = account.filter(|account| *account != own.to_string()) {
        let message =
            format!("The user has no account {account}: the emulator's account is {own}.");
        return refusal(&wrong(message));
    }
    match Asked::new(apps, &request.query) {
        Ok(asked) => Response::html(StatusCode::OK, consent::page(&asked, &request.query)),
        Err(error) => refusal(&error),
    }
}

pub(super) fn decision(
    apps: &Apps,
    tokens: &mut Tokens,
    context: &Context,
    request: &Request,
) -> Response {
    let form = match request.form() {
        Ok(form) => form,
        Err(error) => return error.into_response(),
    };
    let decision = match form.get(consent::DECISION) {
        Some(consent::ALLOW) => {
            Decision::Allow(form.all(consent::TICKED).map(str::to_owned).collect())
        }
        Some(consent::DENY) => Decision::Deny,
        _ => return refusal(&wrong("The decision is either allow or deny.")),
    };
    match decide(apps, tokens, context, &form, decision) {
        Ok(location) => Response::empty(StatusCode::SEE_OTHER).with_header("location", location),
        Err(error) => refusal(&error),
    }
}

/// A user is never sent on from a request that is wrong: its redirect URI cannot be trusted either.
fn refusal(error: &AuthorizeError) -> Response {
    Response::html(StatusCode::BAD_REQUEST, consent::refusal(&error.message))
}
