//! `cargo xtask codegen`: writes the generated code from the spec.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{
    changelog::version,
    emit,
    layout::Layout,
    lower::{self, Lowered},
    mend::Facts,
    names::{
        Ground,
        ledger::{self, Ledger},
    },
    output::{Files, format, rust_files, sync},
    spec::workspace::Spec,
};

/// Writes what the spec makes, or with `check` says what differs.
///
/// # Errors
/// When the spec is wrong; with `check` when something differs.
pub fn run(root: &Path, spec: &Path, check: bool) -> Result<String> {
    let loaded = Spec::load(spec)?;
    let mut ledger = Ledger::load(spec)?;
    ledger.expire(version(root)?);
    let Lowered { ir, mut notes } = lowered(&loaded, &mut ledger)?;
    let code = emit::code(&ir, &mut notes);
    let mut files = format(code, Some(&root.join("rustfmt.toml")))?;
    files.extend(emit::pages(&ir, root)?);
    let lock = spec.join(ledger::FILE);
    files.insert(lock.strip_prefix(root).unwrap_or(&lock).to_owned(), ledger.text());
    let mut present = Vec::new();
    for folder in emit::folders(&ir) {
        present.extend(rust_files(&root.join(folder))?);
    }
    let stale = sync(root, &files, &present, check)?;
    match (check, stale.is_empty()) {
        (true, false) => {
            bail!(
                "generated code differs from what spec/ makes; run `cargo xtask codegen`:\n  {}",
                stale.join("\n  ")
            )
        }
        _ => Ok(said(&files, &stale, &notes)),
    }
}

fn said(files: &Files, stale: &[String], notes: &[String]) -> String {
    let mut said = format!("{} generated files, {} changed", files.len(), stale.len());
    if !notes.is_empty() {
        said.push_str(&format!("\nto settle by hand:\n  {}", notes.join("\n  ")));
    }
    said
}

/// What hubscope's own spec makes.
pub(crate) fn lowered(spec: &Spec, ledger: &mut Ledger) -> Result<Lowered> {
    let facts = Facts::new(spec)?;
    let ground = Ground::new(&facts)?;
    Ok(lower::lower(&ground, &ground.all(), ledger, Layout::Crates))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::spec::workspace::root;

    fn generate(spec: &Spec) -> Files {
        let mut notes = Vec::new();
        emit::code(&lowered(spec, &mut Ledger::default()).unwrap().ir, &mut notes)
    }

    #[test]
    fn generating_twice_gives_the_same_files() {
        let spec = Spec::load(&root().join("spec")).unwrap();
        assert_eq!(generate(&spec), generate(&spec));
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
        let files = generate(&with("moved", "crm/contacts.toml", change));
        let read =
            &files[Path::new("crates/api/hubscope-crm/src/generated/objects/contacts/read.rs")];
        assert!(read.contains("get(\"/crm/objects/2026-09/contacts\")"), "{read}");
        assert!(!read.contains("2026-03"), "{read}");
    }

    #[test]
    fn two_versions_of_an_api_stand_side_by_side() {
        let change = |contacts: String| {
            contacts.replacen("version = \"2026-03\"", "version = \"2026-09\"", 1)
        };
        let spec = with("beside", "crm/contacts_2026_09.toml", change);
        assert_eq!(lowered(&spec, &mut Ledger::default()).unwrap().notes, [""; 0]);
        let files = generate(&spec);
        let folder = Path::new("crates/api/hubscope-crm/src/generated/objects/contacts/read");
        assert!(files[&folder.join("v2026_09.rs")].contains("/crm/objects/2026-09/contacts"));
        assert!(files[&folder.join("contacts_calls.rs")].contains("/crm/objects/2026-03/contacts"));
    }
}
