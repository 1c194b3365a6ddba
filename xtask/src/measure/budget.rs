//! `cargo xtask budget`: the cost of checking, building and shipping an app on hubscope, against
//! the same app by hand.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use super::{Pair, report};
use crate::run::output;

/// The most that hubscope may cost, as a ratio: a clean check on each transport and with every API,
/// a clean release build, and a stripped binary.
const CHECK_REQWEST: f64 = 1.10;
const CHECK_UREQ: f64 = 1.20;
const CHECK_EVERY: f64 = 1.45;
const BUILD: f64 = 1.15;
const BINARY: f64 = 1.10;

const AREAS: [&str; 10] = [
    "account",
    "automation",
    "cms",
    "conversations",
    "crm",
    "events",
    "files",
    "marketing",
    "settings",
    "webhooks-api",
];
const HUBSCOPE: &str = r#"
hubscope-auth = { path = "ROOT/crates/hubscope-auth" }
hubscope-core = { path = "ROOT/crates/hubscope-core", features = ["macros"] }
hubscope-TRANSPORT = { path = "ROOT/crates/hubscope-TRANSPORT" }
"#;
const BARE: &str = r#"
jiff = { version = "1", default-features = false, features = ["std", "serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;
const TOKIO: &str = r#"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;
const REQWEST: &str = r#"
reqwest = { version = "0.13", default-features = false, features = ["gzip", "http2", "rustls", "system-proxy"] }
"#;
const UREQ: &str = r#"
rustls = { version = "0.23", default-features = false, features = ["aws_lc_rs"] }
ureq = { version = "3", default-features = false, features = ["gzip", "platform-verifier", "rustls-no-provider"] }
"#;

/// The number of times that each app is built. The least CPU time counts, because what else runs on
/// a machine only adds to it.
const RUNS: usize = 5;

/// The cost of one app, in one run.
#[derive(Clone, Copy)]
struct Cost {
    check_seconds: f64,
    build_seconds: f64,
    kilobytes: f64,
}

/// The costs of one app, in all runs.
struct Costs(Vec<Cost>);

impl Costs {
    fn least(&self, figure: fn(&Cost) -> f64) -> f64 {
        self.0.iter().map(figure).fold(f64::MAX, f64::min)
    }

    /// By how much the largest is above the least, as a part of it.
    fn spread(&self, figure: fn(&Cost) -> f64) -> f64 {
        let largest = self.0.iter().map(figure).fold(0.0, f64::max);
        largest / self.least(figure) - 1.0
    }
}

/// An app to measure: its name, its dependencies, and what of it is measured.
struct App<'a> {
    root: &'a Path,
    name: String,
    dependencies: String,
    builds: bool,
}

/// Measures each app that is named, or all of them, and the same app by hand.
pub(crate) fn run(root: &Path, apps: &[&str]) -> Result<String> {
    let hubscope = |transport: &str, name: &str, crates: &str| App {
        root,
        name: format!("hubscope_{name}"),
        dependencies: format!("{}{crates}", HUBSCOPE.replace("TRANSPORT", transport)),
        builds: true,
    };
    let bare = |name: &str, client: &str| App {
        root,
        name: format!("bare_{name}"),
        dependencies: format!("{BARE}{client}"),
        builds: true,
    };
    let crm = |features: &str| {
        format!(
            "hubscope-crm = {{ path = \"ROOT/crates/api/hubscope-crm\", features = [{features}] }}\n"
        )
    };
    let contacts = crm("\"contacts\"");
    let ten = crm("\"contacts\", \"companies\", \"deals\", \"owners\", \"pipelines\"");
    let every: String = AREAS
        .iter()
        .map(|area| {
            format!(
                "hubscope-{area} = {{ path = \"ROOT/crates/api/hubscope-{area}\", features = [\"full\"] }}\n"
            )
        })
        .collect();

    let wanted = |app: &str| apps.is_empty() || apps.contains(&app);
    let by_hand = bare("reqwest", &format!("{REQWEST}{TOKIO}"));
    let mut pairs = Vec::new();
    if wanted("reqwest") {
        let ours = hubscope("reqwest", "reqwest", &format!("{contacts}{TOKIO}"));
        pairs.extend(contacts_only("reqwest", CHECK_REQWEST, &measure(&ours, &by_hand)?));
    }
    if wanted("every") {
        let ours =
            App { builds: false, ..hubscope("reqwest", "reqwest", &format!("{every}{TOKIO}")) };
        let costs = measure(&ours, &App { builds: false, ..by_hand })?;
        let what = "clean check, every API";
        pairs.push(pair(what, "CPU s", |cost| cost.check_seconds, &costs, CHECK_EVERY));
    }
    if wanted("ten") {
        let ours = hubscope("reqwest", "ten", &format!("{ten}{TOKIO}"));
        let costs = measure(&ours, &bare("ten", &format!("{REQWEST}{TOKIO}")))?;
        let what = "stripped binary, ten calls";
        pairs.push(pair(what, "kB", |cost| cost.kilobytes, &costs, BINARY));
    }
    if wanted("ureq") {
        let ours = hubscope("ureq", "ureq", &contacts);
        pairs.extend(contacts_only("ureq", CHECK_UREQ, &measure(&ours, &bare("ureq", UREQ))?));
    }
    report(&pairs)
}

fn pair(
    what: &str,
    unit: &'static str,
    figure: fn(&Cost) -> f64,
    (ours, theirs): &(Costs, Costs),
    limit: f64,
) -> Pair {
    Pair {
        what: what.to_owned(),
        hubscope: ours.least(figure),
        bare: theirs.least(figure),
        unit,
        spread: Some((ours.spread(figure), theirs.spread(figure))),
        limit: Some(limit),
    }
}

fn contacts_only(transport: &str, check: f64, costs: &(Costs, Costs)) -> [Pair; 3] {
    let pair = |what: &str, unit, figure, limit| {
        pair(&format!("{what}, {transport}"), unit, figure, costs, limit)
    };
    [
        pair("clean check", "CPU s", |cost| cost.check_seconds, check),
        pair("clean release build", "CPU s", |cost| cost.build_seconds, BUILD),
        pair("stripped binary", "kB", |cost| cost.kilobytes, BINARY),
    ]
}

/// Measures both in turns, so that a change of the machine's speed meets both.
fn measure(hubscope: &App<'_>, bare: &App<'_>) -> Result<(Costs, Costs)> {
    let (mut ours, mut theirs) = (Costs(Vec::new()), Costs(Vec::new()));
    for _ in 0..RUNS {
        ours.0.push(hubscope.cost()?);
        theirs.0.push(bare.cost()?);
    }
    Ok((ours, theirs))
}

impl App<'_> {
    fn cost(&self) -> Result<Cost> {
        let (root, name) = (self.root, &self.name);
        let folder = root.join("target/budget").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("src"))?;
        fs::copy(root.join(format!("xtask/apps/{name}.rs")), folder.join("src/main.rs"))?;
        // The versions of the workspace, so that both sides build the same.
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        let dependencies = self.dependencies.replace("ROOT", &root.display().to_string());
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}\n\n[profile.release]\nstrip = true\n\n[workspace]\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let check_seconds = cpu_seconds_of(cargo(&folder).arg("check"))?;
        if !self.builds {
            fs::remove_dir_all(folder.join("target"))?;
            return Ok(Cost { check_seconds, build_seconds: 0.0, kilobytes: 0.0 });
        }
        let build_seconds = cpu_seconds_of(cargo(&folder).args(["build", "--release"]))?;
        let binary: PathBuf = folder.join("target/release").join(name);
        let kilobytes = fs::metadata(&binary)?.len() as f64 / 1000.0;
        fs::remove_dir_all(folder.join("target"))?;
        Ok(Cost { check_seconds, build_seconds, kilobytes })
    }
}

fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .arg("--quiet")
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .env("CARGO_TARGET_DIR", folder.join("target"));
    cargo
}

/// The CPU time of a command and of all that it starts.
fn cpu_seconds_of(command: &mut Command) -> Result<f64> {
    let before = children_seconds()?;
    output(command)?;
    Ok(children_seconds()? - before)
}

/// The CPU time of all children that have ended, from the kernel: wall time would depend on what
/// else runs.
fn children_seconds() -> Result<f64> {
    /// The unit of these figures on Linux, whatever the kernel's own is.
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat")
        .context("CPU time is read from /proc, which is Linux's")?;
    // The name of the program, in parentheses, may hold blanks.
    let fields: Vec<_> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok());
    let (user, system) =
        ticks(13).zip(ticks(14)).context("/proc/self/stat has no CPU times of children")?;
    Ok((user + system) / TICKS_PER_SECOND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_counts_and_the_spread_is_that_of_the_largest() {
        let cost = |check_seconds| Cost { check_seconds, build_seconds: 1.0, kilobytes: 1.0 };
        let costs = Costs([12.0, 10.0, 11.0].map(cost).into());
        assert_eq!(costs.least(|cost| cost.check_seconds), 10.0);
        assert!((costs.spread(|cost| cost.check_seconds) - 0.2).abs() < 1e-9);
        assert_eq!(costs.spread(|cost| cost.kilobytes), 0.0);
    }
}
