//! The arguments of `import` on the command line.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::{Import, Report, Topic};

/// Runs `import [--version V] [--beside] [--report FILE] PATH...` on the spec in a folder. Returns
/// what is to be shown: the report, or with `--report` how many lines of each kind are in that file.
///
/// # Errors
/// When the arguments are wrong, or the import fails. A file that is not an OpenAPI document is an
/// error after all others were taken over.
pub fn import(spec: &Path, arguments: &[String]) -> Result<String> {
    let mut import = Import::new(spec);
    let (mut file, mut paths) = (None, Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().with_context(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--version" => import = import.version(value()?),
            "--beside" => import = import.beside(),
            "--report" => file = Some(PathBuf::from(value()?)),
            other if other.starts_with("--") => {
                bail!("`{other}` means nothing to import: expected --version, --beside, --report")
            }
            path => paths.push(PathBuf::from(path)),
        }
    }
    let report = import.run(&paths)?;
    let shown = match &file {
        Some(file) => {
            fs::write(file, report.to_markdown())
                .with_context(|| format!("{} cannot be written", file.display()))?;
            format!("{}the report is in {}", report.summary(), file.display())
        }
        None => report.to_string().trim_end().to_owned(),
    };
    match report.has_unread() {
        false => Ok(shown),
        true => bail!("{}\n{shown}", unread(&report)),
    }
}

fn unread(report: &Report) -> String {
    let files: Vec<_> = report.of(Topic::Unread).collect();
    let count = files.len();
    format!("{count} files cannot be read; all others are taken over:\n  {}", files.join("\n  "))
}
