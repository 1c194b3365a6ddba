//! The account and the one user that it has.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    errors::ApiError,
    message::{Answer, Request},
    state::{PORTAL_ID, State},
};

/// The id of the user who installs every app and owns what needs an owner.
pub(crate) const USER_ID: u32 = 1_001;
pub(crate) const USER_EMAIL: &str = "owner@example.com";
const OWNER_ID: &str = "501";

pub(crate) fn details(_: &State) -> Answer {
    let body = json!({
        "portalId": PORTAL_ID, "accountType": "DEVELOPER_TEST", "timeZone": "Europe/Dublin",
        "companyCurrency": "EUR", "additionalCurrencies": [], "utcOffset": "+00:00", "utcOffsetMilliseconds": 0,
        "uiDomain": "app.hubspot.com", "dataHostingLocation": "na1",
    });
    Answer::json(StatusCode::OK, &body)
}

/// Takes the app's tokens away. A static token belongs to no app that could be uninstalled.
pub(crate) fn uninstall(state: &mut State, request: &Request) -> Result<Answer, ApiError> {
    match state.tokens.uninstall(request.authorization()) {
        true => Ok(Answer::empty(StatusCode::NO_CONTENT)),
        false => Err(ApiError::validation("Only an app with OAuth can be uninstalled.".to_owned())),
    }
}

fn the_owner() -> Value {
    json!({
        "id": OWNER_ID, "email": USER_EMAIL, "type": "PERSON", "firstName": "Olive", "lastName": "Owner",
        "userId": USER_ID, "userIdIncludingInactive": USER_ID, "archived": false, "teams": [],
        "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z",
    })
}

pub(crate) fn owners(request: &Request) -> Result<Answer, ApiError> {
    let fits =
        request.query.get("email").is_none_or(|email| email.eq_ignore_ascii_case(USER_EMAIL));
    let after_the_last = request.query.get("after").is_some();
    let results = match fits && !after_the_last && !request.query.flag("archived")? {
        true => vec![the_owner()],
        false => Vec::new(),
    };
    Ok(Answer::json(StatusCode::OK, &json!({ "results": results })))
}

pub(crate) fn owner(request: &Request, id: &str) -> Result<Answer, ApiError> {
    let known = match request.query.get("idProperty") {
        None | Some("id") => OWNER_ID.to_owned(),
        Some("userId") => USER_ID.to_string(),
        Some(other) => {
            return Err(ApiError::validation(format!(
                "idProperty is id or userId, and not {other:?}."
            )));
        }
    };
    match id == known && !request.query.flag("archived")? {
        true => Ok(Answer::json(StatusCode::OK, &the_owner())),
        false => Err(ApiError::object_not_found(format!("There is no owner {id}."))),
    }
}
