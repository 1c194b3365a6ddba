//! One type for several documents: what some of them lack is optional.

use std::collections::BTreeMap;

use super::graph::{Graph, NodeField, NodeId, NodeShape};
use crate::ir::{Ty, Variant};

/// A type of one name, merged from those of several documents.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Merged {
    /// Fields, each with whether only some documents have it.
    Object(Vec<(NodeField, bool)>),
    Union(Vec<Variant<NodeId>>),
    Enum(Vec<String>),
}

/// Whether two types can be one: what both have is the same in both.
pub(crate) fn fit<'n>(
    graph: &Graph,
    one: NodeId,
    other: NodeId,
    name: impl Fn(NodeId) -> &'n str,
) -> bool {
    let named = |ty: &Ty<NodeId>| ty.map(&|to| name(*to).to_owned());
    match (&graph.nodes[one].shape, &graph.nodes[other].shape) {
        (NodeShape::Enum(_), NodeShape::Enum(_)) => true,
        (NodeShape::Object(one), NodeShape::Object(other)) => one.iter().all(|field| {
            let same = other.iter().find(|it| it.name == field.name);
            same.is_none_or(|it| named(&it.ty) == named(&field.ty))
        }),
        (NodeShape::Union(one), NodeShape::Union(other)) => one.iter().all(|variant| {
            let same = other.iter().find(|it| it.value == variant.value);
            same.is_none_or(|it| it.tag == variant.tag && name(it.ty) == name(variant.ty))
        }),
        _ => false,
    }
}

/// One type of all of these, which fit.
pub(crate) fn merged(graph: &Graph, nodes: &[NodeId]) -> Merged {
    let all = || nodes.iter().map(|node| &graph.nodes[*node]);
    let is_one = all().zip(all().skip(1)).all(|(one, next)| one.is_like(next));
    // Most types are the same in all documents that have them.
    let different = if is_one { 1 } else { nodes.len() };
    let shapes = || all().take(different).map(|node| &node.shape);
    let objects: Vec<&Vec<NodeField>> = shapes()
        .filter_map(|shape| if let NodeShape::Object(fields) = shape { Some(fields) } else { None })
        .collect();
    if let Some(first) = objects.first() {
        let mut fields: Vec<(NodeField, bool)> =
            first.iter().map(|field| (field.clone(), false)).collect();
        let mut at: BTreeMap<&str, usize> =
            first.iter().enumerate().map(|(at, field)| (field.name.as_str(), at)).collect();
        for field in objects.iter().skip(1).copied().flatten() {
            match at.get(field.name.as_str()) {
                Some(at) => fields[*at].0.required &= field.required,
                None => {
                    at.insert(&field.name, fields.len());
                    fields.push((field.clone(), true));
                }
            }
        }
        for (field, partial) in &mut fields {
            let lacks = |fields: &&Vec<NodeField>| !fields.iter().any(|it| it.name == field.name);
            // A constant is written by itself, whether all have it or not.
            *partial = objects.iter().any(lacks) && !matches!(field.ty, Ty::Const(_));
            field.required &= !*partial;
        }
        return Merged::Object(fields);
    }
    let (mut variants, mut values): (Vec<Variant<NodeId>>, Vec<String>) = Default::default();
    let mut is_union = false;
    for shape in shapes() {
        match shape {
            NodeShape::Union(more) => {
                is_union = true;
                let new = |it: &&Variant<NodeId>| !variants.iter().any(|v| v.value == it.value);
                let new: Vec<_> = more.iter().filter(new).cloned().collect();
                variants.extend(new);
            }
            NodeShape::Enum(more) => {
                let new: Vec<_> =
                    more.iter().filter(|value| !values.contains(value)).cloned().collect();
                values.extend(new);
            }
            NodeShape::Object(_) => {}
        }
    }
    if is_union { Merged::Union(variants) } else { Merged::Enum(values) }
}

/// A number that tells the structure of a type, under the names of what it refers to.
pub(crate) fn fingerprint<'n>(
    graph: &Graph,
    nodes: &[NodeId],
    name: impl Fn(NodeId) -> &'n str,
) -> u64 {
    let mut parts: Vec<String> = match merged(graph, nodes) {
        Merged::Object(fields) => fields
            .iter()
            .map(|(field, _)| {
                let ty = field.ty.map(&|to| name(*to).to_owned());
                format!("{} {} {ty:?}", field.name, field.required)
            })
            .collect(),
        Merged::Union(all) => {
            all.iter().map(|it| format!("{} {} {}", it.tag, it.value, name(it.ty))).collect()
        }
        Merged::Enum(values) => values,
    };
    parts.sort_unstable();
    // FNV-1a: the number stands in a file, so it may not change with a version of Rust.
    parts.join("\n").bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
