//! Which fields a request needs: the documents' lists of required fields are too strict for a constructor.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use super::types::{Entry, Named};
use crate::spec::{Field, notation::Type};

/// A constructor with more parameters than this helps nobody.
const MOST: usize = 7;

/// Makes fields optional where the documents require more than a constructor can take: first the lists and maps, which
/// HubSpot takes as empty when they are absent; then everything, in types that answers have too, whose list says what an
/// answer has. What `overrides.toml` requires stays.
///
/// # Errors
/// When there are too many left in a type that is only sent: which of them HubSpot needs is to be said by hand.
pub(super) fn relax(shapes: &mut BTreeMap<String, Entry>) -> Result<()> {
    let mut problems = Vec::new();
    for (name, entry) in shapes.iter_mut().filter(|(_, entry)| entry.sent) {
        let trusted = entry.trusted.clone();
        let Named::Object(fields) = &mut entry.shape else { continue };
        let needed = |field: &Field| field.required && !matches!(field.ty, Type::Const(_));
        let too_many =
            |fields: &[Field]| fields.iter().filter(|field| needed(field)).count() > MOST;
        let collection = |field: &Field| matches!(field.ty, Type::List(_) | Type::Map(_));
        if too_many(fields) {
            for field in fields.iter_mut().filter(|field| collection(field)) {
                field.required = trusted.contains(&field.name);
            }
        }
        if too_many(fields) && entry.received {
            for field in fields.iter_mut() {
                field.required = trusted.contains(&field.name);
            }
        }
        if too_many(fields) {
            let list: Vec<_> = fields
                .iter()
                .filter(|field| needed(field))
                .map(|field| field.name.as_str())
                .collect();
            problems.push(format!(
                "the type `{name}` ({}) requires {}: say in overrides.toml with `optional` which of them HubSpot takes to be absent",
                entry.origin,
                list.join(", ")
            ));
        }
    }
    if !problems.is_empty() {
        bail!("{}", problems.join("\n"));
    }
    Ok(())
}

/// Whether a field is an `Option` in Rust.
pub(super) fn optional(entry: &Entry, field: &Field) -> bool {
    let trusted = entry.trusted.contains(&field.name);
    match &field.ty {
        Type::Const(_) => false,
        Type::List(_) | Type::Map(_) | Type::Properties if !entry.sent => false,
        _ if !entry.received => !field.required,
        _ if !entry.sent => !trusted,
        // What has an obvious value when it is absent from an answer.
        Type::List(_)
        | Type::Map(_)
        | Type::Properties
        | Type::String
        | Type::Int32
        | Type::Int64
        | Type::Number
        | Type::Boolean => !field.required,
        _ => !(field.required && trusted),
    }
}
