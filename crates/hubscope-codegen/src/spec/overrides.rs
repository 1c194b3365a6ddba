//! What is kept by hand in `spec/overrides.toml`: names, homes and mended facts, each with a reason.

use std::{cell::Cell, collections::HashMap, path::Path};

use anyhow::Result;

use super::{
    notation::Type,
    read::{Node, Source},
    requirement::Dnf,
};

/// The hand-kept overrides.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    pub(crate) apis: Vec<ApiOverride>,
    pub(crate) operations: Vec<OperationOverride>,
    pub(crate) types: Vec<TypeOverride>,
    pub(crate) fields: Vec<FieldOverride>,
    /// Where the overrides of each type are: types are asked for often. Those with a `*` may fit any.
    named: HashMap<String, Vec<usize>>,
    patterns: Vec<usize>,
}

/// Where the API of a document goes, and what it is called.
#[derive(Debug, Default)]
pub(crate) struct ApiOverride {
    /// The folder of the document and its title: `scheduler/meetings`.
    pub(crate) from: String,
    /// The version of the document; any when it is not given.
    pub(crate) version: Option<String>,
    /// Area and name: `crm/scheduler`.
    pub(crate) is: (String, String),
}

/// Mends the operations whose call matches.
#[derive(Debug, Default)]
pub(crate) struct OperationOverride {
    /// `METHOD /path`; `*` stands for any text.
    pub(crate) call: String,
    pub(crate) name: Option<String>,
    /// What it does, where its name does not make a good sentence.
    pub(crate) doc: Option<String>,
    /// A module between the scope's module and its last part: `folders` makes `lists::folders::write`.
    pub(crate) under: Option<String>,
    /// Whether the object type in the path decides: `read`, `write`, `schema_read`, `schema_write`.
    pub(crate) object: Option<String>,
    /// `safe`, `idempotent` or `never`.
    pub(crate) repeat: Option<String>,
    pub(crate) scopes: Option<Dnf>,
    /// A name for the requirement.
    pub(crate) requirement: Option<String>,
    /// The path parameter that may hold slashes.
    pub(crate) slashes: Option<String>,
    /// Status and type of the successes, where the documents state none, or not all.
    pub(crate) returns: Option<Vec<(u16, Option<Type>)>>,
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
    /// What stands in its place wherever it is used.
    pub(crate) is: Option<Type>,
    /// The types of single fields.
    pub(crate) fields: Vec<(String, Type)>,
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
                    "api" => overrides.apis.push(api(&source, node)?),
                    "operation" => overrides.operations.push(operation(&source, node)?),
                    "type" => overrides.types.push(ty(&source, node)?),
                    "field" => overrides.fields.push(field(&source, node)?),
                    _ => return Err(source.unknown(key, &["api", "operation", "type", "field"])),
                }
            }
        }
        for (at, it) in overrides.types.iter().enumerate() {
            match it.name.contains('*') {
                true => overrides.patterns.push(at),
                false => overrides.named.entry(it.name.clone()).or_default().push(at),
            }
        }
        Ok(overrides)
    }

    /// The places of the overrides that nothing matched.
    pub(crate) fn unused(&self) -> Vec<(usize, String)> {
        let operations =
            self.operations.iter().map(|it| (&it.used, it.line, format!("call = \"{}\"", it.call)));
        let types = self.types.iter().map(|it| (&it.used, it.line, format!("type `{}`", it.name)));
        let fields =
            self.fields.iter().map(|it| (&it.used, it.line, format!("field `{}`", it.name)));
        let all = operations.chain(types).chain(fields);
        all.filter(|(used, _, _)| !used.get()).map(|(_, line, what)| (line, what)).collect()
    }

    /// The overrides of an operation, in the order of the file.
    pub(crate) fn of_call<'a, 'b>(
        &'a self,
        call: &'b str,
    ) -> impl Iterator<Item = &'a OperationOverride> + use<'a, 'b> {
        self.operations
            .iter()
            .filter(move |it| matches(&it.call, call))
            .inspect(|it| it.used.set(true))
    }

    /// Where the API of a document goes, and what it is called.
    pub(crate) fn of_document(&self, from: &str, version: &str) -> Option<&(String, String)> {
        let fits = |it: &&ApiOverride| {
            it.from == from && it.version.as_deref().is_none_or(|expected| expected == version)
        };
        // The most telling one: a version of its own goes before any version.
        self.apis.iter().filter(fits).max_by_key(|it| it.version.is_some()).map(|it| &it.is)
    }

    pub(crate) fn of_type<'a>(
        &'a self,
        name: &str,
    ) -> impl Iterator<Item = &'a TypeOverride> + use<'a> {
        let fitting = self.patterns.iter().filter(|at| matches(&self.types[**at].name, name));
        let mut all: Vec<_> =
            self.named.get(name).into_iter().flatten().chain(fitting).copied().collect();
        all.sort_unstable();
        all.into_iter().map(|at| &self.types[at]).inspect(|it| it.used.set(true))
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
            Some(text) => text
                .char_indices()
                .map(|(at, _)| at)
                .chain([text.len()])
                .any(|at| matches(rest, &text[at..])),
        },
    }
}

fn api<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<ApiOverride> {
    let mut it = ApiOverride::default();
    let mut reason = false;
    for (key, node) in source.table(node)? {
        let text = source.text(node)?;
        match key.get_ref().as_ref() {
            "from" => text.clone_into(&mut it.from),
            "version" => it.version = Some(text.to_owned()),
            "is" => {
                let Some((area, name)) = text.split_once('/') else {
                    return Err(source.error(
                        node.span().start,
                        format!("expected `area/name`, found `{text}`"),
                    ));
                };
                it.is = (area.to_owned(), name.to_owned());
            }
            "reason" => reason = !text.is_empty(),
            _ => return Err(source.unknown(key, &["from", "version", "is", "reason"])),
        }
    }
    give_reason(source, node, reason)?;
    Ok(it)
}

fn operation<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<OperationOverride> {
    const KEYS: [&str; 11] = [
        "call",
        "name",
        "doc",
        "under",
        "object",
        "repeat",
        "scopes",
        "requirement",
        "slashes",
        "returns",
        "reason",
    ];
    let mut it = OperationOverride { line: source.line(node.span().start), ..Default::default() };
    let mut reason = false;
    for (key, node) in source.table(node)? {
        let text = source.text(node)?.to_owned();
        let one_of = |words: &[&str]| match words.contains(&text.as_str()) {
            true => Ok(Some(text.clone())),
            false => Err(source.error(
                node.span().start,
                format!("expected one of {}, found `{text}`", words.join(", ")),
            )),
        };
        match key.get_ref().as_ref() {
            "call" => it.call = text,
            "name" => it.name = Some(text),
            "doc" => {
                if !text.starts_with(|first: char| first.is_ascii_uppercase())
                    || !text.ends_with('.')
                {
                    return Err(source.error(
                        node.span().start,
                        "expected a sentence, such as `Moves a folder.`",
                    ));
                }
                it.doc = Some(text);
            }
            "under" => it.under = Some(text),
            "object" => it.object = one_of(&["read", "write", "schema_read", "schema_write"])?,
            "repeat" => it.repeat = one_of(&["safe", "idempotent", "never"])?,
            "scopes" => {
                it.scopes = Some(Dnf::parse(&text).map_err(|e| source.error(node.span().start, e))?)
            }
            "requirement" => it.requirement = Some(text),
            "slashes" => it.slashes = Some(text),
            "returns" => {
                let successes =
                    text.split(',').map(|text| success(text.trim())).collect::<Result<_, _>>();
                it.returns = Some(successes.map_err(|e| source.error(node.span().start, e))?);
            }
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
            "is" => it.is = Some(notation(source, node)?),
            "fields" => {
                for (name, node) in source.table(node)? {
                    it.fields.push((name.get_ref().to_string(), notation(source, node)?));
                }
            }
            "reason" => reason = !source.text(node)?.is_empty(),
            _ => {
                let keys = ["name", "rename", "optional", "required", "is", "fields", "reason"];
                return Err(source.unknown(key, &keys));
            }
        }
    }
    give_reason(source, node, reason)?;
    Ok(it)
}

fn notation<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<Type> {
    Type::parse(source.text(node)?).map_err(|problem| source.error(node.span().start, problem))
}

/// A success: `200 Thing`, `204 nothing`.
fn success(text: &str) -> Result<(u16, Option<Type>), String> {
    let parsed =
        text.split_once(' ').and_then(|(status, ty)| Some((status.parse::<u16>().ok()?, ty)));
    match parsed.filter(|(status, _)| (200..300).contains(status)) {
        Some((status, "nothing")) => Ok((status, None)),
        Some((status, ty)) => Ok((status, Some(Type::parse(ty)?))),
        None => Err(format!(
            "expected a status and a type, such as `200 Thing` or `204 nothing`, found `{text}`"
        )),
    }
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
        match key.get_ref().as_ref() {
            "name" => text.clone_into(&mut it.name),
            "was" => it.was = notation(source, node)?,
            "is" => it.is = notation(source, node)?,
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
        false => Err(source.error(
            node.span().start,
            "expected `reason = \"…\"`: an override says why it is there",
        )),
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
        let error = Overrides::parse(Path::new("o.toml"), "\n[[type]]\nname = \"A\"\n")
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("o.toml:2: expected `reason"), "{error}");
    }
}
