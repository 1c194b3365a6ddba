//! `cargo xtask swaps`: counts the generated constructors whose arguments could be swapped.
//!
//! Two parameters are interchangeable when both accept the same literal: `"x"`, `1`, `1.0`,
//! `true`, or an array of one of these. The signatures are read from the generated code, and not
//! from the generator, which has a rule of its own for what it takes by name.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use quote::ToTokens;
use syn::{FnArg, Visibility, visit::Visit};

use crate::house::rust_files;

/// The constructors of the generated code, and those that are left to mend.
#[derive(Default)]
struct Signatures {
    file: String,
    read: usize,
    left: Vec<String>,
}

/// Counts the constructors of the area crates. It is an error when some can be swapped.
pub(crate) fn run(root: &Path) -> Result<String> {
    let mut signatures = Signatures::default();
    for file in of_area_crates(root)? {
        if !file.components().any(|part| part.as_os_str() == "generated") {
            continue;
        }
        let short = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        let text = fs::read_to_string(&file)?;
        signatures.file = short.clone();
        signatures.visit_file(&syn::parse_file(&text).with_context(|| short)?);
    }
    let Signatures { read, left, .. } = signatures;
    match left.is_empty() {
        true => Ok(format!("{read} constructors, none with arguments that could be swapped\n")),
        false => bail!(
            "{} of {read} constructors have arguments that could be swapped:\n  {}",
            left.len(),
            left.join("\n  ")
        ),
    }
}

fn of_area_crates(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join("crates/api"))? {
        files.extend(rust_files(&entry?.path())?);
    }
    files.sort();
    Ok(files)
}

impl Visit<'_> for Signatures {
    fn visit_item_fn(&mut self, item: &syn::ItemFn) {
        self.see(&item.vis, &item.sig);
    }

    fn visit_impl_item_fn(&mut self, item: &syn::ImplItemFn) {
        self.see(&item.vis, &item.sig);
    }
}

impl Signatures {
    fn see(&mut self, visibility: &Visibility, signature: &syn::Signature) {
        let parameters: Option<Vec<_>> = (signature.inputs.iter())
            .map(|input| match input {
                FnArg::Typed(it) => Some(it.ty.to_token_stream().to_string().replace(' ', "")),
                FnArg::Receiver(_) => None,
            })
            .collect();
        // A setter names what it takes.
        let (Visibility::Public(_), Some(parameters)) = (visibility, parameters) else { return };
        self.read += 1;
        if is_swappable(&parameters) {
            let line = format!("{}: {}({})", self.file, signature.ident, parameters.join(", "));
            self.left.push(line);
        }
    }
}

/// Returns true if two of the parameters accept the same literal, or one is a boolean.
fn is_swappable(parameters: &[String]) -> bool {
    let mut seen = BTreeSet::new();
    let mut accepted = parameters.iter().map(|ty| literals(ty));
    parameters.iter().any(|ty| ty == "bool")
        || accepted.any(|of_one| of_one.into_iter().any(|literal| !seen.insert(literal)))
}

/// The literals that a parameter of this type accepts.
fn literals(ty: &str) -> Vec<String> {
    if let Some(item) = ty.strip_prefix("implIntoIterator<Item=") {
        return literals(item.trim_end_matches('>')).iter().map(|it| format!("[{it}]")).collect();
    }
    let text = ["String", "SecretString"].iter().any(|text| {
        let into = ty.strip_prefix("implInto<").unwrap_or_default();
        into.trim_end_matches('>') == *text
    });
    let accepted: &[&str] = match ty {
        "implToString" => &["\"x\"", "1", "true"],
        _ if ty.starts_with("implInto<Value") => &["\"x\"", "1", "true"],
        _ if text => &["\"x\""],
        "i64" => &["1"],
        "f64" => &["1.0"],
        "bool" => &["true"],
        _ => &[],
    };
    accepted.iter().map(|literal| (*literal).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swappable(parameters: &[&str]) -> bool {
        is_swappable(&parameters.iter().map(|ty| (*ty).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn what_accepts_the_same_literal_can_be_swapped() {
        assert!(swappable(&["implInto<String>", "implInto<String>"]));
        assert!(swappable(&["implToString", "i64"]));
        assert!(swappable(&["bool"]));
        let texts = "implIntoIterator<Item=implInto<String>>";
        assert!(swappable(&[texts, texts]));
        assert!(!swappable(&["implInto<String>", "i64", "f64", texts]));
        assert!(!swappable(&["T", "Filter", "implInto<Filter>"]));
    }
}
