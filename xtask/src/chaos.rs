//! `cargo xtask chaos`: builds the chaos suite and runs it.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};

/// Builds the suite, with optimisation when `--release` is among the arguments, and runs it with
/// the others.
///
/// # Errors
/// When it cannot be built, and when an account was lost, a refresh token was spent twice, or too
/// much was refreshed.
pub(crate) fn run(root: &Path, arguments: &[&str]) -> Result<()> {
    let (profile, arguments): (Vec<&str>, Vec<&str>) =
        arguments.iter().partition(|argument| **argument == "--release");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["run", "--quiet", "--package", "hubscope-chaos"]);
    let status = cargo.args(profile).arg("--").args(arguments).status();
    let status = status.with_context(|| format!("{cargo:?} cannot be started"))?;
    if !status.success() {
        bail!("the chaos suite failed: its lines say where");
    }
    Ok(())
}
