//! `cargo xtask style`: refuses the worst habits of prose in comments and Markdown.
//!
//! Each package has an allowance in `xtask/style.txt`, which can only be lowered.

mod patterns;
mod prose;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use self::patterns::Finding;
use crate::{
    house::{is_generated, rust_files},
    metadata,
};

/// The name of the files that belong to no package.
const ROOT: &str = "(root)";

const ALLOWANCES: &str = "xtask/style.txt";

/// Checks the prose of all packages against their allowances, and shows that of the named one.
///
/// # Errors
/// When a package has more findings than its allowance, or `shown` is not a package.
pub(crate) fn check(root: &Path, shown: Option<&str>) -> Result<String> {
    let found = findings(root)?;
    if let Some(name) = shown {
        let findings = found.get(name).with_context(|| format!("`{name}` is not a package"))?;
        return Ok(list(findings));
    }
    let allowed = allowances(root)?;
    let (above, mut below) = compare(&found, &allowed);
    if !above.is_empty() {
        bail!("{above}\n`cargo xtask style PACKAGE` shows those of one package");
    }
    if !below.is_empty() {
        below.push_str("`cargo xtask style --lower` does so\n");
    }
    let total: usize = found.values().map(Vec::len).sum();
    Ok(format!("{below}{total} findings, none above its allowance\n"))
}

/// Describes the packages above their allowances, with their findings, and those below.
fn compare(
    found: &BTreeMap<String, Vec<Finding>>,
    allowed: &BTreeMap<String, usize>,
) -> (String, String) {
    let (mut above, mut below) = (String::new(), String::new());
    for (name, findings) in found {
        let allowance = allowed.get(name).copied().unwrap_or(0);
        if findings.len() > allowance {
            let _ = writeln!(above, "{name} has {}, {allowance} are allowed", findings.len());
            above.push_str(&list(findings));
        } else if findings.len() < allowance {
            let _ = writeln!(below, "{name} can be lowered from {allowance} to {}", findings.len());
        }
    }
    (above, below)
}

/// Lowers the allowances to what is there.
///
/// # Errors
/// When a package has more findings than its allowance.
pub(crate) fn lower(root: &Path) -> Result<String> {
    check(root, None)?;
    let mut text = String::new();
    for (name, findings) in findings(root)? {
        if !findings.is_empty() {
            let _ = writeln!(text, "{name} {}", findings.len());
        }
    }
    fs::write(root.join(ALLOWANCES), text)?;
    Ok(format!("{ALLOWANCES} is written\n"))
}

fn list(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut text, finding| {
        let _ = writeln!(text, "  {finding}");
        text
    })
}

/// The findings by package.
fn findings(root: &Path) -> Result<BTreeMap<String, Vec<Finding>>> {
    let packages = metadata::packages(root)?;
    let mut found = BTreeMap::new();
    let folders: Vec<_> = packages.iter().map(|package| package.folder.clone()).collect();
    for package in &packages {
        let mut files = rust_files(&package.folder)?;
        files.extend(markdown_files(&package.folder, &[])?);
        found.insert(package.name.clone(), of_files(root, &files)?);
    }
    found.insert(ROOT.to_owned(), of_files(root, &markdown_files(root, &folders)?)?);
    Ok(found)
}

fn of_files(root: &Path, files: &[PathBuf]) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(file)?;
        if is_generated(file, &text) {
            continue;
        }
        let blocks = match file.extension().and_then(|ending| ending.to_str()) {
            Some("rs") => prose::of_rust(&text),
            _ => prose::of_markdown(&text),
        };
        let name = file.strip_prefix(root).unwrap_or(file).display().to_string();
        found.extend(blocks.iter().flat_map(|block| patterns::find(&name, block)));
    }
    Ok(found)
}

/// The Markdown files below a folder, without those in folders that are somebody else's.
fn markdown_files(folder: &Path, others: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let hidden = [".git", "target", "node_modules"].iter().any(|name| path.ends_with(name));
            if path.is_dir() {
                if !hidden && !others.contains(&path) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "md") && !path.is_symlink() {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The allowances: lines of a package and a number.
fn allowances(root: &Path) -> Result<BTreeMap<String, usize>> {
    let text = fs::read_to_string(root.join(ALLOWANCES)).unwrap_or_default();
    text.lines()
        .map(|line| {
            let (name, count) = line
                .rsplit_once(' ')
                .with_context(|| format!("{ALLOWANCES}: `{line}` is not a name and a number"))?;
            Ok((name.to_owned(), count.parse()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_may_have_fewer_findings_than_its_allowance_but_not_more() {
        let block = prose::of_rust("/// What whoever asks for.");
        let findings = patterns::find("f.rs", &block[0]);
        let found = BTreeMap::from([("core".to_owned(), findings)]);
        let compared =
            |allowance| compare(&found, &BTreeMap::from([("core".to_owned(), allowance)]));
        assert_eq!(compared(2), (String::new(), String::new()));
        assert_eq!(compared(3).1, "core can be lowered from 3 to 2\n");
        let above = compared(1).0;
        assert!(above.starts_with("core has 2, 1 are allowed\n  f.rs:1: what ->"), "{above}");
        assert!(!compare(&found, &BTreeMap::new()).0.is_empty());
    }
}
