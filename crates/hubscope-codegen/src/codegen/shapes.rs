//! Generates the types: objects, unions and enums.

use std::{collections::BTreeSet, fmt::Write};

use heck::{ToLowerCamelCase, ToSnakeCase};

use super::{
    required::optional,
    text,
    types::{Entry, Named, Types, Variant},
};
use crate::spec::{Field, notation::Type};

/// A type as Rust writes it where the generated types are in scope.
pub(crate) fn plain(ty: &Type) -> String {
    qualified(ty, "")
}

/// A type as Rust writes it where the generated types are behind a path such as `types::`.
pub(crate) fn qualified(ty: &Type, path: &str) -> String {
    match ty {
        Type::String | Type::Text | Type::Uuid | Type::Date | Type::Enum(_) | Type::Const(_) => {
            "String".to_owned()
        }
        Type::Secret => "SecretString".to_owned(),
        Type::Int32 | Type::Int64 => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::DateTime | Type::Millis => "Timestamp".to_owned(),
        Type::Json | Type::Union(_) => "Value".to_owned(),
        Type::Binary => "hubscope_core::Upload".to_owned(),
        Type::Properties => "Properties".to_owned(),
        Type::List(item) => format!("Vec<{}>", qualified(item, path)),
        Type::Map(item) => format!("BTreeMap<String, {}>", qualified(item, path)),
        Type::Named(name) => match name.split_once('<') {
            // An envelope of the core crate; what it holds is written out already.
            // Where the generated types are in scope, one of them may have the envelope's name.
            Some((envelope, item)) if path.is_empty() => {
                format!("hubscope_core::{envelope}<{item}")
            }
            Some((_, item)) if super::types::is_plain(item.trim_end_matches('>')) => name.clone(),
            Some((envelope, item)) => format!("{envelope}<{path}{item}"),
            None => format!("{path}{name}"),
        },
    }
}

/// The type of a parameter that takes a value of this type, and the expression that turns it into one.
pub(crate) fn taken(ty: &Type, name: &str, path: &str) -> (String, String) {
    match ty {
        Type::Int32
        | Type::Int64
        | Type::Number
        | Type::Boolean
        | Type::DateTime
        | Type::Millis => (plain(ty), name.to_owned()),
        Type::List(item) => (
            format!("impl IntoIterator<Item = impl Into<{}>>", qualified(item, path)),
            format!("{name}.into_iter().map(Into::into).collect()"),
        ),
        Type::Map(_) => (qualified(ty, path), name.to_owned()),
        _ => (format!("impl Into<{}>", qualified(ty, path)), format!("{name}.into()")),
    }
}

/// The code of a type.
pub(crate) fn write(name: &str, types: &Types, tags: &mut BTreeSet<String>) -> String {
    let Some(entry) = types.shapes.get(name) else { return String::new() };
    let comparable = !types.secret(name, &mut BTreeSet::new());
    match &entry.shape {
        Named::Object(fields) => object(name, types, entry, fields, comparable, tags),
        Named::Union(variants) => union(name, entry, variants, comparable),
        Named::Enum(values) => enumeration(name, values),
    }
}

fn article(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}

/// From this many values on, an enum is a text with constants: a match on it would help nobody.
const MANY_VALUES: usize = 31;

fn enumeration(name: &str, values: &[String]) -> String {
    let (macro_name, words) = match values.len() {
        ..MANY_VALUES => ("string_enum", "The values of"),
        _ => ("string_constants", "One of the many values of"),
    };
    let mut out = format!(
        "hubscope_core::{macro_name}! {{\n    /// {words} {}.\n    {name} {{\n",
        article(name)
    );
    let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
    let mut seen = BTreeSet::new();
    for value in values.iter().filter(|value| seen.insert(*value)) {
        let plain = text::camel(value);
        let mut variant = plain.clone();
        let mut number = 2;
        while !taken.insert(variant.clone()) {
            variant = format!("{plain}{number}");
            number += 1;
        }
        if macro_name == "string_constants" {
            variant = variant.to_snake_case().to_uppercase();
        }
        let _ = writeln!(out, "        /// `{value}`.\n        {variant} = {value:?},");
    }
    out.push_str("    }\n}\n");
    out
}

fn union(name: &str, entry: &Entry, variants: &[Variant], comparable: bool) -> String {
    let ways =
        [(entry.sent, "serialize"), (entry.received, "deserialize"), (comparable, "compare")];
    let ways: Vec<_> = ways.iter().filter(|(way, _)| *way).map(|(_, word)| *word).collect();
    let mut tags: Vec<_> = variants.iter().map(|variant| format!("{:?}", variant.tag)).collect();
    tags.sort();
    tags.dedup();
    let mut out = format!(
        "hubscope_core::tagged_union! {{\n    /// One kind of {}.\n    {name} [{}] ({}) {{\n",
        article(name),
        ways.join(" "),
        tags.join(", ")
    );
    for Variant { ty, value, .. } in variants {
        let _ = writeln!(
            out,
            "        /// `{value}`.\n        {}({ty}) = {value:?},",
            text::camel(value)
        );
    }
    out.push_str("    }\n}\n");
    out
}

fn object(
    name: &str,
    types: &Types,
    entry: &Entry,
    fields: &[Field],
    comparable: bool,
    tags: &mut BTreeSet<String>,
) -> String {
    let mut derives = vec!["Debug", "Clone"];
    if comparable {
        derives.push("PartialEq");
    }
    if entry.sent {
        derives.push("Serialize");
    }
    if entry.received {
        derives.push("Deserialize");
    }
    let fields: Vec<_> =
        fields.iter().filter(|field| entry.sent || !matches!(field.ty, Type::Const(_))).collect();
    let camel = fields.iter().any(|field| field.name.to_snake_case() != field.name);
    let rename_all = if camel { "#[serde(rename_all = \"camelCase\")]\n" } else { "" };
    let mut out = format!(
        "/// {}, `{}` in HubSpot's documents.\n#[derive({})]\n{rename_all}#[non_exhaustive]\npub struct {name} {{\n",
        sentence(&article(name)),
        entry.origin,
        derives.join(", ")
    );
    for field in &fields {
        out.push_str(&object_field(entry, field, camel, types.is_boxed(name, &field.name), tags));
    }
    out.push_str("}\n");
    if entry.sent {
        out.push_str(&constructor(name, types, entry, &fields));
    }
    out
}

fn sentence(words: &str) -> String {
    let (first, rest) = words.split_at(words.len().min(1));
    format!("{}{rest}", first.to_uppercase())
}

fn object_field(
    entry: &Entry,
    field: &Field,
    camel: bool,
    boxed: bool,
    tags: &mut BTreeSet<String>,
) -> String {
    let rust = text::field(&field.name);
    let mut attributes = Vec::new();
    let expected = if camel {
        rust.trim_start_matches("r#").to_lower_camel_case()
    } else {
        rust.trim_start_matches("r#").to_owned()
    };
    if expected != field.name {
        attributes.push(format!("rename = {:?}", field.name));
    }
    if let Type::Const(value) = &field.ty {
        if entry.received {
            tags.insert(value.clone());
            attributes.push("skip_deserializing".to_owned());
            attributes.push(format!("default = \"{}\"", tag_function(value)));
        }
        return format!("    {}{rust}: &'static str,\n", serde(&attributes));
    }
    let optional = optional(entry, field);
    if optional && entry.sent {
        attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    }
    if entry.sent
        && let Some(function) = written_by(&field.ty, optional)
    {
        attributes.push(format!("serialize_with = \"{function}\""));
    }
    if entry.received {
        match (&field.ty, optional) {
            (Type::DateTime | Type::Millis, true) => {
                attributes.push("default".to_owned());
                attributes.push("deserialize_with = \"optional_timestamp\"".to_owned());
            }
            (Type::DateTime | Type::Millis, false) => {
                attributes.push("deserialize_with = \"timestamp\"".to_owned());
            }
            (_, true) => {}
            (Type::List(_) | Type::Map(_), false) => {
                attributes.push("default".to_owned());
                attributes.push("deserialize_with = \"null_as_default\"".to_owned());
            }
            (
                Type::String
                | Type::Int32
                | Type::Int64
                | Type::Number
                | Type::Boolean
                | Type::Properties,
                false,
            ) if entry.sent || field.ty == Type::Properties => {
                attributes.push("default".to_owned());
            }
            _ => {}
        }
    }
    let ty = if boxed { format!("Box<{}>", plain(&field.ty)) } else { plain(&field.ty) };
    let ty = if optional { format!("Option<{ty}>") } else { ty };
    let needed = if entry.sent && field.required { ", required" } else { "" };
    format!("    /// `{}`{needed}.\n    {}pub {rust}: {ty},\n", field.name, serde(&attributes))
}

/// The function that writes a value that is not written as Rust would.
fn written_by(ty: &Type, optional: bool) -> Option<&'static str> {
    match (ty, optional) {
        (Type::Millis, false) => Some("millis"),
        (Type::Millis, true) => Some("optional_millis"),
        (Type::Secret, false) => Some("exposed"),
        (Type::Secret, true) => Some("optional_exposed"),
        _ => None,
    }
}

fn serde(attributes: &[String]) -> String {
    if attributes.is_empty() {
        String::new()
    } else {
        format!("#[serde({})]\n    ", attributes.join(", "))
    }
}

/// The name of the function that gives a constant.
pub(crate) fn tag_function(value: &str) -> String {
    format!("tag_{}", value.to_snake_case())
}

fn constructor(owner: &str, types: &Types, entry: &Entry, fields: &[&Field]) -> String {
    let name = owner;
    let taken = |ty: &Type, rust: &str, wire: &str| {
        let (parameter, value) = taken(ty, rust, "");
        let value = if types.is_boxed(owner, wire) { format!("Box::new({value})") } else { value };
        (parameter, value)
    };
    let needed: Vec<_> = fields
        .iter()
        .filter(|field| field.required && !matches!(field.ty, Type::Const(_)))
        .collect();
    let parameters: Vec<_> = needed
        .iter()
        .map(|field| {
            let name = text::field(&field.name);
            format!("{name}: {}", taken(&field.ty, &name, &field.name).0)
        })
        .collect();
    let mut out = String::new();
    if needed.is_empty() {
        let _ = write!(
            out,
            "\nimpl Default for {name} {{\n    fn default() -> Self {{\n        Self::new()\n    }}\n}}\n"
        );
    }
    let _ = write!(
        out,
        "\nimpl {name} {{\n    /// Takes what HubSpot requires.\n    #[must_use]\n    pub fn new({}) -> Self {{\n        Self {{\n",
        parameters.join(", ")
    );
    for field in fields {
        let rust = text::field(&field.name);
        let value = match &field.ty {
            Type::Const(value) => format!("{value:?}"),
            _ if field.required && optional(entry, field) => {
                format!("Some({})", taken(&field.ty, &rust, &field.name).1)
            }
            _ if field.required => taken(&field.ty, &rust, &field.name).1,
            _ => "None".to_owned(),
        };
        if value == rust {
            let _ = writeln!(out, "            {rust},");
        } else {
            let _ = writeln!(out, "            {rust}: {value},");
        }
    }
    out.push_str("        }\n    }\n");
    for field in
        fields.iter().filter(|field| !field.required && !matches!(field.ty, Type::Const(_)))
    {
        let rust = text::field(&field.name);
        let (parameter, value) = taken(&field.ty, &rust, &field.name);
        let _ = write!(
            out,
            "\n    /// Sets `{}`.\n    #[must_use]\n    pub fn {rust}(mut self, {rust}: {parameter}) -> Self {{\n        self.{rust} = Some({value});\n        self\n    }}\n",
            field.name
        );
    }
    out.push_str("}\n");
    out
}

/// Whether any type of a file needs the constants.
pub(crate) fn tag_functions(tags: &BTreeSet<String>) -> String {
    let mut out = String::new();
    for tag in tags {
        let _ = write!(out, "\nfn {}() -> &'static str {{\n    {tag:?}\n}}\n", tag_function(tag));
    }
    out
}
