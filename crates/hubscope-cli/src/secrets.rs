//! Secrets from the environment, files and standard input, and the file that tokens are saved to.

use std::{
    fs::OpenOptions,
    io::{Read, Write},
    path::Path,
};

use anyhow::{Context, Result, ensure};
use hubscope_auth::{
    ExposeSecret, SecretString,
    source::{BlockingSource, Env, File},
};
use zeroize::Zeroizing;

/// Reads a secret from a file or, without one, from an environment variable.
pub(crate) fn read(file: Option<&Path>, variable: &str, what: &str) -> Result<SecretString> {
    match file {
        Some(file) => from_file(file),
        None => trimmed(&Env::new(variable)).with_context(|| format!("no {what}")),
    }
}

/// Reads a secret from a file that only its owner can read. `-` is standard input.
pub(crate) fn from_file(path: &Path) -> Result<SecretString> {
    if path != Path::new("-") {
        return trimmed(&File::new(path));
    }
    // Large enough for any token and for some keys: a buffer that grows leaves copies behind.
    let mut text = Zeroizing::new(String::with_capacity(16 * 1024));
    std::io::stdin().read_to_string(&mut text).context("standard input cannot be read")?;
    let secret = SecretString::from(text.trim());
    ensure!(!secret.expose_secret().is_empty(), "standard input is empty");
    Ok(secret)
}

fn trimmed(source: &impl BlockingSource) -> Result<SecretString> {
    Ok(SecretString::from(source.fetch()?.value.expose_secret().trim_start()))
}

/// Creates a file and removes it again, so that a missing directory is reported before the
/// user logs in.
pub(crate) fn try_to_write(path: &Path) -> Result<()> {
    write(path, &SecretString::default())?;
    std::fs::remove_file(path).with_context(|| format!("{} cannot be removed", path.display()))
}

/// Writes a new file that only its owner can read.
pub(crate) fn write(path: &Path, secret: &SecretString) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file =
        options.open(path).with_context(|| format!("{} cannot be created", path.display()))?;
    file.write_all(secret.expose_secret().as_bytes()).and_then(|()| file.sync_all())?;
    Ok(())
}
