//! The admin interface over HTTP, for the program and for tests in other languages.

mod guard;

use std::{collections::BTreeMap, net::SocketAddr, time::Duration};

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    clock::iso,
    faults::{Fault, FaultInput},
    request::Request,
    response::{ApiError, Response},
    router::State,
    services::oauth::{AppSettings, Scopes},
};

/// The path prefix of the admin interface. No path of HubSpot's begins with an underscore.
pub(crate) const PREFIX: &str = "/_emulator/";

const ENDPOINTS: &str = "POST tokens, POST apps, POST seed, POST properties, GET or POST clock, \
    POST or DELETE faults, GET or DELETE requests, POST reset";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TokenInput {
    scopes: Scopes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppInput {
    redirect_uris: Vec<String>,
    scopes: Option<Vec<String>>,
    #[serde(default)]
    rotate_refresh_tokens: bool,
    client_id: Option<String>,
    client_secret: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordInput {
    properties: BTreeMap<String, Option<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockInput {
    advance_seconds: u64,
}

/// Handles a request. `path` is the part after the prefix, `address` the one that the emulator
/// listens on.
pub(crate) fn respond(
    state: &mut State,
    request: &Request,
    path: &str,
    address: SocketAddr,
) -> Result<Response, ApiError> {
    guard::check(request, address)?;
    let made = |body: Value| Ok(Response::json(StatusCode::CREATED, &body));
    let done = || Ok(Response::empty(StatusCode::NO_CONTENT));
    match (request.method.as_str(), path) {
        ("POST", "tokens") => {
            let input: TokenInput = request.json()?;
            made(json!({ "token": state.oauth.tokens.issue_static(input.scopes) }))
        }
        ("POST", "apps") => {
            let app = state.oauth.apps.register(settings(request.json()?)?);
            made(json!({
                "client_id": app.client_id, "client_secret": app.client_secret,
                "redirect_uris": app.redirect_uris,
            }))
        }
        ("POST", "seed") => {
            let input: BTreeMap<String, Vec<RecordInput>> = request.json()?;
            let context = state.context();
            let mut ids = BTreeMap::new();
            for (object_type, records) in input {
                let add = |record: RecordInput| {
                    state.crm.seed(&context, &object_type, record.properties).to_string()
                };
                let of_type = records.into_iter().map(add).collect::<Vec<_>>();
                ids.insert(object_type, of_type);
            }
            made(json!(ids))
        }
        ("POST", "properties") => {
            let input: BTreeMap<String, Vec<String>> = request.json()?;
            for (object_type, names) in input {
                state.crm.define(&object_type, names);
            }
            done()
        }
        ("POST", "clock") => {
            let input: ClockInput = request.json()?;
            state.clock.advance(Duration::from_secs(input.advance_seconds));
            Ok(Response::json(StatusCode::OK, &json!({ "now": iso(state.clock.now()) })))
        }
        ("GET", "clock") => {
            Ok(Response::json(StatusCode::OK, &json!({ "now": iso(state.clock.now()) })))
        }
        ("POST", "faults") => {
            state.faults.add(Fault::try_from(request.json::<FaultInput>()?)?);
            done()
        }
        ("DELETE", "faults") => {
            state.faults.clear();
            done()
        }
        ("GET", "requests") => {
            let requests: Vec<_> = state.log.requests().collect();
            Ok(Response::json(StatusCode::OK, &json!({ "requests": requests })))
        }
        ("DELETE", "requests") => {
            state.log.clear();
            done()
        }
        ("POST", "reset") => {
            state.reset();
            done()
        }
        _ => {
            let message = format!(
                "There is no {} {PREFIX}{path}. The endpoints are: {ENDPOINTS}.",
                request.method
            );
            Err(ApiError::new(StatusCode::NOT_FOUND, "NOT_FOUND", message))
        }
    }
}

fn settings(input: AppInput) -> Result<AppSettings, ApiError> {
    let mut settings = AppSettings::new(input.redirect_uris);
    if let Some(scopes) = input.scopes {
        settings = settings.scopes(&scopes.join(" "));
    }
    if input.rotate_refresh_tokens {
        settings = settings.rotate_refresh_tokens();
    }
    match (input.client_id, input.client_secret) {
        (Some(id), Some(secret)) => Ok(settings.credentials(&id, &secret)),
        (None, None) => Ok(settings),
        _ => Err(ApiError::validation("Set both client_id and client_secret, or neither.")),
    }
}
