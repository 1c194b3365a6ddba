//! Revocation of tokens and uninstallation of apps.

use http::StatusCode;

use super::{
    apps::Apps,
    inspect::{token_of, with_form},
    tokens::Tokens,
};
use crate::{
    request::Request,
    response::{ApiError, Response},
};

/// Revokes a refresh token. Access tokens remain valid until they expire, and any other token is
/// ignored.
pub(super) fn revoke(apps: &Apps, tokens: &mut Tokens, request: &Request) -> Response {
    with_form(request, |form| {
        let client_id = &apps.authenticate(form)?.app.client_id;
        let token = token_of(form)?;
        if tokens.refresh_token(token, client_id).is_some() {
            tokens.revoke_refresh(token);
        }
        Ok(Response::empty(StatusCode::OK))
    })
}

/// Uninstalls the app of the request's token, which revokes all its tokens. A static token is
/// refused, because it does not belong to an OAuth app.
pub(super) fn uninstall(tokens: &mut Tokens, request: &Request) -> Result<Response, ApiError> {
    match tokens.uninstall(request.authorization()) {
        true => Ok(Response::empty(StatusCode::NO_CONTENT)),
        false => Err(ApiError::validation("Only an OAuth app can be uninstalled.".to_owned())),
    }
}
