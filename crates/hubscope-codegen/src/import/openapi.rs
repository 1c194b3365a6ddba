//! From an OpenAPI document to an API of the spec: facts only, no prose.
//!
//! What a document leaves out or gets wrong is reported with its JSON pointer, and never stops the import.

#[cfg(test)]
mod arbitrary;
mod bodies;
mod choices;
mod legal;
mod objects;
mod operations;
mod parameters;
mod refs;
mod schema;
mod security;
mod settle;

use std::{
    collections::{HashMap, HashSet},
    path::Path,
    sync::LazyLock,
};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::spec::{
    Api, Shape,
    notation::Type,
    version::{self, Version},
};
use choices::Choice;
use legal::Names;
pub(crate) use refs::escaped;
use schema::Known;

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

/// A document that is being read.
pub(super) struct Reader<'a> {
    file: &'a Path,
    root: &'a Value,
    version: String,
    types: IndexMap<String, Shape>,
    names: Names,
    /// The names of the types made of the schemas at these pointers, and back.
    made: HashMap<String, String>,
    places: HashMap<String, String>,
    /// The pointers of the schemas that are being followed: one that leads back to itself is no type.
    open: Vec<String>,
    /// Schemas in odd places that something refers to, still to be read.
    waiting: Vec<String>,
    /// What the schemas at these pointers stand for that are no types of their own.
    aliases: HashMap<String, Known>,
    choices: Vec<Choice>,
    /// What stands in the place of types that turned out to be none.
    instead: HashMap<String, Type>,
    /// The types whose fields are the parts of a form, and whether those can be files.
    forms: HashMap<String, bool>,
    noted: HashSet<String>,
    report: &'a mut Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a Path, root: &'a Value, report: &'a mut Vec<String>) -> Self {
        Self {
            file,
            root,
            version: String::new(),
            types: IndexMap::new(),
            names: Names::default(),
            made: HashMap::new(),
            places: HashMap::new(),
            open: Vec::new(),
            waiting: Vec::new(),
            aliases: HashMap::new(),
            choices: Vec::new(),
            instead: HashMap::new(),
            forms: HashMap::new(),
            noted: HashSet::new(),
            report,
        }
    }

    /// Says once what is odd at a place.
    fn note(&mut self, pointer: &str, problem: &str) {
        let line = format!("{}#{pointer}: {problem}", self.file.display());
        if self.noted.insert(line.clone()) {
            self.report.push(line);
        }
    }

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

    fn name_place(&mut self, pointer: String, name: String) {
        self.places.insert(name.clone(), pointer.clone());
        self.made.insert(pointer, name);
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE).iter()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
