//! What is generated, as data: every name is settled, every type is resolved, nothing is text that is taken apart again.
//!
//! `lower` makes it from the spec and the names, once; what stands in `emit` reads it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    layout::{self, Layout},
    mend::{ObjectAccess, Repeat},
    spec::{associations::AssociationType, requirement::Dnf, workspace::Kind},
};

/// Everything that is generated.
pub(crate) struct Ir {
    pub(crate) layout: Layout,
    pub(crate) scopes: Vec<Scope>,
    /// First one for each scope, then the others, each by name.
    pub(crate) requirements: Vec<Requirement>,
    pub(crate) objects: Vec<ObjectType>,
    pub(crate) areas: Vec<Area>,
    /// HubSpot's own association types.
    pub(crate) associations: Vec<AssociationType>,
}

/// A scope of the table.
pub(crate) struct Scope {
    pub(crate) name: String,
    pub(crate) marker: String,
    pub(crate) kind: Kind,
}

/// A requirement: a trait of the core crate, or of the user's module where the core crate does not know it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Requirement {
    /// The name of the trait.
    pub(crate) name: String,
    pub(crate) any_of: Dnf,
    /// Whether only an app itself can meet it, with a token that acts for no account.
    pub(crate) app_level: bool,
    /// Whether the developer of an app meets it.
    pub(crate) developer: bool,
    /// Whether a scope of it stands for the developer of an app.
    pub(crate) names_developer: bool,
    /// Whether the core crate has no trait for it.
    pub(crate) own: bool,
}

/// An object type and the requirements for each access, in the order of `Access::ALL`.
pub(crate) struct ObjectType {
    pub(crate) name: String,
    pub(crate) id: Option<String>,
    pub(crate) path: String,
    pub(crate) needs: [String; 4],
}

/// The calls and types of one area: a crate, or a module of a user's.
pub(crate) struct Area {
    pub(crate) name: String,
    /// The APIs with their versions.
    pub(crate) apis: BTreeMap<String, String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<TypeDef>,
}

/// A call.
pub(crate) struct Operation {
    pub(crate) area: String,
    pub(crate) api: String,
    /// The modules below the area.
    pub(crate) module: Vec<String>,
    /// The name of the function, without `r#`.
    pub(crate) function: String,
    /// The name of the request type.
    pub(crate) request: String,
    /// The module of the index by API that lists it, where it is not that of the API.
    pub(crate) topic: Option<String>,
    /// Modules that have it by re-export.
    pub(crate) also: Vec<Vec<String>>,
    /// Where it was before, with the version in which that path goes.
    pub(crate) before: Vec<Before>,
    pub(crate) method: String,
    /// The path, with the version in place.
    pub(crate) path: String,
    /// The path parameter that may hold slashes.
    pub(crate) slashes: Option<String>,
    pub(crate) needs: Needs,
    pub(crate) repeat: Repeat,
    pub(crate) parts: Vec<Part>,
    pub(crate) body: Body,
    pub(crate) reply: Reply,
    /// Whether requests can be compared: what holds a secret cannot.
    pub(crate) comparable: bool,
    pub(crate) docs: Docs,
}

/// A path that an item had before.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Before {
    /// The modules below the area.
    pub(crate) module: Vec<String>,
    /// The function, where the item is a call.
    pub(crate) function: String,
    /// The type.
    pub(crate) ty: String,
    /// The version that no longer has it.
    pub(crate) until: String,
}

/// What a call needs.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Needs {
    Nothing,
    Requirement(Requirement),
    /// What the object type in a path parameter needs for this access.
    Object(ObjectAccess),
}

/// A field of the request type.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    /// The Rust name.
    pub(crate) name: String,
    /// The name on the wire.
    pub(crate) wire: String,
    pub(crate) ty: Ty,
    pub(crate) required: bool,
    pub(crate) place: Place,
    /// The meaning, as the glossary has it.
    pub(crate) doc: Option<String>,
}

/// Where a field of the request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The object type, which is a type parameter.
    ObjectType,
    /// Another object type in the path.
    OtherObjectType,
    Path,
    Query,
    Form,
    /// A part of a multipart body.
    Part,
}

/// How the body is given.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Body {
    None,
    /// The fields of this type are parameters and setters of the request.
    Flat(TypeId),
    /// The inputs of a batch.
    Inputs(Ty),
    Whole(Ty),
    /// The fields are parts of the request.
    Form,
    Multipart,
    /// Any parts.
    Parts,
    Text,
}

/// What a call gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Reply {
    Nothing,
    Bytes,
    Text,
    Json(Ty),
    /// JSON, or a success without a body.
    Optional(Ty),
}

/// What the documentation of a call says.
#[derive(Debug, Clone, Default)]
pub(crate) struct Docs {
    /// What it does, in a sentence.
    pub(crate) summary: String,
    /// More than the summary, as paragraphs.
    pub(crate) notes: Vec<String>,
    /// What it needs, in a sentence.
    pub(crate) needs: String,
    /// What a search finds it by.
    pub(crate) aliases: Vec<String>,
}

/// The number of a type among those of its area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TypeId(pub(crate) usize);

/// A type to generate.
#[derive(Debug, Clone)]
pub(crate) struct TypeDef {
    pub(crate) name: String,
    /// The name in HubSpot's documents.
    pub(crate) origin: String,
    pub(crate) shape: Shape,
    /// The APIs that use it.
    pub(crate) apis: BTreeSet<String>,
    pub(crate) sent: bool,
    pub(crate) received: bool,
    /// Whether values can be compared: what holds a secret cannot.
    pub(crate) comparable: bool,
    /// Names that it had before.
    pub(crate) before: Vec<Before>,
}

/// What a generated type is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    Object(Vec<Field>),
    Union(Vec<Variant>),
    Enum(Vec<String>),
}

/// A field of an object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) ty: Ty,
    /// Whether a request needs it.
    pub(crate) required: bool,
    /// Whether it is an `Option` in Rust.
    pub(crate) optional: bool,
    /// Whether it leads back to its own type, so that it needs a box.
    pub(crate) boxed: bool,
    /// Whether only some of the APIs that share the type have it.
    pub(crate) partial: bool,
    /// The meaning, as the glossary has it.
    pub(crate) doc: Option<String>,
}

/// A variant of a union: the field that tells it apart, and the value of that.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Variant<R = TypeId> {
    pub(crate) ty: R,
    pub(crate) tag: String,
    pub(crate) value: String,
}

/// A type as it is used.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Ty<R = TypeId> {
    String,
    /// Text that is a secret.
    Secret,
    Date,
    Uuid,
    Int32,
    Int64,
    Number,
    Boolean,
    DateTime,
    /// A moment that is written as a number of milliseconds.
    Millis,
    Json,
    /// The bytes of a file.
    File,
    Properties,
    /// Exactly this text.
    Const(String),
    List(Box<Self>),
    Map(Box<Self>),
    Page(Box<Self>),
    Batch(Box<Self>),
    BatchInput(Box<Self>),
    Ref(R),
}

impl<R> Ty<R> {
    /// The same type with other references.
    pub(crate) fn map<S>(&self, change: &impl Fn(&R) -> S) -> Ty<S> {
        let inner = |item: &Self| Box::new(item.map(change));
        match self {
            Self::String => Ty::String,
            Self::Secret => Ty::Secret,
            Self::Date => Ty::Date,
            Self::Uuid => Ty::Uuid,
            Self::Int32 => Ty::Int32,
            Self::Int64 => Ty::Int64,
            Self::Number => Ty::Number,
            Self::Boolean => Ty::Boolean,
            Self::DateTime => Ty::DateTime,
            Self::Millis => Ty::Millis,
            Self::Json => Ty::Json,
            Self::File => Ty::File,
            Self::Properties => Ty::Properties,
            Self::Const(value) => Ty::Const(value.clone()),
            Self::List(item) => Ty::List(inner(item)),
            Self::Map(item) => Ty::Map(inner(item)),
            Self::Page(item) => Ty::Page(inner(item)),
            Self::Batch(item) => Ty::Batch(inner(item)),
            Self::BatchInput(item) => Ty::BatchInput(inner(item)),
            Self::Ref(to) => Ty::Ref(change(to)),
        }
    }

    /// The generated type in it, inside envelopes and collections too.
    pub(crate) fn reference(&self) -> Option<&R> {
        match self {
            Self::Ref(to) => Some(to),
            Self::List(item)
            | Self::Map(item)
            | Self::Page(item)
            | Self::Batch(item)
            | Self::BatchInput(item) => item.reference(),
            _ => None,
        }
    }

    /// Whether there is a secret in it, other than in a generated type.
    pub(crate) fn has_secret(&self) -> bool {
        match self {
            Self::Secret => true,
            Self::List(item)
            | Self::Map(item)
            | Self::Page(item)
            | Self::Batch(item)
            | Self::BatchInput(item) => item.has_secret(),
            _ => false,
        }
    }
}

impl TypeDef {
    /// Whether it is one of a few or many texts, which is given by its name.
    pub(crate) fn is_enum(&self) -> bool {
        matches!(self.shape, Shape::Enum(_))
    }
}

impl Operation {
    /// Area, API and function: `crm.lists.folders.create`.
    pub(crate) fn id(&self) -> String {
        let topic = self.topic.as_ref().map(|topic| format!("{topic}.")).unwrap_or_default();
        format!("{}.{}.{topic}{}", self.area, self.api, self.function)
    }

    /// The path as an endpoint has it: a parameter that may hold slashes is marked.
    pub(crate) fn marked_path(&self) -> String {
        match &self.slashes {
            Some(name) => self.path.replace(&format!("{{{name}}}"), &format!("{{+{name}}}")),
            None => self.path.clone(),
        }
    }

    /// Whether the object type is a type parameter.
    pub(crate) fn is_generic(&self) -> bool {
        matches!(self.needs, Needs::Object(_))
    }
}

impl Area {
    /// The features of its crate: one for each API, and one for each version that is bound beside.
    pub(crate) fn features(&self) -> (BTreeSet<String>, BTreeSet<String>) {
        let (mut apis, mut versions) = (BTreeSet::new(), BTreeSet::new());
        for api in self.apis.keys() {
            let all = layout::features(api);
            apis.extend(all.first().cloned());
            versions.extend(all.into_iter().skip(1));
        }
        (apis, versions)
    }

    pub(crate) fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The fields of an object that are no constants.
    pub(crate) fn inputs(&self, id: TypeId) -> impl Iterator<Item = &Field> {
        let fields = match &self.ty(id).shape {
            Shape::Object(fields) => &fields[..],
            _ => &[],
        };
        fields.iter().filter(|field| !matches!(field.ty, Ty::Const(_)))
    }
}

impl Ir {
    /// Every public path of a call, a request or a type, without the name of the crate in front.
    pub(crate) fn public_paths(&self) -> BTreeSet<String> {
        let mut paths = BTreeSet::new();
        for area in &self.areas {
            for op in &area.operations {
                for module in std::iter::once(&op.module).chain(&op.also) {
                    let module = module.join("::");
                    paths.insert(format!("{}::{module}::{}", area.name, op.function));
                    paths.insert(format!("{}::{module}::{}", area.name, op.request));
                }
                let topic = op.topic.as_ref().map(|it| format!("::{it}")).unwrap_or_default();
                paths.insert(format!("{}::apis::{}{topic}::{}", area.name, op.api, op.function));
                for before in &op.before {
                    let module = before.module.join("::");
                    paths.insert(format!("{}::{module}::{}", area.name, before.function));
                    paths.insert(format!("{}::{module}::{}", area.name, before.ty));
                }
            }
            for ty in &area.types {
                let names = ty.before.iter().map(|before| &before.ty);
                for name in names.chain([&ty.name]) {
                    paths.insert(format!("{}::types::{name}", area.name));
                }
            }
        }
        paths
    }
}
