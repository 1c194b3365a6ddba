//! Facts about a schema that follow from it alone.

use std::collections::HashMap;

use serde_json::Value;

use super::json::list;
use crate::spec::notation::Type;

/// A schema, read.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) ty: Type,
    /// Whether null may stand there.
    pub(super) nullable: bool,
}

impl Known {
    pub(super) fn json() -> Self {
        Self { ty: Type::Json, nullable: false }
    }
}

/// Where a schema stands, and what a type made of it would be called.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) pointer: String,
    pub(super) name: String,
}

impl Place {
    pub(super) fn new(pointer: impl Into<String>, name: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), name: name.into() }
    }

    /// A part of the schema, which shares its name.
    pub(super) fn down(&self, part: &str) -> Self {
        Self::new(format!("{}/{part}", self.pointer), self.name.clone())
    }
}

/// The types that a schema names, without null.
pub(super) fn kinds(schema: &Value) -> Vec<&str> {
    let several = list(&schema["type"]).iter().filter_map(Value::as_str);
    schema["type"].as_str().into_iter().chain(several).filter(|kind| *kind != "null").collect()
}

/// Whether null may stand in the place of a schema.
pub(super) fn nullable(schema: &Value) -> bool {
    let null = |values: &Value| list(values).iter().any(Value::is_null);
    schema["nullable"] == true
        || schema["type"] == "null"
        || list(&schema["type"]).iter().any(|kind| kind == "null")
        || null(&schema["enum"])
        || schema.get("const").is_some_and(Value::is_null)
}

/// Whether a schema says by itself what stands there, and not only what holds for it besides.
pub(super) fn says_type(schema: &Value) -> bool {
    let has = |key: &str| schema.get(key).is_some_and(|value| !value.is_boolean());
    ["$ref", "items", "enum", "const", "additionalProperties"].iter().any(|key| has(key))
        || ["allOf", "oneOf", "anyOf"].iter().any(|key| !list(&schema[*key]).is_empty())
        || schema["properties"].as_object().is_some_and(|properties| !properties.is_empty())
        || kinds(schema).iter().any(|kind| *kind != "object")
}

/// A union that was read, to be looked at once all types are there.
pub(super) struct Choice {
    pub(super) pointer: String,
    pub(super) variants: Vec<String>,
    /// The name of the type that it is, when it is one.
    pub(super) name: Option<String>,
    /// The field that the document says to tell variants apart by, and its value in each.
    pub(super) tag: Option<(String, HashMap<String, String>)>,
}

/// The alternatives of a schema, without those that only say what else has to hold. Fields say more than alternatives,
/// unless one of them is there to tell the alternatives apart.
pub(super) fn alternatives(schema: &Value) -> Option<(&'static str, Vec<(usize, &Value)>)> {
    let fields = schema["properties"].as_object().is_some_and(|fields| !fields.is_empty());
    if fields && !schema["discriminator"].is_object() {
        return None;
    }
    ["oneOf", "anyOf"].into_iter().find_map(|key| {
        let all = list(&schema[key]).iter().enumerate();
        let found: Vec<_> =
            all.filter(|(_, schema)| says_type(schema) || is_plain_object(schema)).collect();
        (!found.is_empty()).then_some((key, found))
    })
}

fn is_plain_object(schema: &Value) -> bool {
    kinds(schema) == ["object"] && schema.get("required").is_none()
}

/// Whether a schema is one of several others.
pub(super) fn is_choice(schema: &Value) -> bool {
    alternatives(schema).is_some()
}
