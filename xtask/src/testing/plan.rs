//! The tests that run, by what each needs.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use super::need::Need;
use crate::metadata::Package;

/// The packages whose tests run: all, those, or all but those.
#[derive(Default)]
pub(super) struct Chosen {
    pub(super) packages: Vec<String>,
    pub(super) excluded: Vec<String>,
}

impl Chosen {
    fn has(&self, package: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == package);
        !named(&self.excluded) && (self.packages.is_empty() || named(&self.packages))
    }
}

/// The test files of the chosen packages.
pub(super) struct Plan {
    chosen: Chosen,
    files: Vec<TestFile>,
}

struct TestFile {
    package: String,
    name: String,
    needs: BTreeSet<Need>,
}

impl Plan {
    /// Reads the needs of each test file from `[package.metadata.needs]` of its manifest.
    ///
    /// # Errors
    /// When a test file that needs something is among those that plain `cargo test` runs, or one
    /// that needs nothing is not.
    pub(super) fn new(packages: &[Package], chosen: Chosen) -> Result<Self> {
        let mut names = chosen.excluded.iter().chain(&chosen.packages);
        if let Some(unknown) =
            names.find(|name| packages.iter().all(|package| package.name != **name))
        {
            bail!("`{unknown}` is not a package");
        }
        let mut files = Vec::new();
        for package in packages.iter().filter(|package| chosen.has(&package.name)) {
            for target in package.targets.iter().filter(|target| target.kind == "test") {
                let named = package.metadata["needs"][&target.name].as_array();
                let needs = named
                    .into_iter()
                    .flatten()
                    .map(|need| Need::named(need.as_str().unwrap_or_default()))
                    .collect::<Result<BTreeSet<_>>>()?;
                if needs.is_empty() != target.test {
                    bail!(
                        "the test `{}` of {} has to have both needs and `test = false`, or neither",
                        target.name,
                        package.name
                    );
                }
                let (package, name) = (package.name.clone(), target.name.clone());
                files.push(TestFile { package, name, needs });
            }
        }
        Ok(Self { chosen, files })
    }

    /// All that some test needs.
    pub(super) fn needs(&self) -> BTreeSet<Need> {
        self.files.iter().flat_map(|file| file.needs.iter().copied()).collect()
    }

    /// The arguments for cargo: first for all that need only Rust, then for the others by name.
    ///
    /// Both use the same packages with the same features, so the second one compiles little.
    pub(super) fn commands(&self, absent: &BTreeSet<Need>) -> Vec<Vec<String>> {
        let mut all = vec!["--all-features".to_owned()];
        if self.chosen.packages.is_empty() {
            all.push("--workspace".to_owned());
        }
        let packages = self.chosen.packages.iter().map(|package| ("--package", package));
        let excluded = self.chosen.excluded.iter().map(|package| ("--exclude", package));
        for (flag, package) in packages.chain(excluded) {
            all.extend([flag.to_owned(), package.clone()]);
        }
        let mut named = all.clone();
        let files = self.files.iter().filter(|file| !file.needs.is_empty());
        let names: Vec<_> = files
            .filter(|file| file.needs.is_disjoint(absent))
            .flat_map(|file| ["--test".to_owned(), file.name.clone()])
            .collect();
        if names.is_empty() {
            return vec![all];
        }
        named.extend(names);
        vec![all, named]
    }

    /// The number of test files that run.
    pub(super) fn binaries(&self, absent: &BTreeSet<Need>) -> usize {
        self.files.iter().filter(|file| file.needs.is_disjoint(absent)).count()
    }

    /// The tests that do not run, each with the reason.
    pub(super) fn left_out(&self, absent: &BTreeSet<Need>) -> Vec<String> {
        let mut by_need: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
        for file in &self.files {
            let reasons: Vec<_> = file.needs.intersection(absent).map(|need| need.name()).collect();
            if !reasons.is_empty() {
                let name = format!("{} of {}", file.name, file.package);
                by_need.entry(reasons).or_default().push(name);
            }
        }
        let mut left_out: Vec<_> = by_need
            .into_iter()
            .map(|(reasons, files)| format!("{} ({})", reasons.join(" and "), files.join(", ")))
            .collect();
        left_out.extend(self.chosen.excluded.iter().map(|package| format!("package {package}")));
        left_out
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::metadata::Target;

    fn package(test: bool) -> Package {
        let target = |name: &str, test| Target {
            name: name.to_owned(),
            kind: "test".to_owned(),
            source: "tests/x.rs".into(),
            test,
        };
        Package {
            name: "store".to_owned(),
            folder: "store".into(),
            targets: vec![target("plain", true), target("server", test)],
            metadata: json!({ "needs": { "server": ["redis"] } }),
            ..Package::default()
        }
    }

    #[test]
    fn what_needs_a_server_runs_by_name_or_is_told() {
        let plan = Plan::new(&[package(false)], Chosen::default()).unwrap();
        let none = BTreeSet::new();
        assert_eq!(plan.binaries(&none), 2);
        assert!(plan.left_out(&none).is_empty());
        let commands = plan.commands(&none);
        assert!(commands.len() == 2 && commands[1].ends_with(&["--test".into(), "server".into()]));

        let absent = BTreeSet::from([Need::Redis]);
        assert_eq!((plan.binaries(&absent), plan.commands(&absent).len()), (1, 1));
        assert_eq!(plan.left_out(&absent), ["redis (server of store)"]);
    }

    #[test]
    fn a_need_without_test_false_is_an_error() {
        assert!(Plan::new(&[package(true)], Chosen::default()).is_err());
    }
}
