//! `cargo xtask deny`: the rules of the dependency tree.

use std::{env, fs, os::unix::fs::symlink, path::Path, process::Command};

use anyhow::{Result, bail};

use crate::{run::run, testing};

/// The name that cargo-deny gives to the folder of the RustSec database.
const DATABASE: &str = "target/advisories/advisory-db-3157b0e258782691";

/// Refuses duplicate crates, licenses and sources that `deny.toml` does not allow, and known faults
/// of dependencies where `HUBSCOPE_ADVISORIES` names a clone of the RustSec database.
///
/// # Errors
/// When cargo-deny cannot be installed or refuses something.
pub(crate) fn deny(root: &Path) -> Result<()> {
    testing::install_python(root, "ci-tools", ".ci/requirements.txt")?;
    let deny = |arguments: &[&str]| {
        let mut deny = Command::new(root.join("target/ci-tools/bin/cargo-deny"));
        run(deny.arg("--all-features").args(arguments).current_dir(root))
    };
    deny(&["check", "bans", "licenses", "sources"])?;
    let Some(clone) = env::var_os("HUBSCOPE_ADVISORIES") else {
        println!(
            "==== ADVISORIES ARE NOT CHECKED: set HUBSCOPE_ADVISORIES to a clone of the RustSec \
             advisory database"
        );
        return Ok(());
    };
    let clone = Path::new(&clone).canonicalize()?;
    if !clone.join("crates").is_dir() {
        bail!("{} is not a clone of the RustSec advisory database", clone.display());
    }
    let link = root.join(DATABASE);
    if link.symlink_metadata().is_ok() {
        fs::remove_file(&link)?;
    }
    fs::create_dir_all(root.join("target/advisories"))?;
    symlink(clone, link)?;
    deny(&["--offline", "check", "advisories"])
}
