//! Lays the code of an area out: a module for each scope, types by the features that use them, an index by API.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::PathBuf,
};

use crate::{
    ir::{Area, Before, Ir, Operation, TypeId},
    layout::Layout,
    names::ident,
    output::Files,
    source::{HEADER, Source},
};

/// The code of an area, whose place is to be found.
pub(super) struct Code<'a> {
    /// The code of each operation.
    pub(super) calls: Vec<(&'a Operation, Source)>,
    /// The code at each path that an operation had before.
    pub(super) before: Vec<(&'a Operation, &'a Before, Source)>,
    /// Writes the code of some types.
    pub(super) types: &'a dyn Fn(&[TypeId]) -> Source,
}

/// A module: what stands in it, and what is below it.
#[derive(Default)]
struct Module {
    children: BTreeMap<String, Module>,
    /// The code that stands in it, by API.
    code: BTreeMap<String, Source>,
    /// The features that it needs one of.
    features: BTreeSet<String>,
}

impl Module {
    /// The module at a path below this one, of which these features have a part.
    fn at(&mut self, path: &[String], feature: &str) -> &mut Self {
        self.features.insert(feature.to_owned());
        match path.split_first() {
            None => self,
            Some((first, rest)) => {
                self.children.entry(first.clone()).or_default().at(rest, feature)
            }
        }
    }
}

/// Writes the files of an area.
pub(super) fn write(ir: &Ir, area: &Area, code: &Code<'_>, files: &mut Files) {
    let place = Place { ir, area };
    let mut root = Module::default();
    for (op, source) in &code.calls {
        let module = root.at(&op.module, &op.api);
        module.code.entry(op.api.clone()).or_default().append(source);
    }
    for (op, _) in &code.calls {
        for path in &op.also {
            let module = root.at(path, &op.api);
            module.code.entry(op.api.clone()).or_default().push(&place.reexport(op));
        }
    }
    for (op, before, source) in &code.before {
        let module = root.at(&before.module, &op.api);
        module.code.entry(op.api.clone()).or_default().append(source);
    }
    let mut mods = String::new();
    for (name, module) in &root.children {
        place.put(std::slice::from_ref(name), module, files);
        let _ = writeln!(mods, "{}pub mod {name};", ir.layout.gate(&module.features));
    }
    place.write_types(code.types, files);
    place.write_index(files);
    let text = format!("{HEADER}\npub mod apis;\n{mods}pub mod types;\n");
    files.insert(ir.layout.root(&area.name), text);
}

/// An area whose code is laid out.
struct Place<'a> {
    ir: &'a Ir,
    area: &'a Area,
}

impl Place<'_> {
    fn layout(&self) -> &Layout {
        &self.ir.layout
    }

    fn folder(&self) -> PathBuf {
        self.layout().folder(&self.area.name)
    }

    /// The path of the module of an operation.
    fn path(&self, op: &Operation) -> String {
        format!("{}::{}", self.layout().path(&self.area.name), op.module.join("::"))
    }

    fn reexport(&self, op: &Operation) -> String {
        let function = ident::function(&op.function);
        format!("\npub use {}::{{{}, {function}}};\n", self.path(op), op.request)
    }

    fn put(&self, path: &[String], module: &Module, files: &mut Files) {
        let folder = self.folder();
        let mut out = format!("//! {}\n//!\n{HEADER}", self.describe(path));
        let mut mods = String::new();
        for (name, child) in &module.children {
            let _ = writeln!(mods, "{}pub mod {name};", self.layout().gate(&child.features));
            let mut below = path.to_vec();
            below.push(name.clone());
            self.put(&below, child, files);
        }
        // Code of an API in a module that others have a part in is there with the feature of that API only.
        let shared = module.features.len() > 1;
        for (api, source) in &module.code {
            let code = format!("\n{}{}", source.imports.lines(), source.text());
            if !shared {
                out.push_str(&code);
                continue;
            }
            let gate = self.layout().gate(&BTreeSet::from([api.clone()]));
            let _ = write!(mods, "{gate}mod {api}_calls;\n{gate}pub use {api}_calls::*;\n");
            let text = format!("//! The calls of the API `{api}` among them.\n//!\n{HEADER}{code}");
            files.insert(folder.join(path.join("/")).join(format!("{api}_calls.rs")), text);
        }
        if !mods.is_empty() {
            let _ = write!(out, "\n{mods}");
        }
        files.insert(folder.join(path.join("/")).with_extension("rs"), out);
    }

    /// What the calls of a module have in common: the scope that it is named after, when it is one.
    fn describe(&self, path: &[String]) -> String {
        let plain = |scope: &str| scope.replace('-', "_").to_lowercase();
        let (short, long) = (path.join("."), format!("{}.{}", self.area.name, path.join(".")));
        let named = |scope: &str| [&short, &long].contains(&&plain(scope));
        match self.ir.scopes.iter().find(|scope| named(&scope.name)) {
            Some(scope) => {
                format!("Calls that need `{}`, or a scope that does as well.", scope.name)
            }
            None => format!("Calls by scope: `{long}`."),
        }
    }

    fn write_types(&self, write: &dyn Fn(&[TypeId]) -> Source, files: &mut Files) {
        let folder = self.folder();
        let mut groups: BTreeMap<&BTreeSet<String>, Vec<TypeId>> = BTreeMap::new();
        for (at, ty) in self.area.types.iter().enumerate() {
            groups.entry(&ty.apis).or_default().push(TypeId(at));
        }
        let mut root =
            format!("//! The types that requests and replies are made of.\n//!\n{HEADER}\n");
        let mut count = 0;
        let mut reexports = String::new();
        for (features, types) in groups {
            let module = match features.iter().collect::<Vec<_>>()[..] {
                [one] => one.clone(),
                _ => {
                    count += 1;
                    format!("shared_{count}")
                }
            };
            let users: Vec<_> = features.iter().map(|feature| format!("`{feature}`")).collect();
            let source = write(&types);
            let text = format!(
                "//! Types of {}.\n//!\n{HEADER}\n{}\n#[allow(unused_imports)]\nuse super::*;\n{}",
                users.join(", "),
                source.imports.lines(),
                source.text()
            );
            files.insert(folder.join("types").join(&module).with_extension("rs"), text);
            let gate = self.layout().gate(features);
            let _ = writeln!(root, "{gate}mod {module};");
            let _ = writeln!(reexports, "{gate}pub use {module}::*;");
        }
        let _ = write!(root, "\n{reexports}");
        files.insert(folder.join("types.rs"), root);
    }

    fn write_index(&self, files: &mut Files) {
        let mut index: BTreeMap<&str, BTreeMap<Option<&str>, Vec<String>>> = BTreeMap::new();
        for op in &self.area.operations {
            let function = ident::function(&op.function);
            let item = format!("pub use {}::{{{}, {function}}};", self.path(op), op.request);
            let topics = index.entry(&op.api).or_default();
            topics.entry(op.topic.as_deref()).or_default().push(item);
        }
        let folder = self.folder();
        let mut root = format!(
            "//! All calls by API, for whoever starts from the API and not from the scope.\n//!\n{HEADER}\n"
        );
        for (api, topics) in index {
            let features = BTreeSet::from([api.to_owned()]);
            let _ = writeln!(root, "{}pub mod {api};", self.layout().gate(&features));
            let mut text = format!("//! The calls of the API `{api}`.\n//!\n{HEADER}\n");
            for (topic, items) in topics {
                let items = items.join("\n");
                let _ = match topic {
                    None => writeln!(text, "{items}"),
                    Some(topic) => writeln!(
                        text,
                        "\n/// The calls about {topic}.\npub mod {topic} {{\n{items}\n}}"
                    ),
                };
            }
            files.insert(folder.join("apis").join(api).with_extension("rs"), text);
        }
        files.insert(folder.join("apis.rs"), root);
    }
}
