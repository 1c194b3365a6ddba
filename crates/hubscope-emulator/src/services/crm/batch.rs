//! Operations on up to a hundred records.

use std::collections::BTreeSet;

use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::{
    call::{Call, Input},
    view::{self, Selection},
};
use crate::{
    clock::iso,
    response::{ApiError, Response},
};

const MOST_INPUTS: usize = 100;

#[derive(Deserialize)]
struct Batch<T> {
    inputs: Vec<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReadBatch {
    inputs: Vec<Id>,
    id_property: Option<String>,
    #[serde(flatten)]
    selection: Selection,
}

#[derive(Deserialize)]
struct Id {
    id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CreateInput {
    #[serde(flatten)]
    input: Input,
    object_write_trace_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ChangeInput {
    id: String,
    id_property: Option<String>,
    properties: Map<String, Value>,
    object_write_trace_id: Option<String>,
}

/// The results of a batch, and the errors of the inputs that failed.
#[derive(Default)]
struct Outcome {
    results: Vec<Value>,
    errors: Vec<ApiError>,
}

impl Outcome {
    fn into_response(self, complete: StatusCode, now: Timestamp) -> Response {
        let mut body = json!({
            "status": "COMPLETE", "results": self.results, "startedAt": iso(now),
            "completedAt": iso(now),
        });
        if self.errors.is_empty() {
            return Response::json(complete, &body);
        }
        body["numErrors"] = self.errors.len().into();
        body["errors"] = self.errors.into_iter().map(ApiError::into_standard).collect();
        Response::json(StatusCode::MULTI_STATUS, &body)
    }

    /// Adds the result of one input. Without a trace id nothing tells which input an error is
    /// about, so the whole batch fails with it.
    fn take(
        &mut self,
        result: Result<Value, ApiError>,
        trace: Option<&str>,
    ) -> Result<(), ApiError> {
        match (result, trace) {
            (Ok(mut value), trace) => {
                if let Some(trace) = trace {
                    value["objectWriteTraceId"] = trace.into();
                }
                self.results.push(value);
            }
            (Err(error), Some(trace)) => {
                self.errors.push(error.with_context("objectWriteTraceId", vec![trace.to_owned()]));
            }
            (Err(error), None) => return Err(error),
        }
        Ok(())
    }
}

fn inputs<T: DeserializeOwned>(call: &Call<'_>) -> Result<Vec<T>, ApiError> {
    let batch: Batch<T> = call.request.json()?;
    check_count(batch.inputs.len())?;
    Ok(batch.inputs)
}

fn check_count(count: usize) -> Result<(), ApiError> {
    match count <= MOST_INPUTS {
        true => Ok(()),
        false => Err(ApiError::validation(format!(
            "A batch has at most {MOST_INPUTS} inputs, not {count}."
        ))),
    }
}

/// Returns the trace ids of the inputs, or none unless every input has a distinct one: only then
/// can a batch succeed in part.
fn traces<'a>(ids: impl Iterator<Item = Option<&'a str>> + Clone) -> Vec<Option<&'a str>> {
    let count = ids.clone().count();
    let distinct: BTreeSet<_> = ids.clone().flatten().collect();
    if distinct.len() == count { ids.collect() } else { vec![None; count] }
}

pub(super) fn read(call: &Call<'_>) -> Result<Response, ApiError> {
    let batch: ReadBatch = call.request.json()?;
    check_count(batch.inputs.len())?;
    let archived = call.request.query.flag("archived")?;
    let mut outcome = Outcome::default();
    let mut missing = Vec::new();
    let mut seen = BTreeSet::new();
    for Id { id } in &batch.inputs {
        match call.find(id, batch.id_property.as_deref(), archived) {
            Ok(record) if seen.insert(record.id) => {
                outcome.results.push(batch.selection.render(&call.object_type, record));
            }
            Ok(_) => {}
            Err(error) if error.category == "OBJECT_NOT_FOUND" => missing.push(id.clone()),
            Err(error) => return Err(error),
        }
    }
    if !missing.is_empty() {
        let message =
            format!("{} has no records for {} of the inputs.", call.object_type, missing.len());
        outcome.errors.push(ApiError::object_not_found(message).with_context("ids", missing));
    }
    Ok(outcome.into_response(StatusCode::OK, call.context.now))
}

pub(super) fn create(call: &mut Call<'_>) -> Result<Response, ApiError> {
    let inputs: Vec<CreateInput> = inputs(call)?;
    let traces = traces(inputs.iter().map(|input| input.object_write_trace_id.as_deref()));
    all_or_nothing(call, |call| {
        let mut outcome = Outcome::default();
        for (input, trace) in inputs.iter().zip(traces) {
            let made = call.add(&input.input).map(|record| view::whole(&call.object_type, &record));
            outcome.take(made, trace)?;
        }
        Ok(outcome.into_response(StatusCode::CREATED, call.context.now))
    })
}

pub(super) fn update(call: &mut Call<'_>) -> Result<Response, ApiError> {
    let inputs: Vec<ChangeInput> = inputs(call)?;
    refuse_twins(&inputs)?;
    let traces = traces(inputs.iter().map(|input| input.object_write_trace_id.as_deref()));
    all_or_nothing(call, |call| {
        let mut outcome = Outcome::default();
        let mut missing = Vec::new();
        for (input, trace) in inputs.iter().zip(traces) {
            let id =
                call.find(&input.id, input.id_property.as_deref(), false).map(|record| record.id);
            match (id, trace) {
                (Err(error), None) if error.category == "OBJECT_NOT_FOUND" => {
                    missing.push(input.id.clone())
                }
                (id, trace) => {
                    let changed = id.and_then(|id| call.change(id, &input.properties));
                    outcome.take(
                        changed.map(|record| view::whole(&call.object_type, &record)),
                        trace,
                    )?;
                }
            }
        }
        if !missing.is_empty() {
            let message =
                format!("{} has no records for {} of the inputs.", call.object_type, missing.len());
            outcome.errors.push(ApiError::object_not_found(message).with_context("ids", missing));
        }
        Ok(outcome.into_response(StatusCode::OK, call.context.now))
    })
}

pub(super) fn upsert(call: &mut Call<'_>) -> Result<Response, ApiError> {
    let inputs: Vec<ChangeInput> = inputs(call)?;
    refuse_twins(&inputs)?;
    let traces = traces(inputs.iter().map(|input| input.object_write_trace_id.as_deref()));
    all_or_nothing(call, |call| {
        let mut outcome = Outcome::default();
        for (input, trace) in inputs.iter().zip(traces) {
            let result = upsert_one(call, input);
            outcome.take(result, trace)?;
        }
        Ok(outcome.into_response(StatusCode::OK, call.context.now))
    })
}

fn upsert_one(call: &mut Call<'_>, input: &ChangeInput) -> Result<Value, ApiError> {
    let id_property =
        input.id_property.as_deref().filter(|name| !name.is_empty() && *name != "hs_object_id");
    let found = call.find(&input.id, id_property, false).map(|record| record.id);
    let (record, new) = match (found, id_property) {
        (Ok(id), _) => (call.change(id, &input.properties)?, false),
        // A new record gets the value that was searched for. Ids are assigned by HubSpot only.
        (Err(error), Some(name)) if error.category == "OBJECT_NOT_FOUND" => {
            let mut properties = input.properties.clone();
            properties.entry(name).or_insert_with(|| input.id.clone().into());
            (call.add(&Input { properties, associations: None })?, true)
        }
        (Err(error), _) => return Err(error),
    };
    let mut value = view::whole(&call.object_type, &record);
    value["new"] = new.into();
    Ok(value)
}

/// Archives the records that exist. HubSpot does not report the others.
pub(super) fn archive(call: &mut Call<'_>) -> Result<Response, ApiError> {
    for Id { id } in inputs::<Id>(call)? {
        let found = call.find(&id, None, false).map(|record| record.id);
        if let Ok(id) = found {
            call.put_away(id)?;
        }
    }
    Ok(Response::empty(StatusCode::NO_CONTENT))
}

fn refuse_twins(inputs: &[ChangeInput]) -> Result<(), ApiError> {
    let mut seen = BTreeSet::new();
    match inputs.iter().find(|input| !seen.insert((&input.id_property, input.id.to_lowercase()))) {
        None => Ok(()),
        Some(twin) => {
            Err(ApiError::validation(format!("The batch has the id {:?} more than once.", twin.id)))
        }
    }
}

/// Restores the records when the batch fails as a whole.
fn all_or_nothing(
    call: &mut Call<'_>,
    run: impl FnOnce(&mut Call<'_>) -> Result<Response, ApiError>,
) -> Result<Response, ApiError> {
    let before = call.records.snapshot(&call.object_type);
    run(call).inspect_err(|_| call.records.restore(&call.object_type, before))
}
