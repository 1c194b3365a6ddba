//! Secrets from the environment, from files and from the standard input, and a file for tokens.

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

/// The secret in a file or, when none is given, in the environment.
pub(crate) fn read(file: Option<&Path>, variable: &str, what: &str) -> Result<SecretString> {
    match file {
        Some(file) => from_file(file),
        None => trimmed(&Env::new(variable)).with_context(|| format!("no {what}")),
    }
}

/// The secret in a file that nobody but its owner can read. `-` is the standard input.
pub(crate) fn from_file(path: &Path) -> Result<SecretString> {
    if path != Path::new("-") {
        return trimmed(&File::new(path));
    }
    // Long enough for any token and for some keys: a buffer that grows leaves copies.
    let mut text = Zeroizing::new(String::with_capacity(16 * 1024));
    std::io::stdin().read_to_string(&mut text).context("the standard input cannot be read")?;
    let secret = SecretString::from(text.trim());
    ensure!(!secret.expose_secret().is_empty(), "the standard input is empty");
    Ok(secret)
}

fn trimmed(source: &impl BlockingSource) -> Result<SecretString> {
    Ok(SecretString::from(source.fetch()?.value.expose_secret().trim_start()))
}

/// Makes a new file and removes it again: that a folder is missing is to show before a user has logged in for nothing.
pub(crate) fn try_to_write(path: &Path) -> Result<()> {
    write(path, &SecretString::default())?;
    std::fs::remove_file(path).with_context(|| format!("{} cannot be removed", path.display()))
}

/// Writes a new file that nobody but its owner can read.
pub(crate) fn write(path: &Path, secret: &SecretString) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file =
        options.open(path).with_context(|| format!("{} cannot be made", path.display()))?;
    file.write_all(secret.expose_secret().as_bytes()).and_then(|()| file.sync_all())?;
    Ok(())
}
