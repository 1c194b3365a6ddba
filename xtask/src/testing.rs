//! `cargo xtask test`: brings what the tests need, and runs all of them.

mod need;
mod plan;

use std::{
    collections::BTreeSet,
    io::{BufRead, BufReader, Write},
    path::Path,
};

use anyhow::{Context, Result, bail};

pub(crate) use self::need::{install_apt, install_python, on_path};
use self::{
    need::Need,
    plan::{Chosen, Plan},
};
use crate::{
    metadata,
    run::{cargo, run as run_command},
};

/// Runs the tests of the workspace.
///
/// Needs that are named after `--without` are neither brought nor missed, and packages after
/// `--exclude` are left to another run. The last line says so. `--package` takes that package only.
///
/// Returns false if a test fails or did not run for want of something that is not named.
///
/// # Errors
/// When an argument is unknown or cargo cannot be started.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result<bool> {
    let (chosen, without) = read(arguments)?;
    let packages = metadata::packages(root)?;
    let plan = Plan::new(&packages, chosen)?;

    let wanted: BTreeSet<_> = plan.needs().difference(&without).copied().collect();
    let missing = need::bring(root, &wanted);
    if !missing.is_empty() {
        eprintln!("error: {}", need::how(&missing));
    }
    let absent: BTreeSet<_> = missing.union(&without).copied().collect();

    let mut seen = Seen::default();
    let mut passed = true;
    for arguments in plan.commands(&absent) {
        passed &= cargo_test(root, &arguments, &mut seen)?;
    }
    if seen.ignored > 0 {
        eprintln!("error: {} tests are ignored", seen.ignored);
        passed = false;
    }
    let expected = plan.binaries(&absent);
    if passed && seen.binaries != expected {
        eprintln!("error: of {expected} test files {} ran", seen.binaries);
        passed = false;
    }
    let left_out = plan.left_out(&absent);
    println!(
        "{} tests in {} binaries{}; did not run: {}",
        seen.tests,
        seen.binaries,
        if passed { " passed" } else { ", not all of them passed" },
        if left_out.is_empty() { "none".to_owned() } else { left_out.join(", ") },
    );
    Ok(passed && missing.is_empty())
}

/// Refuses warnings of clippy in all targets of the packages that [`run`] would take.
///
/// # Errors
/// When an argument is unknown or clippy warns.
pub(crate) fn lint(root: &Path, arguments: &[String]) -> Result<()> {
    let (chosen, _) = read(arguments)?;
    let plan = Plan::new(&metadata::packages(root)?, chosen)?;
    for (at, arguments) in plan.commands(&BTreeSet::new()).iter().enumerate() {
        // It has no test with `test = false`: those are named by the second command.
        let all: &[&str] = if at == 0 { &["--all-targets"] } else { &[] };
        let mut clippy = cargo(root);
        clippy.arg("clippy").args(all).args(arguments).args(["--", "-D", "warnings"]);
        run_command(&mut clippy)?;
    }
    Ok(())
}

/// Reads the packages that are chosen, and what they have to do without.
fn read(arguments: &[String]) -> Result<(Chosen, BTreeSet<Need>)> {
    let mut without = BTreeSet::new();
    let mut chosen = Chosen::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let value = arguments.next().with_context(|| format!("`{argument}` has no value"))?;
        match argument.as_str() {
            "--without" => {
                for name in value.split(',') {
                    without.insert(Need::named(name)?);
                }
            }
            "--exclude" => chosen.excluded.push(value.clone()),
            "--package" => chosen.packages.push(value.clone()),
            _ => bail!("`{argument}` is none of `--without`, `--exclude` and `--package`"),
        }
    }
    Ok((chosen, without))
}

/// Counts from the output of `cargo test`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    tests: u32,
    ignored: u32,
    /// The files below `tests/` that ran.
    binaries: usize,
}

impl Seen {
    fn line(&mut self, line: &str) {
        let line = line.trim();
        if line.starts_with("Running tests") {
            self.binaries += 1;
        }
        let Some(result) = line.strip_prefix("test result: ") else { return };
        for part in result.split([';', '.']) {
            match part.trim().split_once(' ') {
                Some((count, "passed")) => self.tests += count.parse().unwrap_or(0),
                Some((count, "ignored")) => self.ignored += count.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

/// Runs `cargo test`, shows its output and counts; returns false if it fails.
fn cargo_test(root: &Path, arguments: &[String], seen: &mut Seen) -> Result<bool> {
    let (reader, writer) = std::io::pipe()?;
    let mut cargo = cargo(root);
    cargo.args(["test", "--no-fail-fast"]).args(arguments);
    cargo.env("PATH", need::path(root)?).stdout(writer.try_clone()?).stderr(writer);
    eprintln!("cargo test {}", arguments.join(" "));
    let mut child = cargo.spawn()?;
    // The ends that this process holds would keep the pipe open.
    drop(cargo);
    let mut out = std::io::stdout();
    for line in BufReader::new(reader).split(b'\n') {
        let line = line?;
        out.write_all(&line)?;
        out.write_all(b"\n")?;
        seen.line(&String::from_utf8_lossy(&line));
    }
    Ok(child.wait()?.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_prints_is_counted() {
        let mut seen = Seen::default();
        for line in [
            "     Running tests/wire.rs (target/debug/deps/wire-1)",
            "     Running unittests src/lib.rs (target/debug/deps/x-1)",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished",
        ] {
            seen.line(line);
        }
        assert_eq!(seen, Seen { tests: 15, ignored: 1, binaries: 1 });
    }
}
