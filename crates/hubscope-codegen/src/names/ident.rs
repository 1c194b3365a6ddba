//! Names on the wire as names of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words of Rust that can be names only with `r#` in front.
const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "yield",
];

fn ident(name: String) -> String {
    match name.as_str() {
        "crate" | "self" | "super" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) || name == "while" => format!("r#{name}"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("n{name}"),
        _ => name,
    }
}

/// A name on the wire as the name of a Rust field.
pub(crate) fn field(wire: &str) -> String {
    ident(wire.split(['{', '}']).collect::<String>().to_snake_case())
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

/// Names that would shadow what every Rust program uses, or what generated code imports.
pub(crate) const TAKEN: [&str; 42] = [
    "Backend",
    "Batch",
    "Box",
    "Clone",
    "Copy",
    "Date",
    "Debug",
    "Default",
    "Download",
    "Drop",
    "Endpoint",
    "Eq",
    "Err",
    "Error",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Properties",
    "Request",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "Unpin",
    "Upload",
    "Value",
    "Vec",
    "Write",
];

/// Names that a module of calls imports besides.
const IMPORTED: [&str; 8] =
    ["BatchInput", "Bytes", "FormValue", "GrantedBy", "Method", "Multipart", "ObjectType", "Page"];

/// The name of a request type, after the function that makes it: `List` for `list`, but
/// `SendRequest` for `send`.
pub(crate) fn request_type(function: &str) -> String {
    let name = camel(function);
    let taken = TAKEN.iter().chain(&IMPORTED).any(|taken| *taken == name);
    if taken { format!("{name}Request") } else { name }
}

/// The name of a function.
pub(crate) fn function(name: &str) -> String {
    ident(name.to_owned())
}

/// A scope as the name of its marker trait.
pub(crate) fn marker(scope: &str) -> String {
    let mut name = String::new();
    for part in scope.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters.map(|c| c.to_ascii_lowercase()));
    }
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("N{name}"),
        Some(_) => name,
    }
}

/// A part of a scope, or an API, as the name of a module.
pub(crate) fn module(part: &str) -> String {
    let name: String = part
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' })
        .collect();
    match name.as_str() {
        "" => "empty".to_owned(),
        "crate" | "self" | "super" | "while" => format!("{name}_"),
        _ if KEYWORDS.contains(&name.as_str()) => format!("{name}_"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("n{name}"),
        _ if name.chars().all(|c| c == '_') => format!("empty{name}"),
        _ => name,
    }
}
