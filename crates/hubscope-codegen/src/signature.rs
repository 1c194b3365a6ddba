//! The required arguments of constructors: by position, or by name where two could be swapped.

use crate::{
    ir::{Area, Body, Field, Operation, Place, Shape, Ty, TypeDef},
    names::ident,
};

/// The required arguments of a call or of a type, without the object type that is a type
/// parameter.
pub(crate) struct Signature<'a> {
    arguments: Vec<Kind<'a>>,
}

/// What an argument is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind<'a> {
    /// An object type in the path.
    ObjectType,
    /// A text in the path, which is given as anything that can be written as text.
    Path,
    Value(&'a Ty),
    /// The inputs of a batch.
    Inputs(&'a Ty),
    /// A body of text.
    Text,
    /// A body of any parts.
    Parts,
}

impl<'a> Signature<'a> {
    /// The arguments of a call.
    pub(crate) fn of_call(area: &'a Area, op: &'a Operation) -> Self {
        let required = op.parts.iter().filter(|part| part.required);
        let mut arguments: Vec<_> = required
            .filter(|part| part.place != Place::ObjectType)
            .map(|part| match part.place {
                Place::OtherObjectType => Kind::ObjectType,
                Place::Path if !matches!(part.ty, Ty::Int32 | Ty::Int64) => Kind::Path,
                _ => Kind::Value(&part.ty),
            })
            .collect();
        match &op.body {
            Body::None | Body::Form | Body::Multipart => {}
            Body::Parts => arguments.push(Kind::Parts),
            Body::Text => arguments.push(Kind::Text),
            Body::Flat(id) => arguments.extend(of_fields(area.inputs(*id))),
            Body::Inputs(item) => arguments.push(Kind::Inputs(item)),
            Body::Whole(ty) => arguments.push(Kind::Value(ty)),
        }
        Self { arguments }
    }

    /// The arguments of the constructor of a type.
    pub(crate) fn of_type(ty: &'a TypeDef) -> Self {
        let fields: &[Field] = match &ty.shape {
            Shape::Object(fields) => fields,
            _ => &[],
        };
        let inputs = fields.iter().filter(|field| !matches!(field.ty, Ty::Const(_)));
        Self { arguments: of_fields(inputs).collect() }
    }

    /// Whether the arguments are given by name: two of them accept the same value, or one is a
    /// boolean, which says nothing where it is given.
    pub(crate) fn is_by_name(&self) -> bool {
        let accepted: Vec<_> = self.arguments.iter().map(|kind| accepts(*kind)).collect();
        let flag = |kind: &Kind<'_>| matches!(kind, Kind::Value(Ty::Boolean));
        self.arguments.iter().any(flag)
            || accepted.iter().enumerate().any(|(at, one)| {
                accepted[at + 1..].iter().any(|other| one.iter().any(|it| other.contains(it)))
            })
    }
}

fn of_fields<'a>(fields: impl Iterator<Item = &'a Field>) -> impl Iterator<Item = Kind<'a>> {
    fields.filter(|field| field.required).map(|field| Kind::Value(&field.ty))
}

/// Values that an argument accepts, by what they look like where they are given.
#[derive(Debug, Clone, PartialEq)]
enum Accepted {
    Text,
    Integer,
    Float,
    Boolean,
    Moment,
    ObjectType,
    Properties,
    /// A value of this very type.
    Type(Ty),
    List(Vec<Self>),
}

fn accepts(kind: Kind<'_>) -> Vec<Accepted> {
    match kind {
        Kind::ObjectType => vec![Accepted::ObjectType],
        Kind::Path => vec![Accepted::Text, Accepted::Integer, Accepted::Boolean],
        Kind::Value(ty) => of_type(ty),
        Kind::Inputs(item) => vec![Accepted::List(of_type(item))],
        Kind::Text => vec![Accepted::Text],
        Kind::Parts => Vec::new(),
    }
}

fn of_type(ty: &Ty) -> Vec<Accepted> {
    match ty {
        Ty::String | Ty::Secret | Ty::Date | Ty::Uuid => vec![Accepted::Text],
        Ty::Int32 | Ty::Int64 => vec![Accepted::Integer],
        Ty::Number => vec![Accepted::Float],
        Ty::Boolean => vec![Accepted::Boolean],
        Ty::DateTime | Ty::Millis => vec![Accepted::Moment],
        Ty::Json => vec![Accepted::Text, Accepted::Integer, Accepted::Boolean],
        Ty::Properties => vec![Accepted::Properties],
        Ty::List(item) => vec![Accepted::List(of_type(item))],
        Ty::Const(_) => Vec::new(),
        Ty::File | Ty::Map(_) | Ty::Page(_) | Ty::Batch(_) | Ty::BatchInput(_) | Ty::Ref(_) => {
            vec![Accepted::Type(ty.clone())]
        }
    }
}

/// The name of the struct that has the arguments of `owner` by name.
pub(crate) fn args(owner: &str) -> String {
    format!("{owner}Args")
}

/// The definition of that struct: `fields` are names and types as a parameter has them.
pub(crate) fn definition(area: &Area, owner: &str, link: &str, fields: &[Named]) -> String {
    let concrete: String = fields.iter().map(|field| field.ty.as_str()).collect();
    let generic = |field: &Named| {
        let name = ident::camel(field.name.trim_start_matches("r#"));
        let is_type = area.types.iter().any(|ty| ty.name == name);
        let taken = is_type || ident::TAKEN.contains(&name.as_str()) || concrete.contains(&name);
        if taken { format!("{name}Argument") } else { name }
    };
    let generics: Vec<_> = fields.iter().filter(|field| field.is_generic()).map(generic).collect();
    let list =
        if generics.is_empty() { String::new() } else { format!("<{}>", generics.join(", ")) };
    let mut out = format!(
        "\n/// The required arguments of {link}, by name.\npub struct {}{list} {{\n",
        args(owner)
    );
    for field in fields {
        let ty = if field.is_generic() { generic(field) } else { field.ty.clone() };
        out.push_str(&format!("{}    pub {}: {ty},\n", field.doc, field.name));
    }
    out.push_str("}\n");
    out
}

/// An argument that is given by name.
pub(crate) struct Named {
    pub(crate) name: String,
    /// The type of a parameter of its kind: `impl Into<String>`.
    pub(crate) ty: String,
    /// The lines of its documentation.
    pub(crate) doc: String,
}

impl Named {
    fn is_generic(&self) -> bool {
        self.ty.starts_with("impl ")
    }
}

/// The type of the parameter that takes these.
pub(crate) fn parameter(owner: &str, fields: &[Named]) -> String {
    let generics: Vec<_> = fields.iter().filter(|it| it.is_generic()).map(|it| &*it.ty).collect();
    match generics.is_empty() {
        true => args(owner),
        false => format!("{}<{}>", args(owner), generics.join(", ")),
    }
}

/// A value of the struct: `path` is that of its owner.
pub(crate) fn literal(path: &str, values: &[(String, String)]) -> String {
    let each: Vec<_> = values.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!("{path}Args {{ {} }}", each.join(", "))
}
