//! Adds documents one by one in any order, and looks whether a public path moves.

use std::{
    collections::BTreeSet,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::{
    layout::Layout,
    lower,
    mend::Facts,
    names::{Ground, ledger::Ledger},
    spec::workspace::Spec,
};

/// What is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Property {
    /// How many orders of the documents.
    pub seeds: u64,
    /// The first of them.
    pub first: u64,
    /// Whether names are made as if there were no ledger, which has to be noticed.
    pub ignore_ledger: bool,
}

impl Property {
    /// That many orders, from the first one.
    #[must_use]
    pub fn new(seeds: u64) -> Self {
        Self { seeds, first: 0, ignore_ledger: false }
    }
}

/// What came of it.
#[derive(Default)]
struct Outcome {
    steps: usize,
    changed: BTreeSet<String>,
    missing: BTreeSet<String>,
    /// The entries that changed, each time they did.
    changes: usize,
}

/// Names a random part of the documents from an empty ledger, keeps it, and adds the others one by one.
///
/// # Errors
/// When an entry changes that was there, or a path of the ledger is not in what is generated.
pub fn run(spec: &Path, property: &Property) -> Result<String> {
    let began = Instant::now();
    let spec = Spec::load(spec)?;
    let facts = Facts::new(&spec)?;
    let ground = Ground::new(&facts);
    let mut outcome = Outcome::default();
    for seed in property.first..property.first + property.seeds {
        order(&ground, seed, property.ignore_ledger, &mut outcome)?;
    }
    let said = report(property, &outcome, began.elapsed());
    let is_sound = outcome.changed.is_empty() && outcome.missing.is_empty();
    if is_sound { Ok(said) } else { bail!("{said}") }
}

fn report(property: &Property, outcome: &Outcome, took: Duration) -> String {
    let mut said = format!(
        "{} seeds, {} documents added: changed {}, missing {}, in {:.1} s",
        property.seeds,
        outcome.steps,
        outcome.changes,
        outcome.missing.len(),
        took.as_secs_f64()
    );
    for (what, lines) in [("changed", &outcome.changed), ("missing", &outcome.missing)] {
        for line in lines.iter().take(10) {
            said.push_str(&format!("\n  {what}: {line}"));
        }
    }
    said
}

/// Tries one order of the documents.
fn order(ground: &Ground<'_>, seed: u64, ignore_ledger: bool, outcome: &mut Outcome) -> Result<()> {
    let mut random = Random(seed);
    let mut rest = ground.all();
    random.shuffle(&mut rest);
    let begin = 1 + random.below(rest.len());
    let mut present: Vec<usize> = rest.drain(..begin).collect();
    let mut ledger = Ledger::default();
    ground.settle(&sorted(&present), &mut ledger, false)?;
    for next in rest {
        present.push(next);
        outcome.steps += 1;
        let mut after = if ignore_ledger { Ledger::default() } else { ledger.clone() };
        ground.settle(&sorted(&present), &mut after, false)?;
        compare(&ledger, &after, outcome);
        ledger = after;
    }
    let all = sorted(&present);
    let lowered = lower::lower(ground, &all, &mut ledger, Layout::Crates)?;
    let there = lowered.ir.public_paths();
    outcome.missing.extend(ledger.paths().filter(|path| !there.contains(path)));
    Ok(())
}

/// The order in which documents are read does not depend on when they came.
fn sorted(numbers: &[usize]) -> Vec<usize> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers
}

/// Notes what has changed of what was there.
fn compare(before: &Ledger, after: &Ledger, outcome: &mut Outcome) {
    let mut changed = |line: String| {
        outcome.changes += 1;
        outcome.changed.insert(line);
    };
    for (key, entry) in &before.operations {
        if after.operations.get(key) != Some(entry) {
            changed(entry.line());
        }
    }
    for (area, names) in &before.types {
        for (key, name) in names {
            if after.types.get(area).and_then(|names| names.get(key)) != Some(name) {
                changed(format!("type {key} = {area}::types::{name}"));
            }
        }
    }
    for (name, dnf) in &before.requirements {
        if after.requirements.get(name) != Some(dnf) {
            changed(format!("requirement {name} = {dnf}"));
        }
    }
}

/// Numbers that look random, the same for one seed on every machine (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % limit).unwrap_or_default()
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::workspace::root;

    #[test]
    fn adding_documents_moves_no_public_path() {
        run(&root().join("spec"), &Property::new(3)).unwrap();
    }

    #[test]
    fn without_the_ledger_paths_move() {
        let property = Property { ignore_ledger: true, ..Property::new(1) };
        let error = run(&root().join("spec"), &property).unwrap_err().to_string();
        assert!(!error.contains("changed 0,"), "{error}");
    }
}
