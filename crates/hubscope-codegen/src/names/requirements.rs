//! The names of requirements, which are those of their traits.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use indexmap::IndexMap;

use super::{ident, ledger::Ledger};
use crate::spec::{requirement::Dnf, workspace::Kind};

/// The names of requirements.
#[derive(Default)]
pub(crate) struct Requirements {
    /// All that have a trait: those of one scope first, then the others, each by name.
    pub(crate) singles: BTreeMap<String, Arc<Dnf>>,
    pub(crate) joint: BTreeMap<String, Arc<Dnf>>,
    /// What names stand for, in use or not.
    reserved: BTreeMap<String, Arc<Dnf>>,
    known: BTreeMap<Arc<Dnf>, String>,
    /// The scopes that no app can ask for.
    internal: BTreeSet<String>,
}

/// What a requirement is named after, when its scopes are too many.
pub(crate) struct Hint<'a> {
    /// A name that somebody chose.
    pub(crate) name: Option<&'a str>,
    /// The marker of the scope that leads it.
    pub(crate) lead: &'a str,
    pub(crate) api: &'a str,
}

impl Requirements {
    /// The names of the ledger, and those of the traits that a core crate has already.
    pub(crate) fn new(scopes: &IndexMap<String, Kind>, ledger: &Ledger, published: bool) -> Self {
        let is_internal =
            |(scope, kind): (&String, &Kind)| (*kind == Kind::Internal).then(|| scope.clone());
        let mut names = Self {
            reserved: ledger.requirements.clone(),
            internal: scopes.iter().filter_map(is_internal).collect(),
            ..Self::default()
        };
        for (name, dnf) in &ledger.requirements {
            names.known.entry(Arc::clone(dnf)).or_insert_with(|| name.clone());
        }
        if published {
            for known in hubscope_scopes::requirements() {
                let (name, dnf) = (known.marker.to_owned(), Arc::new(Dnf::of(known)));
                names.known.insert(Arc::clone(&dnf), name.clone());
                names.reserved.insert(name.clone(), Arc::clone(&dnf));
                if dnf.single().is_none() {
                    names.joint.insert(name, dnf);
                }
            }
        }
        // No app can ask for an internal scope, so there is no trait for it.
        for (scope, _) in scopes.iter().filter(|(_, kind)| **kind != Kind::Internal) {
            let dnf = Arc::new(Dnf(vec![vec![scope.clone()]]));
            let name = names.name(&dnf, || ident::marker(scope));
            names.singles.insert(name, dnf);
        }
        names
    }

    /// The requirement without the alternatives that no app can have, where these are not all.
    fn without_internal(&self, dnf: &Dnf) -> Option<Arc<Dnf>> {
        let held = |all: &&Vec<String>| !all.iter().any(|scope| self.internal.contains(scope));
        let public: Vec<_> = dnf.0.iter().filter(held).cloned().collect();
        let some = !public.is_empty() && public.len() < dnf.0.len();
        some.then(|| Arc::new(Dnf(public)))
    }

    /// The known name, or this one, with a number where it stands for something else.
    fn name(&mut self, dnf: &Arc<Dnf>, wanted: impl FnOnce() -> String) -> String {
        if let Some(name) = self.known.get(dnf) {
            return name.clone();
        }
        let wanted = wanted();
        let mut name = wanted.clone();
        for number in 2.. {
            if !self.reserved.contains_key(&name) {
                break;
            }
            name = format!("{wanted}{number}");
        }
        self.known.insert(Arc::clone(dnf), name.clone());
        self.reserved.insert(name.clone(), Arc::clone(dnf));
        name
    }

    /// The name of the trait of a requirement; a new one is named after its scopes.
    pub(crate) fn of(&mut self, dnf: &Arc<Dnf>, hint: &Hint<'_>) -> String {
        const LONGEST: usize = 80;
        let public = self.without_internal(dnf);
        let dnf = public.as_ref().unwrap_or(dnf);
        let name = match self.known.get(dnf) {
            Some(name) => name.clone(),
            None => {
                let joined = |all: &Vec<String>| {
                    all.iter().map(|scope| ident::marker(scope)).collect::<Vec<_>>().join("And")
                };
                let full = dnf.0.iter().map(joined).collect::<Vec<_>>().join("Or");
                let wanted = match hint.name {
                    Some(name) => name.to_owned(),
                    None if full.len() <= LONGEST => full,
                    None => {
                        let name = format!("{}OrOthers", hint.lead);
                        match self.reserved.contains_key(&name) {
                            true => format!("{name}Of{}", ident::camel(hint.api)),
                            false => name,
                        }
                    }
                };
                self.name(dnf, || wanted)
            }
        };
        if !self.singles.contains_key(&name) && !self.joint.contains_key(&name) {
            self.joint.insert(name.clone(), Arc::clone(dnf));
        }
        name
    }

    /// All that have a trait.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&String, &Arc<Dnf>)> {
        self.singles.iter().chain(&self.joint)
    }
}
