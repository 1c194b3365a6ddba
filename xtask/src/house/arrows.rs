//! The arrows between the files of a crate: a path points to the file that defines its name.

use std::{
    collections::{BTreeMap, HashSet},
    path::{Path, PathBuf},
};

use anyhow::Result;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::{
    modules::{FileId, Import, Krate, ModuleId, Read, attributes, imports, is_test, plain},
    resolve::{Seen, Target},
};

/// A file and another one that it uses, with the first path by which it does.
pub(crate) type Arrows = BTreeMap<(PathBuf, PathBuf), String>;

/// Finds the arrows of a crate. Generated files neither have nor get any.
pub(crate) fn arrows(root: &Path, read: &Read<'_>) -> Result<Arrows> {
    let krate = Krate::load(root, read)?;
    let mut arrows = Arrows::new();
    for (id, file) in krate.files.iter().enumerate() {
        if is_generated(&file.path) {
            continue;
        }
        let mut locals = Locals::default();
        locals.visit_file(&file.syntax);
        let mut walk = Walk {
            krate: &krate,
            file: id,
            module: file.module,
            locals: locals.names,
            imports: Vec::new(),
            arrows: &mut arrows,
        };
        walk.visit_file(&file.syntax);
    }
    Ok(arrows)
}

/// Returns true if a file is below a folder `generated`.
pub(crate) fn is_generated(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.iter().any(|name| name == "generated"))
}

/// The names that patterns bind anywhere in a file.
#[derive(Default)]
struct Locals {
    names: HashSet<String>,
}

impl<'ast> Visit<'ast> for Locals {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.names.insert(plain(&pattern.ident));
        visit::visit_pat_ident(self, pattern);
    }
}

/// Goes through a file and notes the arrows that start there.
struct Walk<'k> {
    krate: &'k Krate,
    file: FileId,
    module: ModuleId,
    locals: HashSet<String>,
    /// The imports that stand inside of functions.
    imports: Vec<Import>,
    arrows: &'k mut Arrows,
}

impl<'k> Walk<'k> {
    fn note(&mut self, path: &[String]) {
        let krate = self.krate;
        let mut targets = krate.path(self.module, path, &mut Seen::new());
        if targets.is_empty() {
            targets = self.by_local_import(path);
        }
        for target in targets {
            let Target::Item(item) = target else { continue };
            let (from, to) = (&krate.files[self.file].path, &krate.files[item.file].path);
            if from != to && !is_generated(to) {
                self.arrows.entry((from.clone(), to.clone())).or_insert_with(|| path.join("::"));
            }
        }
    }

    fn by_local_import(&self, path: &[String]) -> Vec<Target<'k>> {
        let krate = self.krate;
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut found = Vec::new();
        for import in self.imports.iter().filter(|it| !it.external) {
            let whole = match &import.name {
                Some(name) if name == first => {
                    import.path.iter().chain(rest).cloned().collect::<Vec<_>>()
                }
                Some(_) => continue,
                None => import.path.iter().chain(path).cloned().collect(),
            };
            found.extend(krate.path(self.module, &whole, &mut Seen::new()));
        }
        found
    }

    /// Notes a path of code, unless it can only be a variable.
    fn code(&mut self, path: &[String]) {
        if let [name] = path
            && self.locals.contains(name)
        {
            return;
        }
        self.note(path);
    }

    /// Notes the paths among tokens that nothing has parsed.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut member = false;
        for tree in tokens {
            match tree {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.end(&mut path);
                        path.clear();
                    }
                    if !(path.is_empty() && member) {
                        path.push(plain(&ident));
                    }
                    (colons, member) = (0, false);
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Punct(punct) => {
                    self.end(&mut path);
                    (colons, member) = (0, punct.as_char() == '.');
                }
                TokenTree::Group(group) => {
                    self.end(&mut path);
                    (colons, member) = (0, false);
                    self.tokens(group.stream());
                }
                TokenTree::Literal(_) => {
                    self.end(&mut path);
                    (colons, member) = (0, false);
                }
            }
        }
        self.end(&mut path);
    }

    fn end(&mut self, path: &mut Vec<String>) {
        if !path.is_empty() {
            let path = std::mem::take(path);
            self.code(&path);
        }
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !attributes(item).iter().any(is_test) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let test = match item {
            syn::ImplItem::Fn(item) => item.attrs.iter().any(is_test),
            syn::ImplItem::Const(item) => item.attrs.iter().any(is_test),
            _ => false,
        };
        if !test {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let Some((_, items)) = &item.content else { return };
        let outer = self.module;
        self.module = self.krate.modules[outer].inline[&plain(&item.ident)];
        for item in items {
            self.visit_item(item);
        }
        self.module = outer;
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let external = item.leading_colon.is_some();
        let mut found = Vec::new();
        imports(&item.tree, &mut Vec::new(), &mut |path, name| {
            found.push(Import { path: path.to_vec(), name, external, public: false });
        });
        for import in found {
            // A re-export offers a name and does not use it, as `mod` does with a file.
            if !external && matches!(item.vis, syn::Visibility::Inherited) {
                self.note(&import.path);
            }
            self.imports.push(import);
        }
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        // A variant or a constant, and not a new variable.
        let name = plain(&pattern.ident);
        if name.starts_with(char::is_uppercase) {
            self.note(&[name]);
        }
        visit::visit_pat_ident(self, pattern);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names: Vec<_> = path.segments.iter().map(|it| plain(&it.ident)).collect();
            self.code(&names);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if let Some(name) = call.path.get_ident()
            && let Some(file) = self.krate.macros.get(&plain(name))
        {
            let (from, to) = (&self.krate.files[self.file].path, &self.krate.files[*file].path);
            if from != to {
                self.arrows.entry((from.clone(), to.clone())).or_insert_with(|| format!("{name}!"));
            }
        } else {
            self.visit_path(&call.path);
        }
        self.tokens(call.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if attribute.path().is_ident("doc") {
            return;
        }
        let syn::Meta::List(list) = &attribute.meta else { return };
        self.tokens(list.tokens.clone());
        // `#[serde(with = "crate::times")]` names a path in a text.
        for tree in list.tokens.clone() {
            if let TokenTree::Literal(literal) = tree
                && let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
                && let Ok(path) = text.parse::<syn::Path>()
            {
                self.visit_path(&path);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::modules::in_memory;

    /// The arrows of a small crate, as `from > to` without folders and endings.
    fn arrows_of(files: &[(&str, &str)]) -> Vec<String> {
        let files = in_memory(files);
        let found = arrows(Path::new("lib.rs"), &|path| files.get(path).cloned()).unwrap();
        let short = |path: &Path| path.with_extension("").display().to_string();
        let mut found: Vec<_> =
            found.keys().map(|(from, to)| format!("{} > {}", short(from), short(to))).collect();
        found.sort();
        found
    }

    #[test]
    fn a_re_export_is_followed_to_the_definition_and_is_not_a_use() {
        let found = arrows_of(&[
            ("lib.rs", "mod a; mod b; pub use a::Kind;"),
            ("a.rs", "pub struct Kind;"),
            ("b.rs", "use crate::Kind; fn f(_: Kind) {}"),
        ]);
        assert_eq!(found, ["b > a"]);
        let found = arrows_of(&[
            ("lib.rs", "mod a; pub use a::Kind; fn f(_: Kind) {}"),
            ("a.rs", "pub struct Kind;"),
        ]);
        assert_eq!(found, ["lib > a"]);
    }

    #[test]
    fn a_circle_by_re_exports_of_the_root_is_found() {
        let files = in_memory(&[
            ("lib.rs", "mod a; mod b; pub use {a::A, b::B};"),
            ("a.rs", "use crate::B; pub struct A(B);"),
            ("b.rs", "pub struct B; impl B { fn f() -> crate::A { todo!() } }"),
        ]);
        let found = arrows(Path::new("lib.rs"), &|path| files.get(path).cloned()).unwrap();
        assert_eq!(crate::house::circles::circles(&found).len(), 1);
    }

    #[test]
    fn modules_globs_and_super_are_followed() {
        let found = arrows_of(&[
            ("lib.rs", "mod a; mod b; mod c; pub const LIMIT: u8 = 1;"),
            ("a.rs", "mod deep; pub use deep::*; pub fn plain() {}"),
            ("a/deep.rs", "pub trait Deep {}"),
            ("b.rs", "use super::a; fn f<T: a::Deep>() { a::plain() }"),
            ("c.rs", "use super::*; fn f() -> u8 { LIMIT }"),
        ]);
        assert_eq!(found, ["b > a", "b > a/deep", "c > lib"]);
    }

    #[test]
    fn variants_functions_of_types_and_renames_are_those_of_their_type() {
        let found = arrows_of(&[
            ("lib.rs", "mod a; mod b; mod c; mod d;"),
            ("a.rs", "pub enum Step { One } impl Step { pub fn new() {} }"),
            ("b.rs", "use crate::a::Step::{self as S}; fn f() { S::new() }"),
            ("c.rs", "fn f() { use crate::a::Step::*; let x = One; }"),
            ("d.rs", "fn f() { let x = crate::a::Step::One; }"),
        ]);
        assert_eq!(found, ["b > a", "c > a", "d > a"]);
    }

    #[test]
    fn macros_and_their_arguments_are_paths_too() {
        let found = arrows_of(&[
            ("lib.rs", "#[macro_use] mod a; mod b; mod c;"),
            ("a.rs", "macro_rules! twice { ($x:expr) => { $crate::c::id($x) } }"),
            ("b.rs", "fn f() { twice!(1); format!(\"{}\", crate::c::id(1)); }"),
            ("c.rs", "pub fn id(x: u8) -> u8 { x }"),
        ]);
        assert_eq!(found, ["a > c", "b > a", "b > c"]);
    }

    #[test]
    fn tests_generated_files_mod_lines_and_visibilities_do_not_count() {
        let found = arrows_of(&[
            ("lib.rs", "mod a; mod b; mod generated;"),
            ("a.rs", "pub(crate) struct A; #[cfg(test)] mod tests { use crate::b::B; }"),
            ("b.rs", "pub(in crate::a) struct B; #[cfg(test)] use crate::a::A;"),
            ("generated/mod.rs", "use crate::a::A;"),
        ]);
        assert_eq!(found, [""; 0]);
    }

    #[test]
    fn a_module_and_a_function_of_one_name_are_told_apart() {
        let found = arrows_of(&[
            ("lib.rs", "mod run; fn run() {}"),
            ("run.rs", "mod deep; pub fn output() {}"),
            ("run/deep.rs", "use crate::run::output;"),
        ]);
        assert_eq!(found, ["run/deep > run"]);
    }

    #[test]
    fn another_crate_a_variable_and_a_field_are_no_arrows() {
        let found = arrows_of(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub fn send() {}"),
            ("b.rs", "use super::a::*; use std::io; fn f(send: u8) { io::a(); x.send(); send; }"),
        ]);
        assert_eq!(found, [""; 0]);
    }
}
