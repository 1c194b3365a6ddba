//! Parameters: those of the path in its order, and those of the query.

use std::collections::HashMap;

use serde_json::Value;

use super::{
    Reader,
    facts::{Known, Place},
    legal, list,
    operations::Stated,
};
use crate::{
    names::ident as text,
    spec::{Field, Operation, Shape, notation::Type, read},
};

/// A parameter that was read.
struct Parameter<'a> {
    json: &'a Value,
    pointer: String,
    name: String,
    place: &'a str,
}

impl<'a> Reader<'a> {
    pub(super) fn parameters(
        &mut self,
        operation: &mut Operation,
        stated: Stated<'a, '_>,
        in_path: &[String],
        names: &str,
    ) {
        let mut all =
            self.listed(&stated.json["parameters"], &format!("{}/parameters", stated.pointer));
        // What an operation says goes before what its path says for all.
        for shared in self.listed(stated.shared.0, stated.shared.1) {
            if !all.iter().any(|other| other.name == shared.name && other.place == shared.place) {
                all.push(shared);
            }
        }
        let mut described: HashMap<String, Type> = HashMap::new();
        for Parameter { json, pointer, name, place } in all {
            match place {
                "path" if in_path.contains(&name) => {
                    let known = self.parameter_type(
                        json,
                        &pointer,
                        &format!("{names}{}", text::camel(&name)),
                    );
                    let ty = self.written(known.ty, false, &pointer);
                    described.insert(name, ty);
                }
                "path" if name == "version" => {}
                "path" => self
                    .note(&pointer, &format!("the path has no parameter `{name}`; it is left out")),
                "query" => self.query(operation, json, &pointer, &name, names),
                "header" | "cookie" => {
                    self.note(&pointer, &format!("a parameter in the {place} is left out"))
                }
                other => self.note(&pointer, &format!("a parameter in `{other}` is left out")),
            }
        }
        let own: Vec<String> =
            read::placeholders(&operation.path).into_iter().map(str::to_owned).collect();
        for (name, own) in in_path.iter().zip(own) {
            let ty = described.get(name).cloned().unwrap_or_else(|| {
                let problem =
                    format!("the parameter `{name}` of the path is not described; taken as text");
                self.note(stated.pointer, &problem);
                Type::String
            });
            operation.parameters.push(Field { name: own, ty, required: true });
        }
        self.clashes(operation, stated.pointer);
    }

    /// Rust cannot have two parameters of one name.
    fn clashes(&mut self, operation: &mut Operation, pointer: &str) {
        let mut taken: Vec<String> =
            operation.parameters.iter().map(|field| text::field(&field.name)).collect();
        operation.query.retain(|field| {
            let rust = text::field(&field.name);
            let free = !taken.contains(&rust);
            if !free {
                let problem = format!(
                    "another parameter is called `{rust}` in Rust; `{}` of the query is left out",
                    field.name
                );
                self.note(pointer, &problem);
            }
            taken.push(rust);
            free
        });
    }

    /// The parameters of a list, wherever they stand.
    fn listed(&mut self, json: &'a Value, pointer: &str) -> Vec<Parameter<'a>> {
        let mut all: Vec<Parameter<'a>> = Vec::new();
        for (at, parameter) in list(json).iter().enumerate() {
            let here = format!("{pointer}/{at}");
            let Some((json, pointer)) = self.referred(parameter, here.clone()) else { continue };
            let (Some(name), Some(place)) = (json["name"].as_str(), json["in"].as_str()) else {
                self.note(&here, "a parameter without a name or a place is left out");
                continue;
            };
            if all.iter().any(|other| other.name == name && other.place == place) {
                self.note(&here, &format!("`{name}` stands there twice; the first one is taken"));
            } else if !legal::is_field_name(name) {
                self.note(
                    &here,
                    &format!("no name is left of `{name}` in Rust; the parameter is left out"),
                );
            } else {
                all.push(Parameter { json, pointer, name: name.to_owned(), place });
            }
        }
        all
    }

    fn parameter_type(&mut self, json: &'a Value, pointer: &str, name: &str) -> Known {
        if json.get("schema").is_none() && json["content"].is_object() {
            self.note(pointer, "a parameter that holds a document is taken as its text");
            return Known { ty: Type::String, nullable: false };
        }
        self.ty(&json["schema"], &Place::new(format!("{pointer}/schema"), name))
    }

    fn query(
        &mut self,
        operation: &mut Operation,
        json: &'a Value,
        pointer: &str,
        name: &str,
        names: &str,
    ) {
        let known = self.parameter_type(json, pointer, &format!("{names}{}", text::camel(name)));
        let required = json["required"] == true;
        let ty = self.settled(known.ty);
        if json["explode"] == false && matches!(ty, Type::List(_)) {
            self.note(
                pointer,
                "its values are written one by one, and not with commas between them",
            );
        }
        match &ty {
            // A family of parameters: `property.{propname}`.
            Type::Json | Type::Map(_) if name.contains('{') => {
                operation.query.push(Field { name: name.to_owned(), ty, required });
            }
            Type::Named(object) => {
                let (fields, deep) = (self.fields_of(object), json["style"] == "deepObject");
                self.note(
                    pointer,
                    "the fields of an object in a query are taken as parameters of their own",
                );
                for field in fields {
                    let name = if deep { format!("{name}[{}]", field.name) } else { field.name };
                    let ty = self.settled(field.ty);
                    let ty = self.written(ty, true, pointer);
                    operation.query.push(Field { name, ty, required: required && field.required });
                }
            }
            Type::Map(_) => self
                .note(pointer, &format!("`{ty}` in a query is left out: its names are not known")),
            _ => {
                let ty = self.written(ty, true, pointer);
                operation.query.push(Field { name: name.to_owned(), ty, required });
            }
        }
    }

    fn fields_of(&self, name: &str) -> Vec<Field> {
        match self.types.get(name) {
            Some(Shape::Object(fields)) => fields.clone(),
            _ => Vec::new(),
        }
    }

    /// A type, when what it is instead is known already; a choice has no form in a query.
    fn settled(&self, ty: Type) -> Type {
        match &ty {
            Type::Named(name) => match self.types.get(name) {
                Some(Shape::Object(_)) => ty,
                _ => self.instead.get(name).cloned().unwrap_or(Type::Json),
            },
            _ => ty,
        }
    }

    /// A type as a path or a query can have it.
    fn written(&mut self, ty: Type, lists: bool, pointer: &str) -> Type {
        let scalar = |ty: &Type| {
            !matches!(
                ty,
                Type::List(_)
                    | Type::Map(_)
                    | Type::Named(_)
                    | Type::Union(_)
                    | Type::Json
                    | Type::Binary
                    | Type::Properties
            )
        };
        let (fits, other) = match &ty {
            Type::List(item) if lists => (scalar(item), Type::List(Box::new(Type::String))),
            ty => (scalar(ty), Type::String),
        };
        if fits {
            return ty;
        }
        self.note(pointer, &format!("`{ty}` in a path or a query is taken as `{other}`"));
        other
    }
}
