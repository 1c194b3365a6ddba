//! `cargo xtask overhead`: instructions and allocations of one call.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result};

use super::{Pair, report};
use crate::run::output;

const LIMIT: f64 = 1.10;

/// A process that is stopped when it is dropped.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Measures one call of both transports. Needs valgrind, and the gungraun-runner of the version in
/// Cargo.lock.
pub(crate) fn run(root: &Path) -> Result<String> {
    let cargo = || {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(root);
        cargo
    };
    // In a process of its own, so that its work does not count.
    let server = [
        "run",
        "--release",
        "--quiet",
        "--package",
        "hubscope-overhead",
        "--bin",
        "overhead-server",
    ];
    output(cargo().args(["build"]).args(&server[1..]))?;
    let mut server = Server(cargo().args(server).stdout(Stdio::piped()).spawn()?);
    let mut url = String::new();
    BufReader::new(server.0.stdout.take().context("the server prints nothing")?)
        .read_line(&mut url)?;
    let bench = |name: &str| {
        let mut command = cargo();
        command.args(["bench", "--quiet", "--package", "hubscope-overhead", "--bench", name]);
        output(command.env("OVERHEAD_URL", url.trim()))
    };
    let instructions = instructions(&bench("instructions")?);
    let allocations = allocations(&bench("allocations")?);
    let mut pairs = Vec::new();
    for (what, figures) in [("instructions", instructions), ("allocations", allocations)] {
        for transport in ["reqwest", "ureq"] {
            let figure = |side: &str| {
                let name = format!("{side}_{transport}");
                figures
                    .get(&name)
                    .copied()
                    .with_context(|| format!("the benchmark of {what} has no {name}"))
            };
            let what = format!("ten calls on {transport}");
            let (hubscope, bare) = (figure("hubscope")?, figure("bare")?);
            let unit = if pairs.len() < 2 { "instructions" } else { "allocations" };
            pairs.push(Pair { what, hubscope, bare, unit, spread: None, limit: Some(LIMIT) });
        }
    }
    report(&pairs)
}

/// Reads lines such as `instructions::calls::bare_ureq list:…`, each followed by its
/// `Instructions: 123|…`.
fn instructions(text: &str) -> HashMap<String, f64> {
    let mut name = String::new();
    let mut found = HashMap::new();
    for line in text.lines() {
        if let Some((path, _)) = line.split_once(" list:") {
            name = path.rsplit("::").next().unwrap_or_default().to_owned();
        }
        let figure =
            line.trim().strip_prefix("Instructions:").and_then(|rest| rest.split('|').next());
        if let Some(figure) = figure.and_then(|figure| figure.trim().parse().ok()) {
            found.insert(name.clone(), figure);
        }
    }
    found
}

/// From lines such as `bare_ureq 1730`.
fn allocations(text: &str) -> HashMap<String, f64> {
    text.lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(name, figure)| Some((name.to_owned(), figure.parse().ok()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_what_the_benchmarks_print() {
        let text =
            "i::calls::bare_ureq list:(x)\n  Instructions:    123|120 (+2%)\n  L1 Hits:  7|7\n";
        assert_eq!(instructions(text), HashMap::from([("bare_ureq".to_owned(), 123.0)]));
        assert_eq!(
            allocations("bare_ureq 17\nnoise\n"),
            HashMap::from([("bare_ureq".to_owned(), 17.0)])
        );
    }
}
