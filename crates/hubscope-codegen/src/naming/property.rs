//! Adds documents one by one in any order, and looks whether a public path moves.

use std::{
    collections::BTreeSet,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, anyhow, bail};

use crate::{
    layout::Layout,
    lower,
    mend::Facts,
    names::{
        Ground,
        ledger::{AreaNames, Ledger},
    },
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

impl Outcome {
    fn note(&mut self, line: String) {
        self.changes += 1;
        self.changed.insert(line);
    }

    fn extend(&mut self, other: Self) {
        self.steps += other.steps;
        self.changes += other.changes;
        self.changed.extend(other.changed);
        self.missing.extend(other.missing);
    }
}

/// Names a random part of the documents from an empty ledger, keeps it, and adds the others one by one.
///
/// # Errors
/// When an entry changes that was there, or a path of the ledger is not in what is generated.
pub fn run(spec: &Path, property: &Property) -> Result<String> {
    let began = Instant::now();
    let workers = std::thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let mut outcome = Outcome::default();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..workers)
            .map(|at| scope.spawn(move || seeds(spec, property, at, workers)))
            .collect();
        for worker in all {
            let found = worker.join().map_err(|_| anyhow!("a seed ended in a panic"))?;
            outcome.extend(found?);
        }
        anyhow::Ok(())
    })?;
    let said = report(property, &outcome, began.elapsed());
    let is_sound = outcome.changed.is_empty() && outcome.missing.is_empty();
    if is_sound { Ok(said) } else { bail!("{said}") }
}

/// Tries one of so many parts of the seeds.
fn seeds(spec: &Path, property: &Property, part: u64, parts: u64) -> Result<Outcome> {
    let spec = Spec::load(spec)?;
    let facts = Facts::new(&spec)?;
    let ground = Ground::new(&facts)?;
    let mut outcome = Outcome::default();
    for seed in (0..property.seeds).filter(|seed| seed % parts == part) {
        outcome.extend(order(&ground, property.first + seed, property.ignore_ledger));
    }
    Ok(outcome)
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
fn order(ground: &Ground<'_>, seed: u64, ignore_ledger: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut random = Random(seed);
    let mut rest = ground.all();
    random.shuffle(&mut rest);
    let begin = 1 + random.below(rest.len());
    let mut present: Vec<usize> = rest.drain(..begin).collect();
    let mut ledger = Ledger::default();
    ground.settle(&sorted(&present), &mut ledger, false);
    for next in rest {
        present.push(next);
        outcome.steps += 1;
        // A document touches its own area only.
        let area = &ground.api(next).area;
        let within: Vec<usize> =
            present.iter().copied().filter(|it| ground.api(*it).area == *area).collect();
        let names = ledger.areas.get(area).cloned().unwrap_or_default();
        let requirements = ledger.requirements.clone();
        if ignore_ledger {
            ledger.areas.remove(area);
            ledger.requirements.clear();
        }
        ground.settle(&sorted(&within), &mut ledger, false);
        if let Some(after) = ledger.areas.get(area) {
            compare(area, &names, after, &mut outcome);
        }
        for (name, dnf) in requirements {
            if !ignore_ledger && ledger.requirements.get(&name) != Some(&dnf) {
                outcome.note(format!("requirement {name} = {dnf}"));
            }
        }
    }
    let all = sorted(&present);
    let before = ledger.text();
    let lowered = lower::lower(ground, &all, &mut ledger, Layout::Crates);
    let there = lowered.ir.public_paths();
    outcome.missing.extend(ledger.paths().into_iter().filter(|path| !there.contains(path)));
    if !ignore_ledger {
        let after = ledger.text();
        let kept: BTreeSet<&str> = after.lines().collect();
        before.lines().filter(|it| !kept.contains(it)).for_each(|it| outcome.note(it.to_owned()));
    }
    outcome
}

/// The order in which documents are read does not depend on when they came.
fn sorted(numbers: &[usize]) -> Vec<usize> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers
}

/// Notes what has changed of what was there.
fn compare(area: &str, before: &AreaNames, after: &AreaNames, outcome: &mut Outcome) {
    for (key, entry) in &before.operations {
        if after.operations.get(key) != Some(entry) {
            outcome.note(entry.line(area));
        }
    }
    for (key, name) in &before.types {
        if after.types.get(key) != Some(name) {
            outcome.note(format!("type {key} = {area}::types::{name}"));
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
