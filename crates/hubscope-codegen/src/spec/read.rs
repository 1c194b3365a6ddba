//! Reads spec files; what does not fit is reported with file, line and what was expected.

use std::{collections::HashSet, fmt::Display, path::Path};

use anyhow::{Result, anyhow, bail};
use indexmap::IndexMap;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Api, Body, Field, Media, Operation, Origin, Shape, notation::Type, requirement::Dnf};

/// A TOML file and the place of every value in it.
pub(crate) struct Source<'a> {
    file: &'a Path,
    text: &'a str,
}

pub(crate) type Node<'a> = Spanned<DeValue<'a>>;

impl<'a> Source<'a> {
    pub(crate) fn new(file: &'a Path, text: &'a str) -> Self {
        Self { file, text }
    }

    pub(crate) fn parse(&self) -> Result<DeTable<'a>> {
        let table = DeTable::parse(self.text);
        let table = table.map_err(|error| {
            self.error(error.span().map_or(0, |span| span.start), error.message())
        })?;
        Ok(table.into_inner())
    }

    pub(crate) fn line(&self, offset: usize) -> usize {
        self.text.get(..offset).map_or(1, |before| before.matches('\n').count() + 1)
    }

    pub(crate) fn error(&self, offset: usize, problem: impl Display) -> anyhow::Error {
        anyhow!("{}:{}: {problem}", self.file.display(), self.line(offset))
    }

    pub(crate) fn text<'n>(&self, node: &'n Node<'a>) -> Result<&'n str> {
        match node.get_ref() {
            DeValue::String(text) => Ok(text),
            other => Err(self.expected(node, "a text", other)),
        }
    }

    pub(crate) fn table<'n>(&self, node: &'n Node<'a>) -> Result<&'n DeTable<'a>> {
        match node.get_ref() {
            DeValue::Table(table) => Ok(table),
            other => Err(self.expected(node, "a table", other)),
        }
    }

    pub(crate) fn flag(&self, node: &Node<'a>) -> Result<bool> {
        match node.get_ref() {
            DeValue::Boolean(flag) => Ok(*flag),
            other => Err(self.expected(node, "true or false", other)),
        }
    }

    pub(crate) fn list<'n>(&self, node: &'n Node<'a>) -> Result<Vec<&'n Node<'a>>> {
        match node.get_ref() {
            DeValue::Array(list) => Ok(list.iter().collect()),
            other => Err(self.expected(node, "a list", other)),
        }
    }

    pub(crate) fn texts(&self, node: &Node<'a>) -> Result<Vec<String>> {
        self.list(node)?.into_iter().map(|node| self.text(node).map(str::to_owned)).collect()
    }

    fn expected(&self, node: &Node<'a>, expected: &str, found: &DeValue<'_>) -> anyhow::Error {
        self.error(node.span().start, format!("expected {expected}, found {}", found.type_str()))
    }

    /// The error for a key that means nothing here.
    pub(crate) fn unknown(
        &self,
        key: &Spanned<toml::de::DeString<'a>>,
        expected: &[&str],
    ) -> anyhow::Error {
        self.error(
            key.span().start,
            format!(
                "`{}` means nothing here: expected one of {}",
                key.get_ref(),
                expected.join(", ")
            ),
        )
    }
}

/// Reads the file of an API.
pub(crate) fn api(file: &Path, text: &str) -> Result<Api> {
    let source = Source::new(file, text);
    let part = |path: Option<&Path>| {
        path.and_then(Path::file_stem).and_then(|part| part.to_str()).map(str::to_owned)
    };
    let (Some(area), Some(name)) = (part(file.parent()), part(Some(file))) else {
        bail!("{}: expected a path like spec/AREA/API.toml", file.display());
    };
    let mut api =
        Api { area, name, version: String::new(), operations: Vec::new(), types: IndexMap::new() };
    let root = source.parse()?;
    for (key, node) in &root {
        match key.get_ref().as_ref() {
            "version" => source.text(node)?.clone_into(&mut api.version),
            "operations" => {
                for (name, node) in source.table(node)? {
                    api.operations.push(operation(&source, name.get_ref(), node)?);
                }
            }
            "types" => {
                for (name, node) in source.table(node)? {
                    api.types.insert(name.get_ref().to_string(), shape(&source, node)?);
                }
            }
            _ => return Err(source.unknown(key, &["version", "operations", "types"])),
        }
    }
    if api.version.is_empty() {
        return Err(source.error(0, "expected `version = \"…\"`"));
    }
    references(&source, &api)?;
    Ok(api)
}

fn operation<'a>(source: &Source<'a>, name: &str, node: &Node<'a>) -> Result<Operation> {
    const KEYS: [&str; 12] = [
        "name",
        "call",
        "version",
        "first",
        "scopes",
        "scopes_of",
        "path",
        "query",
        "body",
        "returns",
        "exempt",
        "deprecated",
    ];
    let table = source.table(node)?;
    let at = node.span().start;
    let mut operation = Operation {
        name: name.to_owned(),
        method: String::new(),
        path: String::new(),
        scopes: None,
        parameters: Vec::new(),
        query: Vec::new(),
        body: None,
        returns: Vec::new(),
        exempt: Vec::new(),
        deprecated: false,
        origin: Origin::default(),
        line: source.line(at),
    };
    for (key, node) in table {
        let at = node.span().start;
        match key.get_ref().as_ref() {
            "name" => source.text(node)?.clone_into(&mut operation.name),
            "call" => {
                let call = source.text(node)?;
                let Some((method, path)) =
                    call.split_once(' ').filter(|(_, path)| path.starts_with('/'))
                else {
                    return Err(
                        source.error(at, format!("expected `METHOD /path`, found `{call}`"))
                    );
                };
                if !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method) {
                    return Err(source.error(
                        at,
                        format!("expected GET, POST, PUT, PATCH or DELETE, found `{method}`"),
                    ));
                }
                (operation.method, operation.path) = (method.to_owned(), path.to_owned());
            }
            "scopes" => {
                let text = match node.get_ref() {
                    DeValue::Array(_) => source.texts(node)?.join(" | "),
                    _ => source.text(node)?.to_owned(),
                };
                operation.scopes =
                    Some(Dnf::parse(&text).map_err(|problem| source.error(at, problem))?);
            }
            "version" => operation.origin.version = Some(source.text(node)?.to_owned()),
            "first" => operation.origin.first = Some(source.text(node)?.to_owned()),
            "scopes_of" => operation.origin.scopes = Some(source.text(node)?.to_owned()),
            "path" => operation.parameters = fields(source, node)?,
            "query" => operation.query = fields(source, node)?,
            "body" => operation.body = Some(body(source, node)?),
            "returns" => operation.returns = returns(source, node)?,
            "exempt" => operation.exempt = source.texts(node)?,
            "deprecated" => operation.deprecated = source.flag(node)?,
            _ => return Err(source.unknown(key, &KEYS)),
        }
    }
    if operation.method.is_empty() {
        return Err(source.error(at, format!("operation `{name}` has no `call`")));
    }
    let in_path = placeholders(&operation.path);
    let declared: Vec<_> = operation.parameters.iter().map(|field| field.name.as_str()).collect();
    if in_path != declared {
        return Err(source.error(
            at,
            format!(
                "the path of `{name}` has the parameters [{}], but `path.` declares [{}]",
                in_path.join(", "),
                declared.join(", ")
            ),
        ));
    }
    Ok(operation)
}

/// The names of the parameters in a path, `{version}` left out.
pub(crate) fn placeholders(path: &str) -> Vec<&str> {
    let parts =
        path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name);
    parts.map(|name| name.trim_start_matches('+')).filter(|name| *name != "version").collect()
}

fn fields<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<Vec<Field>> {
    source.table(node)?.iter().map(|(name, node)| field(source, name.get_ref(), node)).collect()
}

fn field<'a>(source: &Source<'a>, name: &str, node: &Node<'a>) -> Result<Field> {
    let text = source.text(node)?;
    let (ty, optional) =
        Type::parse_optional(text).map_err(|problem| source.error(node.span().start, problem))?;
    Ok(Field { name: name.to_owned(), ty, required: !optional })
}

fn body<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<Body> {
    let words: Vec<_> = Media::ALL.iter().map(|(_, word)| *word).collect();
    let Some((key, node)) = source.table(node)?.iter().next() else {
        return Err(
            source.error(node.span().start, format!("expected one of {}", words.join(", ")))
        );
    };
    match Media::ALL.into_iter().find(|(_, word)| *word == key.get_ref().as_ref()) {
        Some((media, _)) => Ok(Body { media, ty: field(source, "body", node)?.ty }),
        None => Err(source.unknown(key, &words)),
    }
}

fn returns<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<Vec<(u16, Option<Type>)>> {
    let one = |(key, node): (&Spanned<toml::de::DeString<'a>>, &Node<'a>)| {
        let status = key.get_ref().parse::<u16>().ok().filter(|status| (200..300).contains(status));
        let Some(status) = status else {
            return Err(source.error(
                key.span().start,
                format!("expected a status from 200 to 299, found `{}`", key.get_ref()),
            ));
        };
        match source.text(node)? {
            "nothing" => Ok((status, None)),
            _ => Ok((status, Some(field(source, "returns", node)?.ty))),
        }
    };
    source.table(node)?.iter().map(one).collect()
}

fn shape<'a>(source: &Source<'a>, node: &Node<'a>) -> Result<Shape> {
    let table = source.table(node)?;
    match table.iter().find(|(key, _)| key.get_ref() == "=") {
        Some((_, node)) => match field(source, "=", node)?.ty {
            Type::Union(names) => Ok(Shape::Union(names)),
            other => {
                Err(source.error(node.span().start, format!("expected a union, found `{other}`")))
            }
        },
        None => Ok(Shape::Object(fields(source, node)?)),
    }
}

/// Every type that is named has to be there.
fn references(source: &Source<'_>, api: &Api) -> Result<()> {
    let mut missing: Vec<(String, String)> = Vec::new();
    let mut seen = HashSet::new();
    let mut check = |place: &str, ty: &Type| {
        for name in ty.names() {
            if !api.types.contains_key(name) && seen.insert(name.to_owned()) {
                missing.push((place.to_owned(), name.to_owned()));
            }
        }
    };
    for operation in &api.operations {
        let types = operation.parameters.iter().chain(&operation.query).map(|field| &field.ty);
        let types = types.chain(operation.body.iter().map(|body| &body.ty));
        types
            .chain(operation.returns.iter().filter_map(|(_, ty)| ty.as_ref()))
            .for_each(|ty| check(&operation.name, ty));
    }
    for (name, shape) in &api.types {
        match shape {
            Shape::Object(fields) => fields.iter().for_each(|field| check(name, &field.ty)),
            Shape::Union(names) => check(name, &Type::Union(names.clone())),
        }
    }
    match missing.first() {
        None => Ok(()),
        Some((place, name)) => {
            let at = source.text.find(&format!(".{place}]")).unwrap_or_default();
            Err(source.error(
                at,
                format!("`{place}` uses the type `{name}`, which this file does not have"),
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Api> {
        api(Path::new("spec/crm/contacts.toml"), text)
    }

    fn error(text: &str) -> String {
        read(text).unwrap_err().to_string()
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = "version = \"2026-03\"\n[operations.get]\ncall = \"GET /crm/{version}/{id}\"\nversion = \"v3\"\nfirst = \"v1\"\nscopes_of = \"v2\"\nscopes = \"b & a | c\"\n\
            path.id = \"int64\"\nquery.\"p.{x}\" = \"[string]?\"\nbody.form = \"T\"\nreturns.200 = \"T\"\nreturns.204 = \"nothing\"\n\
            exempt = [\"daily\"]\ndeprecated = true\n[types.T]\na = \"enum(A | B)?\"\n[types.U]\n\"=\" = \"union(T)\"\n";
        let api = read(text).unwrap();
        assert_eq!((api.area.as_str(), api.name.as_str()), ("crm", "contacts"));
        let mut again = read(&super::super::write::api(&api)).unwrap();
        again.operations[0].line = api.operations[0].line;
        assert_eq!(again, api);
    }

    #[test]
    fn errors_name_file_line_and_what_was_expected() {
        let head = "version = \"1\"\n[operations.get]\n";
        for (rest, line, part) in [
            ("call = \"FETCH /x\"", 3, "expected GET, POST"),
            ("call = \"GET x\"", 3, "expected `METHOD /path`"),
            ("call = \"GET /x\"\nquery.a = \"strin\"", 4, "expected string, secret"),
            ("call = \"GET /x\"\nquery.a = 1", 4, "expected a text, found integer"),
            (
                "call = \"GET /x\"\nscope = \"a\"",
                4,
                "`scope` means nothing here: expected one of name, call, version",
            ),
            (
                "call = \"GET /x\"\nreturns.404 = \"nothing\"",
                4,
                "expected a status from 200 to 299",
            ),
            ("call = \"GET /x\"\nreturns.200 = \"Gone\"", 2, "uses the type `Gone`"),
            ("call = \"GET /x/{id}\"", 2, "has the parameters [id]"),
            ("path.id = \"string\"", 2, "has no `call`"),
            ("call = \"GET /x\"\ncall = \"GET /y\"", 4, "duplicate key"),
        ] {
            let error = error(&format!("{head}{rest}\n"));
            assert!(
                error.starts_with(&format!("spec/crm/contacts.toml:{line}: ")),
                "{rest}: {error}"
            );
            assert!(error.contains(part), "{rest}: {error}");
        }
    }
}
