//! What a new version of HubSpot's documents adds, removes, renames and re-scopes, and what of it breaks users.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use crate::{
    import::{collect, json, openapi},
    spec::{Api, Field, Operation, Shape, notation::Type},
};

/// An operation with the types of its document.
struct Call {
    operation: Operation,
    types: indexmap::IndexMap<String, Shape>,
}

/// What differs, by how much it matters.
#[derive(Default)]
struct Changes {
    breaking: BTreeSet<String>,
    added: BTreeSet<String>,
    other: BTreeSet<String>,
}

/// Compares OpenAPI documents, or folders of them, of two versions.
///
/// # Errors
/// When one of them cannot be read.
pub fn run(old: &Path, new: &Path) -> Result<String> {
    let (old, new) = (calls(old)?, calls(new)?);
    let mut changes = Changes::default();
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for (key, before) in &old {
        match new.get(key) {
            Some(after) => changes.of_call(before, after),
            None => gone.push(before),
        }
    }
    come.extend(new.iter().filter(|(key, _)| !old.contains_key(*key)).map(|(_, call)| call));
    for before in gone {
        match come.iter().position(|after| is_renamed(&before.operation, &after.operation)) {
            Some(at) => {
                let after = come.remove(at);
                changes.breaking.insert(format!(
                    "{}: is {} now",
                    before.operation.call(),
                    after.operation.call()
                ));
                changes.of_call(before, after);
            }
            None => _ = changes.breaking.insert(format!("{}: is gone", before.operation.call())),
        }
    }
    for call in come {
        let scopes =
            call.operation.scopes.as_ref().map_or("no scope".to_owned(), ToString::to_string);
        changes.added.insert(format!("{}: needs {scopes}", call.operation.call()));
    }
    Ok(changes.page(old.len(), new.len()))
}

/// The operations of all documents, by method and path without versions and names of parameters.
fn calls(path: &Path) -> Result<BTreeMap<String, Call>> {
    let mut documents: Vec<PathBuf> = Vec::new();
    collect(path, &mut documents)?;
    if documents.is_empty() {
        bail!("{}: expected OpenAPI documents (.json)", path.display());
    }
    let mut calls = BTreeMap::new();
    for document in documents {
        let json = json(&document)?;
        let Some(Api { operations, types, .. }) =
            openapi::api("", &document, &json, &mut Vec::new())
        else {
            continue;
        };
        for operation in operations {
            let call = Call { types: types.clone(), operation };
            calls.entry(key(&call.operation)).or_insert(call);
        }
    }
    Ok(calls)
}

fn key(operation: &Operation) -> String {
    let segments =
        operation.path.split('/').filter(|segment| *segment != "{version}" && !segment.is_empty());
    let segments = segments.map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    format!("{} /{}", operation.method, segments.collect::<Vec<_>>().join("/"))
}

/// Whether two operations are one under another path: the method and all but the first segment are the same.
fn is_renamed(old: &Operation, new: &Operation) -> bool {
    let (old, new) = (key(old), key(new));
    let rest = |key: &str| {
        let (method, path) = key.split_once(" /")?;
        let (_, rest) = path.split_once('/')?;
        Some((method.to_owned(), rest.to_owned()))
    };
    let (old, new) = (rest(&old), rest(&new));
    old.is_some() && old == new
}

impl Changes {
    fn of_call(&mut self, before: &Call, after: &Call) {
        let (old, new) = (&before.operation, &after.operation);
        let place = new.call();
        match (&old.scopes, &new.scopes) {
            (old, new) if old == new => {}
            (old, None) => {
                let old = old.as_ref().map_or(String::new(), ToString::to_string);
                self.other.insert(format!("{place}: needs no scope any more, it needed {old}"));
            }
            (None, Some(new)) => _ = self.breaking.insert(format!("{place}: needs {new} now")),
            (Some(old), Some(new)) if old.implies(new) => {
                self.other.insert(format!("{place}: needs only {new} now, it needed {old}"));
            }
            (Some(old), Some(new)) => {
                self.breaking.insert(format!("{place}: needs {new} now, {old} was enough"));
            }
        }
        if new.deprecated && !old.deprecated {
            self.other.insert(format!("{place}: is deprecated now"));
        }
        let mut seen = BTreeSet::new();
        self.fields(&place, "query", (&old.query, &new.query), true);
        match (&old.body, &new.body) {
            (Some(old), Some(new)) => {
                if old.media != new.media {
                    self.breaking.insert(format!("{place}: takes {} now", new.media.word()));
                }
                self.ty((&place, "body"), (&old.ty, before), (&new.ty, after), true, &mut seen);
            }
            (None, Some(_)) => _ = self.breaking.insert(format!("{place}: takes a body now")),
            (Some(_), None) => _ = self.breaking.insert(format!("{place}: takes no body any more")),
            (None, None) => {}
        }
        let answer =
            |operation: &Operation| operation.returns.iter().find_map(|(_, ty)| ty.clone());
        let mut seen = BTreeSet::new();
        match (answer(old), answer(new)) {
            (Some(old), Some(new)) => {
                self.ty((&place, "answer"), (&old, before), (&new, after), false, &mut seen)
            }
            (Some(_), None) => {
                _ = self.breaking.insert(format!("{place}: answers with nothing now"))
            }
            (None, Some(_)) => {
                _ = self.other.insert(format!("{place}: answers with something now"))
            }
            (None, None) => {}
        }
    }

    /// The fields of a query or of an object that is sent or received.
    fn fields(&mut self, place: &str, of: &str, (old, new): (&[Field], &[Field]), sent: bool) {
        for field in new {
            match old.iter().find(|other| other.name == field.name) {
                Some(other) => {
                    if sent && field.required && !other.required {
                        self.breaking
                            .insert(format!("{place}: {of} `{}` is required now", field.name));
                    }
                }
                None if sent && field.required => {
                    self.breaking
                        .insert(format!("{place}: {of} `{}` is new and required", field.name));
                }
                None => _ = self.other.insert(format!("{place}: {of} `{}` is new", field.name)),
            }
        }
        for field in old.iter().filter(|field| !new.iter().any(|other| other.name == field.name)) {
            self.breaking.insert(format!("{place}: {of} `{}` is gone", field.name));
        }
        let both = new
            .iter()
            .filter_map(|field| Some((old.iter().find(|it| it.name == field.name)?, field)));
        for (old, new) in both {
            let values = |ty: &Type| match ty {
                Type::Enum(values) => Some(values.iter().cloned().collect::<BTreeSet<_>>()),
                _ => None,
            };
            match (values(&old.ty), values(&new.ty)) {
                (Some(old), Some(values)) => {
                    let more: Vec<_> = values.difference(&old).cloned().collect();
                    let less: Vec<_> = old.difference(&values).cloned().collect();
                    if !more.is_empty() {
                        let more = more.join(", ");
                        self.other
                            .insert(format!("{place}: {of} `{}` can be {more} now", new.name));
                    }
                    if !less.is_empty() {
                        let less = less.join(", ");
                        self.breaking
                            .insert(format!("{place}: {of} `{}` cannot be {less} now", new.name));
                    }
                }
                _ if plain(&old.ty) != plain(&new.ty) => {
                    let text = format!(
                        "{place}: {of} `{}` is {} now, it was {}",
                        new.name, new.ty, old.ty
                    );
                    self.breaking.insert(text);
                }
                _ => {}
            }
        }
    }

    fn ty(
        &mut self,
        (place, of): (&str, &str),
        (old_ty, old): (&Type, &Call),
        (new_ty, new): (&Type, &Call),
        sent: bool,
        seen: &mut BTreeSet<(String, String)>,
    ) {
        match (old_ty, new_ty) {
            (Type::List(old_ty), Type::List(new_ty)) | (Type::Map(old_ty), Type::Map(new_ty)) => {
                self.ty((place, of), (old_ty, old), (new_ty, new), sent, seen);
            }
            (Type::Named(before), Type::Named(after)) => {
                if !seen.insert((before.clone(), after.clone())) {
                    return;
                }
                if let (Some(Shape::Object(before)), Some(Shape::Object(after))) =
                    (old.types.get(before), new.types.get(after))
                {
                    self.fields(place, of, (before, after), sent);
                    for field in after {
                        if let Some(other) = before.iter().find(|other| other.name == field.name) {
                            let of = format!("{of}.{}", field.name);
                            self.ty((place, &of), (&other.ty, old), (&field.ty, new), sent, seen);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    fn page(&self, old: usize, new: usize) -> String {
        let mut out = format!("{old} operations before, {new} now\n");
        for (title, lines) in
            [("Breaks users", &self.breaking), ("New", &self.added), ("Changed", &self.other)]
        {
            let _ = write!(out, "\n{title}: {}\n", lines.len());
            for line in lines {
                let _ = writeln!(out, "  {line}");
            }
        }
        out.trim_end().to_owned()
    }
}

/// A type as far as its form goes: names of objects may change without anyone noticing.
fn plain(ty: &Type) -> String {
    match ty {
        Type::Named(_) | Type::Union(_) => "object".to_owned(),
        Type::Int32 | Type::Int64 => "integer".to_owned(),
        Type::List(of) => format!("[{}]", plain(of)),
        Type::Map(of) => format!("map<{}>", plain(of)),
        ty => ty.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const OLD: &str = r##"{"info":{"title":"Things","version":"2026-03"},"paths":{
        "/things/2026-03":{"get":{"parameters":[{"name":"limit","in":"query","schema":{"type":"integer"}}],
            "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}},
            "security":[{"oauth2":["things.read"]}]}},
        "/hooks/2026-03/{appId}/settings":{"get":{"responses":{"204":{}}}},
        "/things/2026-03/old":{"get":{"responses":{"204":{}}}}},
        "components":{"schemas":{"Thing":{"type":"object","properties":{
            "id":{"type":"string"},"kind":{"type":"string","enum":["A","B"]},"owner":{"$ref":"#/components/schemas/Owner"}}},
            "Owner":{"type":"object","properties":{"name":{"type":"string"}}}}}}"##;
    const NEW: &str = r##"{"info":{"title":"Things","version":"2026-09"},"paths":{
        "/things/2026-09":{"get":{"parameters":[{"name":"limit","in":"query","required":true,"schema":{"type":"string"}}],
            "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NewThing"}}}}},
            "security":[{"oauth2":["things.read","things.more"]}]}},
        "/app-hooks/2026-09/{appId}/settings":{"get":{"responses":{"204":{}}}},
        "/things/2026-09/{thingId}":{"get":{"responses":{"204":{}},"security":[{"oauth2":["things.read"]}]}}},
        "components":{"schemas":{"NewThing":{"type":"object","properties":{
            "id":{"type":"string"},"kind":{"type":"string","enum":["A","C"]},"owner":{"$ref":"#/components/schemas/Owner"}}},
            "Owner":{"type":"object","properties":{"name":{"type":"integer"},"email":{"type":"string"}}}}}}"##;

    #[test]
    fn what_breaks_users_is_told_apart_from_the_rest() {
        let folder = std::env::temp_dir().join(format!("hubscope-diff-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (old, new) = (folder.join("old.json"), folder.join("new.json"));
        fs::write(&old, OLD).unwrap();
        fs::write(&new, NEW).unwrap();
        let page = run(&old, &new).unwrap();
        let same = run(&old, &old).unwrap();
        fs::remove_dir_all(folder).unwrap();
        assert_eq!(
            page,
            "3 operations before, 3 now\n\n\
             Breaks users: 7\n  \
             GET /hooks/{version}/{appId}/settings: is GET /app-hooks/{version}/{appId}/settings now\n  \
             GET /things/{version}/old: is gone\n  \
             GET /things/{version}: answer `kind` cannot be B now\n  \
             GET /things/{version}: answer.owner `name` is int32 now, it was string\n  \
             GET /things/{version}: needs things.more & things.read now, things.read was enough\n  \
             GET /things/{version}: query `limit` is required now\n  \
             GET /things/{version}: query `limit` is string now, it was int32\n\n\
             New: 1\n  \
             GET /things/{version}/{thingId}: needs things.read\n\n\
             Changed: 2\n  \
             GET /things/{version}: answer `kind` can be C now\n  \
             GET /things/{version}: answer.owner `email` is new"
        );
        assert_eq!(same, "3 operations before, 3 now\n\nBreaks users: 0\n\nNew: 0\n\nChanged: 0");
    }
}
