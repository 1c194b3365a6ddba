//! The types of one area: equal structures become one, envelopes become generics, and each has one name.

use std::collections::{BTreeMap, BTreeSet};

use super::{resolve::Model, text, type_names};
use crate::spec::{Api, Field, Media, Shape, notation::Type};
use anyhow::{Result, bail};

/// The types of one area.
pub(crate) struct Types {
    /// The types by their Rust name.
    pub(crate) shapes: BTreeMap<String, Entry>,
    /// The fields of form bodies: they become fields of the request.
    pub(crate) forms: BTreeMap<String, Vec<Field>>,
    /// The name of each type of each API.
    names: BTreeMap<(String, String), String>,
    /// The types of each API with their overrides applied, and the fields that an answer always has.
    mended: Mended,
    /// Fields that need a box, because they lead back to their own type without a list or map between.
    boxed: BTreeSet<(String, String)>,
}

type Mended = BTreeMap<(String, String), (Shape, BTreeSet<String>)>;

/// Types that are found in place, within another one.
type Found = Vec<(String, Named)>;

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

impl Named {
    /// Whether two types are one: enums with the same values are, in whichever order these stand.
    fn same(&self, other: &Self) -> bool {
        let set = |values: &[String]| values.iter().cloned().collect::<BTreeSet<_>>();
        match (self, other) {
            (Self::Enum(a), Self::Enum(b)) => set(a) == set(b),
            (a, b) => a == b,
        }
    }
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
        let mut mended = Mended::new();
        for api in model.spec.apis.iter().filter(|api| api.area == area) {
            for (name, shape) in &api.types {
                mended.insert((api.name.clone(), name.clone()), mend(model, name, shape));
            }
        }
        let classes = classes(&mended);
        let mut by_origin: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
        for (key, class) in &classes {
            by_origin.entry(&key.1).or_default().push(*class);
        }
        let called = type_names::of(model, mended.keys().map(|(_, origin)| origin));
        let mut names = BTreeMap::new();
        for (key, (shape, _)) in &mended {
            if envelope(shape).is_none() {
                let (api, origin) = key;
                let name = called.get(origin).cloned().unwrap_or_default();
                // Of several structures with one name, the one that most APIs have keeps it.
                let all = &by_origin[origin];
                let count = |class: usize| all.iter().filter(|other| **other == class).count();
                let owner =
                    all.iter().max_by_key(|class| (count(**class), std::cmp::Reverse(**class)));
                let name =
                    match owner == Some(&classes[key]) && !text::TAKEN.contains(&name.as_str()) {
                        true => name,
                        false => renamed(model, format!("{}{name}", text::camel(api))),
                    };
                names.insert(key.clone(), name);
            }
        }
        let (shapes, forms, boxed) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        let mut types = Self { shapes, forms, names, mended, boxed };
        for (key, (shape, trusted)) in types.mended.clone() {
            let Some(name) = types.names.get(&key).cloned() else { continue };
            let (api, origin) = key;
            let mut found = Found::new();
            let shape = types.named(model, &api, &name, &shape, &mut found)?;
            types.take(&api, found)?;
            let apis = BTreeSet::from([api]);
            types
                .add(&name, Entry { shape, apis, sent: false, received: false, trusted, origin })?;
        }
        types.directions(model, area)?;
        types.shapes.retain(|_, entry| entry.sent || entry.received);
        super::required::relax(&mut types.shapes)?;
        types.boxed = types.find_boxed();
        Ok(types)
    }

    /// Adds types that were found in place.
    fn take(&mut self, api: &str, found: Found) -> Result<()> {
        for (name, shape) in found {
            let apis = BTreeSet::from([api.to_owned()]);
            let origin = format!("{name} (in place)");
            let trusted = BTreeSet::new();
            self.add(&name, Entry { shape, apis, sent: false, received: false, trusted, origin })?;
        }
        Ok(())
    }

    /// Whether a field has to be boxed.
    pub(crate) fn is_boxed(&self, owner: &str, field: &str) -> bool {
        self.boxed.contains(&(owner.to_owned(), field.to_owned()))
    }

    fn find_boxed(&self) -> BTreeSet<(String, String)> {
        let direct = |name: &str| -> Vec<(&str, String)> {
            match self.shapes.get(name).map(|entry| &entry.shape) {
                Some(Named::Object(fields)) => fields
                    .iter()
                    .filter_map(|field| match &field.ty {
                        Type::Named(target) => Some((field.name.as_str(), target.clone())),
                        _ => None,
                    })
                    .collect(),
                Some(Named::Union(variants)) => {
                    variants.iter().map(|variant| ("", variant.ty.clone())).collect()
                }
                _ => Vec::new(),
            }
        };
        let mut boxed = BTreeSet::new();
        for owner in self.shapes.keys() {
            for (field, target) in direct(owner) {
                let (mut seen, mut wanted) = (BTreeSet::new(), vec![target]);
                while let Some(name) = wanted.pop() {
                    if name == *owner && !field.is_empty() {
                        boxed.insert((owner.clone(), field.to_owned()));
                    }
                    if seen.insert(name.clone()) {
                        wanted.extend(direct(&name).into_iter().map(|(_, target)| target));
                    }
                }
            }
        }
        boxed
    }

    fn add(&mut self, name: &str, entry: Entry) -> Result<()> {
        match self.shapes.get_mut(name) {
            Some(known) if known.shape.same(&entry.shape) => known.apis.extend(entry.apis),
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
        &self,
        model: &Model<'_>,
        api: &str,
        owner: &str,
        shape: &Shape,
        found: &mut Found,
    ) -> Result<Named> {
        match shape {
            Shape::Union(names) => Ok(Named::Union(self.variants(api, names)?)),
            Shape::Object(fields) => {
                let mut named = Vec::new();
                for field in fields {
                    let ty = self.inline(model, api, owner, &field.name, &field.ty, found)?;
                    named.push(Field { ty, ..field.clone() });
                }
                Ok(Named::Object(named))
            }
        }
    }

    fn inline(
        &self,
        model: &Model<'_>,
        api: &str,
        owner: &str,
        field: &str,
        ty: &Type,
        found: &mut Found,
    ) -> Result<Type> {
        let mut recurse =
            |item: &Type| self.inline(model, api, owner, field, item, found).map(Box::new);
        Ok(match ty {
            Type::List(item) => Type::List(recurse(item)?),
            Type::Map(item) => Type::Map(recurse(item)?),
            Type::Named(name) => {
                if let Some(other) =
                    model.spec.overrides.of_type(name).find_map(|it| it.is.as_ref())
                {
                    return self.inline(model, api, owner, field, &other.clone(), found);
                }
                let key = (api.to_owned(), name.clone());
                match self.mended.get(&key).and_then(|(shape, _)| envelope(shape)) {
                    Some(Envelope::Page(item)) => Type::Map(recurse(&item)?).wrap("Page"),
                    Some(Envelope::Batch(item)) => Type::Map(recurse(&item)?).wrap("Batch"),
                    Some(Envelope::BatchInput(item)) => {
                        Type::Map(recurse(&item)?).wrap("BatchInput")
                    }
                    None => Type::Named(self.names.get(&key).cloned().unwrap_or_default()),
                }
            }
            Type::Enum(values) => {
                let name = renamed(model, self.enum_name(owner, field, values));
                found.push((name.clone(), Named::Enum(values.clone())));
                Type::Named(name)
            }
            Type::Union(names) => {
                if names
                    .iter()
                    .any(|name| model.spec.overrides.of_type(name).any(|it| it.is.is_some()))
                {
                    return Ok(Type::Json);
                }
                let variants = self.variants(api, names)?;
                let name = renamed(model, self.union_name(owner, field, &variants));
                found.push((name.clone(), Named::Union(variants)));
                Type::Named(name)
            }
            other => other.clone(),
        })
    }

    /// An enum is named after its field; where the field's name says little, after its owner too.
    fn enum_name(&self, owner: &str, field: &str, values: &[String]) -> String {
        let (short, long) = (text::camel(field), format!("{owner}{}", text::camel(field)));
        let telling = field.chars().any(char::is_uppercase) || field.contains('_');
        let free = |name: &str| match self.shapes.get(name) {
            _ if text::TAKEN.contains(&name) => false,
            Some(entry) => entry.shape.same(&Named::Enum(values.to_vec())),
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
        let suffix =
            common_suffix(&variants.iter().map(|variant| variant.ty.as_str()).collect::<Vec<_>>());
        let free = |name: &String| {
            !name.is_empty()
                && !text::TAKEN.contains(&name.as_str())
                && !self.shapes.contains_key(name)
                && !self.names.values().any(|taken| taken == name)
        };
        let field = text::camel(field);
        [suffix, field.clone()].into_iter().find(free).unwrap_or_else(|| format!("{owner}{field}"))
    }

    fn variants(&self, api: &str, names: &[String]) -> Result<Vec<Variant>> {
        let variant = |name: &String| {
            let key = (api.to_owned(), name.clone());
            let Some((Shape::Object(fields), _)) = self.mended.get(&key) else {
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
    fn directions(&mut self, model: &Model<'_>, area: &str) -> Result<()> {
        for op in model.operations.iter().filter(|op| op.api.area == area) {
            let (api, owner) = (&op.api.name, text::camel(&op.name));
            let mut found = Found::new();
            let mut inline = |types: &Self, field: &str, ty: &Type| {
                types.inline(model, api, &owner, field, ty, &mut found)
            };
            let body = op
                .operation
                .body
                .as_ref()
                .map(|body| inline(self, "body", &body.ty))
                .transpose()?;
            let mut sent = Vec::new();
            for field in op.operation.query.iter().chain(&op.operation.parameters) {
                let ty = model.spec.overrides.of_field(&field.name, &field.ty).unwrap_or(&field.ty);
                sent.push(inline(self, &field.name, ty)?);
            }
            let mut received = Vec::new();
            for ty in op.returns.iter().filter_map(|(_, ty)| ty.as_ref()) {
                received.push(inline(self, "result", ty)?);
            }
            self.take(api, found)?;
            match (op.operation.body.as_ref().map(|body| body.media), body) {
                (Some(Media::Form | Media::Multipart), Some(Type::Named(name))) => {
                    self.mark_form(&name)
                }
                (_, Some(ty)) => self.mark(&ty, true),
                _ => {}
            }
            sent.iter().for_each(|ty| self.mark(ty, true));
            received.iter().for_each(|ty| self.mark(ty, false));
        }
        Ok(())
    }

    fn mark_form(&mut self, name: &str) {
        let Some(Named::Object(fields)) = self.shapes.get(name).map(|entry| entry.shape.clone())
        else {
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
        let mut any = |ty: &Type| self.holds_secret(ty, seen);
        match self.shapes.get(name).map(|entry| &entry.shape) {
            Some(Named::Object(fields)) => fields.iter().any(|field| any(&field.ty)),
            Some(Named::Union(variants)) => {
                variants.iter().any(|variant| any(&Type::Named(variant.ty.clone())))
            }
            _ => false,
        }
    }

    /// Whether there is a secret somewhere in a value of this type. `seen` are the types that were looked at.
    pub(crate) fn holds_secret(&self, ty: &Type, seen: &mut BTreeSet<String>) -> bool {
        *ty == Type::Secret || unwrapped_names(ty).iter().any(|name| self.secret(name, seen))
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
                Named::Union(variants) => {
                    wanted.extend(variants.iter().map(|variant| variant.ty.clone()))
                }
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
        self.inline(model, &api.name, owner, field, ty, &mut Found::new())
    }
}

/// Numbers types so that those of one structure, all the way down, have one number.
fn classes(mended: &Mended) -> BTreeMap<(String, String), usize> {
    let mut classes: BTreeMap<(String, String), usize> =
        mended.keys().map(|key| (key.clone(), 0)).collect();
    loop {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut finer = BTreeMap::new();
        for (key, (shape, _)) in mended {
            let class_of = |name: &str| classes.get(&(key.0.clone(), name.to_owned())).copied();
            let structure = match shape {
                Shape::Union(names) => {
                    format!(
                        "{:?}",
                        names.iter().map(|name| (name, class_of(name))).collect::<Vec<_>>()
                    )
                }
                Shape::Object(fields) => {
                    let inner = |field: &Field| -> Vec<_> {
                        field
                            .ty
                            .names()
                            .into_iter()
                            .map(|name| (name.to_owned(), class_of(name)))
                            .collect()
                    };
                    format!(
                        "{:?}",
                        fields.iter().map(|field| (field, inner(field))).collect::<Vec<_>>()
                    )
                }
            };
            let next = numbers.len();
            finer.insert(
                key.clone(),
                *numbers.entry(format!("{} {structure}", key.1)).or_insert(next),
            );
        }
        let count = |classes: &BTreeMap<_, usize>| classes.values().collect::<BTreeSet<_>>().len();
        let stable = count(&finer) == count(&classes);
        classes = finer;
        if stable {
            return classes;
        }
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

/// The types that an envelope can hold besides named ones, as they are written out in its name.
const PLAIN: [(&str, Type); 5] = [
    ("String", Type::String),
    ("Value", Type::Json),
    ("i64", Type::Int64),
    ("f64", Type::Number),
    ("bool", Type::Boolean),
];

/// Whether what an envelope holds is no generated type.
pub(crate) fn is_plain(item: &str) -> bool {
    PLAIN.iter().any(|(word, _)| *word == item)
}

/// What an envelope holds, from its name.
pub(crate) fn item(item: &str) -> Type {
    let plain = PLAIN.iter().find(|(word, _)| *word == item).map(|(_, ty)| ty.clone());
    plain.unwrap_or_else(|| Type::Named(item.to_owned()))
}

/// Applies the overrides to a type.
fn mend(model: &Model<'_>, name: &str, shape: &Shape) -> (Shape, BTreeSet<String>) {
    let mut trusted = BTreeSet::new();
    let mut shape = shape.clone();
    if let Shape::Object(fields) = &mut shape {
        for it in model.spec.overrides.of_type(name) {
            trusted.extend(it.required.iter().cloned());
            for field in fields.iter_mut() {
                field.required = (field.required || it.required.contains(&field.name))
                    && !it.optional.contains(&field.name);
                if let Some((_, ty)) = it.fields.iter().find(|(name, _)| *name == field.name) {
                    field.ty = ty.clone();
                }
            }
        }
        for field in fields {
            if let Some(ty) = model.spec.overrides.of_field(&field.name, &field.ty) {
                field.ty = ty.clone();
            }
        }
    }
    (shape, trusted)
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
    const BATCH: [&str; 8] = [
        "completedAt",
        "errors",
        "links",
        "numErrors",
        "requestedAt",
        "results",
        "startedAt",
        "status",
    ];
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
            all.iter().all(|words| {
                words.len() > *at && words[words.len() - 1 - at] == first[first.len() - 1 - at]
            })
        })
        .count();
    first[first.len() - shared..].concat()
}
