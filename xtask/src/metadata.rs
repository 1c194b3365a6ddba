//! The workspace as `cargo metadata` describes it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::run::output;

/// A package of the workspace.
#[derive(Default)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    pub(crate) targets: Vec<Target>,
    pub(crate) features: Vec<String>,
    /// `package.metadata` of its manifest.
    pub(crate) metadata: Value,
    pub(crate) published: bool,
}

/// A library, program, test or example of a package.
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) source: PathBuf,
    /// Plain `cargo test` runs it.
    pub(crate) test: bool,
}

impl Target {
    /// Returns true if it is a library or a program, and no test, example or benchmark.
    pub(crate) fn is_code(&self) -> bool {
        matches!(self.kind.as_str(), "lib" | "bin" | "proc-macro")
    }
}

/// The packages of the workspace that has its root there, by name.
pub(crate) fn packages(root: &Path) -> Result<Vec<Package>> {
    let metadata = json(root, &["--no-deps"])?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut packages: Vec<_> = list(&metadata["packages"])
        .iter()
        .map(|package| Package {
            name: text(&package["name"]),
            folder: Path::new(&text(&package["manifest_path"]))
                .parent()
                .map(Path::to_path_buf)
                .unwrap_or_default(),
            targets: list(&package["targets"])
                .iter()
                .map(|target| Target {
                    name: text(&target["name"]),
                    kind: text(&target["kind"][0]),
                    source: text(&target["src_path"]).into(),
                    test: target["test"].as_bool().unwrap_or(true),
                })
                .collect(),
            features: package["features"]
                .as_object()
                .map(|features| features.keys().cloned().collect())
                .unwrap_or_default(),
            metadata: package["metadata"].clone(),
            published: package["publish"].is_null(),
        })
        .collect();
    packages.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(packages)
}

/// The output of `cargo metadata`.
pub(crate) fn json(root: &Path, arguments: &[&str]) -> Result<Value> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1"]).args(arguments).current_dir(root);
    serde_json::from_str(&output(&mut cargo)?).context("cargo metadata gives no JSON")
}
