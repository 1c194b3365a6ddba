//! `oneOf` and `anyOf`: unions of objects that can be told apart, or else what all alternatives have in common.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::{
    facts::{Choice, Known, Place, alternatives, nullable},
    json::{entries, list},
    legal::is_value,
    pointer::{escaped, is_component, last, local},
    reader::Reader,
};
use crate::{
    names::ident as text,
    spec::{Shape, notation::Type},
};

impl<'a> Reader<'a> {
    /// The type of a schema that is one of several others.
    pub(super) fn choice(&mut self, schema: &'a Value, place: &Place) -> Option<Known> {
        let (key, all) = alternatives(schema)?;
        if schema["properties"].as_object().is_some_and(|fields| !fields.is_empty()) {
            self.note(
                &place.pointer,
                &format!("the fields beside `{key}` are taken to be in its variants"),
            );
        }
        let may_be_null = nullable(schema) || list(&schema[key]).iter().any(nullable);
        // One alternative and null is how some say that null may stand there.
        let component =
            is_component(&place.pointer) && (all.len() > 1 || list(&schema[key]).len() == 1);
        if component {
            // It is there while it is read: its variants may lead back to it.
            self.types.insert(place.name.clone(), Shape::Union(Vec::new()));
        }
        let mut known = self.any_of(&all, &place.down(key));
        known.nullable |= may_be_null;
        if let (Type::Named(only), true) = (&known.ty, component) {
            // One kind today: more can come.
            known.ty = Type::Union(vec![only.clone()]);
        }
        match &known.ty {
            Type::Union(variants) => {
                let (variants, pointer) = (variants.clone(), place.pointer.clone());
                let name = component.then(|| place.name.clone());
                if let Some(name) = &name {
                    self.types.insert(name.clone(), Shape::Union(variants.clone()));
                    known.ty = Type::Named(name.clone());
                }
                let tag = self.discriminator(schema);
                self.choices.push(Choice { pointer, variants, name, tag });
            }
            ty if component => {
                self.types.shift_remove(&place.name);
                self.instead.insert(place.name.clone(), ty.clone());
            }
            _ => {}
        }
        Some(known)
    }

    fn any_of(&mut self, all: &[(usize, &'a Value)], place: &Place) -> Known {
        let (mut types, mut may_be_null) = (Vec::new(), false);
        for (at, schema) in all {
            let place =
                Place::new(format!("{}/{at}", place.pointer), format!("{}{}", place.name, at + 1));
            let known = self.ty(schema, &place);
            may_be_null |= known.nullable;
            if !types.contains(&known.ty) {
                types.push(known.ty);
            }
        }
        Known { ty: self.common(types, &place.pointer), nullable: may_be_null }
    }

    /// What several types have in common.
    fn common(&mut self, mut types: Vec<Type>, pointer: &str) -> Type {
        if types.len() == 1 {
            return types.remove(0);
        }
        let named = |ty: &Type| match ty {
            Type::Named(name) => Some(vec![name.clone()]),
            Type::Union(names) => Some(names.clone()),
            _ => None,
        };
        if let Some(variants) = types.iter().map(named).collect::<Option<Vec<_>>>() {
            return Type::Union(variants.concat());
        }
        let text = |ty: &Type| {
            let texts = [Type::String, Type::DateTime, Type::Date, Type::Uuid];
            texts.contains(ty) || matches!(ty, Type::Enum(_) | Type::Const(_))
        };
        let number = |ty: &Type| [Type::Int32, Type::Int64, Type::Number].contains(ty);
        let (common, word) = match &types[..] {
            all if all.iter().all(text) => (Type::String, "text"),
            all if all.contains(&Type::Number) && all.iter().all(number) => {
                (Type::Number, "a number")
            }
            all if all.iter().all(number) => (Type::Int64, "a number"),
            _ => (Type::Json, "any JSON"),
        };
        self.note(pointer, &format!("alternatives that are not all objects are taken as {word}"));
        common
    }

    /// What a document says of how the variants are told apart.
    fn discriminator(&self, schema: &Value) -> Option<(String, HashMap<String, String>)> {
        let field = schema["discriminator"]["propertyName"].as_str()?;
        let mut values = HashMap::new();
        for (value, target) in entries(&schema["discriminator"]["mapping"]) {
            let target = target.as_str().unwrap_or_default();
            let pointer =
                local(target).unwrap_or_else(|| format!("/components/schemas/{}", escaped(target)));
            if let Some(name) = self.made.get(&pointer) {
                values.insert(name.clone(), value.clone());
            }
        }
        Some((field.to_owned(), values))
    }

    /// Looks at the unions: what cannot be told apart is any JSON.
    pub(super) fn settle_choices(&mut self) -> HashMap<Vec<String>, Vec<String>> {
        let mut unions = HashMap::new();
        for choice in std::mem::take(&mut self.choices) {
            let mut variants = Vec::new();
            self.flatten(&choice.variants, &mut variants);
            let told = self.are_told_apart(&variants) || self.tell_apart(&variants, &choice);
            let other = match &variants[..] {
                [one] if Some(one) != choice.name.as_ref() => Type::Named(one.clone()),
                _ => Type::Json,
            };
            if !told {
                if other == Type::Json {
                    self.note(
                        &choice.pointer,
                        "no constant field tells the variants apart; taken as any JSON",
                    );
                }
                variants.clear();
            }
            match choice.name {
                Some(name) if told => _ = self.types.insert(name, Shape::Union(variants)),
                Some(name) => {
                    self.types.shift_remove(&name);
                    self.instead.insert(name, other);
                }
                None => {
                    let settled = if let Type::Named(one) = other { vec![one] } else { variants };
                    unions.insert(choice.variants, settled);
                }
            }
        }
        unions
    }

    /// The objects that variants are, where some of them are choices themselves.
    fn flatten(&self, names: &[String], found: &mut Vec<String>) {
        let mut wanted: Vec<&String> = names.iter().rev().collect();
        let mut seen = BTreeSet::new();
        while let Some(name) = wanted.pop() {
            if !seen.insert(name) {
                continue;
            }
            match self.types.get(name) {
                Some(Shape::Union(names)) => wanted.extend(names.iter().rev()),
                _ => found.push(name.clone()),
            }
        }
    }

    /// Whether each variant has a constant field, of which no two have the same value.
    fn are_told_apart(&self, variants: &[String]) -> bool {
        let mut values = BTreeSet::new();
        variants.iter().all(|name| {
            let Some(Shape::Object(fields)) = self.types.get(name) else { return false };
            let constant = fields.iter().find_map(|field| match &field.ty {
                Type::Const(value) => Some(text::camel(value)),
                _ => None,
            });
            constant.is_some_and(|value| values.insert(value))
        })
    }

    /// Makes constants of the fields that tell variants apart: those that the document names, or that can have only one
    /// value.
    fn tell_apart(&mut self, variants: &[String], choice: &Choice) -> bool {
        let (mut values, mut plan) = (BTreeSet::new(), Vec::new());
        for name in variants {
            let Some(Shape::Object(fields)) = self.types.get(name) else { return false };
            // Without a mapping the value is the name of the schema.
            let own = self.places.get(name).map(|pointer| last(pointer));
            let stated = |at: usize| match (
                &choice.tag,
                fields.get(at).map(|field| (&field.name, &field.ty)),
            ) {
                (Some((tag, mapped)), Some((field, ty))) if field == tag => {
                    let value =
                        mapped.get(name).or(own.as_ref()).filter(|value| is_value(value))?;
                    let fits = match ty {
                        Type::String => true,
                        Type::Enum(values) => values.contains(value),
                        Type::Const(constant) => constant == value,
                        _ => false,
                    };
                    fits.then(|| value.clone())
                }
                (_, Some((_, Type::Const(value)))) => Some(value.clone()),
                (None, Some((_, Type::Enum(values)))) if values.len() == 1 => {
                    values.first().cloned()
                }
                _ => None,
            };
            let Some((at, value)) = (0..fields.len()).find_map(|at| Some((at, stated(at)?))) else {
                return false;
            };
            if !values.insert(text::camel(&value)) {
                return false;
            }
            plan.push((name.clone(), at, value));
        }
        for (name, at, value) in plan {
            if let Some(Shape::Object(fields)) = self.types.get_mut(&name)
                && let Some(field) = fields.get_mut(at)
            {
                (field.ty, field.required) = (Type::Const(value), true);
            }
        }
        // A constant before it would be taken for what tells them apart.
        self.are_told_apart(variants)
    }
}
