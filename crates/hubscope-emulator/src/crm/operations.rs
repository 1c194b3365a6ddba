//! What is done to one record: create, get, update, archive, merge, delete for good.

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    Call, properties,
    records::Record,
    view::{self, Selection},
};
use crate::{errors::ApiError, message::Answer};

#[derive(Deserialize)]
pub(super) struct Input {
    pub(super) properties: Map<String, Value>,
    #[serde(default)]
    pub(super) associations: Option<Vec<Value>>,
}

impl Call<'_> {
    /// The record that an id names, or a value of the `id_property`. Archived ones count only for `archived`.
    pub(super) fn find(
        &self,
        id: &str,
        id_property: Option<&str>,
        archived: bool,
    ) -> Result<&Record, ApiError> {
        let object_type = self.object_type.as_str();
        let record = match id_property {
            None | Some("" | "hs_object_id") => self.records.get(object_type, id),
            Some(name) => {
                let wanted = id.trim().to_lowercase();
                let has = |record: &&Record| {
                    record.archived.is_some() == archived
                        && record
                            .value(object_type, name)
                            .is_some_and(|value| value.to_lowercase() == wanted)
                };
                let mut found = self.records.all(object_type).filter(has);
                let first = found.next();
                if found.next().is_some() {
                    let message = format!(
                        "Several {object_type} have {id:?} as their {name}: it does not tell them apart."
                    );
                    return Err(ApiError::validation(message));
                }
                first
            }
        };
        record.filter(|record| record.archived.is_some() == archived).ok_or_else(|| {
            let by = id_property.filter(|name| !name.is_empty()).unwrap_or("id");
            let kind = if archived { "archived record" } else { "record" };
            ApiError::object_not_found(format!("{object_type} has no {kind} with the {by} {id:?}."))
                .with_context(by, vec![id.to_owned()])
        })
    }

    /// Makes a record of what a request sends.
    pub(super) fn add(&mut self, input: &Input) -> Result<Record, ApiError> {
        if input.associations.as_ref().is_some_and(|list| !list.is_empty()) {
            let message = "The emulator keeps no associations: create the record without them.";
            return Err(ApiError::new(StatusCode::NOT_IMPLEMENTED, "NOT_IMPLEMENTED", message));
        }
        let values = properties::read(self.records, &self.object_type, &input.properties)?;
        properties::check_unique(self.records, &self.object_type, &values, None)?;
        Ok(self.records.add(&self.object_type, values, self.now))
    }

    /// Changes a record to what a request sends.
    pub(super) fn change(
        &mut self,
        id: u64,
        input: &Map<String, Value>,
    ) -> Result<Record, ApiError> {
        let values = properties::read(self.records, &self.object_type, input)?;
        properties::check_unique(self.records, &self.object_type, &values, Some(id))?;
        let now = self.now;
        self.with(id, |record| record.set(values, now))
    }

    pub(super) fn put_away(&mut self, id: u64) -> Result<Record, ApiError> {
        let now = self.now;
        self.with(id, |record| record.archived = record.archived.or(Some(now)))
    }

    fn with(&mut self, id: u64, then: impl FnOnce(&mut Record)) -> Result<Record, ApiError> {
        let gone = || ApiError::object_not_found(format!("There is no record {id}."));
        let record = self.records.get_mut(&self.object_type, id).ok_or_else(gone)?;
        then(record);
        Ok(record.clone())
    }

    pub(super) fn id_property(&self) -> Option<&str> {
        self.request.query.get("idProperty")
    }
}

pub(super) fn create(call: &mut Call<'_>) -> Result<Answer, ApiError> {
    let record = call.add(&call.request.json()?)?;
    Ok(Answer::json(StatusCode::CREATED, &view::whole(&call.object_type, &record)))
}

pub(super) fn get(call: &Call<'_>, id: &str) -> Result<Answer, ApiError> {
    let query = &call.request.query;
    let record = call.find(id, call.id_property(), query.flag("archived")?)?;
    Ok(Answer::json(
        StatusCode::OK,
        &Selection::from_query(query).render(&call.object_type, record),
    ))
}

pub(super) fn update(call: &mut Call<'_>, id: &str) -> Result<Answer, ApiError> {
    let id = call.find(id, call.id_property(), false)?.id;
    let input: Input = call.request.json()?;
    let record = call.change(id, &input.properties)?;
    Ok(Answer::json(StatusCode::OK, &view::whole(&call.object_type, &record)))
}

/// Archives a record. Doing that again is no error, so that a client may send it twice.
pub(super) fn archive(call: &mut Call<'_>, id: &str) -> Result<Answer, ApiError> {
    let id = call
        .find(id, None, false)
        .or_else(|error| call.find(id, None, true).map_err(|_| error))?
        .id;
    call.put_away(id)?;
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MergeInput {
    primary_object_id: String,
    object_id_to_merge: String,
}

/// Merges one record into another: the other's values win, and its id from now on finds both.
pub(super) fn merge(call: &mut Call<'_>) -> Result<Answer, ApiError> {
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
    let now = call.now;
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
    Ok(Answer::json(StatusCode::OK, &view::whole(&call.object_type, &record)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct GdprInput {
    object_id: String,
    id_property: Option<String>,
}

/// Deletes a record for good. One that is not there is no error: it is as gone as was asked for.
pub(super) fn gdpr_delete(call: &mut Call<'_>) -> Result<Answer, ApiError> {
    let input: GdprInput = call.request.json()?;
    for archived in [false, true] {
        let found = call
            .find(&input.object_id, input.id_property.as_deref(), archived)
            .map(|record| record.id);
        if let Ok(id) = found {
            call.records.remove(&call.object_type, id);
        }
    }
    Ok(Answer::empty(StatusCode::NO_CONTENT))
}
