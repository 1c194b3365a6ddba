//! `cargo xtask coverage --against DIR`: what OpenAPI documents have, and what of it is bound, fact by fact.
//!
//! The documents are read here by themselves, and not with the importer: what that drops has to show.

mod plain;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use serde_json::Value;

use crate::{
    import,
    mend::{Facts, Op},
    spec::{
        Api, Field, Media, Shape, notation::Type, overrides::Overrides, requirement::Dnf,
        workspace::Spec,
    },
};

/// An operation of a document.
struct Stated<'a> {
    document: &'a Path,
    root: &'a Value,
    json: &'a Value,
}

/// What is compared, for messages, and whether an override or a rule has a reason for a difference.
struct Difference {
    text: String,
    explained: bool,
}

/// Compares the spec with all documents below a folder.
///
/// # Errors
/// When something is missing, or differs without a reason; the message says what.
pub fn run(spec: &Path, against: &Path) -> Result<String> {
    let spec = Spec::load(spec)?;
    let facts = Facts::new(&spec)?;
    let documents = documents(against)?;
    let mut stated: BTreeMap<String, Vec<Stated<'_>>> = BTreeMap::new();
    for (document, root) in &documents {
        for (path, methods) in root["paths"].as_object().into_iter().flatten() {
            for (method, json) in methods.as_object().into_iter().flatten() {
                let call = format!("{} {path}", method.to_uppercase());
                stated.entry(call).or_default().push(Stated { document, root, json });
            }
        }
    }
    let bound: BTreeMap<String, &Op<'_>> = facts
        .operations()
        .map(|op| (format!("{} {}", op.operation.method, op.path()), op))
        .collect();
    let (mut covered, mut explained, mut problems) = (0, BTreeSet::new(), BTreeSet::new());
    for (call, statements) in &stated {
        let Some(op) = bound.get(call) else {
            problems.insert(format!("{call}: is not bound ({})", statements[0].document.display()));
            continue;
        };
        covered += 1;
        // Documents repeat each other's operations, not always word for word: one that agrees is enough.
        let all = statements.iter().map(|stated| compare(&spec, op, stated));
        let least = all
            .min_by_key(|found| found.iter().filter(|it| !it.explained).count())
            .unwrap_or_default();
        for difference in least {
            let text = format!("{call}: {}", difference.text);
            if difference.explained {
                explained.insert(text)
            } else {
                problems.insert(text)
            };
        }
    }
    let total = stated.len();
    let beyond = bound.keys().filter(|call| !stated.contains_key(*call)).count();
    let summary = format!(
        "{covered} of {total} operations of {} documents are bound, {beyond} more are; {} differences, {} with a reason",
        documents.len(),
        problems.len() + explained.len(),
        explained.len()
    );
    match problems.is_empty() {
        true => Ok(summary),
        false => bail!("{summary}\n  {}", Vec::from_iter(problems).join("\n  ")),
    }
}

fn documents(folder: &Path) -> Result<Vec<(PathBuf, Value)>> {
    let mut files = Vec::new();
    import::collection::collect(folder, &mut files)?;
    let mut documents = Vec::new();
    for file in files {
        let json = import::json::read(&file)?;
        if json["paths"].is_object() {
            documents.push((
                file.strip_prefix(folder).unwrap_or(&file).to_owned(),
                plain::document(&json),
            ));
        }
    }
    if documents.is_empty() {
        bail!("{} has no OpenAPI documents", folder.display());
    }
    Ok(documents)
}

/// All differences between an operation and what a document states of it.
fn compare<'a>(spec: &'a Spec, op: &Op<'a>, stated: &Stated<'a>) -> Vec<Difference> {
    let mut found = Comparison {
        overrides: &spec.overrides,
        api: op.api,
        root: stated.root,
        found: Vec::new(),
    };
    let call = op.operation.call();
    found.security(op, stated.json, &call);
    found.parameters(op, stated.json);
    found.body(op, &stated.json["requestBody"]["content"]);
    found.answers(op, &stated.json["responses"], &call);
    found.found
}

struct Comparison<'a> {
    overrides: &'a Overrides,
    api: &'a Api,
    root: &'a Value,
    found: Vec<Difference>,
}

impl<'a> Comparison<'a> {
    fn differs(
        &mut self,
        place: &str,
        here: &dyn std::fmt::Display,
        there: &dyn std::fmt::Display,
        explained: bool,
    ) {
        self.found.push(Difference {
            text: format!("{place}: `{here}` here, `{there}` there"),
            explained,
        });
    }

    fn security(&mut self, op: &Op<'_>, json: &Value, call: &str) {
        let any_of = json["security"].as_array().into_iter().flatten().filter_map(|all| {
            let oauth = all.as_object()?.iter().filter(|(scheme, _)| scheme.starts_with("oauth2"));
            let scopes: Vec<String> = oauth.flat_map(|(_, scopes)| texts(scopes)).collect();
            (!scopes.is_empty()).then_some(scopes)
        });
        let there = Dnf::new(any_of.collect::<Vec<_>>());
        let overridden = self.overrides.of_call(call).find_map(|it| it.scopes.clone());
        let here = overridden.clone().or_else(|| op.operation.scopes.clone()).unwrap_or_default();
        // Where the object type decides, the requirement is that of the type and not the list of all.
        if here != there && op.object.is_none() {
            self.differs("security", &here, &there, overridden.is_some());
        }
    }

    fn parameters(&mut self, op: &Op<'_>, json: &'a Value) {
        for place in ["path", "query"] {
            let fields =
                if place == "path" { &op.operation.parameters } else { &op.operation.query };
            let all = json["parameters"].as_array().into_iter().flatten();
            let there: BTreeMap<&str, &Value> = all
                .filter(|parameter| parameter["in"] == place)
                .filter_map(|parameter| Some((parameter["name"].as_str()?, parameter)))
                .collect();
            for field in fields {
                let Some(parameter) = there.get(field.name.as_str()) else {
                    // A parameter that stands in the path alone is text.
                    if place == "query" || field.ty != Type::String {
                        self.differs(
                            &format!("{place} {}", field.name),
                            &field.ty,
                            &"nothing",
                            false,
                        );
                    }
                    continue;
                };
                let required = place == "path" || parameter["required"] == true;
                let place = format!("{place} {}", field.name);
                self.flag(&place, field.required, required, false);
                self.ty(&place, &field.ty, &parameter["schema"], &mut BTreeSet::new());
            }
            for name in there.keys().filter(|name| !fields.iter().any(|field| field.name == **name))
            {
                self.differs(&format!("{place} {name}"), &"nothing", &"a parameter", false);
            }
        }
        for parameter in json["parameters"].as_array().into_iter().flatten() {
            if parameter["in"] != "path" && parameter["in"] != "query" {
                self.differs("parameter", &"nothing", parameter, false);
            }
        }
    }

    fn flag(&mut self, place: &str, here: bool, there: bool, explained: bool) {
        let word = |required| if required { "required" } else { "optional" };
        if here != there {
            self.differs(place, &word(here), &word(there), explained);
        }
    }

    fn body(&mut self, op: &Op<'_>, content: &'a Value) {
        let there = content.as_object().and_then(|content| content.iter().next());
        let (body, (media, content)) = match (&op.operation.body, there) {
            (None, None) => return,
            (Some(body), Some(there)) => (body, there),
            (here, there) => {
                let word = |present| if present { "a body" } else { "nothing" };
                return self.differs("body", &word(here.is_some()), &word(there.is_some()), false);
            }
        };
        let expected = match media.as_str() {
            "application/x-www-form-urlencoded" => Media::Form,
            "multipart/form-data" => Media::Multipart,
            "text/plain" => Media::Text,
            _ => Media::Json,
        };
        if body.media != expected {
            self.differs("body", &body.media.word(), media, false);
        }
        self.ty("body", &body.ty, &content["schema"], &mut BTreeSet::new());
    }

    fn answers(&mut self, op: &Op<'_>, responses: &'a Value, call: &str) {
        let success = |status: &String| {
            status.parse::<u16>().ok().filter(|status| (200..300).contains(status))
        };
        let all = responses.as_object().into_iter().flatten();
        let there: BTreeMap<u16, &Value> =
            all.filter_map(|(status, answer)| Some((success(status)?, answer))).collect();
        let here: BTreeMap<u16, &Option<Type>> =
            op.returns.iter().map(|(status, ty)| (*status, ty)).collect();
        let explained = self.overrides.of_call(call).any(|it| it.returns.is_some());
        let codes =
            |codes: Vec<&u16>| codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let (ours, theirs) = (codes(here.keys().collect()), codes(there.keys().collect()));
        if ours != theirs {
            return self.differs("success", &ours, &theirs, explained);
        }
        for (status, ty) in here {
            let content =
                there[&status]["content"].as_object().and_then(|content| content.iter().next());
            match (ty, content) {
                (None, None) => {}
                (Some(Type::Text), Some((media, _))) if media == "text/plain" => {}
                (Some(ty), Some((_, content))) => {
                    self.ty(
                        &format!("answer {status}"),
                        ty,
                        &content["schema"],
                        &mut BTreeSet::new(),
                    );
                }
                (here, there) => {
                    let word = |present| if present { "a body" } else { "nothing" };
                    self.differs(
                        "answer",
                        &word(here.is_some()),
                        &word(there.is_some()),
                        explained,
                    );
                }
            }
        }
    }

    /// Compares a type with a schema, all the way down.
    fn ty(&mut self, place: &str, ty: &Type, schema: &'a Value, seen: &mut BTreeSet<String>) {
        if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
            return self.reference(place, ty, name, seen);
        }
        let variants: Vec<&str> = list(&schema["oneOf"])
            .filter_map(|variant| variant["$ref"].as_str()?.rsplit('/').next())
            .collect();
        match ty {
            Type::List(item) if schema["type"] == "array" => {
                self.ty(place, item, &schema["items"], seen)
            }
            Type::Map(item) if schema["additionalProperties"].is_object() => {
                self.ty(place, item, &schema["additionalProperties"], seen);
            }
            Type::Union(names) if names.iter().map(String::as_str).eq(variants.iter().copied()) => {
                for name in variants {
                    self.reference(place, &Type::Named(name.to_owned()), name, seen);
                }
            }
            Type::Named(name) if variants == [name.as_str()] => {
                self.reference(place, ty, name, seen)
            }
            // A form has its fields in place.
            Type::Named(name) if schema["properties"].is_object() => {
                if let Some(Shape::Object(fields)) = self.api.types.get(name) {
                    self.object(name, fields, schema, seen);
                }
            }
            _ => {
                let there = scalar(schema);
                let field = place.rsplit([' ', '.']).next().unwrap_or_default();
                let explained = self.overrides.of_field(field, ty).is_some();
                if ty.to_string() != there {
                    self.differs(place, ty, &there, explained);
                }
            }
        }
    }

    fn reference(&mut self, place: &str, ty: &Type, name: &str, seen: &mut BTreeSet<String>) {
        let schema = &self.root["components"]["schemas"][name];
        let mended = self.overrides.of_type(name).any(|it| it.is.is_some());
        if schema.is_null() {
            // Nothing is there to compare with: a field of the type around it says what it is.
            if *ty != Type::Json {
                self.differs(place, ty, &format!("{name}, which is not there"), false);
            }
            return;
        }
        // A name that cannot be that of a type has changed in its signs.
        let letters =
            |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        let ours = match ty {
            Type::Named(ours) if letters(ours) == letters(name) => ours,
            _ => return self.differs(place, ty, &name, mended),
        };
        if !seen.insert(name.to_owned()) {
            return;
        }
        match self.api.types.get(ours) {
            None => self.differs(place, &"nothing", &name, mended),
            Some(Shape::Union(names)) => {
                let variants: Vec<&str> = list(&schema["oneOf"])
                    .filter_map(|variant| variant["$ref"].as_str()?.rsplit('/').next())
                    .collect();
                if !names.iter().map(String::as_str).eq(variants.iter().copied()) {
                    self.differs(name, &names.join(" | "), &variants.join(" | "), mended);
                }
                for variant in names {
                    self.reference(name, &Type::Named(variant.clone()), variant, seen);
                }
            }
            Some(Shape::Object(fields)) => self.object(name, fields, schema, seen),
        }
    }

    fn object(
        &mut self,
        name: &str,
        fields: &[Field],
        schema: &'a Value,
        seen: &mut BTreeSet<String>,
    ) {
        let required = texts(&schema["required"]);
        let there = schema["properties"].as_object();
        for field in fields {
            let place = format!("{name}.{}", field.name);
            let Some(property) = there.and_then(|there| there.get(&field.name)) else {
                self.differs(&place, &field.ty, &"nothing", false);
                continue;
            };
            let needed = required.contains(&field.name) && property["nullable"] != true;
            self.flag(&place, field.required, needed, false);
            self.ty(&place, &field.ty, property, seen);
        }
        let ours: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        for property in there.into_iter().flatten().map(|(name, _)| name) {
            if !ours.contains(property.as_str()) {
                self.differs(&format!("{name}.{property}"), &"nothing", &"a field", false);
            }
        }
    }
}

/// A schema without references, in the notation of the spec.
fn scalar(schema: &Value) -> String {
    let values = texts(&schema["enum"]);
    let format = schema["format"].as_str().unwrap_or_default();
    match schema["type"].as_str().unwrap_or_default() {
        "string" if values.len() == 1 && schema["default"] == values[0].as_str() => {
            format!("const({})", values[0])
        }
        "string" if !values.is_empty() => format!("enum({})", values.join(" | ")),
        "string" => match format {
            "date-time" => "datetime",
            "date" | "uuid" | "binary" => format,
            _ => "string",
        }
        .to_owned(),
        "integer" => if format == "int64" { "int64" } else { "int32" }.to_owned(),
        "number" => "number".to_owned(),
        "boolean" => "boolean".to_owned(),
        _ => "json".to_owned(),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::spec::workspace::root;

    /// A folder of its own for each test.
    fn folder(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("hubscope-coverage-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn against(name: &str, operation: &str) -> Result<String> {
        let folder = folder(name);
        let document = format!(
            r##"{{"info":{{"title":"Owners","version":"2026-03"}},"paths":{{"/crm/owners/2026-03/{{ownerId}}":{{"get":{operation}}}}}}}"##
        );
        fs::write(folder.join("owners.json"), document).unwrap();
        let result = run(&root().join("spec"), &folder);
        fs::remove_dir_all(folder).unwrap();
        result
    }

    #[test]
    fn what_is_missing_or_differs_is_named() {
        let error = against(
            "differs",
            r#"{"parameters":[{"name":"ownerId","in":"path","schema":{"type":"boolean"}},
                {"name":"sideways","in":"query","schema":{"type":"string"}}],
                "security":[{"oauth2":["tickets"]}],"responses":{"202":{}}}"#,
        )
        .unwrap_err()
        .to_string();
        for part in [
            "1 of 1 operations",
            "path ownerId: `int32` here, `boolean` there",
            "query sideways: `nothing` here, `a parameter` there",
            "security: `automation | crm.objects.owners.read` here, `tickets` there",
            "success: `200` here, `202` there",
        ] {
            assert!(error.contains(part), "{part}\n{error}");
        }
    }

    #[test]
    fn an_operation_that_is_not_bound_is_named() {
        let folder = folder("missing");
        let document = r#"{"info":{},"paths":{"/no/such/call":{"post":{}}}}"#;
        fs::write(folder.join("new.json"), document).unwrap();
        let error = run(&root().join("spec"), &folder).unwrap_err().to_string();
        fs::remove_dir_all(&folder).unwrap();
        assert!(error.contains("POST /no/such/call: is not bound (new.json)"), "{error}");
    }
}
