//! The types of the spec as a graph: envelopes and overrides are resolved, what stands in place is a node of its own.
//!
//! It says nothing about names, so that it is made once and named as often as need be.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
};

use super::envelope::{Envelope, Types};
use crate::{
    ir::{Ty, Variant},
    mend::{ApiFacts, Facts},
    spec::{Field, Media, Shape, notation::Type},
};

/// The number of a node.
pub(crate) type NodeId = usize;

/// The types of all APIs.
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    /// The nodes of each API.
    pub(crate) of_api: Vec<Range<NodeId>>,
    /// The types of each operation of each API.
    pub(crate) calls: Vec<Vec<CallTypes>>,
    /// The names of all schemas of each API, envelopes too.
    pub(crate) origins: Vec<Vec<String>>,
}

/// A type of one API: a schema, or what stands in place.
pub(crate) struct Node {
    pub(crate) api: usize,
    pub(crate) place: Place,
    pub(crate) shape: NodeShape,
    /// Fields that a response always has.
    pub(crate) trusted: BTreeSet<String>,
    /// Nodes of one structure, all the way down, and of one schema name have one class.
    pub(crate) class: usize,
    /// Whether requests or responses of its API have it.
    pub(crate) sent: bool,
    pub(crate) received: bool,
    /// Nodes of one skeleton differ in their references only.
    skeleton: usize,
    references: Vec<NodeId>,
}

/// Where a node stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Place {
    Schema(String),
    /// In a field of another node.
    Field(NodeId, String),
    /// In an operation of the API.
    Call(usize, Slot),
}

/// Where a type stands in an operation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Slot {
    Parameter(String),
    Query(String),
    Body,
    Reply,
}

impl Slot {
    /// The word that names what stands there.
    pub(crate) fn word(&self) -> &str {
        match self {
            Self::Parameter(name) | Self::Query(name) => name,
            Self::Body => "body",
            Self::Reply => "result",
        }
    }
}

/// What a node is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum NodeShape {
    Object(Vec<NodeField>),
    Union(Vec<Variant<NodeId>>),
    Enum(Vec<String>),
}

/// A field of a node.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NodeField {
    pub(crate) name: String,
    pub(crate) ty: Ty<NodeId>,
    pub(crate) required: bool,
}

/// The types of an operation.
#[derive(Default)]
pub(crate) struct CallTypes {
    pub(crate) parameters: Vec<Ty<NodeId>>,
    pub(crate) query: Vec<Ty<NodeId>>,
    pub(crate) body: Option<Ty<NodeId>>,
    pub(crate) reply: Option<Ty<NodeId>>,
    /// The form whose fields are parameters of the request.
    pub(crate) form: Option<NodeId>,
}

impl Node {
    /// What tells it from others under given names: its skeleton, and the names of what it refers to.
    pub(crate) fn signature(&self, name: impl Fn(NodeId) -> usize) -> (usize, Vec<usize>) {
        (self.skeleton, self.references.iter().map(|node| name(*node)).collect())
    }

    /// Whether they differ in nothing but in what they refer to.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.skeleton == other.skeleton
    }

    /// Whether anything that its API sends or receives has it.
    pub(crate) fn is_used(&self) -> bool {
        self.sent || self.received
    }

    /// The name of the schema.
    pub(crate) fn origin(&self) -> Option<&str> {
        match &self.place {
            Place::Schema(origin) => Some(origin),
            _ => None,
        }
    }
}

impl Graph {
    pub(crate) fn new(facts: &Facts<'_>) -> Self {
        let mut graph =
            Self { nodes: Vec::new(), of_api: Vec::new(), calls: Vec::new(), origins: Vec::new() };
        for (number, api) in facts.apis.iter().enumerate() {
            let from = graph.nodes.len();
            let calls = Builder::new(facts, number, api, &mut graph.nodes).build();
            graph.of_api.push(from..graph.nodes.len());
            graph.calls.push(calls);
            graph.origins.push(api.types.keys().map(|name| (*name).to_owned()).collect());
        }
        graph.number(facts);
        graph.mark();
        graph
    }

    /// Gives nodes of one structure one class.
    fn number(&mut self, facts: &Facts<'_>) {
        let mut skeletons: HashMap<String, usize> = HashMap::new();
        for node in &mut self.nodes {
            let (text, references) = skeleton(&node.shape);
            let next = skeletons.len();
            node.skeleton = *skeletons.entry(text).or_insert(next);
            node.references = references;
        }
        let mut classes = vec![0; self.nodes.len()];
        let mut count = 0;
        loop {
            let mut numbers: HashMap<(&str, &str, usize, Vec<usize>), usize> = HashMap::new();
            let mut finer = Vec::with_capacity(classes.len());
            for node in &self.nodes {
                let (skeleton, references) = node.signature(|to| classes[to]);
                let next = numbers.len();
                let area = facts.apis[node.api].api.area.as_str();
                let key = (area, node.origin().unwrap_or_default(), skeleton, references);
                finer.push(*numbers.entry(key).or_insert(next));
            }
            let stable = numbers.len() == count;
            count = numbers.len();
            classes = finer;
            if stable {
                break;
            }
        }
        for (node, class) in self.nodes.iter_mut().zip(classes) {
            node.class = class;
        }
    }

    /// Notes which nodes are sent and received.
    fn mark(&mut self) {
        let (mut sent, mut received) = (Vec::new(), Vec::new());
        for call in self.calls.iter().flatten() {
            let given = call.parameters.iter().chain(&call.query);
            sent.extend(given.filter_map(|ty| ty.reference()).copied());
            received.extend(call.reply.iter().filter_map(|ty| ty.reference()).copied());
            match call.form.map(|form| &self.nodes[form].references) {
                Some(parts) => sent.extend(parts),
                None => sent.extend(call.body.iter().filter_map(|ty| ty.reference()).copied()),
            }
        }
        for (mut wanted, is_sent) in [(sent, true), (received, false)] {
            while let Some(next) = wanted.pop() {
                let node = &mut self.nodes[next];
                let seen = if is_sent { &mut node.sent } else { &mut node.received };
                if !std::mem::replace(seen, true) {
                    wanted.extend(&node.references);
                }
            }
        }
    }
}

/// A shape without what it refers to, as text, and the nodes that it refers to.
fn skeleton(shape: &NodeShape) -> (String, Vec<NodeId>) {
    let mut references = Vec::new();
    let text = match shape {
        NodeShape::Object(fields) => {
            let mut text = String::from("object");
            for field in fields {
                references.extend(field.ty.reference());
                let ty = field.ty.map(&|_| ());
                text.push_str(&format!(" {:?} {} {ty:?}", field.name, field.required));
            }
            text
        }
        NodeShape::Union(variants) => {
            references.extend(variants.iter().map(|variant| variant.ty));
            let tags = variants.iter().map(|it| format!(" {:?} {:?}", it.tag, it.value));
            format!("union{}", tags.collect::<String>())
        }
        NodeShape::Enum(values) => {
            format!("enum {:?}", values.iter().collect::<BTreeSet<_>>())
        }
    };
    (text, references)
}

/// Makes the nodes of one API.
struct Builder<'a> {
    number: usize,
    api: &'a ApiFacts<'a>,
    types: Types<'a>,
    nodes: &'a mut Vec<Node>,
    schemas: BTreeMap<&'a str, NodeId>,
}

impl<'a> Builder<'a> {
    fn new(
        facts: &'a Facts<'a>,
        number: usize,
        api: &'a ApiFacts<'a>,
        nodes: &'a mut Vec<Node>,
    ) -> Self {
        let types = Types { types: &api.types, overrides: &facts.spec.overrides };
        Self { number, api, types, nodes, schemas: BTreeMap::new() }
    }

    fn build(mut self) -> Vec<CallTypes> {
        // A schema is a node before anything refers to it.
        for (name, mended) in &self.api.types {
            let is_union = matches!(mended.shape, Shape::Union(_));
            if self.types.envelope(name).is_none()
                && !(is_union && self.variants_of(name).is_none())
            {
                let node = self.add(Place::Schema((*name).to_owned()), NodeShape::Enum(Vec::new()));
                self.nodes[node].trusted.clone_from(&mended.trusted);
                self.schemas.insert(name, node);
            }
        }
        for (name, node) in self.schemas.clone() {
            let shape = match &self.api.types[name].shape {
                Shape::Union(names) => NodeShape::Union(self.variants(names).unwrap_or_default()),
                Shape::Object(fields) => {
                    let field = |field: &Field| {
                        let place = Place::Field(node, field.name.clone());
                        let ty = self.resolve(&place, &field.ty);
                        NodeField { name: field.name.clone(), ty, required: field.required }
                    };
                    NodeShape::Object(fields.iter().map(field).collect())
                }
            };
            self.nodes[node].shape = shape;
        }
        (0..self.api.operations.len()).map(|at| self.call(at)).collect()
    }

    fn add(&mut self, place: Place, shape: NodeShape) -> NodeId {
        self.nodes.push(Node {
            api: self.number,
            place,
            shape,
            trusted: BTreeSet::new(),
            class: 0,
            sent: false,
            received: false,
            skeleton: 0,
            references: Vec::new(),
        });
        self.nodes.len() - 1
    }

    fn call(&mut self, at: usize) -> CallTypes {
        let op = &self.api.operations[at];
        let overrides = self.types.overrides;
        let body = op.operation.body.as_ref();
        let ty = body.map(|body| self.resolve(&Place::Call(at, Slot::Body), &body.ty));
        let is_form = body.is_some_and(|it| matches!(it.media, Media::Form | Media::Multipart));
        let form = match &ty {
            Some(Ty::Ref(node)) if is_form => match self.nodes[*node].shape {
                NodeShape::Object(_) => Some(*node),
                _ => None,
            },
            _ => None,
        };
        let mut given = |field: &Field, slot: fn(String) -> Slot| {
            let ty = overrides.of_field(&field.name, &field.ty).unwrap_or(&field.ty);
            self.resolve(&Place::Call(at, slot(field.name.clone())), ty)
        };
        let query = op.operation.query.iter().map(|it| given(it, Slot::Query)).collect();
        let parameters = op.operation.parameters.iter();
        let parameters = parameters.map(|it| given(it, Slot::Parameter)).collect();
        let reply = match op.reply() {
            Some((Type::Binary | Type::Text, _)) | None => None,
            Some((ty, _)) => Some(self.resolve(&Place::Call(at, Slot::Reply), ty)),
        };
        CallTypes { parameters, query, body: ty, reply, form }
    }

    fn resolve(&mut self, place: &Place, ty: &Type) -> Ty<NodeId> {
        match ty {
            Type::String | Type::Text => Ty::String,
            Type::Secret => Ty::Secret,
            Type::Int32 => Ty::Int32,
            Type::Int64 => Ty::Int64,
            Type::Number => Ty::Number,
            Type::Boolean => Ty::Boolean,
            Type::DateTime => Ty::DateTime,
            Type::Millis => Ty::Millis,
            Type::Date => Ty::Date,
            Type::Uuid => Ty::Uuid,
            Type::Json => Ty::Json,
            Type::Binary => Ty::File,
            Type::Properties => Ty::Properties,
            Type::Const(value) => Ty::Const(value.clone()),
            Type::List(item) => Ty::List(Box::new(self.resolve(place, item))),
            Type::Map(item) => Ty::Map(Box::new(self.resolve(place, item))),
            Type::Named(name) => {
                if let Some(other) = self.types.instead(name) {
                    return self.resolve(place, other);
                }
                match self.types.envelope(name) {
                    Some(envelope) => {
                        let item = Box::new(self.resolve(place, envelope.item()));
                        match envelope {
                            Envelope::Page(_) => Ty::Page(item),
                            Envelope::Batch(_) => Ty::Batch(item),
                            Envelope::BatchInput(_) => Ty::BatchInput(item),
                        }
                    }
                    None => match self.schemas.get(name.as_str()) {
                        Some(node) => Ty::Ref(*node),
                        None => Ty::Json,
                    },
                }
            }
            Type::Enum(values) => Ty::Ref(self.add(place.clone(), NodeShape::Enum(values.clone()))),
            Type::Union(names) if names.iter().any(|name| self.types.instead(name).is_some()) => {
                Ty::Json
            }
            Type::Union(names) => match self.variants(names) {
                Some(variants) => Ty::Ref(self.add(place.clone(), NodeShape::Union(variants))),
                None => Ty::Json,
            },
        }
    }

    /// Whether the variants of a union can be told apart.
    fn variants_of(&self, union: &str) -> Option<()> {
        let Shape::Union(names) = &self.api.types[union].shape else { return None };
        names.iter().try_for_each(|name| self.tag(name).map(|_| ()))
    }

    fn variants(&self, names: &[String]) -> Option<Vec<Variant<NodeId>>> {
        let variant = |name: &String| {
            let (tag, value) = self.tag(name)?;
            let ty = *self.schemas.get(name.as_str())?;
            Some(Variant { ty, tag: tag.to_owned(), value: value.to_owned() })
        };
        names.iter().map(variant).collect()
    }

    /// The field that tells a variant apart, and its value.
    fn tag(&self, name: &str) -> Option<(&str, &str)> {
        let Shape::Object(fields) = &self.api.types.get(name)?.shape else { return None };
        if self.types.envelope(name).is_some() {
            return None;
        }
        fields.iter().find_map(|field| match &field.ty {
            Type::Const(value) => Some((field.name.as_str(), value.as_str())),
            _ => None,
        })
    }
}
