//! Writes the features of the area crates: one for each API, and `full`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result, bail};

use crate::{ir::Ir, layout::crate_name};

use super::Files;

/// What is below this line, up to the next table, is written here.
const MARK: &str = "# Written by `cargo xtask codegen`: one feature for each API.\n";

/// The manifests of the area crates, with their features.
pub(super) fn write(ir: &Ir, root: &Path, files: &mut Files) -> Result<()> {
    let mut areas: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for area in &ir.areas {
        let features = area.apis.keys().map(|api| api.replace('_', "-"));
        areas.insert(&area.name, features.collect());
    }
    for (area, features) in areas {
        let path = Path::new("crates/api").join(crate_name(area)).join("Cargo.toml");
        let old = fs::read_to_string(root.join(&path))
            .with_context(|| format!("{} cannot be read: an area is a crate", path.display()))?;
        let Some((before, after)) = old.split_once(MARK) else {
            bail!("{}: expected the line `{}`", path.display(), MARK.trim());
        };
        let after = after.find("\n[").map_or("", |at| &after[at..]);
        let each: String = features.iter().map(|feature| format!("{feature} = []\n")).collect();
        let all: String = features.iter().map(|feature| format!("    \"{feature}\",\n")).collect();
        files.insert(path, format!("{before}{MARK}full = [\n{all}]\n{each}{after}"));
    }
    Ok(())
}
