//! What a new version of HubSpot's documents adds, removes, renames and re-scopes, and what of it
//! breaks users, in the paths that they write.

mod changes;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use anyhow::Result;

use crate::{
    codegen,
    import::{Id, Merged, alike},
    ir::Ir,
    names::ledger::Ledger,
    spec::{Api, Operation, workspace::Spec},
};
use changes::{Call, Changes};

/// An operation and its path in Rust.
struct Bound<'a> {
    path: String,
    call: Call<'a>,
}

/// Compares OpenAPI documents of two versions: files, folders, or HubSpot's collection. Either can
/// be the folder of a spec. The spec that is given says what things are called.
///
/// # Errors
/// When one of them cannot be read.
pub fn run(spec: Option<&Path>, old: &Path, new: &Path) -> Result<String> {
    let old = Merged::of(spec, old)?;
    let after = old.then(spec, new)?;
    let (before, now) =
        (Spec::with_apis(spec, old.apis())?, Spec::with_apis(spec, after.apis_seen())?);
    let ledger = || spec.map_or(Ok(Ledger::default()), Ledger::load);
    let (was, is) =
        (codegen::lowered(&before, &mut ledger()?)?, codegen::lowered(&now, &mut ledger()?)?);
    let (old_paths, new_paths) = (paths(&before, &was.ir), paths(&now, &is.ir));
    let mut changes = Changes::default();
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for (was, is) in old.pairs(&after) {
        let was = was.and_then(|id| old_paths.get(&id));
        let is = is.and_then(|id| new_paths.get(&id));
        match (was, is) {
            (Some(was), Some(is)) => both(&mut changes, was, is),
            (Some(was), None) => gone.push(was),
            (None, Some(is)) => come.push(is),
            (None, None) => {}
        }
    }
    for was in gone {
        let renamed = |is: &&Bound<'_>| is_renamed(was.call.operation, is.call.operation);
        match come.iter().position(renamed) {
            Some(at) => {
                let is = come.remove(at);
                changes.breaking.insert(format!(
                    "{}: is {} now ({}, it was {})",
                    was.path,
                    is.path,
                    is.call.operation.call(),
                    was.call.operation.call()
                ));
                changes.of_call(&is.path, was.call, is.call);
            }
            None => {
                let call = was.call.operation.call();
                changes.breaking.insert(format!("{}: is gone ({call})", was.path));
            }
        }
    }
    for is in come {
        let operation = is.call.operation;
        let scopes = operation.scopes.as_ref().map_or("no scope".to_owned(), ToString::to_string);
        let call = operation.call();
        changes.added.insert(format!("{}: needs {scopes} ({call})", is.path));
    }
    parted(&mut changes, &before.apis, &now.apis);
    Ok(changes.page(old_paths.len(), new_paths.len()))
}

/// The operations of a spec, by file and call.
fn paths<'a>(spec: &'a Spec, ir: &Ir) -> BTreeMap<Id, Bound<'a>> {
    let mut named = BTreeMap::new();
    for op in ir.areas.iter().flat_map(|area| &area.operations) {
        let path = format!("{}::{}::{}", op.area, op.module.join("::"), op.function);
        named.insert((&op.area, &op.api, &op.method, &op.path), path);
    }
    let mut paths = BTreeMap::new();
    for api in &spec.apis {
        for operation in &api.operations {
            let wire = operation.versioned_path(api);
            let path = named.get(&(&api.area, &api.name, &operation.method, &wire)).cloned();
            let path = path.unwrap_or_else(|| operation.call());
            let id = ((api.area.clone(), api.name.clone()), operation.call());
            paths.insert(id, Bound { path, call: Call { operation, api } });
        }
    }
    paths
}

/// Compares an operation with what it was.
fn both(changes: &mut Changes, was: &Bound<'_>, is: &Bound<'_>) {
    if was.path != is.path {
        changes.other.insert(format!(
            "{}: would be {} by the rules for names, and stays where it is",
            was.path, is.path
        ));
    }
    changes.of_call(&was.path, was.call, is.call);
}

/// Whether two operations are one under another path: the method and all but the first segment are
/// the same.
fn is_renamed(old: &Operation, new: &Operation) -> bool {
    let rest = |operation: &Operation| {
        let key = operation.key();
        let (method, path) = key.split_once(" /")?;
        let (_, rest) = path.split_once('/')?;
        Some((method.to_owned(), rest.to_owned()))
    };
    let (old, new) = (rest(old), rest(new));
    old.is_some() && old == new
}

/// The types that were one for several APIs of an area and are not any more.
fn parted(changes: &mut Changes, old: &[Api], new: &[Api]) {
    let by_name = |apis: &[Api]| {
        let mut all: BTreeMap<(String, String), BTreeSet<usize>> = BTreeMap::new();
        for (at, api) in apis.iter().enumerate() {
            for name in api.types.keys() {
                all.entry((api.area.clone(), name.clone())).or_default().insert(at);
            }
        }
        all
    };
    let new_places = by_name(new);
    for ((area, name), places) in by_name(old) {
        let Some(now) = new_places.get(&(area.clone(), name.clone())) else { continue };
        let pairs = places.iter().flat_map(|a| places.range(a + 1..).map(move |b| (*a, *b)));
        let parts = pairs.filter_map(|(a, b)| {
            let find = |at: usize| now.iter().find(|it| new[**it].name == old[at].name).copied();
            let was = alike(&old[a].types, &old[b].types, &name);
            let (a, b) = (find(a)?, find(b)?);
            (was && !alike(&new[a].types, &new[b].types, &name)).then_some([a, b])
        });
        let apis: BTreeSet<_> = parts.flatten().map(|at| new[at].name.as_str()).collect();
        if !apis.is_empty() {
            let apis = Vec::from_iter(apis).join(", ");
            let text = format!("{area}::types::{name}: parts: it is not the same in {apis}");
            changes.breaking.insert(text);
        }
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
        let folder = std::env::temp_dir().join(format!("hubscope-diff-{}/crm", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (old, new) = (folder.join("old.json"), folder.join("new.json"));
        fs::write(&old, OLD).unwrap();
        fs::write(&new, NEW).unwrap();
        let page = run(None, &old, &new).unwrap();
        let same = run(None, &old, &old).unwrap();
        fs::remove_dir_all(folder).unwrap();
        assert_eq!(
            page,
            "3 operations before, 3 now\n\n\
             Breaks users: 7\n  \
             crm::public::things::get_hook_settings: is crm::public::things::get_app_hook_settings \
             now (GET /app-hooks/{version}/{appId}/settings, it was \
             GET /hooks/{version}/{appId}/settings)\n  \
             crm::public::things::get_old: is gone (GET /things/{version}/old)\n  \
             crm::things::read::get: needs things.more & things.read now, things.read was enough: \
             breaks apps without that scope\n  \
             crm::things::read::get: query `limit` is required now\n  \
             crm::things::read::get: query `limit` is string now, it was int32\n  \
             crm::things::read::get: response `kind` cannot be B now\n  \
             crm::things::read::get: response.owner `name` is int32 now, it was string\n\n\
             New: 1\n  \
             crm::things::read::get_by_thing_id: needs things.read (GET /things/{version}/{thingId})\n\n\
             Changed: 2\n  \
             crm::things::read::get: response `kind` can be C now\n  \
             crm::things::read::get: response.owner `email` is new"
        );
        assert_eq!(same, "3 operations before, 3 now\n\nBreaks users: 0\n\nNew: 0\n\nChanged: 0");
    }
}
