//! The operations of documents without a spec that they are written to: what `diff` compares.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::{
    Import,
    report::Report,
    store::{Home, Store},
};
use crate::spec::{Api, workspace};

/// What identifies an operation within a spec: its file and its call.
pub(crate) type Id = (Home, String);

/// The operations of documents, or of a spec.
pub(crate) struct Merged(Store);

impl Merged {
    /// The operations at a path: documents, or the folder of a spec. Those that the given spec has
    /// are in the files that they are in there.
    ///
    /// # Errors
    /// When something cannot be read.
    pub(crate) fn of(spec: Option<&Path>, path: &Path) -> Result<Self> {
        if is_spec(path)? {
            return Ok(Self(Store::load(path)?));
        }
        let mut store = match spec {
            Some(spec) => Store::load(spec)?,
            None => Store::default(),
        };
        merge(&mut store, spec, path)?;
        store.entries.retain(|entry| entry.seen.is_some());
        store.index();
        Ok(Self(store))
    }

    /// The same operations as other documents have them, however old those are, and what is new.
    ///
    /// # Errors
    /// When something cannot be read.
    pub(crate) fn then(&self, spec: Option<&Path>, path: &Path) -> Result<Self> {
        let mut store = self.0.clone();
        if is_spec(path)? {
            store.take_over(Store::load(path)?);
        } else {
            merge(&mut store, spec, path)?;
        }
        Ok(Self(store))
    }

    /// All operations, by API.
    pub(crate) fn apis(&self) -> Vec<Api> {
        self.0.apis(|_| true)
    }

    /// The operations that the last documents have, by API.
    pub(crate) fn apis_seen(&self) -> Vec<Api> {
        self.0.apis(|entry| entry.seen.is_some())
    }

    /// Each operation as it was and as it is.
    pub(crate) fn pairs(&self, after: &Self) -> Vec<(Option<Id>, Option<Id>)> {
        let pair = |(at, entry): (usize, &super::store::Entry)| {
            let was = self.0.entries.get(at).map(super::store::Entry::id);
            (was, entry.seen.is_some().then(|| entry.id()))
        };
        after.0.entries.iter().enumerate().map(pair).collect()
    }
}

fn is_spec(path: &Path) -> Result<bool> {
    Ok(path.is_dir() && !workspace::api_files(path)?.is_empty())
}

fn merge(store: &mut Store, spec: Option<&Path>, path: &Path) -> Result<()> {
    store.forget_versions();
    let import = Import::new(spec.unwrap_or(Path::new("")));
    let paths = [PathBuf::from(path)];
    import.merge(store, &paths, (None, None), &mut Report::default()).map(drop)
}
