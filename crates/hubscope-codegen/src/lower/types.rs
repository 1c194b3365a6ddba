//! The types of an area: those of one name are one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::required::{Use, optional, relax};
use crate::{
    ir::{Before, Field, Shape, Ty, TypeDef, TypeId, Variant},
    names::{
        Ground, Names,
        graph::{NodeId, Place},
        ledger::{Item, Ledger},
        merge::{self, Merged},
    },
};

/// The types of an area, and which node is which.
pub(super) struct Types {
    pub(super) defs: Vec<TypeDef>,
    ids: HashMap<NodeId, TypeId>,
}

impl Types {
    /// A type of the graph as one of the area.
    pub(super) fn ty(&self, ty: &Ty<NodeId>) -> Ty {
        ty.map(&|node| self.ids.get(node).copied().unwrap_or(TypeId(usize::MAX)))
    }

    /// Whether there is a secret somewhere in values of this type.
    pub(super) fn holds_secret(&self, ty: &Ty) -> bool {
        ty.has_secret() || ty.reference().is_some_and(|id| !self.defs[id.0].comparable)
    }
}

/// Lowers the types of these APIs of one area.
pub(super) fn lower(
    ground: &Ground<'_>,
    names: &Names,
    ledger: &Ledger,
    area: &str,
    apis: &[usize],
    notes: &mut Vec<String>,
) -> Types {
    let graph = &ground.graph;
    let mut groups: BTreeMap<&str, Vec<NodeId>> = BTreeMap::new();
    let is_call = |node: &NodeId| matches!(graph.nodes[*node].place, Place::Call(..));
    let (mut nodes, calls): (Vec<NodeId>, Vec<NodeId>) =
        apis.iter().flat_map(|api| graph.of_api[*api].clone()).partition(|node| !is_call(node));
    nodes.extend(calls);
    for node in nodes {
        if let Some(name) = &names.types[node] {
            groups.entry(name).or_default().push(node);
        }
    }
    let used = |node: &NodeId| graph.nodes[*node].is_used();
    groups.retain(|_, nodes| nodes.iter().any(used));
    let mut types = Types { defs: Vec::new(), ids: HashMap::new() };
    for (at, nodes) in groups.values().enumerate() {
        types.ids.extend(nodes.iter().map(|node| (*node, TypeId(at))));
    }
    for (name, nodes) in &groups {
        let mut def = define(ground, &types, name, nodes, notes);
        def.before = before(ledger, area, name);
        types.defs.push(def);
    }
    box_fields(&mut types.defs);
    let secret: Vec<bool> =
        (0..types.defs.len()).map(|at| is_secret(&types.defs, at, &mut BTreeSet::new())).collect();
    for (def, secret) in types.defs.iter_mut().zip(secret) {
        def.comparable = !secret;
    }
    types
}

fn define(
    ground: &Ground<'_>,
    types: &Types,
    name: &str,
    nodes: &[NodeId],
    notes: &mut Vec<String>,
) -> TypeDef {
    let all = || nodes.iter().map(|node| &ground.graph.nodes[*node]);
    let (sent, received) = (all().any(|node| node.sent), all().any(|node| node.received));
    let first = &ground.graph.nodes[nodes[0]];
    let usage = Use { sent, received, trusted: &first.trusted };
    let origin = match &first.place {
        Place::Schema(origin) => origin.as_str(),
        _ => "",
    };
    let shape = match merge::merged(&ground.graph, nodes) {
        Merged::Enum(values) => Shape::Enum(values),
        Merged::Union(variants) => {
            let variant = |it: Variant<NodeId>| {
                let ty = types.ids.get(&it.ty).copied().unwrap_or(TypeId(usize::MAX));
                Variant { ty, tag: it.tag, value: it.value }
            };
            Shape::Union(variants.into_iter().map(variant).collect())
        }
        Merged::Object(fields) => {
            let field = |(field, partial): (crate::names::graph::NodeField, bool)| Field {
                ty: types.ty(&field.ty),
                name: field.name,
                required: field.required,
                optional: false,
                boxed: false,
                partial,
                doc: None,
            };
            let mut fields: Vec<Field> = fields.into_iter().map(field).collect();
            let unsettled = relax(&mut fields, &usage);
            if !unsettled.is_empty() {
                notes.push(format!(
                    "{}: the documents require {}: all of them are optional in `{name}` until `optional` or \
                     `required` in overrides.toml says which HubSpot takes to be absent",
                    ground.type_key(nodes[0]),
                    unsettled.join(", ")
                ));
            }
            for field in &mut fields {
                field.optional = optional(field, &usage);
                let meaning = ground.facts.spec.glossary.field(&field.name, origin);
                field.doc = meaning.map(str::to_owned);
            }
            Shape::Object(fields)
        }
    };
    TypeDef {
        name: name.to_owned(),
        origin: match origin {
            "" => format!("{name} (in place)"),
            origin => origin.to_owned(),
        },
        shape,
        apis: all().map(|node| ground.api(node.api).name.clone()).collect(),
        sent,
        received,
        comparable: true,
        before: Vec::new(),
    }
}

fn before(ledger: &Ledger, area: &str, name: &str) -> Vec<Before> {
    let now = Item::Type { area: area.to_owned(), name: name.to_owned() };
    let moved = ledger.moved.iter().filter(|moved| moved.new == now);
    let old = moved.filter_map(|moved| match &moved.old {
        Item::Type { name, .. } => Some(Before {
            module: Vec::new(),
            function: String::new(),
            ty: name.clone(),
            until: moved.until.clone(),
        }),
        Item::Call { .. } => None,
    });
    old.collect()
}

/// The types that a value holds directly, with the field that each is in.
fn direct(def: &TypeDef) -> Vec<(Option<usize>, TypeId)> {
    match &def.shape {
        Shape::Object(fields) => {
            let fields = fields.iter().enumerate();
            fields
                .filter_map(|(at, field)| match field.ty {
                    Ty::Ref(to) => Some((Some(at), to)),
                    _ => None,
                })
                .collect()
        }
        Shape::Union(variants) => variants.iter().map(|variant| (None, variant.ty)).collect(),
        Shape::Enum(_) => Vec::new(),
    }
}

/// Boxes fields that lead back to their own type without a list or map between.
fn box_fields(defs: &mut [TypeDef]) {
    let mut boxed = Vec::new();
    for (at, def) in defs.iter().enumerate() {
        for (field, target) in direct(def) {
            let Some(field) = field else { continue };
            let (mut seen, mut wanted) = (BTreeSet::new(), vec![target]);
            while let Some(next) = wanted.pop() {
                if next.0 == at {
                    boxed.push((at, field));
                    break;
                }
                if seen.insert(next) {
                    wanted.extend(direct(&defs[next.0]).into_iter().map(|(_, to)| to));
                }
            }
        }
    }
    for (at, field) in boxed {
        if let Shape::Object(fields) = &mut defs[at].shape {
            fields[field].boxed = true;
        }
    }
}

fn is_secret(defs: &[TypeDef], at: usize, seen: &mut BTreeSet<usize>) -> bool {
    if !seen.insert(at) {
        return false;
    }
    match &defs[at].shape {
        Shape::Object(fields) => fields.iter().any(|field| {
            let inner = field.ty.reference();
            field.ty.has_secret() || inner.is_some_and(|to| is_secret(defs, to.0, seen))
        }),
        Shape::Union(variants) => variants.iter().any(|it| is_secret(defs, it.ty.0, seen)),
        Shape::Enum(_) => false,
    }
}
