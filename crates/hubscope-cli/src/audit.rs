//! `hubscope audit`: lists all connections and their problems.

use std::{io::Write, process::ExitCode};

use anyhow::{Context, Result};
use hubscope_audit::Report;

use crate::arguments::{Audit, Format};

/// The exit status of `--check` when there are findings. Errors and usage errors have others.
const FOUND: u8 = 3;

pub(crate) fn run(audit: &Audit) -> Result<ExitCode> {
    let connections = audit.store.connections(&audit.settings)?;
    let report = Report::new(&connections)?;
    let text = match audit.format {
        Format::Text => report.to_string(),
        Format::Json => report.to_json() + "\n",
        Format::Html => report.to_html() + "\n",
    };
    match &audit.output {
        Some(file) => std::fs::write(file, text)
            .with_context(|| format!("{} cannot be written", file.display()))?,
        None => match std::io::stdout().write_all(text.as_bytes()) {
            // A reader such as `head` closes the pipe early; that is not an error.
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                return Err(error).context("the report cannot be written");
            }
            _ => {}
        },
    }
    let found = report.connections.iter().any(|connection| !connection.findings.is_empty());
    Ok(if audit.check && found { ExitCode::from(FOUND) } else { ExitCode::SUCCESS })
}
