//! The Rust versions that manifests promise.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::features::is_area;
use crate::{
    metadata,
    run::{cargo, output, run},
    testing,
};

/// The version that Debian packages for building browsers, or as its own.
const COMPILED: &str = "1.85";

/// The packages that are compiled with it, beside the area crates. `hubscope-auth` is so without
/// its feature `oauth`.
const PACKAGES: [&str; 5] =
    ["hubscope-auth", "hubscope-core", "hubscope-macros", "hubscope-scopes", "hubscope-ureq"];

/// Derives each promise from the dependencies, and compiles what can be compiled.
pub(super) fn check(root: &Path) -> Result<()> {
    derived(root)?;
    let rustc = debian_rustc()?;
    let mut check = cargo(root);
    check.args(["check", "--target-dir", "target/rust-version", "--ignore-rust-version"]);
    let packages = metadata::packages(root)?;
    for package in &packages {
        if is_area(package) {
            check.args(["--package", &package.name]);
            check.args(["--features", &format!("{}/full", package.name)]);
        } else if PACKAGES.contains(&&*package.name) {
            check.args(["--package", &package.name]);
        }
    }
    let checked = run(check.env("RUSTC", rustc));
    std::fs::remove_dir_all(root.join("target/rust-version"))?;
    checked
}

/// Compares the `rust-version` of each published package with the largest of its dependencies'.
///
/// # Errors
/// When a package promises an older version than a dependency asks for, or an older one than it is
/// compiled with here.
pub(crate) fn derived(root: &Path) -> Result<()> {
    let wrong = wrong(&metadata::json(root, &["--all-features", "--locked"])?)?;
    match wrong.is_empty() {
        true => Ok(()),
        false => bail!("{}", wrong.join("\n")),
    }
}

fn wrong(metadata: &Value) -> Result<Vec<String>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let id = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut packages = BTreeMap::new();
    for package in list(&metadata["packages"]) {
        packages.insert(id(&package["id"]), package);
    }
    // Those that are linked into a user's program, and not those of tests.
    let mut next: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for node in list(&metadata["resolve"]["nodes"]) {
        let dependencies = list(&node["deps"]);
        let linked = dependencies.iter().filter(|dependency| {
            list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"] != "dev")
        });
        next.insert(id(&node["id"]), linked.map(|dependency| id(&dependency["pkg"])).collect());
    }
    let members: Vec<_> = list(&metadata["workspace_members"]).iter().map(id).collect();
    let mut wrong = Vec::new();
    for member in &members {
        let package = &packages[member];
        let name = id(&package["name"]);
        if !package["publish"].is_null() {
            continue;
        }
        let promised = version(&package["rust_version"])
            .with_context(|| format!("{name} has no rust-version"))?;
        let folder = id(&package["manifest_path"]);
        if PACKAGES.contains(&&*name) || folder.contains("/crates/api/") {
            if id(&package["rust_version"]) != COMPILED {
                wrong.push(format!("{name} is compiled with {COMPILED} and has to promise it"));
            }
            continue;
        }
        let mut reached = BTreeSet::new();
        let mut ahead = vec![member.clone()];
        while let Some(at) = ahead.pop() {
            for dependency in &next[&at] {
                if reached.insert(dependency.clone()) {
                    ahead.push(dependency.clone());
                }
            }
        }
        for dependency in reached {
            let package = &packages[&dependency];
            if version(&package["rust_version"]).is_some_and(|needed| needed > promised) {
                let (needs, needed) = (id(&package["name"]), id(&package["rust_version"]));
                wrong.push(format!("{name} promises less than {needs} needs: {needed}"));
            }
        }
    }
    Ok(wrong)
}

fn version(text: &Value) -> Option<Vec<u32>> {
    let mut parts: Vec<_> =
        text.as_str()?.split('.').filter_map(|part| part.parse().ok()).collect();
    parts.resize(3, 0);
    Some(parts)
}

/// Installs Debian's compiler of that version, beside the one of rustup.
fn debian_rustc() -> Result<&'static str> {
    const RUSTC: &str = "/usr/bin/rustc";
    let is_it = || {
        let version = output(Command::new(RUSTC).arg("--version"));
        version.is_ok_and(|version| version.starts_with(&format!("rustc {COMPILED}.")))
    };
    if is_it() {
        return Ok(RUSTC);
    }
    let known = output(Command::new("apt-cache").args(["madison", "rustc-web", "rustc"]))?;
    let mut rows = known.lines().map(|line| line.split('|').map(str::trim));
    let (package, version) = rows
        .find_map(|mut row| {
            row.next().zip(row.next()).filter(|(_, it)| it.starts_with(&format!("{COMPILED}.")))
        })
        .with_context(|| format!("Debian here has no rustc of version {COMPILED}"))?;
    let mut wanted = vec![format!("{package}={version}")];
    if package == "rustc-web" {
        wanted.push(format!("libstd-rust-web-dev={version}"));
        wanted.push(format!("libstd-rust-web-{COMPILED}={version}"));
    }
    testing::install_apt(&wanted.iter().map(String::as_str).collect::<Vec<_>>())?;
    match is_it() {
        true => Ok(RUSTC),
        false => bail!("{RUSTC} is not of version {COMPILED}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn metadata(promised: &str, kind: Value) -> Value {
        json!({
            "packages": [
                { "id": "ours", "name": "ours", "publish": null, "rust_version": promised,
                  "manifest_path": "/w/crates/ours/Cargo.toml" },
                { "id": "theirs", "name": "theirs", "publish": null, "rust_version": "1.88.0" },
            ],
            "workspace_members": ["ours"],
            "resolve": { "nodes": [
                { "id": "ours", "deps": [{ "pkg": "theirs", "dep_kinds": [{ "kind": kind }] }] },
                { "id": "theirs", "deps": [] },
            ] },
        })
    }

    #[test]
    fn a_promise_is_at_least_that_of_what_is_linked() {
        assert!(wrong(&metadata("1.88", Value::Null)).unwrap().is_empty());
        assert!(wrong(&metadata("1.85", json!("dev"))).unwrap().is_empty());
        let wrong = wrong(&metadata("1.85", Value::Null)).unwrap();
        assert_eq!(wrong, ["ours promises less than theirs needs: 1.88.0"]);
    }
}
