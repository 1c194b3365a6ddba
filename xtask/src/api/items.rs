//! The public items of a crate.

use std::collections::{BTreeSet, HashMap, HashSet};

use quote::{ToTokens, quote};
use syn::{ImplItem, Item, TraitItem, Visibility};

use super::text::tidy;
use crate::house::{
    arrows::is_generated,
    modules::{Definition, Krate, ModuleId, attributes, is_hidden, is_test, plain},
    resolve::{Seen, Target},
};

/// An item, by where it is defined.
type Key = *const Definition;

/// Returns a line for each public item, variant, field, function and implementation, sorted.
///
/// Generated items are left out: the ledger of names has them.
pub(super) fn public(krate: &Krate) -> BTreeSet<String> {
    let mut walk =
        Walk { krate, lines: BTreeSet::new(), paths: HashMap::new(), seen: HashSet::new() };
    walk.module(0, "");
    walk.implementations();
    walk.lines
}

struct Walk<'k> {
    krate: &'k Krate,
    lines: BTreeSet<String>,
    /// The shortest public path of each item.
    paths: HashMap<Key, String>,
    /// Modules that were gone through, each with the path by which it was.
    seen: HashSet<(ModuleId, String)>,
}

impl<'k> Walk<'k> {
    fn line(&mut self, path: &str, text: impl ToTokens) {
        self.lines.insert(format!("{path}: {}", tidy(&text.to_token_stream())));
    }

    /// Goes through what is public in a module.
    fn module(&mut self, module: ModuleId, path: &str) {
        if !self.seen.insert((module, path.to_owned())) {
            return;
        }
        let krate = self.krate;
        let scope = &krate.modules[module];
        let under = |name: &str| match path {
            "" => name.to_owned(),
            path => format!("{path}::{name}"),
        };
        for (name, child) in &scope.children {
            if krate.modules[*child].public {
                self.module(*child, &under(name));
            }
        }
        for (name, item) in &scope.items {
            if is_public(&item.item) {
                self.item(item, &under(name));
            }
        }
        for import in scope.imports.iter().filter(|import| import.public) {
            let targets = krate.import(module, import, &mut Seen::new());
            match &import.name {
                Some(name) if targets.is_empty() => {
                    let text = import.path.join("::");
                    self.lines.insert(format!("{}: pub use {text}", under(name)));
                }
                None if targets.is_empty() => {
                    let text = import.path.join("::");
                    self.lines.insert(format!("{}: pub use {text}::*", under("*")));
                }
                Some(name) => {
                    for target in targets {
                        match target {
                            Target::Module(child) => self.module(child, &under(name)),
                            Target::Item(item) => self.item(item, &under(name)),
                        }
                    }
                }
                None => {
                    for target in targets {
                        if let Target::Module(child) = target {
                            self.module(child, path);
                        }
                    }
                }
            }
        }
    }

    fn item(&mut self, definition: &'k Definition, path: &str) {
        let item = &definition.item;
        let file = &self.krate.files[definition.file].path;
        if attributes(item).iter().any(is_hidden) || is_generated(file) {
            return;
        }
        let known = self.paths.entry(definition).or_insert_with(|| path.to_owned());
        if path.len() < known.len() {
            path.clone_into(known);
        }
        self.describe(item, path);
    }

    fn describe(&mut self, item: &Item, path: &str) {
        let open = attributes(item).iter().filter(|it| it.path().is_ident("non_exhaustive"));
        let open: Vec<_> = open.collect();
        match item {
            Item::Const(it) => {
                let ty = &it.ty;
                self.line(path, quote!(pub const #ty));
            }
            Item::Static(it) => {
                let ty = &it.ty;
                self.line(path, quote!(pub static #ty));
            }
            Item::Fn(it) => self.line(path, &it.sig),
            Item::Type(it) => {
                let (generics, ty) = (&it.generics, &it.ty);
                self.line(path, quote!(pub type #generics = #ty));
            }
            Item::Macro(_) => self.line(path, quote!(macro)),
            Item::Struct(it) => {
                let (generics, clause) = (&it.generics, &it.generics.where_clause);
                self.line(path, quote!(#(#open)* pub struct #generics #clause));
                self.derives(&it.attrs, path);
                self.fields(&it.fields, path);
            }
            Item::Enum(it) => {
                let (generics, clause) = (&it.generics, &it.generics.where_clause);
                self.line(path, quote!(#(#open)* pub enum #generics #clause));
                self.derives(&it.attrs, path);
                for variant in &it.variants {
                    let open =
                        variant.attrs.iter().filter(|it| it.path().is_ident("non_exhaustive"));
                    let fields = without_attributes(&variant.fields);
                    let path = format!("{path}::{}", variant.ident);
                    self.line(&path, quote!(#(#open)* variant #fields));
                }
            }
            Item::Trait(it) => {
                let (generics, bounds) = (&it.generics, &it.supertraits);
                let clause = &it.generics.where_clause;
                self.line(path, quote!(pub trait #generics: #bounds #clause));
                for item in &it.items {
                    self.trait_item(item, path);
                }
            }
            _ => {}
        }
    }

    fn trait_item(&mut self, item: &TraitItem, path: &str) {
        match item {
            TraitItem::Const(it) => {
                let (ty, name) = (&it.ty, &it.ident);
                self.line(&format!("{path}::{name}"), quote!(const #ty));
            }
            TraitItem::Fn(it) => {
                let kind = if it.default.is_some() { quote!(provided) } else { quote!(required) };
                let sig = &it.sig;
                self.line(&format!("{path}::{}", sig.ident), quote!(#kind #sig));
            }
            TraitItem::Type(it) => {
                let (name, generics, bounds) = (&it.ident, &it.generics, &it.bounds);
                self.line(&format!("{path}::{name}"), quote!(type #generics: #bounds));
            }
            _ => {}
        }
    }

    fn derives(&mut self, attributes: &[syn::Attribute], path: &str) {
        for attribute in attributes {
            if let syn::Meta::List(list) = &attribute.meta
                && list.path.is_ident("derive")
            {
                for name in list.tokens.to_string().split(',') {
                    self.lines.insert(format!("{path}: impl {}", name.trim().replace(' ', "")));
                }
            }
        }
    }

    fn fields(&mut self, fields: &syn::Fields, path: &str) {
        let mut private = false;
        for (at, field) in fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
            if matches!(field.vis, Visibility::Public(_)) {
                self.line(&format!("{path}::{name}"), &field.ty);
            } else {
                private = true;
            }
        }
        if private {
            self.lines.insert(format!("{path}::_: private fields"));
        }
    }

    /// Goes through the `impl` blocks of all files.
    fn implementations(&mut self) {
        for file in &self.krate.files {
            if !is_generated(&file.path) {
                self.blocks(&file.syntax.items, file.module);
            }
        }
    }

    fn blocks(&mut self, items: &[Item], module: ModuleId) {
        for item in items.iter().filter(|item| !attributes(item).iter().any(is_test)) {
            match item {
                Item::Mod(it) => {
                    if let Some((_, items)) = &it.content {
                        let inline = self.krate.modules[module].inline[&plain(&it.ident)];
                        self.blocks(items, inline);
                    }
                }
                Item::Impl(it) => self.block(it, module),
                _ => {}
            }
        }
    }

    fn block(&mut self, block: &syn::ItemImpl, module: ModuleId) {
        let syn::Type::Path(ty) = &*block.self_ty else { return };
        let names: Vec<_> = ty.path.segments.iter().map(|it| plain(&it.ident)).collect();
        let targets = self.krate.path(module, &names, &mut Seen::new());
        let path = targets.iter().find_map(|target| match target {
            Target::Item(item) => self.paths.get(&std::ptr::from_ref(*item)).cloned(),
            Target::Module(_) => None,
        });
        let Some(path) = path else { return };
        let (generics, clause) = (&block.generics, &block.generics.where_clause);
        if let Some((trait_path, _)) = &block.trait_ {
            let ty = &block.self_ty;
            self.line(&path, quote!(impl #generics #trait_path for #ty #clause));
            return;
        }
        for item in &block.items {
            match item {
                ImplItem::Fn(it) if shown(&it.vis, &it.attrs) => {
                    let sig = &it.sig;
                    let ty = &block.self_ty;
                    let of = if block.generics.params.is_empty() && clause.is_none() {
                        quote!()
                    } else {
                        quote!(of #generics #ty #clause)
                    };
                    self.line(&format!("{path}::{}", sig.ident), quote!(#sig #of));
                }
                ImplItem::Const(it) if shown(&it.vis, &it.attrs) => {
                    let ty = &it.ty;
                    self.line(&format!("{path}::{}", it.ident), quote!(const #ty));
                }
                _ => {}
            }
        }
    }
}

fn shown(visibility: &Visibility, attributes: &[syn::Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_))
        && !attributes.iter().any(|attribute| is_hidden(attribute) || is_test(attribute))
}

fn is_public(item: &Item) -> bool {
    let visibility = match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        Item::Macro(item) => {
            return item.attrs.iter().any(|it| it.path().is_ident("macro_export"));
        }
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}

fn without_attributes(fields: &syn::Fields) -> syn::Fields {
    let mut fields = fields.clone();
    fields.iter_mut().for_each(|field| field.attrs.clear());
    fields
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::house::modules::in_memory;

    fn lines_of(files: &[(&str, &str)]) -> Vec<String> {
        let files = in_memory(files);
        let krate = Krate::load(Path::new("lib.rs"), &|path| files.get(path).cloned()).unwrap();
        public(&krate).into_iter().collect()
    }

    #[test]
    fn re_exported_items_have_their_public_path() {
        let lines = lines_of(&[
            ("lib.rs", "mod a; pub mod b { pub use crate::a::f; } pub use a::Kind; pub use http;"),
            (
                "a.rs",
                "/// Docs.\n#[derive(Debug, Clone)] #[non_exhaustive] pub enum Kind { One(u8), Two }
                 impl Kind { pub fn new(x: &str) -> Option<Self> { None } fn private() {} }
                 impl std::fmt::Display for Kind {} pub fn f<T: Clone>(x: T) {} pub struct Hidden;",
            ),
        ]);
        assert_eq!(
            lines,
            [
                "Kind: #[non_exhaustive] pub enum",
                "Kind: impl Clone",
                "Kind: impl Debug",
                "Kind: impl std::fmt::Display for Kind",
                "Kind::One: variant(u8)",
                "Kind::Two: variant",
                "Kind::new: fn new(x: &str) -> Option<Self>",
                "b::f: fn f<T: Clone>(x: T)",
                "http: pub use http",
            ]
        );
    }

    #[test]
    fn fields_and_traits_are_told_and_hidden_items_are_not() {
        let lines = lines_of(&[(
            "lib.rs",
            "pub struct S { pub a: u8, b: u8 } #[doc(hidden)] pub mod __private { pub fn g() {} }
             pub trait T: Send { type X; fn one(&self); fn two(&self) {} }
             #[doc(hidden)] pub fn h() {}",
        )]);
        assert_eq!(
            lines,
            [
                "S: pub struct",
                "S::_: private fields",
                "S::a: u8",
                "T: pub trait: Send",
                "T::X: type:",
                "T::one: required fn one(&self)",
                "T::two: provided fn two(&self)",
            ]
        );
    }
}
