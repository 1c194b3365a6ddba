//! Objects: their fields, those that `allOf` puts together, and the names of those that stand in place.

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    Reader, entries,
    facts::{Known, Place, is_choice, nullable, says_type},
    legal, list,
    pointer::{escaped, last},
    texts,
};
use crate::{
    names::ident as text,
    spec::{Field, Shape, notation::Type},
};

/// How deep parts may lead from one to the next.
const DEEPEST: usize = 64;

/// A schema that an object is put together from, and the name of the type that it belongs to.
struct Part<'a> {
    schema: &'a Value,
    place: Place,
}

impl Part<'_> {
    fn has_fields(&self) -> bool {
        self.schema["properties"].as_object().is_some_and(|fields| !fields.is_empty())
    }
}

impl<'a> Reader<'a> {
    /// Reads the objects that something has referred to.
    pub(super) fn read_waiting(&mut self) {
        while let Some(pointer) = self.waiting.pop() {
            let (root, name) = (self.root, self.name_of(&pointer));
            if let Some(schema) = root.pointer(&pointer).filter(|_| !self.types.contains_key(&name))
            {
                self.object(schema, &Place::new(pointer, name));
            }
        }
    }

    /// An object that stands in place becomes a type named after it.
    pub(super) fn inline(&mut self, schema: &'a Value, place: &Place) -> Type {
        if let Some(name) = self.made.get(&place.pointer) {
            return Type::Named(name.clone());
        }
        let name = self.names.claim(&place.name);
        self.name_place(place.pointer.clone(), name.clone());
        self.object(schema, &Place::new(place.pointer.clone(), name.clone()));
        Type::Named(name)
    }

    fn object(&mut self, schema: &'a Value, place: &Place) {
        // It is there while it is read: its fields may lead back to it.
        self.types.insert(place.name.clone(), Shape::Object(Vec::new()));
        let mut parts = Vec::new();
        self.parts(schema, place.clone(), &mut Vec::new(), &mut parts);
        let required: Vec<String> =
            parts.iter().flat_map(|part| texts(&part.schema["required"])).collect();
        let mut fields: IndexMap<String, Field> = IndexMap::new();
        for part in &parts {
            self.beside_fields(part);
            for (name, property) in entries(&part.schema["properties"]) {
                let pointer = format!("{}/properties/{}", part.place.pointer, escaped(name));
                let owner = format!("{}{}", part.place.name, text::camel(name));
                let known = self.ty(property, &Place::new(pointer.clone(), owner));
                let required = required.contains(name) && !known.nullable;
                self.add(
                    &mut fields,
                    Field { name: name.clone(), ty: known.ty, required },
                    &pointer,
                );
            }
        }
        for name in required.iter().filter(|name| !fields.contains_key(*name)) {
            self.note(&place.pointer, &format!("`{name}` is required, but no field"));
        }
        self.types.insert(place.name.clone(), Shape::Object(fields.into_values().collect()));
    }

    /// Adds a field, if Rust can have it beside the others.
    fn add(&mut self, fields: &mut IndexMap<String, Field>, field: Field, pointer: &str) {
        if !legal::is_field_name(&field.name) {
            return self.note(pointer, "no name is left of it in Rust; the field is left out");
        }
        let rust = text::field(&field.name);
        let same = fields
            .values()
            .find(|other| other.name != field.name && text::field(&other.name) == rust);
        if let Some(other) = same {
            let problem = format!(
                "is called `{rust}` in Rust, as `{}` is; the field is left out",
                other.name
            );
            return self.note(pointer, &problem);
        }
        if fields.get(&field.name).is_some_and(|other| other.ty != field.ty) {
            self.note(
                pointer,
                "stands in several parts, each time as another type; the last one is taken",
            );
        }
        fields.insert(field.name.clone(), field);
    }

    /// What is put together with fields and is none.
    fn beside_fields(&mut self, part: &Part<'a>) {
        let pointer = &part.place.pointer;
        if part.has_fields() && part.schema["additionalProperties"].is_object() {
            self.note(
                pointer,
                "an object with fields has no others; `additionalProperties` is left out",
            );
        }
        // What is told apart by a field has that field in its variants, too.
        let choice = ["oneOf", "anyOf"].iter().any(|key| part.schema[*key].is_array());
        if part.has_fields() && choice && !part.schema["discriminator"].is_object() {
            self.note(pointer, "the alternatives beside fields are left out");
        }
        if !part.has_fields() && says_type(part.schema) && part.schema.get("allOf").is_none() {
            self.note(pointer, "has no fields, and is left out of the object that it is a part of");
        }
    }

    /// What `allOf` puts together: a reference, an object, or another schema.
    pub(super) fn all_of(&mut self, schema: &'a Value, place: &Place) -> Known {
        let all = list(&schema["allOf"]);
        let nullable = nullable(schema) || all.iter().any(nullable);
        if let Some((at, only)) = alias(schema) {
            let known = self.ty(only, &place.down(&format!("allOf/{at}")));
            return Known { nullable: nullable || known.nullable, ..known };
        }
        if self.is_merged_object(schema, &place.pointer) {
            return Known { ty: self.inline(schema, place), nullable };
        }
        let mut parts = Vec::new();
        self.parts(schema, place.clone(), &mut Vec::new(), &mut parts);
        let mut types: Vec<Type> = Vec::new();
        for part in parts.iter().filter(|part| says_type(part.schema)) {
            let known = self.leaf(part.schema, &part.place);
            if !types.contains(&known.ty) {
                types.push(known.ty);
            }
        }
        // Values narrow a text.
        if types.iter().any(|ty| matches!(ty, Type::Enum(_) | Type::Const(_))) {
            types.retain(|ty| *ty != Type::String);
        }
        let ty = match types.pop() {
            Some(ty) if types.is_empty() => ty,
            None => Type::Json,
            Some(_) => {
                self.note(
                    &place.pointer,
                    "the parts of `allOf` are no objects and differ; taken as any JSON",
                );
                Type::Json
            }
        };
        Known { ty, nullable }
    }

    pub(super) fn is_merged_object(&mut self, schema: &'a Value, pointer: &str) -> bool {
        if alias(schema).is_some() {
            return false;
        }
        let mut parts = Vec::new();
        self.parts(schema, Place::new(pointer, ""), &mut Vec::new(), &mut parts);
        parts.iter().any(Part::has_fields)
    }

    /// The schemas that one is put together from: itself, and what its `allOf` has or leads to.
    fn parts(
        &mut self,
        schema: &'a Value,
        place: Place,
        seen: &mut Vec<String>,
        parts: &mut Vec<Part<'a>>,
    ) {
        if seen.len() >= DEEPEST || seen.contains(&place.pointer) {
            return;
        }
        seen.push(place.pointer.clone());
        if let Some(reference) = schema["$ref"].as_str() {
            if let Some((target, pointer)) =
                self.target(reference, &place.pointer, "it is left out")
            {
                let name = self.made.get(&pointer).cloned().unwrap_or_else(|| last(&pointer));
                self.parts(target, Place::new(pointer, name), seen, parts);
            }
            return;
        }
        for (at, part) in list(&schema["allOf"]).iter().enumerate() {
            self.parts(part, place.down(&format!("allOf/{at}")), seen, parts);
        }
        parts.push(Part { schema, place });
    }
}

/// The reference that an `allOf` stands for, when it does not put anything together.
fn alias(schema: &Value) -> Option<(usize, &Value)> {
    let counts = |part: &Value| says_type(part) || !list(&part["required"]).is_empty();
    let own = ["items", "enum", "const", "required"].iter().any(|key| schema.get(*key).is_some())
        || schema["additionalProperties"].is_object()
        || schema["properties"].as_object().is_some_and(|fields| !fields.is_empty())
        || is_choice(schema);
    let mut parts = list(&schema["allOf"]).iter().enumerate().filter(|(_, part)| counts(part));
    let only = parts.next().filter(|(_, part)| part["$ref"].is_string());
    only.filter(|_| !own && parts.next().is_none())
}
