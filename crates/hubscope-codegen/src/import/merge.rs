//! Merges the documents of one version into the operations of the spec.
//!
//! An operation that the documents have moves to their version, unless it is at a newer one. It
//! stays in the file that it has been in: which file that is follows from the oldest version that
//! has it, so that the order of imports does not matter.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    rc::Rc,
};

use super::{
    openapi::escaped,
    report::{Report, Topic},
    store::{Entry, Home, Store, rank},
    types::Group,
};
use crate::{
    names::placement::second_version,
    spec::{Api, Operation, Origin, version, version::Version},
};

/// A document that was read.
pub(super) struct Read {
    pub(super) path: PathBuf,
    /// Where its operations go that no file of the spec has.
    pub(super) home: Home,
    /// Whether an override says so.
    pub(super) is_settled: bool,
    pub(super) api: Api,
}

/// An operation as a document states it.
struct Claim<'a> {
    document: &'a Read,
    operation: &'a Operation,
    home: Home,
    group: Rc<Group>,
}

impl Claim<'_> {
    fn place(&self) -> String {
        format!("{}#{}", self.document.path.display(), self.pointer())
    }

    fn pointer(&self) -> String {
        let path = escaped(&self.operation.versioned_path(&self.document.api));
        format!("/paths/{path}/{}", self.operation.method.to_lowercase())
    }
}

/// Whether documents replace what is bound, or are bound beside it in modules of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Replace,
    Beside,
}

/// Merges the documents of one version, of which the first go before the others.
/// Returns the homes of their operations.
pub(super) fn merge(
    store: &mut Store,
    documents: &[Read],
    mode: Mode,
    report: &mut Report,
) -> BTreeSet<Home> {
    let mut all = BTreeSet::new();
    let mut by_key: BTreeMap<String, Vec<Claim<'_>>> = BTreeMap::new();
    let mut order: Vec<(usize, &Read)> = documents.iter().enumerate().collect();
    order.sort_by_key(|(at, document)| (rank(&document.home), *at));
    for (document, order, home) in homes(store, &order, report) {
        let version = document.api.version.clone();
        let types = document.api.types.clone();
        let group = Rc::new(Group { version, order, types });
        for operation in &document.api.operations {
            let (home, group) = (home.clone(), Rc::clone(&group));
            let claim = Claim { document, operation, home, group };
            by_key.entry(operation.key()).or_default().push(claim);
        }
    }
    for (key, claims) in by_key {
        let mut operations = same(claims);
        if mode == Mode::Beside {
            operations.iter_mut().for_each(|claims| put_beside(store, &key, claims));
        }
        let known = known(store, &key, &operations);
        for (claims, known) in operations.into_iter().zip(known) {
            all.extend(one(store, &claims, known, report));
        }
    }
    all
}

/// The homes of documents. One API in two areas has one home.
fn homes<'a>(
    store: &mut Store,
    documents: &[(usize, &'a Read)],
    report: &mut Report,
) -> Vec<(&'a Read, usize, Home)> {
    let mut homes: Vec<(&Read, usize, Home)> = Vec::new();
    for (at, document) in documents {
        let twin = homes.iter().find(|(other, _, _)| {
            let settled = document.is_settled || other.is_settled;
            let same = other.home == document.home;
            same || !settled
                && other.home.1 == document.home.1
                && overlap(&keys(other), &keys(document))
        });
        let Some((other, _, home)) = twin else {
            let home = area_that_has(store, document, report);
            homes.push((document, *at, home));
            continue;
        };
        let text = format!(
            "{}#/info: is the same API as {}; what both have is taken from that one",
            document.path.display(),
            other.path.display()
        );
        report.add(Topic::Unsettled, text);
        let home = home.clone();
        homes.push((document, *at, home));
    }
    homes
}

fn keys(document: &Read) -> BTreeSet<String> {
    document.api.operations.iter().map(Operation::key).collect()
}

/// Whether two APIs have most of their operations in common.
fn overlap(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    one.intersection(other).count() * 2 >= one.len().min(other.len())
}

/// Gives claims the home of a second version, beside that of the bound one.
fn put_beside(store: &Store, key: &str, claims: &mut [Claim<'_>]) {
    for claim in claims {
        let bound = store.candidates(key, &claim.home);
        let exact = |at: &&usize| store.entries[**at].operation.call() == claim.operation.call();
        let bound = bound.iter().find(exact).or(bound.first());
        let home = bound.map_or(&claim.home, |at| &store.entries[*at].home);
        claim.home = beside(home, &claim.document.api.version);
    }
}

/// The home of a second version beside the bound one.
fn beside(home: &Home, version: &str) -> Home {
    let name = match second_version(&home.1) {
        Some(_) => home.1.clone(),
        None => format!("{}_{}", home.1, version::as_name(plain(version))),
    };
    (home.0.clone(), name)
}

/// A dated version without what makes it a beta: modules are named after the release.
fn plain(version: &str) -> &str {
    match version::is_dated(version) {
        true => version.get(..7).unwrap_or(version),
        false => version,
    }
}

/// The home of a document: that of an API of the same name in another area, if most of the
/// operations are the same. The older of both areas stays.
fn area_that_has(store: &mut Store, document: &Read, report: &mut Report) -> Home {
    let home = document.home.clone();
    if document.is_settled || store.is_beside(&home) {
        return home;
    }
    let own = keys(document);
    let mut found: Option<(Home, Vec<usize>)> = None;
    for (other, places) in store.of_name(&home.1) {
        if *other == home {
            return home;
        }
        let keys = places.iter().map(|at| store.entries[*at].operation.key()).collect();
        if overlap(&own, &keys) && found.is_none() {
            found = Some((other.clone(), places));
        }
    }
    let Some((other, places)) = found else { return home };
    let first = places.iter().map(|at| Version::of(&store.entries[*at].first)).min();
    let is_older = first.is_some_and(|first| Version::of(&document.api.version) < first);
    let stays = !is_older || places.iter().any(|at| store.is_pinned(*at));
    let (stay, other) = if stays { (other, home) } else { (home, other) };
    report.add(
        Topic::Unsettled,
        format!(
            "{}#/info: the API `{}` is in the areas `{}` and `{}`; it stays in the first one. \
             `[[api]]` in overrides.toml says otherwise",
            document.path.display(),
            stay.1,
            stay.0,
            other.0
        ),
    );
    if !stays {
        for at in places {
            store.change(at, |entry| entry.home.clone_from(&stay));
        }
    }
    stay
}

/// Parts claims of one key into those of each operation. Two paths that differ in nothing but the
/// names of parameters are two operations only when one document has both.
fn same(claims: Vec<Claim<'_>>) -> Vec<Vec<Claim<'_>>> {
    let calls = |path: &PathBuf| {
        let own = claims.iter().filter(|it| it.document.path == *path);
        own.map(|it| it.operation.call()).collect::<BTreeSet<_>>().len()
    };
    if claims.iter().all(|it| calls(&it.document.path) == 1) {
        return vec![claims];
    }
    let mut parts: BTreeMap<String, Vec<Claim<'_>>> = BTreeMap::new();
    for claim in claims {
        parts.entry(claim.operation.call()).or_default().push(claim);
    }
    parts.into_values().collect()
}

/// The operations of the spec that those of documents are, of which all have one key.
fn known(store: &Store, key: &str, operations: &[Vec<Claim<'_>>]) -> Vec<Option<usize>> {
    let Some(home) = operations.iter().flatten().map(|it| &it.home).next() else {
        return Vec::new();
    };
    let all = store.candidates(key, home);
    let exact = |claims: &Vec<Claim<'_>>| {
        let same = |at: &&usize| {
            claims.iter().any(|it| it.operation.call() == store.entries[**at].operation.call())
        };
        let own = |at: &&usize| claims.iter().any(|it| it.home == store.entries[**at].home);
        let all: Vec<_> = all.iter().filter(same).collect();
        all.iter().find(|at| own(at)).or(all.first()).map(|at| **at)
    };
    let mut known: Vec<_> = operations.iter().map(exact).collect();
    let left: Vec<_> = all.iter().filter(|at| !known.contains(&Some(**at))).collect();
    let mut open = known.iter_mut().filter(|at| at.is_none());
    // When one is left on both sides nothing but the names of its parameters is new.
    if let (Some(known), None, [only]) = (open.next(), open.next(), &left[..]) {
        *known = Some(**only);
    }
    known
}

/// Merges one operation, which all of these claims are about.
fn one(
    store: &mut Store,
    claims: &[Claim<'_>],
    known: Option<usize>,
    report: &mut Report,
) -> Option<Home> {
    // What a document repeats that has an owner goes to the owner, whose rank is smaller.
    let best = claims.iter().min_by_key(|it| rank(&it.home))?;
    let mut home = best.home.clone();
    let version = best.operation.version(&best.document.api).to_owned();
    if let Some(entry) = known.and_then(|at| Some((at, store.entries.get(at)?))) {
        let (at, entry) = entry;
        let (age, first) = (Version::of(&version), Version::of(&entry.first));
        let moves = age < first || age == first && rank(&home) < rank(&entry.home);
        if !moves || store.is_pinned(at) {
            home.clone_from(&entry.home);
        }
    }
    let claim = claims.iter().find(|claim| claim.home == home).unwrap_or(best);
    for other in claims.iter().filter(|other| !std::ptr::eq(*other, claim)) {
        let what = differences(other.operation, claim.operation);
        if !what.is_empty() {
            let (owner, what) = (claim.document.path.display(), what.join(", "));
            let place = other.place();
            let text = format!("{place}: {owner} has this call with other {what}, and is taken");
            report.add(Topic::Note, text);
        }
    }
    // A draft may leave out what another document of the same version says.
    let stated = claims.iter().find_map(|it| it.operation.scopes.clone());
    let scopes = claim.operation.scopes.clone().or(stated);
    let mut operation = claim.operation.clone();
    operation.origin = Origin::default();
    operation.scopes = scopes;
    let group = Rc::clone(&claim.group);
    if let Some(at) = known {
        update(store, at, claim, (home.clone(), version, operation, group), report);
        return Some(home);
    }
    if operation.scopes.is_none() {
        let text = format!("{}: no scope is stated; the call needs none", claim.place());
        report.add(Topic::Unsettled, text);
    }
    let seen = Some(version.clone());
    let (first, scopes) = (version.clone(), None);
    let place = Some((claim.document.path.clone(), claim.pointer()));
    let (new, home) = (home.clone(), home);
    store.add_new(Entry { home: new, operation, version, first, scopes, group, seen, place });
    Some(home)
}

/// Changes an operation of the spec to what a newer document says, or adds what only an older one
/// says.
fn update(
    store: &mut Store,
    at: usize,
    claim: &Claim<'_>,
    (home, version, mut operation, group): (Home, String, Operation, Rc<Group>),
    report: &mut Report,
) {
    let age = Version::of(&version);
    let entry = &store.entries[at];
    let bound = Version::of(&entry.version);
    let carried = entry.scopes.clone();
    // The scopes that stay, and the version that they are from.
    let kept = match (&operation.scopes, &entry.operation.scopes) {
        (None, Some(_)) if bound < age || carried.is_some() => {
            Some(carried.clone().unwrap_or_else(|| entry.version.clone()))
        }
        _ => None,
    };
    if let (Some(from), true) = (&kept, bound <= age) {
        let place = claim.place();
        let text = format!("{place}: no scope is stated any more; those of {from} stay");
        report.add(Topic::Unsettled, text);
    }
    store.change(at, |entry| {
        entry.seen = Some(version.clone());
        entry.home = home;
        if age <= Version::of(&entry.first) {
            entry.first.clone_from(&version);
        }
        if age >= bound {
            if kept.is_some() {
                operation.scopes = entry.operation.scopes.take();
            }
            entry.scopes = kept;
            entry.operation = operation;
            entry.version = version;
            entry.group = group;
            entry.place = Some((claim.document.path.clone(), claim.pointer()));
            return;
        }
        let is_better = match &carried {
            Some(from) => Version::of(from) < age,
            None => entry.operation.scopes.is_none(),
        };
        if operation.scopes.is_some() && is_better {
            entry.operation.scopes = operation.scopes;
            entry.scopes = Some(version);
        }
    });
}

/// In what two operations differ, by the keys of the spec.
fn differences(one: &Operation, other: &Operation) -> Vec<&'static str> {
    let parts = [
        ("scopes", one.scopes != other.scopes),
        ("path parameters", one.parameters != other.parameters),
        ("query parameters", one.query != other.query),
        ("bodies", one.body != other.body),
        ("responses", one.returns != other.returns),
    ];
    parts.into_iter().filter(|(_, differ)| *differ).map(|(what, _)| what).collect()
}
