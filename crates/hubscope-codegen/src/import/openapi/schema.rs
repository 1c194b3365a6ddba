//! Reads schemas: what stands in place of each in the notation of the spec.

use serde_json::Value;

use super::{
    facts::{Known, Place, is_choice, kinds, nullable},
    json::list,
    legal,
    pointer::{is_component, last},
    reader::Reader,
};
use crate::spec::notation::Type;

/// How deep aliases may lead from one to the next.
const DEEPEST: usize = 48;

impl<'a> Reader<'a> {
    /// What a reference to this schema stands for.
    pub(super) fn follow(&mut self, schema: &'a Value, pointer: &str) -> Known {
        let made = self.made.get(pointer).filter(|name| self.types.contains_key(*name));
        if let Some(name) = made {
            return Known { ty: Type::Named(name.clone()), nullable: nullable(schema) };
        }
        if let Some(known) = self.aliases.get(pointer) {
            return known.clone();
        }
        if self.is_object(schema, pointer) {
            let name = self.name_of(pointer);
            self.waiting.push(pointer.to_owned());
            return Known { ty: Type::Named(name), nullable: nullable(schema) };
        }
        if self.open.iter().any(|open| open == pointer) || self.open.len() >= DEEPEST {
            self.note(pointer, "leads back to itself without being an object; taken as any JSON");
            return Known::json();
        }
        let name = self.made.get(pointer).cloned().unwrap_or_else(|| last(pointer));
        self.open.push(pointer.to_owned());
        let known = self.ty(schema, &Place::new(pointer, name));
        self.open.pop();
        self.aliases.insert(pointer.to_owned(), known.clone());
        known
    }

    /// The name of the type at a pointer, which gets one if it has none.
    pub(super) fn name_of(&mut self, pointer: &str) -> String {
        if let Some(name) = self.made.get(pointer) {
            return name.clone();
        }
        let name = self.names.claim(&last(pointer));
        self.name_place(pointer.to_owned(), name.clone());
        name
    }

    /// The type of a schema.
    pub(super) fn ty(&mut self, schema: &'a Value, place: &Place) -> Known {
        match schema {
            Value::Object(_) => {}
            Value::Bool(true) => return Known::json(),
            Value::Null => {
                self.note(&place.pointer, "no schema is stated; taken as any JSON");
                return Known::json();
            }
            _ => {
                self.note(&place.pointer, &format!("`{schema}` is no schema; taken as any JSON"));
                return Known::json();
            }
        }
        if let Some(reference) = schema.get("$ref") {
            return self.reference(schema, reference, place);
        }
        if !list(&schema["allOf"]).is_empty() {
            return self.all_of(schema, place);
        }
        self.leaf(schema, place)
    }

    fn reference(&mut self, schema: &'a Value, reference: &'a Value, place: &Place) -> Known {
        let Some(reference) = reference.as_str() else {
            self.note(&place.pointer, "a reference that is no text; taken as any JSON");
            return Known::json();
        };
        let found = self.target(reference, &place.pointer, "taken as any JSON");
        let Some((target, pointer)) = found else { return Known::json() };
        let known = self.follow(target, &pointer);
        Known { nullable: known.nullable || nullable(schema), ..known }
    }

    /// The type of a schema that neither refers to another nor is put together.
    pub(super) fn leaf(&mut self, schema: &'a Value, place: &Place) -> Known {
        if let Some(known) = self.choice(schema, place) {
            return known;
        }
        if schema.get("not").is_some() {
            self.note(&place.pointer, "`not` is left out: what a value must not be has no type");
        }
        let ty = match &kinds(schema)[..] {
            [] => self.untyped(schema, place),
            ["string"] => self.text(schema, place),
            ["integer"] => {
                self.numbers(schema, place);
                if schema["format"] == "int64" { Type::Int64 } else { Type::Int32 }
            }
            ["number"] | ["integer", "number"] | ["number", "integer"] => {
                self.numbers(schema, place);
                Type::Number
            }
            ["boolean"] => Type::Boolean,
            ["array"] => self.array(schema, place),
            ["object"] => self.object_in_place(schema, place),
            // What Swagger 2 calls the bytes of a file.
            ["file"] => Type::Binary,
            other => {
                self.note(
                    &place.pointer,
                    &format!("the type {} is taken as any JSON", other.join(" or ")),
                );
                Type::Json
            }
        };
        Known { ty, nullable: nullable(schema) }
    }

    /// A schema that does not say its type, though its other keys may tell.
    fn untyped(&mut self, schema: &'a Value, place: &Place) -> Type {
        let strings = |values: &Value| list(values).iter().any(Value::is_string);
        if schema["properties"].is_object() || schema["additionalProperties"].is_object() {
            return self.object_in_place(schema, place);
        }
        if schema.get("items").is_some() {
            return self.array(schema, place);
        }
        if strings(&schema["enum"]) || schema["const"].is_string() {
            return self.text(schema, place);
        }
        // A schema without any keys is any JSON, and says so.
        if schema.as_object().is_none_or(|keys| !keys.is_empty()) && !nullable(schema) {
            self.note(&place.pointer, "no type is stated; taken as any JSON");
        }
        Type::Json
    }

    fn text(&mut self, schema: &'a Value, place: &Place) -> Type {
        let mut values = Vec::new();
        let stated = schema.get("const").map_or(list(&schema["enum"]), std::slice::from_ref);
        for value in stated.iter().filter(|value| !value.is_null()) {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Number(_) | Value::Bool(_) => {
                    self.note(
                        &place.pointer,
                        &format!("the value {value} of an enum of texts is taken as text"),
                    );
                    value.to_string()
                }
                _ => String::from("|"),
            };
            if legal::is_value(&text) {
                values.push(text);
            } else {
                self.note(&place.pointer, &format!("the value {value} of an enum is left out"));
            }
        }
        let is = |key: &str| values.first().is_some_and(|value| schema[key] == value.as_str());
        match (&values[..], schema["format"].as_str()) {
            ([value], _) if is("default") || is("const") => Type::Const(value.clone()),
            ([_, ..], _) => Type::Enum(values),
            (_, Some("date-time")) => Type::DateTime,
            (_, Some("date")) => Type::Date,
            (_, Some("uuid")) => Type::Uuid,
            (_, Some("binary")) => Type::Binary,
            _ if schema["contentMediaType"] == "application/octet-stream"
                && schema.get("contentEncoding").is_none() =>
            {
                Type::Binary
            }
            _ => Type::String,
        }
    }

    fn numbers(&mut self, schema: &Value, place: &Place) {
        if schema.get("enum").is_some() || schema.get("const").is_some() {
            self.note(&place.pointer, "the values of an enum of numbers are left out");
        }
    }

    fn array(&mut self, schema: &'a Value, place: &Place) -> Type {
        if !list(&schema["prefixItems"]).is_empty() || schema["items"].is_array() {
            self.note(
                &place.pointer,
                "a list whose items differ by place is taken as a list of any JSON",
            );
            return Type::List(Box::new(Type::Json));
        }
        Type::List(Box::new(self.item(&schema["items"], &place.down("items"))))
    }

    /// What a list or a map holds.
    fn item(&mut self, schema: &'a Value, place: &Place) -> Type {
        let known = self.ty(schema, place);
        if known.nullable && known.ty != Type::Json {
            self.note(&place.pointer, "null inside a list or a map is left out");
        }
        known.ty
    }

    fn object_in_place(&mut self, schema: &'a Value, place: &Place) -> Type {
        if self.is_object(schema, &place.pointer) {
            return self.inline(schema, place);
        }
        match &schema["additionalProperties"] {
            more @ Value::Object(_) => {
                Type::Map(Box::new(self.item(more, &place.down("additionalProperties"))))
            }
            _ => Type::Json,
        }
    }

    /// Whether a schema becomes a type with fields.
    pub(super) fn is_object(&mut self, schema: &'a Value, pointer: &str) -> bool {
        if schema.get("$ref").is_some()
            || schema.get("enum").is_some()
            || schema.get("const").is_some()
        {
            return false;
        }
        if !list(&schema["allOf"]).is_empty() {
            return self.is_merged_object(schema, pointer);
        }
        let kinds = kinds(schema);
        let object = kinds.is_empty() || kinds == ["object"];
        let Some(properties) = schema["properties"].as_object().filter(|_| object) else {
            return false;
        };
        let opaque = is_component(pointer) && !schema["additionalProperties"].is_object();
        (!properties.is_empty() || opaque) && !is_choice(schema)
    }
}
