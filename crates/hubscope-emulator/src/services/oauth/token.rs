//! The token endpoint.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use http::StatusCode;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    apps::{Apps, Registered},
    error::OAuthError,
    scopes::{Scopes, scopes},
    tokens::{ACCESS_TOKEN_LIFE, Code, Tokens},
};
use crate::{
    account::USER_ID, context::Context, fields::Fields, request::Request, response::Response,
};

pub(super) fn token(
    apps: &Apps,
    tokens: &mut Tokens,
    context: &Context,
    request: &Request,
) -> Response {
    let form = match request.form() {
        Ok(form) => form,
        Err(error) => return error.into_response(),
    };
    match grant(apps, tokens, context, &form) {
        Ok(body) => Response::json(StatusCode::OK, &body)
            .with_header("cache-control", "no-store")
            .with_header("pragma", "no-cache"),
        Err(error) => error.into_response(),
    }
}

fn grant(
    apps: &Apps,
    tokens: &mut Tokens,
    context: &Context,
    form: &Fields,
) -> Result<Value, OAuthError> {
    let mut names: Vec<_> = form.0.iter().map(|(name, _)| name).collect();
    names.sort();
    if let Some(twice) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        let message = format!("The form has {} more than once.", twice[0]);
        return Err(OAuthError::new("invalid_request", "BAD_REQUEST", message));
    }
    let registered = apps.authenticate(form)?;
    let now = context.now;
    let client_id = registered.app.client_id.clone();
    match form.get("grant_type").unwrap_or_default() {
        "authorization_code" => {
            let name = form.get("code").unwrap_or_default();
            let code = tokens.take_code(name, &client_id, now).ok_or_else(|| {
                let message = "The code is missing, unknown, used, expired, or of another app.";
                OAuthError::new("invalid_grant", "BAD_AUTH_CODE", message)
            })?;
            check_code(&code, form)?;
            let refresh_token = tokens.issue_refresh(&client_id, code.scopes.clone());
            let access_token = tokens.issue_access(&client_id, code.scopes.clone(), now);
            Ok(issued(context, &access_token, Some(&refresh_token), &code.scopes))
        }
        "refresh_token" => {
            let old = form.get("refresh_token").unwrap_or_default();
            let found = tokens.refresh_token(old, &client_id).ok_or_else(|| {
                let message =
                    "The refresh token is missing, unknown, revoked, replaced, or of another app.";
                OAuthError::new("invalid_grant", "BAD_REFRESH_TOKEN", message)
            })?;
            let (scopes, rotates) = (found.scopes.clone(), registered.rotates);
            let refresh_token = match rotates {
                false => old.to_owned(),
                true => {
                    tokens.revoke_refresh(old);
                    tokens.issue_refresh(&client_id, scopes.clone())
                }
            };
            let access_token = tokens.issue_access(&client_id, scopes.clone(), now);
            Ok(issued(context, &access_token, Some(&refresh_token), &scopes))
        }
        "client_credentials" => {
            let asked = app_scopes(registered, form)?;
            let access_token = tokens.issue_access(&client_id, asked.clone(), now);
            Ok(issued(context, &access_token, None, &asked))
        }
        other => {
            let known = "authorization_code, refresh_token or client_credentials";
            let message = format!("The grant_type has to be {known}, not {other:?}.");
            Err(OAuthError::new("unsupported_grant_type", "BAD_GRANT_TYPE", message))
        }
    }
}

fn check_code(code: &Code, form: &Fields) -> Result<(), OAuthError> {
    if form.get("redirect_uri") != Some(&code.redirect_uri) {
        let message =
            format!("The redirect_uri is not {}, to which the code was sent.", code.redirect_uri);
        return Err(OAuthError::new("invalid_grant", "BAD_REDIRECT_URI", message));
    }
    let verifier = form.get("code_verifier").filter(|verifier| !verifier.is_empty());
    let proof = verifier.map(|verifier| URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
    if proof != code.challenge {
        let message = match (&code.challenge, verifier) {
            (Some(_), None) => {
                "The code was requested with a code_challenge, but the code_verifier is missing."
            }
            (None, _) => {
                "The code was requested without a code_challenge, so a code_verifier is unexpected."
            }
            _ => "The code_verifier does not match the code_challenge.",
        };
        return Err(OAuthError::new("invalid_grant", "BAD_CODE_VERIFIER", message));
    }
    Ok(())
}

/// Returns the scopes that an app requests for itself, without a user.
fn app_scopes(registered: &Registered, form: &Fields) -> Result<Scopes, OAuthError> {
    let asked = scopes(form.get("scope").unwrap_or_default());
    if asked.is_empty() {
        return Err(OAuthError::new("invalid_scope", "BAD_SCOPES", "The form has no scope."));
    }
    let refused = |allowed: &Scopes| asked.iter().find(|scope| !allowed.contains(*scope));
    match registered.scopes.as_ref().and_then(refused) {
        None => Ok(asked),
        Some(scope) => {
            let message = format!("The scope {scope} is not in the app's settings.");
            Err(OAuthError::new("invalid_scope", "BAD_SCOPES", message))
        }
    }
}

fn issued(
    context: &Context,
    access_token: &str,
    refresh_token: Option<&str>,
    scopes: &Scopes,
) -> Value {
    let mut body = json!({
        "token_type": "bearer", "access_token": access_token,
        "expires_in": ACCESS_TOKEN_LIFE.as_secs(), "hub_id": context.account.id,
        "scopes": scopes, "token_use": "client_credentials",
    });
    if let Some(refresh_token) = refresh_token {
        body["refresh_token"] = refresh_token.into();
        body["user_id"] = USER_ID.into();
        body["token_use"] = "access_token".into();
    }
    body
}
