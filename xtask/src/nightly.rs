//! `cargo xtask nightly`: checks that take too long for every change, in parts of at most ten
//! minutes.

mod features;
pub(crate) mod rust_versions;

use std::{fs, path::Path, time::Instant};

use anyhow::{Context, Result, bail};

use crate::{
    measure, metadata,
    run::{cargo, run},
    testing,
};

use self::features::VENDORS;
pub(crate) use self::features::sample;

/// A part of the nightly checks.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&Path) -> Result<()>,
}

const PARTS: &[Part] = &[
    Part {
        name: "source-aws",
        about: "lints, tests and documentation of the source with the SDK of AWS",
        run: |root| vendors(root, &VENDORS[..1]),
    },
    Part {
        name: "source-azure-google",
        about: "the same for the SDKs of Azure and Google",
        run: |root| vendors(root, &VENDORS[1..]),
    },
    Part {
        name: "default-features",
        about: "`cargo test` as a user runs it, with the default features",
        run: |root| run(cargo(root).arg("test")),
    },
    Part {
        name: "features",
        about: "each feature of the packages that are written by hand, alone",
        run: features::by_hand,
    },
    Part {
        name: "facade-features",
        about: "each feature of hubscope, alone",
        run: features::of_facade,
    },
    Part {
        name: "area-features",
        about: "each feature of the area crates, alone",
        run: features::of_areas,
    },
    Part {
        name: "packages",
        about: "each published package, built from its package alone",
        run: |root| package(root, &[]),
    },
    Part {
        name: "overhead",
        about: "instructions and allocations of a call, by valgrind",
        run: overhead,
    },
    Part {
        name: "rust-versions",
        about: "the promised Rust versions, one of them by compiling",
        run: rust_versions::check,
    },
];

/// Runs the named parts, all of them, or the one that a number of commits chooses.
///
/// # Errors
/// When a name is unknown or a part fails.
pub(crate) fn nightly(root: &Path, arguments: &[&str]) -> Result<()> {
    let parts: Vec<&Part> = match arguments {
        ["--list"] => {
            for part in PARTS {
                println!("{:<20} {}", part.name, part.about);
            }
            return Ok(());
        }
        ["--part-of", commits] => {
            let commits: usize = commits.parse().context("the number of commits")?;
            vec![&PARTS[commits % PARTS.len()]]
        }
        [] => PARTS.iter().collect(),
        names => names.iter().map(|name| named(name)).collect::<Result<_>>()?,
    };
    for part in parts {
        println!("\n==== nightly {}: {}", part.name, part.about);
        let began = Instant::now();
        (part.run)(root).with_context(|| format!("nightly {}", part.name))?;
        println!("==== nightly {} {} s", part.name, began.elapsed().as_secs());
    }
    Ok(())
}

fn named(name: &str) -> Result<&'static Part> {
    PARTS
        .iter()
        .find(|part| part.name == name)
        .with_context(|| format!("`{name}` is not a part: see `cargo xtask nightly --list`"))
}

fn vendors(root: &Path, packages: &[&str]) -> Result<()> {
    let chosen: Vec<_> = packages.iter().flat_map(|package| ["--package", package]).collect();
    let arguments: Vec<_> = chosen.iter().map(|&argument| argument.to_owned()).collect();
    testing::lint(root, &arguments)?;
    let mut doc = cargo(root);
    doc.arg("doc").args(&chosen).args(["--no-deps", "--all-features"]);
    run(doc.env("RUSTDOCFLAGS", "-D warnings"))?;
    match testing::run(root, &arguments)? {
        true => Ok(()),
        false => bail!("tests failed"),
    }
}

/// Makes the published packages from what is committed, without building them.
///
/// # Errors
/// When cargo refuses one of them.
pub(crate) fn list_packages(root: &Path) -> Result<()> {
    package(root, &["--no-verify"])
}

/// Makes the published packages in a folder of their own: cargo keeps what it unpacked from a
/// registry at the same path, and would build the crates of an earlier run.
fn package(root: &Path, arguments: &[&str]) -> Result<()> {
    let folder = root.join("target/packages");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let mut package = cargo(root);
    package.args(["package", "--quiet", "--workspace"]).args(arguments);
    package.arg("--target-dir").arg(&folder);
    for private in metadata::packages(root)?.iter().filter(|package| !package.published) {
        package.args(["--exclude", &private.name]);
    }
    let made = run(&mut package);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    made
}

fn overhead(root: &Path) -> Result<()> {
    if testing::on_path("valgrind").is_none() {
        testing::install_apt(&["valgrind"])?;
    }
    let tools = root.join("target/ci-tools");
    if !tools.join("bin/gungraun-runner").exists() {
        let mut install = cargo(root);
        install.args(["install", "--quiet", "--debug", "--locked", "--root"]).arg(&tools);
        run(install.args(["gungraun-runner", "--version", &gungraun(root)?]))?;
    }
    let lints = ["--benches", "--", "-D", "warnings"];
    run(cargo(root).args(["clippy", "--package", "hubscope-overhead"]).args(lints))?;
    print!("{}", measure::overhead::run(root)?);
    Ok(())
}

/// The version of gungraun in `Cargo.lock`, which its runner has to have too.
fn gungraun(root: &Path) -> Result<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock"))?;
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"gungraun\"");
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = \""));
    Ok(version.context("Cargo.lock has no gungraun")?.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_a_name_of_its_own() {
        for part in PARTS {
            assert_eq!(named(part.name).unwrap().about, part.about);
        }
        assert!(named("night").is_err());
    }
}
