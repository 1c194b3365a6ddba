//! What can be said of types only when all of them are there.

use std::collections::HashMap;

use super::{Reader, pointer::escaped};
use crate::spec::{Field, Operation, Shape, notation::Type};

impl Reader<'_> {
    /// Puts in place what turned out to stand in the place of types, and mends what the notation or Rust cannot have there.
    pub(super) fn settle(&mut self, operations: &mut [Operation]) {
        self.read_waiting();
        let unions = self.settle_choices();
        let instead = std::mem::take(&mut self.instead);
        let replace = |ty: &mut Type| replace(ty, &unions, &instead);
        for shape in self.types.values_mut() {
            match shape {
                Shape::Object(fields) => fields.iter_mut().for_each(|field| replace(&mut field.ty)),
                Shape::Union(_) => {}
            }
        }
        for operation in operations.iter_mut() {
            let fields = operation
                .parameters
                .iter_mut()
                .chain(&mut operation.query)
                .map(|field| &mut field.ty);
            let types = fields.chain(operation.body.iter_mut().map(|body| &mut body.ty));
            types
                .chain(operation.returns.iter_mut().filter_map(|(_, ty)| ty.as_mut()))
                .for_each(replace);
            // A whole answer can be a file.
            let answers = operation.returns.iter_mut().filter_map(|(_, ty)| ty.as_mut());
            let in_json = answers.filter(|ty| **ty != Type::Binary);
            let body = operation.body.iter_mut().map(|body| &mut body.ty);
            in_json
                .chain(body)
                .for_each(|ty| *ty = without_bytes(ty).unwrap_or_else(|| ty.clone()));
        }
        self.instead = instead;
        self.settle_forms();
    }

    /// The parts of forms are texts and files; everywhere else a file is the text that JSON has in its place.
    fn settle_forms(&mut self) {
        let mut types = std::mem::take(&mut self.types);
        for (name, shape) in &mut types {
            let Shape::Object(fields) = shape else { continue };
            let files = self.forms.get(name).copied();
            for field in fields {
                let (was, is) = (field.ty.clone(), in_form(field, files));
                if let Some(is) = is {
                    let place = self.places.get(name).cloned().unwrap_or_default();
                    let pointer = format!("{place}/properties/{}", escaped(&field.name));
                    self.note(&pointer, &format!("`{was}` is taken as `{is}`: {}", reason(files)));
                    field.ty = is;
                }
            }
        }
        self.types = types;
    }
}

fn reason(files: Option<bool>) -> &'static str {
    match files {
        None => "JSON has no bytes",
        Some(false) => "the fields of a form are text",
        Some(true) => "the parts of a form are files and text",
    }
}

/// What stands in the place of a type in a form with files (`Some(true)`), in one without, or in JSON.
fn in_form(field: &Field, files: Option<bool>) -> Option<Type> {
    let fits = match (&field.ty, files) {
        (ty, None) => return without_bytes(ty),
        (Type::String | Type::Secret | Type::Enum(_) | Type::Const(_), _) => true,
        (Type::Date | Type::Uuid, _) => true,
        (Type::Binary, Some(files)) => files,
        (Type::List(item), Some(true)) if **item == Type::Binary => return Some(Type::Binary),
        _ => false,
    };
    (!fits).then_some(Type::String)
}

fn without_bytes(ty: &Type) -> Option<Type> {
    match ty {
        Type::Binary => Some(Type::String),
        Type::List(item) => Some(Type::List(Box::new(without_bytes(item)?))),
        Type::Map(item) => Some(Type::Map(Box::new(without_bytes(item)?))),
        _ => None,
    }
}

/// Puts what was settled in the place of unions and of types that turned out to be none.
fn replace(
    ty: &mut Type,
    unions: &HashMap<Vec<String>, Vec<String>>,
    instead: &HashMap<String, Type>,
) {
    // What stands in the place of a type can be such a type again, but not without end.
    for _ in 0..=instead.len() {
        let mut again = false;
        ty.visit(&mut |ty| {
            let other = match ty {
                Type::Named(name) => instead.get(name).cloned(),
                Type::Union(names) => {
                    unions.get(names).filter(|settled| *settled != names).map(|settled| {
                        match &settled[..] {
                            [] => Type::Json,
                            [one] => Type::Named(one.clone()),
                            several => Type::Union(several.to_vec()),
                        }
                    })
                }
                _ => None,
            };
            if let Some(other) = other.filter(|other| other != ty) {
                *ty = other;
                again = true;
            }
        });
        if !again {
            return;
        }
    }
    *ty = Type::Json;
}
