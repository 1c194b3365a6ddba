//! The types of one area: equal structures become one, envelopes become generics, and each has one name.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};
use heck::ToUpperCamelCase;

use super::{resolve::Model, text};
use crate::spec::{Api, Field, Media, Shape, notation::Type};

/// Names that would shadow what every Rust program uses.
const TAKEN: [&str; 12] =
    ["Box", "Date", "Default", "Err", "Error", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// The types of one area.
pub(crate) struct Types {
    /// The types by their Rust name.
    pub(crate) shapes: BTreeMap<String, Entry>,
    /// The fields of form bodies: they become fields of the request.
    pub(crate) forms: BTreeMap<String, Vec<Field>>,
    /// The name and shape of each type of each API.
    names: BTreeMap<(String, String), String>,
}

/// A type to generate.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) shape: Named,
    /// The features of the APIs that use it.
    pub(crate) apis: BTreeSet<String>,
    pub(crate) sent: bool,
    pub(crate) received: bool,
    /// Fields that a response always has.
    pub(crate) trusted: BTreeSet<String>,
    /// The name in HubSpot's documents.
    pub(crate) origin: String,
}

/// What a generated type is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Named {
    Object(Vec<Field>),
    /// Variants with the field that tells them apart and its value.
    Union(Vec<Variant>),
    Enum(Vec<String>),
}

/// One variant of a union.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Variant {
    pub(crate) ty: String,
    pub(crate) tag: String,
    pub(crate) value: String,
}

/// A shape that many types have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Envelope {
    Page(Type),
    Batch(Type),
    BatchInput(Type),
}

impl Types {
    /// The types of the APIs of one area, named and merged.
    pub(crate) fn new(model: &Model<'_>, area: &str) -> Result<Self> {
        let mut types = Self { shapes: BTreeMap::new(), forms: BTreeMap::new(), names: BTreeMap::new() };
        let apis: Vec<&Api> = model.spec.apis.iter().filter(|api| api.area == area).collect();
        let mut mended: BTreeMap<(String, String), (Shape, BTreeSet<String>)> = BTreeMap::new();
        for api in &apis {
            for (name, shape) in &api.types {
                mended.insert((api.name.clone(), name.clone()), mend(model, name, shape));
            }
        }
        for ((api, origin), (shape, _)) in &mended {
            if envelope(shape).is_none() {
                let name = rust_name(model, origin);
                let same = |other: &&(String, String)| other.1 == *origin;
                let equal = mended.iter().filter(|(key, _)| same(key)).all(|(_, (other, _))| other == shape);
                let name = if equal { name } else { format!("{}{name}", text::camel(api)) };
                types.names.insert((api.clone(), origin.clone()), name);
            }
        }
        for ((api, origin), (shape, trusted)) in &mended {
            let Some(name) = types.names.get(&(api.clone(), origin.clone())).cloned() else { continue };
            let shape = types.named(model, api, &name, shape, &mended)?;
            let entry = Entry {
                shape,
                apis: BTreeSet::from([api.clone()]),
                sent: false,
                received: false,
                trusted: trusted.clone(),
                origin: origin.clone(),
            };
            types.add(&name, entry)?;
        }
        types.directions(model, area, &mended)?;
        types.shapes.retain(|_, entry| entry.sent || entry.received);
        Ok(types)
    }

    fn add(&mut self, name: &str, entry: Entry) -> Result<()> {
        match self.shapes.get_mut(name) {
            Some(known) if known.shape == entry.shape => known.apis.extend(entry.apis),
            Some(known) => bail!(
                "the name `{name}` stands for `{}` and for `{}`: rename one in overrides.toml",
                known.origin,
                entry.origin
            ),
            None => _ = self.shapes.insert(name.to_owned(), entry),
        }
        Ok(())
    }

    /// The shape with Rust names in it; inline enums and unions become types of their own.
    fn named(
        &mut self,
        model: &Model<'_>,
        api: &str,
        owner: &str,
        shape: &Shape,
        mended: &BTreeMap<(String, String), (Shape, BTreeSet<String>)>,
    ) -> Result<Named> {
        match shape {
            Shape::Union(names) => Ok(Named::Union(self.variants(api, names, mended)?)),
            Shape::Object(fields) => {
                let mut named = Vec::new();
                for field in fields {
                    let ty = self.inline(model, api, owner, &field.name, &field.ty, mended)?;
                    named.push(Field { ty, ..field.clone() });
                }
                Ok(Named::Object(named))
            }
        }
    }

    fn inline(
        &mut self,
        model: &Model<'_>,
        api: &str,
        owner: &str,
        field: &str,
        ty: &Type,
        mended: &BTreeMap<(String, String), (Shape, BTreeSet<String>)>,
    ) -> Result<Type> {
        let recurse = |types: &mut Self, item: &Type| {
            types.inline(model, api, owner, field, item, mended).map(Box::new)
        };
        Ok(match ty {
            Type::List(item) => Type::List(recurse(self, item)?),
            Type::Map(item) => Type::Map(recurse(self, item)?),
            Type::Named(name) => {
                match mended.get(&(api.to_owned(), name.clone())).and_then(|(shape, _)| envelope(shape)) {
                    Some(Envelope::Page(item)) => Type::Map(recurse(self, &item)?).wrap("Page"),
                    Some(Envelope::Batch(item)) => Type::Map(recurse(self, &item)?).wrap("Batch"),
                    Some(Envelope::BatchInput(item)) => Type::Map(recurse(self, &item)?).wrap("BatchInput"),
                    None => Type::Named(
                        self.names.get(&(api.to_owned(), name.clone())).cloned().unwrap_or_default(),
                    ),
                }
            }
            Type::Enum(values) => {
                let name = renamed(model, self.enum_name(owner, field, values));
                self.add_inline(api, &name, Named::Enum(values.clone()))?;
                Type::Named(name)
            }
            Type::Union(names) => {
                let variants = self.variants(api, names, mended)?;
                let name = renamed(model, self.union_name(owner, field, &variants));
                self.add_inline(api, &name, Named::Union(variants))?;
                Type::Named(name)
            }
            other => other.clone(),
        })
    }

    fn add_inline(&mut self, api: &str, name: &str, shape: Named) -> Result<()> {
        let apis = BTreeSet::from([api.to_owned()]);
        let origin = format!("{name} (in place)");
        self.add(name, Entry { shape, apis, sent: false, received: false, trusted: BTreeSet::new(), origin })
    }

    /// An enum is named after its field; where the field's name says little, after its owner too.
    fn enum_name(&self, owner: &str, field: &str, values: &[String]) -> String {
        let (short, long) = (text::camel(field), format!("{owner}{}", text::camel(field)));
        let telling = field.chars().any(char::is_uppercase) || field.contains('_');
        let free = |name: &str| match self.shapes.get(name) {
            Some(entry) => entry.shape == Named::Enum(values.to_vec()),
            None => !self.names.values().any(|taken| taken == name),
        };
        if telling && free(&short) { short } else { long }
    }

    /// A union is named after what its variants' names end with, or after its field.
    fn union_name(&self, owner: &str, field: &str, variants: &[Variant]) -> String {
        let same = |entry: &&Entry| entry.shape == Named::Union(variants.to_vec());
        if let Some((name, _)) = self.shapes.iter().find(|(_, entry)| same(entry)) {
            return name.clone();
        }
        let suffix = common_suffix(&variants.iter().map(|variant| variant.ty.as_str()).collect::<Vec<_>>());
        let free = |name: &String| {
            !name.is_empty()
                && !TAKEN.contains(&name.as_str())
                && !self.shapes.contains_key(name)
                && !self.names.values().any(|taken| taken == name)
        };
        let field = text::camel(field);
        [suffix, field.clone()].into_iter().find(free).unwrap_or_else(|| format!("{owner}{field}"))
    }

    fn variants(
        &self,
        api: &str,
        names: &[String],
        mended: &BTreeMap<(String, String), (Shape, BTreeSet<String>)>,
    ) -> Result<Vec<Variant>> {
        let variant = |name: &String| {
            let key = (api.to_owned(), name.clone());
            let Some((Shape::Object(fields), _)) = mended.get(&key) else {
                bail!("{api}: the variant `{name}` of a union is no object");
            };
            let tag = fields.iter().find_map(|field| match &field.ty {
                Type::Const(value) => Some((field.name.clone(), value.clone())),
                _ => None,
            });
            let Some((tag, value)) = tag else {
                bail!("{api}: the variant `{name}` of a union has no constant field")
            };
            Ok(Variant { ty: self.names.get(&key).cloned().unwrap_or_default(), tag, value })
        };
        names.iter().map(variant).collect()
    }

    /// Notes for every type whether it is sent, received, or both.
    fn directions(
        &mut self,
        model: &Model<'_>,
        area: &str,
        mended: &BTreeMap<(String, String), (Shape, BTreeSet<String>)>,
    ) -> Result<()> {
        for op in model.operations.iter().filter(|op| op.api.area == area) {
            let owner = text::camel(&op.name);
            if let Some(body) = &op.operation.body {
                let ty = self.inline(model, &op.api.name, &owner, "body", &body.ty, mended)?;
                match (body.media, &ty) {
                    (Media::Form, Type::Named(name)) => self.mark_form(name),
                    _ => self.mark(&ty, true),
                }
            }
            for field in op.operation.query.iter().chain(&op.operation.parameters) {
                let ty = self.inline(model, &op.api.name, &owner, &field.name, &field.ty, mended)?;
                self.mark(&ty, true);
            }
            for ty in op.operation.returns.iter().filter_map(|(_, ty)| ty.as_ref()) {
                let ty = self.inline(model, &op.api.name, &owner, "result", ty, mended)?;
                self.mark(&ty, false);
            }
        }
        Ok(())
    }

    fn mark_form(&mut self, name: &str) {
        let Some(Named::Object(fields)) = self.shapes.get(name).map(|entry| entry.shape.clone()) else {
            return;
        };
        fields.iter().for_each(|field| self.mark(&field.ty, true));
        self.forms.insert(name.to_owned(), fields);
    }

    /// Whether a type holds a secret somewhere, and so cannot be compared.
    pub(crate) fn secret(&self, name: &str, seen: &mut BTreeSet<String>) -> bool {
        if !seen.insert(name.to_owned()) {
            return false;
        }
        let mut any =
            |ty: &Type| *ty == Type::Secret || unwrapped_names(ty).iter().any(|name| self.secret(name, seen));
        match self.shapes.get(name).map(|entry| &entry.shape) {
            Some(Named::Object(fields)) => fields.iter().any(|field| any(&field.ty)),
            Some(Named::Union(variants)) => {
                variants.iter().any(|variant| any(&Type::Named(variant.ty.clone())))
            }
            _ => false,
        }
    }

    fn mark(&mut self, ty: &Type, sent: bool) {
        let mut wanted: Vec<String> = unwrapped_names(ty);
        while let Some(name) = wanted.pop() {
            let Some(entry) = self.shapes.get_mut(&name) else { continue };
            let seen = if sent { &mut entry.sent } else { &mut entry.received };
            if std::mem::replace(seen, true) {
                continue;
            }
            match &entry.shape {
                Named::Object(fields) => {
                    wanted.extend(fields.iter().flat_map(|field| unwrapped_names(&field.ty)))
                }
                Named::Union(variants) => wanted.extend(variants.iter().map(|variant| variant.ty.clone())),
                Named::Enum(_) => {}
            }
        }
    }

    /// A type of an API's file as a type of the area.
    pub(crate) fn resolve(
        &self,
        model: &Model<'_>,
        api: &Api,
        owner: &str,
        field: &str,
        ty: &Type,
    ) -> Result<Type> {
        let mut mended = BTreeMap::new();
        for (name, shape) in &api.types {
            mended.insert((api.name.clone(), name.clone()), mend(model, name, shape));
        }
        let mut scratch =
            Self { shapes: self.shapes.clone(), forms: BTreeMap::new(), names: self.names.clone() };
        scratch.inline(model, &api.name, owner, field, ty, &mended)
    }
}

/// The names in a type, those inside envelopes too.
fn unwrapped_names(ty: &Type) -> Vec<String> {
    ty.names()
        .into_iter()
        .map(|name| name.rsplit(['<', ',']).next().unwrap_or(name).trim_end_matches('>').to_owned())
        .collect()
}

impl Type {
    /// A generic envelope of this map's items, kept as a name: `Page<…>`.
    fn wrap(self, envelope: &str) -> Self {
        match self {
            Self::Map(item) => Self::Named(format!("{envelope}<{}>", super::shapes::plain(&item))),
            other => other,
        }
    }
}

/// Applies the overrides to a type.
fn mend(model: &Model<'_>, name: &str, shape: &Shape) -> (Shape, BTreeSet<String>) {
    let mut trusted = BTreeSet::new();
    let mut shape = shape.clone();
    if let Shape::Object(fields) = &mut shape {
        for it in model.spec.overrides.of_type(name) {
            trusted.extend(it.required.iter().cloned());
            fields
                .iter_mut()
                .filter(|field| it.optional.contains(&field.name))
                .for_each(|field| field.required = false);
        }
        for field in fields {
            if let Some(ty) = model.spec.overrides.of_field(&field.name, &field.ty) {
                field.ty = ty.clone();
            }
        }
    }
    (shape, trusted)
}

fn rust_name(model: &Model<'_>, origin: &str) -> String {
    if let Some(name) = model.spec.overrides.of_type(origin).find_map(|it| it.rename.clone()) {
        return name;
    }
    let short =
        origin.strip_prefix("Public").filter(|short| short.starts_with(|first: char| first.is_uppercase()));
    let name = short.unwrap_or(origin).to_upper_camel_case();
    if TAKEN.contains(&name.as_str()) { format!("{name}Value") } else { name }
}

/// A name that was made here, or what an override calls it.
fn renamed(model: &Model<'_>, name: String) -> String {
    let other = model.spec.overrides.of_type(&name).find_map(|it| it.rename.clone());
    other.unwrap_or(name)
}

/// Which envelope a shape is, if any.
pub(crate) fn envelope(shape: &Shape) -> Option<Envelope> {
    let Shape::Object(fields) = shape else { return None };
    let has = |name: &str| fields.iter().any(|field| field.name == name);
    let only = |names: &[&str]| fields.iter().all(|field| names.contains(&field.name.as_str()));
    let item = |name: &str| {
        fields.iter().find(|field| field.name == name).and_then(|field| match &field.ty {
            Type::List(item) => Some((**item).clone()),
            _ => None,
        })
    };
    const BATCH: [&str; 8] =
        ["completedAt", "errors", "links", "numErrors", "requestedAt", "results", "startedAt", "status"];
    if only(&["inputs"]) {
        return item("inputs").map(Envelope::BatchInput);
    }
    if only(&["results", "paging", "total"]) {
        return item("results").map(Envelope::Page);
    }
    if only(&BATCH) && has("status") && has("startedAt") {
        return item("results").map(Envelope::Batch);
    }
    None
}

/// The words that all names end with.
fn common_suffix(names: &[&str]) -> String {
    let words = |name: &str| {
        let mut words: Vec<String> = Vec::new();
        for c in name.chars() {
            match words.last_mut() {
                Some(word) if !c.is_uppercase() => word.push(c),
                _ => words.push(c.to_string()),
            }
        }
        words
    };
    let all: Vec<_> = names.iter().map(|name| words(name)).collect();
    let Some(first) = all.first() else { return String::new() };
    let shared = (0..first.len())
        .take_while(|at| {
            all.iter()
                .all(|words| words.len() > *at && words[words.len() - 1 - at] == first[first.len() - 1 - at])
        })
        .count();
    first[first.len() - shared..].concat()
}
