//! Lays the generated code out: a module for each scope, types by the features that use them, an index by API.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::PathBuf,
};

use anyhow::Result;

use super::{
    Files, HEADER, endpoints, examples,
    resolve::{Model, Op},
    shapes, text,
    types::Types,
    wire_tests,
};
use crate::spec::workspace::Spec;

/// The re-exports of each API by what they are about.
type Index<'a> = BTreeMap<&'a str, BTreeMap<Option<String>, Vec<String>>>;

/// A module: what stands in it, and what is below it.
#[derive(Default)]
struct Module {
    children: BTreeMap<String, Module>,
    /// The code that stands in it, by API.
    code: BTreeMap<String, String>,
    /// The features that it needs one of.
    features: BTreeSet<String>,
}

pub(crate) fn write(model: &Model<'_>, files: &mut Files) -> Result<()> {
    let areas: BTreeSet<_> = model.spec.apis.iter().map(|api| api.area.as_str()).collect();
    if model.layout.is_own_crates() {
        files.extend([wire_tests::index(&areas)]);
    }
    for area in areas {
        let types = Types::new(model, area)?;
        let mut root = Module::default();
        let mut index: Index<'_> = BTreeMap::new();
        let mut tests = String::new();
        let examples = match model.layout.is_own_crates() {
            true => examples::of_area(model, &types, area)?,
            false => BTreeMap::new(),
        };
        for op in model.operations.iter().filter(|op| op.api.area == area) {
            let path = module_path(op);
            let mut module = &mut root;
            module.features.insert(op.api.name.clone());
            for part in &path {
                module = module.children.entry(part.clone()).or_default();
                module.features.insert(op.api.name.clone());
            }
            module.code.entry(op.api.name.clone()).or_default().push_str(&endpoints::write(
                model,
                &types,
                op,
                examples.get(&op.id()).map_or("", String::as_str),
            )?);
            tests.push_str(&wire_tests::write(model, &types, op)?);
            let items = format!(
                "pub use {}::{}::{{{}, {}}};",
                model.layout.path(area),
                path.join("::"),
                text::request_type(&op.name),
                text::function(&op.name)
            );
            index.entry(&op.api.name).or_default().entry(op.topic.clone()).or_default().push(items);
        }
        let place = Place { model, area };
        let mut mods = String::new();
        for (name, module) in &root.children {
            place.put(std::slice::from_ref(name), module, files);
            let _ = writeln!(mods, "{}pub mod {name};", model.layout.gate(&module.features));
        }
        place.write_types(&types, files);
        place.write_index(&index, files);
        let text = format!("{HEADER}\npub mod apis;\n{mods}pub mod types;\n");
        files.insert(model.layout.root(area), text);
        if model.layout.is_own_crates() {
            files.insert(wire_tests::file(area), wire_tests::whole(area, &tests));
        }
    }
    Ok(())
}

/// The module of an operation below its crate.
pub(crate) fn module_path(op: &Op<'_>) -> Vec<String> {
    let mut path = op.home.modules.clone();
    if op.home.below {
        path.push(op.api.name.clone());
    }
    path.extend(op.home.version.clone());
    path
}

/// An area of the model, whose code is laid out.
struct Place<'a> {
    model: &'a Model<'a>,
    area: &'a str,
}

impl Place<'_> {
    fn folder(&self) -> PathBuf {
        self.model.layout.folder(self.area)
    }

    fn gate(&self, features: &BTreeSet<String>) -> String {
        self.model.layout.gate(features)
    }

    fn put(&self, path: &[String], module: &Module, files: &mut Files) {
        let folder = self.folder();
        let mut out = format!("//! {}\n//!\n{HEADER}", describe(self.model.spec, self.area, path));
        let mut mods = String::new();
        for (name, child) in &module.children {
            let _ = writeln!(mods, "{}pub mod {name};", self.gate(&child.features));
            let mut below = path.to_vec();
            below.push(name.clone());
            self.put(&below, child, files);
        }
        // Code of an API in a module that others have a part in is there with the feature of that API only.
        let shared = module.features.len() > 1;
        for (api, code) in &module.code {
            let code = format!("{}{code}", self.imports(code));
            if !shared {
                out.push_str(&code);
                continue;
            }
            let gate = self.gate(&BTreeSet::from([api.clone()]));
            let _ = write!(mods, "{gate}mod {api}_calls;\n{gate}pub use {api}_calls::*;\n");
            let text = format!("//! The calls of the API `{api}` among them.\n//!\n{HEADER}{code}");
            files.insert(folder.join(path.join("/")).join(format!("{api}_calls.rs")), text);
        }
        if !mods.is_empty() {
            let _ = write!(out, "\n{mods}");
        }
        files.insert(folder.join(path.join("/")).with_extension("rs"), out);
    }

    /// The imports that a piece of generated code needs.
    fn imports(&self, code: &str) -> String {
        let code = &without_docs(code);
        let uses = |word: &str| {
            code.match_indices(word).any(|(at, _)| {
                let around = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
                !code[..at].ends_with("::")
                    && around(code[..at].chars().next_back())
                    && around(code[at + word.len()..].chars().next())
            })
        };
        let mut out = String::from("\n");
        match (uses("BTreeMap"), code.contains("impl Write")) {
            (true, true) => out.push_str("use std::{collections::BTreeMap, io::Write};\n\n"),
            (true, false) => out.push_str("use std::collections::BTreeMap;\n\n"),
            (false, true) => out.push_str("use std::io::Write;\n\n"),
            (false, false) => {}
        }
        let mut names = vec!["Request", "decode"];
        let mut transport = vec!["Backend", "Endpoint"];
        transport.extend(["FormValue", "RetrySafety"].iter().filter(|name| uses(name)));
        names.extend(
            ["Batch", "Multipart", "ObjectType", "Page", "Properties", "Timestamp"]
                .iter()
                .filter(|name| uses(name)),
        );
        let own_module = |name: &str| self.model.layout.module_of(name);
        let mut own: Vec<String> = Vec::new();
        for module in ["scope", "requirement"] {
            match own_module(module) {
                _ if !code.contains(&format!("{module}::")) => {}
                Some(path) => own.push(path),
                None => names.push(module),
            }
        }
        if uses("BatchInput") {
            names.push("batch::BatchInput");
        }
        if uses("GrantedBy") {
            names.push("requirement::GrantedBy");
        }
        if uses("SecretString") {
            names.push("__private::secrecy::SecretString");
        }
        if uses("Value") {
            names.push("__private::serde_json::Value");
        }
        if uses("Bytes") {
            names.push("__private::Bytes");
        }
        let transport = format!("transport::{{{}}}", transport.join(", "));
        names.push(&transport);
        let _ = writeln!(out, "use hubscope_core::{{{}}};", names.join(", "));
        let types = code
            .contains("types::")
            .then(|| format!("{}::types", self.model.layout.path(self.area)));
        let own: String =
            own.into_iter().chain(types).map(|path| format!("use {path};\n")).collect();
        if !own.is_empty() {
            let _ = write!(out, "\n{own}");
        }
        out
    }

    fn write_types(&self, types: &Types, files: &mut Files) {
        let folder = self.folder();
        let mut groups: BTreeMap<BTreeSet<String>, Vec<&String>> = BTreeMap::new();
        for (name, entry) in &types.shapes {
            groups.entry(entry.apis.clone()).or_default().push(name);
        }
        let mut root =
            format!("//! The types that requests and replies are made of.\n//!\n{HEADER}\n");
        let mut count = 0;
        let mut reexports = String::new();
        for (features, names) in groups {
            let module = match features.iter().collect::<Vec<_>>()[..] {
                [one] => one.clone(),
                _ => {
                    count += 1;
                    format!("shared_{count}")
                }
            };
            let mut tags = BTreeSet::new();
            let code: String = names
                .iter()
                .map(|name| format!("\n{}", shapes::write(name, types, &mut tags)))
                .collect();
            let code = format!("{code}{}", shapes::tag_functions(&tags));
            let users: Vec<_> = features.iter().map(|feature| format!("`{feature}`")).collect();
            let text = format!(
                "//! Types of {}.\n//!\n{HEADER}{}{code}",
                users.join(", "),
                type_imports(&code)
            );
            files.insert(folder.join("types").join(&module).with_extension("rs"), text);
            let _ = writeln!(root, "{}mod {module};", self.gate(&features));
            let _ = writeln!(reexports, "{}pub use {module}::*;", self.gate(&features));
        }
        let _ = write!(root, "\n{reexports}");
        files.insert(folder.join("types.rs"), root);
    }

    fn write_index(&self, index: &Index<'_>, files: &mut Files) {
        let folder = self.folder();
        let mut root = format!(
            "//! All calls by API, for whoever starts from the API and not from the scope.\n//!\n{HEADER}\n"
        );
        for (api, topics) in index {
            let features = BTreeSet::from([(*api).to_owned()]);
            let _ = writeln!(root, "{}pub mod {api};", self.gate(&features));
            let mut text = format!("//! The calls of the API `{api}`.\n//!\n{HEADER}\n");
            for (topic, items) in topics {
                let items = items.join("\n");
                let _ = match topic {
                    None => writeln!(text, "{items}"),
                    Some(topic) => {
                        writeln!(
                            text,
                            "\n/// The calls about {topic}.\npub mod {topic} {{\n{items}\n}}"
                        )
                    }
                };
            }
            files.insert(folder.join("apis").join(api).with_extension("rs"), text);
        }
        files.insert(folder.join("apis.rs"), root);
    }
}

/// What the calls of a module have in common: the scope that it is named after, when it is one.
fn describe(spec: &Spec, area: &str, path: &[String]) -> String {
    let plain = |scope: &str| scope.replace('-', "_").to_lowercase();
    let (short, long) = (path.join("."), format!("{area}.{}", path.join(".")));
    match spec.scopes.keys().find(|scope| [&short, &long].contains(&&plain(scope))) {
        Some(scope) => format!("Calls that need `{scope}`, or a scope that does as well."),
        None => format!("Calls by scope: `{long}`."),
    }
}

fn without_docs(code: &str) -> String {
    code.lines()
        .filter(|line| !line.trim_start().starts_with("///"))
        .map(|line| format!("{line}\n"))
        .collect()
}

fn type_imports(code: &str) -> String {
    let code = &without_docs(code);
    let mut out = String::from("\n");
    let uses = |word: &str| code.contains(word);
    if uses("BTreeMap<") {
        out.push_str("use std::collections::BTreeMap;\n\n");
    }
    let derived = |name: &str| {
        let derives = code.lines().filter(|line| line.starts_with("#[derive"));
        derives.flat_map(|line| line.split([',', '(', ')', ' '])).any(|word| word == name)
    };
    let derives: Vec<_> =
        ["Serialize", "Deserialize"].into_iter().filter(|name| derived(name)).collect();
    let mut names: Vec<&str> = Vec::new();
    for (word, name) in [
        ("\"exposed\"", "__private::exposed"),
        ("\"millis\"", "__private::millis"),
        ("\"null_as_default\"", "__private::null_as_default"),
        ("\"optional_exposed\"", "__private::optional_exposed"),
        ("\"optional_millis\"", "__private::optional_millis"),
        ("\"optional_timestamp\"", "__private::optional_timestamp"),
        ("\"timestamp\"", "__private::timestamp"),
        ("SecretString", "__private::secrecy::SecretString"),
        ("Value", "__private::serde_json::Value"),
        ("Properties", "Properties"),
        ("Timestamp", "Timestamp"),
    ] {
        let whole = |at: usize| {
            let before =
                code[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_');
            let after = code[at + word.len()..]
                .chars()
                .next()
                .is_none_or(|c| !c.is_alphanumeric() && c != '_');
            // A variant of an enum may have the name, too.
            let variant =
                code[at + word.len()..].starts_with(['(', ' ']) && code[..at].ends_with("    ");
            before && after && !variant && !code[..at].ends_with("::")
        };
        if code.match_indices(word).any(|(at, _)| whole(at)) {
            names.push(name);
        }
    }
    if !names.is_empty() {
        let _ = writeln!(out, "use hubscope_core::{{{}}};", names.join(", "));
    }
    if !derives.is_empty() {
        let _ = writeln!(out, "use serde::{{{}}};", derives.join(", "));
    }
    out.push_str("\n#[allow(unused_imports)]\nuse super::*;\n");
    out
}
