//! The operations of a spec while documents are merged into it.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use anyhow::Result;

use super::{
    names,
    types::{self, Group, Named},
};
use crate::{
    names::{ledger::Ledger, placement::second_version},
    spec::{Api, Operation, Origin, read, version::Version, workspace},
};

/// Area and name of an API: its file.
pub(super) type Home = (String, String);

/// The APIs that own what many documents repeat; what none of them has stays with the first by name.
const OWNERS: [&str; 6] =
    ["objects", "associations", "journal", "posts", "calling_extensions", "completions"];

/// Which of two APIs an operation belongs to that both have: the smaller one.
pub(super) fn rank(home: &Home) -> (usize, &str, &str) {
    let owner = OWNERS.iter().position(|owner| *owner == home.1).unwrap_or(OWNERS.len());
    (owner, &home.1, &home.0)
}

/// An operation and where it is from.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) home: Home,
    pub(super) operation: Operation,
    /// The version of its path and of its facts.
    pub(super) version: String,
    /// The oldest version that has it.
    pub(super) first: String,
    /// The version that its scopes are from, when its own states none.
    pub(super) scopes: Option<String>,
    pub(super) group: Rc<Group>,
    /// The version of the last document of this import that has it.
    pub(super) seen: Option<String>,
    /// The document that it is from, and its place there.
    pub(super) place: Option<(PathBuf, String)>,
}

impl Entry {
    /// Its file, and its call.
    pub(super) fn id(&self) -> (Home, String) {
        (self.home.clone(), self.operation.call())
    }
}

/// All operations of a spec.
#[derive(Clone, Default)]
pub(super) struct Store {
    pub(super) entries: Vec<Entry>,
    by_key: HashMap<String, Vec<usize>>,
    /// The files that have to be written.
    touched: BTreeSet<Home>,
    /// The calls whose names are in the ledger: they stay where they are.
    pinned: HashSet<String>,
}

impl Store {
    pub(super) fn load(spec: &Path) -> Result<Self> {
        let mut store = Self { pinned: pinned(spec)?, ..Self::default() };
        for file in workspace::api_files(spec)? {
            let api = read::api(&file, &fs::read_to_string(&file)?)?;
            store.add_api(api);
        }
        Ok(store)
    }

    fn add_api(&mut self, mut api: Api) {
        let home = (api.area.clone(), api.name.clone());
        let mut operations = std::mem::take(&mut api.operations);
        let versions: BTreeSet<String> =
            operations.iter().map(|it| it.version(&api).to_owned()).collect();
        let mut groups = HashMap::new();
        for version in versions {
            let mut own: Vec<_> =
                operations.iter_mut().filter(|it| it.version(&api) == version).collect();
            let group = types::of_version(&version, &api.types, &mut own);
            groups.insert(version, Rc::new(group));
        }
        for mut operation in operations {
            let version = operation.version(&api).to_owned();
            let origin = std::mem::take(&mut operation.origin);
            self.add(Entry {
                home: home.clone(),
                operation,
                first: origin.first.unwrap_or_else(|| version.clone()),
                scopes: origin.scopes,
                group: Rc::clone(&groups[&version]),
                version,
                seen: None,
                place: None,
            });
        }
    }

    fn add(&mut self, entry: Entry) {
        self.by_key.entry(entry.operation.key()).or_default().push(self.entries.len());
        self.entries.push(entry);
    }

    /// Adds an operation that the spec has not had.
    pub(super) fn add_new(&mut self, entry: Entry) {
        self.touched.insert(entry.home.clone());
        self.add(entry);
    }

    /// The operations that may be the same as one of a document of this API.
    pub(super) fn candidates(&self, key: &str, home: &Home) -> Vec<usize> {
        let all = self.by_key.get(key).map_or(&[][..], Vec::as_slice);
        let fits = |at: &&usize| {
            let other = &self.entries[**at].home;
            if self.is_beside(home) || self.is_beside(other) { other == home } else { true }
        };
        all.iter().filter(fits).copied().collect()
    }

    /// Whether an API is a second version beside another one: it is left as it is.
    pub(super) fn is_beside(&self, home: &Home) -> bool {
        second_version(&home.1).is_some_and(|(_, module)| module.len() > 2)
    }

    /// Changes an operation, and notes which files that concerns.
    pub(super) fn change(&mut self, at: usize, change: impl FnOnce(&mut Entry)) {
        let Some(entry) = self.entries.get_mut(at) else { return };
        let (home, key) = (entry.home.clone(), entry.operation.key());
        change(entry);
        let (now, new) = (entry.home.clone(), entry.operation.key());
        if key != new {
            self.by_key.entry(key).or_default().retain(|other| *other != at);
            self.by_key.entry(new).or_default().push(at);
        }
        self.touched.extend([home, now]);
    }

    /// Whether an operation has to stay in its file, because users have its path already.
    pub(super) fn is_pinned(&self, at: usize) -> bool {
        self.entries.get(at).is_some_and(|entry| self.pinned.contains(&entry.operation.key()))
    }

    /// The APIs of a name, with the places of their operations.
    pub(super) fn of_name(&self, name: &str) -> BTreeMap<&Home, Vec<usize>> {
        let mut homes: BTreeMap<&Home, Vec<usize>> = BTreeMap::new();
        for (at, entry) in self.entries.iter().enumerate().filter(|(_, it)| it.home.1 == name) {
            homes.entry(&entry.home).or_default().push(at);
        }
        homes
    }

    /// The areas that there are.
    pub(super) fn areas(&self) -> BTreeSet<&str> {
        self.entries.iter().map(|entry| entry.home.0.as_str()).collect()
    }

    /// Makes any document newer than what is there.
    pub(super) fn forget_versions(&mut self) {
        for entry in &mut self.entries {
            entry.version.clear();
            entry.first.clear();
            (entry.scopes, entry.seen) = (None, None);
        }
    }

    /// Takes the operations of another spec over, as if documents had them.
    pub(super) fn take_over(&mut self, other: Self) {
        self.forget_versions();
        for mut entry in other.entries {
            entry.seen = Some(entry.version.clone());
            let key = entry.operation.key();
            let own = self.by_key.get(&key).into_iter().flatten().copied();
            let free: Vec<_> = own.filter(|at| self.entries[*at].seen.is_none()).collect();
            let exact = |at: &&usize| {
                let own = &self.entries[**at];
                own.operation.call() == entry.operation.call() && own.home == entry.home
            };
            match free.iter().find(exact).or(free.first()) {
                Some(at) => self.entries[*at] = entry,
                None => self.add(entry),
            }
        }
    }

    /// Finds operations anew after some were removed.
    pub(super) fn index(&mut self) {
        self.by_key.clear();
        for (at, entry) in self.entries.iter().enumerate() {
            self.by_key.entry(entry.operation.key()).or_default().push(at);
        }
    }

    /// The APIs that such operations make.
    pub(super) fn apis(&self, fits: impl Fn(&Entry) -> bool) -> Vec<Api> {
        let mut by_home: BTreeMap<&Home, Vec<&Entry>> = BTreeMap::new();
        for entry in self.entries.iter().filter(|entry| fits(entry)) {
            by_home.entry(&entry.home).or_default().push(entry);
        }
        by_home.into_iter().map(|(home, entries)| build(home, &entries)).collect()
    }

    /// The files that have to be written, anew; those without operations are to be removed.
    pub(super) fn changed(&self) -> Vec<(Home, Option<Api>)> {
        let mut by_home: BTreeMap<&Home, Vec<&Entry>> = BTreeMap::new();
        for entry in &self.entries {
            by_home.entry(&entry.home).or_default().push(entry);
        }
        let built = |home: &Home| (home.clone(), by_home.get(home).map(|all| build(home, all)));
        self.touched.iter().map(built).collect()
    }
}

/// The file of an API from its operations.
fn build(home: &Home, entries: &[&Entry]) -> Api {
    let newest = entries.iter().max_by_key(|entry| Version::of(&entry.version));
    let version = newest.map(|entry| entry.version.clone()).unwrap_or_default();
    // The newest types keep their names.
    let mut groups: Vec<(Rc<Group>, Vec<String>)> = Vec::new();
    for entry in entries {
        let wanted = types::wanted(&entry.operation);
        match groups.iter_mut().find(|(group, _)| Rc::ptr_eq(group, &entry.group)) {
            Some((_, all)) => all.extend(wanted),
            None => groups.push((Rc::clone(&entry.group), wanted)),
        }
    }
    groups.sort_by_key(|(group, _)| (Reverse(Version::of(&group.version)), group.order));
    let named = Named::of(&groups);
    let mut operations = Vec::new();
    for entry in entries {
        let mut operation = entry.operation.clone();
        let at = groups.iter().position(|(group, _)| Rc::ptr_eq(group, &entry.group));
        named.rename_in(at.unwrap_or_default(), &mut operation);
        operation.origin = Origin {
            version: (entry.version != version).then(|| entry.version.clone()),
            first: (entry.first != entry.version).then(|| entry.first.clone()),
            scopes: entry.scopes.clone(),
        };
        operations.push(operation);
    }
    operations.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    let (area, name) = home.clone();
    let mut api = Api { area, name, version, operations, types: named.types };
    names::assign(&mut api);
    api
}

/// The keys of the operations that the ledger of names has.
fn pinned(spec: &Path) -> Result<HashSet<String>> {
    let ledger = Ledger::load(spec)?;
    let plain = |key: &String| key.split(" @").next().unwrap_or_default().replace('{', "{}");
    Ok(ledger.areas.values().flat_map(|area| area.operations.keys()).map(plain).collect())
}
