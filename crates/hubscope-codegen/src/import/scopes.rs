//! The table of scopes: what documents add to it, and how scopes are spelled that differ in nothing
//! but case or punctuation.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};

use super::{
    merge::Read,
    report::{Report, Topic},
    store::Store,
};
use crate::{names::ident, spec::requirement::Dnf};

/// The scopes that are known, by the name of their trait.
pub(super) struct Spelling(BTreeMap<String, String>);

impl Spelling {
    pub(super) fn of(spec: &Path, store: &Store) -> Result<Self> {
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        let mut add = |scope: &str| {
            known.entry(ident::marker(scope)).or_insert_with(|| scope.to_owned());
        };
        table(spec)?.iter().flat_map(|text| names(text)).for_each(&mut add);
        hubscope_scopes::all().for_each(|info| add(info.name));
        for scopes in store.entries.iter().filter_map(|entry| entry.operation.scopes.as_ref()) {
            scopes.scopes().for_each(&mut add);
        }
        Ok(Self(known))
    }

    /// Spells the scopes of documents as they are known, so that each trait stands for one scope.
    pub(super) fn settle(&self, documents: &mut [Read], report: &mut Report) {
        let mut new: BTreeMap<String, String> = BTreeMap::new();
        for document in documents {
            let shown = document.path.display().to_string();
            for operation in &mut document.api.operations {
                let call = operation.call();
                let Some(scopes) = &mut operation.scopes else { continue };
                let mut changed = false;
                let mut all = scopes.0.clone();
                for scope in all.iter_mut().flatten() {
                    let marker = ident::marker(scope);
                    let known = self.0.get(&marker).or_else(|| new.get(&marker)).cloned();
                    let known = known.unwrap_or_else(|| {
                        new.insert(marker, scope.clone());
                        scope.clone()
                    });
                    if known != *scope {
                        let text = format!("{shown}#: `{scope}` of {call} is taken as `{known}`");
                        report.add(Topic::Unsettled, text);
                        *scope = known;
                        changed = true;
                    }
                }
                if changed {
                    *scopes = Dnf::new(all);
                }
            }
        }
    }
}

/// The table of scopes, which a spec of a user's own does not have.
fn table(spec: &Path) -> Result<Option<String>> {
    let file = spec.join("scopes.toml");
    if !file.exists() {
        return Ok(None);
    }
    fs::read_to_string(&file)
        .map(Some)
        .with_context(|| format!("{} cannot be read", file.display()))
}

/// The scopes of the table.
fn names(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter_map(|line| line.strip_prefix('"')?.split_once("\" = ")).map(|it| it.0)
}

/// Adds scopes that the table has not seen. A spec of a user's own has no table: there, all are known.
pub(super) fn add_new(spec: &Path, store: &Store, report: &mut Report) -> Result<()> {
    let Some(mut text) = table(spec)? else { return Ok(()) };
    let known: BTreeSet<String> = names(&text).map(str::to_owned).collect();
    let mut new: BTreeMap<&str, String> = BTreeMap::new();
    for entry in store.entries.iter().filter(|entry| entry.seen.is_some()) {
        for scope in entry.operation.scopes.iter().flat_map(Dnf::scopes) {
            if !known.contains(scope) {
                let ((area, name), call) = (&entry.home, entry.operation.call());
                new.entry(scope).or_insert_with(|| format!("{call} of spec/{area}/{name}.toml"));
            }
        }
    }
    if new.is_empty() {
        return Ok(());
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    for (scope, place) in new {
        text.push_str(&format!("\"{scope}\" = \"grantable\"\n"));
        let line = format!(
            "spec/scopes.toml: `{scope}` is new, in {place}; it is taken as one that accounts grant"
        );
        report.add(Topic::Unsettled, line);
    }
    fs::write(spec.join("scopes.toml"), text)?;
    Ok(())
}
