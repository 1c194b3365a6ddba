//! `cargo xtask import`: makes spec files from OpenAPI documents, dropping all prose.

pub(crate) mod collection;
mod command;
pub(crate) mod json;
mod merge;
mod merged;
pub(crate) mod names;
pub(crate) mod openapi;
mod place;
pub(crate) mod report;
mod scopes;
mod settle;
mod store;
mod types;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use crate::spec::{Api, overrides::Overrides, read, version::Version, workspace, write};
use anyhow::{Context, Result, bail};
use collection::Document;
pub use command::import;
use merge::{Mode, Read};
pub(crate) use merged::{Id, Merged};
use openapi::Unfit;
pub use report::{Report, Topic};
use store::{Home, Store};
pub(crate) use types::alike_in as alike;

/// An import of OpenAPI documents into a spec.
#[derive(Debug, Clone)]
pub struct Import {
    spec: PathBuf,
    version: Option<String>,
    mode: Mode,
}

impl Import {
    /// An import into the spec in that folder. Of HubSpot's collection it takes the version that the
    /// spec is bound to, or the newest one when the spec does not say.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        Self { spec: spec.into(), version: None, mode: Mode::Replace }
    }

    /// Takes that version of each API, such as `2026-09`, or the newest before it, and binds the
    /// spec to it.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self { version: Some(version.into()), ..self }
    }

    /// Keeps what is bound, and puts what is newer beside it, below modules of its version.
    pub fn beside(self) -> Self {
        Self { mode: Mode::Beside, ..self }
    }

    /// Merges the documents at these paths into the spec: files, folders, or HubSpot's collection.
    ///
    /// What a document leaves open gets a default and a line in the report. A file that is not an
    /// OpenAPI document is left out; [`Report::has_unread`] tells that there are such.
    ///
    /// # Errors
    /// When there are no documents, or the spec cannot be read or written.
    pub fn run(&self, paths: &[PathBuf]) -> Result<Report> {
        let mut report = Report::default();
        let bound = workspace::bound_version(&self.spec)?;
        let asked = self.version.as_ref().or(bound.as_ref()).map(String::as_str);
        let mut store = Store::load(&self.spec)?;
        let newest = self.merge(&mut store, paths, (asked, bound.as_deref()), &mut report)?;
        report.add_all(Topic::Stays, stays(&store, &newest));
        self.save(&store, &mut report)?;
        scopes::add_new(&self.spec, &store, &mut report)?;
        report.add_all(Topic::Unsettled, settle::left(&self.spec, &store));
        if let (Some(asked), Mode::Replace) = (&self.version, self.mode)
            && workspace::bind(&self.spec, asked)?
        {
            report.add(Topic::Changed, format!("spec/version.toml: the spec is bound to {asked}"));
        }
        Ok(report)
    }

    /// Merges documents into the operations of a spec. Returns the newest version of each API that
    /// documents have.
    fn merge(
        &self,
        store: &mut Store,
        paths: &[PathBuf],
        (asked, bound): (Option<&str>, Option<&str>),
        report: &mut Report,
    ) -> Result<BTreeMap<Home, Version>> {
        let documents = collection::documents(paths, asked, report)?;
        if documents.is_empty() {
            bail!("expected OpenAPI documents (.json), or folders of them");
        }
        let overrides = overrides(&self.spec)?;
        let mut areas = place::Areas::new(store, &overrides);
        let mut batches: BTreeMap<Version, Vec<Read>> = BTreeMap::new();
        for document in documents {
            let is_named = paths.contains(&document.path);
            let read = self.read(&document, is_named, &mut areas, &overrides, report);
            if let Some(read) = read {
                batches.entry(Version::of(&read.api.version)).or_default().push(read);
            }
        }
        let spelled = scopes::Spelling::of(&self.spec, store)?;
        let mut newest = BTreeMap::new();
        for (version, mut documents) in batches {
            spelled.settle(&mut documents, report);
            let is_newer = bound.is_none_or(|bound| Version::of(bound) < version);
            let mode = if version.is_dated() && is_newer { self.mode } else { Mode::Replace };
            for home in merge::merge(store, &documents, mode, report) {
                newest.insert(home, version.clone());
            }
        }
        Ok(newest)
    }

    /// Reads a document, and settles the area and the name of its API.
    fn read(
        &self,
        document: &Document,
        is_named: bool,
        areas: &mut place::Areas,
        overrides: &Overrides,
        report: &mut Report,
    ) -> Option<Read> {
        let shown = document.path.display();
        let json = match json::read(&document.path) {
            Ok(json) => json,
            Err(error) => {
                report.add(Topic::Unread, error.to_string());
                return None;
            }
        };
        match openapi::check(&json) {
            Ok(()) => {}
            Err(Unfit::Other) if !is_named && document.published.is_none() => {
                report.add(Topic::Skipped, format!("{shown}#: is not an OpenAPI document"));
                return None;
            }
            Err(Unfit::Other) => {
                report.add(Topic::Unread, format!("{shown}#: is not an OpenAPI document"));
                return None;
            }
            Err(Unfit::Unread(problem)) => {
                report.add(Topic::Unread, format!("{shown}#: {problem}"));
                return None;
            }
        }
        let mut notes = Vec::new();
        let mut api = openapi::api(("", ""), &document.path, &json, &mut notes);
        let too_new = self.version.as_ref().is_some_and(|asked| {
            document.published.is_none() && Version::of(&api.version) > Version::of(asked)
        });
        if too_new {
            let text = format!("{shown}#/info/version: {} is newer than asked for", api.version);
            report.add(Topic::Skipped, text);
            return None;
        }
        report.add_all(Topic::Note, notes);
        if api.operations.is_empty() {
            report.add(Topic::Skipped, format!("{shown}#/paths: there are no operations"));
            return None;
        }
        let settled = areas.place(document, &json, &api.version, overrides, report);
        (api.area, api.name) = settled.home.clone();
        let path = document.path.clone();
        Some(Read { path, home: settled.home, is_settled: settled.by_override, api })
    }

    /// Writes the files that changed, and says what changed in them.
    fn save(&self, store: &Store, report: &mut Report) -> Result<()> {
        for ((area, name), api) in store.changed() {
            let Some(api) = api else {
                let file = self.spec.join(&area).join(format!("{name}.toml"));
                if file.exists() {
                    fs::remove_file(&file)?;
                    let text =
                        format!("spec/{area}/{name}.toml: is removed: others have its operations");
                    report.add(Topic::Changed, text);
                }
                continue;
            };
            report.add(Topic::Changed, save(&self.spec, &api)?);
            let parted = api.types.keys().filter(|name| name.contains(types::MARK));
            for name in parted {
                let text = format!(
                    "spec/{area}/{}.toml: `{name}` differs from the newer type of that name",
                    api.name
                );
                report.add(Topic::Unsettled, text);
            }
        }
        Ok(())
    }
}

/// The operations that newer documents of their API lack.
fn stays(store: &Store, newest: &BTreeMap<Home, Version>) -> Vec<String> {
    let is_old = |entry: &&store::Entry| {
        let newest = newest.get(&entry.home);
        entry.seen.is_none() && newest.is_some_and(|it| Version::of(&entry.version) < *it)
    };
    let line = |entry: &store::Entry| {
        let ((area, name), call) = (&entry.home, entry.operation.call());
        format!("spec/{area}/{name}.toml: {call} stays at {}", entry.version)
    };
    store.entries.iter().filter(is_old).map(line).collect::<BTreeSet<_>>().into_iter().collect()
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

/// The overrides, which need not be there yet.
fn overrides(spec: &Path) -> Result<Overrides> {
    let file = spec.join("overrides.toml");
    let text = fs::read_to_string(&file).unwrap_or_default();
    Overrides::parse(Path::new("spec/overrides.toml"), &text)
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
        let run = || {
            let report = Import::new(&spec).run(&[folder.join("crm")]).unwrap();
            report.of(Topic::Changed).map(str::to_owned).collect::<Vec<_>>()
        };
        let first = run();
        assert!(first[0].starts_with("spec/crm/things.toml: "), "{first:?}");
        let read = || {
            (
                fs::read(spec.join("crm/things.toml")).unwrap(),
                fs::read(spec.join("scopes.toml")).unwrap(),
            )
        };
        let before = read();
        assert_eq!(run(), ["spec/crm/things.toml: unchanged, 1 operations"]);
        assert_eq!(read(), before);
        fs::remove_dir_all(folder).unwrap();
    }
}
