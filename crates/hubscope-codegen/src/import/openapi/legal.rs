//! What the notation of the spec and Rust can hold of a document's names and values.

use std::collections::HashSet;

use crate::names::ident as text;

/// The names of types that are taken, as Rust will write them.
#[derive(Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// A name of its own for a type: that of the document where it can be one.
    pub(super) fn claim(&mut self, wished: &str) -> String {
        let base = type_name(wished);
        let (mut name, mut number) = (base.clone(), 2);
        while !self.0.insert(text::camel(&name)) {
            name = format!("{base}{number}");
            number += 1;
        }
        name
    }
}

/// Whether a name can stand as the name of a type.
pub(super) fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn type_name(wished: &str) -> String {
    if is_type_name(wished) {
        return wished.to_owned();
    }
    let words: String =
        wished.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    match text::camel(&words).as_str() {
        "Empty" if words.trim().is_empty() => "Unnamed".to_owned(),
        name => name.to_owned(),
    }
}

/// Whether a name on the wire can be that of a field or a parameter: something has to be left of it in Rust.
pub(super) fn is_field_name(wire: &str) -> bool {
    wire.chars().any(|c| c.is_ascii_alphanumeric())
        && wire.is_ascii()
        && !wire.contains(|c: char| c.is_ascii_control())
}

/// Whether `enum(A | B)` can hold a value.
pub(super) fn is_value(value: &str) -> bool {
    value.trim() == value && !value.contains(|c: char| c == '|' || c.is_control())
}

/// Whether a text is a scope: it becomes modules and the name of a trait.
pub(super) fn is_scope(scope: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    scope.starts_with(|first: char| first.is_ascii_alphabetic())
        && scope.split('.').all(|part| !part.is_empty() && part.chars().all(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_become_names_of_types() {
        let mut names = Names::default();
        for (wished, name) in [
            ("Foo", "Foo"),
            ("Foo_1", "Foo_1"),
            ("Foo«Bar»", "FooBar"),
            ("Foo.Bar", "FooBar2"),
            ("Foo-Bar", "FooBar3"),
            ("Page<List of Things>", "PageListOfThings"),
            ("3D", "N3d"),
            ("foo", "Foo2"),
            ("«»", "Unnamed"),
            ("Größe", "GrE"),
        ] {
            assert_eq!(names.claim(wished), name);
        }
    }

    #[test]
    fn scopes_are_told_from_other_texts() {
        for scope in [
            "oauth",
            "crm.objects.contacts.read",
            "x.sensitive.read.v2",
            "media_bridge.read",
            "e-commerce",
            "A.b.1.2",
        ] {
            assert!(is_scope(scope), "{scope}");
        }
        for other in ["", "a b", "a|b", "a & b", ".a", "a..b", "ü"] {
            assert!(!is_scope(other), "{other}");
        }
    }
}
