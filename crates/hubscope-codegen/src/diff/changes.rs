//! What differs between two forms of an operation, and what of it breaks users.

use std::{collections::BTreeSet, fmt::Write};

use crate::spec::{Api, Field, Operation, Shape, notation::Type};

/// An operation with the types of its API.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) api: &'a Api,
}

/// What differs, by how much it matters.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) breaking: BTreeSet<String>,
    pub(super) added: BTreeSet<String>,
    pub(super) other: BTreeSet<String>,
}

impl Changes {
    pub(super) fn of_call(&mut self, place: &str, before: Call<'_>, after: Call<'_>) {
        let (old, new) = (before.operation, after.operation);
        match (&old.scopes, &new.scopes) {
            (old, new) if old == new => {}
            (old, None) => {
                let old = old.as_ref().map_or(String::new(), ToString::to_string);
                self.other.insert(format!("{place}: needs no scope any more, it needed {old}"));
            }
            (None, Some(new)) => {
                _ = self.breaking.insert(format!("{place}: needs {new} now, it needed no scope"));
            }
            (Some(old), Some(new)) if old.implies(new) => {
                self.other.insert(format!("{place}: needs only {new} now, it needed {old}"));
            }
            (Some(old), Some(new)) => {
                self.breaking.insert(format!(
                    "{place}: needs {new} now, {old} was enough: breaks apps without that scope"
                ));
            }
        }
        if new.deprecated && !old.deprecated {
            self.other.insert(format!("{place}: is deprecated now"));
        }
        let parameters = |operation: &Operation| {
            let all =
                operation.parameters.iter().map(|it| format!("{}: {}", it.name, plain(&it.ty)));
            all.collect::<Vec<_>>().join(", ")
        };
        let (was, is) = (parameters(old), parameters(new));
        if was != is {
            self.breaking.insert(format!("{place}: its path has [{is}] now, it had [{was}]"));
        }
        let mut seen = BTreeSet::new();
        self.fields(place, "query", (&old.query, &new.query), true);
        match (&old.body, &new.body) {
            (Some(old), Some(new)) => {
                if old.media != new.media {
                    self.breaking.insert(format!("{place}: takes {} now", new.media.word()));
                }
                self.ty((place, "body"), (&old.ty, before), (&new.ty, after), true, &mut seen);
            }
            (None, Some(_)) => _ = self.breaking.insert(format!("{place}: takes a body now")),
            (Some(_), None) => _ = self.breaking.insert(format!("{place}: takes no body any more")),
            (None, None) => {}
        }
        let response =
            |operation: &Operation| operation.returns.iter().find_map(|(_, ty)| ty.clone());
        let mut seen = BTreeSet::new();
        match (response(old), response(new)) {
            (Some(old), Some(new)) => {
                self.ty((place, "response"), (&old, before), (&new, after), false, &mut seen)
            }
            (Some(_), None) => _ = self.breaking.insert(format!("{place}: returns nothing now")),
            (None, Some(_)) => _ = self.other.insert(format!("{place}: returns something now")),
            (None, None) => {}
        }
    }

    /// The fields of a query or of an object that is sent or received.
    fn fields(&mut self, place: &str, of: &str, (old, new): (&[Field], &[Field]), sent: bool) {
        for field in new {
            match old.iter().find(|other| other.name == field.name) {
                Some(other) => {
                    if sent && field.required && !other.required {
                        self.breaking
                            .insert(format!("{place}: {of} `{}` is required now", field.name));
                    }
                }
                None if sent && field.required => {
                    self.breaking
                        .insert(format!("{place}: {of} `{}` is new and required", field.name));
                }
                None => _ = self.other.insert(format!("{place}: {of} `{}` is new", field.name)),
            }
        }
        for field in old.iter().filter(|field| !new.iter().any(|other| other.name == field.name)) {
            self.breaking.insert(format!("{place}: {of} `{}` is gone", field.name));
        }
        let both = new
            .iter()
            .filter_map(|field| Some((old.iter().find(|it| it.name == field.name)?, field)));
        for (old, new) in both {
            let values = |ty: &Type| match ty {
                Type::Enum(values) => Some(values.iter().cloned().collect::<BTreeSet<_>>()),
                _ => None,
            };
            match (values(&old.ty), values(&new.ty)) {
                (Some(old), Some(values)) => {
                    let more: Vec<_> = values.difference(&old).cloned().collect();
                    let less: Vec<_> = old.difference(&values).cloned().collect();
                    if !more.is_empty() {
                        let more = more.join(", ");
                        self.other
                            .insert(format!("{place}: {of} `{}` can be {more} now", new.name));
                    }
                    if !less.is_empty() {
                        let less = less.join(", ");
                        self.breaking
                            .insert(format!("{place}: {of} `{}` cannot be {less} now", new.name));
                    }
                }
                _ if plain(&old.ty) != plain(&new.ty) => {
                    let text = format!(
                        "{place}: {of} `{}` is {} now, it was {}",
                        new.name, new.ty, old.ty
                    );
                    self.breaking.insert(text);
                }
                _ => {}
            }
        }
    }

    fn ty(
        &mut self,
        (place, of): (&str, &str),
        (old_ty, old): (&Type, Call<'_>),
        (new_ty, new): (&Type, Call<'_>),
        sent: bool,
        seen: &mut BTreeSet<(String, String)>,
    ) {
        match (old_ty, new_ty) {
            (Type::List(old_ty), Type::List(new_ty)) | (Type::Map(old_ty), Type::Map(new_ty)) => {
                self.ty((place, of), (old_ty, old), (new_ty, new), sent, seen);
            }
            (Type::Named(before), Type::Named(after)) => {
                if !seen.insert((before.clone(), after.clone())) {
                    return;
                }
                if let (Some(Shape::Object(before)), Some(Shape::Object(after))) =
                    (old.api.types.get(before), new.api.types.get(after))
                {
                    self.fields(place, of, (before, after), sent);
                    for field in after {
                        if let Some(other) = before.iter().find(|other| other.name == field.name) {
                            let of = format!("{of}.{}", field.name);
                            self.ty((place, &of), (&other.ty, old), (&field.ty, new), sent, seen);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    pub(super) fn page(&self, old: usize, new: usize) -> String {
        let mut out = format!("{old} operations before, {new} now\n");
        for (title, lines) in
            [("Breaks users", &self.breaking), ("New", &self.added), ("Changed", &self.other)]
        {
            let _ = write!(out, "\n{title}: {}\n", lines.len());
            for line in lines {
                let _ = writeln!(out, "  {line}");
            }
        }
        out.trim_end().to_owned()
    }
}

/// A type as far as its form goes: names of objects may change without anyone noticing.
fn plain(ty: &Type) -> String {
    match ty {
        Type::Named(_) | Type::Union(_) => "object".to_owned(),
        Type::Int32 | Type::Int64 => "integer".to_owned(),
        Type::List(of) => format!("[{}]", plain(of)),
        Type::Map(of) => format!("map<{}>", plain(of)),
        ty => ty.to_string(),
    }
}
