//! From an OpenAPI document to an API of the spec: facts only, no prose.
//!
//! What a document leaves out or gets wrong is reported with its JSON pointer, and never stops the import.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use heck::{ToSnakeCase, ToUpperCamelCase};
use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::names;
use crate::spec::{Api, Body, Field, Media, Operation, Shape, notation::Type, read, requirement::Dnf};

/// Reads a document; what is no OpenAPI document is reported and left out.
pub(crate) fn api(area: &str, file: &Path, document: &Value, report: &mut Vec<String>) -> Option<Api> {
    let (Some(title), Some(version)) =
        (document["info"]["title"].as_str(), document["info"]["version"].as_str())
    else {
        report.push(format!("{}: no OpenAPI document with info.title and info.version", file.display()));
        return None;
    };
    let name = title.to_snake_case();
    let name = name.strip_prefix(&format!("{area}_")).unwrap_or(&name).to_owned();
    let mut reader = Reader { file, version, types: IndexMap::new(), report };
    for (name, schema) in entries(&document["components"]["schemas"]) {
        let pointer = format!("/components/schemas/{name}");
        if let Some(shape) = reader.shape(schema, &pointer) {
            reader.types.insert(name.clone(), shape);
        }
    }
    let mut operations = Vec::new();
    for (path, methods) in entries(&document["paths"]) {
        for (method, operation) in entries(methods) {
            let method = method.to_uppercase();
            if ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method.as_str()) {
                operations.push(reader.operation(&method, path, operation));
            }
        }
    }
    let types = reader.types;
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    let mut api = Api { area: area.to_owned(), name, version: version.to_owned(), operations, types };
    mend_dangling(&mut api, file, report);
    Some(api)
}

/// Takes references to types that the document does not have as any JSON, so that an override can mend the place.
fn mend_dangling(api: &mut Api, file: &Path, report: &mut Vec<String>) {
    let known: HashSet<String> = api.types.keys().cloned().collect();
    let mut mend = |place: String, ty: &mut Type| {
        ty.replace(&mut |name| {
            let dangling = !known.contains(name);
            if dangling {
                report.push(format!(
                    "{}#{place}: `{name}` is not there, and taken as any JSON",
                    file.display()
                ));
            }
            dangling.then_some(Type::Json)
        });
    };
    for operation in &mut api.operations {
        let place =
            format!("/paths/{}/{}", operation.path.replace('/', "~1"), operation.method.to_lowercase());
        let fields = operation.parameters.iter_mut().chain(&mut operation.query).map(|field| &mut field.ty);
        let types = fields.chain(operation.body.iter_mut().map(|body| &mut body.ty));
        let types = types.chain(operation.returns.iter_mut().filter_map(|(_, ty)| ty.as_mut()));
        types.for_each(|ty| mend(place.clone(), ty));
    }
    for (name, shape) in &mut api.types {
        if let Shape::Object(fields) = shape {
            for field in fields {
                mend(format!("/components/schemas/{name}/properties/{}", field.name), &mut field.ty);
            }
        }
    }
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
    let mut reached = Vec::new();
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
        reached.push(name);
    }
    api.types.retain(|name, _| reached.contains(name));
    api.types.sort_unstable_keys();
}

struct Reader<'a> {
    file: &'a Path,
    version: &'a str,
    types: IndexMap<String, Shape>,
    report: &'a mut Vec<String>,
}

impl Reader<'_> {
    fn note(&mut self, pointer: &str, problem: &str) {
        self.report.push(format!("{}#{pointer}: {problem}", self.file.display()));
    }

    fn operation(&mut self, method: &str, path: &str, json: &Value) -> Operation {
        let pointer =
            format!("/paths/{}/{}", path.replace('~', "~0").replace('/', "~1"), method.to_lowercase());
        let segments =
            path.split('/').map(|segment| if segment == self.version { "{version}" } else { segment });
        let mut operation = Operation {
            name: String::new(),
            method: method.to_owned(),
            path: segments.collect::<Vec<_>>().join("/"),
            scopes: security(json),
            parameters: Vec::new(),
            query: Vec::new(),
            body: None,
            returns: Vec::new(),
            exempt: texts(&json["x-hubspot-rate-limit-exemptions"]),
            deprecated: json["deprecated"].as_bool().unwrap_or_default(),
            line: 0,
        };
        let mut in_path: HashMap<String, Field> = HashMap::new();
        for (at, parameter) in list(&json["parameters"]).iter().enumerate() {
            let pointer = format!("{pointer}/parameters/{at}");
            let Some(name) = parameter["name"].as_str() else {
                self.note(&pointer, "a parameter without a name is left out");
                continue;
            };
            let ty = self.ty(&parameter["schema"], &format!("{pointer}/schema"));
            let required = parameter["required"].as_bool().unwrap_or_default();
            let field = Field { name: name.to_owned(), ty, required };
            match parameter["in"].as_str() {
                Some("path") => _ = in_path.insert(name.to_owned(), Field { required: true, ..field }),
                Some("query") => operation.query.push(field),
                other => self.note(&pointer, &format!("a parameter in {other:?} is left out")),
            }
        }
        for name in read::placeholders(&operation.path) {
            let absent = || Field { name: name.to_owned(), ty: Type::String, required: true };
            operation.parameters.push(in_path.remove(name).unwrap_or_else(absent));
        }
        operation.body = self.body(json, &pointer, &operation.path, method);
        for (status, response) in entries(&json["responses"]) {
            let Some(status) = status.parse().ok().filter(|status| (200..300).contains(status)) else {
                continue;
            };
            let ty = entries(&response["content"]).next().map(|(media, content)| {
                let pointer =
                    format!("{pointer}/responses/{status}/content/{}/schema", media.replace('/', "~1"));
                match media.as_str() {
                    "text/plain" => Type::Text,
                    _ => self.ty(&content["schema"], &pointer),
                }
            });
            operation.returns.push((status, ty));
        }
        if operation.returns.is_empty() {
            self.note(&pointer, "no success is stated; an override can say what it returns");
        }
        operation
    }

    fn body(&mut self, json: &Value, pointer: &str, path: &str, method: &str) -> Option<Body> {
        let content = &json["requestBody"]["content"];
        let (media, body) = entries(content).next()?;
        let pointer = format!("{pointer}/requestBody/content/{}/schema", media.replace('/', "~1"));
        let schema = &body["schema"];
        let media = match media.as_str() {
            "application/x-www-form-urlencoded" => Media::Form,
            "multipart/form-data" => Media::Multipart,
            "text/plain" => Media::Text,
            _ => Media::Json,
        };
        if schema["properties"].is_object() && schema.get("$ref").is_none() {
            // A form has its fields in place; it gets a name, so that the notation has no nested objects.
            let last = path.rsplit('/').find(|segment| !segment.starts_with('{')).unwrap_or("body");
            let name =
                format!("{}{}Form", method.to_lowercase().to_upper_camel_case(), last.to_upper_camel_case());
            let shape = self.shape(schema, &pointer)?;
            self.types.insert(name.clone(), shape);
            return Some(Body { media, ty: Type::Named(name) });
        }
        Some(Body { media, ty: self.ty(schema, &pointer) })
    }

    fn shape(&mut self, schema: &Value, pointer: &str) -> Option<Shape> {
        if schema["oneOf"].is_array() {
            return Some(Shape::Union(self.variants(schema)));
        }
        let required = texts(&schema["required"]);
        let properties = entries(&schema["properties"]).map(|(name, schema)| {
            let ty = self.ty(schema, &format!("{pointer}/properties/{name}"));
            let optional = schema["nullable"].as_bool().unwrap_or_default() || !required.contains(name);
            Field { name: name.clone(), ty, required: !optional }
        });
        Some(Shape::Object(properties.collect()))
    }

    fn variants(&self, schema: &Value) -> Vec<String> {
        list(&schema["oneOf"]).iter().filter_map(reference).collect()
    }

    fn ty(&mut self, schema: &Value, pointer: &str) -> Type {
        if let Some(name) = reference(schema) {
            return Type::Named(name);
        }
        if schema["oneOf"].is_array() {
            let variants = self.variants(schema);
            return match &variants[..] {
                [] => Type::Json,
                [one] => Type::Named(one.clone()),
                _ => Type::Union(variants),
            };
        }
        let values = texts(&schema["enum"]);
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("string"), _)
                if values.len() == 1 && schema["default"] == Value::String(values[0].clone()) =>
            {
                Type::Const(values[0].clone())
            }
            (Some("string"), _) if !values.is_empty() => Type::Enum(values),
            (Some("string"), Some("date-time")) => Type::DateTime,
            (Some("string"), Some("date")) => Type::Date,
            (Some("string"), Some("uuid")) => Type::Uuid,
            (Some("string"), Some("binary")) => Type::Binary,
            (Some("string"), _) => Type::String,
            (Some("integer"), Some("int64")) => Type::Int64,
            (Some("integer"), _) => Type::Int32,
            (Some("number"), _) => Type::Number,
            (Some("boolean"), _) => Type::Boolean,
            (Some("array"), _) => {
                Type::List(Box::new(self.ty(&schema["items"], &format!("{pointer}/items"))))
            }
            (Some("object") | None, _) if schema["additionalProperties"].is_object() => {
                let item =
                    self.ty(&schema["additionalProperties"], &format!("{pointer}/additionalProperties"));
                Type::Map(Box::new(item))
            }
            (Some("object"), _) => Type::Json,
            (other, _) => {
                self.note(pointer, &format!("the type {other:?} is taken as any JSON"));
                Type::Json
            }
        }
    }
}

/// The scopes of the OAuth schemes; those of private apps are the same but for spelling.
fn security(json: &Value) -> Option<Dnf> {
    let any_of = list(&json["security"]).iter().filter_map(|all| {
        let scopes = entries(all)
            .filter(|(scheme, _)| scheme.starts_with("oauth2"))
            .flat_map(|(_, scopes)| texts(scopes));
        Some(scopes.collect::<Vec<_>>()).filter(|all| !all.is_empty())
    });
    let dnf = Dnf::new(any_of.collect::<Vec<_>>());
    (!dnf.0.is_empty()).then_some(dnf)
}

fn reference(schema: &Value) -> Option<String> {
    Some(schema["$ref"].as_str()?.rsplit('/').next()?.to_owned())
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE).iter()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value) -> Vec<String> {
    list(value).iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
