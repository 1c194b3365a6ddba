//! The crate of an area that has none yet: its manifest, its root, and its places in the manifests
//! of others. The facade is left to a person: which names it shows is a choice.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::{layout::crate_name, output::Files};

/// The manifest of a new crate, before the line below which its features are written.
pub(super) fn manifest(area: &str) -> (String, String) {
    let before = format!(
        "[package]\nname = \"{}\"\ndescription = \"The HubSpot {} API for hubscope: one module for \
         each scope\"\nversion.workspace = true\nedition.workspace = true\n\
         rust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\n\
         readme.workspace = true\nkeywords.workspace = true\ncategories.workspace = true\n\n\
         [features]\ndefault = []\n",
        crate_name(area),
        words(area)
    );
    let after = "\n[dependencies]\nhubscope-core.workspace = true\nserde.workspace = true\n\n\
        [dev-dependencies]\nhubscope-core = { workspace = true, features = [\"macros\"] }\n\
        hubscope-reqwest.workspace = true\nserde_json.workspace = true\n\n\
        [package.metadata.docs.rs]\nall-features = true\n\n[lints]\nworkspace = true\n";
    (before, after.to_owned())
}

fn words(area: &str) -> String {
    area.replace('_', " ")
}

/// Writes the root of a new crate, and adds it to the workspace.
///
/// # Errors
/// When the manifest of the workspace cannot be read.
pub(super) fn write(area: &str, root: &Path, files: &mut Files) -> Result<()> {
    let lib = format!(
        "//! The HubSpot {} API.\n//!\n//! The module that you import is the scope that your app \
         needs. All calls are listed by API\n//! under [`apis`]. Each API is a feature.\n\
         #![cfg_attr(feature = \"full\", doc = \"\")]\n\
         #![cfg_attr(feature = \"full\", doc = include_str!(\"generated/overview.md\"))]\n\n\
         #[allow(missing_docs)]\n#[rustfmt::skip]\nmod generated;\n\npub use generated::*;\n",
        words(area)
    );
    let name = crate_name(area);
    files.insert(Path::new("crates/api").join(&name).join("src/lib.rs"), lib);
    let line = format!(
        "{name} = {{ path = \"crates/api/{name}\", version = \"0.1.0\", default-features = false }}"
    );
    line_of(Path::new("Cargo.toml"), root, &line, files)
}

/// Puts a line about a crate of the workspace among those of the others, or in place of the one that
/// is there.
///
/// # Errors
/// When the manifest cannot be read.
pub(super) fn line_of(path: &Path, root: &Path, line: &str, files: &mut Files) -> Result<()> {
    let old = match files.get(path) {
        Some(text) => text.clone(),
        None => fs::read_to_string(root.join(path))
            .with_context(|| format!("{} cannot be read", path.display()))?,
    };
    let name = |line: &str| line.split([' ', '.']).next().unwrap_or_default().to_owned();
    let own = name(line);
    let mut lines: Vec<&str> = old.lines().collect();
    match lines.iter().position(|it| name(it) == own) {
        Some(at) => lines[at] = line,
        None => {
            let is_crate = |it: &str| it.starts_with("hubscope-");
            let later = lines.iter().position(|it| is_crate(it) && name(it) > own);
            let last = lines.iter().rposition(|it| is_crate(it)).map(|at| at + 1);
            lines.insert(later.or(last).unwrap_or(lines.len()), line);
        }
    }
    files.insert(path.to_owned(), lines.join("\n") + "\n");
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn a_line_stands_among_its_like_once() {
        let path = PathBuf::from("Cargo.toml");
        let old = "[dependencies]\nhubscope-a = 1\nhubscope-c.workspace = true\nserde = 1\n";
        let mut files = Files::from([(path.clone(), old.to_owned())]);
        for line in ["hubscope-b = 2", "hubscope-d = 2", "hubscope-c = 2"] {
            line_of(&path, Path::new(""), line, &mut files).unwrap();
        }
        assert_eq!(
            files[&path],
            "[dependencies]\nhubscope-a = 1\nhubscope-b = 2\nhubscope-c = 2\nhubscope-d = 2\nserde = 1\n"
        );
    }
}
