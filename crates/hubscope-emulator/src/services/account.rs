//! The account's details and its one owner.

use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{
    account::{USER_EMAIL, USER_ID},
    context::Context,
    request::Request,
    response::{ApiError, Response},
};

const OWNER_ID: &str = "501";

/// Handles a request. Returns `None` for an operation that is not implemented.
pub(crate) fn respond(
    context: &Context,
    request: &Request,
    segments: &[&str],
) -> Option<Result<Response, ApiError>> {
    Some(match (&request.method, segments) {
        (&Method::GET, ["account-info", _, "details"]) => Ok(details(context)),
        (&Method::GET, ["crm", "owners", _]) => owners(request),
        (&Method::GET, ["crm", "owners", _, id]) => owner(request, id),
        _ => return None,
    })
}

fn details(context: &Context) -> Response {
    let body = json!({
        "portalId": context.account.id, "accountType": "DEVELOPER_TEST",
        "timeZone": "Europe/Dublin", "companyCurrency": "EUR", "additionalCurrencies": [],
        "utcOffset": "+00:00", "utcOffsetMilliseconds": 0, "uiDomain": "app.hubspot.com",
        "dataHostingLocation": "na1",
    });
    Response::json(StatusCode::OK, &body)
}

fn the_owner() -> Value {
    json!({
        "id": OWNER_ID, "email": USER_EMAIL, "type": "PERSON", "firstName": "Olive",
        "lastName": "Owner", "userId": USER_ID, "userIdIncludingInactive": USER_ID,
        "archived": false, "teams": [], "createdAt": "2026-01-01T00:00:00.000Z",
        "updatedAt": "2026-01-01T00:00:00.000Z",
    })
}

fn owners(request: &Request) -> Result<Response, ApiError> {
    let fits =
        request.query.get("email").is_none_or(|email| email.eq_ignore_ascii_case(USER_EMAIL));
    let after_the_last = request.query.get("after").is_some();
    let results = match fits && !after_the_last && !request.query.flag("archived")? {
        true => vec![the_owner()],
        false => Vec::new(),
    };
    Ok(Response::json(StatusCode::OK, &json!({ "results": results })))
}

fn owner(request: &Request, id: &str) -> Result<Response, ApiError> {
    let known = match request.query.get("idProperty") {
        None | Some("id") => OWNER_ID.to_owned(),
        Some("userId") => USER_ID.to_string(),
        Some(other) => {
            return Err(ApiError::validation(format!(
                "idProperty has to be id or userId, not {other:?}."
            )));
        }
    };
    match id == known && !request.query.flag("archived")? {
        true => Ok(Response::json(StatusCode::OK, &the_owner())),
        false => Err(ApiError::object_not_found(format!("There is no owner {id}."))),
    }
}
