//! The modules of one crate and the names that each declares.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use syn::{Attribute, Item, Meta, UseTree};

/// Reads the text of a file; `None` when there is no such file.
pub(crate) type Read<'a> = dyn Fn(&Path) -> Option<String> + 'a;

/// The index of a file in [`Krate::files`].
pub(crate) type FileId = usize;

/// The index of a module in [`Krate::modules`].
pub(crate) type ModuleId = usize;

/// A crate: its files, its modules, and the names of its macros.
pub(crate) struct Krate {
    pub(crate) files: Vec<File>,
    pub(crate) modules: Vec<Module>,
    /// Macros by example are found by their textual scope, wherever they stand.
    pub(crate) macros: HashMap<String, FileId>,
}

/// One file and what it holds.
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) syntax: syn::File,
    /// The module that the file is.
    pub(crate) module: ModuleId,
}

/// One module, with the names that can be reached through it.
#[derive(Default)]
pub(crate) struct Module {
    pub(crate) parent: Option<ModuleId>,
    pub(crate) children: HashMap<String, ModuleId>,
    pub(crate) items: HashMap<String, Definition>,
    pub(crate) imports: Vec<Import>,
    pub(crate) inline: HashMap<String, ModuleId>,
    /// The attributes of its `mod` item.
    #[cfg(test)]
    pub(crate) attributes: Vec<Attribute>,
    /// It is declared as `pub mod`, and not `#[doc(hidden)]`.
    pub(crate) public: bool,
}

/// An item, and the file that defines it.
pub(crate) struct Definition {
    pub(crate) file: FileId,
    #[cfg(test)]
    pub(crate) module: ModuleId,
    pub(crate) item: Item,
}

impl Definition {
    /// Returns true if a path can go on below it.
    pub(super) fn is_type(&self) -> bool {
        matches!(
            self.item,
            Item::Enum(_) | Item::Struct(_) | Item::Trait(_) | Item::Type(_) | Item::Union(_)
        )
    }

    /// Returns true if it is an enum with that variant, which a glob import can name.
    pub(super) fn has_variant(&self, name: &str) -> bool {
        let Item::Enum(item) = &self.item else { return false };
        item.variants.iter().any(|variant| plain(&variant.ident) == name)
    }
}

/// One name, or a glob, that a `use` brings into a module.
pub(crate) struct Import {
    pub(crate) path: Vec<String>,
    /// `None` for a glob.
    pub(crate) name: Option<String>,
    /// The path begins with `::`, so it is that of another crate.
    pub(crate) external: bool,
    /// It is a `pub use`.
    pub(crate) public: bool,
}

impl Krate {
    /// Reads a crate from its root file, without tests.
    pub(crate) fn load(root: &Path, read: &Read<'_>) -> Result<Self> {
        let mut krate = Self { files: Vec::new(), modules: Vec::new(), macros: HashMap::new() };
        krate.modules.push(Module::default());
        let folder = root.parent().unwrap_or(Path::new("")).to_path_buf();
        krate.file(root, &folder, 0, read)?;
        Ok(krate)
    }

    fn file(
        &mut self,
        path: &Path,
        folder: &Path,
        module: ModuleId,
        read: &Read<'_>,
    ) -> Result<()> {
        let text = read(path).with_context(|| format!("{} is missing", path.display()))?;
        let syntax = syn::parse_file(&text).with_context(|| format!("{}", path.display()))?;
        let id = self.files.len();
        let items = syntax.items.clone();
        self.files.push(File { path: path.to_path_buf(), syntax, module });
        self.items(&items, id, module, folder, read)
    }

    fn items(
        &mut self,
        items: &[Item],
        file: FileId,
        module: ModuleId,
        folder: &Path,
        read: &Read<'_>,
    ) -> Result<()> {
        for item in items {
            if attributes(item).iter().any(is_test) {
                continue;
            }
            match item {
                Item::Mod(item) => {
                    let name = plain(&item.ident);
                    let child = self.modules.len();
                    let public = matches!(item.vis, syn::Visibility::Public(_))
                        && !item.attrs.iter().any(is_hidden);
                    self.modules.push(Module {
                        parent: Some(module),
                        public,
                        #[cfg(test)]
                        attributes: item.attrs.clone(),
                        ..Module::default()
                    });
                    self.modules[module].children.insert(name.clone(), child);
                    let below = folder.join(&name);
                    if let Some((_, items)) = &item.content {
                        self.modules[module].inline.insert(name, child);
                        self.items(items, file, child, &below, read)?;
                    } else {
                        let path = self.find(item, file, folder, read)?;
                        // A file that a `path` names has its own modules beside it.
                        let below = match item.attrs.iter().any(|it| it.path().is_ident("path")) {
                            true => path.parent().map(Path::to_path_buf).unwrap_or_default(),
                            false => folder_of(&path),
                        };
                        self.file(&path, &below, child, read)?;
                    }
                }
                Item::Use(item) => {
                    let external = item.leading_colon.is_some();
                    let public = matches!(item.vis, syn::Visibility::Public(_));
                    imports(&item.tree, &mut Vec::new(), &mut |path, name| {
                        let import = Import { path: path.to_vec(), name, external, public };
                        self.modules[module].imports.push(import);
                    });
                }
                Item::Macro(item) => {
                    if let Some(name) = &item.ident {
                        self.macros.insert(plain(name), file);
                        let exported =
                            item.attrs.iter().any(|it| it.path().is_ident("macro_export"));
                        let module = if exported { 0 } else { module };
                        self.define(module, plain(name), file, Item::Macro(item.clone()));
                    }
                }
                item => {
                    if let Some(name) = name_of(item) {
                        self.define(module, name, file, item.clone());
                    }
                }
            }
        }
        Ok(())
    }

    fn define(&mut self, module: ModuleId, name: String, file: FileId, item: Item) {
        self.modules[module].items.insert(
            name,
            Definition {
                file,
                #[cfg(test)]
                module,
                item,
            },
        );
    }

    /// Finds the file of `mod name;`.
    fn find(
        &self,
        item: &syn::ItemMod,
        file: FileId,
        folder: &Path,
        read: &Read<'_>,
    ) -> Result<PathBuf> {
        let name = plain(&item.ident);
        let explicit = item.attrs.iter().find_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("path") => text_of(&pair.value),
            _ => None,
        });
        let beside = self.files[file].path.parent().unwrap_or(Path::new(""));
        let candidates = match explicit {
            Some(path) => vec![beside.join(path)],
            None => {
                vec![folder.join(format!("{name}.rs")), folder.join(&name).join("mod.rs")]
            }
        };
        candidates.into_iter().find(|path| read(path).is_some()).with_context(|| {
            format!("the module `{name}` of {} has no file", self.files[file].path.display())
        })
    }
}

/// The folder of the modules that a file declares.
fn folder_of(file: &Path) -> PathBuf {
    match file.file_name().and_then(|name| name.to_str()) {
        Some("mod.rs") => file.parent().unwrap_or(Path::new("")).to_path_buf(),
        _ => file.with_extension(""),
    }
}

/// Calls `found` with each path that a `use` names, and with the name that it gets.
pub(crate) fn imports(
    tree: &UseTree,
    prefix: &mut Vec<String>,
    found: &mut dyn FnMut(&[String], Option<String>),
) {
    match tree {
        UseTree::Path(path) => {
            prefix.push(plain(&path.ident));
            imports(&path.tree, prefix, found);
            prefix.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                imports(tree, prefix, found);
            }
        }
        UseTree::Glob(_) => found(prefix, None),
        UseTree::Name(name) if name.ident == "self" => {
            found(prefix, prefix.last().cloned());
        }
        UseTree::Rename(rename) if rename.ident == "self" => {
            found(prefix, Some(plain(&rename.rename)));
        }
        UseTree::Name(name) => {
            prefix.push(plain(&name.ident));
            found(prefix, prefix.last().cloned());
            prefix.pop();
        }
        UseTree::Rename(rename) => {
            prefix.push(plain(&rename.ident));
            found(prefix, Some(plain(&rename.rename)));
            prefix.pop();
        }
    }
}

/// The name without `r#`.
pub(crate) fn plain(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// Returns true if code below the attribute is compiled for tests only.
pub(crate) fn is_test(attribute: &Attribute) -> bool {
    if attribute.path().is_ident("test") {
        return true;
    }
    let Meta::List(list) = &attribute.meta else { return false };
    list.path.is_ident("cfg") && needs_test(&list.tokens.to_string().replace(' ', ""))
}

/// Returns true for `#[doc(hidden)]`.
pub(crate) fn is_hidden(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    list.path.is_ident("doc") && list.tokens.to_string() == "hidden"
}

/// Returns true if a condition is `test`, or `all(…)` with `test` among its parts.
fn needs_test(condition: &str) -> bool {
    if condition == "test" {
        return true;
    }
    let Some(all) = condition.strip_prefix("all(").and_then(|rest| rest.strip_suffix(')')) else {
        return false;
    };
    let mut depth = 0;
    let parts = all.split(|character| {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        character == ',' && depth == 0
    });
    parts.into_iter().any(needs_test)
}

/// The text of a literal expression.
fn text_of(value: &syn::Expr) -> Option<String> {
    let syn::Expr::Lit(literal) = value else { return None };
    let syn::Lit::Str(text) = &literal.lit else { return None };
    Some(text.value())
}

pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(plain(ident))
}

/// Returns the files of a crate held in memory.
#[cfg(test)]
pub(crate) fn in_memory(files: &[(&str, &str)]) -> HashMap<PathBuf, String> {
    files.iter().map(|(path, text)| (PathBuf::from(path), (*text).to_owned())).collect()
}
