//! The names of everything that is public: the only place that names things.
//!
//! The ledger is read first, and what stands in it keeps its name. The rules propose names for what is new; where two things
//! want one name, the second gets a mechanical one at once and is listed for a person to settle.

pub(crate) mod envelope;
pub(crate) mod graph;
pub(crate) mod ident;
pub(crate) mod ledger;
pub(crate) mod merge;
pub(crate) mod operations;
pub(crate) mod placement;
pub(crate) mod requirements;
mod shorten;
mod types;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use anyhow::{Result, bail};

use crate::{
    mend::Facts,
    spec::{Api, requirement::Dnf, workspace::Spec},
};
use graph::{Graph, NodeId, Place, Slot};
use ledger::{Entry, Ledger};
use operations::{ByOperation, Call};
use placement::{Home, Kinds};
use requirements::{Hint, Requirements};

/// What names are made from, ledger or not.
pub(crate) struct Ground<'a> {
    pub(crate) facts: &'a Facts<'a>,
    pub(crate) graph: Graph,
    homes: ByOperation<Home>,
    calls: ByOperation<Call>,
    /// What the ledger calls each type.
    types: Vec<String>,
    /// What overrides call each schema.
    renames: HashMap<String, Option<&'a str>>,
    /// The scopes of an operation, and the marker of the one that leads them.
    scopes: ByOperation<Option<(Arc<Dnf>, String)>>,
    /// The four requirements of each object type, with a name for each.
    objects: Vec<[(Arc<Dnf>, String); 4]>,
}

/// The names of everything.
pub(crate) struct Names {
    pub(crate) requirements: Requirements,
    /// The names of the four requirements of each object type.
    pub(crate) objects: Vec<[String; 4]>,
    pub(crate) operations: ByOperation<Entry>,
    /// By the number of the node.
    pub(crate) types: Vec<Option<String>>,
    /// What a person should look at.
    pub(crate) notes: Vec<String>,
}

impl<'a> Ground<'a> {
    /// Looks at everything once.
    ///
    /// # Errors
    /// When a scope is in no table.
    pub(crate) fn new(facts: &'a Facts<'a>) -> Result<Self> {
        let table = &facts.spec.scopes;
        let kinds = Kinds::Of(table);
        let graph = Graph::new(facts);
        let homes = ByOperation::of(facts, |_, op| operations::home(op, kinds));
        let mut seen = HashSet::new();
        let calls = ByOperation::of(facts, |_, op| {
            let mut text = ledger::call(op.api, op.operation);
            // Two APIs may have one call until somebody settles which.
            if !seen.insert(ledger::key(&text)) {
                text.push_str(&format!(" @{}/{}", op.api.area, op.api.name));
            }
            Call { key: ledger::key(&text), text }
        });
        let scopes = ByOperation::of(facts, |_, op| {
            let dnf = op.scopes.as_ref()?;
            let lead = placement::primary(op.api, op.operation, dnf, kinds);
            Some((Arc::new(dnf.clone()), ident::marker(lead)))
        });
        let objects = facts.spec.objects.iter().map(|object| {
            let name = ident::camel(&object.name);
            [
                (Arc::new(object.read.clone()), format!("{name}Read")),
                (Arc::new(object.write.clone()), format!("{name}Write")),
                (Arc::new(object.schema_read.clone()), format!("{name}SchemaRead")),
                (Arc::new(object.schema_write.clone()), format!("{name}SchemaWrite")),
            ]
        });
        let objects: Vec<_> = objects.collect();
        let needed = scopes.iter().filter_map(|(_, it)| it.as_ref());
        let needed = needed.chain(objects.iter().flatten()).map(|(dnf, _)| dnf);
        if let Some(scope) =
            needed.flat_map(|dnf| dnf.scopes()).find(|scope| !table.contains_key(*scope))
        {
            bail!("the scope `{scope}` is not in spec/scopes.toml");
        }
        let mut types: Vec<String> = Vec::new();
        for node in &graph.nodes {
            let api = facts.apis[node.api].api;
            let place = match &node.place {
                Place::Schema(origin) => format!("{}/{} {origin}", api.area, api.name),
                Place::Field(owner, field) => format!("{}.{field}", types[*owner]),
                Place::Call(at, slot) => {
                    let call = &calls[(node.api, *at)].text;
                    let slot = match slot {
                        Slot::Parameter(name) => format!("{{{name}}}"),
                        Slot::Query(name) => format!("?{name}"),
                        Slot::Body => "body".to_owned(),
                        Slot::Reply => "reply".to_owned(),
                    };
                    format!("{}/{} {call} {slot}", api.area, api.name)
                }
            };
            types.push(place);
        }
        let overrides = &facts.spec.overrides;
        let renamed = |name: &str| overrides.of_type(name).find_map(|it| it.rename.as_deref());
        let renames =
            graph.origins.iter().flatten().map(|name| (name.clone(), renamed(name))).collect();
        Ok(Self { facts, graph, homes, calls, types, renames, scopes, objects })
    }

    fn spec(&self) -> &'a Spec {
        self.facts.spec
    }

    /// Names everything of these APIs, and adds to the ledger what it did not have. Areas do not depend on each other.
    pub(crate) fn settle(&self, apis: &[usize], ledger: &mut Ledger, published: bool) -> Names {
        let mut requirements = Requirements::new(&self.spec().scopes, ledger, published);
        let objects = self.objects.iter().map(|all| {
            all.each_ref().map(|(dnf, name)| {
                requirements.of(dnf, &Hint { name: Some(name), lead: name, api: "" })
            })
        });
        let objects = objects.collect();
        let count = self.facts.apis.len();
        let mut needs = ByOperation::empty(count);
        let mut areas: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for number in apis {
            needs.set(*number, self.needs(*number, &mut requirements));
            areas.entry(&self.facts.apis[*number].api.area).or_default().push(*number);
        }
        let mut names = Names {
            requirements,
            objects,
            operations: ByOperation::empty(count),
            types: vec![None; self.graph.nodes.len()],
            notes: Vec::new(),
        };
        for (area, apis) in areas {
            self.settle_area(area, &apis, &needs, ledger, &mut names);
        }
        for (name, dnf) in names.requirements.all() {
            if !ledger.requirements.contains_key(name) {
                ledger.requirements.insert(name.clone(), Arc::clone(dnf));
            }
        }
        names
    }

    fn settle_area(
        &self,
        area: &str,
        apis: &[usize],
        needs: &ByOperation<String>,
        ledger: &mut Ledger,
        names: &mut Names,
    ) {
        let recorded = ledger.areas.get(area);
        let of_operations = operations::Area {
            name: area,
            apis,
            facts: self.facts,
            homes: &self.homes,
            keys: &self.calls,
            needs,
        };
        for (api, entries) in operations::settle(&of_operations, recorded, &mut names.notes) {
            names.operations.set(api, entries);
        }
        let of_types = types::Area {
            name: area,
            apis,
            facts: self.facts,
            graph: &self.graph,
            keys: &self.types,
            operations: &names.operations,
            renames: &self.renames,
        };
        let named = types::settle(&of_types, recorded, &mut names.notes);
        let record = ledger.area(area.to_owned());
        for (id, entry) in names.operations.iter().filter(|((api, _), _)| apis.contains(api)) {
            let key = &self.calls[id].key;
            if record.operations.get(key) != Some(entry) {
                record.operations.insert(key.clone(), entry.clone());
            }
        }
        for types::Named { node, name, is_new } in named {
            if is_new && self.graph.nodes[node].is_used() {
                record.types.insert(self.types[node].clone(), name.clone());
            }
            names.types[node] = Some(name);
        }
    }

    /// What each operation of an API needs, by name.
    fn needs(&self, number: usize, requirements: &mut Requirements) -> Vec<String> {
        let operations = self.facts.apis[number].operations.iter().enumerate();
        let needs = operations.map(|(at, op)| match (&op.object, &self.scopes[(number, at)]) {
            (Some(object), _) => format!("ObjectType::{}", object.access.rust()),
            (None, Some((dnf, lead))) => {
                requirements.of(dnf, &Hint { name: op.requirement, lead, api: &op.api.name })
            }
            (None, None) => "nothing".to_owned(),
        });
        needs.collect()
    }

    /// Notes in the ledger what each type is made of.
    pub(crate) fn record_structures(&self, ledger: &mut Ledger, names: &Names) {
        let mut groups: BTreeMap<(&str, &str), Vec<NodeId>> = BTreeMap::new();
        for (node, it) in self.graph.nodes.iter().enumerate().filter(|(_, it)| it.is_used()) {
            if let Some(name) = &names.types[node] {
                let area = self.facts.apis[it.api].api.area.as_str();
                groups.entry((area, name)).or_default().push(node);
            }
        }
        let name = |node: NodeId| names.types[node].as_deref().unwrap_or_default();
        for ((area, ty), nodes) in groups {
            let number = merge::fingerprint(&self.graph, &nodes, name);
            ledger.area(area.to_owned()).structures.insert(ty.to_owned(), number);
        }
    }

    /// The part of a ledger that these names use.
    pub(crate) fn used(&self, names: &Names, ledger: &Ledger) -> Ledger {
        let mut used = Ledger { moved: ledger.moved.clone(), ..Ledger::default() };
        for (id, entry) in names.operations.iter() {
            let area = self.api(id.0).area.clone();
            used.area(area).operations.insert(self.calls[id].key.clone(), entry.clone());
        }
        for (node, it) in self.graph.nodes.iter().enumerate().filter(|(_, it)| it.is_used()) {
            if let Some(name) = &names.types[node] {
                let area = self.api(it.api).area.clone();
                used.area(area).types.insert(self.types[node].clone(), name.clone());
            }
        }
        self.record_structures(&mut used, names);
        let requirements = names.requirements.all();
        used.requirements =
            requirements.map(|(name, dnf)| (name.clone(), Arc::clone(dnf))).collect();
        used
    }

    /// The key of a type in the ledger.
    pub(crate) fn type_key(&self, node: NodeId) -> &str {
        &self.types[node]
    }

    pub(crate) fn api(&self, number: usize) -> &'a Api {
        self.facts.apis[number].api
    }

    /// The numbers of all APIs.
    pub(crate) fn all(&self) -> Vec<usize> {
        (0..self.facts.apis.len()).collect()
    }
}
