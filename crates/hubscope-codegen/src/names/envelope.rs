//! Shapes that many types have, and that are one generic type of the core crate.

use std::collections::BTreeMap;

use crate::{
    mend::Mended,
    spec::{Shape, notation::Type, overrides::Overrides},
};

/// A shape that many types have, and what it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Envelope<'a> {
    Page(&'a Type),
    Batch(&'a Type),
    BatchInput(&'a Type),
}

impl<'a> Envelope<'a> {
    pub(crate) fn item(self) -> &'a Type {
        match self {
            Self::Page(item) | Self::Batch(item) | Self::BatchInput(item) => item,
        }
    }
}

/// The types of an API as far as they are needed to resolve one.
#[derive(Clone, Copy)]
pub(crate) struct Types<'a> {
    pub(crate) types: &'a BTreeMap<&'a str, Mended>,
    pub(crate) overrides: &'a Overrides,
}

impl<'a> Types<'a> {
    /// What an override puts in the place of a type.
    pub(crate) fn instead(self, name: &str) -> Option<&'a Type> {
        self.overrides.of_type(name).find_map(|it| it.is.as_ref())
    }

    /// Which envelope a type is, if any. One that leads back to itself is an ordinary type.
    pub(crate) fn envelope(self, name: &str) -> Option<Envelope<'a>> {
        let found = of_shape(&self.types.get(name)?.shape)?;
        let mut seen = vec![name.to_owned()];
        let mut inner = found.item();
        loop {
            let Some(next) = named(inner) else { return Some(found) };
            if seen.iter().any(|name| name == next) {
                return None;
            }
            seen.push(next.to_owned());
            let Some(envelope) = self.types.get(next).and_then(|it| of_shape(&it.shape)) else {
                return Some(found);
            };
            inner = envelope.item();
        }
    }
}

fn named(ty: &Type) -> Option<&str> {
    match ty {
        Type::List(item) | Type::Map(item) => named(item),
        Type::Named(name) => Some(name),
        _ => None,
    }
}

fn of_shape(shape: &Shape) -> Option<Envelope<'_>> {
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
    let Shape::Object(fields) = shape else { return None };
    let has = |name: &str| fields.iter().any(|field| field.name == name);
    let only = |names: &[&str]| fields.iter().all(|field| names.contains(&field.name.as_str()));
    let item = |name: &str| {
        fields.iter().find(|field| field.name == name).and_then(|field| match &field.ty {
            Type::List(item) => Some(&**item),
            _ => None,
        })
    };
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
