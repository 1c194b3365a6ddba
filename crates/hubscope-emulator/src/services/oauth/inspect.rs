//! Introspection of tokens.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    apps::{Apps, Registered},
    error::OAuthError,
    scopes::Scopes,
    tokens::Tokens,
};
use crate::{
    account::{USER_EMAIL, USER_ID},
    context::Context,
    fields::Fields,
    request::Request,
    response::Response,
};

pub(super) fn introspect(
    apps: &Apps,
    tokens: &Tokens,
    context: &Context,
    request: &Request,
) -> Response {
    with_form(request, |form| {
        let registered = apps.authenticate(form)?;
        Ok(Response::json(StatusCode::OK, &describe(tokens, context, registered, token_of(form)?)))
    })
}

pub(super) fn with_form(
    request: &Request,
    then: impl FnOnce(&Fields) -> Result<Response, OAuthError>,
) -> Response {
    match request.form() {
        Ok(form) => then(&form).unwrap_or_else(OAuthError::into_response),
        Err(error) => error.into_response(),
    }
}

pub(super) fn token_of(form: &Fields) -> Result<&str, OAuthError> {
    let token = form.get("token").filter(|token| !token.is_empty());
    token.ok_or_else(|| OAuthError::new("invalid_request", "BAD_REQUEST", "The form has no token."))
}

/// Describes a token. A token that is unknown, expired, revoked or issued to another app is only
/// reported as not active.
fn describe(tokens: &Tokens, context: &Context, registered: &Registered, token: &str) -> Value {
    let client_id = &registered.app.client_id;
    let (now, account) = (context.now, context.account.id);
    let common = |scopes: &Scopes, token_use: &str| {
        json!({
            "active": true, "token": token, "token_use": token_use, "token_type": "Bearer",
            "client_id": client_id, "app_id": registered.id, "hub_id": account,
            "user_id": USER_ID, "user": USER_EMAIL,
            "hub_domain": "customer.example.com", "scopes": scopes,
        })
    };
    if let Some(access) =
        tokens.access_token(token, client_id).filter(|access| access.expires > now)
    {
        let mut body = common(&access.scopes, "access_token");
        body["expires_in"] = access.expires.duration_since(now).as_secs().into();
        body["is_private_distribution"] = false.into();
        body["signed_access_token"] = json!({
            "expiresAt": access.expires.as_millisecond(), "scopes": "", "hubId": account,
            "userId": USER_ID, "appId": registered.id, "appInstallId": "1", "audience": "",
            "installingUserId": USER_ID, "signature": "", "newSignature": "",
            "scopeToScopeGroupPks": "", "trialScopes": "",
            "trialScopeToScopeGroupPks": "", "hublet": "emu1", "isUserLevel": false,
            "isPrivateDistribution": false, "isServiceAccount": false,
        });
        return body;
    }
    match tokens.refresh_token(token, client_id) {
        Some(refresh) => common(&refresh.scopes, "refresh_token"),
        None => json!({ "active": false }),
    }
}
