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

/// How often each app is built: the least CPU time counts, because what else runs on a machine only adds to it.
const RUNS: usize = 2;

/// The cost of one app.
#[derive(Clone, Copy)]
struct Cost {
    check_seconds: f64,
    build_seconds: f64,
    kilobytes: f64,
}

impl Cost {
    const MOST: Self =
        Self { check_seconds: f64::MAX, build_seconds: f64::MAX, kilobytes: f64::MAX };

    fn least(self, other: Self) -> Self {
        Self {
            check_seconds: self.check_seconds.min(other.check_seconds),
            build_seconds: self.build_seconds.min(other.build_seconds),
            kilobytes: self.kilobytes.min(other.kilobytes),
        }
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
    let mut add = |what: &str, unit, hubscope, bare, limit| {
        pairs.push(Pair { what: what.to_owned(), hubscope, bare, unit, limit: Some(limit) });
    };
    if wanted("reqwest") {
        let ours = hubscope("reqwest", "reqwest", &format!("{contacts}{TOKIO}"));
        contacts_only(&mut add, "reqwest", measure(&ours, &by_hand)?);
    }
    if wanted("every") {
        let ours =
            App { builds: false, ..hubscope("reqwest", "reqwest", &format!("{every}{TOKIO}")) };
        let (ours, theirs) = measure(&ours, &App { builds: false, ..by_hand })?;
        add("clean check, every API", "CPU s", ours.check_seconds, theirs.check_seconds, 2.0);
    }
    if wanted("ten") {
        let ours = hubscope("reqwest", "ten", &format!("{ten}{TOKIO}"));
        let (ours, theirs) = measure(&ours, &bare("ten", &format!("{REQWEST}{TOKIO}")))?;
        add("stripped binary, ten calls", "kB", ours.kilobytes, theirs.kilobytes, 1.2);
    }
    if wanted("ureq") {
        let ours = hubscope("ureq", "ureq", &contacts);
        contacts_only(&mut add, "ureq", measure(&ours, &bare("ureq", UREQ))?);
    }
    report(&pairs)
}

fn contacts_only(
    add: &mut impl FnMut(&str, &'static str, f64, f64, f64),
    transport: &str,
    (ours, theirs): (Cost, Cost),
) {
    let mut add = |what: &str, unit, figure: fn(&Cost) -> f64| {
        add(&format!("{what}, {transport}"), unit, figure(&ours), figure(&theirs), 1.15);
    };
    add("clean check", "CPU s", |cost| cost.check_seconds);
    add("clean release build", "CPU s", |cost| cost.build_seconds);
    add("stripped binary", "kB", |cost| cost.kilobytes);
}

/// The least that both cost, in turns.
fn measure(hubscope: &App<'_>, bare: &App<'_>) -> Result<(Cost, Cost)> {
    let (mut ours, mut theirs) = (Cost::MOST, Cost::MOST);
    for _ in 0..RUNS {
        ours = ours.least(hubscope.cost()?);
        theirs = theirs.least(bare.cost()?);
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
            return Ok(Cost { check_seconds, ..Cost::MOST });
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
