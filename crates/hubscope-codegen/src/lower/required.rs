//! Which fields a request needs: the documents' lists of required fields are too strict for a constructor.

use std::collections::BTreeSet;

use crate::ir::{Field, Ty};

/// A constructor with more parameters than this helps nobody.
const MOST: usize = 7;

/// How a type travels, and which of its fields a response always has.
pub(super) struct Use<'a> {
    pub(super) sent: bool,
    pub(super) received: bool,
    pub(super) trusted: &'a BTreeSet<String>,
}

/// Makes fields optional where the documents require more than a constructor can take: first the lists and maps, which
/// HubSpot takes as empty when they are absent; then everything, in types that responses have too, whose list says what a
/// response has. What `overrides.toml` requires stays.
///
/// Gives the names of the fields that are optional although nobody has said so, in a type that is only sent: which of them
/// HubSpot needs is to be said by hand.
pub(super) fn relax(fields: &mut [Field], usage: &Use<'_>) -> Vec<String> {
    let needed = |field: &Field| field.required && !matches!(field.ty, Ty::Const(_));
    let too_many = |fields: &[Field]| fields.iter().filter(|field| needed(field)).count() > MOST;
    if !usage.sent || !too_many(fields) {
        return Vec::new();
    }
    let collection = |field: &Field| matches!(field.ty, Ty::List(_) | Ty::Map(_));
    for field in fields.iter_mut().filter(|field| collection(field)) {
        field.required = usage.trusted.contains(&field.name);
    }
    if !too_many(fields) {
        return Vec::new();
    }
    let unsettled = fields.iter().filter(|it| needed(it) && !usage.received);
    let unsettled = unsettled.map(|field| field.name.clone()).collect();
    for field in fields.iter_mut() {
        field.required = usage.trusted.contains(&field.name);
    }
    unsettled
}

/// Whether a field is an `Option` in Rust.
pub(super) fn optional(field: &Field, usage: &Use<'_>) -> bool {
    let trusted = usage.trusted.contains(&field.name);
    match &field.ty {
        Ty::Const(_) => false,
        Ty::List(_) | Ty::Map(_) | Ty::Properties if !usage.sent => false,
        _ if !usage.received => !field.required,
        _ if !usage.sent => !trusted,
        // What has an obvious value when it is absent from a response.
        Ty::List(_)
        | Ty::Map(_)
        | Ty::Properties
        | Ty::String
        | Ty::Int32
        | Ty::Int64
        | Ty::Number
        | Ty::Boolean => !field.required,
        _ => !(field.required && trusted),
    }
}
