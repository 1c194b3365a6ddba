//! The consent page and the decision of the user.

use http::StatusCode;

use super::{
    apps::Apps,
    asked::{Asked, AuthorizeError, wrong},
    consent,
    scopes::Scopes,
    tokens::{CODE_LIFE, Code, Tokens},
};
use crate::{clock::later, context::Context, fields::Fields, request::Request, response::Response};

/// The decision of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Deny,
    /// Grants the required scopes and every optional one.
    AllowAll,
    /// Grants the required scopes and these of the optional ones.
    Allow(Scopes),
}

/// Applies the decision of a user on the authorization request in `fields`, and returns the URL to
/// which the user is redirected.
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
            let description = "The user denied access to the app.";
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
            format!("The user has no account {account}. The account of the emulator is {own}.");
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
        _ => return refusal(&wrong("The decision has to be allow or deny.")),
    };
    match decide(apps, tokens, context, &form, decision) {
        Ok(location) => Response::empty(StatusCode::SEE_OTHER).with_header("location", location),
        Err(error) => refusal(&error),
    }
}

/// Shows why a request is invalid. The user is not redirected, because the redirect URL cannot be
/// trusted either.
fn refusal(error: &AuthorizeError) -> Response {
    Response::html(StatusCode::BAD_REQUEST, consent::refusal(&error.message))
}
