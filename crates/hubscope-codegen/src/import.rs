//! `cargo xtask import`: makes spec files from OpenAPI documents, dropping all prose.

pub(crate) mod names;
pub(crate) mod openapi;
mod repeated;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail};
use heck::ToSnakeCase;
use serde_json::Value;

use crate::spec::{Api, overrides::Overrides, read, workspace, write};

/// An API and the document that it was read from.
pub(crate) struct Imported {
    pub(crate) document: PathBuf,
    pub(crate) api: Api,
}

/// Makes spec files from OpenAPI documents, and says what changed. `paths` are documents, or folders of them.
///
/// The area of an API is that of the file it has in the spec already, or else the folder of its document.
///
/// # Errors
/// When the spec cannot be read or written; and when a document cannot be read, after all others were taken over.
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
    let (mut report, mut unread) = (Vec::new(), Vec::new());
    let mut apis: Vec<Imported> = Vec::new();
    for document in documents {
        match json(&document) {
            Ok(json) => apis.extend(place(&known, &overrides, document, &json, &mut report)),
            Err(error) => unread.push(error.to_string()),
        }
    }
    one_document_each(&mut apis, &mut report);
    repeated::drop(spec, &mut apis, &mut report)?;
    let mut scopes = BTreeSet::new();
    for Imported { api, .. } in &mut apis {
        openapi::prune(api);
        if api.operations.is_empty() {
            report
                .push(format!("{}/{}: other APIs have all of its operations", api.area, api.name));
            continue;
        }
        let requirements = api.operations.iter().filter_map(|operation| operation.scopes.as_ref());
        scopes.extend(requirements.flat_map(|dnf| dnf.scopes()).map(str::to_owned));
        report.push(save(spec, api)?);
    }
    add_scopes(spec, scopes.into_iter(), &mut report)?;
    match unread.is_empty() {
        true => Ok(report),
        false => bail!(
            "{} documents cannot be read, and are left out:\n  {}\nthe others are taken over:\n  {}",
            unread.len(),
            unread.join("\n  "),
            report.join("\n  ")
        ),
    }
}

/// A document, whatever it holds.
pub(crate) fn json(document: &Path) -> Result<Value> {
    let text = fs::read_to_string(document)
        .map_err(|error| anyhow!("{}: cannot be read: {error}", document.display()))?;
    // Some editors begin a file with a mark of its encoding.
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text)
        .map_err(|error| anyhow!("{}:{}: no JSON: {error}", document.display(), error.line()))
}

/// Reads a document, and settles the area and the name of its API.
fn place(
    known: &BTreeMap<String, Vec<String>>,
    overrides: &Overrides,
    document: PathBuf,
    json: &Value,
    report: &mut Vec<String>,
) -> Option<Imported> {
    let area = area(&document);
    let mut api = openapi::api(&area, &document, json, report)?;
    if api.operations.is_empty() {
        report
            .push(format!("{}#/paths: no operation that could be taken over", document.display()));
        return None;
    }
    let from =
        format!("{area}/{}", json["info"]["title"].as_str().unwrap_or_default().to_snake_case());
    if let Some((area, name)) = overrides.of_document(&from, &api.version) {
        (api.area, api.name) = (area.clone(), name.clone());
    } else if let Some(areas) = known.get(&api.name).filter(|areas| !areas.contains(&api.area)) {
        // The folder is not an area, but the spec has the API: a document that was downloaded by itself.
        if let [area] = &areas[..] {
            area.clone_into(&mut api.area);
        }
    }
    openapi::name(&mut api);
    Some(Imported { document, api })
}

/// The folder of a document, as the name of an area.
fn area(document: &Path) -> String {
    let absolute = std::path::absolute(document).unwrap_or_else(|_| document.to_owned());
    let folder = absolute
        .parent()
        .and_then(Path::file_name)
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let folder: String =
        folder.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    match folder.to_snake_case() {
        folder if folder.starts_with(|c: char| c.is_ascii_alphabetic()) => folder,
        folder if folder.is_empty() => "api".to_owned(),
        folder => format!("v{folder}"),
    }
}

/// Leaves each file of the spec to one document.
fn one_document_each(apis: &mut Vec<Imported>, report: &mut Vec<String>) {
    let mut taken: BTreeMap<(String, String), PathBuf> = BTreeMap::new();
    apis.retain(|Imported { document, api }| {
        let file = format!("spec/{}/{}.toml", api.area, api.name);
        match taken.get(&(api.area.clone(), api.name.clone())) {
            None => {
                taken.insert((api.area.clone(), api.name.clone()), document.clone());
                true
            }
            Some(other) => {
                report.push(format!(
                    "{}#/info: {file} is made from {}; this one is left out until `[[api]]` in overrides.toml sends it \
                     elsewhere, such as to `{}_{}`",
                    document.display(),
                    other.display(),
                    api.name,
                    api.version.to_snake_case()
                ));
                false
            }
        }
    });
}

/// Writes the file of an API, and says what changed.
fn save(spec: &Path, api: &Api) -> Result<String> {
    let file = spec.join(&api.area).join(format!("{}.toml", api.name));
    let new = write::api(api);
    let old = fs::read_to_string(&file).unwrap_or_default();
    let shown = format!("spec/{}/{}.toml", api.area, api.name);
    // What is written has to be readable: better now than at the next codegen.
    read::api(Path::new(&shown), &new)?;
    let operations = api.operations.len();
    if new == old {
        return Ok(format!("{shown}: unchanged, {operations} operations"));
    }
    let diff = similar::TextDiff::from_lines(&old, &new);
    let count = |tag| diff.iter_all_changes().filter(|change| change.tag() == tag).count();
    let (added, removed) = (count(similar::ChangeTag::Insert), count(similar::ChangeTag::Delete));
    fs::create_dir_all(spec.join(&api.area))?;
    fs::write(&file, new).with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(format!("{shown}: {added} lines added, {removed} removed, {operations} operations"))
}

pub(crate) fn collect(path: &Path, documents: &mut Vec<PathBuf>) -> Result<()> {
    if !path.is_dir() {
        documents.push(path.to_owned());
        return Ok(());
    }
    let mut entries =
        fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
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
    for (name, area) in
        files.iter().filter_map(|file| Some((part(Some(file))?, part(file.parent())?)))
    {
        areas.entry(name).or_default().push(area);
    }
    Ok(areas)
}

/// Adds scopes that the table has not seen. A spec of a user's own has no table: there, all scopes are known.
fn add_scopes(
    spec: &Path,
    scopes: impl Iterator<Item = String>,
    report: &mut Vec<String>,
) -> Result<()> {
    let file = spec.join("scopes.toml");
    if !file.exists() {
        return Ok(());
    }
    let mut text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
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
        let read = || {
            (
                fs::read(spec.join("crm/things.toml")).unwrap(),
                fs::read(spec.join("scopes.toml")).unwrap(),
            )
        };
        let before = read();
        let second = run(&spec, &[folder.join("crm")]).unwrap();
        assert_eq!(second, ["spec/crm/things.toml: unchanged, 1 operations"]);
        assert_eq!(read(), before);
        fs::remove_dir_all(folder).unwrap();
    }
}
