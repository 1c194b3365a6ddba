//! Writes the features of the facade: one for each API, and one for all APIs of an area.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::{ir::Ir, layout::crate_name, output::Files};

/// The lines below this one, up to the next table, are written here.
const MARK: &str = "# Written by `cargo xtask codegen`: a feature for each API, and one for all APIs of an area.\n";

/// The manifest of the facade, with its features. One feature name means one API across all areas.
pub(super) fn write(ir: &Ir, root: &Path, files: &mut Files) -> Result<()> {
    let path = Path::new("crates/hubscope/Cargo.toml");
    let old = fs::read_to_string(root.join(path))
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let Some((before, after)) = old.split_once(MARK) else {
        bail!("{}: expected the line `{}`", path.display(), MARK.trim());
    };
    let after = after.find("\n[").map_or("", |at| &after[at..]);
    let features = features(ir);
    files.insert(path.to_owned(), format!("{before}{MARK}{features}{after}"));
    Ok(())
}

fn features(ir: &Ir) -> String {
    let mut out = String::new();
    let mut each: BTreeMap<String, String> = BTreeMap::new();
    for area in &ir.areas {
        let (krate, module) = (crate_name(&area.name), facade_module(&area.name));
        let _ = writeln!(out, "{module}-full = [\"{module}\", \"{krate}/full\"]");
        let own = match area.features().0.contains(&module) {
            true => format!(", \"{krate}/{module}\""),
            false => String::new(),
        };
        each.insert(module.clone(), format!("{module} = [\"dep:{krate}\"{own}]\n"));
    }
    for area in &ir.areas {
        let (krate, module) = (crate_name(&area.name), facade_module(&area.name));
        let (apis, versions) = area.features();
        for api in apis.iter().filter(|api| **api != module) {
            // A feature means one API: the second of a name is told apart by its area.
            let name = match each.contains_key(api) {
                true => format!("{module}-{api}"),
                false => api.clone(),
            };
            let line = format!("{name} = [\"{module}\", \"{krate}/{api}\"]\n");
            each.insert(name, line);
        }
        for version in versions {
            // A version that is bound beside another is the same feature in all areas.
            let line = each.entry(version.clone()).or_insert_with(|| format!("{version} = []\n"));
            *line = line.replace("]\n", &format!("{}\"{krate}?/{version}\"]\n", comma(line)));
        }
    }
    out.extend(each.into_values());
    out
}

/// The separator in front of one more item of a list.
fn comma(line: &str) -> &'static str {
    if line.contains("[]") { "" } else { ", " }
}

/// The name of an area in the facade, as a feature.
fn facade_module(area: &str) -> String {
    crate_name(area).trim_start_matches("hubscope-").to_owned()
}
