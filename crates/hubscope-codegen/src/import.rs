//! `cargo xtask import`: makes spec files from OpenAPI documents, dropping all prose.

pub(crate) mod names;
pub(crate) mod openapi;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use heck::ToSnakeCase;

use crate::spec::{Api, overrides::Overrides, read, workspace, write};

/// The APIs that own what many documents repeat; what no one here owns stays with the first API by name.
const OWNERS: [&str; 6] =
    ["objects", "associations", "journal", "posts", "calling_extensions", "completions"];

/// Makes spec files from OpenAPI documents, and says what changed. `paths` are documents, or folders of them.
///
/// The area of an API is that of the file it has in the spec already, or else the folder of its document.
pub fn run(spec: &Path, paths: &[PathBuf]) -> Result<Vec<String>> {
    let mut documents = Vec::new();
    for path in paths {
        collect(path, &mut documents)?;
    }
    if documents.is_empty() {
        bail!("expected OpenAPI documents (.json), or folders of them");
    }
    let known = areas(spec)?;
    let overrides = overrides(spec)?;
    let mut report = Vec::new();
    let mut apis = Vec::new();
    for document in documents {
        let text = fs::read_to_string(&document)
            .with_context(|| format!("{} cannot be read", document.display()))?;
        let json =
            serde_json::from_str(&text).with_context(|| format!("{} is no JSON", document.display()))?;
        let folder = |path: &Path| path.parent()?.file_name()?.to_str().map(ToSnakeCase::to_snake_case);
        let area = folder(&document).unwrap_or_default();
        let Some(mut api) = openapi::api(&area, &document, &json, &mut report) else { continue };
        let from = format!("{area}/{}", json["info"]["title"].as_str().unwrap_or_default().to_snake_case());
        if let Some((area, name)) = overrides.of_document(&from, &api.version) {
            (api.area, api.name) = (area.clone(), name.clone());
        } else if let Some(areas) = known.get(&api.name).filter(|areas| !areas.contains(&api.area)) {
            // The folder is not an area, but the spec has the API: a document that was downloaded by itself.
            if let [area] = &areas[..] {
                area.clone_into(&mut api.area);
            }
        }
        openapi::name(&mut api);
        apis.push(api);
    }
    drop_repeated(spec, &mut apis)?;
    let mut scopes = BTreeSet::new();
    for api in &mut apis {
        openapi::prune(api);
        if api.operations.is_empty() {
            report.push(format!("{}/{}: other APIs have all of its operations", api.area, api.name));
            continue;
        }
        let requirements = api.operations.iter().filter_map(|operation| operation.scopes.as_ref());
        scopes.extend(requirements.flat_map(|dnf| dnf.scopes()).map(str::to_owned));
        let file = spec.join(&api.area).join(format!("{}.toml", api.name));
        let new = write::api(api);
        let old = fs::read_to_string(&file).unwrap_or_default();
        let shown = format!("spec/{}/{}.toml", api.area, api.name);
        // What is written has to be readable: better now than at the next codegen.
        read::api(Path::new(&shown), &new)?;
        if new == old {
            report.push(format!("{shown}: unchanged, {} operations", api.operations.len()));
            continue;
        }
        let diff = similar::TextDiff::from_lines(&old, &new);
        let count = |tag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
        let (added, removed) = (count(similar::ChangeTag::Insert), count(similar::ChangeTag::Delete));
        report.push(format!(
            "{shown}: {added} lines added, {removed} removed, {} operations",
            api.operations.len()
        ));
        fs::create_dir_all(spec.join(&api.area))?;
        fs::write(&file, new).with_context(|| format!("{} cannot be written", file.display()))?;
    }
    add_scopes(spec, scopes.into_iter(), &mut report)?;
    Ok(report)
}

/// Leaves an operation that several documents have to the one that owns it.
fn drop_repeated(spec: &Path, apis: &mut [Api]) -> Result<()> {
    let rank = |name: &str| {
        (OWNERS.iter().position(|owner| *owner == name).unwrap_or(OWNERS.len()), name.to_owned())
    };
    let mut owners: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let mut claim = |api: &Api| {
        for operation in &api.operations {
            let claim = rank(&api.name);
            let owner = owners.entry(operation.call()).or_insert_with(|| claim.clone());
            *owner = owner.clone().min(claim);
        }
    };
    apis.iter().for_each(&mut claim);
    for file in workspace::api_files(spec)? {
        claim(&read::api(&file, &fs::read_to_string(&file)?)?);
    }
    for api in apis {
        let name = rank(&api.name);
        api.operations.retain(|operation| owners.get(&operation.call()) == Some(&name));
    }
    Ok(())
}

pub(crate) fn collect(path: &Path, documents: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        documents.push(path.to_owned());
        return Ok(());
    }
    let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() || entry.extension().is_some_and(|extension| extension == "json") {
            collect(&entry, documents)?;
        }
    }
    Ok(())
}

/// The overrides, which need not be there yet.
fn overrides(spec: &Path) -> Result<Overrides> {
    let file = spec.join("overrides.toml");
    let text = fs::read_to_string(&file).unwrap_or_default();
    Overrides::parse(Path::new("spec/overrides.toml"), &text)
}

/// The areas of each name of an API that the spec has already.
fn areas(spec: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let part = |path: Option<&Path>| {
        path.and_then(Path::file_stem).and_then(|part| part.to_str()).map(str::to_owned)
    };
    let files = workspace::api_files(spec)?;
    let mut areas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, area) in files.iter().filter_map(|file| Some((part(Some(file))?, part(file.parent())?))) {
        areas.entry(name).or_default().push(area);
    }
    Ok(areas)
}

/// Adds scopes that the table has not seen.
fn add_scopes(spec: &Path, scopes: impl Iterator<Item = String>, report: &mut Vec<String>) -> Result<()> {
    let file = spec.join("scopes.toml");
    let mut text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    for scope in scopes {
        let line = format!("\"{scope}\" = ");
        if !text.lines().any(|known| known.starts_with(&line)) {
            text.push_str(&format!("{line}\"grantable\"\n"));
            report.push(format!("spec/scopes.toml: `{scope}` is new; set its kind"));
        }
    }
    fs::write(&file, text)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = r##"{"info":{"title":"Things","version":"2026-03"},"paths":{"/crm/things/2026-03/{thingId}":{"get":{
        "parameters":[{"name":"thingId","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],
        "responses":{"200":{"content":{"*/*":{"schema":{"$ref":"#/components/schemas/Thing"}}}},"default":{}},
        "security":[{"oauth2":["things.read"]}]}}},
        "components":{"schemas":{"Thing":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}}}}"##;

    #[test]
    fn importing_twice_changes_nothing() {
        let folder = std::env::temp_dir().join(format!("hubscope-import-{}", std::process::id()));
        let spec = folder.join("spec");
        fs::create_dir_all(folder.join("crm")).unwrap();
        fs::create_dir_all(&spec).unwrap();
        fs::write(spec.join("scopes.toml"), "").unwrap();
        fs::write(folder.join("crm/things.json"), DOCUMENT).unwrap();
        let first = run(&spec, &[folder.join("crm")]).unwrap();
        assert!(first[0].starts_with("spec/crm/things.toml: "), "{first:?}");
        let read =
            || (fs::read(spec.join("crm/things.toml")).unwrap(), fs::read(spec.join("scopes.toml")).unwrap());
        let before = read();
        let second = run(&spec, &[folder.join("crm")]).unwrap();
        assert_eq!(second, ["spec/crm/things.toml: unchanged, 1 operations"]);
        assert_eq!(read(), before);
        fs::remove_dir_all(folder).unwrap();
    }
}
