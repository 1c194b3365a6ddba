//! The lines of a package that are written by hand.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;

/// Lines of a package, without generated files.
#[derive(Default)]
pub(crate) struct Lines {
    pub(crate) src: usize,
    /// Those of tests, benches and examples in files of their own.
    pub(crate) tests: usize,
    pub(crate) files: Vec<(PathBuf, usize)>,
}

/// Counts the lines of a package.
pub(crate) fn of(package: &Path) -> Result<Lines> {
    let mut lines = Lines::default();
    for file in rust_files(package)? {
        let text = fs::read_to_string(&file)?;
        if is_generated(&file, &text) {
            continue;
        }
        let count = text.lines().count();
        let inside = file.strip_prefix(package).unwrap_or(&file);
        if inside.starts_with("src") {
            lines.src += count;
        } else {
            lines.tests += count;
        }
        lines.files.push((file, count));
    }
    Ok(lines)
}

/// Returns true if a file is the generator's, by its place or by what its first lines say.
pub(crate) fn is_generated(file: &Path, text: &str) -> bool {
    file.iter().any(|part| part == "generated")
        || text.lines().take(3).any(|line| line.starts_with("//! Written by the code generator"))
}

/// The Rust files of a package, without those of packages below it.
pub(crate) fn rust_files(package: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![package.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                if !path.join("Cargo.toml").exists() && !path.ends_with("target") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}
