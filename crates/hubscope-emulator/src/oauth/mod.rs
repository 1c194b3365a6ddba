//! OAuth 2.0 as HubSpot does it: apps, the consent page, and the endpoints for tokens.

mod apps;
mod authorize;
mod consent;
mod inspect;
mod token;
mod tokens;

use std::collections::BTreeSet;

use http::{Method, StatusCode};
use serde_json::json;

pub(crate) use apps::Apps;
pub use apps::{App, AppSettings};
pub use authorize::AuthorizeError;
pub(crate) use authorize::{Decision, decide};
pub(crate) use inspect::{introspect, revoke};
pub(crate) use token::token;
pub(crate) use tokens::{CODE_LIFE, Code, Tokens};

use crate::{
    errors::{CORRELATION_HEADER, correlation_id},
    message::{Answer, Request},
    state::State,
};

pub(crate) type Scopes = BTreeSet<String>;

/// Scopes from the form in which they travel: names separated by blanks.
pub(crate) fn scopes(names: &str) -> Scopes {
    names.split_ascii_whitespace().map(str::to_owned).collect()
}

/// Answers a request for a page that a user sees; `None` when it is for something else.
pub(crate) fn page(state: &mut State, request: &Request, segments: &[String]) -> Option<Answer> {
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match (&request.method, segments.as_slice()) {
        (&Method::GET, ["oauth", "authorize"]) => Some(authorize::page(state, request, None)),
        (&Method::GET, ["oauth", account, "authorize"]) => {
            Some(authorize::page(state, request, Some(account)))
        }
        (&Method::POST, ["oauth", "authorize", "decision"]) => {
            Some(authorize::decision(state, request))
        }
        _ => None,
    }
}

/// The grant type, when this is a request for tokens.
pub(crate) fn grant_type(request: &Request, segments: &[String]) -> Option<String> {
    let for_tokens = matches!(segments, [oauth, _, token] if oauth == "oauth" && token == "token");
    let form = (for_tokens && request.method == Method::POST).then(|| request.form().ok())??;
    form.get("grant_type").map(str::to_owned)
}

/// What goes wrong at the token endpoints: the fields of RFC 6749 and those that HubSpot adds.
#[derive(Debug)]
struct OAuthError {
    error: &'static str,
    status: &'static str,
    message: String,
}

impl OAuthError {
    fn new(error: &'static str, status: &'static str, message: impl Into<String>) -> Self {
        Self { error, status, message: message.into() }
    }

    fn into_answer(self) -> Answer {
        let correlation_id = correlation_id();
        let body = json!({
            "error": self.error, "error_description": self.message, "status": self.status,
            "message": self.message, "correlationId": correlation_id,
        });
        Answer::json(StatusCode::BAD_REQUEST, &body).with_header(CORRELATION_HEADER, correlation_id)
    }
}
