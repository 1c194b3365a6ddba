//! The paths of operations: those of the ledger first, and for what is new what the rules propose.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    ident,
    ledger::{AreaNames, Entry},
    placement::{self, Home, Kinds, SHARED},
};
use crate::mend::{Facts, Op};

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

/// The number of an API, and that of an operation in it.
pub(crate) type OperationId = (usize, usize);

/// Something for each operation, or for those of some APIs.
pub(crate) struct ByOperation<T>(Vec<Vec<T>>);

impl<T> ByOperation<T> {
    /// For each API of the facts what a function makes of its operations.
    pub(super) fn of<'a>(
        facts: &'a Facts<'a>,
        mut make: impl FnMut(OperationId, &'a Op<'a>) -> T,
    ) -> Self {
        let all = facts.apis.iter().enumerate().map(|(number, api)| {
            let operations = api.operations.iter().enumerate();
            operations.map(|(at, op)| make((number, at), op)).collect()
        });
        Self(all.collect())
    }

    /// With nothing for any API yet.
    pub(super) fn empty(apis: usize) -> Self {
        Self((0..apis).map(|_| Vec::new()).collect())
    }

    /// Takes what there is for the operations of an API.
    pub(super) fn set(&mut self, api: usize, all: Vec<T>) {
        self.0[api] = all;
    }

    /// All that there is, by API.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (OperationId, &T)> {
        let apis = self.0.iter().enumerate();
        apis.flat_map(|(api, all)| all.iter().enumerate().map(move |(at, it)| ((api, at), it)))
    }
}

impl<T> std::ops::Index<OperationId> for ByOperation<T> {
    type Output = T;

    fn index(&self, (api, at): OperationId) -> &T {
        &self.0[api][at]
    }
}

/// An operation as the ledger has it.
pub(crate) struct Call {
    /// For readers.
    pub(crate) text: String,
    /// The same whatever the parameters of the path are called.
    pub(crate) key: String,
}

/// What the operations of an area are named from.
pub(super) struct Area<'a> {
    pub(super) name: &'a str,
    /// The numbers of its APIs.
    pub(super) apis: &'a [usize],
    pub(super) facts: &'a Facts<'a>,
    pub(super) homes: &'a ByOperation<Home>,
    pub(super) keys: &'a ByOperation<Call>,
    /// What each operation needs, by name.
    pub(super) needs: &'a ByOperation<String>,
}

/// Where the rules put an operation, whatever else there is.
pub(super) fn home(op: &Op<'_>, kinds: Kinds<'_>) -> Home {
    let mut home = placement::home(op.api, op.operation, op.scopes.as_ref(), kinds);
    for under in &op.under {
        let last = home.modules.len().saturating_sub(1);
        home.modules.insert(last, (*under).to_owned());
    }
    // What stands beside the modules of an area cannot be one of them.
    if let Some(first) =
        home.modules.first_mut().filter(|it| ["apis", "types"].contains(&it.as_str()))
    {
        first.push('_');
    }
    home
}

/// Names the operations of an area, and gives the entries that the ledger should have of them, by API.
pub(super) fn settle(
    area: &Area<'_>,
    recorded: Option<&AreaNames>,
    notes: &mut Vec<String>,
) -> Vec<(usize, Vec<Entry>)> {
    let mut taken = Taken::default();
    for entry in recorded.into_iter().flat_map(|names| names.operations.values()) {
        taken.add(&entry.module, &entry.function, &entry.request);
        for module in &entry.also {
            taken.add(module, &entry.function, &entry.request);
        }
    }
    let view = View::new(area);
    let known = |id| recorded.and_then(|names| names.operations.get(&area.keys[id].key));
    let mut index = Index::new();
    for (id, op) in area.operations() {
        if let Some(entry) = known(id) {
            index.insert((&op.api.name, entry.topic.clone(), entry.function.clone()));
        }
    }
    let mut entries: Vec<(usize, Vec<Option<Entry>>)> = Vec::new();
    for api in area.apis {
        let operations = &area.facts.apis[*api].operations;
        let all = operations.iter().enumerate().map(|(at, _)| {
            let mut entry = known((*api, at))?.clone();
            follow(area, &view, (*api, at), &mut entry, &mut taken, notes);
            Some(entry)
        });
        entries.push((*api, all.collect()));
    }
    // What is known keeps its place, so it comes before what is new.
    let settled = entries.into_iter().map(|(api, all)| {
        let all = all.into_iter().enumerate().map(|(at, entry)| {
            entry.unwrap_or_else(|| propose(area, &view, (api, at), &mut taken, &mut index, notes))
        });
        (api, all.collect())
    });
    settled.collect()
}

/// What the index by API lists.
type Index<'a> = HashSet<(&'a str, Option<String>, String)>;

impl<'a> Area<'a> {
    fn op(&self, (api, at): OperationId) -> &'a Op<'a> {
        &self.facts.apis[api].operations[at]
    }

    fn operations(&self) -> impl Iterator<Item = (OperationId, &'a Op<'a>)> {
        self.apis.iter().flat_map(|api| {
            let all = self.facts.apis[*api].operations.iter().enumerate();
            all.map(|(at, op)| ((*api, at), op))
        })
    }
}

/// What is asked of the whole area before something new gets a name.
struct View<'a> {
    /// The APIs that each module is the home of.
    apis: BTreeMap<&'a [String], BTreeSet<&'a str>>,
    /// What the scopes of each API are about.
    nouns: BTreeMap<&'a str, BTreeSet<&'a str>>,
    names: BTreeSet<&'a str>,
}

impl<'a> View<'a> {
    fn new(area: &Area<'a>) -> Self {
        let mut view =
            Self { apis: BTreeMap::new(), nouns: BTreeMap::new(), names: BTreeSet::new() };
        for (id, op) in area.operations() {
            let (home, api) = (&area.homes[id], op.api.name.as_str());
            view.apis.entry(&home.modules).or_default().insert(api);
            view.names.insert(api);
            if op.under.is_empty() {
                view.nouns.entry(api).or_default().extend(noun(home));
            }
        }
        view
    }

    /// The module of something new.
    fn module(&self, home: &Home, api: &str) -> Vec<String> {
        let shared = SHARED.contains(&home.modules[0].as_str());
        let alone = self.apis.get(&home.modules[..]).is_some_and(|apis| apis.len() == 1);
        let mut module = home.modules.clone();
        // A scope that only one API has is that API's own, whatever it is called.
        if home.below && (shared || !alone) {
            module.push(ident::module(api));
        } else if let Some((base, version)) = placement::second_version(api)
            && self.names.contains(base)
        {
            module.push(version);
        }
        module
    }

    /// What the operation is about within its API: where the scopes of an API are about several things, each of its
    /// operations is about one of them.
    fn topic(&self, home: &Home, op: &Op<'_>) -> Option<String> {
        if let Some(under) = op.under.last() {
            return Some((*under).to_owned());
        }
        let api = op.api.name.as_str();
        let several = self.nouns.get(api).is_some_and(|nouns| nouns.len() > 1);
        noun(home).filter(|noun| several && *noun != api).map(str::to_owned)
    }
}

/// What the scope of a home is about.
fn noun(home: &Home) -> Option<&str> {
    home.modules.iter().rev().map(String::as_str).find(|part| !MODES.contains(part))
}

#[derive(Default)]
struct Taken {
    functions: HashSet<(Vec<String>, String)>,
    requests: HashSet<(Vec<String>, String)>,
}

impl Taken {
    fn add(&mut self, module: &[String], function: &str, request: &str) {
        self.functions.insert((module.to_owned(), function.to_owned()));
        self.requests.insert((module.to_owned(), request.to_owned()));
    }

    fn has(&self, module: &[String], function: &str, request: &str) -> bool {
        self.functions.contains(&(module.to_owned(), function.to_owned()))
            || self.requests.contains(&(module.to_owned(), request.to_owned()))
    }
}

/// The name of something new.
fn propose<'a>(
    area: &Area<'a>,
    view: &View<'_>,
    id: OperationId,
    taken: &mut Taken,
    index: &mut Index<'a>,
    notes: &mut Vec<String>,
) -> Entry {
    let op = area.op(id);
    let (home, api) = (&area.homes[id], op.api.name.as_str());
    let module = view.module(home, api);
    let mut below = module.clone();
    if module.last().is_none_or(|last| *last != ident::module(api)) {
        below.push(ident::module(api));
    }
    let topic = view.topic(home, op);
    let numbered = (2..).map(|n| (below.clone(), format!("{}_{n}", op.name)));
    let candidates =
        [(module.clone(), op.name.clone()), (below.clone(), op.name.clone())].into_iter();
    let free = |(module, function): &(Vec<String>, String)| {
        !taken.has(module, function, &ident::request_type(function))
    };
    let found = candidates.chain(numbered).find(free);
    let (place, function) = found.unwrap_or_else(|| (below.clone(), op.name.clone()));
    let call = &area.keys[id].text;
    if (&place, &function) != (&module, &op.name) {
        notes.push(format!(
            "{call}: `{}::{}::{}` is another call's: `{}::{}::{function}` for now",
            area.name,
            module.join("::"),
            op.name,
            area.name,
            place.join("::")
        ));
    }
    let mut wanted = [topic.clone(), Some(home.modules.join("_"))]
        .into_iter()
        .chain((2..).map(|n| Some(format!("{}_{n}", topic.as_deref().unwrap_or(api)))));
    let topic = wanted.find(|it| index.insert((api, it.clone(), function.clone()))).flatten();
    taken.add(&place, &function, &ident::request_type(&function));
    Entry {
        call: call.clone(),
        request: ident::request_type(&function),
        module: place,
        function,
        topic,
        needs: area.needs[id].clone(),
        also: Vec::new(),
    }
}

/// What HubSpot has changed of what an operation needs: the module of the new scope has it, too.
fn follow(
    area: &Area<'_>,
    view: &View<'_>,
    id: OperationId,
    entry: &mut Entry,
    taken: &mut Taken,
    notes: &mut Vec<String>,
) {
    let needs = &area.needs[id];
    if entry.needs == *needs {
        return;
    }
    let before = std::mem::replace(&mut entry.needs, needs.clone());
    let (home, op) = (&area.homes[id], area.op(id));
    let has = |module: &Vec<String>| module.starts_with(&home.modules);
    if before.is_empty() || has(&entry.module) || entry.also.iter().any(has) {
        return;
    }
    let module = view.module(home, &op.api.name);
    let mut below = home.modules.clone();
    below.push(ident::module(&op.api.name));
    let place = [module, below]
        .into_iter()
        .find(|module| !taken.has(module, &entry.function, &entry.request));
    let also = match place {
        Some(module) => {
            taken.add(&module, &entry.function, &entry.request);
            let also = module.join("::");
            entry.also.push(module);
            format!("`{}::{also}` has it, too", area.name)
        }
        None => "the module of its scope has a call of that name".to_owned(),
    };
    notes.push(format!("{}: it needs `{needs}` and no longer `{before}`; {also}", entry.call));
}
