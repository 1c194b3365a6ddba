//! `cargo xtask api`: the public items of the packages that are written by hand, one line each.
//!
//! The lists in `xtask/api` are committed, so that a change of the public API shows in its diff.

mod items;
mod text;

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use crate::{
    house::modules::Krate,
    metadata::{self, Package},
};

const FOLDER: &str = "xtask/api";

/// Writes the lists.
///
/// # Errors
/// When code cannot be read.
pub(crate) fn write(root: &Path) -> Result<String> {
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let lists = lists(root)?;
    for file in committed(&folder)? {
        if !lists.iter().any(|(name, _)| *name == file) {
            fs::remove_file(folder.join(file))?;
        }
    }
    for (name, text) in &lists {
        fs::write(folder.join(name), text)?;
    }
    Ok(format!("{FOLDER} has {} lists\n", lists.len()))
}

/// Compares the lists with the code.
///
/// # Errors
/// When they differ; the message has the lines.
pub(crate) fn check(root: &Path) -> Result<String> {
    let folder = root.join(FOLDER);
    let lists = lists(root)?;
    let mut differences = String::new();
    for (name, text) in &lists {
        let old = fs::read_to_string(folder.join(name)).unwrap_or_default();
        difference(name, &old, text, &mut differences);
    }
    for file in committed(&folder)? {
        if !lists.iter().any(|(name, _)| *name == file) {
            let _ = writeln!(differences, "{file}: the package is gone");
        }
    }
    if differences.is_empty() {
        return Ok(format!("{} lists are up to date\n", lists.len()));
    }
    bail!("the public API has changed\n\n{differences}\n`cargo xtask api` writes the lists")
}

fn difference(name: &str, old: &str, new: &str, out: &mut String) {
    let (old, new): (BTreeSet<_>, BTreeSet<_>) = (old.lines().collect(), new.lines().collect());
    for (mark, lines) in [('-', old.difference(&new)), ('+', new.difference(&old))] {
        for line in lines {
            let _ = writeln!(out, "{name}: {mark} {line}");
        }
    }
}

fn committed(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    if folder.exists() {
        for entry in fs::read_dir(folder)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// The list of each package, by the name of its file.
fn lists(root: &Path) -> Result<Vec<(String, String)>> {
    let packages = metadata::packages(root)?;
    let mut lists = Vec::new();
    for package in packages.iter().filter(|package| package.published) {
        if package.folder.starts_with(root.join("crates/api")) {
            continue;
        }
        if let Some(source) = library(package) {
            let read = |path: &Path| fs::read_to_string(path).ok();
            let krate = Krate::load(source, &read)?;
            let lines = items::public(&krate);
            let text = lines.into_iter().fold(String::new(), |text, line| text + &line + "\n");
            lists.push((format!("{}.txt", package.name), text));
        }
    }
    Ok(lists)
}

fn library(package: &Package) -> Option<&PathBuf> {
    let mut targets = package.targets.iter();
    let target = targets.find(|target| matches!(target.kind.as_str(), "lib" | "proc-macro"))?;
    Some(&target.source)
}
