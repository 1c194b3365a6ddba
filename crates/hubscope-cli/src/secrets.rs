//! Secrets from the environment and from files, and a file for tokens.

use std::{
    env,
    fs::{self, OpenOptions},
    io::{Read, Write},
    path::Path,
};

use anyhow::{Context, Result, bail, ensure};
use hubscope_auth::{ExposeSecret, SecretString};

/// The secret in a file or, when none is given, in an environment variable.
pub(crate) fn read(file: Option<&Path>, variable: &str, what: &str) -> Result<SecretString> {
    if let Some(file) = file {
        return from_file(file);
    }
    match env::var(variable) {
        Ok(secret) if !secret.trim().is_empty() => Ok(secret.trim().to_owned().into()),
        Ok(_) => bail!("the environment variable {variable} is empty; set it to {what}"),
        Err(_) => bail!(
            "the environment variable {variable} is not set; set it to {what}, or name a file that has it"
        ),
    }
}

/// The secret in a file that nobody but its owner can read. `-` is the standard input.
pub(crate) fn from_file(path: &Path) -> Result<SecretString> {
    let mut text = String::new();
    if path == Path::new("-") {
        std::io::stdin().read_to_string(&mut text).context("the standard input cannot be read")?;
    } else {
        only_for_its_owner(path)?;
        text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    }
    let secret = SecretString::from(text.trim().to_owned());
    ensure!(!secret.expose_secret().is_empty(), "{} is empty", path.display());
    Ok(secret)
}

#[cfg(unix)]
fn only_for_its_owner(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let metadata = fs::metadata(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let path = path.display();
    ensure!(
        metadata.permissions().mode() & 0o077 == 0,
        "others than its owner can read {path}: run `chmod 600 {path}`"
    );
    Ok(())
}

#[cfg(not(unix))]
fn only_for_its_owner(_: &Path) -> Result<()> {
    Ok(())
}

/// Writes a new file that nobody but its owner can read.
pub(crate) fn write(path: &Path, secret: &SecretString) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).with_context(|| format!("{} cannot be made", path.display()))?;
    file.write_all(secret.expose_secret().as_bytes()).and_then(|()| file.sync_all())?;
    Ok(())
}
