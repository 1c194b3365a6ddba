//! `cargo xtask codegen`: writes the generated code from the spec.

mod docs;
mod emulator;
mod endpoints;
mod examples;
pub(crate) mod layout;
mod manifests;
mod modules;
mod overview;
mod purpose;
mod required;
pub(crate) mod resolve;
mod samples;
pub(crate) mod scopes;
mod shapes;
pub(crate) mod text;
mod type_names;
pub(crate) mod types;
mod wire_tests;

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::spec::workspace::Spec;
use layout::Layout;
pub(crate) use modules::module_path;
pub(crate) use modules::write as write_modules;
use resolve::Model;

/// The first line of every generated file.
pub(crate) const HEADER: &str =
    "//! Written by the code generator of hubscope from an endpoint spec. Do not edit.\n";

/// Generated files by their path below the workspace.
pub(crate) type Files = BTreeMap<PathBuf, String>;

/// Writes what the spec makes, or with `check` says what differs.
pub fn run(root: &Path, spec: &Path, check: bool) -> Result<String> {
    let spec = Spec::load(spec)?;
    let mut files = format(generate(&spec)?, Some(&root.join("rustfmt.toml")))?;
    files.extend(overview::write(&Model::new(&spec)?));
    files.extend(manifests::write(&spec, root)?);
    let mut present = Vec::new();
    for area in spec.apis.iter().map(|api| api.area.as_str()).collect::<BTreeSet<_>>() {
        present.extend(rust_files(&root.join(Layout::Crates.folder(area)))?);
    }
    present.extend(rust_files(&root.join(wire_tests::file("mod")).with_file_name(""))?);
    let stale = sync(root, &files, &present, check)?;
    match (check, stale.is_empty()) {
        (true, false) => {
            bail!(
                "generated code differs from what spec/ makes; run `cargo xtask codegen`:\n  {}",
                stale.join("\n  ")
            )
        }
        _ => Ok(format!("{} generated files, {} changed", files.len(), stale.len())),
    }
}

/// Writes the files that differ and removes those present that are no longer generated, or only says which they are.
pub(crate) fn sync(
    root: &Path,
    files: &Files,
    present: &[PathBuf],
    check: bool,
) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for (short, text) in files {
        let path = root.join(short);
        if fs::read_to_string(&path).unwrap_or_default() == *text {
            continue;
        }
        stale.push(short.display().to_string());
        if !check {
            fs::create_dir_all(path.parent().unwrap_or(root))?;
            fs::write(&path, text)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
    }
    for path in present {
        let short = path.strip_prefix(root).unwrap_or(path);
        if files.contains_key(short) {
            continue;
        }
        stale.push(format!("{} (no longer generated)", short.display()));
        if !check {
            fs::remove_file(path)?;
        }
    }
    Ok(stale)
}

/// Everything that the spec makes, not yet formatted.
pub(crate) fn generate(spec: &Spec) -> Result<Files> {
    let model = Model::new(spec)?;
    let mut files = Files::new();
    scopes::write(&model, &mut files);
    emulator::write(&model, &mut files);
    modules::write(&model, &mut files)?;
    Ok(files)
}

pub(crate) fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                files.extend(rust_files(&path)?);
            } else {
                files.push(path);
            }
        }
    }
    Ok(files)
}

/// Formats all files with one run of rustfmt: a mark in a comment of its own separates them.
pub(crate) fn format(files: Files, config: Option<&Path>) -> Result<Files> {
    const MARK: &str = "// ---- hubscope: next file ----\n";
    // The files become one text, in whose middle inner documentation may not stand: it goes through as a comment.
    const DOC: (&str, &str) = ("//!", "//~!");
    let paths: Vec<_> = files.keys().cloned().collect();
    let hidden =
        |text: &String| text.lines().map(|line| swap(line, DOC.0, DOC.1)).collect::<String>();
    let text: String = files.values().map(|text| format!("{MARK}\n{}\n", hidden(text))).collect();
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .args(config.iter().flat_map(|file| [OsStr::new("--config-path"), file.as_os_str()]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt cannot be started: `rustup component add rustfmt`")?;
    let mut input = rustfmt.stdin.take().context("rustfmt has no input")?;
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    writer.join().map_err(|_| anyhow::anyhow!("rustfmt took no input"))??;
    if !output.status.success() {
        bail!("rustfmt refused the generated code, which is a defect of the generator");
    }
    let output = String::from_utf8(output.stdout)?;
    let parts: Vec<_> = output.split(MARK).skip(1).collect();
    if parts.len() != paths.len() {
        bail!("rustfmt gave {} files back instead of {}", parts.len(), paths.len());
    }
    let shown = |part: &str| {
        let body: String = part.trim().lines().map(|line| swap(line, DOC.1, DOC.0)).collect();
        if body.trim().is_empty() { String::new() } else { body }
    };
    Ok(paths.into_iter().zip(parts.into_iter().map(shown)).collect())
}

/// The line, ended, with its mark of a comment replaced by another.
fn swap(line: &str, from: &str, to: &str) -> String {
    match line.trim_start().strip_prefix(from) {
        Some(rest) => format!("{}{to}{rest}\n", &line[..line.len() - line.trim_start().len()]),
        None => format!("{line}\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::workspace::root;

    #[test]
    fn generating_twice_gives_the_same_files() {
        let spec = Spec::load(&root().join("spec")).unwrap();
        assert_eq!(generate(&spec).unwrap(), generate(&spec).unwrap());
    }

    #[test]
    fn the_committed_code_is_what_the_spec_makes() {
        run(&root(), &root().join("spec"), true).unwrap();
    }

    /// The spec of the workspace with the file of an API written once more, changed.
    fn with(name: &str, file: &str, change: impl Fn(String) -> String) -> Spec {
        let folder =
            std::env::temp_dir().join(format!("hubscope-versions-{name}-{}", std::process::id()));
        let spec = root().join("spec");
        fs::create_dir_all(folder.join("crm")).unwrap();
        for file in ["scopes.toml", "objects.toml", "overrides.toml", "crm/contacts.toml"] {
            fs::copy(spec.join(file), folder.join(file)).unwrap();
        }
        let contacts = fs::read_to_string(spec.join("crm/contacts.toml")).unwrap();
        fs::write(folder.join(file), change(contacts)).unwrap();
        let spec = Spec::load(&folder).unwrap();
        fs::remove_dir_all(folder).unwrap();
        spec
    }

    #[test]
    fn another_version_is_one_line_in_the_spec() {
        let change = |contacts: String| {
            contacts.replacen("version = \"2026-03\"", "version = \"2026-09\"", 1)
        };
        let files = generate(&with("moved", "crm/contacts.toml", change)).unwrap();
        let read =
            &files[Path::new("crates/api/hubscope-crm/src/generated/objects/contacts/read.rs")];
        assert!(read.contains("path: \"/crm/objects/2026-09/contacts\""), "{read}");
        assert!(!read.contains("2026-03"), "{read}");
    }

    #[test]
    fn two_versions_of_an_api_stand_side_by_side() {
        let change = |contacts: String| {
            contacts.replacen("version = \"2026-03\"", "version = \"2026-09\"", 1)
        };
        let spec = with("beside", "crm/contacts_2026_09.toml", change);
        assert_eq!(crate::check::collisions(&Model::new(&spec).unwrap()), [""; 0]);
        let files = generate(&spec).unwrap();
        let folder = Path::new("crates/api/hubscope-crm/src/generated/objects/contacts/read");
        assert!(files[&folder.join("v2026_09.rs")].contains("/crm/objects/2026-09/contacts"));
        assert!(files[&folder.join("contacts_calls.rs")].contains("/crm/objects/2026-03/contacts"));
    }
}
