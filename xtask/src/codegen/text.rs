//! Names and texts in generated code.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A name on the wire as the name of a Rust field.
pub(crate) fn field(wire: &str) -> String {
    let name = wire.to_snake_case();
    match name.as_str() {
        "type" | "in" | "ref" | "use" | "match" | "move" | "where" | "default" if name != "default" => {
            format!("r#{name}")
        }
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("n{name}"),
        _ => name,
    }
}

/// A name on the wire as the name of a Rust type or variant.
pub(crate) fn camel(wire: &str) -> String {
    let name = wire.to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        None => "Empty".to_owned(),
        _ => name,
    }
}

/// The name of a function.
pub(crate) fn function(name: &str) -> String {
    match name {
        "move" | "type" | "match" => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

/// A scope as the name of its marker trait.
pub(crate) fn marker(scope: &str) -> String {
    scope
        .split(['.', '-', '_'])
        .map(|part| {
            let (first, rest) = part.split_at(part.len().min(1));
            format!("{}{}", first.to_uppercase(), rest.to_lowercase())
        })
        .collect()
}

/// A requirement for people: "`a` and `b`, or `c`".
pub(crate) fn requirement(any_of: &[Vec<String>]) -> String {
    let all =
        |all: &Vec<String>| all.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and ");
    match any_of {
        [one] => all(one),
        many => many
            .iter()
            .map(|one| if one.len() > 1 { format!("({})", all(one)) } else { all(one) })
            .collect::<Vec<_>>()
            .join(" or "),
    }
}
