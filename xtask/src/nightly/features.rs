//! Features: each alone, or a sample of those of the area crates.

use std::path::Path;

use anyhow::Result;

use crate::{
    metadata::{self, Package},
    run::{cargo, run},
};

/// The packages that bring the SDKs of vendors, which take minutes to build.
pub(super) const VENDORS: [&str; 3] =
    ["hubscope-source-aws", "hubscope-source-azure", "hubscope-source-google"];

/// The package whose features are those of all areas.
const FACADE: &str = "hubscope";

/// Each feature of the packages that are written by hand, alone, and none; but not of the facade.
pub(super) fn by_hand(root: &Path) -> Result<()> {
    each(root, |package| package.name != FACADE && !is_area(package))
}

/// Each feature of the facade, alone, and none.
pub(super) fn of_facade(root: &Path) -> Result<()> {
    each(root, |package| package.name == FACADE)
}

fn each(root: &Path, chosen: impl Fn(&Package) -> bool) -> Result<()> {
    for package in metadata::packages(root)?.iter().filter(|package| chosen(package)) {
        let skipped = VENDORS.contains(&&*package.name) || !package.published;
        if skipped || package.features.is_empty() {
            continue;
        }
        check(root, &[&package.name], &[])?;
        for feature in package.features.iter().filter(|feature| *feature != "default") {
            check(root, &[&package.name], &[format!("{}/{feature}", package.name)])?;
        }
    }
    Ok(())
}

/// Each feature of the area crates, alone. One check takes one feature of each crate, because the
/// crates know nothing of each other.
pub(super) fn of_areas(root: &Path) -> Result<()> {
    let packages = metadata::packages(root)?;
    let areas: Vec<_> = packages.iter().filter(|package| is_area(package)).collect();
    let most = areas.iter().map(|area| features(area).len()).max().unwrap_or(0);
    for at in 0..most {
        let chosen: Vec<_> = areas.iter().filter(|area| at < features(area).len()).collect();
        let names: Vec<_> = chosen.iter().map(|area| &*area.name).collect();
        let features: Vec<_> =
            chosen.iter().map(|area| format!("{}/{}", area.name, features(area)[at])).collect();
        check(root, &names, &features)?;
    }
    Ok(())
}

/// The area crates with no feature, and with one of each, which a number of commits chooses.
///
/// # Errors
/// When one of them does not compile without a warning.
pub(crate) fn sample(root: &Path, commits: usize) -> Result<()> {
    let packages = metadata::packages(root)?;
    let areas: Vec<_> = packages.iter().filter(|package| is_area(package)).collect();
    let names: Vec<_> = areas.iter().map(|area| &*area.name).collect();
    let chosen: Vec<_> = areas
        .iter()
        .map(|area| {
            let features = features(area);
            format!("{}/{}", area.name, features[commits % features.len()])
        })
        .collect();
    check(root, &names, &[])?;
    check(root, &names, &chosen)
}

/// Checks libraries by clippy, whose lints are refused without another build of the dependencies.
fn check(root: &Path, packages: &[&str], features: &[String]) -> Result<()> {
    let mut clippy = cargo(root);
    clippy.args(["clippy", "--quiet", "--no-default-features"]);
    for package in packages {
        clippy.args(["--package", package]);
    }
    if !features.is_empty() {
        clippy.args(["--features", &features.join(",")]);
    }
    run(clippy.args(["--", "-D", "warnings"]))
}

/// The features of an area crate, each of which is an API.
fn features(area: &Package) -> Vec<&str> {
    let features = area.features.iter().map(String::as_str);
    features.filter(|feature| !matches!(*feature, "default" | "full")).collect()
}

/// Returns true if the package is generated for an area of HubSpot's API.
pub(super) fn is_area(package: &Package) -> bool {
    package.folder.parent().is_some_and(|room| room.ends_with("crates/api"))
}
