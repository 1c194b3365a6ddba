//! Shows the entries of the ledger, and those that nothing uses.

use std::{collections::BTreeSet, path::Path};

use anyhow::Result;

use crate::{
    mend::Facts,
    names::{Ground, ledger::Ledger},
    spec::workspace::Spec,
};

/// The entries whose line has a text, and those of them that nothing uses any more.
///
/// # Errors
/// When the spec or the ledger cannot be read.
pub fn run(spec: &Path, pattern: &str) -> Result<String> {
    let ledger = Ledger::load(spec)?;
    let text = ledger.text();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let fits = |line: &&str| pattern.split('*').all(|part| line.contains(part));
    let mut out: String = lines.filter(fits).map(|line| format!("{line}\n")).collect();
    let unused: Vec<_> = unused(spec, &ledger)?.into_iter().collect();
    let shown: Vec<_> = unused.iter().map(String::as_str).filter(fits).collect();
    out.push_str(&match shown.len() {
        0 => "each of them is in use".to_owned(),
        count => format!("{count} that nothing uses any more:\n  {}", shown.join("\n  ")),
    });
    Ok(out)
}

/// The lines of entries that nothing uses any more.
pub(super) fn unused(spec: &Path, ledger: &Ledger) -> Result<BTreeSet<String>> {
    let spec = Spec::load(spec)?;
    let facts = Facts::new(&spec)?;
    let ground = Ground::new(&facts)?;
    // What is in use is what the names of today would write, had there been no other entries.
    let names = ground.settle(&ground.all(), &mut ledger.clone(), false);
    let used = ground.used(&names, ledger);
    let used = used.text();
    let used: BTreeSet<&str> = used.lines().collect();
    let all = ledger.text();
    let unused = all.lines().filter(|line| !used.contains(line)).map(str::to_owned);
    // An entry that has changed is in use; `cargo xtask codegen` writes it anew.
    let key = |line: &str| line.split(" = ").next().unwrap_or_default().to_owned();
    let keys: BTreeSet<String> = used.iter().map(|line| key(line)).collect();
    Ok(unused.filter(|line| !keys.contains(&key(line))).collect())
}
