//! The representation of records in responses.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{properties, records::Record};
use crate::{clock::iso, fields::Fields};

/// The properties that a request selects.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Selection {
    properties: Option<Vec<String>>,
    properties_with_history: Option<Vec<String>>,
}

impl Selection {
    pub(crate) fn from_query(query: &Fields) -> Self {
        Self {
            properties: Some(query.list("properties")),
            properties_with_history: Some(query.list("propertiesWithHistory")),
        }
    }

    pub(crate) fn has_history(&self) -> bool {
        self.properties_with_history.as_ref().is_some_and(|names| !names.is_empty())
    }

    /// Renders a record with the selected properties, or with the default ones.
    pub(crate) fn render(&self, object_type: &str, record: &Record) -> Value {
        let asked = self.properties.as_deref().unwrap_or_default();
        let defaults = if asked.is_empty() { properties::by_default(object_type) } else { &[] };
        let names = asked.iter().map(String::as_str).chain(defaults.iter().copied());
        let mut body = render(object_type, record, names);
        if self.has_history() {
            let names = self.properties_with_history.iter().flatten();
            let histories = names.map(|name| (name.clone(), history(object_type, record, name)));
            body["propertiesWithHistory"] = Value::Object(histories.collect());
        }
        body
    }
}

/// Renders a record with all its properties, for the response to a change.
pub(crate) fn whole(object_type: &str, record: &Record) -> Value {
    render(object_type, record, record.properties.keys().map(String::as_str))
}

fn render<'a>(object_type: &str, record: &Record, names: impl Iterator<Item = &'a str>) -> Value {
    let always =
        [properties::created(object_type), properties::modified(object_type), "hs_object_id"];
    let values =
        names.chain(always).map(|name| (name.to_owned(), json!(record.value(object_type, name))));
    let mut body = json!({
        "id": record.id.to_string(), "properties": values.collect::<Map<_, _>>(),
        "createdAt": iso(record.created), "updatedAt": iso(record.updated),
        "archived": record.archived.is_some(),
    });
    if let Some(archived) = record.archived {
        body["archivedAt"] = iso(archived).into();
    }
    body
}

/// Returns the history of a property, the newest value first.
fn history(object_type: &str, record: &Record, name: &str) -> Value {
    let of = |at, value: Option<&str>| {
        let value = value.unwrap_or_default();
        json!({ "value": value, "timestamp": iso(at), "sourceType": "API" })
    };
    match record.properties.get(name) {
        Some(values) => values.iter().rev().map(|(at, value)| of(*at, value.as_deref())).collect(),
        None => record
            .value(object_type, name)
            .iter()
            .map(|value| of(record.created, Some(value)))
            .collect(),
    }
}
