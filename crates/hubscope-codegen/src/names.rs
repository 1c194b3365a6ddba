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

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::Result;

use crate::{
    mend::Facts,
    spec::{Api, workspace::Spec},
};
use graph::{Graph, NodeId, Place, Slot};
use ledger::{Entry, Ledger};
use placement::{Home, Kinds};
use requirements::{Hint, Requirements};

/// What names are made from, ledger or not.
pub(crate) struct Ground<'a> {
    pub(crate) facts: &'a Facts<'a>,
    pub(crate) graph: Graph,
    homes: HashMap<(usize, usize), Home>,
    /// Each operation for readers and for the ledger.
    calls: HashMap<(usize, usize), (String, String)>,
    /// What the ledger calls each type.
    types: Vec<String>,
    /// The scope that leads the requirement of an operation, as a marker.
    leads: HashMap<(usize, usize), String>,
}

/// The names of everything.
pub(crate) struct Names<'a> {
    pub(crate) requirements: Requirements<'a>,
    /// The names of the four requirements of each object type.
    pub(crate) objects: Vec<[String; 4]>,
    pub(crate) operations: HashMap<(usize, usize), Entry>,
    pub(crate) types: HashMap<NodeId, String>,
    /// What a person should look at.
    pub(crate) notes: Vec<String>,
}

impl<'a> Ground<'a> {
    pub(crate) fn new(facts: &'a Facts<'a>) -> Self {
        let kinds = Kinds::Of(&facts.spec.scopes);
        let graph = Graph::new(facts);
        let (mut homes, mut calls, mut leads) = (HashMap::new(), HashMap::new(), HashMap::new());
        let mut seen = HashSet::new();
        for (number, api) in facts.apis.iter().enumerate() {
            for (at, op) in api.operations.iter().enumerate() {
                let id = (number, at);
                homes.insert(id, operations::home(op, kinds));
                let mut call = ledger::call(op.api, op.operation);
                // Two APIs may have one call until somebody settles which.
                if !seen.insert(ledger::key(&call)) {
                    call.push_str(&format!(" @{}/{}", api.api.area, api.api.name));
                }
                let key = ledger::key(&call);
                calls.insert(id, (call, key));
                if let Some(dnf) = &op.scopes {
                    let lead = placement::primary(op.api, op.operation, dnf, kinds);
                    leads.insert(id, ident::marker(lead));
                }
            }
        }
        let mut types: Vec<String> = Vec::new();
        for node in &graph.nodes {
            let api = facts.apis[node.api].api;
            let place = match &node.place {
                Place::Schema(origin) => format!("{}/{} {origin}", api.area, api.name),
                Place::Field(owner, field) => format!("{}.{field}", types[*owner]),
                Place::Call(at, slot) => {
                    let (call, _) = &calls[&(node.api, *at)];
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
        Self { facts, graph, homes, calls, types, leads }
    }

    fn spec(&self) -> &'a Spec {
        self.facts.spec
    }

    /// Names everything of these APIs, and adds to the ledger what it did not have.
    ///
    /// # Errors
    /// When a scope is in no table.
    pub(crate) fn settle(
        &self,
        apis: &[usize],
        ledger: &mut Ledger,
        published: bool,
    ) -> Result<Names<'a>> {
        let mut requirements = Requirements::new(&self.spec().scopes, ledger, published);
        let mut objects = Vec::new();
        for object in &self.spec().objects {
            let mut names: [String; 4] = Default::default();
            let all = [
                ("Read", &object.read),
                ("Write", &object.write),
                ("SchemaRead", &object.schema_read),
                ("SchemaWrite", &object.schema_write),
            ];
            for (name, (access, dnf)) in names.iter_mut().zip(all) {
                let hint = format!("{}{access}", ident::camel(&object.name));
                *name = requirements.of(dnf, &Hint { name: Some(&hint), lead: &hint, api: "" })?;
            }
            objects.push(names);
        }
        let needs = self.needs(apis, &mut requirements)?;
        let mut notes = Vec::new();
        let mut areas: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for number in apis {
            areas.entry(&self.facts.apis[*number].api.area).or_default().push(*number);
        }
        let (mut operations, mut types) = (HashMap::new(), HashMap::new());
        for (area, apis) in areas {
            let entries = operations::settle(
                &operations::Area {
                    name: area,
                    apis: &apis,
                    facts: self.facts,
                    homes: &self.homes,
                    keys: &self.calls,
                    needs: &needs,
                },
                ledger,
                &mut notes,
            );
            let functions = entries.iter().map(|(id, it)| (*id, it.function.clone())).collect();
            types.extend(types::settle(
                &types::Area {
                    name: area,
                    apis: &apis,
                    facts: self.facts,
                    graph: &self.graph,
                    keys: &self.types,
                    functions: &functions,
                },
                ledger,
                &mut notes,
            ));
            operations.extend(entries);
        }
        self.record(ledger, &requirements, &operations, &types);
        Ok(Names { requirements, objects, operations, types, notes })
    }

    /// What each operation needs, by name.
    fn needs(
        &self,
        apis: &[usize],
        requirements: &mut Requirements<'_>,
    ) -> Result<HashMap<(usize, usize), String>> {
        let mut needs = HashMap::new();
        for number in apis {
            for (at, op) in self.facts.apis[*number].operations.iter().enumerate() {
                let id = (*number, at);
                let name = match (&op.object, &op.scopes) {
                    (Some(object), _) => format!("ObjectType::{}", object.access.rust()),
                    (None, Some(dnf)) => requirements.of(
                        dnf,
                        &Hint {
                            name: op.requirement,
                            lead: &self.leads[&id],
                            api: &ident::camel(&op.api.name),
                        },
                    )?,
                    (None, None) => "nothing".to_owned(),
                };
                needs.insert(id, name);
            }
        }
        Ok(needs)
    }

    fn record(
        &self,
        ledger: &mut Ledger,
        requirements: &Requirements<'_>,
        operations: &HashMap<(usize, usize), Entry>,
        types: &HashMap<NodeId, String>,
    ) {
        for (name, dnf) in requirements.all() {
            if !ledger.requirements.contains_key(name) {
                ledger.requirements.insert(name.clone(), dnf.clone());
            }
        }
        for (id, entry) in operations {
            ledger.operations.insert(self.calls[id].1.clone(), entry.clone());
        }
        for (node, name) in types {
            let it = &self.graph.nodes[*node];
            if it.sent || it.received {
                let area = &self.facts.apis[it.api].api.area;
                let names = ledger.types.entry(area.clone()).or_default();
                if names.get(&self.types[*node]) != Some(name) {
                    names.insert(self.types[*node].clone(), name.clone());
                }
            }
        }
    }

    /// Notes in the ledger what each type is made of.
    pub(crate) fn record_structures(&self, ledger: &mut Ledger, names: &Names<'_>) {
        let mut groups: BTreeMap<(&str, &str), Vec<NodeId>> = BTreeMap::new();
        for (node, name) in &names.types {
            let it = &self.graph.nodes[*node];
            if it.sent || it.received {
                let area = self.facts.apis[it.api].api.area.as_str();
                groups.entry((area, name)).or_default().push(*node);
            }
        }
        let name = |node: NodeId| names.types.get(&node).map_or("", String::as_str);
        for ((area, ty), mut nodes) in groups {
            nodes.sort_unstable();
            let number = merge::fingerprint(&self.graph, &nodes, name);
            ledger.structures.insert((area.to_owned(), ty.to_owned()), number);
        }
    }

    /// The key of an operation and of a type in the ledger.
    pub(crate) fn operation_key(&self, id: (usize, usize)) -> &str {
        &self.calls[&id].1
    }

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
