//! `cargo xtask names`: shows and changes the ledger of public names.

mod moves;
mod property;
mod show;
#[cfg(test)]
mod stays;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

pub use moves::run as rename;
pub use property::{Property, run as property};
pub use show::run as show;

use crate::{
    changelog, codegen,
    names::ledger::{FILE, Ledger},
    spec::workspace::Spec,
};

/// Writes the ledger anew from what the rules propose today, as if there were none.
///
/// # Errors
/// When a version is released, whose paths would move.
pub fn fresh(root: &Path, spec: &Path) -> Result<String> {
    let changelog = root.join("CHANGELOG.md");
    let text = fs::read_to_string(&changelog)
        .with_context(|| format!("{} cannot be read", changelog.display()))?;
    if let Some(version) = changelog::released(&text).next() {
        bail!(
            "version {version} is released, and its paths stay: `cargo xtask names move OLD NEW` changes one"
        );
    }
    let mut ledger = Ledger::default();
    let lowered = codegen::lowered(&Spec::load(spec)?, &mut ledger)?;
    ledger.save(spec)?;
    let notes: String = lowered.notes.iter().map(|note| format!("\n  {note}")).collect();
    Ok(format!(
        "spec/{FILE}: {} operations, {} types; run `cargo xtask codegen`{notes}",
        ledger.areas.values().map(|names| names.operations.len()).sum::<usize>(),
        ledger.areas.values().map(|names| names.types.len()).sum::<usize>()
    ))
}
