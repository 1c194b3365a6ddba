//! A request on the records of one object type, and the steps that operations consist of.

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    records::{Record, Records},
    validation,
};
use crate::{context::Context, request::Request, response::ApiError};

/// A request on the records of one object type.
pub(super) struct Call<'a> {
    pub(super) records: &'a mut Records,
    pub(super) object_type: String,
    pub(super) request: &'a Request,
    pub(super) context: Context,
}

#[derive(Deserialize)]
pub(super) struct Input {
    pub(super) properties: Map<String, Value>,
    #[serde(default)]
    pub(super) associations: Option<Vec<Value>>,
}

impl Call<'_> {
    /// Finds a record by its id, or by the value of `id_property`: an archived one with `archived`,
    /// and otherwise one that is not archived.
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
                        "Several {object_type} have the {name} {id:?}: it does not identify one."
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

    /// Creates a record from the input of a request.
    pub(super) fn add(&mut self, input: &Input) -> Result<Record, ApiError> {
        if input.associations.as_ref().is_some_and(|list| !list.is_empty()) {
            let message =
                "The emulator does not support associations: create the record without them.";
            return Err(ApiError::new(StatusCode::NOT_IMPLEMENTED, "NOT_IMPLEMENTED", message));
        }
        let values = validation::read(
            self.context.account,
            self.records,
            &self.object_type,
            &input.properties,
        )?;
        validation::check_unique(self.records, &self.object_type, &values, None)?;
        Ok(self.records.add(&self.object_type, values, self.context.now))
    }

    /// Updates a record with the input of a request.
    pub(super) fn change(
        &mut self,
        id: u64,
        input: &Map<String, Value>,
    ) -> Result<Record, ApiError> {
        let values =
            validation::read(self.context.account, self.records, &self.object_type, input)?;
        validation::check_unique(self.records, &self.object_type, &values, Some(id))?;
        let now = self.context.now;
        self.with(id, |record| record.set(values, now))
    }

    pub(super) fn put_away(&mut self, id: u64) -> Result<Record, ApiError> {
        let now = self.context.now;
        self.with(id, |record| record.archived = record.archived.or(Some(now)))
    }

    pub(super) fn with(
        &mut self,
        id: u64,
        then: impl FnOnce(&mut Record),
    ) -> Result<Record, ApiError> {
        let gone = || ApiError::object_not_found(format!("There is no record {id}."));
        let record = self.records.get_mut(&self.object_type, id).ok_or_else(gone)?;
        then(record);
        Ok(record.clone())
    }

    pub(super) fn id_property(&self) -> Option<&str> {
        self.request.query.get("idProperty")
    }
}
