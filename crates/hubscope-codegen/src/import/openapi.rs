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

use heck::ToSnakeCase;
use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::names;
use crate::spec::{Api, Shape, notation::Type};
use choices::Choice;
use legal::Names;
pub(crate) use refs::escaped;
use schema::Known;

/// Reads a document; what is no OpenAPI document is reported and left out.
pub(crate) fn api(
    area: &str,
    file: &Path,
    document: &Value,
    report: &mut Vec<String>,
) -> Option<Api> {
    let problem = match document {
        _ if document.get("swagger").is_some() => "Swagger 2 is not read: expected OpenAPI 3",
        _ if !document["paths"].is_object() && document.get("openapi").is_none() => {
            "no OpenAPI document"
        }
        _ if !document["paths"].is_object() => "an OpenAPI document without paths",
        _ => "",
    };
    if !problem.is_empty() {
        report.push(format!("{}#: {problem}; it is left out", file.display()));
        return None;
    }
    let mut reader = Reader::new(file, document, report);
    let name = title(&mut reader).to_snake_case();
    let name = name.strip_prefix(&format!("{area}_")).unwrap_or(&name).to_owned();
    reader.version = version(&mut reader);
    reader.components();
    let mut operations = reader.operations();
    reader.settle(&mut operations);
    let (types, version) = (reader.types, reader.version);
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    Some(Api { area: area.to_owned(), name, version, operations, types })
}

/// The title, or where there is none that could name a module the name of the file.
fn title(reader: &mut Reader<'_>) -> String {
    let title = reader.root["info"]["title"].as_str().unwrap_or_default();
    let title: String =
        title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    if title.contains(|c: char| c.is_ascii_alphabetic()) {
        return title.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).to_owned();
    }
    reader.note("/info/title", "no title that could name an API; the name of the file is taken");
    let stem = reader.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let stem: String = stem.chars().filter(char::is_ascii).collect();
    match stem.trim_start_matches(|c: char| !c.is_ascii_alphabetic()) {
        "" => "unnamed".to_owned(),
        stem => stem.to_owned(),
    }
}

/// The version as it stands in the paths.
fn version(reader: &mut Reader<'_>) -> String {
    let stated = &reader.root["info"]["version"];
    let is_version = |segment: &str| {
        let digits =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let dated = segment.split_once('-').is_some_and(|(year, rest)| {
            year.len() == 4 && digits(year) && rest.starts_with(|c: char| c.is_ascii_digit())
        });
        dated || segment.strip_prefix('v').is_some_and(digits)
    };
    let usable = |text: &str| !text.is_empty() && !text.contains(['/', '{', '}']);
    let text = match stated {
        Value::String(text) if usable(text) => return text.clone(),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let paths: Vec<&str> = entries(&reader.root["paths"]).map(|(path, _)| path.as_str()).collect();
    let segments = || paths.iter().flat_map(|path| path.split('/'));
    let number = text.filter(|text| segments().any(|segment| segment == text));
    let version =
        number.or_else(|| segments().find(|segment| is_version(segment)).map(str::to_owned));
    let version = version.unwrap_or_else(|| "unversioned".to_owned());
    let problem = format!("{stated} is no version in text; `{version}` is taken, from the paths");
    reader.note("/info/version", &problem);
    version
}

/// Names the operations; the name of the API has to be settled by then.
pub(crate) fn name(api: &mut Api) {
    names::assign(api);
}

/// Drops the types that no operation leads to.
pub(crate) fn prune(api: &mut Api) {
    let mut wanted: Vec<String> = Vec::new();
    for operation in &api.operations {
        let types = operation.parameters.iter().chain(&operation.query).map(|field| &field.ty);
        let types = types.chain(operation.body.iter().map(|body| &body.ty));
        let types = types.chain(operation.returns.iter().filter_map(|(_, ty)| ty.as_ref()));
        wanted.extend(types.flat_map(Type::names).map(str::to_owned));
    }
    let mut reached = HashSet::new();
    while let Some(name) = wanted.pop() {
        if reached.contains(&name) {
            continue;
        }
        match api.types.get(&name) {
            Some(Shape::Object(fields)) => {
                wanted.extend(fields.iter().flat_map(|f| f.ty.names()).map(str::to_owned))
            }
            Some(Shape::Union(names)) => wanted.extend(names.iter().cloned()),
            None => {}
        }
        reached.insert(name);
    }
    api.types.retain(|name, _| reached.contains(name));
    api.types.sort_unstable_keys();
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
