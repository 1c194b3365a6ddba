//! Tests that the code of an area crate uses no item that its features leave out.
//!
//! This holds for every set of features at once, and so stands for compiling each of them.

use std::{collections::BTreeSet, fs, path::Path};

use syn::{Attribute, Item, Meta, visit::Visit};

use crate::house::{
    modules::{Definition, Krate, ModuleId, attributes, imports, plain},
    resolve::{Seen, Target},
};

/// Features of which at least one is on.
type Clause = BTreeSet<String>;

/// Reads `cfg(feature = "…")` and `cfg(any(feature = "…", …))`.
///
/// # Panics
/// At any other condition: the generator writes none.
fn clauses(attributes: &[Attribute]) -> Vec<Clause> {
    let lists = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => Some(list.tokens.to_string()),
        _ => None,
    });
    let lists = lists.map(|text| {
        let text = text.replace(char::is_whitespace, "");
        let inner = text.strip_prefix("any(").and_then(|it| it.strip_suffix(')')).unwrap_or(&text);
        let features = inner.split(',').filter(|part| !part.is_empty()).map(|part| {
            let name = part.strip_prefix("feature=\"").and_then(|it| it.strip_suffix('"'));
            name.unwrap_or_else(|| panic!("`{text}` is not a list of features")).to_owned()
        });
        features.collect()
    });
    lists.collect()
}

/// The clauses of a module and of all that it is in.
fn of_module(krate: &Krate, module: ModuleId) -> Vec<Clause> {
    let mut all = Vec::new();
    let mut at = Some(module);
    while let Some(module) = at {
        all.extend(clauses(&krate.modules[module].attributes));
        at = krate.modules[module].parent;
    }
    all
}

fn of_definition(krate: &Krate, definition: &Definition) -> Vec<Clause> {
    let mut all = of_module(krate, definition.module);
    all.extend(clauses(attributes(&definition.item)));
    all
}

/// Returns true if, whenever the one holds, the other does too.
fn implies(one: &[Clause], other: &[Clause]) -> bool {
    other.iter().all(|wanted| one.iter().any(|clause| clause.is_subset(wanted)))
}

/// Collects the paths of an item.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            self.0.push(path.segments.iter().map(|segment| plain(&segment.ident)).collect());
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        imports(&item.tree, &mut Vec::new(), &mut |path, _| self.0.push(path.to_vec()));
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_item_mod(&mut self, _: &'ast syn::ItemMod) {}
}

/// Describes each path whose item may be missing where the path is.
fn missing(krate: &Krate) -> Vec<String> {
    let mut missing = Vec::new();
    for file in &krate.files {
        for item in &file.syntax.items {
            in_item(krate, file.module, item, &mut missing);
        }
    }
    missing
}

fn in_item(krate: &Krate, module: ModuleId, item: &Item, missing: &mut Vec<String>) {
    if let Item::Mod(inline) = item {
        if let Some((_, items)) = &inline.content {
            // The crate is loaded without its tests.
            let Some(module) = krate.modules[module].inline.get(&plain(&inline.ident)) else {
                return;
            };
            let module = *module;
            items.iter().for_each(|item| in_item(krate, module, item, missing));
        }
        return;
    }
    let mut here = of_module(krate, module);
    here.extend(clauses(attributes(item)));
    let mut paths = Paths::default();
    paths.visit_item(item);
    for path in paths.0 {
        let targets = krate.path(module, &path, &mut Seen::new());
        // One name alone is not that of a module, but of a variable or an item.
        let items = targets.iter().filter(|it| path.len() > 1 || matches!(it, Target::Item(_)));
        let conditions: Vec<_> = items
            .map(|target| match target {
                Target::Module(module) => of_module(krate, *module),
                Target::Item(definition) => of_definition(krate, definition),
            })
            .collect();
        if !conditions.is_empty() && !conditions.iter().any(|there| implies(&here, there)) {
            let file = &krate.files.iter().find(|file| file.module == module);
            let file = file.map_or_else(String::new, |file| file.path.display().to_string());
            missing.push(format!("{file}: {} with {here:?}", path.join("::")));
        }
    }
}

#[test]
fn an_area_crate_uses_nothing_that_its_features_leave_out() {
    let areas = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("crates/api");
    let mut crates = 0;
    for area in fs::read_dir(areas).unwrap() {
        let root = area.unwrap().path().join("src/lib.rs");
        let krate = Krate::load(&root, &|path| fs::read_to_string(path).ok()).unwrap();
        assert_eq!(missing(&krate), [""; 0]);
        crates += 1;
    }
    assert_eq!(crates, 10);
}

#[test]
fn an_item_of_another_feature_is_missed() {
    let load = |gate: &str| {
        let types = format!("{gate} pub struct One; #[cfg(feature = \"b\")] pub struct Two;");
        let files = crate::house::modules::in_memory(&[
            ("lib.rs", "mod types; #[cfg(feature = \"a\")] mod calls;"),
            ("types.rs", &types),
            ("calls.rs", "use crate::types::*; pub fn f() -> One { One }"),
        ]);
        Krate::load(Path::new("lib.rs"), &|path| files.get(path).cloned()).unwrap()
    };
    for gate in ["", "#[cfg(feature = \"a\")]", "#[cfg(any(feature = \"a\", feature = \"c\"))]"] {
        assert_eq!(missing(&load(gate)), [""; 0], "{gate}");
    }
    assert!(!missing(&load("#[cfg(feature = \"c\")]")).is_empty());
}
