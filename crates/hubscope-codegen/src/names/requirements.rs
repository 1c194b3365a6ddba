//! The names of requirements, which are those of their traits.

use std::collections::{BTreeMap, HashMap};

use anyhow::{Result, bail};
use indexmap::IndexMap;

use super::{ident, ledger::Ledger};
use crate::spec::{requirement::Dnf, workspace::Kind};

/// The names of requirements.
pub(crate) struct Requirements<'a> {
    scopes: &'a IndexMap<String, Kind>,
    /// All that have a trait: those of one scope first, then the others, each by name.
    pub(crate) singles: BTreeMap<String, Dnf>,
    pub(crate) joint: BTreeMap<String, Dnf>,
    /// What names stand for, in use or not.
    reserved: BTreeMap<String, Dnf>,
    known: HashMap<Dnf, String>,
}

/// What a requirement is named after, when its scopes are too many.
pub(crate) struct Hint<'a> {
    /// A name that somebody chose.
    pub(crate) name: Option<&'a str>,
    /// The marker of the scope that leads it.
    pub(crate) lead: &'a str,
    pub(crate) api: &'a str,
}

impl<'a> Requirements<'a> {
    /// The names of the ledger, and those of the traits that a core crate has already.
    pub(crate) fn new(
        scopes: &'a IndexMap<String, Kind>,
        ledger: &Ledger,
        published: bool,
    ) -> Self {
        let mut names = Self {
            scopes,
            singles: BTreeMap::new(),
            joint: BTreeMap::new(),
            reserved: ledger.requirements.clone(),
            known: HashMap::new(),
        };
        for (name, dnf) in &ledger.requirements {
            names.known.entry(dnf.clone()).or_insert_with(|| name.clone());
        }
        if published {
            for known in hubscope_scopes::requirements() {
                let (name, dnf) = (known.marker.to_owned(), Dnf::of(known));
                names.known.insert(dnf.clone(), name.clone());
                names.reserved.insert(name.clone(), dnf.clone());
                if dnf.single().is_none() {
                    names.joint.insert(name, dnf);
                }
            }
        }
        // No app can ask for an internal scope, so there is no trait for it.
        for (scope, _) in scopes.iter().filter(|(_, kind)| **kind != Kind::Internal) {
            let dnf = Dnf(vec![vec![scope.clone()]]);
            let name = names.name(&dnf, ident::marker(scope));
            names.singles.insert(name, dnf);
        }
        names
    }

    /// The known name, or this one, with a number where it stands for something else.
    fn name(&mut self, dnf: &Dnf, wanted: String) -> String {
        if let Some(name) = self.known.get(dnf) {
            return name.clone();
        }
        let mut name = wanted.clone();
        for number in 2.. {
            if !self.reserved.contains_key(&name) {
                break;
            }
            name = format!("{wanted}{number}");
        }
        self.known.insert(dnf.clone(), name.clone());
        self.reserved.insert(name.clone(), dnf.clone());
        name
    }

    /// The name of the trait of a requirement; a new one is named after its scopes.
    ///
    /// # Errors
    /// When the table has no such scope.
    pub(crate) fn of(&mut self, dnf: &Dnf, hint: &Hint<'_>) -> Result<String> {
        const LONGEST: usize = 80;
        if let Some(scope) = dnf.scopes().find(|scope| !self.scopes.contains_key(*scope)) {
            bail!("the scope `{scope}` is not in spec/scopes.toml");
        }
        // An alternative that no app can have is none. Without any other it stays, for `Unchecked`.
        let held = |all: &&Vec<String>| {
            all.iter().all(|scope| self.scopes.get(scope) != Some(&Kind::Internal))
        };
        let public = Dnf(dnf.0.iter().filter(held).cloned().collect());
        let dnf = if public.0.is_empty() { dnf } else { &public };
        if let Some(name) = self.known.get(dnf) {
            if dnf.single().is_none() {
                self.joint.insert(name.clone(), dnf.clone());
            }
            return Ok(name.clone());
        }
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
                    true => format!("{name}Of{}", hint.api),
                    false => name,
                }
            }
        };
        let name = self.name(dnf, wanted);
        self.joint.insert(name.clone(), dnf.clone());
        Ok(name)
    }

    /// The requirement of a trait.
    pub(crate) fn dnf(&self, name: &str) -> Option<&Dnf> {
        self.singles.get(name).or_else(|| self.joint.get(name))
    }

    /// All that have a trait.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&String, &Dnf)> {
        self.singles.iter().chain(&self.joint)
    }
}
