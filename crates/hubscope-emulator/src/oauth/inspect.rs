//! Introspection and revocation of tokens.

use http::StatusCode;
use serde_json::{Value, json};

use super::{OAuthError, Scopes, apps::Registered};
use crate::{
    account::{USER_EMAIL, USER_ID},
    message::{Answer, Fields, Request},
    state::{PORTAL_ID, State},
};

pub(crate) fn introspect(state: &State, request: &Request) -> Answer {
    with_form(request, |form| {
        let registered = state.apps.authenticate(form)?;
        Ok(Answer::json(StatusCode::OK, &describe(state, registered, wanted(form)?)))
    })
}

/// Ends a refresh token. Access tokens stay good until they expire, and what is no refresh token is left alone.
pub(crate) fn revoke(state: &mut State, request: &Request) -> Answer {
    with_form(request, |form| {
        let client_id = &state.apps.authenticate(form)?.app.client_id;
        let token = wanted(form)?;
        if state.tokens.refresh_token(token, client_id).is_some() {
            state.tokens.revoke_refresh(token);
        }
        Ok(Answer::empty(StatusCode::OK))
    })
}

fn with_form(
    request: &Request,
    then: impl FnOnce(&Fields) -> Result<Answer, OAuthError>,
) -> Answer {
    match request.form() {
        Ok(form) => then(&form).unwrap_or_else(OAuthError::into_answer),
        Err(error) => error.into_answer(),
    }
}

fn wanted(form: &Fields) -> Result<&str, OAuthError> {
    let token = form.get("token").filter(|token| !token.is_empty());
    token.ok_or_else(|| OAuthError::new("invalid_request", "BAD_REQUEST", "The form has no token."))
}

/// What is told of a token; of one that is unknown, expired, revoked, or of another app only that it is not active.
fn describe(state: &State, registered: &Registered, token: &str) -> Value {
    let client_id = &registered.app.client_id;
    let now = state.clock.now();
    let common = |scopes: &Scopes, token_use: &str| {
        json!({
            "active": true, "token": token, "token_use": token_use, "token_type": "Bearer", "client_id": client_id,
            "app_id": registered.id, "hub_id": PORTAL_ID, "user_id": USER_ID, "user": USER_EMAIL,
            "hub_domain": "customer.example.com", "scopes": scopes,
        })
    };
    if let Some(access) =
        state.tokens.access_token(token, client_id).filter(|access| access.expires > now)
    {
        let mut body = common(&access.scopes, "access_token");
        body["expires_in"] = access.expires.duration_since(now).as_secs().into();
        body["is_private_distribution"] = false.into();
        body["signed_access_token"] = json!({
            "expiresAt": access.expires.as_millisecond(), "scopes": "", "hubId": PORTAL_ID, "userId": USER_ID,
            "appId": registered.id, "appInstallId": "1", "audience": "", "installingUserId": USER_ID,
            "signature": "", "newSignature": "", "scopeToScopeGroupPks": "", "trialScopes": "",
            "trialScopeToScopeGroupPks": "", "hublet": "emu1", "isUserLevel": false,
            "isPrivateDistribution": false, "isServiceAccount": false,
        });
        return body;
    }
    match state.tokens.refresh_token(token, client_id) {
        Some(refresh) => common(&refresh.scopes, "refresh_token"),
        None => json!({ "active": false }),
    }
}
