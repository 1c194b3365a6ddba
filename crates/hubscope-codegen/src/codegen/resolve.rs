//! The spec with its overrides applied: what each operation is called, where it lives and what it needs.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use super::{layout::Layout, text};
use crate::{
    home::{self, Home},
    spec::{
        Api, Operation,
        notation::Type,
        requirement::Dnf,
        workspace::{Kind, Spec},
    },
};

/// The spec, resolved.
pub(crate) struct Model<'a> {
    pub(crate) spec: &'a Spec,
    /// Where its code goes.
    pub(crate) layout: Layout,
    pub(crate) operations: Vec<Op<'a>>,
    /// The requirements by the name of their trait: first one for each scope, then the joint ones.
    pub(crate) singles: BTreeMap<String, Dnf>,
    pub(crate) joint: BTreeMap<String, Dnf>,
    /// For each object type its four requirements by name, in the order of [`OBJECT_ACCESS`].
    pub(crate) objects: Vec<[String; 4]>,
}

/// What an operation can need of an object type.
pub(crate) const OBJECT_ACCESS: [&str; 4] = ["read", "write", "schema_read", "schema_write"];

/// Parts of modules that say how something is used, and not what it is.
const MODES: [&str; 13] = [
    "any_scope",
    "batch",
    "delete",
    "developers_read",
    "developers_write",
    "object_type",
    "public",
    "publish",
    "read",
    "read_write",
    "revenue",
    "send",
    "write",
];

/// An operation, resolved.
pub(crate) struct Op<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    pub(crate) name: String,
    pub(crate) home: Home,
    /// What it is about within its API, where that is a thing of its own: the folders of lists, the rows of HubDB.
    pub(crate) topic: Option<String>,
    pub(crate) access: Access,
    pub(crate) repeat: &'static str,
    /// What it does, where an override says it.
    pub(crate) doc: Option<&'a str>,
    /// The path parameter that may hold slashes.
    pub(crate) slashes: Option<&'a str>,
    /// Status and type of the successes.
    pub(crate) returns: Vec<(u16, Option<Type>)>,
}

/// What an operation needs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Access {
    Public,
    /// The name of the requirement's trait.
    Scopes(String),
    /// The object type in a path parameter decides.
    Object {
        access: usize,
        parameter: usize,
    },
}

impl Op<'_> {
    /// The path with the version in place.
    pub(crate) fn path(&self) -> String {
        self.operation.path.replace("{version}", &self.api.version)
    }

    /// The path as an endpoint has it: a parameter that may hold slashes is marked.
    pub(crate) fn path_with_marks(&self) -> String {
        match self.slashes {
            Some(name) => self.path().replace(&format!("{{{name}}}"), &format!("{{+{name}}}")),
            None => self.path(),
        }
    }

    /// The type of the answer, and whether there are successes without one.
    pub(crate) fn answer(&self) -> Option<(&Type, bool)> {
        let ty = self.returns.iter().find_map(|(_, ty)| ty.as_ref())?;
        Some((ty, self.returns.iter().any(|(_, ty)| ty.is_none())))
    }

    /// Area, API and function: `crm.lists.folders.create`.
    pub(crate) fn id(&self) -> String {
        let topic = self.topic.as_ref().map(|topic| format!("{topic}.")).unwrap_or_default();
        format!("{}.{}.{topic}{}", self.api.area, self.api.name, self.name)
    }
}

impl<'a> Model<'a> {
    /// The model of hubscope's own spec.
    pub(crate) fn new(spec: &'a Spec) -> Result<Self> {
        Self::of(spec, Layout::Crates)
    }

    /// The model of a spec whose code goes there.
    pub(crate) fn of(spec: &'a Spec, layout: Layout) -> Result<Self> {
        // No app can ask for an internal scope, so there is no trait for it.
        let public = spec.scopes.iter().filter(|(_, kind)| **kind != Kind::Internal);
        let singles = public
            .map(|(scope, _)| (text::marker(scope), Dnf(vec![vec![scope.clone()]])))
            .collect();
        let mut model = Self {
            spec,
            layout,
            operations: Vec::new(),
            singles,
            joint: BTreeMap::new(),
            objects: Vec::new(),
        };
        if !model.layout.is_own_crates() {
            // The traits are in the core crate already, under these names.
            let known = hubscope_scopes::requirements()
                .map(|known| (known.marker.to_owned(), Dnf::of(known)));
            model.joint = known.filter(|(_, dnf)| dnf.single().is_none()).collect();
        }
        for object in &spec.objects {
            let mut names = Vec::new();
            for (access, dnf) in OBJECT_ACCESS.iter().zip([
                &object.read,
                &object.write,
                &object.schema_read,
                &object.schema_write,
            ]) {
                let hint = format!("{}{}", text::camel(&object.name), text::camel(access));
                names.push(model.requirement(dnf, Some(&hint), (&hint, ""))?);
            }
            model.objects.push(names.try_into().unwrap_or_default());
        }
        for api in &spec.apis {
            for operation in &api.operations {
                let op = model.resolve(api, operation)?;
                model.operations.push(op);
            }
        }
        model.lift();
        model.find_topics();
        Ok(model)
    }

    /// A scope that only one API has is that API's own, whatever it is called. A second version of an API has modules of
    /// its own.
    fn lift(&mut self) {
        let mut apis: BTreeMap<(String, Vec<String>), BTreeSet<String>> = BTreeMap::new();
        for op in &self.operations {
            let module = (op.api.area.clone(), op.home.modules.clone());
            apis.entry(module).or_default().insert(op.api.name.clone());
        }
        let names: BTreeSet<_> =
            self.spec.apis.iter().map(|api| (&api.area, api.name.as_str())).collect();
        for op in &mut self.operations {
            let shared = home::SHARED.contains(&op.home.modules[0].as_str());
            let alone = apis[&(op.api.area.clone(), op.home.modules.clone())].len() == 1;
            op.home.below &= shared || !alone;
            let second = home::second_version(&op.api.name)
                .filter(|(base, _)| names.contains(&(&op.api.area, base)));
            op.home.version = second.map(|(_, module)| module).filter(|_| !op.home.below);
        }
    }

    /// Where the scopes of an API are about several things, each of its operations is about one of them: the rows and
    /// the tables of HubDB have functions of the same names.
    fn find_topics(&mut self) {
        let noun = |op: &Op<'_>| {
            op.home.modules.iter().rev().find(|part| !MODES.contains(&part.as_str())).cloned()
        };
        let mut nouns: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        let key = |op: &Op<'_>| (op.api.area.clone(), op.api.name.clone());
        for op in self.operations.iter().filter(|op| op.topic.is_none()) {
            nouns.entry(key(op)).or_default().extend(noun(op));
        }
        for op in self.operations.iter_mut().filter(|op| op.topic.is_none()) {
            let several = nouns.get(&key(op)).is_some_and(|nouns| nouns.len() > 1);
            op.topic = noun(op).filter(|noun| several && *noun != op.api.name);
        }
    }

    fn resolve(&mut self, api: &'a Api, operation: &'a Operation) -> Result<Op<'a>> {
        let call = operation.call();
        let mut name = operation.name.clone();
        let mut repeat = repeat(operation);
        let mut scopes = operation.scopes.clone();
        let mut topic = None;
        let mut returns = operation.returns.clone();
        let (mut slashes, mut doc) = (None, None);
        let spec = self.spec;
        for it in spec.overrides.of_call(&call) {
            scopes = it.scopes.clone().or(scopes);
        }
        let mut home = home::home(api, operation, scopes.as_ref());
        let (mut object, mut requirement) = (home::object_access(operation, scopes.as_ref()), None);
        for it in spec.overrides.of_call(&call) {
            name = it.name.clone().unwrap_or(name);
            if let Some(under) = &it.under {
                let last = home.modules.len().saturating_sub(1);
                home.modules.insert(last, under.clone());
                topic = Some(under.clone());
            }
            object = it.object.as_deref().or(object);
            repeat = match it.repeat.as_deref() {
                Some("safe") => "Safe",
                Some("idempotent") => "Idempotent",
                Some(_) => "Never",
                None => repeat,
            };
            requirement = it.requirement.as_deref().or(requirement);
            slashes = it.slashes.as_deref().or(slashes);
            doc = it.doc.as_deref().or(doc);
            if let Some(successes) = &it.returns {
                returns.clone_from(successes);
            }
        }
        let access = match (object, scopes) {
            (Some(object), _) => {
                let Some(parameter) = home::object_parameter(operation) else {
                    bail!("{}: `{call}` has no object type in its path", api.name);
                };
                let access =
                    OBJECT_ACCESS.iter().position(|access| *access == object).unwrap_or_default();
                Access::Object { access, parameter }
            }
            (None, Some(dnf)) => {
                let lead = text::marker(home::primary(api, operation, &dnf));
                Access::Scopes(self.requirement(
                    &dnf,
                    requirement,
                    (&lead, &text::camel(&api.name)),
                )?)
            }
            (None, None) => Access::Public,
        };
        Ok(Op { api, operation, name, home, topic, access, repeat, doc, slashes, returns })
    }

    /// The name of a requirement's trait; new ones are added. One that is too long to name all of its
    /// scopes is named after the one that leads it, and if need be after the API.
    fn requirement(
        &mut self,
        dnf: &Dnf,
        hint: Option<&str>,
        (lead, api): (&str, &str),
    ) -> Result<String> {
        const LONGEST: usize = 80;
        if let Some(scope) = dnf.scopes().find(|scope| !self.spec.scopes.contains_key(*scope)) {
            bail!("the scope `{scope}` is not in spec/scopes.toml");
        }
        let held =
            |all: &&Vec<String>| all.iter().all(|scope| self.kind(scope) != Some(Kind::Internal));
        // An alternative that no app can have is none. Without any other it stays, for `Unchecked`.
        let public = Dnf(dnf.0.iter().filter(held).cloned().collect());
        let dnf = if public.0.is_empty() { dnf } else { &public };
        if let Some(scope) = dnf.single() {
            let name = text::marker(scope);
            if !self.singles.contains_key(&name) {
                self.joint.insert(name.clone(), dnf.clone());
            }
            return Ok(name);
        }
        if let Some((name, _)) = self.joint.iter().find(|(_, known)| *known == dnf) {
            return Ok(name.clone());
        }
        let joined = |all: &Vec<String>| {
            all.iter().map(|scope| text::marker(scope)).collect::<Vec<_>>().join("And")
        };
        let full = dnf.0.iter().map(joined).collect::<Vec<_>>().join("Or");
        let name = match hint {
            Some(hint) => hint.to_owned(),
            None if full.len() <= LONGEST => full,
            None => {
                let name = format!("{lead}OrOthers");
                if self.joint.contains_key(&name) { format!("{name}Of{api}") } else { name }
            }
        };
        if self.singles.contains_key(&name) || self.joint.contains_key(&name) {
            bail!(
                "the requirement name `{name}` stands for two requirements: give an operation with `{dnf}` another one, with `requirement = \"…\"` in overrides.toml"
            );
        }
        self.joint.insert(name.clone(), dnf.clone());
        Ok(name)
    }

    /// The requirements that hubscope's core crate has no trait for, by name.
    pub(crate) fn own_requirements(&self) -> impl Iterator<Item = (&String, &Dnf)> {
        let all = self.singles.iter().chain(&self.joint);
        all.filter(|(name, _)| hubscope_scopes::Requirement::named(name).is_none())
    }

    /// Who can hold a scope.
    pub(crate) fn kind(&self, scope: &str) -> Option<Kind> {
        self.spec.scopes.get(scope).copied()
    }

    /// Whether only an app itself can meet a requirement, with a token that acts for no account.
    pub(crate) fn is_app_level(&self, dnf: &Dnf) -> bool {
        dnf.scopes().all(|scope| self.kind(scope) == Some(Kind::App))
    }

    /// The requirement of a trait.
    pub(crate) fn dnf(&self, name: &str) -> Option<&Dnf> {
        self.singles.get(name).or_else(|| self.joint.get(name))
    }
}

fn repeat(operation: &Operation) -> &'static str {
    match operation.method.as_str() {
        _ if home::is_read(operation) => "Safe",
        "PUT" | "DELETE" => "Idempotent",
        "POST" if operation.path.ends_with("/batch/archive") => "Idempotent",
        _ => "Never",
    }
}
