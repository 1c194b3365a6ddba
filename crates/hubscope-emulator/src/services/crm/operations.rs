//! Operations on one record: create, get, update, archive, merge and GDPR delete.

use http::StatusCode;
use serde::Deserialize;

use super::{
    call::{Call, Input},
    view::{self, Selection},
};
use crate::response::{ApiError, Response};

pub(super) fn create(call: &mut Call<'_>) -> Result<Response, ApiError> {
    let record = call.add(&call.request.json()?)?;
    Ok(Response::json(StatusCode::CREATED, &view::whole(&call.object_type, &record)))
}

pub(super) fn get(call: &Call<'_>, id: &str) -> Result<Response, ApiError> {
    let query = &call.request.query;
    let record = call.find(id, call.id_property(), query.flag("archived")?)?;
    Ok(Response::json(
        StatusCode::OK,
        &Selection::from_query(query).render(&call.object_type, record),
    ))
}

pub(super) fn update(call: &mut Call<'_>, id: &str) -> Result<Response, ApiError> {
    let id = call.find(id, call.id_property(), false)?.id;
    let input: Input = call.request.json()?;
    let record = call.change(id, &input.properties)?;
    Ok(Response::json(StatusCode::OK, &view::whole(&call.object_type, &record)))
}

/// Archives a record. Archiving it again succeeds too, so that a client may retry.
pub(super) fn archive(call: &mut Call<'_>, id: &str) -> Result<Response, ApiError> {
    let id = call
        .find(id, None, false)
        .or_else(|error| call.find(id, None, true).map_err(|_| error))?
        .id;
    call.put_away(id)?;
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MergeInput {
    primary_object_id: String,
    object_id_to_merge: String,
}

/// Merges a record into the primary one, whose values take precedence. From then on both ids find
/// the primary record.
pub(super) fn merge(call: &mut Call<'_>) -> Result<Response, ApiError> {
    let input: MergeInput = call.request.json()?;
    let primary = call.find(&input.primary_object_id, None, false)?.clone();
    let other = call.find(&input.object_id_to_merge, None, false)?.clone();
    if primary.id == other.id {
        return Err(ApiError::validation(format!(
            "The record {} cannot be merged with itself.",
            primary.id
        )));
    }
    call.records.remove(&call.object_type, other.id);
    let now = call.context.now;
    let record = call.with(primary.id, |record| {
        for (name, values) in other.properties {
            let has_value = record
                .properties
                .get(&name)
                .and_then(|values| values.last())
                .is_some_and(|v| v.1.is_some());
            if !has_value {
                record.properties.insert(name, values);
            }
        }
        record.merged.push(other.id);
        record.merged.extend(other.merged);
        record.updated = now;
    })?;
    Ok(Response::json(StatusCode::OK, &view::whole(&call.object_type, &record)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GdprInput {
    object_id: String,
    id_property: Option<String>,
}

/// Deletes a record permanently. A missing record is not an error.
pub(super) fn gdpr_delete(call: &mut Call<'_>) -> Result<Response, ApiError> {
    let input: GdprInput = call.request.json()?;
    for archived in [false, true] {
        let found = call
            .find(&input.object_id, input.id_property.as_deref(), archived)
            .map(|record| record.id);
        if let Ok(id) = found {
            call.records.remove(&call.object_type, id);
        }
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}
