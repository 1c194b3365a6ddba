//! Generated files on disk: formatted, and compared with what is there.

use std::{
    collections::BTreeMap,
    ffi::OsStr,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// Generated files by their path below the workspace.
pub(crate) type Files = BTreeMap<PathBuf, String>;

/// Writes the files that differ and removes those present that are no longer generated, or only says which they are.
pub(crate) fn sync(
    root: &Path,
    files: &Files,
    present: &[PathBuf],
    check: bool,
) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for (short, text) in files {
        let path = root.join(short);
        if fs::read_to_string(&path).unwrap_or_default() == *text {
            continue;
        }
        stale.push(short.display().to_string());
        if !check {
            fs::create_dir_all(path.parent().unwrap_or(root))?;
            fs::write(&path, text)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
    }
    for path in present {
        let short = path.strip_prefix(root).unwrap_or(path);
        if files.contains_key(short) {
            continue;
        }
        stale.push(format!("{} (no longer generated)", short.display()));
        if !check {
            fs::remove_file(path)?;
        }
    }
    Ok(stale)
}

pub(crate) fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                files.extend(rust_files(&path)?);
            } else {
                files.push(path);
            }
        }
    }
    Ok(files)
}

/// Formats all files with one run of rustfmt: a mark in a comment of its own separates them.
pub(crate) fn format(files: Files, config: Option<&Path>) -> Result<Files> {
    const MARK: &str = "// ---- hubscope: next file ----\n";
    // The files become one text, in whose middle inner documentation may not stand: it goes through as a comment.
    const DOC: (&str, &str) = ("//!", "//~!");
    let paths: Vec<_> = files.keys().cloned().collect();
    let hidden =
        |text: &String| text.lines().map(|line| swap(line, DOC.0, DOC.1)).collect::<String>();
    let text: String = files.values().map(|text| format!("{MARK}\n{}\n", hidden(text))).collect();
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .args(config.iter().flat_map(|file| [OsStr::new("--config-path"), file.as_os_str()]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt cannot be started: `rustup component add rustfmt`")?;
    let mut input = rustfmt.stdin.take().context("rustfmt has no input")?;
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    writer.join().map_err(|_| anyhow::anyhow!("rustfmt took no input"))??;
    if !output.status.success() {
        bail!("rustfmt refused the generated code, which is a defect of the generator");
    }
    let output = String::from_utf8(output.stdout)?;
    let parts: Vec<_> = output.split(MARK).skip(1).collect();
    if parts.len() != paths.len() {
        bail!("rustfmt gave {} files back instead of {}", parts.len(), paths.len());
    }
    let shown = |part: &str| {
        let body: String = part.trim().lines().map(|line| swap(line, DOC.1, DOC.0)).collect();
        if body.trim().is_empty() { String::new() } else { body }
    };
    Ok(paths.into_iter().zip(parts.into_iter().map(shown)).collect())
}

/// The line, ended, with its mark of a comment replaced by another.
fn swap(line: &str, from: &str, to: &str) -> String {
    match line.trim_start().strip_prefix(from) {
        Some(rest) => format!("{}{to}{rest}\n", &line[..line.len() - line.trim_start().len()]),
        None => format!("{line}\n"),
    }
}
