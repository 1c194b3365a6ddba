//! What the names and types of a spec leave to be settled, with the places in the documents.

use std::{collections::BTreeMap, path::Path};

use super::{openapi::escaped, store::Store};
use crate::{
    check,
    names::ledger::{call, key},
    spec::{Api, workspace::Spec},
};

/// What a person should look at in the spec, by document and pointer where this import has read one.
pub(super) fn left(spec: &Path, store: &Store) -> Vec<String> {
    let loaded = match Spec::with_apis(Some(spec), store.apis(|_| true)) {
        Ok(loaded) => loaded,
        Err(error) => return vec![error.to_string()],
    };
    let places = places(&loaded.apis, store);
    let located = |note: String| {
        let (subject, problem) = note.split_once(": ").unwrap_or(("", &note));
        let (at, rest) = subject.split_once(' ').unwrap_or((subject, ""));
        // A type is known by its file and its name, an operation by its call.
        let place = match places.get(&key(subject)) {
            Some(place) => Some(place.clone()),
            None => places.get(at).map(|document| {
                let name = rest.split('.').next().unwrap_or_default();
                format!("{document}#/components/schemas/{}", escaped(name))
            }),
        };
        match place {
            Some(place) => format!("{place}: {problem} ({subject})"),
            None => note,
        }
    };
    match check::unsettled(&loaded, spec) {
        Ok(notes) => notes.into_iter().map(located).collect(),
        Err(error) => vec![format!("{error:#}")],
    }
}

/// The documents of operations by their keys in the ledger, and those of files by `area/name`.
fn places(apis: &[Api], store: &Store) -> BTreeMap<String, String> {
    let mut by_id = BTreeMap::new();
    let mut places = BTreeMap::new();
    for entry in &store.entries {
        if let Some((document, pointer)) = &entry.place {
            let shown = document.display().to_string();
            by_id.insert(entry.id(), format!("{shown}#{pointer}"));
            places.entry(format!("{}/{}", entry.home.0, entry.home.1)).or_insert(shown);
        }
    }
    for api in apis {
        for operation in &api.operations {
            let id = ((api.area.clone(), api.name.clone()), operation.call());
            if let Some(place) = by_id.get(&id) {
                places.insert(key(&call(api, operation)), place.clone());
            }
        }
    }
    places
}
