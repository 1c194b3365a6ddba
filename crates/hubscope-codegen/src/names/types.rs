//! The names of types: those of the ledger first, and for what is new what the rules propose.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::{
    graph::{Graph, Node, NodeId, NodeShape, Place},
    ident,
    ledger::{AreaNames, Entry},
    merge,
    operations::ByOperation,
    shorten,
};
use crate::{mend::Facts, spec::overrides::Overrides};

/// What the types of an area are named from.
pub(super) struct Area<'a> {
    pub(super) name: &'a str,
    /// The numbers of its APIs.
    pub(super) apis: &'a [usize],
    pub(super) facts: &'a Facts<'a>,
    pub(super) graph: &'a Graph,
    /// What the ledger calls each node.
    pub(super) keys: &'a [String],
    pub(super) operations: &'a ByOperation<Entry>,
    /// What overrides call each schema.
    pub(super) renames: &'a HashMap<String, Option<&'a str>>,
}

/// A type and its name.
pub(super) struct Named {
    pub(super) node: NodeId,
    pub(super) name: String,
    /// Whether the ledger does not have it so.
    pub(super) is_new: bool,
}

/// Names the types of an area.
pub(super) fn settle(
    area: &Area<'_>,
    recorded: Option<&AreaNames>,
    notes: &mut Vec<String>,
) -> Vec<Named> {
    let mut book = Book { name_of: vec![None; area.graph.nodes.len()], ..Book::default() };
    for name in recorded.into_iter().flat_map(|names| names.types.values()) {
        let id = book.id(name);
        book.reserved[id] = true;
    }
    let mut naming = Naming {
        area,
        recorded,
        overrides: &area.facts.spec.overrides,
        book,
        notes,
        new: BTreeSet::new(),
        given: BTreeSet::new(),
    };
    let nodes: Vec<NodeId> =
        area.apis.iter().flat_map(|api| area.graph.of_api[*api].clone()).collect();
    for node in &nodes {
        match recorded.and_then(|names| names.types.get(&area.keys[*node])) {
            Some(name) => naming.book.give(*node, name),
            None => _ = naming.new.insert(*node),
        }
    }
    naming.given = naming.new.clone();
    naming.take_over();
    naming.schemas(&nodes);
    naming.in_place(&nodes);
    naming.part_ways();
    let (book, given) = (naming.book, naming.given);
    let named = |node: &NodeId| {
        let name = book.texts[book.name_of[*node]?].clone();
        Some(Named { node: *node, name, is_new: given.contains(node) })
    };
    nodes.iter().filter_map(named).collect()
}

/// The names that are given, and to what.
#[derive(Default)]
struct Book {
    ids: HashMap<String, usize>,
    texts: Vec<String>,
    holders: Vec<Vec<NodeId>>,
    /// Names of the ledger.
    reserved: Vec<bool>,
    name_of: Vec<Option<usize>>,
}

impl Book {
    fn id(&mut self, name: &str) -> usize {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = self.texts.len();
        self.ids.insert(name.to_owned(), id);
        self.texts.push(name.to_owned());
        self.holders.push(Vec::new());
        self.reserved.push(false);
        id
    }

    fn give(&mut self, node: NodeId, name: &str) {
        let id = self.id(name);
        if let Some(old) = self.name_of[node].replace(id) {
            self.holders[old].retain(|other| *other != node);
        }
        self.holders[id].push(node);
    }

    fn holders(&self, name: &str) -> &[NodeId] {
        self.ids.get(name).map_or(&[], |id| &self.holders[*id])
    }

    fn is_held(&self, name: &str) -> bool {
        let held = |id: &usize| self.reserved[*id] || !self.holders[*id].is_empty();
        self.ids.get(name).is_some_and(held)
    }

    fn is_taken(&self, name: &str) -> bool {
        ident::TAKEN.contains(&name) || self.is_held(name)
    }

    /// The name, or with the first number after it that makes it a free one.
    fn free(&self, name: String) -> String {
        if !self.is_taken(&name) {
            return name;
        }
        (2..).map(|n| format!("{name}{n}")).find(|name| !self.is_taken(name)).unwrap_or(name)
    }
}

struct Naming<'a, 'n> {
    area: &'a Area<'a>,
    recorded: Option<&'a AreaNames>,
    overrides: &'a Overrides,
    book: Book,
    notes: &'n mut Vec<String>,
    /// What the ledger does not have.
    new: BTreeSet<NodeId>,
    /// What has a name that the ledger does not have.
    given: BTreeSet<NodeId>,
}

impl<'a> Naming<'a, '_> {
    fn node(&self, node: NodeId) -> &'a Node {
        &self.area.graph.nodes[node]
    }

    fn api(&self, node: NodeId) -> &'a str {
        &self.area.facts.apis[self.node(node).api].api.name
    }

    fn signature(&self, node: NodeId) -> (usize, Vec<usize>) {
        self.node(node).signature(|to| self.book.name_of[to].unwrap_or(usize::MAX))
    }

    /// What an override calls a type of this name.
    fn renamed(&self, name: &str) -> Option<&'a str> {
        if let Some(known) = self.area.renames.get(name) {
            return *known;
        }
        self.overrides.of_type(name).find_map(|it| it.rename.as_deref())
    }

    /// Gives a new type the name of one whose document is gone: an API that is called something else keeps its types.
    fn take_over(&mut self) {
        let Some(recorded) = self.recorded else { return };
        let apis: BTreeSet<String> = (self.area.apis.iter())
            .map(|api| format!("{}/{}", self.area.name, self.area.facts.apis[*api].api.name))
            .collect();
        let place = |key: &str| key.split_once(' ').map(|(_, place)| place.to_owned());
        let gone = recorded.types.iter().filter(|(key, name)| {
            key.split_once(' ').is_some_and(|(api, _)| !apis.contains(api))
                && self.book.holders(name).is_empty()
        });
        let gone: HashMap<String, &String> =
            gone.filter_map(|(key, name)| Some((place(key)?, name))).collect();
        if gone.is_empty() {
            return;
        }
        for node in self.new.clone() {
            if let Some(name) = place(&self.area.keys[node]).and_then(|it| gone.get(&it).copied()) {
                self.book.give(node, name);
                self.new.remove(&node);
            }
        }
    }

    /// Names the schemas that are new. One that is like a known one all the way down is that one.
    fn schemas(&mut self, nodes: &[NodeId]) {
        let new: Vec<NodeId> =
            self.new.iter().copied().filter(|it| self.node(*it).origin().is_some()).collect();
        let mut known: HashMap<usize, usize> = HashMap::new();
        for node in nodes {
            let Some(name) = self.book.name_of[*node] else { continue };
            let name_of_class = known.entry(self.node(*node).class).or_insert(name);
            if self.book.texts[name] < self.book.texts[*name_of_class] {
                *name_of_class = name;
            }
        }
        let mut by_origin: BTreeMap<&str, Vec<NodeId>> = BTreeMap::new();
        let mut unknown = BTreeSet::new();
        for node in new {
            let Some(origin) = self.node(node).origin() else { continue };
            match known.get(&self.node(node).class) {
                Some(name) => {
                    let name = self.book.texts[*name].clone();
                    self.book.give(node, &name);
                }
                None => {
                    by_origin.entry(origin).or_default().push(node);
                    unknown.insert(node);
                }
            }
        }
        if unknown.is_empty() {
            return;
        }
        // Envelopes have no name of their own, but a type with the short one would be taken for them.
        let apis: BTreeSet<usize> = unknown.iter().map(|node| self.node(*node).api).collect();
        let all = apis.iter().flat_map(|api| &self.area.graph.origins[*api]).map(String::as_str);
        let named: BTreeSet<&str> = (nodes.iter())
            .filter(|node| self.book.name_of[**node].is_some())
            .filter_map(|node| self.node(*node).origin())
            .collect();
        let wanted: BTreeSet<&str> =
            all.filter(|it| by_origin.contains_key(it) || !named.contains(it)).collect();
        let called = shorten::names(&wanted, |it| self.renamed(it), |it| self.book.is_held(it));
        let mut given: HashMap<(usize, String), String> = HashMap::new();
        let nodes = &self.area.graph.nodes;
        let class = |node: &NodeId| nodes[*node].class;
        for node in unknown {
            let Some(origin) = nodes[node].origin() else { continue };
            // Of several structures with one name, the one that most APIs have gets it.
            let all = &by_origin[origin];
            let count = |wanted: usize| all.iter().filter(|it| class(it) == wanted).count();
            let owner = all.iter().map(class).max_by_key(|it| (count(*it), Reverse(*it)));
            let is_owner = owner == Some(class(&node));
            let short = called.get(origin).cloned().unwrap_or_default();
            let by_api = format!("{}{short}", ident::camel(self.api(node)));
            let settled = self.renamed(origin).is_some();
            let wanted = match is_owner && !ident::TAKEN.contains(&short.as_str()) {
                true => short,
                false => self.renamed(&by_api).map_or(by_api.clone(), str::to_owned),
            };
            // Nodes of one class that want one name share it, and so do types that overrides call the same.
            let shared = given.get(&(class(&node), wanted.clone())).cloned();
            let shares = settled || self.renamed(&by_api).is_some();
            let name = shared.unwrap_or_else(|| match shares || !self.book.is_taken(&wanted) {
                true => wanted.clone(),
                false => {
                    let name = self.book.free(if is_owner { by_api } else { wanted.clone() });
                    self.note(node, &wanted, &name);
                    name
                }
            });
            given.insert((class(&node), wanted), name.clone());
            self.book.give(node, &name);
        }
    }

    /// Names what stands in place: first in schemas, then in operations.
    fn in_place(&mut self, nodes: &[NodeId]) {
        let mut unions: BTreeMap<(usize, Vec<usize>), String> = BTreeMap::new();
        for node in nodes.iter().filter(|node| self.book.name_of[**node].is_some()) {
            self.note_union(*node, &mut unions);
        }
        let is_call = |node: &NodeId| matches!(self.node(*node).place, Place::Call(..));
        let new = || nodes.iter().copied().filter(|it| self.node(*it).origin().is_none());
        let (mut ordered, calls): (Vec<_>, Vec<_>) = new().partition(|it| !is_call(it));
        ordered.extend(calls);
        ordered.retain(|node| self.book.name_of[*node].is_none());
        for node in ordered {
            let (owner, field) = match &self.node(node).place {
                Place::Field(owner, field) => {
                    let name = self.book.name_of[*owner].map(|id| self.book.texts[id].clone());
                    (name.unwrap_or_default(), field.as_str())
                }
                Place::Call(op, slot) => {
                    let entry = &self.area.operations[(self.node(node).api, *op)];
                    (ident::camel(&entry.function), slot.word())
                }
                Place::Schema(_) => continue,
            };
            let wanted = match &self.node(node).shape {
                NodeShape::Enum(_) => self.enum_name(node, &owner, field),
                _ => self.union_name(node, &owner, field, &unions),
            };
            let wanted = self.renamed(&wanted).map_or(wanted.clone(), str::to_owned);
            let name = match self.book.is_taken(&wanted) && !self.is_alike(node, &wanted) {
                true => {
                    let name = self.book.free(wanted.clone());
                    self.note(node, &wanted, &name);
                    name
                }
                false => wanted,
            };
            self.book.give(node, &name);
            self.note_union(node, &mut unions);
        }
    }

    fn note_union(&self, node: NodeId, unions: &mut BTreeMap<(usize, Vec<usize>), String>) {
        let Some(name) = self.book.name_of[node] else { return };
        if matches!(self.node(node).shape, NodeShape::Union(_)) {
            let name = &self.book.texts[name];
            let known = unions.entry(self.signature(node)).or_insert_with(|| name.clone());
            if name < known {
                known.clone_from(name);
            }
        }
    }

    /// Whether all that have the name are what the node is.
    fn is_alike(&self, node: NodeId, name: &str) -> bool {
        let holders = self.book.holders(name);
        let wanted = self.signature(node);
        !holders.is_empty() && holders.iter().all(|holder| self.signature(*holder) == wanted)
    }

    /// An enum is named after its field; where the field's name says little, after its owner too.
    fn enum_name(&self, node: NodeId, owner: &str, field: &str) -> String {
        let (short, long) = (ident::camel(field), format!("{owner}{}", ident::camel(field)));
        let telling = field.chars().any(char::is_uppercase) || field.contains('_');
        let free = !self.book.is_taken(&short) || self.is_alike(node, &short);
        if telling && free { short } else { long }
    }

    /// A union is named after what its variants' names end with, or after its field.
    fn union_name(
        &self,
        node: NodeId,
        owner: &str,
        field: &str,
        unions: &BTreeMap<(usize, Vec<usize>), String>,
    ) -> String {
        if let Some(name) = unions.get(&self.signature(node)) {
            return name.clone();
        }
        let NodeShape::Union(variants) = &self.node(node).shape else { return owner.to_owned() };
        let names = variants.iter().filter_map(|it| self.book.name_of[it.ty]);
        let names: Vec<&str> = names.map(|id| self.book.texts[id].as_str()).collect();
        let field = ident::camel(field);
        let free = |name: &String| !name.is_empty() && !self.book.is_taken(name);
        let short = [shorten::common_suffix(&names), field.clone()].into_iter().find(free);
        short.unwrap_or_else(|| format!("{owner}{field}"))
    }

    /// Leaves a name to those of its holders that go together, and gives the others one of their own.
    fn part_ways(&mut self) {
        // What gets another name may make those differ that refer to it.
        for _ in 0..8 {
            let mut apart: Vec<(NodeId, usize)> = Vec::new();
            for (id, holders) in self.book.holders.iter().enumerate() {
                let Some((first, others)) = holders.split_first() else { continue };
                let signature = self.signature(*first);
                if others.iter().any(|other| self.signature(*other) != signature) {
                    let leaves = self.leaving(id);
                    apart.extend(leaves.into_iter().map(|node| (node, id)));
                }
            }
            if apart.is_empty() {
                return;
            }
            let mut given: HashMap<(usize, (usize, Vec<usize>)), String> = HashMap::new();
            for (node, id) in apart {
                let signature = (id, self.signature(node));
                let old = self.book.texts[id].clone();
                let wanted = format!("{}{old}", ident::camel(self.api(node)));
                let known = given.get(&signature).cloned();
                let name = known.unwrap_or_else(|| self.book.free(wanted));
                given.insert(signature, name.clone());
                self.note(node, &old, &name);
                self.book.give(node, &name);
                self.given.insert(node);
            }
        }
    }

    /// The holders of a name that do not go together with those that keep it.
    fn leaving(&self, id: usize) -> Vec<NodeId> {
        let name =
            |node: NodeId| self.book.name_of[node].map_or("", |it| self.book.texts[it].as_str());
        let graph = self.area.graph;
        let mut holders = self.book.holders[id].clone();
        holders.sort_by_key(|node| (self.new.contains(node), *node));
        let mut groups: Vec<Vec<NodeId>> = Vec::new();
        for node in holders {
            let fits = |group: &&mut Vec<NodeId>| {
                group.iter().all(|it| merge::fit(graph, *it, node, name))
            };
            match groups.iter_mut().find(fits) {
                Some(group) => group.push(node),
                None => groups.push(vec![node]),
            }
        }
        // Those that are what the type was keep it; else those that are the most.
        let was = self.recorded.and_then(|it| it.structures.get(&self.book.texts[id]));
        let stays = |group: &Vec<NodeId>| {
            let known = group.iter().filter(|node| !self.new.contains(node)).count();
            let same = |node: &NodeId| Some(&merge::fingerprint(graph, &[*node], name)) == was;
            (group.iter().any(same), known, group.len())
        };
        let stay = (0..groups.len()).max_by_key(|at| (stays(&groups[*at]), Reverse(*at)));
        if let Some(stay) = stay {
            groups.remove(stay);
        }
        groups.into_iter().flatten().collect()
    }

    fn note(&mut self, node: NodeId, wanted: &str, name: &str) {
        let it = self.node(node);
        if !it.sent && !it.received {
            return;
        }
        self.notes.push(format!(
            "{}: the type name `{wanted}` is another type's: `{}::types::{name}` for now",
            self.area.keys[node], self.area.name
        ));
    }
}
