//! `cargo xtask docs`: counts the docs of generated items that restate a name.
//!
//! A doc restates a name when every word of it is in the identifiers of its item and the item's
//! parent, or among the empty words.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, bail};
use syn::{Attribute, Expr, Lit, Meta, visit::Visit};

use crate::house::rust_files;

/// Words that say nothing by themselves.
const EMPTY: [&str; 41] = [
    "a",
    "an",
    "and",
    "any",
    "are",
    "as",
    "be",
    "by",
    "field",
    "for",
    "from",
    "given",
    "id",
    "in",
    "is",
    "it",
    "its",
    "list",
    "name",
    "object",
    "of",
    "on",
    "optional",
    "or",
    "parameter",
    "request",
    "required",
    "response",
    "returned",
    "set",
    "sets",
    "that",
    "the",
    "this",
    "to",
    "type",
    "used",
    "value",
    "values",
    "which",
    "with",
];

/// The items that were read.
#[derive(Default)]
struct Docs {
    file: String,
    parents: Vec<String>,
    items: usize,
    documented: usize,
    restating: Vec<String>,
}

/// Counts the docs of the area crates. It is an error when one restates a name.
pub(crate) fn run(root: &Path) -> Result<String> {
    let mut docs = Docs::default();
    for entry in fs::read_dir(root.join("crates/api"))? {
        for file in rust_files(&entry?.path())? {
            if !file.components().any(|part| part.as_os_str() == "generated") {
                continue;
            }
            let short = file.strip_prefix(root).unwrap_or(&file).display().to_string();
            let text = fs::read_to_string(&file)?;
            docs.file = short.clone();
            docs.visit_file(&syn::parse_file(&text).with_context(|| short)?);
        }
    }
    let Docs { items, documented, restating, .. } = docs;
    if !restating.is_empty() {
        bail!("{} docs restate a name:\n  {}", restating.len(), restating.join("\n  "));
    }
    let share = documented * 100 / items.max(1);
    Ok(format!("{items} items, {documented} documented ({share} %), 0 docs restate a name\n"))
}

/// The words of an identifier or of a sentence, in small letters.
fn words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for part in text.split(|c: char| !c.is_alphanumeric()) {
        let mut word = String::new();
        let mut small = false;
        for letter in part.chars() {
            if letter.is_uppercase() && small {
                words.insert(std::mem::take(&mut word));
            }
            small = letter.is_lowercase();
            word.extend(letter.to_lowercase());
        }
        words.insert(word);
    }
    words.remove("");
    words
}

/// The text of the doc comments.
fn doc_of(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// Returns true if a doc says nothing beyond the names of its item and of the item's parent.
fn restates(doc: &str, names: &[&str]) -> bool {
    let mut known: BTreeSet<String> = EMPTY.iter().map(|word| (*word).to_owned()).collect();
    names.iter().for_each(|name| known.extend(words(name)));
    words(doc).is_subset(&known)
}

impl Docs {
    fn see(&mut self, name: &str, attributes: &[Attribute]) {
        self.items += 1;
        let doc = doc_of(attributes);
        if doc.trim().is_empty() {
            return;
        }
        self.documented += 1;
        let parent = self.parents.last().map_or("", String::as_str);
        if restates(&doc, &[name, parent]) {
            self.restating.push(format!("{}: {parent} {name}: {}", self.file, doc.trim()));
        }
    }
}

impl Visit<'_> for Docs {
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        let name = item.ident.to_string();
        self.see(&name, &item.attrs);
        self.parents.push(name);
        syn::visit::visit_item_struct(self, item);
        self.parents.pop();
    }

    fn visit_field(&mut self, field: &syn::Field) {
        if let (syn::Visibility::Public(_), Some(name)) = (&field.vis, &field.ident) {
            self.see(&name.to_string(), &field.attrs);
        }
    }

    fn visit_item_fn(&mut self, item: &syn::ItemFn) {
        if matches!(item.vis, syn::Visibility::Public(_)) {
            self.see(&item.sig.ident.to_string(), &item.attrs);
        }
    }

    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let name = match &*item.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
            _ => None,
        };
        self.parents.push(name.unwrap_or_default());
        syn::visit::visit_item_impl(self, item);
        self.parents.pop();
    }

    fn visit_impl_item_fn(&mut self, item: &syn::ImplItemFn) {
        if matches!(item.vis, syn::Visibility::Public(_)) {
            self.see(&item.sig.ident.to_string(), &item.attrs);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doc_of_nothing_but_names_restates_them() {
        assert!(restates("Sets `toObjectId`.", &["to_object_id", "Label"]));
        assert!(restates("The label's group name.", &["group_name", "LabelS"]));
        assert!(!restates("Name of the group, as users see it.", &["group_name", "Label"]));
    }
}
