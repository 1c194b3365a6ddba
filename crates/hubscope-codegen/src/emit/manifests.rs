//! Writes the features of the area crates: one for each API, and `full`.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{ir::Ir, layout::crate_name, output::Files};

use super::new_crate;

/// What is below this line, up to the next table, is written here.
const MARK: &str = "# Written by `cargo xtask codegen`: one feature for each API.\n";

/// The manifests of the area crates, with their features. An area without a crate gets one.
pub(super) fn write(ir: &Ir, root: &Path, files: &mut Files) -> Result<()> {
    for area in &ir.areas {
        let path = Path::new("crates/api").join(crate_name(&area.name)).join("Cargo.toml");
        let old = match root.join(&path).exists() {
            true => fs::read_to_string(root.join(&path))
                .with_context(|| format!("{} cannot be read", path.display()))?,
            false => {
                new_crate::write(&area.name, root, files)?;
                let (before, after) = new_crate::manifest(&area.name);
                format!("{before}{MARK}{after}")
            }
        };
        let Some((before, after)) = old.split_once(MARK) else {
            bail!("{}: expected the line `{}`", path.display(), MARK.trim());
        };
        let after = after.find("\n[").map_or("", |at| &after[at..]);
        let (apis, versions) = area.features();
        let each = apis.iter().chain(&versions).map(|feature| format!("{feature} = []\n"));
        let all: String = apis.iter().map(|feature| format!("    \"{feature}\",\n")).collect();
        let each: String = each.collect();
        files.insert(path, format!("{before}{MARK}full = [\n{all}]\n{each}{after}"));
        // The tests of what is sent are about all there is.
        let all: String = versions.iter().map(|version| format!(", \"{version}\"")).collect();
        let line = format!(
            "{} = {{ workspace = true, features = [\"full\"{all}] }}",
            crate_name(&area.name)
        );
        let tests = Path::new("crates/tests/hubscope-wire-tests/Cargo.toml");
        new_crate::line_of(tests, root, &line, files)?;
    }
    Ok(())
}
