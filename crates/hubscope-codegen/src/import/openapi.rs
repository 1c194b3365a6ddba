//! From an OpenAPI document to an API of the spec: facts only, no prose.
//!
//! What a document leaves out or gets wrong is reported with its JSON pointer, and never stops the import.

#[cfg(test)]
mod arbitrary;
mod bodies;
mod choices;
mod facts;
mod json;
mod legal;
mod objects;
mod operations;
mod parameters;
mod pointer;
mod reader;
mod refs;
mod schema;
mod security;
mod settle;

use std::path::Path;

use serde_json::Value;

use crate::spec::{
    Api,
    version::{self, Version},
};
use json::{entries, list, texts};
pub(crate) use pointer::escaped;
use reader::Reader;

/// What keeps a document from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It does not claim to describe an API.
    Other,
    /// It describes one in a way that is not read.
    Unread(&'static str),
}

/// Whether something is a document that can be read.
pub(crate) fn check(document: &Value) -> Result<(), Unfit> {
    match document {
        _ if document.get("swagger").is_some() => {
            Err(Unfit::Unread("Swagger 2 is not read: expected OpenAPI 3"))
        }
        _ if document["paths"].is_object() => Ok(()),
        // Version 3.1 has documents of nothing but webhooks.
        _ if document.get("openapi").is_some() && document.get("paths").is_none() => Ok(()),
        _ if document.get("openapi").is_some() => Err(Unfit::Unread("`paths` is not an object")),
        _ => Err(Unfit::Other),
    }
}

/// Reads a document whose API has that area and name.
pub(crate) fn api(
    (area, name): (&str, &str),
    file: &Path,
    document: &Value,
    report: &mut Vec<String>,
) -> Api {
    let mut reader = Reader::new(file, document, report);
    reader.version = version(&mut reader);
    reader.components();
    let mut operations = reader.operations();
    reader.settle(&mut operations);
    let (types, version) = (reader.types, reader.version);
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    Api { area: area.to_owned(), name: name.to_owned(), version, operations, types }
}

/// The version as it stands in the paths.
fn version(reader: &mut Reader<'_>) -> String {
    let stated = &reader.root["info"]["version"];
    let paths: Vec<&str> = entries(&reader.root["paths"]).map(|(path, _)| path.as_str()).collect();
    let segments = || paths.iter().flat_map(|path| path.split('/'));
    let there = |text: &String| segments().any(|segment| segment == text);
    let newest = segments().filter(|it| version::is_version(it)).max_by_key(|it| Version::of(it));
    let text = match stated {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let in_paths = match text.clone().filter(there) {
        Some(text) if stated.is_string() => return text,
        Some(text) => Some(text),
        None => newest.map(str::to_owned),
    };
    let usable = |text: &String| {
        !text.is_empty() && !text.contains(|c: char| matches!(c, '/' | '{' | '}') || c.is_control())
    };
    let version = match (in_paths, text.filter(usable).filter(|_| stated.is_string())) {
        // The paths of an API without dated ones say nothing of its age.
        (Some(found), Some(text)) if !version::is_dated(&found) && version::is_dated(&text) => {
            return text;
        }
        (Some(found), _) => found,
        (None, Some(text)) => return text,
        (None, None) => "unversioned".to_owned(),
    };
    let problem = format!("{stated} is not the version in the paths; `{version}` is taken");
    reader.note("/info/version", &problem);
    version
}

impl<'a> Reader<'a> {
    /// Reads the named schemas. Those whose names can be types keep them, whatever the others are called.
    fn components(&mut self) {
        let schemas = &self.root["components"]["schemas"];
        let (plain, odd): (Vec<_>, Vec<_>) =
            entries(schemas).map(|(name, _)| name).partition(|name| legal::is_type_name(name));
        for name in plain.into_iter().chain(odd) {
            let claimed = self.names.claim(name);
            self.name_place(format!("/components/schemas/{}", escaped(name)), claimed);
        }
        for (name, schema) in entries(schemas) {
            let pointer = format!("/components/schemas/{}", escaped(name));
            if schema.is_object() {
                self.follow(schema, &pointer);
                self.read_waiting();
            }
            let made = self
                .made
                .get(&pointer)
                .filter(|made| *made != name && self.types.contains_key(*made));
            if let Some(made) = made.cloned() {
                self.note(&pointer, &format!("is called `{made}`"));
            }
        }
    }
}
