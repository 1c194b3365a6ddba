//! The ledger of public names, `spec/names.lock`: what stands in it keeps its name.
//!
//! One line an entry, sorted. An operation is known by its method and its path without the version, a type by its document
//! and the name that it has there, a requirement by its scopes.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
    sync::Arc,
};

use anyhow::{Context, Result, anyhow};

use super::placement::second_version;
use crate::{
    changelog,
    spec::{Api, Operation, requirement::Dnf},
};

/// The name of the file in the folder of a spec.
pub(crate) const FILE: &str = "names.lock";

const HEAD: &str = "\
# The public paths of what is generated: what stands here keeps its path.
# `cargo xtask codegen` adds what is new, `cargo xtask names` shows and changes entries.
";

/// The ledger.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Ledger {
    pub(crate) areas: BTreeMap<String, AreaNames>,
    /// The traits of requirements by name.
    pub(crate) requirements: BTreeMap<String, Arc<Dnf>>,
    pub(crate) moved: BTreeSet<Moved>,
}

/// The names of an area.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct AreaNames {
    /// By the key of the operation.
    pub(crate) operations: BTreeMap<String, Entry>,
    /// By document and schema the name of the type.
    pub(crate) types: BTreeMap<String, String>,
    /// The structure of each type, by its name, as a number.
    pub(crate) structures: BTreeMap<String, u64>,
}

/// The names of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Method and path for readers.
    pub(crate) call: String,
    pub(crate) module: Vec<String>,
    pub(crate) function: String,
    pub(crate) request: String,
    /// The module of the index by API, where it is not that of the API.
    pub(crate) topic: Option<String>,
    /// What it needs, to see when that changes.
    pub(crate) needs: String,
    /// Modules that have it by re-export: those of the scopes that it has needed since.
    pub(crate) also: Vec<Vec<String>>,
}

/// A path that was another one before.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moved {
    pub(crate) old: Item,
    pub(crate) new: Item,
    /// The version that no longer has the old path.
    pub(crate) until: String,
}

/// The path of what can be moved: a call with its request, or a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Item {
    Call { area: String, module: Vec<String>, function: String, request: String },
    Type { area: String, name: String },
}

impl Item {
    fn parse(text: &str) -> Option<Self> {
        if let Some((path, names)) = text.strip_suffix('}').and_then(|it| it.split_once("::{")) {
            let (function, request) = names.split_once(", ")?;
            let (area, module) = path.split_once("::")?;
            return Some(Self::Call {
                area: area.to_owned(),
                module: segments(module),
                function: function.to_owned(),
                request: request.to_owned(),
            });
        }
        let (area, name) = text.split_once("::types::")?;
        Some(Self::Type { area: area.to_owned(), name: name.to_owned() })
    }
}

impl std::fmt::Display for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Call { area, module, function, request } => {
                write!(f, "{area}::{}::{{{function}, {request}}}", module.join("::"))
            }
            Self::Type { area, name } => write!(f, "{area}::types::{name}"),
        }
    }
}

impl Entry {
    /// The path of the call in its area.
    pub(crate) fn item(&self, area: &str) -> Item {
        Item::Call {
            area: area.to_owned(),
            module: self.module.clone(),
            function: self.function.clone(),
            request: self.request.clone(),
        }
    }
}

fn segments(path: &str) -> Vec<String> {
    path.split("::").map(str::to_owned).collect()
}

/// An operation for readers: its method, and its path without the version. Those of a second version of an API say which.
pub(crate) fn call(api: &Api, operation: &Operation) -> String {
    let path: String = operation
        .path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "{version}")
        .map(|part| format!("/{part}"))
        .collect();
    match second_version(&api.name) {
        Some((_, version)) => format!("{} {path} @{version}", operation.method),
        None => format!("{} {path}", operation.method),
    }
}

/// The same whatever the parameters of the path are called.
pub(crate) fn key(call: &str) -> String {
    let mut out = String::new();
    let mut within = false;
    for c in call.chars() {
        within = (within || c == '{') && c != '}';
        if !within || c == '{' {
            out.push(c);
        }
    }
    out
}

impl Ledger {
    /// Reads the ledger of a spec; an empty one when there is none.
    ///
    /// # Errors
    /// When a line is no entry.
    pub(crate) fn load(spec: &Path) -> Result<Self> {
        let file = spec.join(FILE);
        if !file.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(&file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        Self::parse(&text)
    }

    pub(crate) fn parse(text: &str) -> Result<Self> {
        let mut ledger = Self::default();
        for (at, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            ledger.line(line).ok_or_else(|| {
                anyhow!("spec/{FILE}:{}: expected an entry, found `{line}`", at + 1)
            })?;
        }
        Ok(ledger)
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (kind, rest) = line.split_once(' ')?;
        let (left, right) = rest.split_once(" = ")?;
        let mut parts = right.split("; ");
        let path = parts.next()?;
        match kind {
            "operation" => {
                let Item::Call { area, module, function, request } = Item::parse(path)? else {
                    return None;
                };
                let mut entry = Entry {
                    call: left.to_owned(),
                    module,
                    function,
                    request,
                    topic: None,
                    needs: String::new(),
                    also: Vec::new(),
                };
                for part in parts {
                    match part.split_once(' ')? {
                        ("topic", name) => entry.topic = Some(name.to_owned()),
                        ("needs", name) => entry.needs = name.to_owned(),
                        ("also", path) => entry.also.push(segments(path)),
                        _ => return None,
                    }
                }
                self.area(area).operations.insert(key(left), entry);
            }
            "type" => {
                let Item::Type { area, name } = Item::parse(path)? else { return None };
                self.area(area).types.insert(left.to_owned(), name);
            }
            "requirement" => {
                let dnf = Arc::new(Dnf::parse(path).ok()?);
                self.requirements.insert(left.to_owned(), dnf);
            }
            "structure" => {
                let Item::Type { area, name } = Item::parse(left)? else { return None };
                let number = u64::from_str_radix(path, 16).ok()?;
                self.area(area).structures.insert(name, number);
            }
            "moved" => {
                let until = parts.next()?.strip_prefix("until ")?.to_owned();
                let (old, new) = (Item::parse(left)?, Item::parse(path)?);
                self.moved.insert(Moved { old, new, until });
            }
            _ => return None,
        }
        Some(())
    }

    /// Writes the ledger of a spec.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn save(&self, spec: &Path) -> Result<()> {
        let file = spec.join(FILE);
        fs::write(&file, self.text())
            .with_context(|| format!("{} cannot be written", file.display()))
    }

    /// Forgets the old paths that a version no longer has.
    pub(crate) fn expire(&mut self, version: (u64, u64, u64)) {
        self.moved.retain(|it| changelog::parse(&it.until).is_none_or(|until| version < until));
    }

    /// Every public path that stands in it, those that are deprecated too.
    pub(crate) fn paths(&self) -> Vec<String> {
        let call = |area: &str, module: &[String], function: &str, request: &str| {
            let module = format!("{area}::{}", module.join("::"));
            [format!("{module}::{function}"), format!("{module}::{request}")]
        };
        let mut paths = Vec::new();
        for (area, names) in &self.areas {
            for entry in names.operations.values() {
                for module in std::iter::once(&entry.module).chain(&entry.also) {
                    paths.extend(call(area, module, &entry.function, &entry.request));
                }
            }
            paths.extend(names.types.values().map(|name| format!("{area}::types::{name}")));
        }
        for moved in &self.moved {
            match &moved.old {
                Item::Call { area, module, function, request } => {
                    paths.extend(call(area, module, function, request));
                }
                item @ Item::Type { .. } => paths.push(item.to_string()),
            }
        }
        paths
    }

    /// The text of the file.
    pub(crate) fn text(&self) -> String {
        let mut lines = BTreeSet::new();
        for (area, names) in &self.areas {
            lines.extend(names.operations.values().map(|entry| entry.line(area)));
            for (key, name) in &names.types {
                lines.insert(format!("type {key} = {area}::types::{name}"));
            }
            for (name, number) in &names.structures {
                lines.insert(format!("structure {area}::types::{name} = {number:016x}"));
            }
        }
        for (name, dnf) in &self.requirements {
            lines.insert(format!("requirement {name} = {dnf}"));
        }
        for Moved { old, new, until } in &self.moved {
            lines.insert(format!("moved {old} = {new}; until {until}"));
        }
        let lines: String = lines.into_iter().map(|line| line + "\n").collect();
        format!("{HEAD}\n{lines}")
    }

    /// The names of an area.
    pub(crate) fn area(&mut self, area: String) -> &mut AreaNames {
        self.areas.entry(area).or_default()
    }
}

impl Entry {
    /// The line of the entry.
    pub(crate) fn line(&self, area: &str) -> String {
        let mut line = format!("operation {} = {}", self.call, self.item(area));
        if let Some(topic) = &self.topic {
            let _ = write!(line, "; topic {topic}");
        }
        if !self.needs.is_empty() {
            let _ = write!(line, "; needs {}", self.needs);
        }
        for module in &self.also {
            let _ = write!(line, "; also {}", module.join("::"));
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let text = format!(
            "{HEAD}\n\
             moved crm::old::{{make, Make}} = crm::objects::read::{{get, Get}}; until 0.3.0\n\
             moved crm::types::Old = crm::types::Car; until 0.3.0\n\
             operation GET /crm/cars/{{carId}} = crm::objects::read::{{get, Get}}; topic rows; needs A; also crm::b\n\
             requirement AOrBAndC = a | b & c\n\
             structure crm::types::Car = 00000000000000ff\n\
             type crm/cars Car = crm::types::Car\n"
        );
        let ledger = Ledger::parse(&text).unwrap();
        assert_eq!(ledger.text(), text);
        assert_eq!(ledger.areas["crm"].operations["GET /crm/cars/{}"].function, "get");
    }

    #[test]
    fn what_is_no_entry_is_named_with_its_line() {
        let error = Ledger::parse("# a\n\nnonsense\n").unwrap_err().to_string();
        assert!(error.starts_with("spec/names.lock:3: "), "{error}");
    }
}
