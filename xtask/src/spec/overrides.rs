//! What is kept by hand in `spec/overrides.toml`: names, homes and mended facts, each with a reason.

use std::{cell::Cell, path::Path};

use anyhow::Result;

use super::{
    notation::Type,
    read::{Node, Source},
    requirement::Dnf,
};

/// The hand-kept overrides.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    pub(crate) operations: Vec<OperationOverride>,
    pub(crate) types: Vec<TypeOverride>,
    pub(crate) fields: Vec<FieldOverride>,
}

/// Mends the operations whose call matches.
#[derive(Debug, Default)]
pub(crate) struct OperationOverride {
    /// `METHOD /path`; `*` stands for any text.
    pub(crate) call: String,
    pub(crate) name: Option<String>,
    /// A module between the scope's module and its last part: `folders` makes `lists::folders::write`.
    pub(crate) under: Option<String>,
    /// Whether the object type in the path decides: `read`, `write`, `schema_read`, `schema_write`.
    pub(crate) object: Option<String>,
    /// `safe`, `idempotent` or `never`.
    pub(crate) repeat: Option<String>,
    pub(crate) scopes: Option<Dnf>,
    /// A name for the requirement.
    pub(crate) requirement: Option<String>,
    pub(crate) line: usize,
    pub(crate) used: Cell<bool>,
}

/// Mends a type.
#[derive(Debug, Default)]
pub(crate) struct TypeOverride {
    pub(crate) name: String,
    pub(crate) rename: Option<String>,
    pub(crate) optional: Vec<String>,
    /// Fields that a response always has.
    pub(crate) required: Vec<String>,
    pub(crate) line: usize,
    pub(crate) used: Cell<bool>,
}

/// Mends the type of a field wherever it has that name and type.
#[derive(Debug)]
pub(crate) struct FieldOverride {
    pub(crate) name: String,
    pub(crate) was: Type,
    pub(crate) is: Type,
    pub(crate) line: usize,
    pub(crate) used: Cell<bool>,
}

impl Overrides {
    pub(crate) fn parse(file: &Path, text: &str) -> Result<Self> {
        let source = Source::new(file, text);
        let mut overrides = Self::default();
        for (key, node) in &source.parse()? {
            for node in source.list(node)? {
                match key.get_ref().as_ref() {
                    "operation" => overrides.operations.push(operation(&source, node)?),
                    "type" => overrides.types.push(ty(&source, node)?),
                    "field" => overrides.fields.push(field(&source, node)?),
                    _ => return Err(source.unknown(key, &["operation", "type", "field"])),
                }
            }
        }
        Ok(overrides)
    }

    /// The places of the overrides that nothing matched.
    pub(crate) fn unused(&self) -> Vec<(usize, String)> {
        let operations =
            self.operations.iter().map(|it| (&it.used, it.line, format!("call = \"{}\"", it.call)));
        let types = self.types.iter().map(|it| (&it.used, it.line, format!("type `{}`", it.name)));
        let fields = self.fields.iter().map(|it| (&it.used, it.line, format!("field `{}`", it.name)));
        let all = operations.chain(types).chain(fields);
        all.filter(|(used, _, _)| !used.get()).map(|(_, line, what)| (line, what)).collect()
    }

    /// The overrides of an operation, in the order of the file.
    pub(crate) fn of_call<'a>(&'a self, call: &'a str) -> impl Iterator<Item = &'a OperationOverride> {
        self.operations.iter().filter(move |it| matches(&it.call, call)).inspect(|it| it.used.set(true))
    }

    pub(crate) fn of_type<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a TypeOverride> {
        self.types.iter().filter(move |it| matches(&it.name, name)).inspect(|it| it.used.set(true))
    }

    pub(crate) fn of_field(&self, name: &str, ty: &Type) -> Option<&Type> {
        let found = self.fields.iter().find(|it| it.name == name && it.was == *ty)?;
        found.used.set(true);
        Some(&found.is)
    }
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, rest)) => match text.strip_prefix(head) {
            None => false,
            Some(text) => {
                text.char_indices().map(|(at, _)| at).chain([text.len()]).any(|at| matches(rest, &text[at..]))
            }
        },
    }
}

fn operation<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<OperationOverride> {
    const KEYS: [&str; 8] = ["call", "name", "under", "object", "repeat", "scopes", "requirement", "reason"];
    let mut it = OperationOverride { line: source.line(node.span().start), ..Default::default() };
    let mut reason = false;
    for (key, node) in source.table(node)? {
        let text = source.text(node)?.to_owned();
        let one_of = |words: &[&str]| match words.contains(&text.as_str()) {
            true => Ok(Some(text.clone())),
            false => Err(source
                .error(node.span().start, format!("expected one of {}, found `{text}`", words.join(", ")))),
        };
        match key.get_ref().as_ref() {
            "call" => it.call = text,
            "name" => it.name = Some(text),
            "under" => it.under = Some(text),
            "object" => it.object = one_of(&["read", "write", "schema_read", "schema_write"])?,
            "repeat" => it.repeat = one_of(&["safe", "idempotent", "never"])?,
            "scopes" => it.scopes = Some(Dnf::parse(&text).map_err(|e| source.error(node.span().start, e))?),
            "requirement" => it.requirement = Some(text),
            "reason" => reason = !text.is_empty(),
            _ => return Err(source.unknown(key, &KEYS)),
        }
    }
    give_reason(source, node, reason)?;
    Ok(it)
}

fn ty<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<TypeOverride> {
    let mut it = TypeOverride { line: source.line(node.span().start), ..Default::default() };
    let mut reason = false;
    for (key, node) in source.table(node)? {
        match key.get_ref().as_ref() {
            "name" => source.text(node)?.clone_into(&mut it.name),
            "rename" => it.rename = Some(source.text(node)?.to_owned()),
            "optional" => it.optional = source.texts(node)?,
            "required" => it.required = source.texts(node)?,
            "reason" => reason = !source.text(node)?.is_empty(),
            _ => return Err(source.unknown(key, &["name", "rename", "optional", "required", "reason"])),
        }
    }
    give_reason(source, node, reason)?;
    Ok(it)
}

fn field<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<FieldOverride> {
    let mut it = FieldOverride {
        name: String::new(),
        was: Type::Json,
        is: Type::Json,
        line: source.line(node.span().start),
        used: Cell::new(false),
    };
    let mut reason = false;
    for (key, node) in source.table(node)? {
        let text = source.text(node)?;
        let read = |text: &str| Type::parse(text).map_err(|problem| source.error(node.span().start, problem));
        match key.get_ref().as_ref() {
            "name" => text.clone_into(&mut it.name),
            "was" => it.was = read(text)?,
            "is" => it.is = read(text)?,
            "reason" => reason = !text.is_empty(),
            _ => return Err(source.unknown(key, &["name", "was", "is", "reason"])),
        }
    }
    give_reason(source, node, reason)?;
    Ok(it)
}

fn give_reason<'a>(source: &Source<'a>, node: &Node<'a>, given: bool) -> Result<()> {
    match given {
        true => Ok(()),
        false => {
            Err(source
                .error(node.span().start, "expected `reason = \"…\"`: an override says why it is there"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, fits) in [
            ("GET /a", "GET /a", true),
            ("GET /a", "GET /a/b", false),
            ("* /a/*", "PUT /a/b/c", true),
            ("*search", "POST /x/search", true),
            ("*search", "POST /x/search/y", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn an_override_without_a_reason_is_an_error() {
        let error =
            Overrides::parse(Path::new("o.toml"), "\n[[type]]\nname = \"A\"\n").unwrap_err().to_string();
        assert!(error.starts_with("o.toml:2: expected `reason"), "{error}");
    }
}
