//! The ways in which tokens end before they expire.

use http::StatusCode;

use super::{
    apps::Apps,
    inspect::{wanted, with_form},
    tokens::Tokens,
};
use crate::{
    request::Request,
    response::{ApiError, Response},
};

/// Ends a refresh token. Access tokens stay good until they expire, and what is no refresh token is left alone.
pub(super) fn revoke(apps: &Apps, tokens: &mut Tokens, request: &Request) -> Response {
    with_form(request, |form| {
        let client_id = &apps.authenticate(form)?.app.client_id;
        let token = wanted(form)?;
        if tokens.refresh_token(token, client_id).is_some() {
            tokens.revoke_refresh(token);
        }
        Ok(Response::empty(StatusCode::OK))
    })
}

/// Takes the app's tokens away. A static token belongs to no app that could be uninstalled.
pub(super) fn uninstall(tokens: &mut Tokens, request: &Request) -> Result<Response, ApiError> {
    match tokens.uninstall(request.authorization()) {
        true => Ok(Response::empty(StatusCode::NO_CONTENT)),
        false => Err(ApiError::validation("Only an app with OAuth can be uninstalled.".to_owned())),
    }
}
