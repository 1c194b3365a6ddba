//! Pages of records.

use http::{StatusCode, header};
use serde_json::{Value, json};

use super::{call::Call, records::Record, view::Selection};
use crate::{
    fields::Fields,
    request::Request,
    response::{ApiError, Response},
};

pub(super) fn list(call: &Call<'_>) -> Result<Response, ApiError> {
    let query = &call.request.query;
    let selection = Selection::from_query(query);
    let most = if selection.has_history() { 50 } else { 100 };
    let limit = limit(query.get("limit"), 10, most)?;
    let archived = query.flag("archived")?;
    let after = match query.get("after").filter(|after| !after.is_empty()) {
        None => 0,
        Some(after) => after.parse().map_err(|_| {
            ApiError::validation(format!(
                "after has to be a cursor of a previous page, not {after:?}."
            ))
        })?,
    };
    let fits = |record: &&Record| record.id > after && record.archived.is_some() == archived;
    let mut records = call.records.all(&call.object_type).filter(fits);
    let page: Vec<_> = records.by_ref().take(limit).collect();
    let results: Vec<_> =
        page.iter().map(|record| selection.render(&call.object_type, record)).collect();
    let mut body = json!({ "results": results });
    if let (Some(last), Some(_)) = (page.last(), records.next()) {
        body["paging"] = next_page(call.request, last.id.to_string());
    }
    Ok(Response::json(StatusCode::OK, &body))
}

pub(super) fn limit(given: Option<&str>, otherwise: usize, most: usize) -> Result<usize, ApiError> {
    let limit = match given {
        None => Some(otherwise),
        Some(given) => given.parse().ok().filter(|limit| (1..=most).contains(limit)),
    };
    limit.ok_or_else(|| {
        let given = given.unwrap_or_default();
        ApiError::validation(format!("limit has to be a number from 1 to {most}, not {given:?}."))
    })
}

/// Returns the cursor and the URL of the next page.
fn next_page(request: &Request, after: String) -> Value {
    let host = request.header(header::HOST).unwrap_or_default();
    let mut fields = request.query.0.clone();
    fields.retain(|(name, _)| name != "after");
    fields.push(("after".to_owned(), after.clone()));
    let link = format!("http://{host}{}?{}", request.path, Fields(fields).encode());
    json!({ "next": { "after": after, "link": link } })
}
